#pragma once

#include "core/model/TextFold.h"
#include "tests/core/store/Fixture.h"
#include "tests/core/store/StoreContract.h"

#include <algorithm>
#include <random>

// The tests of lists, figures and search. Include this in the one file of a backend that instantiates the contract.

namespace tests::core_store {

using namespace core::model;
using namespace core::store;

/// A few hundred resolutions with every combination of states and dates around a day; always the same.
class RandomCity
{
public:
    static constexpr int count = 300;
    QDate today{2022, 6, 15};
    std::vector<OfficeId> offices;
    std::vector<DivisionId> divisions;

    explicit RandomCity(Database &database)
    {
        std::vector<Change> changes;
        for (int i = 0; i < 4; ++i) {
            offices.push_back(newId<OfficeId>(database));
            changes.push_back(inserted(Office{offices.back(), QString::number(5 * (i + 1)), QStringLiteral("Amt"), std::nullopt, {}, 0}));
        }
        for (int i = 0; i < 3; ++i) {
            divisions.push_back(newId<DivisionId>(database));
            changes.push_back(inserted(Division{divisions.back(), QStringLiteral("GB %1").arg(i + 1), QStringLiteral("Bereich"), i, 0}));
        }
        const qint64 first = must(database.changes().reserveIds(count * 10));
        for (int i = 0; i < count; ++i)
            addResolution(first + i * 10, changes);
        write(database, std::move(changes));
    }

    std::optional<QDate> date() { return below(4) == 0 ? std::nullopt : std::optional(today.addDays(below(60) - 30)); }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    void addResolution(qint64 id, std::vector<Change> &changes)
    {
        Resolution resolution;
        resolution.id = {id};
        resolution.reference = QStringLiteral("V%1/%2").arg(below(100000)).arg(id);
        resolution.title = QStringLiteral("Äpfel %1").arg(below(50));
        resolution.nextReviewOn = date();
        if (below(5) == 0)
            resolution.closedOn = date();
        for (QDate closed = today.addDays(-int(m_ages() % 1000)); m_ages() % 3 == 0; closed = closed.addDays(int(m_ages() % 200))) {
            resolution.earlierClosings.push_back({closed, closed.addDays(int(m_ages() % 90))});
            closed = resolution.earlierClosings.back().reopenedOn;
        }
        if (below(8) == 0)
            resolution.exemptReason = QStringLiteral("Wahl");
        if (below(3) != 0)
            resolution.leadOffice = offices[size_t(below(4))];
        if (id % 7 != 0)
            resolution.division = divisions[size_t(id / 10 % 3)];
        if (const int age = int(m_ages() % 1500); age % 9 != 0)
            resolution.decidedOn = today.addDays(-age);
        changes.push_back(inserted(resolution));
        const int clauses = below(5);
        const bool settled = below(4) == 0;
        for (int i = 1; i <= clauses; ++i) {
            Clause clause;
            clause.id = {id + i};
            clause.resolution = resolution.id;
            clause.position = i;
            clause.label = QString::number(i);
            clause.status = settled ? ClauseStatus::Done : allClauseStatuses[size_t(below(int(allClauseStatuses.size())))];
            clause.dueOn = date();
            if (below(2) == 0)
                clause.leadOffice = offices[size_t(below(4))];
            if (below(3) == 0)
                clause.supportingOffices = {offices[size_t(below(4))]};
            changes.push_back(inserted(clause));
        }
    }

