#include "tests/ui/resolution/ResolutionFixture.h"

#include "core/base/Dates.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace tests::ui;

struct ResolutionViewTest : ResolutionFixture {
};

TEST_F(ResolutionViewTest, ShowsHeadAndClausesInOrder)
{
    EXPECT_EQ(find<ui::widgets::InPlaceText>(QStringLiteral("resolution reference"))->text(),
              QStringLiteral("V0870/21"));
    EXPECT_EQ(find<ui::widgets::InPlaceText>(QStringLiteral("clause 2 text"))->text(),
              QStringLiteral("Wortlaut von Punkt 2."));
    const int first = find(QStringLiteral("clause 1"))->mapTo(view.get(), QPoint()).y();
    const int second = find(QStringLiteral("clause 2"))->mapTo(view.get(), QPoint()).y();
    EXPECT_LT(first, second);
}

TEST_F(ResolutionViewTest, WordingIsEditedInPlaceAndSavedByItself)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral(" Und mehr."));
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1."));
    clock.advance(2000);
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1. Und mehr."));
    EXPECT_TRUE(editor->hasFocus()) << "saving must not disturb typing";
    EXPECT_EQ(editor->textCursor().position(), editor->toPlainText().size());
}

TEST_F(ResolutionViewTest, OneVisitOfAFieldIsOneStepOfUndo)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(editor, QStringLiteral("x"));
        clock.advance(2000);
    }
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undoStack().undo();
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1."));
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("Wortlaut von Punkt 1."));
}

TEST_F(ResolutionViewTest, TheFieldsOwnUndoComesFirst)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(editor, &undo);
    EXPECT_FALSE(undo.isAccepted()) << "nothing typed: the key is the window's";
    QTest::keyClicks(editor, QStringLiteral("x"));
    QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    again.ignore();
    QApplication::sendEvent(editor, &again);
    EXPECT_TRUE(again.isAccepted()) << "something typed: the key is the field's";
}

