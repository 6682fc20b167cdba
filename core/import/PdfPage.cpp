#include "core/import/PdfPage.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace core::import {

namespace {

/// What Qt PDF makes of a hyphen at a line end; it leaves out the line end itself, so that both halves of the word seem
/// to stand on one line.
constexpr QChar tornHyphen(0xFFFE);

/// Boxes of what was drawn in one go, in the order of the text.
using Boxes = std::vector<QRectF>;

Boxes boxesOf(const QPdfSelection &selection)
{
    Boxes boxes;
    for (const QPolygonF &part : selection.bounds())
        boxes.push_back(part.boundingRect());
    return boxes;
}

/// A range of characters of a page; what it takes is inside of [start, end).
struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Asks Qt PDF where characters stand. Each answer has it take the whole page apart anew, so the number of questions is
/// bounded by the size of the page.
class Places
{
public:
    Places(QPdfDocument &document, int page, qsizetype characters)
        : m_document(document), m_page(page), m_left(int(work / std::max<qsizetype>(1, characters)))
    {
    }

    /// Programs that place each letter by itself tell by that where each stands: no more questions.
    void know(const QString &text, const Boxes &boxes)
    {
        const auto isDrawn = [](QChar c) { return !c.isSpace(); };
        if (boxes.size() != size_t(std::count_if(text.begin(), text.end(), isDrawn)))
            return;
        size_t next = 0;
        for (const QChar c : text)
            m_known.push_back(isDrawn(c) ? boxes[next++] : QRectF());
    }

    /// None when too much was asked already.
    std::optional<Boxes> of(const Range &range)
    {
        if (!m_known.empty()) {
            Boxes boxes(m_known.begin() + range.start, m_known.begin() + range.end);
            boxes.erase(std::remove(boxes.begin(), boxes.end(), QRectF()), boxes.end());
            return boxes;
        }
        if (m_left <= 0)
            return std::nullopt;
        --m_left;
        return boxesOf(m_document.getSelectionAtIndex(m_page, int(range.start), int(range.end - range.start)));
    }
    int left() const { return m_left; }
    void askLittle() { m_left = std::min(m_left, fewest); }

private:
    /// Characters that may be taken apart for one page; one second takes some 300,000 where each is drawn by itself.
    static constexpr qsizetype work = 3'000'000;
    static constexpr int fewest = 24;

    QPdfDocument &m_document;
    int m_page;
    int m_left;
    Boxes m_known; ///< of each character
};

QRectF hullOf(const Boxes &boxes)
{
    QRectF hull;
    for (const QRectF &box : boxes)
        hull |= box;
    return hull;
}

/// Whether boxes lie on one height. Bottoms of letters differ by their descenders and by quotation marks, which hang high;
/// those of lines differ by more than the tallest letter.
bool areOneLine(const Boxes &boxes)
{
    double lowest = 0;
    double highest = std::numeric_limits<double>::max();
    double tallest = 0;
    for (const QRectF &box : boxes) {
        lowest = std::max(lowest, box.bottom());
        highest = std::min(highest, box.bottom());
        tallest = std::max(tallest, box.height());
    }
    return lowest - highest < 0.95 * tallest;
}

bool haveHole(Boxes boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    for (size_t i = 0; i + 1 < boxes.size(); ++i) {
        if (boxes[i + 1].left() - boxes[i].right() > pdfColumnGap)
            return true;
    }
    return false;
}

/// Whether a line may end between two boxes: the next one goes back, or stands on another height.
bool endsLine(const QRectF &box, const QRectF &next)
{
    return next.left() < box.right() - 0.5 * std::min(box.width(), next.width()) || !areOneLine({box, next});
}

/// Gathers fragments to rows.
class Rows
{
public:
    void add(PdfFragment fragment)
    {
        if (fragment.text.isEmpty())
            return;
        fragment.text.replace(tornHyphen, u'-');
        if (PdfRow *row = rowAt(fragment.box)) {
            row->fragments.push_back(std::move(fragment));
            return;
        }
        m_byTop.emplace(fragment.box.top(), m_rows.size());
        m_tallest = std::max(m_tallest, fragment.box.height());
        m_rows.push_back({{fragment}, fragment.box.top(), fragment.box.bottom()});
    }

