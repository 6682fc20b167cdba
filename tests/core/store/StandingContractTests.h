#pragma once

#include "core/model/Approval.h"
#include "tests/core/store/RandomCity.h"
#include "tests/core/store/StoreContract.h"

#include <algorithm>
#include <map>

// The tests of figures and of how the work stands. Include this in the one file of a backend that instantiates the contract.

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;

TEST_P(StoreContract, givenRandomCity_whenListed_thenStatesAndFiguresAreThoseOfTheModel)
{
    const RandomCity city(database());
    ResolutionFilter all;
    all.today = city.today;
    const auto ids = must(database().resolutions().order(all, {}));
    ASSERT_EQ(ids.size(), size_t(RandomCity::count));
    std::map<ResolutionState, std::vector<ResolutionId>> expected;
    for (const ResolutionRow &row : must(database().resolutions().rows(ids))) {
        const ResolutionFile file = must(database().resolutions().load(row.id));
        EXPECT_EQ(row.facts, factsOf(file));
        expected[stateOf(row.facts, city.today)].push_back(row.id);
        const auto first = std::find_if(file.clauses.begin(), file.clauses.end(), [&row](const Clause &clause) {
            return dueOn(clause) && dueOn(clause) == row.facts.earliestDueOn;
        });
        EXPECT_EQ(row.dueClause, first == file.clauses.end() ? QString() : first->label);
        EXPECT_EQ(row.dueIsExpected, first != file.clauses.end() && dueOn(*first) != first->dueOn);
    }
    ASSERT_EQ(expected.size(), allResolutionStates.size()) << "the random city has every state";
    for (const auto &[state, members] : expected) {
        ResolutionFilter filter = all;
        filter.states = {state};
        EXPECT_EQ(must(database().resolutions().order(filter, {})), members);
    }
    const Figures figures = must(database().resolutions().figures(city.today));
    EXPECT_EQ(figures.all, RandomCity::count);
    EXPECT_EQ(figures.inWork, int(expected[ResolutionState::InWork].size()));
    EXPECT_EQ(figures.overdue, int(expected[ResolutionState::Overdue].size()));
    EXPECT_EQ(figures.delayed, int(expected[ResolutionState::Delayed].size()));
    EXPECT_EQ(figures.settled, int(expected[ResolutionState::Settled].size()));
    EXPECT_EQ(figures.closed, int(expected[ResolutionState::Closed].size()));
    EXPECT_EQ(figures.exempt, int(expected[ResolutionState::Exempt].size()));
    ResolutionFilter week = all;
    week.states = {ResolutionState::InWork, ResolutionState::Delayed};
    week.dueUntil = QDate(2022, 6, 19);
    EXPECT_EQ(figures.dueThisWeek, int(must(database().resolutions().order(week, {})).size()));
    ResolutionFilter month = all;
    month.dueUntil = city.today.addDays(30);
    EXPECT_EQ(figures.dueIn30Days, int(must(database().resolutions().order(month, {})).size()));
    EXPECT_GT(figures.dueThisWeek, 0);
}

/// What the database finds by its own words is what the rules say, one by one, on every day around today.
TEST_P(StoreContract, givenRandomCity_whenListedByWhatIsDue_thenAsTheRulesSay)
{
    const RandomCity city(database());
    for (const int days : {-40, -9, 0, 1, 13, 60}) {
        ResolutionFilter all;
        all.today = city.today.addDays(days);
        const auto ids = must(database().resolutions().order(all, {}));
        const auto expect = [&](const ResolutionFilter &filter, const auto &rule) {
            std::vector<ResolutionId> expected;
            for (ResolutionId id : ids) {
                if (rule(must(database().resolutions().load(id))))
                    expected.push_back(id);
            }
            EXPECT_EQ(must(database().resolutions().order(filter, {})), expected) << days;
            return expected.size();
        };
        const auto needing = [&all](Attention attention) {
            ResolutionFilter filter = all;
            filter.attention = attention;
            return filter;
        };
        const QDate today = all.today;
        expect(needing(Attention::Overdue),
               [&](const ResolutionFile &file) { return stateOf(factsOf(file), today) == ResolutionState::Overdue; });
        expect(needing(Attention::DueThisWeek),
               [&](const ResolutionFile &file) { return isDueThisWeek(factsOf(file), today); });
        expect(needing(Attention::DueIn30Days),
               [&](const ResolutionFile &file) { return isDueUntil(factsOf(file), today.addDays(30)); });
        expect(needing(Attention::Untracked), [&](const ResolutionFile &file) { return !isTracked(factsOf(file)); });
        const size_t unexplained = expect(needing(Attention::ReasonMissing), [&](const ResolutionFile &file) {
            const Resolution &resolution = file.resolution;
            return !resolution.isExempt() && !resolution.closedOn &&
                   std::any_of(file.clauses.begin(), file.clauses.end(),
                               [&](const Clause &c) { return lacksDelayReason(resolution, c, today); });
        });
        EXPECT_GT(unexplained, 10U);
        ResolutionFilter until = all;
        until.dueUntil = today.addDays(3);
        expect(until, [&](const ResolutionFile &file) { return isDueUntil(factsOf(file), *until.dueUntil); });
    }
}

