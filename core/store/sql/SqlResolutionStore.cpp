#include "core/store/sql/SqlResolutionStore.h"

#include "core/model/PaperReference.h"
#include "core/store/sql/ClauseMapper.h"
#include "core/store/sql/ListQuery.h"
#include "core/store/sql/MemoMapper.h"
#include "core/store/sql/ResolutionMapper.h"
#include "core/store/sql/ReviewMapper.h"
#include "core/store/sql/Search.h"
#include "core/store/sql/StatusReportMapper.h"
#include "core/store/sql/Transaction.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

const QString rowSql = QStringLiteral(
    "SELECT r.id, r.reference, r.title, coalesce(k.code, ''), coalesce(o.number, ''), coalesce(o.name, ''),"
    " coalesce(d.code, ''), r.meeting, r.visibility, r.clause_count, r.settled_count, r.next_review_on,"
    " r.earliest_due_on, r.closed_on IS NOT NULL, r.exempt_reason <> '', r.delayed_since, coalesce(c.label, ''), c.counts_on > c.due_on"
    " FROM resolution r LEFT JOIN committee k ON k.id = r.committee_id LEFT JOIN office o ON o.id = r.lead_office_id"
    " LEFT JOIN division d ON d.id = r.division_id LEFT JOIN clause c ON c.id = (SELECT n.id FROM clause n"
    " WHERE n.resolution_id = r.id AND n.counts_on = r.earliest_due_on ORDER BY n.position, n.id LIMIT 1) WHERE r.id = ?");

ResolutionRow listRow(const Row &row)
{
    ResolutionRow out;
    out.id = row.id<ResolutionId>(0);
    out.reference = row.text(1);
    out.title = row.text(2);
    out.committee = row.text(3);
    out.leadOffice = row.text(4);
    out.officeName = row.text(5);
    out.division = row.text(6);
    out.meeting = row.text(7);
    out.visibility = visibilityFromCode(row.text(8)).value_or(Visibility::Confidential);
    out.facts = {int(row.number(9)), int(row.number(10)), row.date(11), row.date(12),
                 row.flag(13),       row.flag(14),        row.date(15)};
    out.dueClause = row.text(16);
    out.dueIsExpected = row.flag(17);
    return out;
}

/// Sorts behind everything, in both directions.
constexpr qint64 absent = std::numeric_limits<qint64>::max();

struct SortedId {
    qint64 key = absent;
    ResolutionId id;
};

/// Equal keys keep the order of the list, which is turned as well when descending.
void sortByKey(std::vector<SortedId> &ids, bool descending)
{
    if (descending)
        std::reverse(ids.begin(), ids.end());
    std::stable_sort(ids.begin(), ids.end(), [descending](const SortedId &a, const SortedId &b) {
        if (a.key == absent || b.key == absent)
            return a.key != absent && b.key == absent;
        return descending ? a.key > b.key : a.key < b.key;
    });
}

/// The places of offices by number, or of committees by code, where the list is sorted by them; else empty.
Result<QHash<qint64, qint64>> directoryPlaces(Connection &connection, ResolutionColumn column)
{
    QHash<qint64, qint64> places;
    if (column != ResolutionColumn::LeadOffice && column != ResolutionColumn::Committee)
        return places;
    const QString sql = column == ResolutionColumn::LeadOffice
                            ? QStringLiteral("SELECT id FROM office ORDER BY number_sort, id")
                            : QStringLiteral("SELECT id FROM committee ORDER BY code_sort, id");
    const auto read =
        connection.each(sql, {}, [&places](const Row &row) { places.insert(row.number(0), places.size()); });
    if (!read)
        return read.error();
    return places;
}

}