    std::mt19937 m_random{870};
    std::mt19937 m_ages{871};
};

/// The facts as core::model has them, counted from the whole file.
inline ResolutionFacts factsOf(const ResolutionFile &file)
{
    ResolutionFacts facts;
    facts.clausesTotal = int(file.clauses.size());
    facts.clausesSettled = file.settledCount();
    facts.nextReviewOn = file.resolution.nextReviewOn;
    for (const Clause &clause : file.clauses) {
        if (!isSettled(clause.status) && clause.dueOn && (!facts.earliestDueOn || *clause.dueOn < *facts.earliestDueOn))
            facts.earliestDueOn = clause.dueOn;
    }
    facts.closed = file.resolution.closedOn.has_value();
    facts.exempt = file.resolution.isExempt();
    return facts;
}

TEST_P(StoreContract, givenRandomCity_whenListed_thenStatesAndFiguresAreThoseOfTheModel)
{
    const RandomCity city(database());
    ResolutionFilter all;
    all.today = city.today;
    const auto ids = must(database().resolutions().order(all, {}));
    ASSERT_EQ(ids.size(), size_t(RandomCity::count));
    std::map<ResolutionState, std::vector<ResolutionId>> expected;
    for (const ResolutionRow &row : must(database().resolutions().rows(ids))) {
        EXPECT_EQ(row.facts, factsOf(must(database().resolutions().load(row.id))));
        expected[stateOf(row.facts, city.today)].push_back(row.id);
    }
    ASSERT_EQ(expected.size(), 5U) << "the random city has every state";
    for (const auto &[state, members] : expected) {
        ResolutionFilter filter = all;
        filter.states = {state};
        EXPECT_EQ(must(database().resolutions().order(filter, {})), members);
    }
    const Figures figures = must(database().resolutions().figures(city.today));
    EXPECT_EQ(figures.all, RandomCity::count);
    EXPECT_EQ(figures.inWork, int(expected[ResolutionState::InWork].size()));
    EXPECT_EQ(figures.overdue, int(expected[ResolutionState::Overdue].size()));
    EXPECT_EQ(figures.settled, int(expected[ResolutionState::Settled].size()));
    EXPECT_EQ(figures.closed, int(expected[ResolutionState::Closed].size()));
    EXPECT_EQ(figures.exempt, int(expected[ResolutionState::Exempt].size()));
    ResolutionFilter week = all;
    week.states = {ResolutionState::InWork};
    week.dueUntil = QDate(2022, 6, 19);
    EXPECT_EQ(figures.dueThisWeek, int(must(database().resolutions().order(week, {})).size()));
    ResolutionFilter month = all;
    month.dueUntil = city.today.addDays(30);
    EXPECT_EQ(figures.dueIn30Days, int(must(database().resolutions().order(month, {})).size()));
    EXPECT_GT(figures.dueThisWeek, 0);
}

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
            return clause.leadOffice == *filter.office
                || std::find(clause.supportingOffices.begin(), clause.supportingOffices.end(), *filter.office) != clause.supportingOffices.end();
        };
        if (file.resolution.leadOffice == *filter.office || std::any_of(file.clauses.begin(), file.clauses.end(), answers))
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
        const auto rows = must(database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::NextReview, descending}))));
        EXPECT_FALSE(rows.back().facts.nextReviewOn.has_value());
        const auto firstAbsent = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return !row.facts.nextReviewOn; });
        EXPECT_TRUE(std::is_sorted(rows.begin(), firstAbsent, [descending](const auto &a, const auto &b) {
            return descending ? *a.facts.nextReviewOn > *b.facts.nextReviewOn : *a.facts.nextReviewOn < *b.facts.nextReviewOn;
        }));
        EXPECT_TRUE(std::all_of(firstAbsent, rows.end(), [](const auto &row) { return !row.facts.nextReviewOn; }));
    }
    const auto dueOn = [](const ResolutionRow &row) {
        std::optional<QDate> date = row.facts.earliestDueOn;
        if (row.facts.nextReviewOn && (!date || *row.facts.nextReviewOn < *date))
            date = row.facts.nextReviewOn;
        return row.facts.closed || row.facts.exempt || !date ? QDate(9999, 1, 1) : *date;
    };
    const auto byDue = must(database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::DueOn, false}))));
    EXPECT_TRUE(std::is_sorted(byDue.begin(), byDue.end(), [&](const auto &a, const auto &b) { return dueOn(a) < dueOn(b); }));
    const auto byNumber = must(database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::Reference, false}))));
    EXPECT_TRUE(std::is_sorted(byNumber.begin(), byNumber.end(), [](const auto &a, const auto &b) {
        return naturalSortKey(a.reference) < naturalSortKey(b.reference);
    }));
    const auto byState = must(database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::State, false}))));
    EXPECT_EQ(stateOf(byState.front().facts, city.today), ResolutionState::Overdue);
    EXPECT_EQ(stateOf(byState.back().facts, city.today), ResolutionState::Exempt);
    const auto byOffice = must(database().resolutions().rows(must(database().resolutions().order(filter, {ResolutionColumn::LeadOffice, true}))));
    EXPECT_EQ(byOffice.front().leadOffice, u"20");
    EXPECT_TRUE(byOffice.back().leadOffice.isEmpty());
}

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
            if (!isSettled(clause.status) && clause.dueOn && *clause.dueOn <= until)
                expected.emplace_back(*clause.dueOn, clause.id.value);
        }
    }
    const DueList due = must(database().resolutions().due({until, std::nullopt}));
    std::vector<std::pair<QDate, qint64>> found;
    for (const DueItem &item : due.items)
        found.emplace_back(item.on, item.clause ? item.clause->value : 0);
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; }));
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
    for (const DueFilter &filter : {DueFilter{city.today, std::nullopt}, DueFilter{city.today.addDays(9), city.offices[1]}}) {
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
        EXPECT_TRUE(std::any_of(standing.course.begin(), standing.course.end(), [](const CourseMonth &m) { return m.reopened > 0; }));
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
    store([&again](Resolution &r) { r.earlierClosings = std::get<Resolution>(*again.changes[0].before).earlierClosings; });
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

/// Three resolutions to search in.
class SearchCity
{
public:
    ResolutionId street, school, number;

    explicit SearchCity(Database &database)
    {
        street = add(database, QStringLiteral("V0870/21"), QStringLiteral("Straßenbäume für die Südvorstadt"),
                     QStringLiteral("Der Oberbürgermeister wird beauftragt, bis zum 30. Juni 2022 Bäume zu pflanzen. Die Kosten trägt das Grünamt."),
                     QStringLiteral("Die Ausschreibung läuft.\n\nÜber die Vergabe entscheidet z. B. der Ausschuss am 24. August. Danach wird gepflanzt."));
        school = add(database, QStringLiteral("V0871/21"), QStringLiteral("Neubau einer Schule"),
                     QStringLiteral("Die Straße vor der Schule wird beruhigt."), QStringLiteral("Der Bauantrag ist gestellt."));
        number = add(database, QStringLiteral("14-20 / V 18416"), QStringLiteral("Haushalt"), QStringLiteral("Der Café-Betrieb wird geprüft."),
                     QStringLiteral("Die Prüfung der Straßenreinigung dauert an."));
    }

    static ResolutionId add(Database &database, const QString &reference, const QString &title, const QString &text, const QString &reportText)
    {
        Resolution resolution;
        resolution.id = newId<ResolutionId>(database);
        resolution.reference = reference;
        resolution.title = title;
        Clause clause;
        clause.id = newId<ClauseId>(database);
        clause.resolution = resolution.id;
        clause.label = QStringLiteral("1");
        clause.position = 1;
        clause.text = text;
        StatusReport report{newId<StatusReportId>(database), resolution.id, {clause.id}, reportText, QDate(2022, 6, 1), ReportState::Approved, {}, 0};
        write(database, {inserted(resolution), inserted(clause), inserted(report)});
        return resolution.id;
    }
};

TEST_P(StoreContract, givenTexts_whenSearchedInAnySpelling_thenFoundByPrefix)
{
    const SearchCity city(database());
    for (const QString &words : {QStringLiteral("straßenb"), QStringLiteral("STRASSENB"), QStringLiteral("Strassenbaeume"), QStringLiteral("südvor"),
                                 QStringLiteral("suedvor"), QStringLiteral("sudvor")}) {
        const auto hits = must(database().resolutions().search(words, 10));
        ASSERT_EQ(hits.size(), 1U) << words.toStdString();
        EXPECT_EQ(hits[0].resolution, city.street);
        EXPECT_EQ(hits[0].place, HitPlace::Title);
    }
    EXPECT_EQ(must(database().resolutions().search(u"cafe", 10)).size(), 1U);
    EXPECT_TRUE(must(database().resolutions().search(u"enbaum", 10)).empty()) << "only beginnings of words";
    EXPECT_TRUE(must(database().resolutions().search(u"", 10)).empty());
    EXPECT_TRUE(must(database().resolutions().search(u"\" * ( OR NEAR", 10)).empty()) << "operators are only words";
}

TEST_P(StoreContract, givenTexts_whenSearched_thenTitleBeforeClauseBeforeReport)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"strass", 10));
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].place, HitPlace::Title);
    EXPECT_EQ(hits[0].resolution, city.street);
    EXPECT_EQ(hits[1].place, HitPlace::Clause);
    EXPECT_EQ(hits[1].resolution, city.school);
    EXPECT_EQ(hits[1].clauseLabel, u"1");
    EXPECT_EQ(hits[2].place, HitPlace::Report);
    EXPECT_EQ(hits[2].sentence, u"Die Prüfung der Straßenreinigung dauert an.");
    ASSERT_EQ(hits[2].marks.size(), 1U);
    EXPECT_EQ(hits[2].sentence.mid(hits[2].marks[0].first, hits[2].marks[0].second), u"Straßenreinigung");
    EXPECT_EQ(must(database().resolutions().search(u"strass", 2)).size(), 2U);
}

