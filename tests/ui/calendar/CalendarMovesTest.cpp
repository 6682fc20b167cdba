#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <set>

using namespace core::model;
using namespace ui::calendar;
using tests::sampleToday;

namespace {

class CalendarMovesTest : public tests::CalendarFixture
{
};

}

TEST_F(CalendarMovesTest, AReviewIsDraggedInOneStepThatUndoTakesBack)
{
    const Entry item = someEntry(Entry::Kind::Review);
    const QDate to = item.on == QDate(2026, 11, 25) ? QDate(2026, 11, 26) : QDate(2026, 11, 25);
    const int steps = city.session->undoStack().count();
    drag(item, to);
    EXPECT_EQ(reviewOf(item), to);
    EXPECT_EQ(city.session->undoStack().count(), steps + 1);
    EXPECT_TRUE(told().contains(item.reference)) << told().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const Day *day = grid()->day(to);
        return day && std::any_of(day->items.begin(), day->items.end(),
                                  [&](const Entry &i) { return i.resolution == item.resolution && !i.clause; });
    }));
    city.session->undoStack().undo();
    EXPECT_EQ(reviewOf(item), item.on);
}

TEST_F(CalendarMovesTest, ADayNobodyWorksOnIsSaidWithTheNextWorkingDay)
{
    const Entry item = someEntry(Entry::Kind::Review);
    drag(item, QDate(2026, 11, 28));
    EXPECT_EQ(reviewOf(item), QDate(2026, 11, 28)) << "the clerk decides";
    EXPECT_TRUE(told().contains(QStringLiteral("Samstag"))) << told().toStdString();
    auto *onwards = find<QPushButton>("calendarToWorkingDay");
    ASSERT_TRUE(onwards && onwards->isVisible());
    QTest::mouseClick(onwards, Qt::LeftButton);
    EXPECT_EQ(reviewOf(item), QDate(2026, 12, 1)) << "Monday is a closing day";
}

