#include "core/edit/RecordEdits.h"
#include "core/edit/ReportEdits.h"
#include "tests/ui/resolution/ResolutionFixture.h"

#include "core/settings/ReviewSettings.h"

#include <QComboBox>
#include <QLabel>
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
    ASSERT_TRUE(
        tests::support::submitted(*session, core::edit::addReport(session->edits(), file.resolution, {clauses[2]},
                                                                  QStringLiteral("Bericht"), today, QString())));
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

TEST_F(Approval, WhereReportsAreNotApprovedNothingOffersOrTellsIt)
{
    auto settings = core::settings::reviewSettings(session->directory());
    settings.approval = false;
    ASSERT_TRUE(tests::support::submitted(
        *session, core::settings::setReviewSettings(session->edits(), session->directory(), settings)));
    const auto file = session->database().resolutions().load(id).value();
    ASSERT_TRUE(
        tests::support::submitted(*session, core::edit::addReport(session->edits(), file.resolution, {clauses[2]},
                                                                  QStringLiteral("Bericht"), today, QString())));
    for (const char *name : {"clause 3 submit report", "clause 3 approve report", "clause 3 give back report"})
        EXPECT_TRUE(!button(name) || !button(name)->isVisibleTo(view.get())) << name;
    auto *header = button(qPrintable(QStringLiteral("clause 3 report %1 details").arg(stored().id.value)));
    ASSERT_TRUE(header);
    EXPECT_FALSE(header->text().contains(label(stored().state))) << header->text().toStdString();
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

TEST_F(Approval, WhyAClauseTakesLongerThanAYearIsAskedAsSoonAsTheDateOfTheDecisionTellsIt)
{
    const auto decideOn = [this](const QDate &date) {
        const auto before = session->database().resolutions().load(id).value().resolution;
        auto after = before;
        after.decidedOn = date;
        ASSERT_TRUE(
            tests::support::submitted(*session, core::edit::edited(QStringLiteral("Beschlussdatum"), before, after)));
    };
    ASSERT_FALSE(view->findChild<QWidget *>(QStringLiteral("clause 2 delay reason")));
    decideOn(today.addYears(-1).addDays(-1));
    ASSERT_TRUE(view->findChild<QWidget *>(QStringLiteral("clause 2 delay reason")));
    EXPECT_TRUE(shows(QStringLiteral("clause 2 delay reason")));
    decideOn(today.addYears(-1));
    EXPECT_FALSE(shows(QStringLiteral("clause 2 delay reason")));
}

TEST_F(Approval, WhyAClauseIsLateIsAskedWhereItIsReadAndNoLongerOnceItIsSaid)
{
    EXPECT_FALSE(view->findChild<QWidget *>(QStringLiteral("clause 2 delay reason"))) << "nothing is late";
    const auto stored = [this] { return *session->database().resolutions().load(id).value().clause(clauses[1]); };
    const auto missing = [this] {
        core::store::ResolutionFilter filter;
        filter.today = today;
        filter.attention = core::store::Attention::ReasonMissing;
        return session->database().resolutions().order(filter, {}).value().size();
    };
    Clause late = stored();
    late.dueOn = today.addDays(-3);
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("Frist"), stored(), late)));
    EXPECT_EQ(missing(), 1u);
    auto *reason = view->findChild<::ui::widgets::InPlaceText *>(QStringLiteral("clause 2 delay reason"));
    ASSERT_TRUE(reason);
    auto *label = view->findChild<QLabel *>(QStringLiteral("clause 2 delay label"));
    const QString asking = label->text();
    reason->write(QStringLiteral("Die Firma ist insolvent."));
    EXPECT_EQ(stored().delayReason, QStringLiteral("Die Firma ist insolvent."));
    EXPECT_EQ(missing(), 0u);
    EXPECT_NE(label->text(), asking);
    auto *expected = view->findChild<QLineEdit *>(QStringLiteral("clause 2 expected on"));
    expected->setFocus();
    QTest::keyClicks(expected, QStringLiteral("1.3.2027"));
    QTest::keyClick(expected, Qt::Key_Return);
    EXPECT_EQ(stored().expectedOn, QDate(2027, 3, 1));
    session->undoStack().undo();
    session->undoStack().undo();
    EXPECT_EQ(missing(), 1u);
    EXPECT_EQ(label->text(), asking);
}

TEST_F(Approval, TheUsualPeriodOfTheKindOfPaperIsOfferedAsDeadline)
{
    Resolution decided = session->database().resolutions().load(id).value().resolution;
    const Resolution before = decided;
    decided.decidedOn = QDate(2026, 11, 2);
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("Beschluss"), before, decided)));
    core::settings::ReviewSettings settings;
    settings.periods = {{QStringLiteral("V"), 6}};
    ASSERT_TRUE(tests::support::submitted(
        *session, core::settings::setReviewSettings(session->edits(), session->directory(), settings)));
    button("clause 1 deadline")->click();
    auto *usual = button("clause 1 deadline form usual");
    ASSERT_TRUE(usual);
    usual->click();
    button("clause 1 deadline form accept")->click();
    EXPECT_EQ(session->database().resolutions().load(id).value().clause(clauses[0])->dueOn, QDate(2027, 5, 3))
        << "2 May 2027 is a Sunday";
}
