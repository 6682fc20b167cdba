#include "core/import/LineJoiner.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core::import {
namespace {

/// Lines longer than this are not broken by hand: there every line end is a paragraph.
constexpr int unwrappedWidth = 170;

bool endsSentence(const QString &line)
{
    static const QString closers = QStringLiteral("\"“”'’‘«»)]");
    qsizetype end = line.size();
    while (end > 0 && closers.contains(line[end - 1]))
        --end;
    return end < line.size()
               ? end == 0 || QStringLiteral(".!?:;").contains(line[end - 1]) || closers.contains(line.back())
               : end > 0 && QStringLiteral(".!?:;").contains(line[end - 1]);
}

/// Whether a stop stands at the end, before closing marks if need be. A closing mark alone may end a quoted name.
bool endsWithStop(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringLiteral("\"“”'’‘«»)]").contains(line[end - 1]))
        --end;
    return end == 0 || QStringLiteral(".!?:;").contains(line[end - 1]);
}

bool startsListItem(const QString &line)
{
    static const QRegularExpression item(
        QStringLiteral("^(?:[-–—•·▪*]\\s+\\S|\\(?[a-z]\\)\\s+\\S|\\d{1,2}\\)\\s+\\S)"));
    return item.match(line).hasMatch();
}

/// The blank line at a page mark parts no list from the line that leads to it, and no item from the next.
bool goesOnOverPage(const TextLine &above, const TextLine &below)
{
    return below.pageBefore && (above.text.endsWith(u':') || startsListItem(above.text));
}

/// Words that end no paragraph.
bool wantsMore(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("der"),   QStringLiteral("die"),   QStringLiteral("das"),   QStringLiteral("den"),
        QStringLiteral("dem"),   QStringLiteral("des"),   QStringLiteral("ein"),   QStringLiteral("eine"),
        QStringLiteral("einen"), QStringLiteral("einem"), QStringLiteral("einer"), QStringLiteral("eines"),
        QStringLiteral("und"),   QStringLiteral("oder"),  QStringLiteral("sowie"), QStringLiteral("für"),
        QStringLiteral("mit"),   QStringLiteral("von"),   QStringLiteral("vom"),   QStringLiteral("zum"),
        QStringLiteral("zur"),   QStringLiteral("im"),    QStringLiteral("in"),    QStringLiteral("bei"),
        QStringLiteral("durch"), QStringLiteral("weil"),  QStringLiteral("dass"),  QStringLiteral("am")};
    return words.contains(word);
}

/// "Bau- und Betrieb", "Ein- oder Ausbau": the hyphen belongs to the word.
bool isConjunction(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("und"),   QStringLiteral("oder"), QStringLiteral("bzw"),
                                        QStringLiteral("sowie"), QStringLiteral("als"),  QStringLiteral("wie"),
                                        QStringLiteral("noch"),  QStringLiteral("bis")};
    return words.contains(word);
}

/// A hyphen right behind a word or a number.
bool endsWithHyphen(const QString &line)
{
    const bool hyphen = line.endsWith(u'-') || line.endsWith(QChar(0x2010));
    return hyphen && line.size() > 1 && line[line.size() - 2].isLetterOrNumber();
}

/// "Haupt-/", "und/": nothing parts a slash right behind a word from what follows.
bool endsWithSlash(const QString &line)
{
    return line.size() > 1 && line.endsWith(u'/') && !line[line.size() - 2].isSpace();
}

/// "2026–" right behind a word or a number.
bool endsWithDash(const QString &line)
{
    return line.size() > 1 && (line.endsWith(u'–') || line.endsWith(u'—')) && line[line.size() - 2].isLetterOrNumber();
}

/// "bis-Z-Liste"
bool goesOnWithHyphen(const QString &line)
{
    const qsizetype end = firstWord(line).size();
    return end < line.size() && line[end] == u'-';
}

}

bool LineJoiner::losesHyphens(const std::vector<TextLine> &lines, const spelling::Dictionary &dictionary,
                              const base::Progress &progress)
{
    const TornWords words(dictionary, false);
    for (size_t i = 0; i + 1 < lines.size() && !progress.cancelled(); ++i) {
        const QString first = lastWord(lines[i].text);
        const QString second = firstWord(lines[i + 1].text);
        if (!first.isEmpty() && !second.isEmpty() && second[0].isLower() && words.isProven(first, second))
            return true;
    }
    return false;
}

