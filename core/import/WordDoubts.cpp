#include "core/import/WordDoubts.h"

#include "core/import/MemoLines.h"
#include "core/import/Mixups.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core::import {
namespace {

bool isStrange(QChar c)
{
    return c == u'!' || c == u'|' || c == u'^' || c == u'~' || c == u'*' || c == u'\\';
}

/// A run of letters with what scans put in between; "!" at the end of a sentence is none of it.
struct Token {
    qsizetype start = 0;
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
        found.push_back({i, line.mid(i, end - i), strange});
        i = end;
    }
    return found;
}

/// The usual word that the misread one is nearest to; empty when none is near.
QString nearest(const QString &word, const QStringList &usual)
{
    const int most = int(std::max<qsizetype>(1, word.size() * 2 / 5));
    for (int errors = 1; errors <= most; ++errors) {
        for (const QString &candidate : usual) {
            if (candidate.size() > 2 && almostEqual(word, candidate, errors))
                return candidate;
        }
    }
    return {};
}

/// "Frau", "Dr": a name follows.
bool leadsToName(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("Herr"), QStringLiteral("Herrn"), QStringLiteral("Frau"),
                                        QStringLiteral("Dr"), QStringLiteral("Prof")};
    return words.contains(word);
}

/// "Tür" between two nouns is "für".
bool isMisreadFor(const QString &word)
{
    static const QString meant = QStringLiteral("für");
    return word.size() == meant.size() && word != meant && almostEqual(word, meant, 1);
}

/// "2O22", "20l9", "3OO.OOO": a letter where a figure stands. Signs of chemistry begin with a letter, litres end with theirs.
std::vector<WordDoubt> misreadNumbers(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{L}\\d.,/-])(?:\\d[\\d.,O]*O[\\d.,O]*|\\d+[lI|]\\d[\\dlI|.,]*)(?![\\p{L}\\d])"));
    std::vector<WordDoubt> doubts;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString word = match.captured();
        while (word.endsWith(u'.') || word.endsWith(u','))
            word.chop(1);
        QString guess = word;
        guess.replace(u'O', u'0');
        for (const QChar one : {u'l', u'I', u'|'})
            guess.replace(one, u'1');
        doubts.push_back({word, guess, match.capturedStart()});
    }
    return doubts;
}

bool isPartOfName(const QString &part)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:"
        "(?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-(?:\\p{Lu}['’])?\\p{L}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?)*" // Lüders-McNeil
        "|\\p{Lu}{2,}(?:-\\p{Lu}{2,})*"              // LÜDERS
        "|(?:\\p{L}{1,8}\\.-?)+(?:\\p{L}{2,8}\\.?)?" // Dr., Dipl.-Ing., h.c.
        "|von|vom|van|zu|zur|zum|de|der|den|da|di|le|la|el|al|ter|ten|und|bin|ben"
        ")[,;]?$"));
    return form.match(part).hasMatch();
}

}

/// Two exchanges are tried only for words with a sign that stands in no word.
QString WordJudge::guessFor(const QString &word, bool strange)
{
    const auto known = m_guesses.constFind(word);
    if (known != m_guesses.constEnd())
        return *known;
    QString &guess = m_guesses[word];
    const QStringList once = exchanged(word);
    for (const QString &candidate : once) {
        if (m_dictionary.knows(candidate))
            return guess = candidate;
    }
    if (!strange)
        return guess;
    for (const QString &first : once) {
        for (const QString &second : exchanged(first)) {
            if (m_dictionary.knows(second))
                return guess = second;
        }
    }
    return guess;
}

std::vector<WordDoubt> WordJudge::inText(const QString &text)
{
    constexpr qsizetype shortest = 4; // shorter ones and abbreviations prove nothing
    std::vector<WordDoubt> doubts = misreadNumbers(text);
    m_found += int(doubts.size());
    for (const Token &token : tokens(text)) {
        if (isFull())
            break;
        if (token.text.size() < shortest || token.text == token.text.toUpper() || m_dictionary.knows(token.text))
            continue;
        const QString guess = guessFor(token.text, token.strange);
        if (guess.isEmpty() && !token.strange)
            continue;
        doubts.push_back({token.text, guess, token.start});
        ++m_found;
    }
    return doubts;
}

std::vector<WordDoubt> WordJudge::inFormula(const QString &text, const QStringList &usual)
{
    constexpr qsizetype shortest = 3;
    std::vector<WordDoubt> doubts;
    bool name = false;
    for (const Token &token : tokens(text)) {
        if (isFull())
            break;
        const QString &word = token.text;
        const bool ofName = name && word[0].isUpper() && isPartOfName(word);
        name = leadsToName(word) || ofName;
        if (word.size() < shortest || word == word.toUpper() || ofName || usual.contains(word))
            continue;
        const bool misreadFor = usual.contains(QStringLiteral("für")) && token.start > 0 && isMisreadFor(word);
        if (!misreadFor && m_dictionary.knows(word))
            continue;
        QString guess = misreadFor ? QStringLiteral("für") : nearest(word, usual);
        if (guess.isEmpty())
            guess = guessFor(word, token.strange);
        doubts.push_back({word, guess, token.start});
        ++m_found;
    }
    return doubts;
}

std::vector<WordDoubt> WordJudge::inName(const QString &name) const
{
    static const QRegularExpression parts(QStringLiteral("\\S+"));
    static const QRegularExpression signsAtEnd(QStringLiteral("^[^\\p{L}]+|[^\\p{L}.]+$"));
    std::vector<WordDoubt> doubts;
    for (auto matches = parts.globalMatch(name); matches.hasNext();) {
        const auto match = matches.next();
        const QString part = match.captured();
        if (isPartOfName(part))
            continue;
        QString without = part;
        without.remove(signsAtEnd);
        doubts.push_back({part, without != part && isPartOfName(without) ? without : QString(), match.capturedStart()});
    }
    return doubts;
}

}