    std::vector<PdfRow> fromTopToBottom()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const PdfRow &a, const PdfRow &b) { return a.top < b.top; });
        for (PdfRow &row : m_rows) {
            std::stable_sort(row.fragments.begin(), row.fragments.end(),
                             [](const PdfFragment &a, const PdfFragment &b) { return a.box.left() < b.box.left(); });
        }
        return std::move(m_rows);
    }

private:
    static bool sameHeight(const QRectF &box, const PdfRow &row)
    {
        const double overlap = std::min(box.bottom(), row.bottom) - std::max(box.top(), row.top);
        return overlap > 0.5 * std::min(box.height(), row.bottom - row.top);
    }
    /// The first row that was begun at the height of the box.
    PdfRow *rowAt(const QRectF &box)
    {
        size_t first = m_rows.size();
        for (auto at = m_byTop.lower_bound(box.top() - m_tallest); at != m_byTop.end() && at->first < box.bottom();
             ++at) {
            if (at->second < first && sameHeight(box, m_rows[at->second]))
                first = at->second;
        }
        return first == m_rows.size() ? nullptr : &m_rows[first];
    }

    std::vector<PdfRow> m_rows;
    std::multimap<double, size_t> m_byTop;
    double m_tallest = 0;
};

class PageReader
{
public:
    PageReader(QPdfDocument &document, int page)
        : m_page(document.getAllText(page)), m_text(m_page.text()), m_places(document, page, m_text.size())
    {
    }

    std::vector<PdfRow> rows()
    {
        const std::vector<Range> lines = linesOfText();
        const Boxes boxes = boxesOf(m_page);
        if (canAskForEach(lines.size()) || boxes.empty()) {
            for (const Range &line : lines)
                addRun(line, m_places.of(line).value_or(Boxes()));
        } else {
            m_places.askLittle();
            m_places.know(m_text, boxes);
            addLines(lines, 0, lines.size(), boxes);
        }
        return m_rows.fromTopToBottom();
    }

private:
    /// What the text says are lines, without those that are blank.
    std::vector<Range> linesOfText() const
    {
        std::vector<Range> lines;
        for (qsizetype start = 0; start < m_text.size();) {
            qsizetype end = start;
            while (end < m_text.size() && m_text[end] != u'\n' && m_text[end] != u'\r' && m_text[end] != tornHyphen)
                ++end;
            const bool torn = end < m_text.size() && m_text[end] == tornHyphen;
            const Range line = trimmed({start, torn ? end + 1 : end});
            if (line.start < line.end)
                lines.push_back(line);
            start = end + 1;
        }
        return lines;
    }
    Range trimmed(Range range) const
    {
        while (range.start < range.end && m_text[range.start].isSpace())
            ++range.start;
        while (range.start < range.end && m_text[range.end - 1].isSpace())
            --range.end;
        return range;
    }

    bool canAskForEach(size_t lines) const
    {
        constexpr int questionsALine = 6;
        return int(lines) < m_places.left() / questionsALine;
    }

    /// Lines with the boxes of all of them, shared out with few questions: where the boxes show as many ends of lines as
    /// there are lines, they are theirs; else halves are asked for.
    void addLines(const std::vector<Range> &lines, size_t from, size_t to, const Boxes &boxes)
    {
        const size_t count = to - from;
        if (count == 0)
            return;
        if (count == 1) {
            addRun(lines[from], m_places.of(lines[from]).value_or(boxes));
            return;
        }
        const std::vector<Boxes> groups = groupsOf(boxes, count);
        const size_t middle = from + count / 2;
        const auto upper =
            groups.size() == count ? std::nullopt : m_places.of({lines[from].start, lines[middle - 1].end});
        if (!upper || upper->size() > boxes.size()) {
            shareOut(lines, from, to, groups);
            return;
        }
        addLines(lines, from, middle, *upper);
        addLines(lines, middle, to, {boxes.begin() + std::ptrdiff_t(upper->size()), boxes.end()});
    }

    /// As many boxes as lines are one each; else by the places where a line may end.
    static std::vector<Boxes> groupsOf(const Boxes &boxes, size_t lines)
    {
        std::vector<Boxes> groups;
        for (size_t i = 0; i < boxes.size(); ++i) {
            if (i == 0 || boxes.size() == lines || endsLine(boxes[i - 1], boxes[i]))
                groups.emplace_back();
            groups.back().push_back(boxes[i]);
        }
        return groups;
    }