TEST_F(CalendarMovesTest, ADeadlineAsksForItsReasonAndKeepsTheOldDate)
{
    const Entry item = someEntry(Entry::Kind::Deadline);
    drag(item, QDate(2026, 11, 27));
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(deadlineOf(item), item.on) << "nothing is written yet";
    QTest::mouseClick(find<QPushButton>("moveForm accept"), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("moveForm complaint")->isVisible());
    EXPECT_EQ(deadlineOf(item), item.on);
    auto *reason = page->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
    QTest::keyClicks(reason, QStringLiteral("Lieferverzug"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(deadlineOf(item), QDate(2026, 11, 27));
    EXPECT_EQ(form(), nullptr);
    const auto file = city.store().load(item.resolution);
    ASSERT_FALSE(file->extensions.empty());
    EXPECT_EQ(file->extensions.back().oldDate, item.on);
    EXPECT_EQ(file->extensions.back().reason, QStringLiteral("Lieferverzug"));
    EXPECT_TRUE(city.session->drafts().empty());
    city.session->undoStack().undo();
    EXPECT_EQ(deadlineOf(item), item.on);
}

TEST_F(CalendarMovesTest, AReasonThatWasTypedIsThereAgain)
{
    const Entry item = someEntry(Entry::Kind::Deadline);
    drag(item, QDate(2026, 11, 27));
    auto *reason = page->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
    QTest::keyClicks(reason, QStringLiteral("Weil es regnet"));
    page->flush();
    open();
    ASSERT_NE(form(), nullptr);
    reason = page->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("Weil es regnet"));
    EXPECT_EQ(form()->findChild<ui::widgets::DateField *>()->date(), QDate(2026, 11, 27));
    QTest::mouseClick(find<QPushButton>("moveForm discard"), Qt::LeftButton);
    EXPECT_EQ(form(), nullptr);
    EXPECT_TRUE(city.session->drafts().empty());
}

TEST_F(CalendarMovesTest, AnEntryIsMovedByKeysAlone)
{
    const Entry item = someEntry(Entry::Kind::Review);
    QDate free(2026, 11, 30);
    while (!grid()->day(free)->items.empty())
        free = free.addDays(-1);
    page->setDay(item.on);
    QTest::keyClick(grid(), Qt::Key_Return);
    EXPECT_TRUE(agenda()->hasFocus());
    ASSERT_NE(agenda()->current(), nullptr);
    EXPECT_EQ(*agenda()->current(), item);
    QTest::keyClick(agenda(), Qt::Key_X, Qt::ControlModifier);
    grid()->setFocus();
    page->setDay(free);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(reviewOf(item), free);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid()->day(free)->items.empty(); }));
    QTest::keyClick(grid(), Qt::Key_Return);
    ASSERT_NE(agenda()->current(), nullptr);
    QTest::keyClick(agenda(), Qt::Key_F2);
    ASSERT_NE(form(), nullptr);
    auto *line = form()->findChild<ui::widgets::DateField *>()->line();
    QTest::keyClicks(line, QStringLiteral("+5"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(reviewOf(item), sampleToday.addDays(5));
}

TEST_F(CalendarMovesTest, MyRemindersStandOnTheirDayInShapeAndWordAndAreMoved)
{
    const QDate free = freeDay();
    const Entry reminder = remind(free, QStringLiteral("Amt 41 anrufen"));
    EXPECT_EQ(whatOf(reminder), QStringLiteral("Reminder: Amt 41 anrufen"));
    EXPECT_EQ(shortTextOf(reminder), QStringLiteral("Rem. V0608/26"));
    const QSize size(32, 32);
    Entry review = reminder;
    review.kind = Entry::Kind::Review;
    EXPECT_NE(iconOf(reminder, sampleToday).pixmap(size).toImage(), iconOf(review, sampleToday).pixmap(size).toImage());
    const auto stored = reminders();
    ASSERT_EQ(stored.size(), 1u);
    QDate to = free.addDays(-1);
    drag(reminder, to);
    EXPECT_EQ(reminders().front().on, to);
    city.session->undoStack().undo();
    EXPECT_EQ(reminders().front().on, free);
    ASSERT_TRUE(QTest::qWaitFor([&] { return entryOn(free, Entry::Kind::Reminder); }));

    page->setDay(free);
    QTest::keyClick(grid(), Qt::Key_Return);
    QSignalSpy requested(page.get(), &CalendarPage::resolutionRequested);
    QTest::keyClick(agenda(), Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.front().front().value<ResolutionId>(), reminder.resolution);
}

TEST_F(CalendarMovesTest, AnEntryHeldAtTheEdgeTurnsTheMonthAndIsDroppedThere)
{
    const Entry item = someEntry(Entry::Kind::Review);
    const QPoint from = grid()->entryRect(item.on, 0).center();
    QWidget *viewport = grid()->viewport();
    const QPoint edge(viewport->width() - 2, viewport->height() / 2);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, (from + edge) / 2);
    QTest::mouseMove(viewport, edge);
    ASSERT_TRUE(QTest::qWaitFor([this] { return grid()->month().month() == 12; }));
    EXPECT_EQ(reviewOf(item), item.on) << "turning is not dropping";
    const QDate to(2026, 12, 16);
    const int at = int(daysOfMonth(to).front().daysTo(to));
    const QPoint target = grid()->visualRect(grid()->model()->index(at / 7, at % 7)).center();
    QTest::mouseMove(viewport, target);
    EXPECT_EQ(grid()->dropDay(), to);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    EXPECT_EQ(reviewOf(item), to);
    city.session->undoStack().undo();
    EXPECT_EQ(reviewOf(item), item.on);
}

TEST_F(CalendarMovesTest, HeldOnTheArrowTheMonthTurnsBackAndLettingGoThereMovesNothing)
{
    const Entry item = someEntry(Entry::Kind::Review);
    const QPoint from = grid()->entryRect(item.on, 0).center();
    QWidget *viewport = grid()->viewport();
    auto *arrow = find<QPushButton>("calendarPrevious");
    const QPoint over = viewport->mapFromGlobal(arrow->mapToGlobal(arrow->rect().center()));
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(30, 0));
    QTest::mouseMove(viewport, over);
    ASSERT_TRUE(QTest::qWaitFor([this] { return grid()->month().month() == 10; }));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, over);
    EXPECT_EQ(reviewOf(item), item.on);
}
