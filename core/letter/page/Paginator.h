#pragma once

#include <cstddef>
#include <vector>

namespace core::letter::inline page {

/// Whether a page may end before a row.
enum class PageBreak {
    Free,  ///< a good place
    Whole, ///< inside of a clause: as a spare place
    Spare, ///< where the last good place would move a quarter of the page away or leave a third of it empty
    Avoid, ///< only where the page has no good place
    Never, ///< only where a page would otherwise overflow
};

/// A line of running text, or something as indivisible, as the paginator sees it.
struct FlowRow {
    double gap = 0; ///< room above, dropped at the top of a page
    double height = 0;
    PageBreak breakBefore = PageBreak::Free;
};

/// The index of the first row of every page. Each page holds as many rows as fit and ends at the best of the
/// places that are left; every row is on exactly one page, one that is too high has a page of its own.
std::vector<std::size_t> paginate(const std::vector<FlowRow> &rows, double firstPageHeight, double pageHeight);

/// Where a paragraph of so many lines may be divided: at least two lines stay on either page.
PageBreak breakInside(std::size_t line, std::size_t lines);

}
