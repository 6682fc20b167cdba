#include "core/import/LineJoiner.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core::import {
namespace {

/// Lines longer than this are not broken by hand: there every line end is a paragraph.
constexpr int unwrappedWidth = 170;

QString lastWord(const QString &line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.mid(start);
}

QString firstWord(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    return line.left(end);
}

bool endsSentence(const QString &line)
{
    static const QString closers = QStringLiteral("\"“”'’‘«»)]");
    qsizetype end = line.size();
    while (end > 0 && closers.contains(line[end - 1]))
        --end;
    return end < line.size() ? end == 0 || QStringLiteral(".!?:;").contains(line[end - 1]) || closers.contains(line.back())
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
    static const QRegularExpression item(QStringLiteral("^(?:[-–—•·▪*]\\s+\\S|\\(?[a-z]\\)\\s+\\S|\\d{1,2}\\)\\s+\\S)"));
    return item.match(line).hasMatch();
}

/// "Bau- und Betrieb", "Ein- oder Ausbau": the hyphen belongs to the word.
bool isConjunction(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("und"), QStringLiteral("oder"), QStringLiteral("bzw"), QStringLiteral("sowie"),
                                        QStringLiteral("als"), QStringLiteral("wie"), QStringLiteral("noch"), QStringLiteral("bis")};
    return words.contains(word);
}

/// Words that may follow a noun as words of their own, though the two together would be a word.
bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        const QString all = QStringLiteral(
            "der die das den dem des ein eine einen einem einer eines und oder aber als am an auf aus bei bis da damit dann dass "
            "denn durch er es für gegen hat hin hier im in ist ja je kein mit nach nicht noch nun nur ob ohne sein seit sich sie "
            "sind so um uns unter vom von vor war was weg weit wenn wer wie wir wird wo zu zum zur über statt mehr los her fest frei "
            "bereits werden wurde wurden soll sollen kann können muss müssen weiter selbst gut neu viel ganz halb voll leer alle");
        for (const QString &w : all.split(u' '))
            set.insert(w);
        return set;
    }();
    return words.contains(word);
}

/// By its ending: no noun ends like this, so that the word cannot be the second half of one.
bool isAdjective(const QString &word)
{
    static const QRegularExpression ending(QStringLiteral("(?:bar|lich|isch|sam|haft|los)(?:e[mnrs]?)?$"));
    return word.size() > 5 && ending.match(word).hasMatch();
}

/// Prepositions that are also prefixes of verbs: a bare verb form cannot follow them as a word of its own.
bool isPrefix(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        const QString all = QStringLiteral("ab an auf aus bei durch ein fest fort frei her hin mit nach nieder über um unter vor weg weiter "
                                           "wider wieder zurück zusammen da wo dar so bereit teil statt");
        for (const QString &w : all.split(u' '))
            set.insert(w);
        return set;
    }();
    return words.contains(word);
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

/// "fortzuschreiben": a prefix, "zu" and a verb; the list knows only some of them.
bool isInfinitiveWithZu(const Dictionary &dictionary, const QString &word)
{
    static const QRegularExpression infinitive(QStringLiteral("^(?<prefix>\\p{Ll}{2,8}?)zu(?<verb>\\p{Ll}+(?:en|ern|eln))$"));
    const auto match = infinitive.match(word);
    const QString verb = match.captured(QStringLiteral("verb"));
    return isPrefix(match.captured(QStringLiteral("prefix"))) && !verb.endsWith(QStringLiteral("igen")) && !verb.endsWith(QStringLiteral("enden"))
        && !isAdjective(verb) && dictionary.knows(verb);
}

bool isWord(const Dictionary &dictionary, const QString &word)
{
    return dictionary.knows(word) || isInfinitiveWithZu(dictionary, word);
}

/// The word before the last one of a line.
QString wordBeforeLast(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 ? words[words.size() - 2] : QString();
}

bool isArticle(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("des"),
                                        QStringLiteral("ein"), QStringLiteral("eine"), QStringLiteral("einer"), QStringLiteral("eines"), QStringLiteral("einem"), QStringLiteral("einen")};
    return words.contains(word);
}

/// The two halves prove each other: together a word, and at least one of them none.
bool isProven(const Dictionary &dictionary, const QString &first, const QString &second)
{
    if (!isWord(dictionary, first + second) && !dictionary.knows(capitalised(first + second)))
        return false;
    // "ge / plant": only a half that could stand alone makes it doubtful.
    const bool secondAlone = dictionary.knows(second);
    const bool firstAlone = first.size() > 1 && dictionary.knows(first);
    return !firstAlone || !secondAlone;
}

}

