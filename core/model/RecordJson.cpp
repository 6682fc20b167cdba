#include "core/model/FieldJson.h"

namespace core::model {
namespace {

/// By the order of RecordKind, which is that of Record.
template <size_t... I>
Record emptyOf(RecordKind kind, std::index_sequence<I...>)
{
    Record record;
    ((size_t(kind) == I ? void(record.emplace<I>()) : void()), ...);
    return record;
}

}

Record emptyRecord(RecordKind kind)
{
    return emptyOf(kind, std::make_index_sequence<std::variant_size_v<Record>>());
}

QJsonObject toJson(const Record &record)
{
    QJsonObject out;
    out[u"id"] = refOf(record).id;
    const auto write = [&out]<class T>(const T &r) {
        forEachField<T>([&](const auto &field) {
            if (field.kept == Kept::InHistory)
                out[QStringView(field.key)] = toJsonValue(r.*field.member);
        });
    };
    std::visit(write, record);
    return out;
}

std::optional<Record> recordFromJson(RecordKind kind, const QJsonObject &json)
{
    Record record = emptyRecord(kind);
    bool whole = json[u"id"].isDouble();
    const auto read = [&]<class T>(T &r) {
        r.id.value = json[u"id"].toInteger();
        forEachField<T>([&](const auto &field) {
            const QJsonValue value = json[QStringView(field.key)];
            if (field.kept == Kept::InHistory && !value.isUndefined())
                whole = fromJsonValue(value, r.*field.member) && whole;
        });
    };
    std::visit(read, record);
    return whole ? std::optional(record) : std::nullopt;
}

}
