#include "ui/calendar/MoveForm.h"

#include "core/base/Dates.h"
#include "core/rules/Delay.h"
#include "core/rules/ReviewDay.h"
#include "ui/calendar/Move.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::calendar {

using namespace core::base;
using namespace core::model;

namespace {

/// Followed by the ids of resolution, clause and reminder, 0 for none.
const QString draftPrefix = QStringLiteral("calendar/move/");

QString draftKey(const Entry &entry)
{
    return draftPrefix + QStringLiteral("%1/%2/%3")
                             .arg(entry.resolution.value)
                             .arg(entry.clause.value_or(ClauseId{}).value)
                             .arg(entry.reminder ? entry.reminder->id.value : 0);
}

/// What a draft is about, if it is still there.
std::optional<Entry> entryFor(session::Session &session, const QString &key)
{
    const QStringList ids = key.mid(draftPrefix.size()).split(u'/');
    const auto file = ids.size() == 3 ? session.database().resolutions().load(ResolutionId{ids[0].toLongLong()})
                                      : Error{ErrorKind::NotFound, {}};
    if (!file)
        return std::nullopt;
    Entry entry{
        Entry::Kind::Review, {}, file->resolution.id, file->resolution.reference, file->resolution.title, {}, {}, {}};
    if (const ReminderId id{ids[2].toLongLong()}; id.value) {
        const auto reminder = std::find_if(file->reminders.begin(), file->reminders.end(),
                                           [id](const Reminder &each) { return each.id == id; });
        if (reminder == file->reminders.end() || reminder->doneOn)
            return std::nullopt;
        entry.kind = Entry::Kind::Reminder;
        entry.on = reminder->on;
        entry.reminder = *reminder;
        return entry;
    }
    const Clause *clause = file->clause(ClauseId{ids[1].toLongLong()});
    const auto on = clause ? core::rules::dueOn(*clause) : file->resolution.nextReviewOn;
    if (!on || (ids[1] != QStringLiteral("0") && !clause))
        return std::nullopt;
    entry.on = *on;
    if (clause) {
        entry.kind = Entry::Kind::Deadline;
        entry.clause = clause->id;
        entry.clauseLabel = clause->label;
        if (entry.on != clause->dueOn)
            entry.deadline = clause->dueOn;
    }
    return entry;
}

}

MoveForm::MoveForm(session::Session &session, const Entry &entry, std::optional<QDate> to,
                   const core::calendar::WorkingDays &workingDays, const session::TimingFactory &timing,
                   QWidget *parent)
    : InlineForm(session, draftKey(entry),
                 {QStringLiteral("moveForm"), tr("Move %1").arg(entry.reference), tr("&Move")}, timing(), parent),
      m_entry(entry), m_offered(to), m_workingDays(workingDays), m_date(new widgets::DateField(this)),
      m_hint(new widgets::DimLabel({}, this))
{
    auto *title =
        new QLabel(tr("%1: move “%2” from %3").arg(entry.reference, whatOf(entry), shortGermanDate(entry.on)), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_body->insertWidget(0, title);
    m_date->setNames(nameOf(QStringLiteral("date")), tr("New date"));
    m_date->setToday(session.today());
    m_date->setDate(to);
    addRow(tr("New &date"), m_date)->setBuddy(m_date->line());
    m_hint->setObjectName(nameOf(QStringLiteral("hint")));
    m_hint->setWordWrap(true);
    m_body->insertWidget(m_body->count() - 1, m_hint);
    if (needsReason(entry))
        addReason();
    connect(m_date, &widgets::DateField::dateEdited, this, [this] {
        touched();
        explainDay();
    });
    restoreDraft();
    explainDay();
}

void MoveForm::addReason()
{
    m_reason = new widgets::GrowingTextEdit(2, this);
    m_reason->setNames(nameOf(QStringLiteral("reason")), tr("Reason of the new deadline"));
    m_by = new QLineEdit(this);
    m_by->setObjectName(nameOf(QStringLiteral("agreed by")));
    m_by->setAccessibleName(tr("Who agreed to the new deadline"));
    addRow(tr("&Reason"), m_reason);
    addRow(tr("A&greed by"), m_by);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { touched(); });
    connect(m_by, &QLineEdit::textChanged, this, [this] { touched(); });
}

std::optional<Entry> MoveForm::unfinished(session::Session &session)
{
    for (const core::store::Draft &draft : session.drafts()) {
        if (!draft.key.startsWith(draftPrefix))
            continue;
        if (const auto entry = entryFor(session, draft.key))
            return entry;
        session.removeDraft(draft.key);
    }
    return std::nullopt;
}

void MoveForm::start()
{
    if (m_offered && m_reason)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_date->line()->setFocus(Qt::OtherFocusReason);
}

std::optional<QDate> MoveForm::day() const
{
    return m_date->date();
}

QJsonObject MoveForm::content() const
{
    QJsonObject content{{QStringLiteral("date"), isoDate(m_date->date())}};
    if (m_reason) {
        content[u"reason"] = m_reason->toPlainText();
        content[u"by"] = m_by->text();
    }
    return content;
}

void MoveForm::setContent(const QJsonObject &content)
{
    if (!m_offered)
        m_date->setDate(dateFromIso(content[u"date"].toString()));
    if (!m_reason)
        return;
    m_reason->setPlainText(content[u"reason"].toString());
    m_by->setText(content[u"by"].toString());
}

/// Says when nobody works on the day, which is the next one, and when the day is a strange one for a review.
void MoveForm::explainDay()
{
    const auto date = m_date->date();
    const bool off = date && !m_workingDays.isWorkingDay(*date);
    QStringList hints;
    if (off)
        hints << tr("%1 is no working day (%2); the next one is %3.")
                     .arg(shortName(*date), m_workingDays.reasonOff(*date), shortName(m_workingDays.onOrAfter(*date)));
    if (date && m_entry.kind == Entry::Kind::Review)
        hints << core::rules::doubtSentence(*date, m_session.today());
    m_hint->setText(hints.join(u' ').trimmed());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

std::optional<Result<ChangeSet>> MoveForm::commit()
{
    const auto to = dateIn(*m_date, tr("Please enter the new date, such as 24.8.2027 or +14."));
    if (!to)
        return std::nullopt;
    if (m_reason && m_reason->toPlainText().trimmed().isEmpty()) {
        complain(tr("A new deadline needs its reason."));
        m_reason->setFocus();
        return std::nullopt;
    }
    auto set =
        movedTo(m_session, m_entry, *to, m_reason ? MoveReason{m_reason->toPlainText(), m_by->text()} : MoveReason());
    if (!set && set.error().kind == ErrorKind::NotFound) {
        complain(tr("That does not exist any more."));
        return std::nullopt;
    }
    return set;
}

}