Result<std::vector<ResolutionId>> SqlResolutionStore::order(const ResolutionFilter &filter, ResolutionSort sort) const
{
    const auto places = directoryPlaces(m_connection, sort.column);
    if (!places)
        return places.error();
    std::vector<SortedId> found;
    const BoundQuery query = listQuery(filter, sort.column, m_connection.dialect());
    const auto read = m_connection.each(query.sql, query.values, [&](const Row &row) {
        qint64 key = row.number(1, absent);
        if (!places->isEmpty() && key != absent)
            key = places->value(key, absent);
        found.push_back({key, row.id<ResolutionId>(0)});
    });
    if (!read)
        return read.error();
    sortByKey(found, sort.descending);
    std::vector<ResolutionId> ids;
    ids.reserve(found.size());
    for (const SortedId &entry : found)
        ids.push_back(entry.id);
    return ids;
}

Result<std::vector<ResolutionRow>> SqlResolutionStore::rows(const std::vector<ResolutionId> &ids) const
{
    std::vector<ResolutionRow> found;
    found.reserve(ids.size());
    for (ResolutionId id : ids) {
        const auto read =
            m_connection.each(rowSql, {id.value}, [&found](const Row &row) { found.push_back(listRow(row)); });
        if (!read)
            return read.error();
    }
    return found;
}

Result<ResolutionFile> SqlResolutionStore::load(ResolutionId id) const
{
    // One state of the database for all parts, also while others write.
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    auto resolution = readRecord<Resolution>(m_connection, id.value);
    if (!resolution)
        return resolution.error();
    if (!*resolution) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Database", "The resolution does not exist (any more).")};
    }
    auto clauses = readClauses(m_connection, id);
    if (!clauses)
        return clauses.error();
    auto reports = readReports(m_connection, id);
    if (!reports)
        return reports.error();
    auto extensions = readExtensions(m_connection, id);
    if (!extensions)
        return extensions.error();
    auto memos = readMemos(m_connection, id);
    if (!memos)
        return memos.error();
    auto reminders = readReminders(m_connection, id);
    if (!reminders)
        return reminders.error();
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return ResolutionFile{std::move(**resolution), std::move(*clauses), std::move(*reports),
                          std::move(*extensions),  std::move(*memos),   std::move(*reminders)};
}

Result<std::optional<ResolutionId>> SqlResolutionStore::findByReference(QStringView reference) const
{
    std::optional<ResolutionId> found;
    const auto read = m_connection.each(QStringLiteral("SELECT id FROM resolution WHERE reference_key = ?"),
                                        {sqlValue(normalizedReference(reference))},
                                        [&found](const Row &row) { found = row.id<ResolutionId>(0); });
    if (!read)
        return read.error();
    return found;
}

Result<std::vector<SearchHit>> SqlResolutionStore::search(QStringView words, int limit) const
{
    return sql::search(m_connection, words, limit);
}

Result<DueList> SqlResolutionStore::due(const DueFilter &filter, const Page &page) const
{
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    DueList list;
    const BoundQuery query = dueQuery(filter, page);
    const auto read = m_connection.each(query.sql, query.values, [&list](const Row &row) {
        list.items.push_back({row.number(0) == 0 ? DueItem::Kind::Review : DueItem::Kind::Deadline,
                              row.id<ResolutionId>(1), row.text(2), row.text(3), row.optionalId<ClauseId>(4),
                              row.text(5), row.text(6), row.date(7).value_or(QDate()), row.optionalId<OfficeId>(8),
                              row.number(9), visibilityFromCode(row.text(10)).value_or(Visibility::Confidential),
                              row.date(11)});
    });
    if (!read)
        return read.error();
    const BoundQuery count = dueCountQuery(filter);
    const auto all = m_connection.number(count.sql, count.values);
    if (!all)
        return all.error();
    list.all = int(*all);
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return list;
}

namespace {

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

/// "2022-06" as a number that counts months; none for null.
std::optional<int> monthOf(const QString &text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? std::optional(monthOf(first)) : std::nullopt;
}

/// The months from a closing until opened again.
struct Closing {
    int closed = 0;
    std::optional<int> reopened = {};

    bool holds(int month) const { return closed <= month && (!reopened || month < *reopened); }
};

/// The months of a resolution's life, with the number of those that have the same.
struct Lifetimes {
    std::optional<int> decided;
    std::vector<Closing> closings;
    int count = 0;

