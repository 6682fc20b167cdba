#include "core/sample/SampleCity.h"
#include "core/edit/Validation.h"
#include "core/model/PaperReference.h"
#include "core/rules/ResolutionFacts.h"
#include "core/sample/SampleText.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace core::model;
using namespace core::sample;

namespace {

const QDate today(2026, 11, 20);

/// The sample as it stands after all its entries.
struct Stand {
    std::map<RecordRef, Record> records;

    explicit Stand(const City &city)
    {
        for (const Entry &entry : city.entries) {
            for (const Change &change : entry.set.changes) {
                if (change.before)
                    EXPECT_EQ(records.at(change.ref()), *change.before) << entry.set.description.toStdString();
                else
                    EXPECT_FALSE(records.contains(change.ref()));
                EXPECT_TRUE(core::edit::validate(change)) << entry.set.description.toStdString();
                records[change.ref()] = *change.after;
            }
        }
    }

    template <class T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const auto &[ref, record] : records) {
            if (const T *value = std::get_if<T>(&record))
                found.push_back(*value);
        }
        return found;
    }
};

Stand stand(QDate day = today)
{
    const auto city = sampleCity(day, 1);
    EXPECT_TRUE(city) << city.error().detail.toStdString();
    return Stand(*city);
}

int count(const std::vector<Resolution> &resolutions, const std::vector<Clause> &clauses, ResolutionState wanted)
{
    int found = 0;
    for (const Resolution &resolution : resolutions) {
        std::vector<Clause> own;
        std::copy_if(clauses.begin(), clauses.end(), std::back_inserter(own),
                     [&](const Clause &clause) { return clause.resolution == resolution.id; });
        found += stateOf(core::rules::factsOf(resolution, own), today) == wanted ? 1 : 0;
    }
    return found;
}

}

TEST(SampleCity, holds_forty_resolutions_and_150_clauses_in_every_status)
{
    const Stand now = stand();
    const auto resolutions = now.all<Resolution>();
    const auto clauses = now.all<Clause>();
    std::set<ClauseStatus> statuses;
    for (const Clause &clause : clauses)
        statuses.insert(clause.status);
    EXPECT_GE(resolutions.size(), 40u);
    EXPECT_GE(clauses.size(), 150u);
    EXPECT_EQ(statuses.size(), allClauseStatuses.size());
    EXPECT_GE(now.all<Division>().size(), 5u);
    EXPECT_GE(now.all<Faction>().size(), 4u);
    EXPECT_GE(now.all<DeadlineExtension>().size(), 3u);
}

TEST(SampleCity, shows_every_state_of_a_resolution_and_of_a_letter)
{
    const Stand now = stand();
    const auto resolutions = now.all<Resolution>();
    const auto clauses = now.all<Clause>();
    EXPECT_GE(count(resolutions, clauses, ResolutionState::Overdue), 6);
    EXPECT_GE(count(resolutions, clauses, ResolutionState::InWork), 15);
    EXPECT_GE(count(resolutions, clauses, ResolutionState::Settled), 1);
    EXPECT_GE(count(resolutions, clauses, ResolutionState::Closed), 4);
    EXPECT_GE(count(resolutions, clauses, ResolutionState::Exempt), 3);
    std::set<MemoState> states;
    std::set<bool> final;
    for (const Memo &memo : now.all<Memo>()) {
        states.insert(memo.state);
        final.insert(memo.isFinal);
    }
    EXPECT_EQ(states.size(), 3u);
    EXPECT_EQ(final.size(), 2u);
    std::set<Visibility> visibilities;
    for (const Resolution &resolution : resolutions)
        visibilities.insert(resolution.visibility);
    EXPECT_EQ(visibilities.size(), 3u);
}

TEST(SampleCity, has_reviews_due_this_month_on_whatever_day_it_is_made)
{
    for (const QDate day : {QDate(2026, 11, 1), QDate(2026, 11, 20), QDate(2027, 1, 31), QDate(2028, 2, 29)}) {
        int due = 0;
        for (const Resolution &resolution : stand(day).all<Resolution>()) {
            if (resolution.nextReviewOn && *resolution.nextReviewOn >= day &&
                resolution.nextReviewOn->month() == day.month() && resolution.nextReviewOn->year() == day.year())
                ++due;
        }
        EXPECT_GE(due, 4) << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(SampleCity, has_sub_clauses_doubled_labels_and_joint_reports)
{
    const Stand now = stand();
    std::map<std::pair<qint64, QString>, int> labels;
    int subClauses = 0;
    for (const Clause &clause : now.all<Clause>()) {
        ++labels[{clause.resolution.value, clause.label}];
        subClauses += clause.parent ? 1 : 0;
    }
    const auto reports = now.all<StatusReport>();
    EXPECT_GE(subClauses, 5);
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const auto &entry) { return entry.second > 1; }));
    EXPECT_GE(std::count_if(reports.begin(), reports.end(), [](const auto &r) { return r.clauses.size() > 1; }), 20);
}

