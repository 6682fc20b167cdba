#include "core/store/sql/DirectoryMapper.h"

#include "core/model/TextFold.h"

namespace core::store::sql {

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
    static const Table table(u"committee", {u"code", u"name", u"position", u"code_sort"});
    return table;
}

QVariantList Mapper<Committee>::values(const Committee &c)
{
    return {sqlValue(c.code), sqlValue(c.name), sqlValue(c.position), sqlValue(naturalSortKey(c.code))};
}

Committee Mapper<Committee>::record(const Row &row)
{
    return {row.id<CommitteeId>(0), row.text(2), row.text(3), int(row.number(4)), row.number(1)};
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
