#include "ui/import/FieldDoubts.h"

#include <algorithm>

namespace ui::import {

namespace {

/// The one stretch in which two texts differ.
struct Replaced {
    qsizetype from = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;

    qsizetype shift() const { return newEnd - oldEnd; }
};

Replaced replacedIn(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype from = 0;
    while (from < shorter && before[from] == after[from])
        ++from;
    qsizetype same = 0;
    while (same < shorter - from && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {from, before.size() - same, after.size() - same};
}

bool isSpaceAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// A doubt about characters of a text that was edited.
void followText(Doubt &doubt, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const Replaced change = replacedIn(before, after);
    const qsizetype start = doubt.start;
    const qsizetype end = start + doubt.length;
    const bool typedBehind = change.from == end && change.oldEnd == end && !isSpaceAt(after, end);
    const bool typedBefore = change.oldEnd == start && change.from == start && !isSpaceAt(after, change.newEnd - 1);
    if (change.oldEnd <= start) {
        doubt.start += change.shift();
        doubt.settled = doubt.settled || typedBefore;
    } else if (change.from >= end) {
        doubt.settled = doubt.settled || typedBehind;
    } else if (change.from >= start && change.oldEnd <= end) {
        doubt.length += change.shift();
        const bool sameWords =
            before.mid(start, end - start).simplified() == after.mid(start, doubt.length).simplified();
        doubt.settled = doubt.settled || !sameWords;
    } else {
        // A part of the words was overwritten together with what stands beside them.
        doubt.settled = true;
        doubt.start = std::min(start, change.from);
        doubt.length = 0;
    }
}

using Passages = std::vector<Passage>;

/// What was done to a list of passages beside editing their texts.
class ListEdit
{
public:
    ListEdit(const Passages &before, const Passages &after) : m_before(before), m_after(after) {}

    /// Moves a doubt about the passage `index` to where that is now; settled when it is gone.
    void follow(Doubt &doubt, const QString &list, int index) const
    {
        const size_t at = size_t(index);
        if (at >= m_before.size())
            return;
        const size_t first = firstChange();
        if (m_after.size() == m_before.size()) {
            followIn(doubt, m_before[at].text, m_after[at].text);
            return;
        }
        if (m_after.size() > m_before.size()) {
            // Split, or one was added: the first part keeps its place.
            const bool inserted = at == first && m_after[first + 1].text == m_before[first].text;
            const bool parted = at == first && doubt.start >= 0 && doubt.start >= m_after[first].text.size();
            const bool behind = at > first || inserted || parted;
            if (parted && !inserted)
                doubt.start =
                    std::max<qsizetype>(0, doubt.start - (m_before[at].text.size() - m_after[first + 1].text.size()));
            moveTo(doubt, list, behind ? at + (m_after.size() - m_before.size()) : at);
            return;
        }
        if (m_before.size() == m_after.size() + 1 && first < m_after.size() && isMerged(first)) {
            if (at == first + 1 && doubt.start >= 0)
                doubt.start += m_after[first].text.size() - m_before[at].text.size();
            moveTo(doubt, list, at > first ? at - 1 : at);
            return;
        }
        const size_t gone = m_before.size() - m_after.size();
        const bool removed = at >= first && at < first + gone;
        doubt.settled = doubt.settled || removed;
        moveTo(doubt, list,
               removed              ? std::min(at, m_after.empty() ? 0 : m_after.size() - 1)
               : at >= first + gone ? at - gone
                                    : at);
    }

private:
    static void followIn(Doubt &doubt, const QString &before, const QString &after)
    {
        if (doubt.start >= 0)
            followText(doubt, before, after);
    }

    static void moveTo(Doubt &doubt, const QString &list, size_t index)
    {
        doubt.field = passageField(list, int(index));
    }

    size_t firstChange() const
    {
        size_t first = 0;
        while (first < std::min(m_before.size(), m_after.size()) && m_before[first].text == m_after[first].text)
            ++first;
        return first;
    }

    bool isMerged(size_t first) const
    {
        const QString &whole = m_after[first].text;
        return whole.startsWith(m_before[first].text) && whole.endsWith(m_before[first + 1].text) &&
               whole.size() >= m_before[first].text.size() + m_before[first + 1].text.size();
    }

    const Passages &m_before;
    const Passages &m_after;
};

const Passages *passagesOf(const MemoFields &fields, const QString &list)
{
    return list == u"clauses" ? &fields.clauses : list == u"reports" ? &fields.reports : nullptr;
}

bool isChanged(const QString &field, const MemoFields &before, const MemoFields &after)
{
    if (field == u"confidential")
        return before.confidential != after.confidential;
    if (field == u"closed")
        return before.closed != after.closed;
    return textOf(before, field).simplified() != textOf(after, field).simplified();
}

}

int openCount(const std::vector<Doubt> &doubts)
{
    return int(std::count_if(doubts.begin(), doubts.end(), [](const Doubt &doubt) { return !doubt.settled; }));
}

QString textOf(const MemoFields &fields, const QString &field)
{
    const Passages *list = passagesOf(fields, listOf(field));
    if (!list)
        return fields.texts.value(field);
    const int index = indexOf(field);
    return index >= 0 && size_t(index) < list->size() ? (*list)[size_t(index)].text : QString();
}

void follow(std::vector<Doubt> &doubts, const MemoFields &before, const MemoFields &after)
{
    for (Doubt &doubt : doubts) {
        const QString list = listOf(doubt.field);
        if (const Passages *passages = passagesOf(before, list)) {
            if (const int index = indexOf(doubt.field); index >= 0)
                ListEdit(*passages, *passagesOf(after, list)).follow(doubt, list, index);
        } else if (doubt.start >= 0) {
            followText(doubt, textOf(before, doubt.field), textOf(after, doubt.field));
        } else if (isChanged(doubt.field, before, after)) {
            doubt.settled = true;
        }
    }
}

MemoFields withSuggestion(const Doubt &doubt, MemoFields fields)
{
    if (doubt.start < 0 || doubt.suggestion.isEmpty())
        return fields;
    const QString list = listOf(doubt.field);
    const int index = indexOf(doubt.field);
    if (list == u"clauses" || list == u"reports") {
        Passages &passages = list == u"clauses" ? fields.clauses : fields.reports;
        if (index >= 0 && size_t(index) < passages.size())
            passages[size_t(index)].text.replace(doubt.start, doubt.length, doubt.suggestion);
    } else {
        fields.texts[doubt.field].replace(doubt.start, doubt.length, doubt.suggestion);
    }
    return fields;
}

}