TEST(SampleCity, follows_up_so_that_no_page_is_empty_at_the_first_look)
{
    for (const QDate day : {today, QDate(2026, 11, 22), QDate(2027, 1, 2)}) {
        const auto city = sampleCity(day, 1, QStringLiteral("Neu"));
        ASSERT_TRUE(city) << city.error().detail.toStdString();
        const Stand now(*city);
        std::map<QString, int> requests;
        for (const ContributionRequest &request : now.all<ContributionRequest>()) {
            ++requests[QStringLiteral("all")];
            if (request.closedOn)
                ++requests[request.isAnswered() ? QStringLiteral("answered") : QStringLiteral("given up")];
            else if (!request.isLate(day))
                ++requests[QStringLiteral("in time")];
            else
                ++requests[QStringLiteral("late, reminded %1").arg(request.reminders)];
        }
        const std::map<QString, int> expected{{QStringLiteral("all"), 9},
                                              {QStringLiteral("answered"), 3},
                                              {QStringLiteral("given up"), 1},
                                              {QStringLiteral("in time"), 2},
                                              {QStringLiteral("late, reminded 0"), 1},
                                              {QStringLiteral("late, reminded 2"), 1},
                                              {QStringLiteral("late, reminded 3"), 1}};
        EXPECT_EQ(requests, expected);

        const auto reminders = now.all<Reminder>();
        const auto count = [&reminders](const auto &condition) {
            return std::count_if(reminders.begin(), reminders.end(), condition);
        };
        EXPECT_EQ(count([](const Reminder &r) { return r.owner == u"Neu"; }), 5) << "of the one who looks";
        EXPECT_EQ(count([](const Reminder &r) { return r.owner != u"Neu"; }), 1);
        EXPECT_EQ(count([day](const Reminder &r) { return r.on == day; }), 1);
        EXPECT_EQ(count([day](const Reminder &r) { return r.on < day; }), 2);
        EXPECT_EQ(count([day](const Reminder &r) { return r.on > day; }), 3);

        const auto reports = now.all<StatusReport>();
        EXPECT_EQ(std::count_if(reports.begin(), reports.end(),
                                [](const auto &r) { return r.state == ReportState::Submitted; }),
                  7);
        const auto clauses = now.all<Clause>();
        EXPECT_GE(std::count_if(clauses.begin(), clauses.end(),
                                [](const auto &c) { return c.status == ClauseStatus::CancellationProposed; }),
                  2);
    }
}

TEST(SampleCity, is_made_of_different_plain_texts_without_open_places)
{
    const Stand now = stand();
    std::set<QString> texts;
    size_t all = 0;
    const auto check = [&](const QString &text) {
        ++all;
        texts.insert(text);
        EXPECT_FALSE(text.contains(u'{') || text.contains(u" | ") || text.contains(u"  ")) << text.toStdString();
        EXPECT_GT(text.size(), 20) << text.toStdString();
        EXPECT_EQ(text.count(u'„'), text.count(u'“')) << text.toStdString();
    };
    for (const Clause &clause : now.all<Clause>())
        check(clause.text);
    for (const StatusReport &report : now.all<StatusReport>())
        check(report.text);
    EXPECT_EQ(texts.size(), all) << "a text is repeated";
}

TEST(SampleCity, uses_valid_numbers_once_each)
{
    std::set<QString> references;
    for (const Resolution &resolution : stand().all<Resolution>()) {
        EXPECT_TRUE(parsePaperReference(resolution.reference)) << resolution.reference.toStdString();
        EXPECT_TRUE(parseMeetingReference(resolution.meeting)) << resolution.meeting.toStdString();
        EXPECT_TRUE(references.insert(normalizedReference(resolution.reference)).second)
            << resolution.reference.toStdString();
    }
}

TEST(SampleCity, happens_in_order_and_never_in_the_future)
{
    const auto city = sampleCity(today, 1);
    ASSERT_TRUE(city);
    QDateTime last;
    for (const Entry &entry : city->entries) {
        EXPECT_TRUE(!last.isValid() || last <= entry.at);
        EXPECT_LE(entry.at.date(), today) << entry.set.description.toStdString();
        last = entry.at;
    }
}

TEST(SampleCity, is_the_same_for_the_same_day)
{
    const auto one = sampleCity(today, 100);
    const auto other = sampleCity(today, 100);
    ASSERT_TRUE(one && other);
    ASSERT_EQ(one->entries.size(), other->entries.size());
    for (size_t i = 0; i < one->entries.size(); ++i)
        EXPECT_EQ(one->entries[i].set, other->entries[i].set);
}

TEST(SampleText, names_file_and_line_of_what_does_not_follow_the_form)
{
    CityText city;
    const auto read =
        readSampleText(QStringLiteral("= V1 | SR/1 | -10 | 66 | Titel\n? was"), QStringLiteral("x.txt"), city);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, QStringLiteral("x.txt:2: ? was"));
}
