#pragma once

#include "core/base/Dates.h"
#include "core/model/Codes.h"
#include "core/model/Fields.h"

#include <QJsonArray>

namespace core::model {

/// How each kind of value is written as JSON: a date as ISO text, an id as a number, an enum as its code, an absent
/// value as null, a list as an array, a part as an object. Of bytes only their number is written.
///
/// write() makes the JSON of a value. read() reads it back; it returns false when the JSON is of another kind, and the
/// value is then of no use.
template <class V>
struct ValueJson;

template <class V>
QJsonValue toJsonValue(const V &value)
{
    return ValueJson<V>::write(value);
}

template <class V>
bool fromJsonValue(const QJsonValue &json, V &value)
{
    return ValueJson<V>::read(json, value);
}

template <>
struct ValueJson<QString> {
    static QJsonValue write(const QString &text) { return text; }
    static bool read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
};

template <>
struct ValueJson<int> {
    static QJsonValue write(int number) { return number; }
    static bool read(const QJsonValue &json, int &number)
    {
        number = json.toInt();
        return json.toInt(0) == json.toInt(1); // a whole number, which needs no default
    }
};

template <>
struct ValueJson<bool> {
    static QJsonValue write(bool on) { return on; }
    static bool read(const QJsonValue &json, bool &on)
    {
        on = json.toBool();
        return json.isBool();
    }
};

template <>
struct ValueJson<QDate> {
    static QJsonValue write(QDate date) { return base::isoDate(date); }
    static bool read(const QJsonValue &json, QDate &date)
    {
        date = base::dateFromIso(json.toString()).value_or(QDate());
        return json.isString() && (date.isValid() || json.toString().isEmpty());
    }
};

template <>
struct ValueJson<QByteArray> {
    static QJsonValue write(const QByteArray &bytes) { return bytes.size(); }
    static bool read(const QJsonValue &json, QByteArray &bytes)
    {
        bytes.clear();
        return json.isDouble();
    }
};

template <>
struct ValueJson<ReviewRule> {
    static QJsonValue write(const ReviewRule &rule) { return code(rule); }
    static bool read(const QJsonValue &json, ReviewRule &rule)
    {
        const auto read = reviewRuleFromText(json.toString());
        rule = read ? *read : ReviewRule();
        return json.isString() && read;
    }
};

template <class Tag>
struct ValueJson<Id<Tag>> {
    static QJsonValue write(Id<Tag> id) { return id.value; }
    static bool read(const QJsonValue &json, Id<Tag> &id)
    {
        id.value = json.toInteger();
        return json.toInteger(0) == json.toInteger(1);
    }
};

template <Coded V>
struct ValueJson<V> {
    static QJsonValue write(V value) { return code(value); }
    static bool read(const QJsonValue &json, V &value)
    {
        const auto read = Codes<V>::fromCode(json.toString());
        value = read.value_or(Codes<V>::whenUnknown);
        return read.has_value();
    }
};

template <class V>
struct ValueJson<std::optional<V>> {
    static QJsonValue write(const std::optional<V> &value)
    {
        return value ? toJsonValue(*value) : QJsonValue(QJsonValue::Null);
    }
    static bool read(const QJsonValue &json, std::optional<V> &value)
    {
        value.reset();
        return json.isNull() || fromJsonValue(json, value.emplace());
    }
};

template <class V>
struct ValueJson<std::vector<V>> {
    static QJsonValue write(const std::vector<V> &values)
    {
        QJsonArray array;
        for (const V &value : values)
            array.append(toJsonValue(value));
        return array;
    }
    static bool read(const QJsonValue &json, std::vector<V> &values)
    {
        values.clear();
        for (const QJsonValue &value : json.toArray()) {
            if (!fromJsonValue(value, values.emplace_back()))
                return false;
        }
        return json.isArray();
    }
};

/// A part of a record.
template <class V>
requires requires
{
    Fields<V>::all;
}
struct ValueJson<V> {
    static QJsonValue write(const V &part)
    {
        QJsonObject out;
        forEachField<V>([&](const auto &field) { out[QStringView(field.key)] = toJsonValue(part.*field.member); });
        return out;
    }
    static bool read(const QJsonValue &json, V &part)
    {
        bool whole = json.isObject();
        const QJsonObject object = json.toObject();
        forEachField<V>([&](const auto &field) {
            whole = fromJsonValue(object[QStringView(field.key)], part.*field.member) && whole;
        });
        return whole;
    }
};

/// An empty record of that kind.
Record emptyRecord(RecordKind kind);

/// Reads back the record that toJson() wrote, with row version 0. A field that an earlier version of the program did
/// not write has its default; a field that is kept once is empty. None when a value does not fit its field.
std::optional<Record> recordFromJson(RecordKind kind, const QJsonObject &json);

}
