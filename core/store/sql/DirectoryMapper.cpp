#include "core/store/sql/DirectoryMapper.h"

#include "core/base/TextFold.h"
#include "core/store/sql/ReviewMapper.h"

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

const Table &Mapper<Division>::table()
{
    static const Table table(u"division", {u"code", u"name", u"position"});
    return table;
}

QVariantList Mapper<Division>::values(const Division &d)
{
    return {sqlValue(d.code), sqlValue(d.name), sqlValue(d.position)};
}

Division Mapper<Division>::record(const Row &row)
{
    return {row.id<DivisionId>(0), row.text(2), row.text(3), int(row.number(4)), row.number(1)};
}

const Table &Mapper<Office>::table()
{
    static const Table table(u"office", {u"number", u"name", u"division_id", u"email", u"number_sort"});
    return table;
}

QVariantList Mapper<Office>::values(const Office &o)
{
    return {sqlValue(o.number), sqlValue(o.name), sqlValue(o.division), sqlValue(o.email), sqlValue(naturalSortKey(o.number))};
}

Office Mapper<Office>::record(const Row &row)
{
    return {row.id<OfficeId>(0), row.text(2), row.text(3), row.optionalId<DivisionId>(4), row.text(5), row.number(1)};
}

const Table &Mapper<Committee>::table()
{
    static const Table table(u"committee", {u"code", u"name", u"position", u"code_sort", u"review_rule"});
    return table;
}

QVariantList Mapper<Committee>::values(const Committee &c)
{
    return {sqlValue(c.code), sqlValue(c.name), sqlValue(c.position), sqlValue(naturalSortKey(c.code)), sqlValue(code(c.reviewRule))};
}

Committee Mapper<Committee>::record(const Row &row)
{
    return {row.id<CommitteeId>(0), row.text(2), row.text(3), int(row.number(4)), row.number(1), storedRule(row.text(6)), {}};
}

Result<void> Mapper<Committee>::readChildren(Connection &connection, Committee &c)
{
    return connection.each(QStringLiteral("SELECT held_on FROM committee_meeting WHERE committee_id = ? ORDER BY held_on"), {c.id.value},
                           [&c](const Row &row) { c.meetings.push_back(row.date(0).value_or(QDate())); });
}

Result<void> Mapper<Committee>::clearChildren(Connection &connection, const Committee &c)
{
    const auto cleared = connection.run(QStringLiteral("DELETE FROM committee_meeting WHERE committee_id = ?"), {c.id.value});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<void> Mapper<Committee>::insertChildren(Connection &connection, const Committee &c)
{
    for (QDate on : c.meetings) {
        const auto inserted = connection.run(QStringLiteral("INSERT INTO committee_meeting (committee_id, held_on) VALUES (?, ?)"),
                                             {c.id.value, sqlValue(on)});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

const Table &Mapper<Faction>::table()
{
    static const Table table(u"faction", {u"short_name", u"name"});
    return table;
}

QVariantList Mapper<Faction>::values(const Faction &f)
{
    return {sqlValue(f.shortName), sqlValue(f.name)};
}

Faction Mapper<Faction>::record(const Row &row)
{
    return {row.id<FactionId>(0), row.text(2), row.text(3), row.number(1)};
}

const Table &Mapper<Person>::table()
{
    static const Table table(u"person", {u"name", u"function", u"division_id", u"name_sort"});
    return table;
}

QVariantList Mapper<Person>::values(const Person &p)
{
    return {sqlValue(p.name), sqlValue(p.function), sqlValue(p.division), sqlValue(foldForSort(p.name))};
}

Person Mapper<Person>::record(const Row &row)
{
    return {row.id<PersonId>(0), row.text(2), row.text(3), row.optionalId<DivisionId>(4), row.number(1)};
}

const Table &Mapper<Setting>::table()
{
    static const Table table(u"setting", {u"key", u"value"});
    return table;
}

QVariantList Mapper<Setting>::values(const Setting &s)
{
    return {sqlValue(s.key), sqlValue(s.value)};
}

Setting Mapper<Setting>::record(const Row &row)
{
    return {row.id<SettingId>(0), row.text(2), row.text(3), row.number(1)};
}

}