TEST_F(ResolutionViewTest, LeavingTheFieldSavesAtOnce)
{
    QPlainTextEdit *editor = editField(QStringLiteral("resolution title"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Neuer Titel"));
    QTest::keyClick(editor, Qt::Key_Tab);
    settle();
    EXPECT_EQ(stored().resolution.title, QStringLiteral("Neuer Titel"));
    EXPECT_FALSE(find<ui::widgets::InPlaceText>(QStringLiteral("resolution title"))->isEditing());
}

TEST_F(ResolutionViewTest, StatusIsOfferedOnlyAsFarAsAllowed)
{
    auto *box = find<ui::widgets::QuietComboBox>(QStringLiteral("clause 1 status"));
    EXPECT_EQ(box->findText(label(ClauseStatus::Cancelled)), -1) << "must be proposed first";
    chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::Done);
    EXPECT_EQ(stored().clauses[0].status, ClauseStatus::Done);
    EXPECT_EQ(box->findText(label(ClauseStatus::Deferred)), -1) << "a settled clause can only be reopened";
}

TEST_F(ResolutionViewTest, AStatusThatNeedsAReasonAsksInTheCard)
{
    chooseStatus(QStringLiteral("clause 2 status"), ClauseStatus::CancellationProposed);
    EXPECT_EQ(stored().clauses[1].status, ClauseStatus::Open) << "not before the reason is given";
    ASSERT_TRUE(shows(QStringLiteral("clause 2 status form")));
    EXPECT_TRUE(find(QStringLiteral("clause 2 status form reason"))->hasFocus());
    click(QStringLiteral("clause 2 status form accept"));
    EXPECT_TRUE(shows(QStringLiteral("clause 2 status form complaint")));
    find(QStringLiteral("clause 2 status form reason"))->setFocus();
    type(QStringLiteral("Kein Bedarf"));
    click(QStringLiteral("clause 2 status form accept"));
    EXPECT_EQ(stored().clauses[1].status, ClauseStatus::CancellationProposed);
    EXPECT_EQ(stored().clauses[1].statusReason, QStringLiteral("Kein Bedarf"));
    EXPECT_FALSE(shows(QStringLiteral("clause 2 status form")));
    EXPECT_EQ(find<ui::widgets::InPlaceText>(QStringLiteral("clause 2 reason"))->text(), QStringLiteral("Kein Bedarf"));
}

TEST_F(ResolutionViewTest, AJointReportIsWrittenByKeyboard)
{
    view->showClause(clauses[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(shows(QStringLiteral("clause 1 report form")));
    auto *third = find<QCheckBox>(QStringLiteral("clause 1 report form clause 3"));
    third->setFocus();
    QTest::keyClick(third, Qt::Key_Space);
    find(QStringLiteral("clause 1 report form text"))->setFocus();
    type(QStringLiteral("Gemeinsam erledigt."));
    auto *date = find<QLineEdit>(QStringLiteral("clause 1 report form date"));
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("20.11.26"));
    find(QStringLiteral("clause 1 report form text"))->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto reports = stored().reports;
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].text, QStringLiteral("Gemeinsam erledigt."));
    EXPECT_EQ(reports[0].asOf, QDate(2026, 11, 20));
    EXPECT_EQ(reports[0].clauses, (std::vector{clauses[0], clauses[2]}));
    EXPECT_EQ(reports[0].author, QStringLiteral("Mara Muster"));
    settle();
    const QString name = QStringLiteral("clause 3 report %1 details").arg(reports[0].id.value);
    EXPECT_TRUE(find<QAbstractButton>(name)->text().contains(QStringLiteral("clause 1")));
    EXPECT_TRUE(shows(QStringLiteral("clause 1 report %1 text").arg(reports[0].id.value)));
    EXPECT_EQ(view->findChild<QWidget *>(QStringLiteral("clause 3 report %1 text").arg(reports[0].id.value)), nullptr)
        << "the text is shown once";
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(ResolutionViewTest, EarlierReportsUnfold)
{
    view->showClause(clauses[0]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Zweiter Sachstand."));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    const QString older = QStringLiteral("clause 1 report %1 text").arg(stored().reports.back().id.value);
    EXPECT_FALSE(shows(older));
    click(QStringLiteral("clause 1 earlier reports"));
    EXPECT_TRUE(shows(older));
    QPlainTextEdit *editor = editField(older);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Korrigiert."));
    clock.advance(2000);
    EXPECT_EQ(stored().reports.back().text, QStringLiteral("Korrigiert."));
}

TEST_F(ResolutionViewTest, NextReviewIsTypedAndCleared)
{
    auto *line = find<QLineEdit>(QStringLiteral("next review"));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("24.8.27"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(stored().resolution.nextReviewOn, QDate(2027, 8, 24));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("next review days"))->text().contains(QStringLiteral("275")));
    click(QStringLiteral("next review clear"));
    EXPECT_FALSE(stored().resolution.nextReviewOn);
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(ResolutionViewTest, ADeadlineIsSetThenExtendedWithItsReason)
{
    view->showClause(clauses[0]);
    trigger(QStringLiteral("action deadline"));
    type(QStringLiteral("31.12.26"));
    click(QStringLiteral("clause 1 deadline form accept"));
    EXPECT_EQ(stored().clauses[0].dueOn, QDate(2026, 12, 31));
    settle();
    click(QStringLiteral("clause 1 deadline"));
    type(QStringLiteral("31.7.27"));
    click(QStringLiteral("clause 1 deadline form accept"));
    EXPECT_EQ(stored().clauses[0].dueOn, QDate(2026, 12, 31)) << "not without a reason";
    find(QStringLiteral("clause 1 deadline form reason"))->setFocus();
    type(QStringLiteral("Lieferengpass"));
    click(QStringLiteral("clause 1 deadline form accept"));
    EXPECT_EQ(stored().clauses[0].dueOn, QDate(2027, 7, 31));
    ASSERT_EQ(stored().extensions.size(), 1U);
    EXPECT_EQ(find<QAbstractButton>(QStringLiteral("clause 1 deadline"))->text(),
              QStringLiteral("31.12.2026 → 31.07.2027"));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("clause 1 extension"))->text().contains(stored().extensions[0].reason));
}

TEST_F(ResolutionViewTest, EverythingIsUndoneBackToTheBeginningAndRedone)
{
    const ResolutionFile before = content(stored());
    chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::InProgress);
    chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::Done);
    QPlainTextEdit *editor = editField(QStringLiteral("clause 2 text"));
    QTest::keyClicks(editor, QStringLiteral("Neu: "));
    view->flush();
    view->showClause(clauses[2]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Bericht."));
    press(Qt::Key_Return, Qt::ControlModifier);
    trigger(QStringLiteral("action move up"));
    trigger(QStringLiteral("action new clause"));
    type(QStringLiteral("Vierter Punkt."));
    press(Qt::Key_Return, Qt::ControlModifier);
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action sub-clause"));
    type(QStringLiteral("Unterpunkt."));
    press(Qt::Key_Return, Qt::ControlModifier);
    trigger(QStringLiteral("action remove clause")); // refused: it has a sub-clause
    settle();
    const ResolutionFile after = content(stored());
    ASSERT_EQ(after.clauses.size(), 5U);
    EXPECT_EQ(after.clauses[1].id, clauses[2]) << "moved up";

    while (session->undoStack().canUndo())
        session->undoStack().undo();
    EXPECT_EQ(content(stored()), before);
    EXPECT_EQ(content(view->file()), before) << "the page shows it";
    while (session->undoStack().canRedo())
        session->undoStack().redo();
    EXPECT_EQ(content(stored()), after);
}

