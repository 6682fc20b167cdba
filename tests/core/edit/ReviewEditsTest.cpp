#include "core/edit/ReviewEdits.h"

#include "core/edit/DirectoryEdits.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReportEdits.h"
#include "core/model/Fields.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using ReviewEditsTest = Edit;

namespace {

const QDate today(2026, 3, 2);

/// What the first change of the set makes of the record.
template <class T>
T made(const ChangeSet &set)
{
    return set.changes.empty() ? T() : std::get<T>(*set.changes.front().after);
}

StatusReport report(qint64 id, ReportState state)
{
    StatusReport r;
    r.id = {id};
    r.clauses = {{2}};
    r.text = QStringLiteral("Sachstand");
    r.asOf = today;
    r.state = state;
    return r;
}

Clause clauseOf(ClauseStatus status)
{
    Clause clause;
    clause.status = status;
    clause.label = QStringLiteral("2a");
    return clause;
}

}

TEST_F(ReviewEditsTest, givenRule_whenSet_thenOnlyTheRuleChanges)
{
    const ReviewRule rule{ReviewRule::Kind::Every, 3, ReviewRule::Unit::Months, {}, {}};
    must(m_edits.apply(setReviewRule(file().resolution, rule)));
    EXPECT_EQ(file().resolution.reviewRule, rule);
    EXPECT_TRUE(setReviewRule(file().resolution, rule).isEmpty());
    Committee committee;
    committee.name = QStringLiteral("Stadtrat");
    EXPECT_EQ(made<Committee>(setReviewRule(committee, rule)).reviewRule, rule);
    EXPECT_TRUE(setReviewRule(committee, {}).isEmpty());
}

TEST_F(ReviewEditsTest, givenMeetingsInAnyOrder_whenSet_thenEachStandsOnceByDate)
{
    const Committee committee = made<Committee>(setMeetings({}, {today.addDays(7), today, today.addDays(7)}));
    EXPECT_EQ(committee.meetings, (std::vector{today, today.addDays(7)}));
    EXPECT_TRUE(setMeetings(committee, {today.addDays(7), today}).isEmpty());
}

TEST_F(ReviewEditsTest, givenReport_whenSubmittedApprovedAndGivenBack_thenWhoApprovedItFollows)
{
    const StatusReport submitted = made<StatusReport>(submitReport(report(1, ReportState::Draft)));
    EXPECT_EQ(submitted.state, ReportState::Submitted);
    const StatusReport approved = made<StatusReport>(approveReport(submitted, QStringLiteral(" Amtsleitung "), today));
    EXPECT_EQ(approved.state, ReportState::Approved);
    EXPECT_EQ(approved.approvedBy, u"Amtsleitung");
    EXPECT_EQ(approved.approvedOn, today);
    EXPECT_TRUE(approveReport(approved, QStringLiteral("Andere"), today.addDays(1)).isEmpty()) << "approved once";
    for (const ChangeSet &back : {returnReport(approved), submitReport(approved)}) {
        EXPECT_TRUE(made<StatusReport>(back).approvedBy.isEmpty());
        EXPECT_FALSE(made<StatusReport>(back).approvedOn);
    }
    EXPECT_EQ(made<StatusReport>(returnReport(approved)).state, ReportState::Draft);
}

TEST_F(ReviewEditsTest, givenSeveralReports_whenApprovedTogether_thenThoseThatWereNot)
{
    ResolutionFile many;
    many.reports = {report(1, ReportState::Approved), report(2, ReportState::Submitted), report(3, ReportState::Draft)};
    const ChangeSet set = approveReports(many.reports, QStringLiteral("Amtsleitung"), today);
    ASSERT_EQ(set.changes.size(), 2u);
    EXPECT_EQ(set.changes[0].ref().id, 2);
    EXPECT_EQ(set.changes[1].ref().id, 3);
}

TEST_F(ReviewEditsTest, givenResolutions_whenExempted_thenTheyHaveNoReviewAndOnlyChangedOnesAreWritten)
{
    Resolution reviewed;
    reviewed.nextReviewOn = today;
    Resolution exempted;
    exempted.exemptReason = QStringLiteral("vollzogen");
    const ChangeSet set = exempt({exempted, reviewed}, QStringLiteral(" vollzogen "));
    ASSERT_EQ(set.changes.size(), 1u);
    EXPECT_EQ(made<Resolution>(set).exemptReason, u"vollzogen");
    EXPECT_FALSE(made<Resolution>(set).nextReviewOn);
    EXPECT_FALSE(made<Resolution>(putUnderReview(exempted)).isExempt());
    EXPECT_TRUE(putUnderReview(reviewed).isEmpty());
}

TEST_F(ReviewEditsTest, givenResolution_whenClosed_thenAllItsClausesMustBeSettled)
{
    ResolutionFile open;
    open.resolution.nextReviewOn = today.addDays(30);
    open.clauses = {clauseOf(ClauseStatus::Done), clauseOf(ClauseStatus::Ongoing)};
    const auto refused = closeResolution(open, QStringLiteral("erledigt"), today);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("2a")));
    open.clauses[1].status = ClauseStatus::Moot;
    const Resolution closed = made<Resolution>(must(closeResolution(open, QStringLiteral(" erledigt "), today)));
    EXPECT_EQ(closed.closedOn, today);
    EXPECT_EQ(closed.closingNote, u"erledigt");
    EXPECT_FALSE(closed.nextReviewOn);
}