TEST_P(StoreContract, givenSentenceWithDates_whenFound_thenCutAtItsOwnEnds)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"vergabe ausschuss", 10));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].sentence, u"Über die Vergabe entscheidet z. B. der Ausschuss am 24. August.");
    EXPECT_EQ(hits[0].marks.size(), 2U);
}

TEST_P(StoreContract, givenNumberTyped_whenSearched_thenThatResolutionStandsFirst)
{
    const SearchCity city(database());
    auto hits = must(database().resolutions().search(u"v0870/21", 10));
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].resolution, city.street);
    EXPECT_EQ(hits[0].place, HitPlace::Reference);
    hits = must(database().resolutions().search(u"14-20/ V 18416", 10));
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].resolution, city.number);
    EXPECT_EQ(must(database().resolutions().search(u"V087", 10)).size(), 2U) << "the beginning of a number will do";
}

TEST_P(StoreContract, givenWordsInDifferentPlaces_whenSearchedOrFiltered_thenResolutionIsFound)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"südvorstadt grünamt vergabe", 10));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].resolution, city.street);
    ResolutionFilter filter;
    filter.today = QDate(2022, 6, 15);
    filter.words = QStringLiteral("südvorstadt gruenamt vergabe");
    EXPECT_EQ(must(database().resolutions().order(filter, {})), std::vector{city.street});
    filter.words = QStringLiteral("strass");
    EXPECT_EQ(must(database().resolutions().order(filter, {})).size(), 3U);
}

