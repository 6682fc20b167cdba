#include "ui/resolutions/FilterBar.h"

#include "core/report/Attentions.h"
#include "ui/record/StateIcon.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace ui::resolutions {

using namespace core::model;
using core::store::ResolutionFilter;

namespace {

/// Entries of the state box: what each lets pass, as codes parted by blanks; the empty one lets all pass.
const QString underControl = QStringLiteral("in_work overdue");

QString codesOf(const std::vector<ResolutionState> &states)
{
    QStringList codes;
    for (ResolutionState state : states)
        codes += code(state);
    codes.sort();
    return codes.join(u' ');
}

std::vector<ResolutionState> statesOf(const QString &codes)
{
    std::vector<ResolutionState> states;
    for (const QString &one : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto state = resolutionStateFromCode(one))
            states.push_back(*state);
    }
    return states;
}

template <class IdType>
std::optional<IdType> chosenId(const QComboBox *box)
{
    const qint64 value = box->currentData().toLongLong();
    return value ? std::optional(IdType{value}) : std::nullopt;
}

template <class IdType>
void choose(QComboBox *box, std::optional<IdType> id)
{
    box->setCurrentIndex(std::max(0, box->findData(id ? id->value : qint64(0))));
}

/// In the box of divisions; no record has this id.
constexpr qint64 noDivision = -1;

std::optional<DivisionId> chosenDivision(const QComboBox *box)
{
    return box->currentData().toLongLong() == noDivision ? std::optional(DivisionId{}) : chosenId<DivisionId>(box);
}

void chooseDivision(QComboBox *box, std::optional<DivisionId> id)
{
    choose(box, id && id->isNull() ? std::optional(DivisionId{noDivision}) : id);
}

QDate endOfWeek(QDate today)
{
    return today.addDays(7 - today.dayOfWeek());
}

}

FilterBar::FilterBar(session::Session &session, QWidget *heading, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new widgets::FlowLayout(this, 14))
{
    setObjectName(QStringLiteral("filterBar"));
    heading->setParent(this);
    m_layout->addWidget(heading);
    {
        const QScopedValueRollback quiet(m_filling, true);
        buildControls();
    }
    fillDirectory();
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::announce);
    connect(&session, &session::Session::directoryChanged, this, &FilterBar::fillDirectory);
}

void FilterBar::buildControls()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(17 * fontMetrics().averageCharWidth() + 30);
    m_layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing.start(); });

    m_state = addCombo(QStringLiteral("filterState"), tr("&State:"), tr("Filter by state"));
    m_state->addItem(tr("all"), QString());
    m_state->addItem(tr("under control"), underControl);
    for (ResolutionState state : {ResolutionState::Overdue, ResolutionState::Delayed, ResolutionState::InWork,
                                  ResolutionState::Settled, ResolutionState::Closed, ResolutionState::Exempt})
        m_state->addItem(record::stateIcon(state), label(state), code(state));
    m_division = addCombo(QStringLiteral("filterDivision"), tr("Di&vision:"), tr("Filter by division"));
    m_office = addCombo(QStringLiteral("filterOffice"), tr("&Office:"), tr("Filter by office"));
    m_due = addCombo(QStringLiteral("filterDue"), tr("D&ue:"), tr("Filter by due date"));
    m_due->addItem(tr("any time"), int(DueChoice::Any));
    m_due->addItem(tr("overdue"), int(DueChoice::Overdue));
    m_due->addItem(tr("until the end of this week"), int(DueChoice::ThisWeek));
    m_due->addItem(tr("within 30 days"), int(DueChoice::ThirtyDays));
    m_due->addItem(tr("until a date"), int(DueChoice::UntilDate));

    m_attention = addCombo(QStringLiteral("filterAttention"), tr("&Needs:"), tr("Filter by what is needed"));
    m_attention->addItem(tr("anything"), QString());
    for (core::store::Attention attention : core::store::allAttentions) {
        m_attention->addItem(core::report::label(attention), core::report::code(attention));
        m_attention->setItemData(m_attention->count() - 1, core::report::explanation(attention), Qt::ToolTipRole);
    }
    m_attention->view()->setMinimumWidth(220);
    m_attention->parentWidget()->hide(); // there as long as a figure of the first page is listed

    m_until = new widgets::DateField(this);
    m_until->setNames(QStringLiteral("filterUntil"), tr("Due until"));
    m_until->setToday(m_session.today());
    m_until->setDate(m_session.today().addDays(30));
    m_until->hide();
    m_layout->addWidget(m_until);
    connect(m_until, &widgets::DateField::dateEdited, this, &FilterBar::announce);

    m_reset = new QToolButton(this);
    m_reset->setObjectName(QStringLiteral("filterReset"));
    m_reset->setAccessibleName(tr("Reset filter"));
    m_reset->setText(tr("Reset"));
    m_reset->hide();
    m_layout->addWidget(m_reset);
    connect(m_reset, &QToolButton::clicked, this, &FilterBar::reset);
}

QComboBox *FilterBar::addCombo(const QString &name, const QString &label, const QString &accessibleName)
{
    // Label and box stay together when the bar is broken into rows.
    auto *pair = new QWidget(this);
    auto *box = new QComboBox(pair);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    auto *caption = new QLabel(label, pair);
    caption->setObjectName(name + QStringLiteral("Label"));
    // A combo box reports its text to assistive programs, so the label beside it carries the name.
    caption->setAccessibleName(accessibleName);
    caption->setBuddy(box);
    widgets::makeSecondary(*caption);
    auto *pairLayout = new QHBoxLayout(pair);
    pairLayout->setContentsMargins(0, 0, 0, 0);
    pairLayout->setSpacing(6);
    pairLayout->addWidget(caption);
    pairLayout->addWidget(box);
    m_layout->addWidget(pair);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    return box;
}

