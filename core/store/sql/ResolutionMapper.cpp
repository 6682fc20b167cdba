#include "core/store/sql/ResolutionMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

Result<void> Mapper<Resolution>::readChildren(Connection &connection, Resolution &r)
{
    const auto papers = connection.each(
        QStringLiteral(
            "SELECT reference, title, relation FROM related_paper WHERE resolution_id = ? ORDER BY position"),
        {r.id.value}, [&r](const Row &row) {
            r.relatedPapers.push_back({row.text(0), row.text(1), row.text(2)});
        });
    if (!papers)
        return papers;
    return connection.each(
        QStringLiteral("SELECT closed_on, reopened_on FROM earlier_closing WHERE resolution_id = ? ORDER BY position"),
        {r.id.value}, [&r](const Row &row) {
            r.earlierClosings.push_back({row.date(0).value_or(QDate()), row.date(1).value_or(QDate())});
        });
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
            QStringLiteral(
                "INSERT INTO related_paper (resolution_id, position, reference, title, relation) VALUES (?, ?, ?, ?, ?)"),
            {r.id.value, ++position, sqlValue(paper.reference), sqlValue(paper.title), sqlValue(paper.relation)});
        if (!inserted)
            return inserted.error();
    }
    position = 0;
    for (const EarlierClosing &closing : r.earlierClosings) {
        const auto inserted = connection.run(
            QStringLiteral(
                "INSERT INTO earlier_closing (resolution_id, position, closed_on, reopened_on) VALUES (?, ?, ?, ?)"),
            {r.id.value, ++position, sqlValue(closing.closedOn), sqlValue(closing.reopenedOn)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

}
