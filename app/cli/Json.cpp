#include "app/cli/Json.h"

#include "app/cli/Context.h"
#include "core/base/Dates.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using core::store::DueItem;
using core::store::HitPlace;
using core::store::ResolutionRow;
using core::store::SearchHit;

namespace {

QJsonValue daysUntil(const std::optional<QDate> &date, QDate today)
{
    return date ? QJsonValue(daysLeft(*date, today)) : QJsonValue(QJsonValue::Null);
}

QString officeNumber(const Directory &directory, const std::optional<OfficeId> &id)
{
    const Office *office = directory.find(id);
    return office ? office->number : QString();
}

QJsonArray keysOf(const ResolutionFile &file, const std::vector<ClauseId> &ids)
{
    QJsonArray keys;
    for (ClauseId id : ids) {
        if (const Clause *clause = file.clause(id))
            keys.append(clauseKey(file, *clause));
    }
    return keys;
}

QJsonArray extensionsOf(const ResolutionFile &file, ClauseId clause)
{
    QJsonArray array;
    for (const DeadlineExtension &extension : file.extensions) {
        if (extension.clause != clause)
            continue;
        QJsonObject object;
        object[u"oldDate"] = jsonDate(extension.oldDate);
        object[u"newDate"] = jsonDate(extension.newDate);
        object[u"reason"] = extension.reason;
        object[u"decidedBy"] = extension.decidedBy;
        object[u"decidedOn"] = jsonDate(extension.decidedOn);
        array.append(object);
    }
    return array;
}

QJsonObject clauseObject(const ResolutionFile &file, const Clause &clause, const Directory &directory)
{
    QJsonObject object;
    object[u"key"] = clauseKey(file, clause);
    object[u"label"] = clause.label;
    const Clause *parent = clause.parent ? file.clause(*clause.parent) : nullptr;
    object[u"parent"] = parent ? QJsonValue(clauseKey(file, *parent)) : QJsonValue(QJsonValue::Null);
    object[u"text"] = clause.text;
    object[u"status"] = code(clause.status);
    object[u"statusReason"] = clause.statusReason;
    object[u"leadOffice"] = officeNumber(directory, clause.leadOffice);
    QJsonArray supporting;
    for (OfficeId id : clause.supportingOffices)
        supporting.append(officeNumber(directory, id));
    object[u"supportingOffices"] = supporting;
    object[u"dueOn"] = jsonDate(clause.dueOn);
    object[u"originalDueOn"] = jsonDate(file.originalDueOn(clause.id));
    object[u"expectedOn"] = jsonDate(clause.expectedOn);
    object[u"delayReason"] = clause.delayReason;
    object[u"extensions"] = extensionsOf(file, clause.id);
    object[u"rowVersion"] = clause.rowVersion;
    return object;
}

QJsonObject reportObject(const ResolutionFile &file, const StatusReport &report)
{
    QJsonObject object;
    object[u"clauses"] = keysOf(file, report.clauses);
    object[u"asOf"] = jsonDate(report.asOf);
    object[u"state"] = code(report.state);
    object[u"author"] = report.author;
    object[u"approvedBy"] = report.approvedBy;
    object[u"approvedOn"] = jsonDate(report.approvedOn);
    object[u"text"] = report.text;
    return object;
}

QJsonObject memoObject(const ResolutionFile &file, const Memo &memo)
{
    QJsonObject object = toJson(Record(memo));
    object.remove(u"resolution");
    object.remove(u"id");
    // The corrected letter by its date, as people name it.
    const auto corrected = std::find_if(file.memos.begin(), file.memos.end(),
                                        [&memo](const Memo &other) { return memo.corrects == other.id; });
    object[u"corrects"] = corrected == file.memos.end() ? QJsonValue(QJsonValue::Null) : jsonDate(corrected->date);
    return object;
}

}

