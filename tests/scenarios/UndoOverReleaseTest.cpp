#include "core/edit/ClauseEdits.h"
#include "tests/scenarios/EveryPage.h"
#include "ui/record/LetterFolder.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUndoStack>

using namespace core::model;
using tests::scenarios::EveryPage;

namespace {

/// A clerk who edits, releases the letter, edits on, and then takes step after step back.
class UndoOverReleaseTest : public EveryPage
{
protected:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    static void type(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    void setTitle(const QString &title)
    {
        press(Qt::Key_F2, Qt::ShiftModifier);
        type(title);
        press(Qt::Key_Return);
        ASSERT_EQ(file().resolution.title, title);
    }

    void extendDeadline(const QString &day)
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        type(day);
        press(Qt::Key_Tab);
        while (!QApplication::focusWidget()->objectName().endsWith(QStringLiteral("form reason")))
            press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lieferung"));
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    void writeReport(const QString &text)
    {
        press(Qt::Key_R, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(file().latestReport(file().clauses.front().id)->text, text);
    }

    void releaseLetter()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = shown("letterReleaseDialog");
        shown<QCheckBox>("letterFile")->setChecked(false);
        ASSERT_TRUE(
            QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }, patienceMs));
        shown<QAbstractButton>("letterReleaseConfirm")->setFocus();
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto memos = file().memos;
                return std::count_if(memos.begin(), memos.end(),
                                     [](const Memo &memo) { return memo.state == MemoState::Released; }) > 0 &&
                       released() > releasedBefore;
            },
            patienceMs));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    qsizetype released()
    {
        const auto memos = file().memos;
        return std::count_if(memos.begin(), memos.end(),
                             [](const Memo &memo) { return memo.state != MemoState::Draft; });
    }

    std::optional<QDate> deadline() { return file().clauses.front().dueOn; }

    /// What the window says above its pages.
    QString said()
    {
        QStringList all;
        for (const auto *label : window->findChildren<QLabel *>(QStringLiteral("messageText"))) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'|');
    }

    qsizetype releasedBefore = 0;
};

}

TEST_F(UndoOverReleaseTest, a_date_just_typed_is_taken_back_by_the_key_while_the_keyboard_is_still_in_it)
{
    openResolution();
    const auto before = file().resolution.nextReviewOn;
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("24.2.27"));
    press(Qt::Key_Return);
    ASSERT_EQ(file().resolution.nextReviewOn, QDate(2027, 2, 24));
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("next review"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(file().resolution.nextReviewOn, before);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2027, 2, 24));
    type(QStringLiteral("1"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2027, 2, 24)) << "what is being typed comes first";
}

TEST_F(UndoOverReleaseTest, a_date_that_takes_the_resolution_off_the_list_leaves_the_keyboard_in_no_other_resolution)
{
    workspace().showPage(ui::window::Page::Due);
    workspace().openResolution(resolution);
    auto *view = shown<ui::resolution::ResolutionView>("resolution view");
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->current() == resolution; }, patienceMs));
    settle();
    const auto before = file().resolution.nextReviewOn;
    for (const auto &clause : file().clauses) {
        if (clause.dueOn)
            window->session()->submit(core::edit::extendDeadline(window->session()->edits(), *file().clause(clause.id),
                                                                 QDate(2027, 9, 1), QStringLiteral("Lieferung"), {},
                                                                 std::nullopt));
    }
    waitForRest();
    ASSERT_EQ(view->current(), resolution);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("24.8.27"));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->current() != resolution; }, patienceMs)) << "the next one is shown";
    settle();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("resolutionTable"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(file().resolution.nextReviewOn, before);
}

TEST_F(UndoOverReleaseTest, the_wall_is_named_once_and_what_was_done_before_it_comes_back_step_by_step_and_forth_again)
{
    openResolution();
    auto &stack = window->session()->undoStack();
    const QString title = file().resolution.title;
    const auto due = deadline();
    ASSERT_TRUE(due);
    releasedBefore = released();
    setTitle(QStringLiteral("Titel vor der Freigabe"));
    workspace().focusPage();
    openResolution();
    extendDeadline(QStringLiteral("24.2.27"));
    ASSERT_EQ(deadline(), QDate(2027, 2, 24));
    writeReport(QStringLiteral("Die Richtlinie ist entworfen."));
    const size_t reports = file().reports.size();
    releaseLetter();
    const auto review = file().resolution.nextReviewOn;
    openResolution();
    setTitle(QStringLiteral("Titel nach der Freigabe"));

    QSignalSpy failures(window->session(), &ui::session::Session::failed);
    const auto undo = [] { press(Qt::Key_Z, Qt::ControlModifier); };
    undo();
    EXPECT_EQ(file().resolution.title, QStringLiteral("Titel vor der Freigabe"));
    EXPECT_EQ(failures.count(), 0);
    undo();
    EXPECT_EQ(failures.count(), 1) << "the wall is named";
    EXPECT_TRUE(said().contains(QStringLiteral("nicht rückgängig"))) << qUtf8Printable(said());
    EXPECT_EQ(file().resolution.title, QStringLiteral("Titel vor der Freigabe"));
    EXPECT_EQ(deadline(), QDate(2027, 2, 24));
    undo();
    EXPECT_EQ(deadline(), due) << "the report stands in the letter, so that the step before it is taken back";
    EXPECT_EQ(file().resolution.title, QStringLiteral("Titel vor der Freigabe"));
    undo();
    EXPECT_EQ(file().resolution.title, title);
    EXPECT_FALSE(stack.canUndo());
    undo();
    EXPECT_EQ(failures.count(), 1) << "once";
    EXPECT_EQ(file().reports.size(), reports) << "what the letter tells stays";
    EXPECT_EQ(file().resolution.nextReviewOn, review);
    EXPECT_EQ(released(), releasedBefore + 1);

    const auto redo = [] { press(Qt::Key_Y, Qt::ControlModifier); };
    redo();
    EXPECT_EQ(file().resolution.title, QStringLiteral("Titel vor der Freigabe"));
    redo();
    EXPECT_EQ(deadline(), QDate(2027, 2, 24));
    redo();
    EXPECT_EQ(file().resolution.title, QStringLiteral("Titel nach der Freigabe"));
    EXPECT_FALSE(stack.canRedo());
    redo();
    EXPECT_EQ(released(), releasedBefore + 1);
    EXPECT_EQ(failures.count(), 1);
}
