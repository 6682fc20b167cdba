#include "core/import/ClauseWording.h"

#include "core/import/Quotes.h"

#include <QRegularExpression>
#include <algorithm>

namespace core::import {
namespace {

/// A scan may lose the mark that opens the wording: then a sentence ends with one that closes nothing.
bool lostItsOpening(const std::vector<TextLine> &rest)
{
    constexpr size_t longestClause = 25;
    qsizetype depth = 0;
    for (size_t l = 0; l < std::min(rest.size(), longestClause); ++l) {
        const QString &line = rest[l].text;
        depth += line.count(u'„') - line.count(u'“') - line.count(u'”') - line.count(u'"');
        if (depth < 0)
            return isCloser(line.back()) && line.size() > 1 && QStringLiteral(".!?;").contains(line[line.size() - 2]);
    }
    return false;
}

/// A closing mark at the end of a line ends the clause, unless the sentence goes on in the next one.
bool endsClause(const std::vector<TextLine> &rest, size_t l)
{
    if (l + 1 >= rest.size())
        return true;
    const QString &line = rest[l].text;
    const bool sentenceEnds =
        line.size() >= 2 && std::any_of(line.end() - std::min<qsizetype>(line.size(), 3), line.end(),
                                        [](QChar c) { return QStringLiteral(".!?;:").contains(c); });
    return sentenceEnds || !rest[l + 1].text.front().isLower();
}

std::vector<TextLine> cut(std::vector<TextLine> &rest, size_t l, qsizetype end, const QString &behind)
{
    std::vector<TextLine> text(rest.begin(), rest.begin() + std::ptrdiff_t(l) + 1);
    text.back().text.truncate(end);
    rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(l) + (behind.isEmpty() ? 1 : 0));
    if (!behind.isEmpty())
        rest.front().text = behind;
    return text;
}

std::vector<TextLine> takeFirstParagraph(std::vector<TextLine> &rest)
{
    size_t end = 1;
    while (end < rest.size() && reportHeadingLength(rest[end].text) == 0 &&
           !(rest[end].blankBefore && QStringLiteral(".!?:;“”\"").contains(rest[end - 1].text.back())))
        ++end;
    std::vector<TextLine> text(rest.begin(), rest.begin() + std::ptrdiff_t(end));
    rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(end));
    return text;
}

/// Without a closing mark: up to a line that ends with one, else the first paragraph.
std::vector<TextLine> takeUnclosed(std::vector<TextLine> &rest)
{
    for (size_t l = 0; l < rest.size() && l < 40; ++l) {
        if (isCloser(rest[l].text.back()) && (l > 0 || rest[l].text.size() > 1) &&
            QStringLiteral(".!?;").contains(rest[l].text.size() > 1 ? rest[l].text[rest[l].text.size() - 2] : u' '))
            return cut(rest, l, rest[l].text.size(), {});
    }
    // A short line that ends a sentence ends a paragraph, though no blank line follows.
    qsizetype width = 0;
    for (const TextLine &line : rest)
        width = std::max(width, line.text.size());
    for (size_t l = 0; l + 1 < rest.size() && !rest[l + 1].blankBefore; ++l) {
        if (rest[l].text.endsWith(u'.') && rest[l].text.size() * 4 < width * 3 && rest[l + 1].text.front().isUpper())
            return cut(rest, l, rest[l].text.size(), {});
    }
    return takeFirstParagraph(rest);
}

/// Takes the lines of the quoted wording away from the front of `rest`. The last line may be split.
Wording takeQuoted(std::vector<TextLine> &rest)
{
    QuoteDepth depth(rest.front().text.front());
    for (size_t l = 0; l < rest.size(); ++l) {
        const QString &line = rest[l].text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            depth.read(line, i);
            if (!depth.closed() || (l == 0 && i == 0) || !isCloser(line[i]))
                continue;
            // Behind the end of a clause stands nothing or a new sentence; else an inner opening mark was lost.
            QStringView behind = QStringView(line).mid(i + 1).trimmed();
            while (!behind.isEmpty() && behind.size() <= 2 && QStringLiteral(".,;“”\"").contains(behind.front()))
                behind = behind.mid(1).trimmed();
            const bool sentence = !behind.isEmpty() && (behind.front().isUpper() || behind.front().isDigit() ||
                                                        behind.startsWith(u"siehe ") || behind.startsWith(u"vgl. "));
            const bool ends = behind.isEmpty() ? endsClause(rest, l)
                                               : sentence && i > 0 && QStringLiteral(".,!?;:").contains(line[i - 1]);
            if (!ends) {
                depth.reopen();
                continue;
            }
            return {cut(rest, l, i + 1, behind.toString()), false, false};
        }
    }
    return {takeUnclosed(rest), false, true};
}

}

Wording takeWording(std::vector<TextLine> &rest)
{
    const bool openingLost = !startsWithQuote(rest.front().text) && lostItsOpening(rest);
    if (openingLost)
        rest.front().text.prepend(u'„');
    if (!startsWithQuote(rest.front().text))
        return {takeFirstParagraph(rest), false, false};
    Wording wording = takeQuoted(rest);
    wording.openingLost = openingLost;
    return wording;
}

qsizetype reportHeadingLength(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral(
        "^(?:(?:->|=>|→|⇒|➔|►|▶)\\s*|(?:Aktueller |Derzeitiger )?(?:Sachstand|Zwischenstand|Zwischenbericht|Stand der (?:Umsetzung|Bearbeitung|Erledigung)|Umsetzungsstand|Bearbeitungsstand|Umsetzung|Erledigung|Stellungnahme|Bericht|Antwort|Sachstandsbericht|Beantwortung|Stand|Hierzu|Dazu)(?: der Verwaltung)?\\s*(?:\\((?:Stand:?\\s*)?[\\d. \\p{L}]+\\))?\\s*(?::\\s*|$))"));
    return heading.match(line).capturedLength();
}

}
