#include "core/store/sql/Table.h"

namespace core::store::sql {

Table::Table(const QString &name, const QStringList &columns) : m_name(name), m_columns(columns)
{
    const QString &table = m_name;
    QString list;
    QString marks;
    for (const QString &column : columns) {
        list += column + u", ";
        marks += u"?, ";
    }
    insert = u"INSERT INTO " + table + u" (" + list + u"id, row_version) VALUES (" + marks + u"?, ?)";
    remove = u"DELETE FROM " + table + u" WHERE id = ? AND row_version = ?";
    list.chop(2);
    select = u"SELECT id, row_version, " + list + u" FROM " + table + u' ';
    selectById = select + u"WHERE id = ?";
    exists = u"SELECT count(*) FROM " + table + u" WHERE id = ?";
}

QString Table::update(const QVariantList &before, const QVariantList &after) const
{
    QString sql = u"UPDATE " + m_name + u" SET ";
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (after[i] != before[i])
            sql += m_columns[i] + u" = ?, ";
    }
    return sql + u"row_version = row_version + 1 WHERE id = ? AND row_version = ?";
}

}
