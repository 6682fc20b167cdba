#include "core/letter/page/Paginator.h"

#include <gtest/gtest.h>

using namespace core::letter;

namespace {

std::vector<FlowRow> rows(std::size_t count, double height, double gap = 0)
{
    return std::vector<FlowRow>(count, FlowRow{gap, height, PageBreak::Free});
}

using Starts = std::vector<std::size_t>;

}

TEST(Paginator, AnEmptyLetterHasOnePage)
{
    EXPECT_EQ(paginate({}, 100, 100), Starts({0}));
}

TEST(Paginator, FillsPagesToTheLastRowThatFits)
{
    EXPECT_EQ(paginate(rows(10, 10), 30, 40), Starts({0, 3, 7}));
}

TEST(Paginator, DropsTheGapAtTheTopOfAPage)
{
    // 10, then 5+10 each: three rows need 40; on the next page the first row comes without its gap again.
    EXPECT_EQ(paginate(rows(6, 10, 5), 40, 40), Starts({0, 3}));
}

TEST(Paginator, GoesBackToTheLastGoodPlace)
{
    std::vector<FlowRow> flow = rows(6, 10);
    flow[3].breakBefore = PageBreak::Never;
    flow[4].breakBefore = PageBreak::Avoid;
    EXPECT_EQ(paginate(flow, 40, 40), Starts({0, 2}));
}

TEST(Paginator, TakesAnUglyPlaceBeforeAForbiddenOne)
{
    std::vector<FlowRow> flow = rows(6, 10);
    for (std::size_t i = 1; i < flow.size(); ++i)
        flow[i].breakBefore = PageBreak::Never;
    flow[2].breakBefore = PageBreak::Avoid;
    EXPECT_EQ(paginate(flow, 40, 40), Starts({0, 2}));
}

TEST(Paginator, OverflowsNowhereEvenWhereNothingMayBeParted)
{
    std::vector<FlowRow> flow = rows(7, 10);
    for (FlowRow &row : flow)
        row.breakBefore = PageBreak::Never;
    EXPECT_EQ(paginate(flow, 30, 30), Starts({0, 3, 6}));
}

TEST(Paginator, GivesARowThatIsTooHighAPageOfItsOwn)
{
    std::vector<FlowRow> flow = rows(3, 10);
    flow[1].height = 200;
    EXPECT_EQ(paginate(flow, 50, 50), Starts({0, 1, 2}));
}

TEST(Paginator, KeepsTwoLinesOfAParagraphOnEitherPage)
{
    EXPECT_EQ(breakInside(1, 5), PageBreak::Never);
    EXPECT_EQ(breakInside(2, 5), PageBreak::Free);
    EXPECT_EQ(breakInside(3, 5), PageBreak::Free);
    EXPECT_EQ(breakInside(4, 5), PageBreak::Never);
    EXPECT_EQ(breakInside(1, 3), PageBreak::Never);
    EXPECT_EQ(breakInside(2, 3), PageBreak::Never);
}

TEST(Paginator, TakesASparePlaceOnlyWhereTheGoodOneLeavesAQuarterOfThePageEmpty)
{
    std::vector<FlowRow> flow = rows(12, 10);
    for (std::size_t row = 8; row < 12; ++row)
        flow[row].breakBefore = PageBreak::Never;
    flow[9].breakBefore = PageBreak::Spare;
    EXPECT_EQ(paginate(flow, 100, 100), Starts({0, 7})) << "two rows more would be 20 of 100";
    flow[6].breakBefore = flow[7].breakBefore = PageBreak::Never;
    EXPECT_EQ(paginate(flow, 100, 100), Starts({0, 9})) << "four rows would stay empty";
    // What would move is little, but the rest does not fit either.
    flow[7].breakBefore = PageBreak::Free;
    flow[9].height = 15;
    EXPECT_EQ(paginate(flow, 100, 100), Starts({0, 7})) << "30 of 100 would be empty";
    flow[7].breakBefore = PageBreak::Never;
    flow[6].breakBefore = PageBreak::Free;
    flow[8].breakBefore = PageBreak::Spare;
    flow[9].breakBefore = PageBreak::Never;
    flow[9].height = 25;
    EXPECT_EQ(paginate(flow, 100, 100), Starts({0, 8})) << "20 of 100 would move, and 40 be empty";
}