TEST_F(ReviewEditsTest, givenClosedResolution_whenReported_thenOnce)
{
    const Resolution reported = made<Resolution>(reportCompletion({}, today));
    EXPECT_EQ(reported.completionReportedOn, today);
    EXPECT_TRUE(reportCompletion(reported, today.addDays(1)).isEmpty());
}

TEST_F(ReviewEditsTest, givenClosedResolution_whenOpenedAgain_thenItsEarlierClosingIsKept)
{
    Resolution closed;
    closed.closedOn = today;
    closed.completionReportedOn = today;
    const Resolution open =
        made<Resolution>(reopenResolution(closed, QStringLiteral(" Mängel "), today.addDays(60), today.addDays(30)));
    EXPECT_FALSE(open.closedOn);
    EXPECT_FALSE(open.completionReportedOn);
    EXPECT_EQ(open.reopeningReason, u"Mängel");
    EXPECT_EQ(open.nextReviewOn, today.addDays(60));
    EXPECT_EQ(open.earlierClosings, std::vector({EarlierClosing{today, today.addDays(30)}}));
    const Resolution neverClosed = made<Resolution>(reopenResolution({}, QStringLiteral("Mängel"), today, today));
    EXPECT_TRUE(neverClosed.earlierClosings.empty());
}

TEST_F(ReviewEditsTest, givenReminder_whenAddedPostponedAndDone_thenItsDaysFollow)
{
    must(m_edits.apply(must(addReminder(m_edits, file().resolution, clause(1).id, today, QStringLiteral(" anrufen "),
                                        QStringLiteral("Kern")))));
    Reminder reminder = file().reminders.at(0);
    EXPECT_EQ(reminder.clause, clause(1).id);
    EXPECT_EQ(reminder.on, today);
    EXPECT_EQ(reminder.note, u"anrufen");
    EXPECT_EQ(reminder.owner, u"Kern");
    EXPECT_FALSE(reminder.doneOn);
    must(m_edits.apply(snoozeReminder(reminder, today.addDays(7))));
    reminder = file().reminders.at(0);
    EXPECT_EQ(reminder.on, today.addDays(7));
    EXPECT_EQ(made<Reminder>(finishReminder(reminder, today)).doneOn, today);
}

TEST_F(ReviewEditsTest, givenReviewSet_whenRemoved_thenNone)
{
    must(m_edits.apply(setNextReview(file().resolution, QDate(2022, 8, 24))));
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2022, 8, 24));
    must(m_edits.apply(setNextReview(file().resolution, std::nullopt)));
    EXPECT_FALSE(file().resolution.nextReviewOn.has_value());
}

TEST_F(ReviewEditsTest, severalGetOneDayOrEachItsOwnByTheRule)
{
    const Resolution one = file().resolution;
    const Resolution two = makeResolution(*m_database, QStringLiteral("V2/22")).resolution;
    const auto read = [this](ResolutionId id) { return must(m_database->resolutions().load(id)).resolution; };
    must(m_edits.apply(setNextReviews({one, two}, QDate(2022, 8, 24))));
    EXPECT_EQ(read(one.id).nextReviewOn, QDate(2022, 8, 24));
    EXPECT_EQ(read(two.id).nextReviewOn, QDate(2022, 8, 24));
    EXPECT_TRUE(setNextReviews({read(one.id)}, QDate(2022, 8, 24)).isEmpty()) << "it is that day already";
    const auto rule = reviewRuleFromText(QStringLiteral("2 Wochen vor der Sitzung")).value();
    const ChangeSet set = setReviewRules({{read(one.id), QDate(2022, 9, 1)}, {read(two.id), QDate(2022, 9, 15)}}, rule);
    must(m_edits.apply(set));
    EXPECT_EQ(read(one.id).reviewRule, rule);
    EXPECT_EQ(read(one.id).nextReviewOn, QDate(2022, 9, 1));
    EXPECT_EQ(read(two.id).nextReviewOn, QDate(2022, 9, 15));
}

TEST_F(ReviewEditsTest, aResolutionIsClosedOnlyWhenNothingIsOpenAndOpenedAgainWithItsNextReview)
{
    EXPECT_EQ(closeResolution(file(), QStringLiteral("fertig"), QDate(2022, 7, 1)).error().kind, ErrorKind::Invalid);
    for (size_t i : {0U, 1U})
        must(m_edits.apply(edited(QStringLiteral("x"), clause(i), [&] {
            Clause done = clause(i);
            done.status = ClauseStatus::Done;
            return done;
        }())));
    must(m_edits.apply(must(closeResolution(file(), QStringLiteral(" fertig "), QDate(2022, 7, 1)))));
    EXPECT_EQ(file().resolution.closedOn, QDate(2022, 7, 1));
    EXPECT_EQ(file().resolution.closingNote, u"fertig");
    EXPECT_FALSE(file().resolution.nextReviewOn);
    must(m_edits.apply(reportCompletion(file().resolution, QDate(2022, 7, 2))));
    EXPECT_TRUE(reportCompletion(file().resolution, QDate(2022, 7, 3)).isEmpty()) << "once";
    must(m_edits.apply(
        reopenResolution(file().resolution, QStringLiteral("Mangel"), QDate(2022, 10, 1), QDate(2022, 8, 1))));
    EXPECT_FALSE(file().resolution.closedOn);
    EXPECT_FALSE(file().resolution.completionReportedOn);
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2022, 10, 1));
    EXPECT_EQ(file().resolution.earlierClosings.size(), 1U);
}

}
