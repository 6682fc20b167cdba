#include "core/model/Change.h"
#include "core/base/Dates.h"

#include <QJsonArray>

namespace core::model {
namespace {

QJsonValue json(const std::optional<QDate> &date)
{
    return date ? QJsonValue(base::isoDate(date)) : QJsonValue(QJsonValue::Null);
}

template <class Tag>
QJsonValue json(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(id->value) : QJsonValue(QJsonValue::Null);
}

template <class Tag>
QJsonArray json(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (Id<Tag> id : ids)
        array.append(id.value);
    return array;
}

void write(QJsonObject &out, const Division &d)
{
    out[u"code"] = d.code;
    out[u"name"] = d.name;
    out[u"position"] = d.position;
}

void write(QJsonObject &out, const Office &o)
{
    out[u"number"] = o.number;
    out[u"name"] = o.name;
    out[u"division"] = json(o.division);
    out[u"email"] = o.email;
}

void write(QJsonObject &out, const Committee &c)
{
    out[u"code"] = c.code;
    out[u"name"] = c.name;
    out[u"position"] = c.position;
    out[u"reviewRule"] = code(c.reviewRule);
    QJsonArray meetings;
    for (QDate on : c.meetings)
        meetings.append(base::isoDate(on));
    out[u"meetings"] = meetings;
}

void write(QJsonObject &out, const Faction &f)
{
    out[u"shortName"] = f.shortName;
    out[u"name"] = f.name;
}

void write(QJsonObject &out, const Person &p)
{
    out[u"name"] = p.name;
    out[u"function"] = p.function;
    out[u"division"] = json(p.division);
}

void write(QJsonObject &out, const Setting &s)
{
    out[u"key"] = s.key;
    out[u"value"] = s.value;
}

void write(QJsonObject &out, const Resolution &r)
{
    out[u"reference"] = r.reference;
    out[u"meeting"] = r.meeting;
    out[u"title"] = r.title;
    out[u"committee"] = json(r.committee);
    out[u"decidedOn"] = json(r.decidedOn);
    out[u"division"] = json(r.division);
    out[u"leadOffice"] = json(r.leadOffice);
    out[u"fileReference"] = r.fileReference;
    out[u"visibility"] = code(r.visibility);
    out[u"nextReviewOn"] = json(r.nextReviewOn);
    out[u"reviewRule"] = code(r.reviewRule);
    out[u"exemptReason"] = r.exemptReason;
    out[u"closedOn"] = json(r.closedOn);
    out[u"closingNote"] = r.closingNote;
    out[u"completionReportedOn"] = json(r.completionReportedOn);
    out[u"reopeningReason"] = r.reopeningReason;
    QJsonArray closings;
    for (const EarlierClosing &closing : r.earlierClosings) {
        closings.append(QJsonObject{{QStringLiteral("closedOn"), base::isoDate(closing.closedOn)},
                                    {QStringLiteral("reopenedOn"), base::isoDate(closing.reopenedOn)}});
    }
    out[u"earlierClosings"] = closings;
    out[u"remark"] = r.remark;
    QJsonArray papers;
    for (const RelatedPaper &paper : r.relatedPapers) {
        papers.append(QJsonObject{{QStringLiteral("reference"), paper.reference},
                                  {QStringLiteral("title"), paper.title},
                                  {QStringLiteral("relation"), paper.relation}});
    }
    out[u"relatedPapers"] = papers;
}

void write(QJsonObject &out, const Clause &c)
{
    out[u"resolution"] = c.resolution.value;
    out[u"parent"] = json(c.parent);
    out[u"label"] = c.label;
    out[u"position"] = c.position;
    out[u"text"] = c.text;
    out[u"status"] = code(c.status);
    out[u"statusReason"] = c.statusReason;
    out[u"leadOffice"] = json(c.leadOffice);
    out[u"supportingOffices"] = json(c.supportingOffices);
    out[u"dueOn"] = json(c.dueOn);
    out[u"expectedOn"] = json(c.expectedOn);
    out[u"delayReason"] = c.delayReason;
}

void write(QJsonObject &out, const DeadlineExtension &e)
{
    out[u"resolution"] = e.resolution.value;
    out[u"clause"] = e.clause.value;
    out[u"oldDate"] = json(e.oldDate);
    out[u"newDate"] = base::isoDate(e.newDate);
    out[u"reason"] = e.reason;
    out[u"decidedBy"] = e.decidedBy;
    out[u"decidedOn"] = json(e.decidedOn);
}

void write(QJsonObject &out, const StatusReport &r)
{
    out[u"resolution"] = r.resolution.value;
    out[u"clauses"] = json(r.clauses);
    out[u"text"] = r.text;
    out[u"asOf"] = base::isoDate(r.asOf);
    out[u"state"] = code(r.state);
    out[u"author"] = r.author;
    out[u"approvedBy"] = r.approvedBy;
    out[u"approvedOn"] = json(r.approvedOn);
    out[u"reportedIn"] = json(r.reportedIn);
}

void write(QJsonObject &out, const Memo &m)
{
    out[u"resolution"] = m.resolution.value;
    out[u"state"] = code(m.state);
    out[u"final"] = m.isFinal;
    out[u"confidential"] = m.confidential;
    out[u"date"] = json(m.date);
    out[u"recipients"] = m.recipients;
    out[u"salutation"] = m.salutation;
    out[u"opening"] = m.opening;
    out[u"closing"] = m.closing;
    out[u"signatoryPrefix"] = m.signatoryPrefix;
    out[u"signatoryName"] = m.signatoryName;
    out[u"signatoryFunction"] = m.signatoryFunction;
    QJsonArray people;
    for (const Acknowledgement &a : m.acknowledgements) {
        people.append(QJsonObject{{QStringLiteral("name"), a.name},
                                  {QStringLiteral("function"), a.function},
                                  {QStringLiteral("notedOn"), json(a.notedOn)}});
    }
    out[u"acknowledgements"] = people;
    out[u"nextReviewOn"] = json(m.nextReviewOn);
    out[u"sentOn"] = json(m.sentOn);
    out[u"sourceFile"] = m.sourceFile;
    out[u"profile"] = m.profile;
    out[u"distribution"] = m.distribution;
    out[u"toldBefore"] = code(m.toldBefore);
    out[u"longestClause"] = m.longestClause;
    out[u"corrects"] = json(m.corrects);
    out[u"sentWay"] = m.sentWay;
}

/// The history tells which letter was kept; the letter itself is kept once.
void write(QJsonObject &out, const ReleasedLetter &l)
{
    out[u"resolution"] = l.resolution.value;
    out[u"memo"] = l.memo.value;
    out[u"releasedOn"] = base::isoDate(l.releasedOn);
    out[u"bytes"] = l.pdf.size();
    out[u"sha256"] = l.sha256;
}

void write(QJsonObject &out, const ContributionRequest &r)
{
    out[u"office"] = r.office.value;
    out[u"askedOn"] = base::isoDate(r.askedOn);
    out[u"until"] = base::isoDate(r.until);
    out[u"reminders"] = r.reminders;
    out[u"remindedOn"] = json(r.remindedOn);
    out[u"closedOn"] = json(r.closedOn);
    out[u"remark"] = r.remark;
    QJsonArray clauses;
    for (const RequestedClause &clause : r.clauses) {
        clauses.append(QJsonObject{{QStringLiteral("resolution"), clause.resolution.value},
                                   {QStringLiteral("clause"), clause.clause.value},
                                   {QStringLiteral("answeredOn"), json(clause.answeredOn)}});
    }
    out[u"clauses"] = clauses;
}

void write(QJsonObject &out, const Reminder &r)
{
    out[u"resolution"] = r.resolution.value;
    out[u"clause"] = json(r.clause);
    out[u"on"] = base::isoDate(r.on);
    out[u"note"] = r.note;
    out[u"owner"] = r.owner;
    out[u"doneOn"] = json(r.doneOn);
}

}

QJsonObject toJson(const Record &record)
{
    QJsonObject out;
    out[u"id"] = refOf(record).id;
    std::visit([&out](const auto &r) { write(out, r); }, record);
    return out;
}

}
