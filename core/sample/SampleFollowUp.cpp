#include "core/sample/SampleBuilder.h"
#include "core/sample/SampleSteps.h"

#include <algorithm>
#include <set>

// How the sample city follows up: personal reminders, and what the offices are asked for.

namespace core::sample {

using namespace core::base;
using namespace core::model;

Result<void> SampleBuilder::addReminders(const ResolutionText &text, Life &life)
{
    for (const ReminderText &source : text.reminders) {
        const auto made = m_dates.date(source.fields[0]);
        const auto on = m_dates.date(source.fields[1]);
        std::optional<ClauseId> clause;
        if (source.fields[2] != u"-") {
            const auto clauses = clausesOf(source.fields[2], life.file);
            if (!clauses)
                return clauses.error();
            clause = clauses->front();
        }
        if (!made || !on)
            return broken(source.fields.join(u'|'));
        const QString owner = source.fields[3] == u"-" ? m_who : source.fields[3];
        Reminder reminder{newId<ReminderId>(), life.file.resolution.id, clause, *on, source.fields[4], owner, {}, 0};
        life.events.push_back({*made, owner, QStringLiteral("Wiedervorlage zu %1").arg(life.file.resolution.reference),
                               [reminder](std::vector<Change> &changes) {
                                   changes.push_back({std::nullopt, Record(reminder)});
                               }});
        for (const QStringList &putOff : source.putOff) {
            const auto day = m_dates.date(putOff[0]);
            const auto later = m_dates.date(putOff[1]);
            if (!day || !later)
                return broken(putOff.join(u'|'));
            const Reminder before = reminder;
            reminder.on = *later;
            life.events.push_back({*day, owner, QStringLiteral("Wiedervorlage verschoben"),
                                   [before, reminder](std::vector<Change> &changes) {
                                       changes.push_back({Record(before), Record(reminder)});
                                   }});
        }
    }
    return {};
}

Result<std::vector<RequestedClause>> SampleBuilder::requestedClauses(const RequestText &text) const
{
    std::vector<RequestedClause> asked;
    for (const QStringList &source : text.clauses) {
        const auto file = m_files.find(source[0]);
        if (file == m_files.end())
            return broken(source.join(u'|'));
        const auto clauses = clausesOf(source[1], file->second);
        if (!clauses)
            return clauses.error();
        for (ClauseId clause : *clauses)
            asked.push_back({file->second.resolution.id, clause, m_dates.date(source[2])});
    }
    return asked;
}

/// Asked, reminded, answered clause by clause, closed: each on its day.
Result<void> SampleBuilder::addRequest(const RequestText &text)
{
    const auto offices = officesOf(text.fields[0]);
    const auto askedOn = m_dates.date(text.fields[1]);
    const auto until = m_dates.date(text.fields[2]);
    const auto answers = requestedClauses(text);
    if (!offices || !askedOn || !until || !answers || answers->empty())
        return answers ? broken(text.fields.join(u'|')) : answers.error();
    ContributionRequest request{
        newId<ContributionRequestId>(), offices->front(), *askedOn, *until, 0, {}, {}, {}, *answers, 0};
    std::set<QDate> answered;
    for (RequestedClause &clause : request.clauses) {
        if (clause.answeredOn)
            answered.insert(*clause.answeredOn);
        clause.answeredOn.reset();
    }
    const QString number = m_directory.find(std::optional(request.office))->number;
    std::vector<Event> events;
    const auto add = [&](QDate on, const QString &what, const std::function<void(ContributionRequest &)> &edit) {
        events.push_back({on, clerk(request.id.value), what,
                          [&request, edit](std::vector<Change> &changes) { change(request, edit, changes); }});
    };
    if (text.fields[3] != u"-") {
        for (const QString &token : text.fields[3].split(u',')) {
            const auto on = m_dates.date(token);
            if (!on)
                return broken(token);
            add(*on, QStringLiteral("Amt %1 erinnert").arg(number), [on](ContributionRequest &r) {
                ++r.reminders;
                r.remindedOn = on;
            });
        }
    }
    for (QDate on : answered) {
        add(on, QStringLiteral("Antwort von Amt %1").arg(number), [on, &answers](ContributionRequest &r) {
            for (size_t i = 0; i < r.clauses.size(); ++i) {
                if (answers->at(i).answeredOn == on)
                    r.clauses[i].answeredOn = on;
            }
            if (r.isAnswered())
                r.closedOn = on;
        });
    }
    if (const auto closed = m_dates.date(text.fields[4])) {
        add(*closed, QStringLiteral("Zuarbeit von Amt %1 beendet").arg(number),
            [closed, remark = text.fields[5]](ContributionRequest &r) {
                r.closedOn = closed;
                r.remark = remark;
            });
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.on < b.on; });
    QDateTime at(*askedOn, QTime(9, 0), Qt::UTC);
    m_city.entries.push_back(
        {at,
         clerk(request.id.value),
         {QStringLiteral("Zuarbeit von Amt %1 erbeten").arg(number), {{std::nullopt, Record(request)}}}});
    for (const Event &event : events) {
        at = std::max(at.addSecs(8 * 60), QDateTime(event.on, QTime(10, 15), Qt::UTC));
        ChangeSet set{event.what, {}};
        event.happen(set.changes);
        if (!set.isEmpty())
            m_city.entries.push_back({at, event.who, set});
    }
    return {};
}

}
