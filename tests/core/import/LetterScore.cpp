#include "tests/core/import/LetterScore.h"

#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tests::import {

using namespace core::import;

namespace {

QString printed(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void compare(const QString &field, const QJsonValue &expected, const QJsonValue &read, Score &score)
{
    ++score.fields;
    if (expected != read)
        score.wrong +=
            QStringLiteral("%1:\n    expected %2\n    read     %3").arg(field, printed(expected), printed(read));
}

void compareLists(const QString &field, const QJsonArray &expected, const QJsonArray &read, const QStringList &parts,
                  Score &score)
{
    for (qsizetype i = 0; i < std::max(expected.size(), read.size()); ++i) {
        const QString name = QStringLiteral("%1[%2]").arg(field).arg(i);
        if (parts.isEmpty())
            compare(name, expected.at(i), read.at(i), score);
        for (const QString &part : parts)
            compare(name + u'.' + part, expected.at(i).toObject()[part], read.at(i).toObject()[part], score);
    }
}

}

std::vector<LetterCase> letterCases()
{
    std::vector<LetterCase> cases;
    const QDir folder(tests::support::dataPath(QStringLiteral("letters")));
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const auto source = readSource(folder.filePath(file));
        QFile expected(folder.filePath(name + QStringLiteral(".expected.json")));
        if (!source || !expected.open(QIODevice::ReadOnly))
            continue;
        cases.push_back({name, name.startsWith(QStringLiteral("damaged-")), *source,
                         QJsonDocument::fromJson(expected.readAll()).object()});
    }
    return cases;
}

void Score::add(const Score &other)
{
    fields += other.fields;
    wrong += other.wrong;
}

Score scoreLetter(const LetterCase &letter, const MemoReader &reader)
{
    const auto memo = reader.read(letter.source);
    const QJsonObject read = memo ? toJson(*memo) : QJsonObject();
    Score score;
    compare(QStringLiteral("kind"), letter.expected[QStringLiteral("kind")],
            memo ? read[QStringLiteral("kind")] : QJsonValue(memo.error().detail), score);
    for (const char *field : {"reference", "meeting", "title", "division", "fileReference", "recipients", "date",
                              "confidential", "nextReviewOn", "closed"})
        compare(QString::fromLatin1(field), letter.expected[QLatin1String(field)], read[QLatin1String(field)], score);
    const auto lists = [&](const char *field, const QStringList &parts) {
        compareLists(QString::fromLatin1(field), letter.expected[QLatin1String(field)].toArray(),
                     read[QLatin1String(field)].toArray(), parts, score);
    };
    lists("clauses", {QStringLiteral("label"), QStringLiteral("text")});
    lists("reports", {QStringLiteral("clauses"), QStringLiteral("text")});
    lists("signatories", {});
    lists("acknowledgements", {});
    return score;
}

}
