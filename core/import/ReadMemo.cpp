#include "core/import/ReadMemo.h"

#include <QJsonArray>

namespace core::import {
namespace {

QJsonValue json(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray json(const std::vector<ReadPerson> &persons)
{
    QJsonArray array;
    for (const ReadPerson &person : persons) {
        array.append(QJsonObject{{QStringLiteral("name"), person.name},
                                 {QStringLiteral("function"), person.function},
                                 {QStringLiteral("prefix"), person.prefix}});
    }
    return array;
}

}

QJsonObject toJson(const ReadMemo &memo)
{
    QJsonArray clauses;
    for (const ReadClause &clause : memo.clauses)
        clauses.append(QJsonObject{{QStringLiteral("label"), clause.label}, {QStringLiteral("text"), clause.text}});
    QJsonArray reports;
    for (const ReadReport &report : memo.reports) {
        QJsonArray labels;
        for (int index : report.clauses)
            labels.append(memo.clauses[size_t(index)].label);
        reports.append(QJsonObject{{QStringLiteral("clauses"), labels}, {QStringLiteral("text"), report.text}});
    }
    QJsonArray warnings;
    for (const ReadWarning &warning : memo.warnings) {
        warnings.append(QJsonObject{{QStringLiteral("field"), warning.field},
                                    {QStringLiteral("line"), warning.line},
                                    {QStringLiteral("message"), warning.message}});
    }
    return QJsonObject{
        {QStringLiteral("kind"), QStringLiteral("memo")},
        {QStringLiteral("reference"), memo.reference},
        {QStringLiteral("meeting"), memo.meeting},
        {QStringLiteral("title"), memo.title},
        {QStringLiteral("division"), memo.division},
        {QStringLiteral("fileReference"), memo.fileReference},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(memo.recipients)},
        {QStringLiteral("date"), json(memo.date)},
        {QStringLiteral("confidential"), memo.confidential},
        {QStringLiteral("clauses"), clauses},
        {QStringLiteral("reports"), reports},
        {QStringLiteral("nextReviewOn"), json(memo.nextReviewOn)},
        {QStringLiteral("closed"), memo.closed},
        {QStringLiteral("signatories"), json(memo.signatories)},
        {QStringLiteral("acknowledgements"), json(memo.acknowledgements)},
        {QStringLiteral("warnings"), warnings},
    };
}

}
