#include "core/letter/page/Paginator.h"

#include <algorithm>

namespace core::letter::inline page {

namespace {

constexpr std::size_t kLinesTogether = 2;
constexpr double kRounding = 1e-6;
/// So much of a page that fits on it is not moved away for a better place to end it …
constexpr double kTooEmpty = 0.25;
/// … nor anything when so much would be empty.
constexpr double kHalfEmpty = 0.35;

/// The first row that no longer fits on a page that starts with the given one.
std::size_t overflowOf(const std::vector<FlowRow> &rows, std::size_t start, double height)
{
    double used = rows[start].height;
    std::size_t next = start + 1;
    while (next < rows.size() && used + rows[next].gap + rows[next].height <= height + kRounding) {
        used += rows[next].gap + rows[next].height;
        ++next;
    }
    return next;
}

/// The last row up to the overflow before which a page may end, at the given price; the start when there is none.
std::size_t lastBreak(const std::vector<FlowRow> &rows, std::size_t start, std::size_t overflow, PageBreak price)
{
    for (std::size_t row = overflow; row > start; --row) {
        if (rows[row].breakBefore <= price)
            return row;
    }
    return start;
}

double heightOf(const std::vector<FlowRow> &rows, std::size_t from, std::size_t to)
{
    double height = 0;
    for (std::size_t row = from; row < to; ++row)
        height += rows[row].gap + rows[row].height;
    return height;
}

}

std::vector<std::size_t> paginate(const std::vector<FlowRow> &rows, double firstPageHeight, double pageHeight)
{
    std::vector<std::size_t> pages{0};
    while (!rows.empty()) {
        const std::size_t start = pages.back();
        const double height = pages.size() == 1 ? firstPageHeight : pageHeight;
        const std::size_t overflow = overflowOf(rows, start, height);
        if (overflow == rows.size())
            break;
        std::size_t next = lastBreak(rows, start, overflow, PageBreak::Free);
        const std::size_t spare = lastBreak(rows, start, overflow, PageBreak::Spare);
        const double empty = height - (heightOf(rows, start, next) - rows[start].gap);
        if (next == start || heightOf(rows, next, spare) > kTooEmpty * height ||
            (spare > next && empty > kHalfEmpty * height))
            next = spare;
        if (next == start)
            next = lastBreak(rows, start, overflow, PageBreak::Avoid);
        pages.push_back(next == start ? overflow : next);
    }
    return pages;
}

PageBreak breakInside(std::size_t line, std::size_t lines)
{
    const bool enoughAbove = line >= kLinesTogether;
    const bool enoughBelow = lines - std::min(line, lines) >= kLinesTogether;
    return enoughAbove && enoughBelow ? PageBreak::Free : PageBreak::Never;
}

}
