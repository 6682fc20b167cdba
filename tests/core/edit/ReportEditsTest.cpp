#include "core/edit/ReportEdits.h"
#include "tests/core/edit/EditFixture.h"

namespace tests::core_edit {

using ReportEditsTest = Edit;

TEST_F(ReportEditsTest, aReportGoesToApprovalComesBackAndIsApproved)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause().id}, QStringLiteral("Sachstand"),
                                      QDate(2022, 6, 1), QStringLiteral("Amt"), ReportState::Draft))));
    const auto report = [this] { return file().reports.at(0); };
    EXPECT_TRUE(returnReports({report()}).isEmpty()) << "a draft is with its author";
    must(m_edits.apply(submitReport(report())));
    EXPECT_EQ(report().state, ReportState::Submitted);
    must(m_edits.apply(returnReports({report()})));
    EXPECT_EQ(report().state, ReportState::Draft);
    must(m_edits.apply(approveReports({report()}, QStringLiteral(" Leitung "), QDate(2022, 6, 2))));
    EXPECT_EQ(report().state, ReportState::Approved);
    EXPECT_EQ(report().approvedBy, u"Leitung");
    EXPECT_EQ(report().approvedOn, QDate(2022, 6, 2));
    EXPECT_TRUE(approveReports({report()}, QStringLiteral("Andere"), QDate(2022, 6, 3)).isEmpty()) << "once";
}

TEST_F(ReportEditsTest, whatBelongsToAReportIsChangedInOneStep)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause().id}, QStringLiteral("Sachstand"),
                                      QDate(2022, 6, 1), {}, ReportState::Draft))));
    const ChangeSet set = changeReport(file().reports.at(0), QDate(2022, 6, 5), ReportState::Submitted,
                                       {clause(0).id, clause(1).id}, QStringLiteral("1 und 2"));
    EXPECT_TRUE(set.description.contains(u"1 und 2"));
    must(m_edits.apply(set));
    EXPECT_EQ(file().reports.at(0).asOf, QDate(2022, 6, 5));
    EXPECT_EQ(file().reports.at(0).clauses.size(), 2U);
}

TEST_F(ReportEditsTest, givenReport_whenAdded_thenItIsWhatWasSaid)
{
    must(m_edits.apply(must(addReport(m_edits, file().resolution, {clause(1).id}, QStringLiteral("Sachstand"),
                                      QDate(2022, 6, 1), QStringLiteral("Kern"), ReportState::Submitted))));
    const StatusReport report = file().reports.at(0);
    EXPECT_EQ(report.clauses, std::vector{clause(1).id});
    EXPECT_EQ(report.text, u"Sachstand");
    EXPECT_EQ(report.asOf, QDate(2022, 6, 1));
    EXPECT_EQ(report.author, u"Kern");
    EXPECT_EQ(report.state, ReportState::Submitted);
}

}
