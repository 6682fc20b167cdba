#include "core/letter/page/LetterLayout.h"
#include "core/letter/page/LetterBody.h"
#include "core/letter/page/LetterHead.h"
#include "core/letter/page/PageData.h"

#include <algorithm>

namespace core::letter::inline page {

namespace {

using G = PageGeometry;

/// How close paragraphs may come to save a page, of the usual distance.
constexpr double kTighter[] = {0.9, 0.8, 0.7};

/// A paragraph of so few lines is never divided between pages.
constexpr std::size_t kUndivided = 3;

std::vector<FlowRow> flowOf(const std::vector<BodyRow> &rows)
{
    std::vector<FlowRow> flow;
    flow.reserve(rows.size());
    for (const BodyRow &row : rows)
        flow.push_back(row.flow);
    return flow;
}

std::vector<BodyRow> tightened(std::vector<BodyRow> rows, double factor)
{
    for (BodyRow &row : rows)
        row.flow.gap *= factor;
    return rows;
}

/// Where the pages begin, and how close the paragraphs are set. A second page that would hold nothing but who takes note is
/// saved as a typist saves it: by setting the letter a little closer.
std::vector<std::size_t> pagesOf(std::vector<BodyRow> *rows, double firstHeight, double nextHeight, double *closeness)
{
    const std::vector<std::size_t> starts = paginate(flowOf(*rows), firstHeight, nextHeight);
    if (starts.size() != 2 || (*rows)[starts.back()].flow.breakBefore != PageBreak::Spare)
        return starts;
    for (const double factor : kTighter) {
        std::vector<BodyRow> closer = tightened(*rows, factor);
        std::vector<std::size_t> one = paginate(flowOf(closer), firstHeight, nextHeight);
        if (one.size() > 1)
            continue;
        *rows = std::move(closer);
        *closeness = factor;
        return one;
    }
    return starts;
}

const QTextLayout *textOf(const BodyRow &row)
{
    return row.content.lines.empty() ? nullptr : row.content.lines.back().text;
}

LetterEnd endOf(const std::vector<BodyRow> &rows, std::size_t lastPage)
{
    LetterEnd end;
    end.readersApart = lastPage > 0 && rows[lastPage].flow.breakBefore == PageBreak::Spare;
    const auto found = std::find_if(rows.begin(), rows.end(), [](const BodyRow &row) { return row.endsReports; });
    const auto last = static_cast<std::size_t>(found - rows.begin());
    if (found == rows.end() || lastPage > last)
        return end;
    std::size_t first = last;
    while (first > 0 && textOf(rows[first - 1]) == textOf(*found))
        --first;
    if (lastPage > first)
        end.carriedFrom = textOf(*found)->lineAt(rows[lastPage].content.lines.back().line).textStart();
    else if (lastPage > 0 || last - first < kUndivided)
        end.carriedFrom = 0;
    return end;
}

/// Puts the rows of one page below each other, the first one at the given height.
void place(const std::vector<BodyRow> &rows, std::size_t from, std::size_t to, double top, PageContent *page)
{
    for (std::size_t i = from; i < to; ++i) {
        top += i == from ? 0 : rows[i].flow.gap;
        for (PlacedLine line : rows[i].content.lines) {
            line.position.ry() += units(top);
            page->lines.push_back(line);
        }
        for (PlacedStroke stroke : rows[i].content.strokes) {
            stroke.line.translate(0, units(top));
            page->strokes.push_back(stroke);
        }
        top += rows[i].flow.height;
    }
}

/// The number of the page, and beside it of what: a page that fell out of its letter finds back.
void placePageMark(std::size_t number, const QString &reference, const LetterStyle &style, TextSetter *setter,
                   PageContent *page)
{
    if (!reference.isEmpty())
        page->lines.push_back({&setter->set(reference, style.small, G::kTextWidth / 3),
                               0,
                               {units(G::kMarginLeft), units(G::kPageMarkTop)},
                               kInk});
    const QTextLayout &mark = setter->set(QStringLiteral("- %1 -").arg(number), style.small, G::kTextWidth);
    const double slack = units(G::kTextWidth) - mark.lineAt(0).naturalTextWidth();
    page->lines.push_back({&mark, 0, {units(G::kMarginLeft) + slack / 2, units(G::kPageMarkTop)}, kInk});
}

}

LetterPages layout(const Letter &letter, const LetterTemplate &letterTemplate)
{
    return layout(letter, letterTemplate, geometryOf(letterTemplate.form));
}

LetterPages layout(const Letter &letter, const LetterTemplate &letterTemplate, const PageGeometry &geometry)
{
    auto data = std::make_shared<LetterPages::Data>();
    TextSetter setter(letterTemplate.fontFamily, &data->texts);
    const LetterStyle style(letterTemplate.fontSizePt);

    PageContent first;
    LetterHead head(geometry, style, &setter, &first);
    if (letterTemplate.parts.coatOfArms)
        head.setCoatOfArms(letterTemplate.coatOfArms);
    const double subjectTop = head.set(letter);
    if (letterTemplate.parts.marks)
        head.setMarks();

    std::vector<BodyRow> rows = LetterBody(style, &setter).set(letter);
    const double firstHeight = std::max(G::kBottomOfText - subjectTop, style.pitch);
    std::vector<std::size_t> starts =
        pagesOf(&rows, firstHeight, G::kBottomOfText - G::kTopOfNextPages, &data->closeness);
    data->end = endOf(rows, starts.back());
    starts.push_back(rows.size());

    data->pages.resize(starts.size() - 1);
    data->pages.front() = std::move(first);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        PageContent &page = data->pages[i];
        // The mark comes first: after the text, readers of the PDF take its dash for the hyphen of a broken word.
        if (i > 0 && letterTemplate.parts.pageMark)
            placePageMark(i + 1, letter.reference, style, &setter, &page);
        place(rows, starts[i], starts[i + 1], i == 0 ? subjectTop : G::kTopOfNextPages, &page);
    }
    return LetterPages(std::move(data));
}

}
