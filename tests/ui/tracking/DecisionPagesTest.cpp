#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/tracking/ApprovalPage.h"
#include "ui/tracking/TickList.h"
#include "ui/tracking/UntrackedPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace core::base;
using namespace core::model;
using core::store::Attention;
using tests::support::sampleToday;
using ui::tracking::TickList;

namespace {

class DecisionPages : public testing::Test
{
protected:
    int count(Attention attention)
    {
        core::store::ResolutionFilter filter;
        filter.today = sampleToday;
        filter.attention = attention;
        return int(city.store().order(filter, {}).value().size());
    }
    void show(QWidget &page)
    {
        page.resize(1000, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    static bool waitForRows(QWidget &page, int rows)
    {
        auto *list = page.findChild<TickList *>();
        return QTest::qWaitFor([list, rows] { return list->topLevelItemCount() == rows; });
    }
    static QPushButton *button(QWidget &page, const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static void click(QWidget &page, const char *name)
    {
        ASSERT_TRUE(button(page, name)) << name;
        QTest::mouseClick(button(page, name), Qt::LeftButton);
    }

    /// Two resolutions that nobody has decided about.
    std::vector<ResolutionId> forgotten()
    {
        std::vector<ResolutionId> ids;
        ChangeSet all{QStringLiteral("Vergessen"), {}};
        for (const char *number : {"V9001/26", "V9002/26"}) {
            Resolution made;
            made.id = city.session->edits().newId<ResolutionId>().value();
            made.reference = QString::fromLatin1(number);
            made.title = QStringLiteral("Vergessen");
            made.decidedOn = QDate(2026, 10, 1);
            all.changes.push_back({std::nullopt, Record(made)});
            ids.push_back(made.id);
        }
        EXPECT_TRUE(tests::support::submitted(*city.session, all));
        return ids;
    }
    Resolution stored(ResolutionId id) { return city.store().load(id).value().resolution; }

    /// Two reports on their way: a draft and a submitted one.
    void twoReports()
    {
        const auto file = city.load(QStringLiteral("V0608/26"));
        ChangeSet all{QStringLiteral("Berichte"), {}};
        for (const ReportState state : {ReportState::Draft, ReportState::Submitted}) {
            StatusReport report;
            report.id = city.session->edits().newId<StatusReportId>().value();
            report.resolution = file.resolution.id;
            report.clauses = {file.clauses.at(0).id};
            report.text = state == ReportState::Draft ? QStringLiteral("Entwurf eines Berichts")
                                                      : QStringLiteral("Vorgelegter Bericht");
            report.asOf = sampleToday;
            report.state = state;
            all.changes.push_back({std::nullopt, Record(report)});
        }
        ASSERT_TRUE(tests::support::submitted(*city.session, all));
        city.session->undoStack().clear();
    }

    tests::support::SampleSession city;
};

}

TEST_F(DecisionPages, AllReportsThatWaitAreShownWithTheirTextAndApprovedInOneStep)
{
    twoReports();
    Progress progress;
    const int waiting =
        int(core::report::reportsToApprove(city.session->database(), sampleToday, progress).value().size());
    ASSERT_GE(waiting, 2);
    ui::tracking::ApprovalPage page(*city.session);
    show(page);
    ASSERT_TRUE(waitForRows(page, waiting));
    const QStringList told =
        page.findChild<QPlainTextEdit *>(QStringLiteral("approvalText"))->toPlainText().split(QStringLiteral("\n\n"));
    ASSERT_GE(told.size(), 2) << "first what the council wanted, then what is reported on it";
    EXPECT_TRUE(told.front().contains(u'“')) << qPrintable(told.front());
    click(page, "approvalPageApprove");
    ASSERT_TRUE(waitForRows(page, 0));
    EXPECT_EQ(count(Attention::WaitingForApproval), 0);
    for (const StatusReport &report : city.load(QStringLiteral("V0608/26")).reports) {
        EXPECT_EQ(report.state, ReportState::Approved);
        if (report.asOf == sampleToday) {
            EXPECT_EQ(report.approvedBy, QStringLiteral("Lindner"));
            EXPECT_EQ(report.approvedOn, sampleToday);
        }
    }
    EXPECT_EQ(city.session->undoStack().count(), 1);
    city.session->undoStack().undo();
    EXPECT_TRUE(waitForRows(page, waiting));
}

TEST_F(DecisionPages, OnlyTickedReportsAreDecidedAndOnlySubmittedOnesGoBack)
{
    twoReports();
    ui::tracking::ApprovalPage page(*city.session);
    show(page);
    auto *list = page.findChild<TickList *>();
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->topLevelItemCount() >= 2; }));
    const int before = list->topLevelItemCount();
    click(page, "approvalPageTickNone");
    EXPECT_FALSE(button(page, "approvalPageApprove")->isEnabled());
    EXPECT_FALSE(button(page, "approvalPageReturn")->isEnabled());
    int submitted = 0;
    for (int i = 0; i < before; ++i) {
        if (list->topLevelItem(i)->text(3) == label(ReportState::Submitted)) {
            list->topLevelItem(i)->setCheckState(0, Qt::Checked);
            ++submitted;
        }
    }
    ASSERT_GT(submitted, 0);
    ASSERT_LT(submitted, before);
    click(page, "approvalPageReturn");
    ASSERT_TRUE(QTest::qWaitFor([list] {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(3) == label(ReportState::Submitted))
                return false;
        }
        return true;
    }));
    EXPECT_EQ(list->topLevelItemCount(), before) << "a draft still waits";
}

