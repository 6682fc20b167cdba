#pragma once

#include "core/model/Codes.h"
#include "core/model/Fields.h"
#include "core/store/sql/MadeColumns.h"
#include "core/store/sql/Table.h"

namespace core::store::sql {

inline QVariant sqlValue(const QByteArray &bytes)
{
    return bytes;
}
inline QVariant sqlValue(const model::ReviewRule &rule)
{
    return sqlValue(code(rule));
}
template <model::Coded E>
QVariant sqlValue(E value)
{
    return sqlValue(code(value));
}
inline QVariant sqlValue(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// Reads the column into a value of its kind. What a newer version of the program wrote, and this one does not know, counts as
/// Codes has it; such a rule as none.
inline void readColumn(const Row &row, int column, QString &text)
{
    text = row.text(column);
}
inline void readColumn(const Row &row, int column, int &number)
{
    number = int(row.number(column));
}
inline void readColumn(const Row &row, int column, bool &on)
{
    on = row.flag(column);
}
inline void readColumn(const Row &row, int column, QDate &date)
{
    date = row.date(column).value_or(QDate());
}
inline void readColumn(const Row &row, int column, std::optional<QDate> &date)
{
    date = row.date(column);
}
inline void readColumn(const Row &row, int column, std::optional<int> &number)
{
    number = row.isNull(column) ? std::nullopt : std::optional(int(row.number(column)));
}
inline void readColumn(const Row &row, int column, QByteArray &bytes)
{
    bytes = row.bytes(column);
}
inline void readColumn(const Row &row, int column, model::ReviewRule &rule)
{
    const auto read = model::reviewRuleFromText(row.text(column));
    rule = read ? *read : model::ReviewRule();
}
template <class Tag>
void readColumn(const Row &row, int column, model::Id<Tag> &id)
{
    id = row.id<model::Id<Tag>>(column);
}
template <class Tag>
void readColumn(const Row &row, int column, std::optional<model::Id<Tag>> &id)
{
    id = row.optionalId<model::Id<Tag>>(column);
}
template <model::Coded E>
void readColumn(const Row &row, int column, E &value)
{
    value = model::Codes<E>::fromCode(row.text(column)).value_or(model::Codes<E>::whenUnknown);
}

template <class V>
inline constexpr bool isList = false;
template <class V>
inline constexpr bool isList<std::vector<V>> = true;

/// Calls with each field that is a column of the record's table; lists lie in tables of their own.
template <class T, class Call>
void forEachColumn(Call call)
{
    model::forEachField<T>([&call]<class V>(const model::Field<T, V> &field) {
        if constexpr (!isList<V>) {
            if (field.column)
                call(field);
        }
    });
}

/// The kind of a record, by the order of RecordKind, which is that of Record.
template <class T, size_t I = 0>
constexpr model::RecordKind kindOf()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<I, model::Record>, T>)
        return model::RecordKind(I);
    else
        return kindOf<T, I + 1>();
}

/// How a record lies in its table, which has the name of its kind: as its description has it (core/model/Fields.h).
template <class T>
struct FieldMapper {
    static const Table &table()
    {
        static const Table table(model::code(kindOf<T>()), columns());
        return table;
    }

    static QVariantList values(const T &record)
    {
        QVariantList values;
        forEachColumn<T>([&](const auto &field) { values << sqlValue(record.*field.member); });
        return values + MadeColumns<T>::values(record);
    }

    static T record(const Row &row)
    {
        T record;
        record.id.value = row.number(0);
        record.rowVersion = row.number(1);
        int column = 2;
        forEachColumn<T>([&](const auto &field) { readColumn(row, column++, record.*field.member); });
        return record;
    }

private:
    static QStringList columns()
    {
        QStringList names;
        forEachColumn<T>([&names](const auto &field) { names << QString::fromUtf16(field.column); });
        for (const char16_t *name : MadeColumns<T>::names)
            names << QString::fromUtf16(name);
        return names;
    }
};

/// Records without children need no more than that.
template <class T>
struct Mapper : FieldMapper<T> {
};

}