    void shareOut(const std::vector<Range> &lines, size_t from, size_t to, const std::vector<Boxes> &groups)
    {
        const size_t count = to - from;
        for (size_t i = 0; i < count; ++i) {
            const size_t first = i * groups.size() / count;
            const size_t last = std::max(first + 1, (i + 1) * groups.size() / count);
            Boxes own;
            for (size_t g = first; g < std::min(last, groups.size()); ++g)
                own.insert(own.end(), groups[g].begin(), groups[g].end());
            addRun(lines[from + i], own);
        }
    }

    /// Where the words of a run end, as far as one line can reach.
    std::vector<qsizetype> wordEnds(const Range &run) const
    {
        constexpr qsizetype longestLine = 150;
        std::vector<qsizetype> ends;
        for (qsizetype i = run.start + 1; i < std::min(run.end, run.start + longestLine); ++i) {
            if (m_text[i].isSpace() && !m_text[i - 1].isSpace())
                ends.push_back(i);
        }
        if (run.end - run.start <= longestLine || ends.empty())
            ends.push_back(run.end);
        return ends;
    }

    /// Qt PDF runs a short line together with the next one: parts them by their heights.
    void addRun(Range run, Boxes boxes)
    {
        const auto isOneLine = [this](const Range &part) {
            const auto own = m_places.of(part);
            return !own || areOneLine(*own);
        };
        while (run.start < run.end && !areOneLine(boxes)) {
            const std::vector<qsizetype> ends = wordEnds(run);
            const auto over = std::partition_point(ends.begin() + 1, ends.end(), [&](qsizetype end) {
                return isOneLine({run.start, end});
            });
            const qsizetype end = *std::prev(over);
            addLine({run.start, end}, m_places.of({run.start, end}).value_or(boxes));
            run = trimmed({end, run.end});
            const auto rest = m_places.of(run);
            if (!rest)
                break;
            boxes = *rest;
        }
        addLine(run, boxes);
    }

    void addLine(const Range &line, const Boxes &boxes)
    {
        const QString text = m_text.mid(line.start, line.end - line.start);
        if (text.trimmed().isEmpty())
            return;
        if (!haveHole(boxes)) {
            m_rows.add({text.simplified(), hullOf(boxes)});
            return;
        }
        PdfFragment current;
        for (const PdfFragment &word : wordsOf(line, boxes)) {
            const bool apart =
                word.box.left() - current.box.right() > pdfColumnGap || word.box.right() < current.box.left();
            if (current.text.isEmpty() || apart) {
                m_rows.add(current);
                current = word;
            } else {
                current.text += u' ' + word.text;
                current.box |= word.box;
            }
        }
        m_rows.add(current);
    }

    std::vector<PdfFragment> wordsOf(const Range &line, const Boxes &boxes)
    {
        std::vector<Range> words;
        for (qsizetype at = line.start; at < line.end;) {
            while (at < line.end && m_text[at].isSpace())
                ++at;
            const qsizetype start = at;
            while (at < line.end && !m_text[at].isSpace())
                ++at;
            if (start < at)
                words.push_back({start, at});
        }
        std::vector<PdfFragment> placed;
        for (const Range &word : words) {
            const auto own = m_places.of(word);
            placed.push_back(
                {m_text.mid(word.start, word.end - word.start), own ? hullOf(*own) : likelyBox(line, word, boxes)});
        }
        return placed;
    }

    /// Without an answer the words share the boxes in their order, as their letters fill them.
    static QRectF likelyBox(const Range &line, const Range &word, const Boxes &boxes)
    {
        double whole = 0;
        for (const QRectF &box : boxes)
            whole += box.width();
        double left = whole * double(word.start + word.end - 2 * line.start) / double(2 * (line.end - line.start));
        for (const QRectF &box : boxes) {
            if (left <= box.width())
                return box;
            left -= box.width();
        }
        return boxes.empty() ? QRectF() : boxes.back();
    }

    QPdfSelection m_page;
    QString m_text;
    Places m_places;
    Rows m_rows;
};

}

std::vector<PdfRow> rowsOf(QPdfDocument &document, int page)
{
    return PageReader(document, page).rows();
}

}
