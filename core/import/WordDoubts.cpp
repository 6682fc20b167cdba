#include "core/import/WordDoubts.h"

#include "core/import/Mixups.h"

#include <QSet>

namespace core::import {
namespace {

/// More doubts help nobody: such a text is no German letter.
constexpr size_t mostDoubts = 300;
constexpr qsizetype mostUnknownWords = 3000;

/// What the word may have been; empty when nothing near is a word. Two exchanges are tried only for words with a
/// character that stands in no word.
QString guessFor(const QString &word, bool strange, const spelling::Dictionary &dictionary)
{
    const QStringList once = exchanged(word);
    for (const QString &candidate : once) {
        if (dictionary.knows(candidate))
            return candidate;
    }
    if (!strange)
        return {};
    for (const QString &first : once) {
        for (const QString &second : exchanged(first)) {
            if (dictionary.knows(second))
                return second;
        }
    }
    return {};
}

bool isStrange(QChar c)
{
    return c == u'!' || c == u'|' || c == u'^' || c == u'~' || c == u'*' || c == u'\\';
}

/// A run of letters with what scans put in between; "!" at the end of a sentence is none of it.
struct Token {
    QString text;
    bool strange = false;
};

std::vector<Token> tokens(const QString &line)
{
    std::vector<Token> found;
    for (qsizetype i = 0; i < line.size();) {
        if (!line[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool strange = false;
        while (end < line.size()) {
            const QChar c = line[end];
            const bool nextIsLetter = end + 1 < line.size() && line[end + 1].isLetter();
            const bool goesOn = end + 2 < line.size() && line[end + 1] == u' ' && line[end + 2].isLower();
            if (c.isLetter()) {
                ++end;
            } else if ((isStrange(c) || c.isDigit()) && (nextIsLetter || (isStrange(c) && goesOn))) {
                strange = true;
                ++end;
            } else {
                break;
            }
        }
        found.push_back({line.mid(i, end - i), strange});
        i = end;
    }
    return found;
}

}

std::vector<WordDoubt> findDoubts(const std::vector<TextLine> &lines, const spelling::Dictionary &dictionary, const base::Progress &progress)
{
    std::vector<WordDoubt> doubts;
    QSet<QString> seen;
    for (size_t l = 0; l < lines.size() && doubts.size() < mostDoubts && !progress.cancelled(); ++l) {
        const std::vector<Token> words = tokens(lines[l].text);
        for (size_t w = 0; w < words.size() && seen.size() < mostUnknownWords && !progress.cancelled(); ++w) {
            const Token &token = words[w];
            // Halves at a line's ends are not words; short ones and abbreviations prove nothing.
            const bool half = w == 0 || w + 1 == words.size();
            const bool allCapitals = token.text == token.text.toUpper();
            if (token.text.size() < 4 || allCapitals || seen.contains(token.text) || dictionary.knows(token.text))
                continue;
            if (half && !token.strange && w + 1 == words.size() && !lines[l].text.back().isPunct())
                continue;
            if (half && !token.strange && w == 0 && token.text[0].isLower())
                continue;
            seen.insert(token.text);
            const QString guess = guessFor(token.text, token.strange, dictionary);
            if (!guess.isEmpty() || token.strange)
                doubts.push_back({token.text, guess, lines[l].number});
        }
    }
    return doubts;
}

std::vector<TornDoubt> findTornDoubts(const std::vector<TextLine> &lines, const TornWords &words, const base::Progress &progress)
{
    std::vector<TornDoubt> doubts;
    for (size_t i = 0; i + 1 < lines.size() && doubts.size() < mostDoubts && !progress.cancelled(); ++i) {
        const Tear tear = words.at(lines[i].text, lines[i + 1].text);
        if (tear == Tear::Doubtful || tear == Tear::Likely)
            doubts.push_back({lastWord(lines[i].text), firstWord(lines[i + 1].text), tear == Tear::Likely, lines[i + 1].number});
    }
    return doubts;
}

}