TEST_P(StoreContract, givenTextChangedOrGone_whenSearched_thenOnlyWhatIsThereIsFound)
{
    const SearchCity city(database());
    auto file = must(database().resolutions().load(city.school));
    StatusReport rewritten = file.reports[0];
    rewritten.text = QStringLiteral("Die Turnhalle ist fertig.");
    const auto applied = write(database(), {changed(file.reports[0], rewritten)});
    EXPECT_TRUE(must(database().resolutions().search(u"bauantrag", 10)).empty());
    EXPECT_EQ(must(database().resolutions().search(u"turnhalle", 10)).size(), 1U);
    ResolutionFilter filter;
    filter.today = QDate(2022, 6, 15);
    filter.words = QStringLiteral("bauantrag");
    EXPECT_TRUE(must(database().resolutions().order(filter, {})).empty());

    file = must(database().resolutions().load(city.school));
    write(database(), {removed(file.reports[0]), removed(file.clauses[0]), removed(file.resolution)});
    EXPECT_TRUE(must(database().resolutions().search(u"schule", 10)).empty());
    EXPECT_TRUE(must(database().resolutions().search(u"turnhalle", 10)).empty());
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

/// The list is filtered by words that are taken out and put in one by one: whatever is edited, inserted, removed and
/// put back, in whatever order within a set, it must find what a look at all texts finds.
TEST_P(StoreContract, givenRandomEdits_whenFilteredByAnyBeginning_thenExactlyTheResolutionsThatHoldIt)
{
    const QStringList vocabulary = QStringLiteral("Straße Straßen Strand Stadt Übung Ufer Uhr Bau Baum Bäume Bauamt Amt a").split(u' ');
    std::mt19937 random(4);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % size_t(limit)); };
    const auto someText = [&] {
        QStringList words;
        for (qsizetype i = below(4); i >= 0; --i)
            words << vocabulary[below(vocabulary.size())];
        return words.join(u' ');
    };
    std::vector<ResolutionId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(SearchCity::add(database(), QStringLiteral("V%1/22").arg(i), someText(), someText(), someText()));
    for (int round = 0; round < 150; ++round) {
        ChangeSet set{QStringLiteral("Test"), {}};
        for (const ResolutionId id : {ids[size_t(below(4))], ids[size_t(below(4))]}) {
            const auto file = must(database().resolutions().load(id));
            if (!set.changes.empty() && resolutionOf(*set.changes[0].after) == id)
                continue;
            Resolution titled = file.resolution;
            titled.title = someText();
            Clause clause = file.clauses[0];
            clause.text = someText();
            StatusReport report = file.reports[0];
            report.text = someText();
            StatusReport once = report;
            ++once.rowVersion; // as the first change of the set leaves it
            StatusReport twice = once;
            twice.text = someText();
            set.changes.push_back(changed(file.resolution, titled));
            set.changes.push_back(changed(file.clauses[0], clause));
            set.changes.push_back(changed(file.reports[0], report));
            set.changes.push_back(changed(once, twice));
            StatusReport another{newId<StatusReportId>(database()), id, {clause.id}, someText(), QDate(2022, 6, 2), ReportState::Approved, {}, 0};
            if (file.reports.size() == 1)
                set.changes.push_back(inserted(another));
            else
                set.changes.push_back(removed(file.reports[1]));
        }
        must(database().changes().write(set, clerk));
        for (const QString &word : vocabulary) {
            const QString beginning = fold(word).left(1 + below(fold(word).size()));
            std::vector<ResolutionId> expected;
            for (const ResolutionId id : ids) {
                const auto file = must(database().resolutions().load(id));
                QString all = file.resolution.reference + u' ' + file.resolution.title + u' ' + file.clauses[0].text;
                for (const StatusReport &report : file.reports)
                    all += u' ' + report.text;
                const QStringList words = foldForIndex(all).split(u' ');
                if (std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(beginning); }))
                    expected.push_back(id);
            }
            ResolutionFilter filter;
            filter.today = QDate(2022, 6, 15);
            filter.words = beginning;
            ASSERT_EQ(must(database().resolutions().order(filter, {ResolutionColumn::Reference, false})), expected)
                << beginning.toStdString() << " in round " << round;
        }
    }
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

}