QJsonValue jsonDate(const std::optional<QDate> &date)
{
    return date ? QJsonValue(isoDate(date)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const ResolutionRow &row, QDate today)
{
    QJsonObject object;
    object[u"reference"] = row.reference;
    object[u"title"] = row.title;
    object[u"committee"] = row.committee;
    object[u"meeting"] = row.meeting;
    object[u"division"] = row.division;
    object[u"leadOffice"] = row.leadOffice;
    object[u"visibility"] = code(row.visibility);
    object[u"state"] = code(stateOf(row.facts, today));
    object[u"clausesSettled"] = row.facts.clausesSettled;
    object[u"clausesTotal"] = row.facts.clausesTotal;
    object[u"nextReviewOn"] = jsonDate(row.facts.nextReviewOn);
    object[u"earliestDueOn"] = jsonDate(row.facts.earliestDueOn);
    object[u"daysLeft"] = daysUntil(row.facts.nextReviewOn, today);
    const auto next = core::rules::nextDue(row.facts);
    object[u"dueOn"] = next ? jsonDate(next->on) : QJsonValue(QJsonValue::Null);
    object[u"dueClause"] = next && !next->isReview ? QJsonValue(row.dueClause) : QJsonValue(QJsonValue::Null);
    return object;
}

QJsonObject jsonOf(const SearchHit &hit)
{
    QJsonObject object;
    object[u"reference"] = hit.reference;
    object[u"title"] = hit.title;
    object[u"place"] = code(hit.place);
    object[u"clause"] = hit.clause ? QJsonValue(hit.clauseLabel) : QJsonValue(QJsonValue::Null);
    object[u"sentence"] = hit.sentence;
    QJsonArray marks;
    for (const auto &[start, length] : hit.marks) {
        QJsonObject mark;
        mark[u"start"] = start;
        mark[u"length"] = length;
        marks.append(mark);
    }
    object[u"marks"] = marks;
    return object;
}

QJsonObject jsonOf(const DueItem &item, QDate today)
{
    QJsonObject object;
    object[u"kind"] = code(item.kind);
    object[u"on"] = jsonDate(item.on);
    object[u"daysLeft"] = daysLeft(item.on, today);
    object[u"overdue"] = item.on < today;
    object[u"reference"] = item.reference;
    object[u"title"] = item.title;
    object[u"clause"] = item.clause ? QJsonValue(item.clauseLabel) : QJsonValue(QJsonValue::Null);
    object[u"office"] = item.office;
    object[u"deadline"] = jsonDate(item.deadline);
    return object;
}

QJsonObject jsonOf(const ResolutionFile &file, const Directory &directory, QDate today)
{
    const Resolution &resolution = file.resolution;
    const auto facts = core::rules::factsOf(file);
    // Everything that is stored, with the numbers that people know in the place of ids.
    QJsonObject object = toJson(Record(resolution));
    object.remove(u"id");
    const Committee *committee = directory.find(resolution.committee);
    const Division *division = directory.find(resolution.division);
    object[u"committee"] = committee ? committee->code : QString();
    object[u"division"] = division ? division->name : QString();
    object[u"leadOffice"] = officeNumber(directory, resolution.leadOffice);
    object[u"state"] = code(stateOf(facts, today));
    object[u"clausesSettled"] = facts.clausesSettled;
    object[u"clausesTotal"] = facts.clausesTotal;
    object[u"earliestDueOn"] = jsonDate(facts.earliestDueOn);
    object[u"daysLeft"] = daysUntil(resolution.nextReviewOn, today);
    object[u"rowVersion"] = resolution.rowVersion;
    QJsonArray clauses;
    for (const Clause &clause : file.clauses)
        clauses.append(clauseObject(file, clause, directory));
    object[u"clauses"] = clauses;
    QJsonArray reports;
    for (const StatusReport &report : file.reports)
        reports.append(reportObject(file, report));
    object[u"reports"] = reports;
    QJsonArray memos;
    for (const Memo &memo : file.memos)
        memos.append(memoObject(file, memo));
    object[u"memos"] = memos;
    return object;
}

QJsonObject jsonOf(const HistoryEntry &entry)
{
    QJsonObject object;
    object[u"at"] = entry.at.toUTC().toString(Qt::ISODate);
    object[u"who"] = entry.who;
    object[u"description"] = entry.description;
    object[u"record"] = code(entry.record.kind);
    object[u"before"] = entry.before.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.before);
    object[u"after"] = entry.after.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.after);
    return object;
}

QString code(DueItem::Kind kind)
{
    return kind == DueItem::Kind::Review ? QStringLiteral("review") : QStringLiteral("deadline");
}

QString code(HitPlace place)
{
    switch (place) {
    case HitPlace::Reference:
        return QStringLiteral("reference");
    case HitPlace::Title:
        return QStringLiteral("title");
    case HitPlace::Clause:
        return QStringLiteral("clause");
    case HitPlace::Report:
        return QStringLiteral("report");
    }
    return {};
}

}
