#include "ui/import/ReadLetter.h"

#include "core/base/Dates.h"
#include "ui/import/MemoForm.h"

#include <QRegularExpression>

namespace ui::import {

using namespace core::base;
using core::import::ReadClause;
using core::import::ReadMemo;
using core::import::ReadPerson;
using core::import::ReadReport;

namespace {

/// Every clause by a name that is its own: the label, and from the second of the same label on its count.
QStringList namesOf(const std::vector<Passage> &clauses)
{
    QHash<QString, int> seen;
    QStringList names;
    for (const Passage &clause : clauses) {
        const int count = ++seen[clause.label];
        names += count == 1 ? clause.label : QStringLiteral("%1 (%2)").arg(clause.label).arg(count);
    }
    return names;
}

QStringList labelsOf(const QString &typed)
{
    static const QRegularExpression separator(QStringLiteral("\\s*(?:,|;|\\bund\\b)\\s*"));
    return typed.trimmed().split(separator, Qt::SkipEmptyParts);
}

std::vector<ReadPerson> personsOf(const QString &text)
{
    static const QRegularExpression prefix(QStringLiteral("^(i\\.\\s?[VA]\\.|In Vertretung|Im Auftrag)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    std::vector<ReadPerson> persons;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        ReadPerson person;
        if (const auto match = prefix.match(line); match.hasMatch()) {
            person.prefix = match.captured(1);
            line.remove(0, match.capturedLength());
        }
        person.name = line.section(QStringLiteral(", "), 0, 0).trimmed();
        person.function = line.section(QStringLiteral(", "), 1).trimmed();
        if (!person.name.isEmpty() || !person.function.isEmpty())
            persons.push_back(person);
    }
    return persons;
}

/// A date that was typed but cannot be read leaves what was there: the page does not let it be accepted.
std::optional<QDate> dateOf(const QString &text, std::optional<QDate> before)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto date = dateFromGerman(text.trimmed());
    return date ? date : before;
}

Lines linesOf(const ReadMemo &memo, const QString &field)
{
    const auto at = memo.places.find(field);
    return at == memo.places.end() ? Lines() : Lines{at->second.first, at->second.last};
}

struct TextField {
    QStringView key;
    QString ReadMemo::*value;
};

constexpr TextField textFields[] = {
    {u"reference", &ReadMemo::reference},   {u"meeting", &ReadMemo::meeting},
    {u"title", &ReadMemo::title},           {u"city", &ReadMemo::city},
    {u"division", &ReadMemo::division},     {u"fileReference", &ReadMemo::fileReference},
    {u"salutation", &ReadMemo::salutation}, {u"opening", &ReadMemo::opening},
    {u"closing", &ReadMemo::closing},
};

constexpr const char16_t *listFields[] = {u"recipients", u"signatories", u"acknowledgements"};

}

QHash<QString, Lines> ReadLetter::places(const MemoFields &current) const
{
    QHash<QString, Lines> all;
    for (const auto &[field, range] : memo.places) {
        if (indexOf(field) < 0)
            all.insert(field, {range.first, range.last});
    }
    const auto add = [&all](const QString &list, const std::vector<Passage> &passages) {
        for (int i = 0; i < int(passages.size()); ++i)
            all.insert(passageField(list, i), {passages[size_t(i)].firstLine, passages[size_t(i)].lastLine});
    };
    add(QStringLiteral("clauses"), current.clauses);
    add(QStringLiteral("reports"), current.reports);
    return all;
}

MemoFields fieldsOf(const ReadMemo &memo)
{
    MemoFields fields;
    for (const TextField &field : textFields)
        fields.texts.insert(field.key.toString(), memo.*field.value);
    for (const char16_t *list : listFields) {
        const QString key = QString::fromUtf16(list);
        fields.texts.insert(key, core::import::textOf(memo, key));
    }
    fields.texts.insert(QStringLiteral("date"), shortGermanDate(memo.date));
    fields.texts.insert(QStringLiteral("nextReviewOn"), shortGermanDate(memo.nextReviewOn));
    fields.confidential = memo.confidential;
    fields.closed = memo.closed;
    for (int i = 0; i < int(memo.clauses.size()); ++i) {
        const Lines lines = linesOf(memo, passageField(QStringLiteral("clauses"), i));
        fields.clauses.push_back(
            {memo.clauses[size_t(i)].label, memo.clauses[size_t(i)].text, lines.first, lines.last});
    }
    const QStringList names = namesOf(fields.clauses);
    for (int i = 0; i < int(memo.reports.size()); ++i) {
        const Lines lines = linesOf(memo, passageField(QStringLiteral("reports"), i));
        QStringList labels;
        for (const int clause : memo.reports[size_t(i)].clauses)
            labels += names.value(clause);
        fields.reports.push_back(
            {labels.join(QStringLiteral(", ")), memo.reports[size_t(i)].text, lines.first, lines.last});
    }
    return fields;
}

ReadMemo corrected(const ReadMemo &memo, const MemoFields &fields)
{
    ReadMemo result = memo;
    for (const TextField &field : textFields)
        result.*field.value = fields.texts.value(field.key.toString());
    result.recipients = fields.texts.value(QStringLiteral("recipients")).split(u'\n', Qt::SkipEmptyParts);
    result.date = dateOf(fields.texts.value(QStringLiteral("date")), memo.date);
    result.nextReviewOn = dateOf(fields.texts.value(QStringLiteral("nextReviewOn")), memo.nextReviewOn);
    // Untouched persons stay as they were read, whatever their names hold.
    if (fields.texts.value(QStringLiteral("signatories")) != core::import::textOf(memo, QStringLiteral("signatories")))
        result.signatories = personsOf(fields.texts.value(QStringLiteral("signatories")));
    if (fields.texts.value(QStringLiteral("acknowledgements")) !=
        core::import::textOf(memo, QStringLiteral("acknowledgements")))
        result.acknowledgements = personsOf(fields.texts.value(QStringLiteral("acknowledgements")));
    result.confidential = fields.confidential;
    result.closed = fields.closed;
    result.clauses.clear();
    for (const Passage &clause : fields.clauses)
        result.clauses.push_back({clause.label, clause.text});
    const QStringList names = namesOf(fields.clauses);
    result.reports.clear();
    for (const Passage &report : fields.reports) {
        ReadReport made{{}, report.text};
        for (const QString &label : labelsOf(report.label)) {
            if (const auto index = names.indexOf(label); index >= 0)
                made.clauses.push_back(int(index));
        }
        result.reports.push_back(std::move(made));
    }
    // What was doubtful as it was read says nothing of another text.
    for (core::import::ReadWarning &warning : result.warnings) {
        if (core::import::textOf(result, warning.field) != core::import::textOf(memo, warning.field))
            warning.start = -1;
    }
    return result;
}

QStringList unknownLabels(const MemoFields &fields)
{
    const QStringList names = namesOf(fields.clauses);
    QStringList unknown;
    for (const Passage &report : fields.reports) {
        const QStringList labels = labelsOf(report.label);
        if (labels.isEmpty())
            unknown += QStringLiteral("–");
        for (const QString &label : labels) {
            if (!names.contains(label))
                unknown += label;
        }
    }
    return unknown;
}

Result<ReadLetter> readLetter(const QString &path, const core::import::MemoReader &reader, Progress &progress)
{
    const auto file = core::import::readLetterFile(path, reader, progress);
    if (!file)
        return file.error();
    ReadLetter letter{file->source.fileName, file->source.lines, file->memo, fieldsOf(file->memo), {}};
    for (const core::import::ReadWarning &warning : file->memo.warnings)
        letter.doubts.push_back({warning.field, MemoForm::nameOf(warning.field), warning.line, warning.message,
                                 warning.start, warning.length, warning.suggestion});
    return letter;
}

}