TEST_F(ResolutionViewTest, ARemovedClauseComesBackFromTheMessage)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action remove clause"));
    ASSERT_EQ(stored().clauses.size(), 2U);
    settle();
    EXPECT_FALSE(shows(QStringLiteral("clause 2")));
    click(QStringLiteral("messageAction1"));
    EXPECT_EQ(stored().clauses.size(), 3U);
    settle();
    EXPECT_TRUE(shows(QStringLiteral("clause 2")));
}

TEST_F(ResolutionViewTest, AnUnfinishedReportIsOfferedAgainAfterACrash)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Halb geschrieb"));
    clock.advance(2000);
    crash();
    open();
    ASSERT_TRUE(shows(QStringLiteral("clause 2 report form")));
    EXPECT_EQ(find<QPlainTextEdit>(QStringLiteral("clause 2 report form text"))->toPlainText(),
              QStringLiteral("Halb geschrieb"));
    EXPECT_TRUE(shows(QStringLiteral("clause 2 report form notice")));
    EXPECT_EQ(stored().reports.size(), 1U);
    click(QStringLiteral("clause 2 report form discard"));
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(ResolutionViewTest, LeavingThePageKeepsTheUnfinishedReport)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Halb"));
    view->hide();
    ASSERT_EQ(session->drafts().size(), 1U);
}

TEST_F(ResolutionViewTest, AConflictShowsBothVersionsAndKeepsMine)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Meine Fassung"));
    theyEdit([](Clause &clause) { clause.text = QStringLiteral("Ihre Fassung"); });
    clock.advance(2000);
    settle();
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Ihre Fassung")) << "nobody is overwritten";
    const QString panel = QStringLiteral("conflict clause %1").arg(clauses[0].value);
    ASSERT_TRUE(shows(panel));
    EXPECT_EQ(find<QPlainTextEdit>(panel + QStringLiteral(" text mine"))->toPlainText(),
              QStringLiteral("Meine Fassung"));
    EXPECT_EQ(find<QPlainTextEdit>(panel + QStringLiteral(" text theirs"))->toPlainText(),
              QStringLiteral("Ihre Fassung"));
    click(panel + QStringLiteral(" keep mine"));
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Meine Fassung"));
    settle();
    EXPECT_FALSE(shows(panel));
    EXPECT_TRUE(session->drafts().empty());
    session->undoStack().undo();
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Ihre Fassung"));
}

TEST_F(ResolutionViewTest, AConflictCanBeSettledForTheirs)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    QTest::keyClicks(editor, QStringLiteral("Mein "));
    theyEdit([](Clause &clause) { clause.text = QStringLiteral("Ihre Fassung"); });
    clock.advance(2000);
    settle();
    click(QStringLiteral("conflict clause %1 take theirs").arg(clauses[0].value));
    settle();
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Ihre Fassung"));
    EXPECT_EQ(find<ui::widgets::InPlaceText>(QStringLiteral("clause 1 text"))->text(), QStringLiteral("Ihre Fassung"));
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(ResolutionViewTest, AnUnsettledConflictSurvivesACrash)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Meine Fassung"));
    theyEdit([](Clause &clause) { clause.text = QStringLiteral("Ihre Fassung"); });
    clock.advance(2000);
    crash();
    open();
    const QString mine = QStringLiteral("conflict clause %1 text mine").arg(clauses[0].value);
    ASSERT_TRUE(shows(mine));
    EXPECT_EQ(find<QPlainTextEdit>(mine)->toPlainText(), QStringLiteral("Meine Fassung"));
}

TEST_F(ResolutionViewTest, AnotherFieldChangedElsewhereIsNoConflict)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral(" Mein Zusatz."));
    theyEdit([this](Clause &clause) { clause.leadOffice = offices[0]; });
    ASSERT_TRUE(session->database().poll().ok());
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("Wortlaut von Punkt 1. Mein Zusatz.")) << "typing is kept";
    EXPECT_TRUE(editor->hasFocus());
    clock.advance(2000);
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1. Mein Zusatz."));
    EXPECT_EQ(stored().clauses[0].leadOffice, offices[0]);
}

TEST_F(ResolutionViewTest, ExternalChangesAreShownAndNamed)
{
    theyEdit([](Clause &clause) { clause.text = QStringLiteral("Von anderswo"); }, 2);
    ASSERT_TRUE(session->database().poll().ok());
    EXPECT_EQ(find<ui::widgets::InPlaceText>(QStringLiteral("clause 3 text"))->text(), QStringLiteral("Von anderswo"));
    EXPECT_TRUE(
        find<ui::widgets::MessageBar>(QStringLiteral("messageBar"))->text().contains(QStringLiteral("Otto Other")));
}

