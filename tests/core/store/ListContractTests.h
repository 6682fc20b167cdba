#pragma once

#include "core/base/TextFold.h"
#include "tests/core/store/RandomCity.h"
#include "tests/core/store/StoreContract.h"

#include <algorithm>

// The tests of lists: states, filters, order. Include this in the one file of a backend that instantiates the contract.

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;

TEST_P(StoreContract, givenRandomCity_whenFilteredByOffice_thenLeadingAndSupportingCount)
{
    const RandomCity city(database());
    ResolutionFilter filter;
    filter.today = city.today;
    const auto all = must(database().resolutions().order(filter, {}));
    filter.office = city.offices[1];
    std::vector<ResolutionId> expected;
    for (ResolutionId id : all) {
        const auto file = must(database().resolutions().load(id));
        const auto answers = [&](const Clause &clause) {
            return clause.leadOffice == *filter.office ||
                   std::find(clause.supportingOffices.begin(), clause.supportingOffices.end(), *filter.office) !=
                       clause.supportingOffices.end();
        };
        if (file.resolution.leadOffice == *filter.office ||
            std::any_of(file.clauses.begin(), file.clauses.end(), answers))
            expected.push_back(id);
    }
    EXPECT_EQ(must(database().resolutions().order(filter, {})), expected);
}

TEST_P(StoreContract, givenRandomCity_whenSorted_thenAbsentOnesComeLastInBothDirections)
{
    const RandomCity city(database());
    ResolutionFilter filter;
    filter.today = city.today;
    for (bool descending : {false, true}) {
        const auto rows = must(database().resolutions().rows(
            must(database().resolutions().order(filter, {ResolutionColumn::NextReview, descending}))));
        EXPECT_FALSE(rows.back().facts.nextReviewOn.has_value());
        const auto firstAbsent =
            std::find_if(rows.begin(), rows.end(), [](const auto &row) { return !row.facts.nextReviewOn; });
        EXPECT_TRUE(std::is_sorted(rows.begin(), firstAbsent, [descending](const auto &a, const auto &b) {
            return descending ? *a.facts.nextReviewOn > *b.facts.nextReviewOn
                              : *a.facts.nextReviewOn < *b.facts.nextReviewOn;
        }));
        EXPECT_TRUE(std::all_of(firstAbsent, rows.end(), [](const auto &row) { return !row.facts.nextReviewOn; }));
    }
    const auto dueDay = [](const ResolutionRow &row) {
        const auto next = nextDue(row.facts);
        return next ? next->on : QDate(9999, 1, 1);
    };
    const auto byDue = must(
        database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::DueOn, false}))));
    EXPECT_TRUE(std::is_sorted(byDue.begin(), byDue.end(),
                               [&](const auto &a, const auto &b) { return dueDay(a) < dueDay(b); }));
    const auto byNumber = must(database().resolutions().rows(
        must(database().resolutions().order(filter, {ResolutionColumn::Reference, false}))));
    EXPECT_TRUE(std::is_sorted(byNumber.begin(), byNumber.end(), [](const auto &a, const auto &b) {
        return naturalSortKey(a.reference) < naturalSortKey(b.reference);
    }));
    const auto byState = must(
        database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::State, false}))));
    EXPECT_EQ(stateOf(byState.front().facts, city.today), ResolutionState::Overdue);
    EXPECT_EQ(stateOf(byState.back().facts, city.today), ResolutionState::Exempt);
    const auto byOffice = must(database().resolutions().rows(
        must(database().resolutions().order(filter, {ResolutionColumn::LeadOffice, true}))));
    EXPECT_EQ(byOffice.front().leadOffice, u"20");
    EXPECT_TRUE(byOffice.back().leadOffice.isEmpty());
}

TEST_P(StoreContract, givenRandomCity_whenFilteredByNoDivision_thenThoseWithoutOne)
{
    const RandomCity city(database());
    ResolutionFilter filter;
    filter.today = city.today;
    filter.division = DivisionId{};
    const auto found = must(database().resolutions().order(filter, {}));
    EXPECT_EQ(found.size(), size_t(RandomCity::count / 7 + 1));
    for (ResolutionId id : found)
        EXPECT_FALSE(must(database().resolutions().load(id)).resolution.division);
}

TEST_P(StoreContract, givenRandomCity_whenFilteredByYearOfDecision_thenThoseOfThatYear)
{
    const RandomCity city(database());
    ResolutionFilter filter;
    filter.today = city.today;
    std::vector<ResolutionId> expected;
    for (ResolutionId id : must(database().resolutions().order(filter, {}))) {
        const auto decided = must(database().resolutions().load(id)).resolution.decidedOn;
        if (decided && decided->year() == 2020)
            expected.push_back(id);
    }
    ASSERT_FALSE(expected.empty());
    filter.decidedIn = 2020;
    EXPECT_EQ(must(database().resolutions().order(filter, {})), expected);
    filter.decidedIn = 0;
    const auto unknown = must(database().resolutions().order(filter, {}));
    ASSERT_FALSE(unknown.empty());
    for (ResolutionId id : unknown)
        EXPECT_FALSE(must(database().resolutions().load(id)).resolution.decidedOn);
}

}
