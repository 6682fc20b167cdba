#include "core/import/HiddenParts.h"

#include "core/import/Quotes.h"
#include "core/import/Subject.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace core::import {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("MemoReader", text);
}

/// A number that begins a line as that of a clause would.
struct LineNumber {
    int value = 0;
    QString words; ///< with what stands before the text
};

std::optional<LineNumber> numberOf(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<words>(?:(?:[Zz]u\\s+)?(?:Beschlu(?:ss|ß)punkt|Punkt|Ziffer|Frage|Nr\\.)\\s+|[Zz]u\\s+)?\\(?(?<number>\\d{1,5})\\s?[a-z]?[.):]+)\\s*(?=[\\p{Lu}„»\"“]|,,|$)"));
    const auto match = form.match(line);
    if (!match.hasMatch() || isOrdinal(line.mid(match.capturedLength())))
        return std::nullopt;
    return LineNumber{match.captured(QStringLiteral("number")).toInt(), match.captured(QStringLiteral("words"))};
}

int numberOf(const Section &section)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+"));
    return digits.match(section.start.labels.back()).captured().toInt();
}

/// Numbers within a section: the one that would come next, or a row of them.
void findNumbers(const Section &section, const Section *next, std::vector<HiddenPart> &found)
{
    const int own = numberOf(section);
    int before = 0;
    bool told = false;
    const TextLine *first = nullptr;
    QString words;
    for (const TextLine &line : section.lines) {
        const auto number = line.number == section.firstLine ? std::nullopt : numberOf(line.text);
        if (!number)
            continue;
        const bool goesOn = first && number->value == before + 1;
        const bool comesNext = own > 0 && number->value == own + 1 && !(next && numberOf(*next) == number->value);
        if (!goesOn) {
            first = &line;
            words = number->words;
            told = false;
        }
        if ((goesOn || comesNext) && !told) {
            found.push_back(
                {first->number, words,
                 translated(
                     QT_TRANSLATE_NOOP(
                         "MemoReader",
                         "“%1” begins a line within this part; it may be the number of a clause or report of its own."))
                     .arg(words)});
            told = true;
        }
        before = number->value;
    }
}

/// Several numbers before one wording, as in "2.-4. „…“" or "1. bis 3. „…“".
void findJointWordings(const Section &section, std::vector<HiddenPart> &found)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<words>\\(?\\d{1,3}\\s?[a-z]?[.):]*(?:\\s*(?:[-–—,/]|bis|und|u\\.)\\s*\\d{1,3}\\s?[a-z]?[.):]+)+)\\s*(?=[„»\"“]|,,)"));
    for (const TextLine &line : section.lines) {
        const auto match = form.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString words = match.captured(QStringLiteral("words"));
        found.push_back(
            {line.number, words,
             translated(
                 QT_TRANSLATE_NOOP("MemoReader",
                                   "“%1” stands before one wording within this part; these may be several clauses."))
                 .arg(words)});
    }
}

/// A paragraph in quotation marks below the wording.
void findQuotations(const Section &section, std::vector<HiddenPart> &found)
{
    constexpr qsizetype shortest = 30; // a quoted word or name begins a sentence
    constexpr qsizetype shown = 24;
    for (size_t i = 1; i < section.lines.size(); ++i) {
        const TextLine &line = section.lines[i];
        if (!line.blankBefore || !startsWithQuote(line.text))
            continue;
        QuoteDepth depth(line.text.front());
        qsizetype length = 0;
        for (qsizetype at = 0; at < line.text.size() && (at == 0 || !depth.closed()); ++at, ++length)
            depth.read(line.text, at);
        if (length < shortest)
            continue;
        const QString begin = line.text.left(shown).section(u' ', 0, -2);
        found.push_back(
            {line.number, begin,
             translated(
                 QT_TRANSLATE_NOOP(
                     "MemoReader",
                     "A second quotation begins with “%1…” within this part; it may be the wording of a clause."))
                 .arg(begin)});
        return;
    }
}

/// The subject of another letter below a clause or report: what follows is about another resolution.
void findSubjects(const Section &section, std::vector<HiddenPart> &found)
{
    constexpr qsizetype shown = 40;
    for (const TextLine &line : section.lines) {
        if (!line.blankBefore || line.number == section.firstLine || !isSubject(line.text) ||
            findReference(line.text).isEmpty())
            continue;
        const QString begin = line.text.left(shown).section(u' ', 0, -2);
        found.push_back(
            {line.number, begin,
             translated(
                 QT_TRANSLATE_NOOP(
                     "MemoReader",
                     "“%1…” within this part looks like the subject of another letter; what follows may be about another resolution."))
                 .arg(begin)});
    }
}

/// The middle one of the lengths.
qsizetype median(std::vector<qsizetype> lengths)
{
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + std::ptrdiff_t(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

template <class Passage>
void findLong(const QString &list, const std::vector<Passage> &passages, qsizetype most, std::vector<QString> &found)
{
    constexpr qsizetype longerThanOthers = 8;
    std::vector<qsizetype> lengths;
    for (const Passage &passage : passages)
        lengths.push_back(passage.text.size());
    const qsizetype usual = median(lengths);
    const bool comparable = passages.size() >= 4;
    for (size_t i = 0; i < passages.size(); ++i) {
        if (lengths[i] > most || (comparable && lengths[i] > most / 3 && lengths[i] > longerThanOthers * usual))
            found.push_back(QStringLiteral("%1[%2]").arg(list).arg(i));
    }
}

}

std::vector<HiddenPart> findHiddenParts(const std::vector<Section> &sections)
{
    std::vector<HiddenPart> found;
    for (size_t i = 0; i < sections.size(); ++i) {
        findNumbers(sections[i], i + 1 < sections.size() ? &sections[i + 1] : nullptr, found);
        findJointWordings(sections[i], found);
        findQuotations(sections[i], found);
        findSubjects(sections[i], found);
    }
    return found;
}

std::vector<QString> unusuallyLong(const ReadMemo &memo)
{
    constexpr qsizetype longestClause = 2'500;
    constexpr qsizetype longestReport = 6'000;
    std::vector<QString> found;
    findLong(QStringLiteral("clauses"), memo.clauses, longestClause, found);
    findLong(QStringLiteral("reports"), memo.reports, longestReport, found);
    return found;
}

}
