#include "core/store/sql/Excerpt.h"

#include "core/base/TextFold.h"

#include <algorithm>

namespace core::store::sql {

using namespace core::base;

namespace {

constexpr int longestExcerpt = 200;

/// A word of the text that begins with a word of the query.
struct Found {
    int start = 0;
    int length = 0;
    int word = 0;
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Whether the fold of both could begin alike: spares folding most words.
bool mayBegin(QChar textInitial, const QString &folded)
{
    const QChar initial = textInitial.toLower();
    return initial.unicode() >= 0x80 || initial == folded[0];
}

int wordThatBegins(QStringView word, const QStringList &foldedWords)
{
    for (int i = 0; i < int(foldedWords.size()); ++i) {
        const QString &sought = foldedWords[i];
        if (mayBegin(word[0], sought) && (fold(word).startsWith(sought) || foldForSort(word).startsWith(sought)))
            return i;
    }
    return -1;
}

std::vector<Found> findWords(const QString &text, const QStringList &foldedWords)
{
    std::vector<Found> found;
    const int size = int(text.size());
    for (int start = 0; start < size;) {
        if (!isWordPart(text[start])) {
            ++start;
            continue;
        }
        int end = start + 1;
        while (end < size && isWordPart(text[end]))
            ++end;
        if (const int word = wordThatBegins(QStringView(text).mid(start, end - start), foldedWords); word >= 0)
            found.push_back({start, end - start, word});
        start = end;
    }
    return found;
}

/// "… gebaut. Die …" ends a sentence; "24. August", "z. B." and "Nr. 5" do not.
bool endsSentence(const QString &text, int at)
{
    const QChar c = text[at];
    if (c == u'\n')
        return at + 1 < text.size() && text[at + 1] == u'\n';
    if (c != u'.' && c != u'!' && c != u'?')
        return false;
    if (at + 2 >= text.size() || !text[at + 1].isSpace() || !text[at + 2].isUpper())
        return false;
    return at >= 2 && text[at - 1].isLetter() && text[at - 2].isLetter();
}

struct Span {
    int start = 0;
    int end = 0;
};

Span sentenceAround(const QString &text, int at)
{
    Span span{at, at};
    while (span.start > 0 && !endsSentence(text, span.start - 1))
        --span.start;
    while (span.end < text.size() && !endsSentence(text, span.end))
        ++span.end;
    if (span.end < text.size() && text[span.end] != u'\n')
        ++span.end; // with its full stop
    while (span.start < at && text[span.start].isSpace())
        ++span.start;
    while (span.end > at && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// A long sentence is cut at blanks, leaving some words before the first one found.
Span shortened(const QString &text, Span span, int at)
{
    if (span.end - span.start <= longestExcerpt)
        return span;
    constexpr int before = 60;
    int start = std::max(span.start, at - before);
    while (start > span.start && start < at && !text[start - 1].isSpace())
        ++start;
    int end = std::min(span.end, start + longestExcerpt);
    while (end < span.end && end > at + 1 && !text[end].isSpace())
        --end;
    return {start, end};
}

int distinctWords(const std::vector<Found> &found, Span span)
{
    quint64 seen = 0;
    for (const Found &f : found) {
        if (f.start >= span.start && f.start + f.length <= span.end)
            seen |= quint64(1) << (f.word & 63);
    }
    return int(qPopulationCount(seen));
}

}

Excerpt excerptOf(const QString &text, const QStringList &foldedWords)
{
    const std::vector<Found> found = findWords(text, foldedWords);
    Span best;
    int most = -1;
    int coveredUntil = -1;
    for (const Found &f : found) {
        if (f.start < coveredUntil)
            continue; // in a sentence already looked at
        const Span sentence = sentenceAround(text, f.start);
        coveredUntil = sentence.end;
        const Span span = shortened(text, sentence, f.start);
        if (const int words = distinctWords(found, span); words > most) {
            most = words;
            best = span;
        }
    }
    if (most < 0)
        best = shortened(text, {0, int(text.size())}, 0);
    Excerpt out;
    out.wordsFound = distinctWords(found, {0, int(text.size())});
    const bool cutBefore = best.start > 0 && most >= 0 && !endsSentence(text, best.start - 1) &&
                           sentenceAround(text, best.start).start < best.start;
    const bool cutAfter = best.end < text.size() && sentenceAround(text, best.start).end > best.end;
    const QString lead = cutBefore ? QStringLiteral("… ") : QString();
    out.sentence = lead + text.mid(best.start, best.end - best.start);
    for (QChar &c : out.sentence) {
        if (c.isSpace())
            c = u' '; // one for one: the marks keep their places
    }
    if (cutAfter)
        out.sentence += QStringLiteral(" …");
    for (const Found &f : found) {
        if (f.start >= best.start && f.start + f.length <= best.end)
            out.marks.emplace_back(f.start - best.start + int(lead.size()), f.length);
    }
    return out;
}

}