TEST_F(DecisionPages, UndecidedResolutionsAreExemptedTogetherWithTheirReason)
{
    const auto ids = forgotten();
    const int before = count(Attention::Untracked);
    ui::tracking::UntrackedPage page(*city.session);
    show(page);
    ASSERT_TRUE(waitForRows(page, before));
    EXPECT_FALSE(button(page, "untrackedPageDecide")->isEnabled()) << "nothing is chosen yet";
    auto *reason = page.findChild<QLineEdit *>(QStringLiteral("untrackedReason"));
    QTest::keyClicks(reason, QStringLiteral("nur Kenntnisnahme"));
    EXPECT_TRUE(page.findChild<QRadioButton *>(QStringLiteral("untrackedExempt"))->isChecked());
    const int steps = city.session->undoStack().count();
    click(page, "untrackedPageDecide");
    ASSERT_TRUE(waitForRows(page, 0));
    EXPECT_EQ(count(Attention::Untracked), 0);
    for (const ResolutionId id : ids)
        EXPECT_EQ(stored(id).exemptReason, QStringLiteral("nur Kenntnisnahme"));
    EXPECT_EQ(city.session->undoStack().count(), steps + 1);
    city.session->undoStack().undo();
    EXPECT_EQ(count(Attention::Untracked), before);
}

TEST_F(DecisionPages, ARuleSetsTheNextReviewOfEachTickedResolution)
{
    const auto ids = forgotten();
    ui::tracking::UntrackedPage page(*city.session);
    show(page);
    ASSERT_TRUE(waitForRows(page, count(Attention::Untracked)));
    auto *rule = page.findChild<QComboBox *>(QStringLiteral("untrackedRule"));
    rule->lineEdit()->setFocus();
    QTest::keyClicks(rule->lineEdit(), QStringLiteral("alle drei"));
    EXPECT_FALSE(button(page, "untrackedPageDecide")->isEnabled());
    rule->lineEdit()->selectAll();
    QTest::keyClicks(rule->lineEdit(), QStringLiteral("alle 3 Monate"));
    QTest::keyClick(rule->lineEdit(), Qt::Key_Return);
    click(page, "untrackedPageDecide");
    ASSERT_TRUE(waitForRows(page, 0));
    for (const ResolutionId id : ids) {
        EXPECT_EQ(stored(id).nextReviewOn, QDate(2027, 1, 4))
            << "counted from the decision, and moved over New Year, a holiday in every Land";
        EXPECT_EQ(stored(id).reviewRule.count, 3);
    }
}

TEST_F(DecisionPages, ARuleWithoutADateForOneOfThemChangesNothing)
{
    const auto ids = forgotten();
    const auto rule = reviewRuleFromText(QStringLiteral("2 Wochen vor der Sitzung")).value();
    const auto set = core::report::reviewAllBy({stored(ids[0])}, rule, city.session->directory(), sampleToday);
    ASSERT_FALSE(set) << "it has no committee, so no meetings";
    EXPECT_TRUE(set.error().detail.contains(QStringLiteral("V9001/26")));
}

TEST_F(DecisionPages, ADateInThePastIsNoNextReview)
{
    forgotten();
    ui::tracking::UntrackedPage page(*city.session);
    show(page);
    ASSERT_TRUE(waitForRows(page, count(Attention::Untracked)));
    auto *date = page.findChild<QLineEdit *>(QStringLiteral("untrackedDate"));
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("1.1.2026"));
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_FALSE(button(page, "untrackedPageDecide")->isEnabled());
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("1.2.2027"));
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_TRUE(button(page, "untrackedPageDecide")->isEnabled());
    click(page, "untrackedPageDecide");
    ASSERT_TRUE(waitForRows(page, 0));
}
