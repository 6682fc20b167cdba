#include "ui/import/FieldsJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui::import {

namespace {

QJsonArray toJson(const std::vector<Passage> &passages)
{
    QJsonArray array;
    for (const Passage &passage : passages)
        array.append(QJsonObject{{QStringLiteral("label"), passage.label},
                                 {QStringLiteral("text"), passage.text},
                                 {QStringLiteral("first"), passage.firstLine},
                                 {QStringLiteral("last"), passage.lastLine}});
    return array;
}

std::vector<Passage> passagesFrom(const QJsonArray &array)
{
    std::vector<Passage> passages;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        passages.push_back({object.value(u"label").toString(), object.value(u"text").toString(),
                            object.value(u"first").toInt(), object.value(u"last").toInt()});
    }
    return passages;
}

}

QString toJson(const MemoFields &fields)
{
    QJsonObject texts;
    for (auto at = fields.texts.begin(); at != fields.texts.end(); ++at)
        texts.insert(at.key(), at.value());
    const QJsonObject object{{QStringLiteral("texts"), texts},
                             {QStringLiteral("confidential"), fields.confidential},
                             {QStringLiteral("closed"), fields.closed},
                             {QStringLiteral("clauses"), toJson(fields.clauses)},
                             {QStringLiteral("reports"), toJson(fields.reports)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<MemoFields> fieldsFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    MemoFields fields;
    const QJsonObject texts = object.value(u"texts").toObject();
    for (auto at = texts.begin(); at != texts.end(); ++at)
        fields.texts.insert(at.key(), at.value().toString());
    fields.confidential = object.value(u"confidential").toBool();
    fields.closed = object.value(u"closed").toBool();
    fields.clauses = passagesFrom(object.value(u"clauses").toArray());
    fields.reports = passagesFrom(object.value(u"reports").toArray());
    return fields;
}

}
