#include "core/store/sql/Table.h"

namespace core::store::sql {

Table::Table(const char16_t *name, std::initializer_list<const char16_t *> columns)
{
    const QString table = QString::fromUtf16(name);
    QString list;
    QString marks;
    QString assignments;
    for (const char16_t *column : columns) {
        const QString text = QString::fromUtf16(column);
        list += text + u", ";
        marks += u"?, ";
        assignments += text + u" = ?, ";
    }
    insert = u"INSERT INTO " + table + u" (" + list + u"id, row_version) VALUES (" + marks + u"?, ?)";
    update = u"UPDATE " + table + u" SET " + assignments + u"row_version = row_version + 1 WHERE id = ? AND row_version = ?";
    remove = u"DELETE FROM " + table + u" WHERE id = ? AND row_version = ?";
    list.chop(2);
    select = u"SELECT id, row_version, " + list + u" FROM " + table + u' ';
    selectById = select + u"WHERE id = ?";
    exists = u"SELECT count(*) FROM " + table + u" WHERE id = ?";
}

}