bool LineJoiner::keepsHyphens(const std::vector<TextLine> &lines)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const QString &line = lines[i].text;
        if (line.size() > 1 && line.endsWith(u'-') && line[line.size() - 2].isLetter() &&
            lines[i + 1].text.front().isLower() && !isConjunction(firstWord(lines[i + 1].text)))
            return true;
    }
    return false;
}

LineJoiner::Seam LineJoiner::seam(const TextLine &above, const TextLine &below, int width) const
{
    if (startsListItem(below.text))
        return below.blankBefore && !goesOnOverPage(above, below) ? Seam::Paragraph : Seam::Line;
    const QString first = lastWord(above.text);
    const QString second = firstWord(below.text);
    const bool sentenceEnds = endsSentence(above.text);
    if (below.blankBefore || below.pageBefore) {
        const bool shortLine = above.text.size() + 1 + second.size() < width * 3 / 5;
        const bool lowerFollows = !below.text.isEmpty() && below.text[0].isLower();
        // "zu pflanzen; / ihre Standorte": within a sentence too.
        const bool semicolon = above.text.endsWith(u';') && !shortLine;
        const bool goesOn =
            lowerFollows ? semicolon || !endsWithStop(above.text) : !sentenceEnds && (!shortLine || wantsMore(first));
        const bool pageOnly =
            below.pageBefore && sentenceEnds && above.text.size() + 1 + second.size() >= width * 9 / 10;
        if (!goesOn && !pageOnly)
            return Seam::Paragraph;
    } else if (width > unwrappedWidth && sentenceEnds) {
        return Seam::Paragraph;
    }
    return seamWithin(above, below);
}

/// Within a sentence: what parts or joins its words.
LineJoiner::Seam LineJoiner::seamWithin(const TextLine &above, const TextLine &below) const
{
    if (above.text.endsWith(QChar(QChar::SoftHyphen)))
        return Seam::Word;
    if (endsWithSlash(above.text))
        return Seam::Hyphen;
    if (endsWithHyphen(above.text)) {
        if (isConjunction(firstWord(below.text)) && !goesOnWithHyphen(below.text))
            return Seam::Space;
        return m_ends == LineEnds::AtSpaces || m_words.hyphenAt(above.text, below.text).ofTheWord ? Seam::Hyphen
                                                                                                  : Seam::Word;
    }
    if (m_ends == LineEnds::AtSpaces)
        return endsWithDash(above.text) ? Seam::Hyphen : Seam::Space;
    return m_words.at(above.text, below.text) >= Tear::Likely ? Seam::Word : Seam::Space;
}

std::vector<TornDoubt> LineJoiner::doubts(const std::vector<TextLine> &lines) const
{
    constexpr size_t mostDoubts = 300; // more help nobody
    std::vector<TornDoubt> found;
    for (size_t i = 0;
         i + 1 < lines.size() && found.size() < mostDoubts && m_ends != LineEnds::AtSpaces && !m_progress.cancelled();
         ++i) {
        const QString &above = lines[i].text;
        const QString &below = lines[i + 1].text;
        if (endsWithHyphen(above)) {
            const LineHyphen hyphen = m_words.hyphenAt(above, below);
            if (!hyphen.proven && !(isConjunction(firstWord(below)) && !goesOnWithHyphen(below)))
                found.push_back(
                    {lastWord(above.chopped(1)), firstWord(below), !hyphen.ofTheWord, true, lines[i + 1].number});
            continue;
        }
        const Tear tear = m_words.at(above, below);
        if (tear == Tear::Doubtful || tear == Tear::Likely)
            found.push_back({lastWord(above), firstWord(below), tear == Tear::Likely, false, lines[i + 1].number});
    }
    return found;
}

QString LineJoiner::join(const std::vector<TextLine> &lines) const
{
    int width = 0;
    for (const TextLine &line : lines)
        width = std::max(width, int(line.text.size()));
    QString text;
    for (size_t i = 0; i < lines.size() && !m_progress.cancelled(); ++i) {
        if (i == 0) {
            text = lines[i].text;
            continue;
        }
        switch (seam(lines[i - 1], lines[i], width)) {
        case Seam::Word:
            while (text.endsWith(u'-') || text.endsWith(QChar(0x00AD)) || text.endsWith(QChar(0x2010)))
                text.chop(1);
            break;
        case Seam::Hyphen:
            break;
        case Seam::Space:
            text += u' ';
            break;
        case Seam::Line:
            text += u'\n';
            break;
        case Seam::Paragraph:
            text += QStringLiteral("\n\n");
            break;
        }
        text += lines[i].text;
    }
    return text;
}

}