/// The standing counted one by one from whole files.
inline Standing standingOneByOne(Database &database, const ResolutionFilter &scope, int months)
{
    std::map<std::optional<DivisionId>, DivisionStates> divisions;
    std::map<int, int> years;
    Standing standing;
    for (int i = months - 1; i >= 0; --i)
        standing.course.push_back({QDate(scope.today.year(), scope.today.month(), 1).addMonths(-i)});
    for (ResolutionId id : must(database.resolutions().order(scope, {}))) {
        const ResolutionFile file = must(database.resolutions().load(id));
        const Resolution &resolution = file.resolution;
        const ResolutionState state = stateOf(factsOf(file), scope.today);
        divisions[resolution.division].division = resolution.division;
        ++divisions[resolution.division].counts[size_t(state)];
        if (state == ResolutionState::Overdue)
            ++years[resolution.decidedOn ? resolution.decidedOn->year() : 0];
        for (CourseMonth &each : standing.course) {
            const QDate last = each.month.addMonths(1).addDays(-1);
            const auto within = [&](std::optional<QDate> day) { return day && each.month <= *day && *day <= last; };
            const bool begun = !resolution.decidedOn || *resolution.decidedOn <= last;
            bool ended = resolution.closedOn && *resolution.closedOn <= last;
            for (const EarlierClosing &closing : resolution.earlierClosings)
                ended = ended || (closing.closedOn <= last && last < closing.reopenedOn);
            if (resolution.isExempt())
                continue;
            each.open += begun && !ended;
            each.decided += within(resolution.decidedOn);
            each.closed += within(resolution.closedOn);
            for (const EarlierClosing &closing : resolution.earlierClosings) {
                each.closed += within(closing.closedOn);
                each.reopened += within(closing.reopenedOn);
            }
        }
    }
    for (const auto &[division, states] : divisions)
        standing.byDivision.push_back(states);
    standing.overdueByYear.assign(years.begin(), years.end());
    return standing;
}

TEST_P(StoreContract, givenRandomCity_whenStandingIsRead_thenAsCountedOneByOne)
{
    const RandomCity city(database());
    ResolutionFilter all;
    all.today = city.today;
    ResolutionFilter office = all;
    office.office = city.offices[1];
    ResolutionFilter division = all;
    division.division = city.divisions[2];
    for (const ResolutionFilter &scope : {all, office, division}) {
        const Standing standing = must(database().resolutions().standing(scope, 24));
        EXPECT_EQ(standing, standingOneByOne(database(), scope, 24));
        EXPECT_EQ(standing.course.size(), 24U);
        EXPECT_TRUE(std::any_of(standing.course.begin(), standing.course.end(),
                                [](const CourseMonth &m) { return m.reopened > 0; }));
        EXPECT_GT(standing.course.back().open, 0);
        EXPECT_GT(standing.overdueByYear.size(), 2U);
    }
    EXPECT_EQ(must(database().resolutions().standing(all, 24)).byDivision.size(), 4U);
}

