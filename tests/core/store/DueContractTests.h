#pragma once

#include "tests/core/store/RandomCity.h"
#include "tests/core/store/StoreContract.h"

#include <algorithm>

// The tests of what is due. Include this in the one file of a backend that instantiates the contract.

namespace tests::core_store {

using namespace core::model;
using namespace core::store;

TEST_P(StoreContract, givenRandomCity_whenDueListed_thenReviewsAndOpenDeadlinesByDate)
{
    const RandomCity city(database());
    ResolutionFilter filter;
    filter.today = city.today;
    const QDate until = city.today.addDays(7);
    std::vector<std::pair<QDate, qint64>> expected;
    for (ResolutionId id : must(database().resolutions().order(filter, {}))) {
        const auto file = must(database().resolutions().load(id));
        if (file.resolution.isExempt() || file.resolution.closedOn)
            continue;
        if (file.resolution.nextReviewOn && *file.resolution.nextReviewOn <= until)
            expected.emplace_back(*file.resolution.nextReviewOn, 0);
        for (const Clause &clause : file.clauses) {
            if (const auto on = dueOn(clause); on && *on <= until)
                expected.emplace_back(*on, clause.id.value);
        }
    }
    const DueList due = must(database().resolutions().due({until, std::nullopt}));
    std::vector<std::pair<QDate, qint64>> found;
    int waitedFor = 0;
    for (const DueItem &item : due.items) {
        found.emplace_back(item.on, item.clause ? item.clause->value : 0);
        if (!item.clause)
            continue;
        const auto deadline = must(database().resolutions().load(item.resolution)).clause(*item.clause)->dueOn;
        EXPECT_EQ(item.deadline, deadline == item.on ? std::nullopt : deadline);
        waitedFor += item.deadline ? 1 : 0;
    }
    EXPECT_GT(waitedFor, 5);
    EXPECT_TRUE(
        std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; }));
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, expected);
    EXPECT_EQ(due.all, int(due.items.size()));
    const DueList office = must(database().resolutions().due({until, city.offices[0]}));
    EXPECT_EQ(office.all, int(office.items.size()));
    EXPECT_GT(office.all, 0);
    for (const DueItem &item : office.items)
        EXPECT_EQ(item.office, u"5");
}

TEST_P(StoreContract, givenRandomCity_whenDueIsReadInPages_thenPagesMakeTheWhole)
{
    const RandomCity city(database());
    for (const DueFilter &filter :
         {DueFilter{city.today, std::nullopt}, DueFilter{city.today.addDays(9), city.offices[1]}}) {
        const DueList whole = must(database().resolutions().due(filter));
        ASSERT_GT(whole.all, 20);
        std::vector<DueItem> joined;
        for (int offset = 0; offset < whole.all; offset += 7) {
            const DueList page = must(database().resolutions().due(filter, {7, offset}));
            EXPECT_EQ(page.all, whole.all);
            EXPECT_EQ(page.items.size(), size_t(std::min(7, whole.all - offset)));
            joined.insert(joined.end(), page.items.begin(), page.items.end());
        }
        EXPECT_EQ(joined, whole.items);
        EXPECT_TRUE(must(database().resolutions().due(filter, {7, whole.all})).items.empty());
    }
}

TEST_P(StoreContract, givenRandomCity_whenDueIsReadBetweenTwoDaysOrOfADivision_thenThatPartOfTheWhole)
{
    const RandomCity city(database());
    const QDate from = city.today.addDays(-3);
    const QDate until = city.today.addDays(9);
    std::vector<DueItem> between;
    std::vector<DueItem> ofDivision;
    for (const DueItem &item : must(database().resolutions().due({until, std::nullopt})).items) {
        if (item.on >= from)
            between.push_back(item);
        if (must(database().resolutions().load(item.resolution)).resolution.division == city.divisions[1])
            ofDivision.push_back(item);
    }
    ASSERT_GT(between.size(), 20U);
    ASSERT_GT(ofDivision.size(), 20U);
    const DueList span = must(database().resolutions().due({until, std::nullopt, std::nullopt, from}));
    EXPECT_EQ(span.items, between);
    EXPECT_EQ(span.all, int(between.size()));
    const DueList division = must(database().resolutions().due({until, std::nullopt, city.divisions[1]}));
    EXPECT_EQ(division.items, ofDivision);
    EXPECT_EQ(division.all, int(ofDivision.size()));
}

}
