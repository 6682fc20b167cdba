#include "ui/letter/LetterLifePanel.h"

#include "core/base/Dates.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::letter {

using namespace core::base;
using namespace core::model;

namespace {

QPushButton *button(const QString &objectName, const QString &text, const QString &told, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(told);
    made->setToolTip(told);
    made->setAutoDefault(false);
    return made;
}

}

LetterLifePanel::LetterLifePanel(QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_kept(new QLabel(this)), m_sending(makeSending()),
      m_readers(new QWidget(this)), m_readerRows(new QGridLayout(m_readers))
{
    setObjectName(QStringLiteral("letterLife"));
    setAccessibleName(tr("What happened to the letter"));
    for (QLabel *label : {m_state, m_kept}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setObjectName(QStringLiteral("letterLifeState"));
    m_kept->setObjectName(QStringLiteral("letterLifeKept"));
    m_kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widgets::makeSecondary(*m_kept);
    m_readerRows->setContentsMargins({});
    m_readerRows->setColumnStretch(0, 1);
    m_readersCaption = caption(tr("Has taken note"), m_readers);
    m_compare = button(QStringLiteral("letterCompare"), tr("Compare with the pre&vious one"),
                       tr("Show what is new since the previous letter"), this);
    m_correct = button(QStringLiteral("letterCorrect"), tr("Write a &correction"),
                       tr("Write a letter that takes the place of this one"), this);

    auto *actions = new widgets::FlowLayout(nullptr, 6);
    actions->addWidget(m_compare);
    actions->addWidget(m_correct);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_state);
    layout->addWidget(m_kept);
    layout->addWidget(caption(tr("Sent"), m_sentOn->line()));
    layout->addWidget(m_sending);
    layout->addWidget(m_readersCaption);
    layout->addWidget(m_readers);
    layout->addLayout(actions);
    connect(m_compare, &QPushButton::clicked, this, &LetterLifePanel::comparisonAsked);
    connect(m_correct, &QPushButton::clicked, this, &LetterLifePanel::correctionAsked);
}

QWidget *LetterLifePanel::makeSending()
{
    auto *row = new QWidget(this);
    m_sentOn = new widgets::DateField(row);
    m_sentOn->setNames(QStringLiteral("letterSentOn"), tr("Sent on"));
    auto *by = new QLabel(tr("b&y"), row);
    m_way = new QComboBox(row);
    m_way->setObjectName(QStringLiteral("letterSentWay"));
    m_way->setEditable(true);
    m_way->setInsertPolicy(QComboBox::NoInsert);
    m_way->addItems({tr("e-mail"), tr("internal mail"), tr("post"), tr("council information system"), tr("by hand")});
    m_way->setAccessibleName(tr("Way it was sent"));
    m_way->lineEdit()->setObjectName(QStringLiteral("letterSentWayText"));
    m_way->lineEdit()->setAccessibleName(tr("Way it was sent"));
    by->setBuddy(m_way);
    by->setAccessibleName(tr("Way it was sent"));
    m_send = button(QStringLiteral("letterMarkSent"), tr("Note as s&ent"),
                    tr("Note that the letter was sent on this day in this way"), row);
    auto *layout = new widgets::FlowLayout(row, 6);
    layout->addWidget(m_sentOn);
    layout->addWidget(by);
    layout->addWidget(m_way);
    layout->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_sentOn->commitTyped();
        if (m_sentOn->date() && m_sentOn->isAcceptable())
            Q_EMIT sent(*m_sentOn->date(), m_way->currentText().trimmed());
        else
            m_sentOn->line()->setFocus();
    });
    return row;
}

QLabel *LetterLifePanel::caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setFont(widgets::captionFont(*this));
    label->setBuddy(buddy);
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

void LetterLifePanel::showMemo(const Memo &memo, const QString &kept, bool hasPrevious, QDate today, bool readOnly)
{
    const bool isSent = memo.state == MemoState::Sent;
    m_state->setText(!isSent ? tr("Released, not yet sent.")
                     : memo.sentWay.isEmpty()
                         ? tr("Sent on %1.").arg(shortGermanDate(memo.sentOn))
                         : tr("Sent on %1 by %2.").arg(shortGermanDate(memo.sentOn), memo.sentWay));
    m_kept->setText(kept);
    m_kept->setVisible(!kept.isEmpty());
    m_sentOn->setToday(today);
    m_sentOn->setDate(memo.sentOn.value_or(today));
    m_sentOn->setReadOnly(readOnly);
    if (!memo.sentWay.isEmpty())
        m_way->setCurrentText(memo.sentWay);
    m_way->setEnabled(!readOnly);
    m_send->setText(isSent ? tr("Chang&e") : tr("Note as s&ent"));
    m_send->setEnabled(!readOnly);
    m_correct->setEnabled(!readOnly);
    m_compare->setEnabled(hasPrevious);
    showReaders(memo, today, readOnly);
}

void LetterLifePanel::showReaders(const Memo &memo, QDate today, bool readOnly)
{
    m_readersCaption->setVisible(!memo.acknowledgements.empty());
    m_readers->setVisible(!memo.acknowledgements.empty());
    if (m_shown != memo.acknowledgements) {
        qDeleteAll(m_readers->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_shown = memo.acknowledgements;
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const Acknowledgement &reader = m_shown[i];
            auto *tick = new QCheckBox(QString(reader.name).replace(u'&', QStringLiteral("&&")), m_readers);
            tick->setObjectName(QStringLiteral("letterNoted%1").arg(i + 1));
            tick->setAccessibleName(tr("%1 has taken note").arg(reader.name));
            tick->setChecked(reader.notedOn.has_value());
            auto *date = new widgets::DateField(m_readers);
            date->setNames(QStringLiteral("letterNotedOn%1").arg(i + 1), tr("%1 has taken note on").arg(reader.name));
            date->setToday(today);
            date->setDate(reader.notedOn);
            m_readerRows->addWidget(tick, 2 * int(i), 0);
            m_readerRows->addWidget(date, 2 * int(i), 1);
            if (!reader.function.isEmpty()) {
                auto *function = new widgets::DimLabel(reader.function, m_readers); // may be long; a tick cannot wrap
                function->setWordWrap(true);
                // Below the name, not below the box before it.
                function->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                                                 style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                                             0, 0, 6);
                m_readerRows->addWidget(function, 2 * int(i) + 1, 0, 1, 2);
            }
            // Queued: the answer makes the rows anew.
            connect(
                tick, &QCheckBox::clicked, this,
                [this, i, today](bool on) { Q_EMIT noted(i, on ? std::optional(today) : std::nullopt); },
                Qt::QueuedConnection);
            connect(
                date, &widgets::DateField::dateEdited, this,
                [this, i](std::optional<QDate> on) { Q_EMIT noted(i, on); }, Qt::QueuedConnection);
        }
    }
    m_readers->setEnabled(!readOnly);
}

}
