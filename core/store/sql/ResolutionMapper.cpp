#include "core/store/sql/ResolutionMapper.h"

#include "core/model/PaperReference.h"
#include "core/base/TextFold.h"
#include "core/store/sql/ReviewMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

const Table &Mapper<Resolution>::table()
{
    static const Table table(u"resolution",
                             {u"reference", u"meeting", u"title", u"committee_id", u"decided_on", u"division_id",
                              u"lead_office_id", u"file_reference", u"visibility", u"next_review_on", u"exempt_reason",
                              u"closed_on", u"closing_note", u"remark", u"reference_key", u"reference_sort", u"title_sort",
                              u"review_rule", u"completion_reported_on", u"reopening_reason"});
    return table;
}

QVariantList Mapper<Resolution>::values(const Resolution &r)
{
    return {sqlValue(r.reference),
            sqlValue(r.meeting),
            sqlValue(r.title),
            sqlValue(r.committee),
            sqlValue(r.decidedOn),
            sqlValue(r.division),
            sqlValue(r.leadOffice),
            sqlValue(r.fileReference),
            sqlValue(code(r.visibility)),
            sqlValue(r.nextReviewOn),
            sqlValue(r.exemptReason),
            sqlValue(r.closedOn),
            sqlValue(r.closingNote),
            sqlValue(r.remark),
            sqlValue(normalizedReference(r.reference)),
            sqlValue(naturalSortKey(r.reference)),
            sqlValue(foldForSort(r.title)),
            sqlValue(code(r.reviewRule)),
            sqlValue(r.completionReportedOn),
            sqlValue(r.reopeningReason)};
}

Resolution Mapper<Resolution>::record(const Row &row)
{
    Resolution r;
    r.id = row.id<ResolutionId>(0);
    r.rowVersion = row.number(1);
    r.reference = row.text(2);
    r.meeting = row.text(3);
    r.title = row.text(4);
    r.committee = row.optionalId<CommitteeId>(5);
    r.decidedOn = row.date(6);
    r.division = row.optionalId<DivisionId>(7);
    r.leadOffice = row.optionalId<OfficeId>(8);
    r.fileReference = row.text(9);
    r.visibility = visibilityFromCode(row.text(10)).value_or(Visibility::Confidential);
    r.nextReviewOn = row.date(11);
    r.exemptReason = row.text(12);
    r.closedOn = row.date(13);
    r.closingNote = row.text(14);
    r.remark = row.text(15);
    r.reviewRule = storedRule(row.text(19));
    r.completionReportedOn = row.date(20);
    r.reopeningReason = row.text(21);
    return r;
}

Result<void> Mapper<Resolution>::readChildren(Connection &connection, Resolution &r)
{
    const auto papers = connection.each(
        QStringLiteral("SELECT reference, title, relation FROM related_paper WHERE resolution_id = ? ORDER BY position"),
        {r.id.value}, [&r](const Row &row) { r.relatedPapers.push_back({row.text(0), row.text(1), row.text(2)}); });
    if (!papers)
        return papers;
    return connection.each(
        QStringLiteral("SELECT closed_on, reopened_on FROM earlier_closing WHERE resolution_id = ? ORDER BY position"), {r.id.value},
        [&r](const Row &row) { r.earlierClosings.push_back({row.date(0).value_or(QDate()), row.date(1).value_or(QDate())}); });
}

Result<void> Mapper<Resolution>::clearChildren(Connection &connection, const Resolution &r)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM related_paper WHERE resolution_id = ?"),
                               QStringLiteral("DELETE FROM earlier_closing WHERE resolution_id = ?")}) {
        if (const auto cleared = connection.run(sql, {r.id.value}); !cleared)
            return cleared.error();
    }
    return {};
}

Result<void> Mapper<Resolution>::insertChildren(Connection &connection, const Resolution &r)
{
    int position = 0;
    for (const RelatedPaper &paper : r.relatedPapers) {
        const auto inserted = connection.run(
            QStringLiteral("INSERT INTO related_paper (resolution_id, position, reference, title, relation) VALUES (?, ?, ?, ?, ?)"),
            {r.id.value, ++position, sqlValue(paper.reference), sqlValue(paper.title), sqlValue(paper.relation)});
        if (!inserted)
            return inserted.error();
    }
    position = 0;
    for (const EarlierClosing &closing : r.earlierClosings) {
        const auto inserted = connection.run(
            QStringLiteral("INSERT INTO earlier_closing (resolution_id, position, closed_on, reopened_on) VALUES (?, ?, ?, ?)"),
            {r.id.value, ++position, sqlValue(closing.closedOn), sqlValue(closing.reopenedOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

}
