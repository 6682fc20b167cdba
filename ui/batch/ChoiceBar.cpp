#include "ui/batch/ChoiceBar.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::batch {

namespace {

constexpr int kDue = 0;
constexpr int kList = 1;
constexpr int kByRule = 0;

}

ChoiceBar::ChoiceBar(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_choice(new QComboBox(this)), m_until(new widgets::DateField(this)),
      m_review(new QComboBox(this)), m_reviewOn(new widgets::DateField(this))
{
    auto *choiceLabel = new QLabel(tr("&Resolutions"), this);
    choiceLabel->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("batchChoice"));
    m_choice->setAccessibleName(tr("Resolutions that get a letter"));
    m_choice->addItem(tr("Due until"));
    m_until->setNames(QStringLiteral("batchUntil"), tr("Due until"));
    m_until->setToday(today);
    m_until->setDate(today.addDays(daysAhead));
    auto *reviewLabel = new QLabel(tr("&Next review, where none follows yet"), this);
    reviewLabel->setBuddy(m_review);
    m_review->setObjectName(QStringLiteral("batchReview"));
    m_review->setAccessibleName(tr("Next review, where none follows yet"));
    m_review->addItem(tr("by the rule of the resolution"));
    m_review->addItem(tr("on"));
    m_reviewOn->setNames(QStringLiteral("batchReviewOn"), tr("Day of the next review"));
    m_reviewOn->setToday(today);
    const int width = fontMetrics().averageCharWidth() * 14;
    m_until->line()->setFixedWidth(width);
    m_reviewOn->line()->setFixedWidth(width);

    // In a narrow window the second group goes below the first.
    auto *rows = new QWidget(this);
    auto *flow = new widgets::FlowLayout(rows, 20);
    const auto addGroup = [rows, flow](const std::vector<QWidget *> &widgets) {
        auto *group = new QWidget(rows);
        auto *across = new QHBoxLayout(group);
        across->setContentsMargins({});
        across->setSpacing(8);
        for (QWidget *widget : widgets)
            across->addWidget(widget);
        flow->addWidget(group);
    };
    addGroup({choiceLabel, m_choice, m_until});
    addGroup({reviewLabel, m_review, m_reviewOn});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->addWidget(rows);

    for (QComboBox *each : {m_choice, m_review}) {
        connect(each, &QComboBox::activated, this, [this] {
            showFields();
            Q_EMIT changed();
        });
    }
    connect(m_until, &widgets::DateField::dateEdited, this, &ChoiceBar::changed);
    connect(m_reviewOn, &widgets::DateField::dateEdited, this, &ChoiceBar::changed);
    showFields();
}

void ChoiceBar::offerList(const QString &name, std::vector<core::model::ResolutionId> ids, bool chosen)
{
    m_list = std::move(ids);
    const QString text = tr("List “%1” (%n)", nullptr, int(m_list.size())).arg(name);
    if (m_choice->count() == 1)
        m_choice->addItem(text);
    else
        m_choice->setItemText(kList, text);
    m_choice->setCurrentIndex(chosen ? kList : kDue);
    showFields();
}

void ChoiceBar::setToday(const QDate &today)
{
    m_until->setToday(today);
    m_reviewOn->setToday(today);
    // A day that was not chosen by hand goes along.
    if (m_until->date() == m_today.addDays(daysAhead))
        m_until->setDate(today.addDays(daysAhead));
    m_today = today;
}

std::optional<QDate> ChoiceBar::dueUntil() const
{
    if (m_choice->currentIndex() == kList)
        return std::nullopt;
    return m_until->date().value_or(m_today);
}

bool ChoiceBar::reviewByRule() const
{
    return m_review->currentIndex() == kByRule;
}

std::optional<QDate> ChoiceBar::reviewOn() const
{
    return reviewByRule() ? std::nullopt : m_reviewOn->date();
}

void ChoiceBar::showFields()
{
    m_until->setVisible(m_choice->currentIndex() == kDue);
    m_reviewOn->setVisible(!reviewByRule());
}

}