bool LineJoiner::losesHyphens(const std::vector<TextLine> &lines, const Dictionary &dictionary)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const QString first = lastWord(lines[i].text);
        const QString second = firstWord(lines[i + 1].text);
        if (!first.isEmpty() && !second.isEmpty() && second[0].isLower() && isProven(dictionary, first, second))
            return true;
    }
    return false;
}

bool LineJoiner::isOneWord(const QString &above, const QString &first, const QString &second) const
{
    if (first.isEmpty() || second.isEmpty() || !second[0].isLower())
        return false;
    if (isProven(m_dictionary, first, second))
        return true;
    if (second.startsWith(QStringLiteral("zu")) && isPrefix(first) && isInfinitiveWithZu(m_dictionary, first + second))
        return true;
    // Between an article and its noun stands no infinitive: "der kommen / den Jahre".
    if (isArticle(wordBeforeLast(above)) && first[0].isLower() && first.endsWith(QStringLiteral("en")) && second.startsWith(u'd')
        && m_dictionary.knows(first + second))
        return true;
    if (first == QStringLiteral("er") && m_dictionary.knows(first + second)) {
        // The pronoun follows a verb, a conjunction or a comma, never a bare noun: "Der Projektstart er / folgte".
        const QString before = wordBeforeLast(above);
        return !before.isEmpty() && before.front().isUpper() && before.back().isLetter();
    }
    if (!m_scanned)
        return false;
    const bool together = isWord(m_dictionary, first + second);
    if (!together) {
        // Long compounds that the list does not know: a half that is no word cannot stay alone, and the other half of
        // the compound must be one ("Stadtbezirksbeirats / sitzung" has two good halves and stays apart).
        const bool brokenHalf = first.size() >= 3 && !m_dictionary.knows(first) && !m_dictionary.knows(second);
        return brokenHalf && !m_dictionary.knows(capitalised(second)) && second.size() <= 5;
    }
    if (first[0].isUpper())
        // A word that is also known in small letters is an adjective: "im Internet / abrufbar" are two words.
        return !isFunctionWord(second) && !isAdjective(second) && !m_dictionary.knows(first.toLower() + second);
    if (first == QStringLiteral("zu"))
        return !second.endsWith(QStringLiteral("en")) && !second.endsWith(QStringLiteral("ern")) && !second.endsWith(QStringLiteral("eln"));
    return isPrefix(first) && !isFunctionWord(second);
}

LineJoiner::Seam LineJoiner::seam(const TextLine &above, const TextLine &below, int width) const
{
    if (startsListItem(below.text))
        return below.blankBefore ? Seam::Paragraph : Seam::Line;
    const QString first = lastWord(above.text);
    const QString second = firstWord(below.text);
    const bool sentenceEnds = endsSentence(above.text);
    if (below.blankBefore || below.pageBefore) {
        const bool shortLine = above.text.size() + 1 + second.size() < width * 3 / 5;
        const bool lowerFollows = !below.text.isEmpty() && below.text[0].isLower();
        const bool goesOn = lowerFollows ? !endsWithStop(above.text) : !sentenceEnds && !shortLine;
        const bool pageOnly = below.pageBefore && sentenceEnds && above.text.size() + 1 + second.size() >= width * 9 / 10;
        if (!goesOn && !pageOnly)
            return Seam::Paragraph;
    } else if (width > unwrappedWidth && sentenceEnds) {
        return Seam::Paragraph;
    }
    const bool hyphen = above.text.endsWith(u'-') || above.text.endsWith(QChar(0x00AD)) || above.text.endsWith(QChar(0x2010));
    if (hyphen && above.text.size() > 1 && above.text[above.text.size() - 2].isLetterOrNumber()) {
        if (isConjunction(second))
            return Seam::Space;
        return !second.isEmpty() && second[0].isLower() ? Seam::Word : Seam::Hyphen;
    }
    return isOneWord(above.text, first, second) ? Seam::Word : Seam::Space;
}

QString LineJoiner::join(const std::vector<TextLine> &lines) const
{
    int width = 0;
    for (const TextLine &line : lines)
        width = std::max(width, int(line.text.size()));
    QString text;
    for (size_t i = 0; i < lines.size(); ++i) {
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
