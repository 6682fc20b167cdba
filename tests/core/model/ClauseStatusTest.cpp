#include "core/model/ClauseStatus.h"

#include <gtest/gtest.h>
#include <set>

using namespace core::model;

TEST(ClauseStatus, EveryStatusHasItsOwnCodeThatReadsBack)
{
    std::set<QString> codes;
    for (ClauseStatus status : allClauseStatuses) {
        codes.insert(code(status));
        EXPECT_EQ(clauseStatusFromCode(code(status)), status);
    }
    EXPECT_EQ(codes.size(), allClauseStatuses.size());
}

TEST(ClauseStatus, UnknownCodeIsNoStatus)
{
    EXPECT_FALSE(clauseStatusFromCode(u"finished"));
    EXPECT_FALSE(clauseStatusFromCode(u""));
}

TEST(ClauseStatus, DoneCancelledAndMootAreSettled)
{
    std::set<ClauseStatus> settled;
    for (ClauseStatus status : allClauseStatuses) {
        if (isSettled(status))
            settled.insert(status);
    }
    EXPECT_EQ(settled, (std::set{ClauseStatus::Done, ClauseStatus::Cancelled, ClauseStatus::Moot}));
}

TEST(ClauseStatus, OnlyWhatWasProposedCanBeCancelled)
{
    for (ClauseStatus from : allClauseStatuses) {
        const bool allowed = from == ClauseStatus::CancellationProposed || from == ClauseStatus::Cancelled;
        EXPECT_EQ(mayChange(from, ClauseStatus::Cancelled), allowed) << code(from).toStdString();
    }
}

TEST(ClauseStatus, SettledCanOnlyBeReopened)
{
    for (ClauseStatus to : allClauseStatuses) {
        const bool reopened = to == ClauseStatus::Open || to == ClauseStatus::InProgress;
        EXPECT_EQ(mayChange(ClauseStatus::Done, to), reopened || to == ClauseStatus::Done) << code(to).toStdString();
    }
}

TEST(ClauseStatus, WhatTheCouncilMightNotExpectNeedsItsReason)
{
    std::set<ClauseStatus> reasoned;
    for (ClauseStatus status : allClauseStatuses) {
        if (needsReason(status))
            reasoned.insert(status);
    }
    EXPECT_EQ(reasoned, (std::set{ClauseStatus::Deferred, ClauseStatus::CancellationProposed, ClauseStatus::Cancelled,
                                  ClauseStatus::Moot}));
}

TEST(ClauseStatus, WhatIsNotSettledMayBecomeAnythingButCancelled)
{
    for (ClauseStatus from : allClauseStatuses) {
        for (ClauseStatus to : allClauseStatuses) {
            if (!isSettled(from) && to != ClauseStatus::Cancelled) {
                EXPECT_TRUE(mayChange(from, to)) << code(from).toStdString() << " to " << code(to).toStdString();
            }
        }
    }
}

TEST(ClauseStatus, EveryStatusHasItsOwnWord)
{
    std::set<QString> labels;
    for (ClauseStatus status : allClauseStatuses)
        labels.insert(label(status));
    EXPECT_EQ(labels.size(), allClauseStatuses.size());
    EXPECT_EQ(label(ClauseStatus::Ongoing), QStringLiteral("permanent task"));
}