/// Open, closed, closed again and taken back: what each month said then, it says now.
TEST_P(StoreContract, givenClosingsOpenedAgainAndTakenBack_whenStandingIsRead_thenEachMonthAsItWas)
{
    Resolution resolution = makeResolution(database(), QStringLiteral("V1/22"), 0).resolution;
    const auto store = [&](auto change) {
        Resolution after = resolution;
        change(after);
        const ChangeSet applied = write(database(), {changed(resolution, after)});
        resolution = must(database().resolutions().load(resolution.id)).resolution;
        EXPECT_EQ(Record(resolution), *applied.changes[0].after);
        return applied;
    };
    const auto course = [this](const auto number) {
        ResolutionFilter scope;
        scope.today = QDate(2022, 12, 15);
        std::vector<int> numbers;
        for (const CourseMonth &month : must(database().resolutions().standing(scope, 12)).course)
            numbers.push_back(number(month));
        return numbers;
    };
    const auto open = [](const CourseMonth &m) { return m.open; };
    const auto closed = [](const CourseMonth &m) { return m.closed; };
    const auto reopened = [](const CourseMonth &m) { return m.reopened; };
    using Numbers = std::vector<int>;

    store([](Resolution &r) { r.decidedOn = QDate(2022, 2, 10); });
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
    const ChangeSet first = store([](Resolution &r) { r.closedOn = QDate(2022, 4, 30); });
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    ChangeSet back = reversed(first);
    setRowVersion(*back.changes[0].before, resolution.rowVersion);
    must(database().changes().write(back, clerk));
    resolution = must(database().resolutions().load(resolution.id)).resolution;
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1})) << "taken back, it never was";
    EXPECT_EQ(course(closed), Numbers(12));

    store([](Resolution &r) { r.closedOn = QDate(2022, 4, 30); });
    const ChangeSet again = store([](Resolution &r) {
        r.earlierClosings.push_back({*r.closedOn, QDate(2022, 7, 1)});
        r.closedOn.reset();
    });
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1}));
    EXPECT_EQ(course(reopened), (Numbers{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}));
    store([](Resolution &r) { r.closedOn = QDate(2022, 9, 5); });
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0}));
    EXPECT_EQ(course(closed), (Numbers{0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0}));
    store([](Resolution &r) {
        r.earlierClosings.push_back({*r.closedOn, QDate(2022, 9, 20)});
        r.closedOn.reset();
    });
    EXPECT_EQ(course(open), (Numbers{0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1})) << "closed and opened within a month";
    EXPECT_EQ(course(closed), (Numbers{0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0}));
    store([&again](Resolution &r) {
        r.earlierClosings = std::get<Resolution>(*again.changes[0].before).earlierClosings;
    });
    EXPECT_EQ(course(closed), Numbers(12));

    // Removed and put back, as undo does.
    store([](Resolution &r) { r.earlierClosings = {{QDate(2022, 5, 1), QDate(2022, 6, 1)}}; });
    const Numbers before = course(open);
    write(database(), {removed(resolution)});
    EXPECT_EQ(course(open), Numbers(12));
    write(database(), {inserted(resolution)});
    EXPECT_EQ(course(open), before);
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

/// Where reports are not approved none waits for it, and each may go into a letter.
TEST_P(StoreContract, givenCityWithoutApproval_whenListed_thenNoReportWaitsAndALetterIsReady)
{
    const ResolutionFile file = makeResolution(database(), QStringLiteral("V1/22"));
    Resolution due = file.resolution;
    due.nextReviewOn = QDate(2022, 6, 20);
    StatusReport report{newId<StatusReportId>(database()),
                        due.id,
                        {file.clauses[0].id},
                        QStringLiteral("Es wird gebaut."),
                        QDate(2022, 6, 1),
                        ReportState::Submitted,
                        {},
                        0};
    write(database(), {changed(file.resolution, due), inserted(report)});
    const auto listed = [this](Attention attention) {
        ResolutionFilter filter;
        filter.today = QDate(2022, 6, 15);
        filter.attention = attention;
        const auto all = must(database().reviews().overview([] {
            ResolutionFilter scope;
            scope.today = QDate(2022, 6, 15);
            return scope;
        }()));
        const auto ids = must(database().resolutions().order(filter, {}));
        EXPECT_EQ(all.all[attention], int(ids.size())) << "the figure is the list";
        return ids.size();
    };
    EXPECT_EQ(listed(Attention::WaitingForApproval), 1U);
    EXPECT_EQ(listed(Attention::ReadyForLetter), 0U);
    const Setting off{newId<SettingId>(database()), approvalKey, approvalOff, 0};
    write(database(), {inserted(off)});
    EXPECT_EQ(listed(Attention::WaitingForApproval), 0U);
    EXPECT_EQ(listed(Attention::ReadyForLetter), 1U);
    Setting on = must(database().directory().load()).settings.front();
    const Setting before = on;
    on.value.clear();
    write(database(), {changed(before, on)});
    EXPECT_EQ(listed(Attention::WaitingForApproval), 1U);
}

}