    void addTo(CourseMonth &course, int month) const
    {
        const auto times = [this](const auto &condition) {
            return count * int(std::count_if(closings.begin(), closings.end(), condition));
        };
        const bool begun = !decided || *decided <= month;
        const bool ended =
            std::any_of(closings.begin(), closings.end(), [month](const Closing &c) { return c.holds(month); });
        course.open += begun && !ended ? count : 0;
        course.decided += decided == month ? count : 0;
        course.closed += times([month](const Closing &c) { return c.closed == month; });
        course.reopened += times([month](const Closing &c) { return c.reopened == month; });
    }
};

Result<std::vector<Lifetimes>> readLifetimes(Connection &connection, const ResolutionFilter &scope)
{
    std::vector<Lifetimes> all;
    const BoundQuery course = courseQuery(scope, connection.dialect());
    auto read = connection.each(course.sql, course.values, [&all](const Row &row) {
        all.push_back({monthOf(row.text(0)), {}, int(row.number(2))});
        if (const auto closed = monthOf(row.text(1)))
            all.back().closings.push_back({*closed});
    });
    if (!read)
        return read.error();
    const BoundQuery reopened = reopenedCourseQuery(scope, connection.dialect());
    qint64 last = 0;
    read = connection.each(reopened.sql, reopened.values, [&all, &last](const Row &row) {
        if (row.number(0) != last)
            all.push_back({monthOf(row.text(1)), {}, 1});
        last = row.number(0);
        if (const auto closed = monthOf(row.text(2)))
            all.back().closings.push_back({*closed, monthOf(row.text(3))});
    });
    if (!read)
        return read.error();
    return all;
}

std::vector<CourseMonth> courseOf(const std::vector<Lifetimes> &all, QDate today, int months)
{
    std::vector<CourseMonth> course;
    for (int month = monthOf(today) - months + 1; month <= monthOf(today); ++month) {
        course.push_back({QDate(month / 12, month % 12 + 1, 1)});
        for (const Lifetimes &some : all)
            some.addTo(course.back(), month);
    }
    return course;
}

}

Result<Standing> SqlResolutionStore::standing(const ResolutionFilter &scope, int months) const
{
    auto snapshot = Transaction::read(m_connection);
    if (!snapshot)
        return snapshot.error();
    Standing standing;
    const BoundQuery states = statesByDivisionQuery(scope, m_connection.dialect());
    auto read = m_connection.each(states.sql, states.values, [&standing](const Row &row) {
        const auto division = row.optionalId<DivisionId>(0);
        if (standing.byDivision.empty() || standing.byDivision.back().division != division)
            standing.byDivision.push_back({division});
        standing.byDivision.back().counts[size_t(stateOfRank(int(row.number(1))))] = int(row.number(2));
    });
    if (!read)
        return read.error();
    const BoundQuery years = overdueByYearQuery(scope, m_connection.dialect());
    read = m_connection.each(years.sql, years.values, [&standing](const Row &row) {
        standing.overdueByYear.emplace_back(int(row.number(0, 0)), int(row.number(1)));
    });
    if (!read)
        return read.error();
    const auto lifetimes = readLifetimes(m_connection, scope);
    if (!lifetimes)
        return lifetimes.error();
    standing.course = courseOf(*lifetimes, scope.today, months);
    if (const auto done = snapshot->commit(); !done)
        return done.error();
    return standing;
}

Result<Figures> SqlResolutionStore::figures(QDate today) const
{
    Figures figures;
    const BoundQuery query = figuresQuery(today);
    const auto read = m_connection.each(query.sql, query.values, [&figures](const Row &row) {
        const auto number = [&row](int column) { return int(row.number(column)); };
        const int underControl = number(1);
        figures.all = number(0);
        figures.settled = number(2);
        figures.overdue = number(3);
        figures.exempt = number(4);
        figures.dueThisWeek = number(5);
        figures.dueIn30Days = number(6);
        figures.delayed = number(7);
        figures.inWork = underControl - figures.settled - figures.overdue - figures.delayed;
        figures.closed = figures.all - figures.exempt - underControl;
    });
    if (!read)
        return read.error();
    return figures;
}

}
