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

QString personLine(const ReadPerson &person)
{
    const QString name = person.prefix.isEmpty() ? person.name : person.prefix + u' ' + person.name;
    return person.function.isEmpty() ? name : name + QStringLiteral(", ") + person.function;
}

QString textOf(const ReadMemo &memo, const QString &field)
{
    struct TextField {
        QStringView name;
        QString ReadMemo::*value;
    };
    static constexpr TextField fields[] = {
        {u"reference", &ReadMemo::reference},   {u"meeting", &ReadMemo::meeting},
        {u"title", &ReadMemo::title},           {u"city", &ReadMemo::city},
        {u"division", &ReadMemo::division},     {u"fileReference", &ReadMemo::fileReference},
        {u"salutation", &ReadMemo::salutation}, {u"opening", &ReadMemo::opening},
        {u"closing", &ReadMemo::closing},
    };
    for (const TextField &known : fields) {
        if (field == known.name)
            return memo.*known.value;
    }
    if (field == u"recipients")
        return memo.recipients.join(u'\n');
    if (field == u"signatories" || field == u"acknowledgements") {
        QStringList lines;
        for (const ReadPerson &person : field == u"signatories" ? memo.signatories : memo.acknowledgements)
            lines += personLine(person);
        return lines.join(u'\n');
    }
    const qsizetype bracket = field.indexOf(u'[');
    const QString list = field.left(bracket);
    const size_t index = bracket < 0 ? 0 : field.mid(bracket + 1).chopped(1).toULongLong();
    if (bracket > 0 && list == u"clauses" && index < memo.clauses.size())
        return memo.clauses[index].text;
    if (bracket > 0 && list == u"reports" && index < memo.reports.size())
        return memo.reports[index].text;
    return {};
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
                                    {QStringLiteral("message"), warning.message},
                                    {QStringLiteral("start"), warning.start},
                                    {QStringLiteral("length"), warning.length},
                                    {QStringLiteral("suggestion"), warning.suggestion}});
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
