#include "tests/ui/resolution/ResolutionFixture.h"

#include "core/edit/Edits.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tests::ui;

namespace {

class Approval : public ResolutionFixture
{
protected:
    QAbstractButton *button(const char *name) { return view->findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    StatusReport stored() { return session->database().resolutions().load(id).value().reports.front(); }
};

}

TEST_F(Approval, AReportIsSubmittedApprovedAndTakenBackWhereItIsRead)
{
    const auto file = session->database().resolutions().load(id).value();
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::addReport(session->edits(), file.resolution, {clauses[2]}, QStringLiteral("Bericht"), today, QString())));
    StatusReport draft = stored();
    StatusReport reset = draft;
    reset.state = ReportState::Draft;
    if (draft.state != ReportState::Draft) {
        ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("Entwurf"), draft, reset)));
    }
    ASSERT_TRUE(button("clause 3 submit report"));
    EXPECT_TRUE(button("clause 3 give back report")->isHidden()) << "a draft is with its author";
    button("clause 3 submit report")->click();
    EXPECT_EQ(stored().state, ReportState::Submitted);
    EXPECT_TRUE(button("clause 3 submit report")->isHidden());
    button("clause 3 approve report")->click();
    EXPECT_EQ(stored().state, ReportState::Approved);
    EXPECT_EQ(stored().approvedBy, QStringLiteral("Mara Muster"));
    EXPECT_EQ(stored().approvedOn, today);
    auto *header = button(qPrintable(QStringLiteral("clause 3 report %1 details").arg(stored().id.value)));
    ASSERT_TRUE(header);
    EXPECT_TRUE(header->text().contains(QStringLiteral("Mara Muster"))) << header->text().toStdString();
    EXPECT_TRUE(button("clause 3 approve report")->isHidden());
    button("clause 3 give back report")->click();
    EXPECT_EQ(stored().state, ReportState::Draft);
    EXPECT_TRUE(stored().approvedBy.isEmpty());
    session->undoStack().undo();
    EXPECT_EQ(stored().state, ReportState::Approved);
}

TEST_F(Approval, TheRuleForReviewsIsTypedInTheDetailsAndWhatIsNoRuleIsToldAtOnce)
{
    button("resolution details")->click();
    auto *box = view->findChild<QComboBox *>(QStringLiteral("resolution review rule"));
    ASSERT_TRUE(box);
    EXPECT_FALSE(box->lineEdit()->placeholderText().isEmpty()) << "the rule of the city is named";
    auto *fault = view->findChild<QWidget *>(QStringLiteral("resolution review rule fault"));
    box->lineEdit()->setFocus();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("alle paar Wochen"));
    EXPECT_FALSE(fault->isHidden());
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(session->database().resolutions().load(id).value().resolution.reviewRule.isNone());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("alle 3 Monate ab 31.1.2027"));
    EXPECT_TRUE(fault->isHidden());
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    const ReviewRule rule = session->database().resolutions().load(id).value().resolution.reviewRule;
    EXPECT_EQ(rule.count, 3);
    EXPECT_EQ(rule.date, QDate(2027, 1, 31));
    session->undoStack().undo();
    EXPECT_TRUE(session->database().resolutions().load(id).value().resolution.reviewRule.isNone());
}