void FilterBar::fillDirectory()
{
    const ResolutionFilter before = filter();
    {
        const QScopedValueRollback quiet(m_filling, true);
        const Directory &directory = m_session.directory();
        m_division->clear();
        m_division->addItem(tr("all"), qint64(0));
        for (const Division &division : directory.divisions)
            m_division->addItem(QStringLiteral("%1 %2").arg(division.code, division.name), division.id.value);
        m_office->clear();
        m_office->addItem(tr("all"), qint64(0));
        for (const Office &office : directory.offices)
            m_office->addItem(QStringLiteral("%1 %2").arg(office.number, office.name), office.id.value);
        for (QComboBox *box : {m_division, m_office})
            box->view()->setMinimumWidth(260);
        m_division->addItem(tr("without division"), noDivision);
        chooseDivision(m_division, before.division);
        choose(m_office, before.office);
    }
    if (filter() != before)
        announce();
}

ResolutionFilter FilterBar::filter() const
{
    ResolutionFilter filter;
    filter.today = m_session.today();
    filter.states = statesOf(m_state->currentData().toString());
    filter.office = chosenId<OfficeId>(m_office);
    filter.division = chosenDivision(m_division);
    filter.committee = m_committee;
    filter.attention = core::report::attentionFromCode(m_attention->currentData().toString());
    filter.decidedIn = m_decidedIn;
    filter.dueUntil = dueUntil();
    filter.words = m_words->text().simplified();
    return filter;
}

void FilterBar::setFilter(const ResolutionFilter &filter)
{
    {
        const QScopedValueRollback quiet(m_filling, true);
        setStates(filter.states);
        choose(m_office, filter.office);
        chooseDivision(m_division, filter.division);
        m_committee = filter.committee;
        m_decidedIn = filter.decidedIn;
        m_attention->setCurrentIndex(filter.attention ? m_attention->findData(core::report::code(*filter.attention))
                                                      : 0);
        setDueUntil(filter.dueUntil);
        m_words->setText(filter.words);
        m_typing.stop();
    }
    announce();
}

void FilterBar::setStates(const std::vector<ResolutionState> &states)
{
    const QString codes = codesOf(states);
    int at = m_state->findData(codes);
    if (at < 0) {
        // A choice that only a link can make gets an entry of its own.
        QStringList words;
        for (ResolutionState state : states)
            words += label(state);
        m_state->addItem(words.join(tr(" or ")), codes);
        at = m_state->count() - 1;
    }
    m_state->setCurrentIndex(at);
}

void FilterBar::setDueChoice(DueChoice choice)
{
    m_due->setCurrentIndex(m_due->findData(int(choice)));
}

void FilterBar::setDefaultDueChoice(DueChoice choice)
{
    m_defaultDue = choice;
    setDueChoice(choice);
}

void FilterBar::setDueUntil(std::optional<QDate> until)
{
    const QDate today = m_session.today();
    if (!until)
        return setDueChoice(DueChoice::Any);
    if (*until == today.addDays(-1))
        return setDueChoice(DueChoice::Overdue);
    if (*until == endOfWeek(today))
        return setDueChoice(DueChoice::ThisWeek);
    if (*until == today.addDays(30))
        return setDueChoice(DueChoice::ThirtyDays);
    m_until->reset(*until);
    setDueChoice(DueChoice::UntilDate);
}

std::optional<QDate> FilterBar::dueUntil() const
{
    const QDate today = m_session.today();
    switch (DueChoice(m_due->currentData().toInt())) {
    case DueChoice::Any:
        break;
    case DueChoice::Overdue:
        return today.addDays(-1);
    case DueChoice::ThisWeek:
        return endOfWeek(today);
    case DueChoice::ThirtyDays:
        return today.addDays(30);
    case DueChoice::UntilDate:
        return m_until->date();
    }
    return std::nullopt;
}

bool FilterBar::isDefault() const
{
    return m_state->currentIndex() == 0 && m_office->currentIndex() <= 0 && m_division->currentIndex() <= 0 &&
           m_due->currentData().toInt() == int(m_defaultDue) && m_words->text().isEmpty() && !m_committee &&
           !m_decidedIn && m_attention->currentIndex() == 0;
}

void FilterBar::reset()
{
    {
        const QScopedValueRollback quiet(m_filling, true);
        m_state->setCurrentIndex(0);
        m_office->setCurrentIndex(0);
        m_division->setCurrentIndex(0);
        setDueChoice(m_defaultDue);
        m_committee.reset();
        m_decidedIn.reset();
        m_attention->setCurrentIndex(0);
        m_words->clear();
        m_typing.stop();
    }
    announce();
}

void FilterBar::announce()
{
    if (m_filling)
        return;
    m_typing.stop();
    m_until->setVisible(m_due->currentData().toInt() == int(DueChoice::UntilDate));
    m_attention->parentWidget()->setVisible(m_attention->currentIndex() > 0);
    m_reset->setVisible(!isDefault());
    Q_EMIT changed(filter());
}

}
