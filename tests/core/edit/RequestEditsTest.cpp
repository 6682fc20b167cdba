#include "core/edit/RequestEdits.h"

#include <gtest/gtest.h>

namespace tests::core_edit {

using namespace core::edit;
using namespace core::model;

namespace {

const QDate today(2026, 11, 20);

ContributionRequest asked()
{
    ContributionRequest request;
    request.id = ContributionRequestId{1};
    request.askedOn = today;
    request.until = today.addDays(14);
    request.remark = QStringLiteral("eilt");
    request.clauses = {{ResolutionId{1}, ClauseId{1}, {}}, {ResolutionId{1}, ClauseId{2}, {}}};
    return request;
}

ContributionRequest after(const ChangeSet &set)
{
    return std::get<ContributionRequest>(*set.changes.at(0).after);
}

}

TEST(RequestEditsTest, anOfficeIsRemindedThreeTimesAndKeepsItsRemark)
{
    ContributionRequest request = asked();
    for (int level = 1; level <= highestReminder; ++level) {
        request = after(remindOffice(request, today));
        EXPECT_EQ(request.reminders, level);
        EXPECT_EQ(request.remindedOn, today);
        EXPECT_EQ(request.remark, u"eilt");
    }
    EXPECT_TRUE(remindOffice(request, today).isEmpty());
    EXPECT_EQ(after(remindOffice(asked(), today, QStringLiteral("unterwegs"))).remark, u"unterwegs");
}

TEST(RequestEditsTest, onlyOpenRequestsAreClosedAndReminded)
{
    ContributionRequest closed = asked();
    closed.closedOn = today;
    const ChangeSet set = closeRequests({asked(), closed}, QStringLiteral(" telefonisch "), today);
    ASSERT_EQ(set.changes.size(), 1U);
    EXPECT_EQ(after(set).remark, u"telefonisch");
    EXPECT_EQ(after(set).closedOn, today);
    EXPECT_EQ(remindOffices({closed, asked()}, today).changes.size(), 1U);
    EXPECT_EQ(askOffices({asked(), closed}).changes.size(), 2U);
}

TEST(RequestEditsTest, theLastAnswerClosesTheRequest)
{
    const ContributionRequest first = after(noteAnswers(asked(), {ClauseId{2}}, today));
    EXPECT_FALSE(first.clauses[0].answeredOn);
    EXPECT_EQ(first.clauses[1].answeredOn, today);
    EXPECT_FALSE(first.closedOn);
    EXPECT_TRUE(noteAnswers(first, {ClauseId{2}}, today.addDays(1)).isEmpty()) << "the first answer counts";
    EXPECT_EQ(after(noteAnswers(first, {ClauseId{1}}, today)).closedOn, today);
}

}