TEST_F(ResolutionViewTest, TheHistorySaysWhoChangedWhat)
{
    chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::Done);
    view->showClause(clauses[0]);
    trigger(QStringLiteral("action clause history"));
    auto *tree = find<QTreeWidget>(QStringLiteral("history entries"));
    ASSERT_GE(tree->topLevelItemCount(), 2);
    const QTreeWidgetItem *latest = tree->topLevelItem(0);
    EXPECT_TRUE(latest->text(0).contains(QStringLiteral("Mara Muster")));
    ASSERT_EQ(latest->childCount(), 1);
    EXPECT_TRUE(latest->child(0)->text(0).contains(label(ClauseStatus::Open) + QStringLiteral(" → ") +
                                                   label(ClauseStatus::Done)));
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        EXPECT_FALSE(tree->topLevelItem(i)->text(0).contains(QStringLiteral("Punkt 2")));
}

TEST_F(ResolutionViewTest, ASettledResolutionIsClosedWithItsNoteAndReopened)
{
    EXPECT_FALSE(shows(QStringLiteral("resolution state action")));
    EXPECT_FALSE(shows(QStringLiteral("resolution final letter")));
    for (int i = 1; i <= 3; ++i)
        chooseStatus(QStringLiteral("clause %1 status").arg(i), ClauseStatus::Done);
    QSignalSpy letter(view.get(), &::ui::resolution::ResolutionView::letterRequested);
    click(QStringLiteral("resolution final letter"));
    EXPECT_EQ(letter.count(), 1) << "the final letter is proposed";
    click(QStringLiteral("resolution state action"));
    type(QStringLiteral("Alles umgesetzt."));
    click(QStringLiteral("close form accept"));
    EXPECT_EQ(stored().resolution.closedOn, today);
    EXPECT_EQ(stored().resolution.closingNote, QStringLiteral("Alles umgesetzt."));
    settle();
    EXPECT_FALSE(stored().resolution.completionReportedOn);
    click(QStringLiteral("resolution reported"));
    EXPECT_EQ(stored().resolution.completionReportedOn, today);
    settle();
    EXPECT_FALSE(shows(QStringLiteral("resolution reported"))) << "once";
    EXPECT_FALSE(stored().resolution.nextReviewOn);
    settle();
    click(QStringLiteral("resolution state action"));
    settle();
    click(QStringLiteral("reopen form accept"));
    settle();
    EXPECT_TRUE(stored().resolution.closedOn) << "without a reason it stays closed";
    QTest::keyClicks(find<QPlainTextEdit>(QStringLiteral("reopen form note")),
                     QStringLiteral("Die Abnahme steht noch aus."));
    click(QStringLiteral("reopen form accept"));
    EXPECT_FALSE(stored().resolution.closedOn);
    EXPECT_EQ(stored().resolution.reopeningReason, QStringLiteral("Die Abnahme steht noch aus."));
    EXPECT_EQ(stored().resolution.nextReviewOn, today.addDays(30)) << "it is not forgotten again";
    EXPECT_EQ(stored().resolution.earlierClosings, (std::vector<EarlierClosing>{{today, today}}))
        << "that it was closed stays known";
}

TEST_F(ResolutionViewTest, CtrlPageDownGoesFromClauseToClause)
{
    view->showClause(clauses[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(find(QStringLiteral("clause 2"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(find(QStringLiteral("clause 1"))->hasFocus());
}

TEST_F(ResolutionViewTest, EveryControlHasAUniqueNameAndAnAccessibleName)
{
    find<QAbstractButton>(QStringLiteral("resolution details"))->click();
    view->showClause(clauses[0]);
    trigger(QStringLiteral("action new report"));
    trigger(QStringLiteral("action deadline"));
    trigger(QStringLiteral("action supporting offices"));
    trigger(QStringLiteral("action new clause"));
    trigger(QStringLiteral("action history"));
    settle();
    QSet<QString> names;
    QSet<QString> accessible;
    for (const QWidget *widget : view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        if (widget->objectName().startsWith(u"qt_") ||
            qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        EXPECT_FALSE(names.contains(widget->objectName())) << widget->objectName().toStdString();
        EXPECT_FALSE(accessible.contains(widget->accessibleName())) << widget->accessibleName().toStdString();
        names.insert(widget->objectName());
        accessible.insert(widget->accessibleName());
    }
    EXPECT_GT(names.size(), 40);
}
