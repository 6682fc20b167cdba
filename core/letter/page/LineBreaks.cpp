#include "core/letter/page/LineBreaks.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <array>

namespace core::letter::inline page {

namespace {

constexpr std::array kBindsNext = {u"§",  u"§§", u"Nr.", u"Abs.", u"Art.", u"Dr.",   u"Prof.", u"z.",     u"d.",
                                   u"i.", u"u.", u"S.",  u"Frau", u"Herr", u"Herrn", u"Punkt", u"Ziffer", u"Linie"};
constexpr std::array kUnits = {u"Euro",       u"€",         u"Prozent", u"%",      u"Millionen", u"Mio.",
                               u"Milliarden", u"Mrd.",      u"Uhr",     u"km",     u"m",         u"m²",
                               u"Meter",      u"Kilometer", u"Jahre",   u"Jahren", u"Monate",    u"Monaten"};

template <std::size_t N>
bool isOneOf(const std::array<const char16_t *, N> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char16_t *known) { return word == QStringView(known); });
}

QStringView withoutBrackets(QStringView word)
{
    while (!word.isEmpty() && (word.front() == u'(' || word.front() == u'„'))
        word = word.mid(1);
    while (!word.isEmpty() && QStringView(u").,;:“\"").contains(word.back()) && word.size() > 1 && word.back() != u'.')
        word.chop(1);
    return word;
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

/// "30." as in a date or an ordinal.
bool isOrdinal(QStringView word)
{
    return word.size() >= 2 && word.size() <= 3 && word.back() == u'.' &&
           std::all_of(word.begin(), word.end() - 1, [](QChar c) { return c.isDigit(); });
}

/// "Kinder- und": a line that ends with such a sign goes on without a space, so that it reads back as it was.
bool endsOpen(QStringView word)
{
    return word.size() > 1 && QStringView(u"-/–—").contains(word.back());
}

}

bool belongTogether(QStringView word, QStringView next)
{
    if (endsOpen(word) && !next.isEmpty())
        return true;
    word = withoutBrackets(word);
    if (word.isEmpty() || next.isEmpty())
        return false;
    if (next == u"–" || isOneOf(kBindsNext, word))
        return true;
    if (isOrdinal(word))
        return next.front().isLetter() && next.front().isUpper();
    if (!isNumber(word) || word.back() == u'.')
        return false;
    QStringView unit = next;
    while (unit.size() > 1 && QStringView(u".,;:)“").contains(unit.back()) && !isOneOf(kUnits, unit))
        unit.chop(1);
    return isOneOf(kUnits, unit);
}

QString bindOpenEnds(QString text)
{
    static const QRegularExpression openEnd(QStringLiteral("(?<=[^ \\n])([-/–—]) (?=\\S)"));
    return text.replace(openEnd, QStringLiteral("\\1\u00A0"));
}

qsizetype betterBreak(QStringView text, qsizetype lineStart, qsizetype lineEnd)
{
    constexpr qsizetype kMostMoved = 24; ///< a short line looks worse than a parted pair
    qsizetype place = lineEnd;
    while (place < text.size() && place > lineStart && text[place - 1] == u' ') {
        qsizetype wordEnd = place;
        while (wordEnd > lineStart && text[wordEnd - 1] == u' ')
            --wordEnd;
        const qsizetype wordStart = text.left(wordEnd).lastIndexOf(u' ') + 1;
        qsizetype nextEnd = text.indexOf(u' ', place);
        nextEnd = nextEnd < 0 ? text.size() : nextEnd;
        const bool tooFar = wordStart <= lineStart || lineEnd - wordStart > kMostMoved;
        if (tooFar || !belongTogether(text.mid(wordStart, wordEnd - wordStart), text.mid(place, nextEnd - place)))
            break;
        place = wordStart;
    }
    return place;
}

}
