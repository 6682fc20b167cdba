#include "core/edit/Validation.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

namespace tests::core_edit {

using namespace core::base;
using namespace core::model;
using namespace core::edit;

namespace {

bool accepted(std::optional<Record> before, Record after)
{
    const auto verdict = validate({std::move(before), std::move(after)});
    if (!verdict) {
        EXPECT_EQ(verdict.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(verdict.error().detail.isEmpty()) << "one sentence for the user";
    }
    return verdict.ok();
}

Resolution resolution()
{
    Resolution r;
    r.id = {1};
    r.reference = QStringLiteral("V1/22");
    return r;
}

Clause clauseWith(ClauseStatus status, const QString &reason = {})
{
    Clause c;
    c.id = {2};
    c.resolution = {1};
    c.status = status;
    c.statusReason = reason;
    return c;
}

StatusReport report()
{
    return {{3}, {1}, {{2}}, QStringLiteral("Sachstand"), QDate(2022, 6, 1), ReportState::Approved, {}, 0};
}

Memo memoIn(MemoState state)
{
    Memo m;
    m.id = {4};
    m.resolution = {1};
    m.state = state;
    return m;
}

}

TEST(Validation, givenResolution_whenNumberIsMissingOrTooLong_thenInvalid)
{
    EXPECT_TRUE(accepted({}, resolution()));
    for (const QString &reference : {QString(), QStringLiteral("  "), QStringLiteral("Nr. "), QString(101, u'1')}) {
        Resolution r = resolution();
        r.reference = reference;
        EXPECT_FALSE(accepted({}, r)) << reference.toStdString();
    }
    Resolution r = resolution();
    r.title = QString(maximalLineLength + 1, u'x');
    EXPECT_FALSE(accepted({}, r));
}

TEST(Validation, givenAnyTwoStatuses_whenChanged_thenAsTheModelAllowsAndReasonIsAsked)
{
    for (ClauseStatus from : allClauseStatuses) {
        for (ClauseStatus to : allClauseStatuses) {
            EXPECT_EQ(accepted(clauseWith(from), clauseWith(to, QStringLiteral("Beschluss V0123/26"))),
                      mayChange(from, to))
                << code(from).toStdString() << " to " << code(to).toStdString();
            if (from != to && mayChange(from, to) && needsReason(to)) {
                EXPECT_FALSE(accepted(clauseWith(from), clauseWith(to)))
                    << code(to).toStdString() << " needs its reason";
                EXPECT_FALSE(accepted(clauseWith(from), clauseWith(to, QStringLiteral("  "))));
            }
        }
    }
}

TEST(Validation, givenCancelledClause_whenTheCancellingResolutionIsNotNamed_thenInvalid)
{
    const Clause proposed = clauseWith(ClauseStatus::CancellationProposed, QStringLiteral("überholt"));
    for (const char *without : {"weil", "durch den Stadtrat am 3. März", "siehe 12", "V0123"})
        EXPECT_FALSE(accepted(proposed, clauseWith(ClauseStatus::Cancelled, QString::fromUtf8(without)))) << without;
    for (const char *with : {"V0123/26", "aufgehoben durch Beschluss V0123/26 vom 3. März.", "(20-26 / V 04711)",
                             "Beschluss des Stadtrates SR/050/2027."})
        EXPECT_TRUE(accepted(proposed, clauseWith(ClauseStatus::Cancelled, QString::fromUtf8(with)))) << with;
}

TEST(Validation, givenReportThatWaits_whenApproved_thenWhoAndWhenAreNeeded)
{
    StatusReport report{StatusReportId{1},
                        ResolutionId{1},
                        {ClauseId{2}},
                        QStringLiteral("Text"),
                        QDate(2026, 1, 1),
                        ReportState::Submitted,
                        {},
                        1};
    StatusReport approved = report;
    approved.state = ReportState::Approved;
    EXPECT_FALSE(accepted(report, approved));
    approved.approvedBy = QStringLiteral("Amtsleitung");
    EXPECT_FALSE(accepted(report, approved));
    approved.approvedOn = QDate(2026, 1, 2);
    EXPECT_TRUE(accepted(report, approved));
    approved.approvedBy = QStringLiteral(" ");
    EXPECT_FALSE(accepted(report, approved));
}

TEST(Validation, givenClosedResolution_whenOpenedOrClosedOrReportedTwice_thenReasonsAreNeeded)
{
    Resolution open = resolution();
    Resolution closed = open;
    closed.closedOn = QDate(2026, 1, 1);
    EXPECT_FALSE(accepted(open, closed)) << "no note of completion";
    closed.closingNote = QStringLiteral("erledigt");
    EXPECT_TRUE(accepted(open, closed));
    Resolution again = closed;
    again.closedOn.reset();
    EXPECT_FALSE(accepted(closed, again));
    again.reopeningReason = QStringLiteral("Mängel");
    EXPECT_TRUE(accepted(closed, again));
    Resolution reported = closed;
    reported.completionReportedOn = QDate(2026, 2, 1);
    EXPECT_TRUE(accepted(closed, reported));
    Resolution twice = reported;
    twice.completionReportedOn = QDate(2026, 5, 1);
    EXPECT_FALSE(accepted(reported, twice));
}

TEST(Validation, givenImportedClause_whenInsertedInAnyStatus_thenAccepted)
{
    for (ClauseStatus status : allClauseStatuses)
        EXPECT_TRUE(accepted({}, clauseWith(status)));
}

TEST(Validation, givenClause_whenLostOrItsOwnParentOrTooLong_thenInvalid)
{
    Clause lost = clauseWith(ClauseStatus::Open);
    lost.resolution = {};
    EXPECT_FALSE(accepted({}, lost));
    Clause circular = clauseWith(ClauseStatus::Open);
    circular.parent = circular.id;
    EXPECT_FALSE(accepted({}, circular));
    Clause big = clauseWith(ClauseStatus::Open);
    big.text = QString(maximalTextLength + 1, u'x');
    EXPECT_FALSE(accepted({}, big));
    big.text.chop(1);
    EXPECT_TRUE(accepted({}, big));
}

TEST(Validation, givenReport_whenPartsAreMissing_thenInvalid)
{
    EXPECT_TRUE(accepted({}, report()));
    StatusReport r = report();
    r.clauses.clear();
    EXPECT_FALSE(accepted({}, r));
    r = report();
    r.text = QStringLiteral(" \n");
    EXPECT_FALSE(accepted({}, r));
    r = report();
    r.asOf = {};
    EXPECT_FALSE(accepted({}, r));
}

TEST(Validation, givenExtension_whenDateOrReasonIsMissing_thenInvalid)
{
    DeadlineExtension extension{{5}, {1},          {2}, QDate(2022, 1, 1), QDate(2022, 6, 1), QStringLiteral("Grund"),
                                {},  std::nullopt, 0};
    EXPECT_TRUE(accepted({}, extension));
    extension.reason.clear();
    EXPECT_FALSE(accepted({}, extension));
    extension.reason = QStringLiteral("Grund");
    extension.newDate = {};
    EXPECT_FALSE(accepted({}, extension));
}

TEST(Validation, givenReleasedMemo_whenAnythingButSendingChanges_thenInvalid)
{
    const Memo released = memoIn(MemoState::Released);
    Memo sent = memoIn(MemoState::Sent);
    sent.sentOn = QDate(2022, 6, 1);
    sent.acknowledgements = {{QStringLiteral("Name"), {}, QDate(2022, 6, 2)}};
    EXPECT_TRUE(accepted(released, sent));
    EXPECT_FALSE(accepted(released, memoIn(MemoState::Draft))) << "released is released";
    Memo rewritten = released;
    rewritten.opening = QStringLiteral("anders");
    EXPECT_FALSE(accepted(released, rewritten));
    Memo draft = memoIn(MemoState::Draft);
    EXPECT_TRUE(accepted(draft, rewritten)) << "a draft may be rewritten and released";
}

TEST(Validation, givenResolution_whenAsLongAsAllowed_thenAccepted)
{
    Resolution r = resolution();
    r.reference = QString(100, u'1');
    r.title = QString(maximalLineLength, u'x');
    EXPECT_TRUE(accepted({}, r));
}

TEST(Validation, givenResolution_whenNeverReviewedWithoutReason_thenInvalid)
{
    Resolution r = resolution();
    r.reviewRule = {ReviewRule::Kind::Never, 0, ReviewRule::Unit::Months, {}, QStringLiteral(" ")};
    EXPECT_FALSE(accepted({}, r));
    r.reviewRule.reason = QStringLiteral("vollzogen");
    EXPECT_TRUE(accepted({}, r));
    r.reviewRule = {ReviewRule::Kind::Every, 3, ReviewRule::Unit::Months, {}, {}};
    EXPECT_TRUE(accepted({}, r)) << "a rhythm needs none";
}

TEST(Validation, givenClosedResolution_whenSomethingElseChanges_thenNoReasonIsAskedAgain)
{
    Resolution closed = resolution();
    closed.closedOn = QDate(2026, 1, 1); // as imported, without a note
    Resolution renamed = closed;
    renamed.title = QStringLiteral("neu");
    EXPECT_TRUE(accepted(closed, renamed));
    Resolution open = resolution();
    renamed = open;
    renamed.title = QStringLiteral("neu");
    EXPECT_TRUE(accepted(open, renamed));
}

TEST(Validation, givenReportedCompletion_whenKeptOrTakenBack_thenAcceptedButNoOtherDay)
{
    Resolution reported = resolution();
    reported.completionReportedOn = QDate(2026, 2, 1);
    Resolution after = reported;
    after.title = QStringLiteral("neu");
    EXPECT_TRUE(accepted(reported, after));
    after.completionReportedOn.reset();
    EXPECT_TRUE(accepted(reported, after)) << "opened again";
    EXPECT_TRUE(accepted(after, reported)) << "reported after that";
    after.completionReportedOn = QDate(2026, 2, 2);
    EXPECT_FALSE(accepted(reported, after));
}

TEST(Validation, givenClauseWhoseStatusHasNoReason_whenSomethingElseChanges_thenAccepted)
{
    for (ClauseStatus status : allClauseStatuses) {
        const Clause imported = clauseWith(status);
        Clause reworded = imported;
        reworded.text = QStringLiteral("neu");
        EXPECT_TRUE(accepted(imported, reworded)) << code(status).toStdString();
    }
}

TEST(Validation, givenSubPoint_whenItsParentIsAnother_thenAccepted)
{
    Clause sub = clauseWith(ClauseStatus::Open);
    sub.parent = ClauseId{9};
    EXPECT_TRUE(accepted({}, sub));
}

TEST(Validation, givenReport_whenTooLong_thenInvalid)
{
    StatusReport r = report();
    r.text = QString(maximalTextLength, u'x');
    EXPECT_TRUE(accepted({}, r));
    r.text += u'x';
    EXPECT_FALSE(accepted({}, r));
}

TEST(Validation, givenApprovedReportOfBefore_whenItsTextChanges_thenNobodyIsAskedWhoApprovedIt)
{
    const StatusReport imported = report();
    StatusReport corrected = imported;
    corrected.text = QStringLiteral("anders");
    EXPECT_TRUE(accepted(imported, corrected));
    StatusReport submitted = imported;
    submitted.state = ReportState::Submitted;
    EXPECT_TRUE(accepted(imported, submitted)) << "given back";
}

TEST(Validation, givenRequest_whenDaysOrClausesDoNotFit_thenInvalid)
{
    ContributionRequest request;
    request.askedOn = QDate(2026, 1, 1);
    request.until = request.askedOn;
    request.clauses = {{{1}, {2}, std::nullopt}};
    EXPECT_TRUE(accepted({}, request)) << "an answer on the same day";
    ContributionRequest wrong = request;
    wrong.clauses.clear();
    EXPECT_FALSE(accepted({}, wrong));
    wrong = request;
    wrong.askedOn = {};
    EXPECT_FALSE(accepted({}, wrong));
    wrong = request;
    wrong.until = {};
    EXPECT_FALSE(accepted({}, wrong));
    wrong.until = request.askedOn.addDays(-1);
    EXPECT_FALSE(accepted({}, wrong));
}

TEST(Validation, givenRequest_whenRemindedMoreThanThreeTimes_thenInvalid)
{
    ContributionRequest request;
    request.askedOn = QDate(2026, 1, 1);
    request.until = QDate(2026, 2, 1);
    request.clauses = {{{1}, {2}, std::nullopt}};
    for (int reminders = -1; reminders <= 4; ++reminders) {
        request.reminders = reminders;
        EXPECT_EQ(accepted({}, request), reminders >= 0 && reminders <= 3) << reminders;
    }
}

TEST(Validation, givenRequestWithoutAnswer_whenGivenUp_thenItsRemarkSaysWhy)
{
    ContributionRequest request;
    request.askedOn = QDate(2026, 1, 1);
    request.until = QDate(2026, 2, 1);
    request.clauses = {{{1}, {2}, std::nullopt}};
    ContributionRequest closed = request;
    closed.closedOn = QDate(2026, 3, 1);
    closed.remark = QStringLiteral(" ");
    EXPECT_FALSE(accepted(request, closed));
    closed.remark = QStringLiteral("keine Antwort");
    EXPECT_TRUE(accepted(request, closed));
    closed.remark.clear();
    closed.clauses[0].answeredOn = QDate(2026, 2, 1);
    EXPECT_TRUE(accepted(request, closed)) << "it was answered";
}

TEST(Validation, givenReminder_whenWithoutDateOrTooLong_thenInvalid)
{
    Reminder reminder{{6}, {1}, std::nullopt, QDate(2026, 1, 1), QString(maximalLineLength, u'x'), {}, {}, 0};
    EXPECT_TRUE(accepted({}, reminder));
    reminder.note += u'x';
    EXPECT_FALSE(accepted({}, reminder));
    reminder.note.clear();
    reminder.on = {};
    EXPECT_FALSE(accepted({}, reminder));
}

TEST(Validation, givenAnyRecord_whenRemovedOrWithoutRules_thenAccepted)
{
    EXPECT_TRUE(validate({Record(clauseWith(ClauseStatus::Open)), std::nullopt}).ok());
    EXPECT_TRUE(accepted({}, Office()));
}

TEST(Validation, givenDraft_whenStillADraft_thenAccepted)
{
    Memo rewritten = memoIn(MemoState::Draft);
    rewritten.opening = QStringLiteral("anders");
    EXPECT_TRUE(accepted(memoIn(MemoState::Draft), rewritten));
    EXPECT_TRUE(accepted({}, memoIn(MemoState::Sent))) << "as imported";
}

}
