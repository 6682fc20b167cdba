#include "ui/calendar/CalendarPage.h"

#include "core/edit/ReviewEdits.h"
#include "core/review/ReviewSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/calendar/Agenda.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/MoveForm.h"
#include "ui/common/DateField.h"
#include "ui/common/Quiet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <set>

using namespace core::model;
using tests::support::sampleToday;
using namespace ui::calendar;

namespace {

class CalendarPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, city.folder.filePath(QStringLiteral("settings")));
        core::review::ReviewSettings settings;
        settings.land = core::review::Land::SN;
        settings.closingDays = {{QDate(2026, 11, 30), QDate(2026, 11, 30), false, QStringLiteral("Betriebsausflug")}};
        ASSERT_TRUE(tests::support::submitted(*city.session, core::review::setReviewSettings(city.session->edits(), city.session->directory(), settings)));
        open();
    }

    void open()
    {
        page = std::make_unique<CalendarPage>(*city.session);
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return grid()->rowCount() > 0; }));
        grid()->setFocus();
    }

    MonthGrid *grid() const { return page->findChild<MonthGrid *>(); }
    Agenda *agenda() const { return page->findChild<Agenda *>(); }
    /// Null when none is open.
    MoveForm *form() const
    {
        const auto forms = page->findChildren<MoveForm *>();
        const auto shown = std::find_if(forms.begin(), forms.end(), [](const MoveForm *each) { return each->isVisible(); });
        return shown == forms.end() ? nullptr : *shown;
    }
    QString told() const { return page->findChild<QLabel *>(QStringLiteral("calendarTold"))->text(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::vector<Entry> dueBetween(QDate first, QDate last)
    {
        std::vector<Entry> found;
        const auto due = city.store().due({last, std::nullopt});
        for (const core::store::DueItem &item : due->items) {
            if (item.on >= first)
                found.push_back(entryOf(item));
        }
        return found;
    }
    /// An entry of the month that is shown, in the first line of its day.
    Entry someEntry(Entry::Kind kind)
    {
        for (int day = 1; day <= 30; ++day) {
            const Day *found = grid()->day(QDate(2026, 11, day));
            if (found && !found->items.empty() && found->items.front().kind == kind)
                return found->items.front();
        }
        ADD_FAILURE() << "the month has no such entry";
        return {};
    }
    void drag(const Entry &item, QDate to)
    {
        const QPoint from = grid()->entryRect(item.on, 0).center();
        ASSERT_FALSE(grid()->entryRect(item.on, 0).isEmpty());
        const int at = int(daysOfMonth(item.on).front().daysTo(to));
        const QPoint target = grid()->visualRect(grid()->model()->index(at / 7, at % 7)).center();
        QTest::mousePress(grid()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid()->viewport(), (from + target) / 2);
        QTest::mouseMove(grid()->viewport(), target);
        EXPECT_EQ(grid()->dropDay(), to);
        QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, target);
    }
    /// Mine, on a day of the month that is shown.
    Entry remind(QDate on, const QString &note)
    {
        const Resolution resolution = city.load(QStringLiteral("V0608/26")).resolution;
        EXPECT_TRUE(tests::support::submitted(*city.session, core::edit::addReminder(city.session->edits(), resolution, std::nullopt, on, note, QStringLiteral("Lindner"))));
        EXPECT_TRUE(QTest::qWaitFor([&] { return entryOn(on, Entry::Kind::Reminder); }));
        const Entry *entry = entryOn(on, Entry::Kind::Reminder);
        return entry ? *entry : Entry();
    }
    const Entry *entryOn(QDate date, Entry::Kind kind)
    {
        const Day *day = grid()->day(date);
        if (!day)
            return nullptr;
        const auto found = std::find_if(day->items.begin(), day->items.end(), [kind](const Entry &entry) { return entry.kind == kind; });
        return found == day->items.end() ? nullptr : &*found;
    }
    std::vector<Reminder> reminders() { return city.load(QStringLiteral("V0608/26")).reminders; }
    /// All entries of the month that is shown.
    std::vector<Entry> entries()
    {
        std::vector<Entry> found;
        for (QDate date : daysOfMonth(page->day())) {
            const Day *day = grid()->day(date);
            if (day)
                found.insert(found.end(), day->items.begin(), day->items.end());
        }
        return found;
    }
    QDate freeDay()
    {
        QDate free(2026, 11, 30);
        while (!grid()->day(free)->items.empty())
            free = free.addDays(-1);
        return free;
    }
    std::optional<QDate> reviewOf(const Entry &item) { return city.store().load(item.resolution)->resolution.nextReviewOn; }
    std::optional<QDate> deadlineOf(const Entry &item) { return city.store().load(item.resolution)->clause(*item.clause)->dueOn; }

    tests::support::SampleSession city;
    std::unique_ptr<CalendarPage> page;
};

}

TEST_F(CalendarPageTest, TheMonthHoldsWhatIsDueOnEachOfItsDays)
{
    const std::vector<QDate> dates = daysOfMonth(sampleToday);
    EXPECT_EQ(dates.front(), QDate(2026, 10, 26)) << "a Monday";
    EXPECT_EQ(dates.back(), QDate(2026, 12, 6)) << "a Sunday";
    EXPECT_EQ(grid()->verticalHeaderItem(0)->text(), QStringLiteral("44"));
    EXPECT_EQ(grid()->horizontalHeaderItem(0)->text(), QStringLiteral("Montag"));
    std::vector<Entry> shown;
    for (QDate date : dates) {
        const Day *day = grid()->day(date);
        ASSERT_NE(day, nullptr);
        for (const Entry &item : day->items)
            EXPECT_EQ(item.on, date);
        shown.insert(shown.end(), day->items.begin(), day->items.end());
    }
    EXPECT_EQ(shown, dueBetween(dates.front(), dates.back()));
    EXPECT_GT(shown.size(), 10U);
}

TEST_F(CalendarPageTest, AKeyThatComesBeforeTheMonthIsReadMovesFromToday)
{
    CalendarPage early(*city.session, nullptr);
    auto *days = early.findChild<MonthGrid *>();
    QTest::keyClick(days, Qt::Key_Down); // nothing is read yet, and no day shown
    EXPECT_EQ(early.day(), sampleToday.addDays(7));
    EXPECT_EQ(days->currentDay(), sampleToday.addDays(7));
}

TEST_F(CalendarPageTest, HolidaysAndClosingDaysAreNamedAndFree)
{
    const Day *repentance = grid()->day(QDate(2026, 11, 18));
    EXPECT_EQ(repentance->name, QStringLiteral("Buß- und Bettag"));
    EXPECT_FALSE(repentance->working);
    EXPECT_EQ(grid()->day(QDate(2026, 11, 30))->name, QStringLiteral("Betriebsausflug"));
    EXPECT_FALSE(grid()->day(QDate(2026, 11, 22))->working) << "a Sunday";
    EXPECT_EQ(grid()->day(QDate(2026, 11, 22))->name, QString()) << "which needs no name";
    EXPECT_TRUE(grid()->day(QDate(2026, 11, 23))->working);
    EXPECT_TRUE(grid()->model()->index(3, 2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Mittwoch, 18. November 2026, Buß- und Bettag")));
}

TEST_F(CalendarPageTest, KeysMoveTheDayAcrossMonths)
{
    const auto after = [this](int key) {
        QTest::keyClick(grid(), Qt::Key(key));
        return page->day();
    };
    EXPECT_EQ(page->day(), sampleToday);
    EXPECT_EQ(after(Qt::Key_Right), QDate(2026, 11, 23));
    EXPECT_EQ(after(Qt::Key_Down), QDate(2026, 11, 30));
    EXPECT_EQ(after(Qt::Key_Right), QDate(2026, 12, 1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return grid()->month().month() == 12; }));
    EXPECT_EQ(find<QLabel>("calendarMonth")->text(), QStringLiteral("Dezember 2026"));
    EXPECT_EQ(after(Qt::Key_PageDown), QDate(2027, 1, 1));
    EXPECT_EQ(after(Qt::Key_PageUp), QDate(2026, 12, 1));
    EXPECT_EQ(after(Qt::Key_Up), QDate(2026, 11, 24));
    EXPECT_EQ(after(Qt::Key_Left), QDate(2026, 11, 23));
    QTest::mouseClick(find<QPushButton>("calendarNext"), Qt::LeftButton);
    EXPECT_EQ(page->day(), QDate(2026, 12, 23));
    EXPECT_EQ(after(Qt::Key_Home), sampleToday);
    ASSERT_TRUE(QTest::qWaitFor([this] { return grid()->month().month() == 11 && grid()->day(sampleToday); }));
}

TEST_F(CalendarPageTest, AReviewIsDraggedInOneStepThatUndoTakesBack)
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
        return day && std::any_of(day->items.begin(), day->items.end(), [&](const Entry &i) { return i.resolution == item.resolution && !i.clause; });
    }));
    city.session->undoStack().undo();
    EXPECT_EQ(reviewOf(item), item.on);
}

TEST_F(CalendarPageTest, ADayNobodyWorksOnIsSaidWithTheNextWorkingDay)
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

TEST_F(CalendarPageTest, ADeadlineAsksForItsReasonAndKeepsTheOldDate)
{
    const Entry item = someEntry(Entry::Kind::Deadline);
    drag(item, QDate(2026, 11, 27));
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(deadlineOf(item), item.on) << "nothing is written yet";
    QTest::mouseClick(find<QPushButton>("moveForm accept"), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("moveForm complaint")->isVisible());
    EXPECT_EQ(deadlineOf(item), item.on);
    auto *reason = page->findChild<ui::common::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
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

TEST_F(CalendarPageTest, AReasonThatWasTypedIsThereAgain)
{
    const Entry item = someEntry(Entry::Kind::Deadline);
    drag(item, QDate(2026, 11, 27));
    auto *reason = page->findChild<ui::common::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
    QTest::keyClicks(reason, QStringLiteral("Weil es regnet"));
    page->flush();
    open();
    ASSERT_NE(form(), nullptr);
    reason = page->findChild<ui::common::GrowingTextEdit *>(QStringLiteral("moveForm reason"));
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("Weil es regnet"));
    EXPECT_EQ(form()->findChild<ui::common::DateField *>()->date(), QDate(2026, 11, 27));
    QTest::mouseClick(find<QPushButton>("moveForm discard"), Qt::LeftButton);
    EXPECT_EQ(form(), nullptr);
    EXPECT_TRUE(city.session->drafts().empty());
}

TEST_F(CalendarPageTest, AnEntryIsMovedByKeysAlone)
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
    auto *line = form()->findChild<ui::common::DateField *>()->line();
    QTest::keyClicks(line, QStringLiteral("+5"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(reviewOf(item), sampleToday.addDays(5));
}

TEST_F(CalendarPageTest, ReturnOpensTheResolution)
{
    const Entry item = someEntry(Entry::Kind::Review);
    page->setDay(item.on);
    QTest::keyClick(grid(), Qt::Key_Return);
    QSignalSpy requested(page.get(), &CalendarPage::resolutionRequested);
    QTest::keyClick(agenda(), Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.front().front().value<ResolutionId>(), item.resolution);
}

TEST_F(CalendarPageTest, MoreThanFitsOpensTheDayInTheAgenda)
{
    const Entry item = someEntry(Entry::Kind::Review);
    const auto others = dueBetween(QDate(2026, 12, 1), QDate(2027, 6, 30));
    int moved = 0;
    for (const Entry &other : others) {
        if (other.kind != Entry::Kind::Review || moved == 8)
            continue;
        auto before = city.store().load(other.resolution)->resolution;
        auto after = before;
        after.nextReviewOn = item.on;
        ASSERT_TRUE(tests::support::submitted(*city.session, ChangeSet{QStringLiteral("Termin"), {{Record(before), Record(after)}}}));
        ++moved;
    }
    ASSERT_EQ(moved, 8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->day(item.on)->items.size() > 8; }));
    const int at = int(daysOfMonth(item.on).front().daysTo(item.on));
    const QRect cell = grid()->visualRect(grid()->model()->index(at / 7, at % 7));
    const auto lines = grid()->linesOf(cell, *grid()->day(item.on));
    ASSERT_GT(lines.more, 0);
    EXPECT_EQ(lines.shown + lines.more, int(grid()->day(item.on)->items.size()));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, lines.top + lines.shown * lines.height + 3));
    EXPECT_TRUE(agenda()->hasFocus());
    EXPECT_EQ(agenda()->count(), 1 + int(grid()->day(item.on)->items.size()));
}

TEST_F(CalendarPageTest, TheAgendaListsTheMonthByDay)
{
    QTest::mouseClick(find<QPushButton>("calendarAsAgenda"), Qt::LeftButton);
    EXPECT_FALSE(grid()->isVisible());
    const auto due = dueBetween(QDate(2026, 11, 1), QDate(2026, 11, 30));
    int entries = 0;
    int headings = 0;
    for (int row = 0; row < agenda()->count(); ++row)
        ++(agenda()->item(row)->flags() & Qt::ItemIsSelectable ? entries : headings);
    EXPECT_EQ(entries, int(due.size()));
    std::set<QDate> days;
    for (const Entry &item : due)
        days.insert(item.on);
    EXPECT_EQ(headings, int(days.size()));
}

TEST_F(CalendarPageTest, MyRemindersStandOnTheirDayInShapeAndWordAndAreMoved)
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

TEST_F(CalendarPageTest, RemindersOfOthersAndThoseDoneAreNotShown)
{
    const QDate free = freeDay();
    const Resolution resolution = city.load(QStringLiteral("V0608/26")).resolution;
    ASSERT_TRUE(tests::support::submitted(*city.session, core::edit::addReminder(city.session->edits(), resolution, std::nullopt, free, QStringLiteral("fremd"), QStringLiteral("Hartwig"))));
    const Entry mine = remind(free.addDays(-1), QStringLiteral("meins"));
    EXPECT_EQ(entryOn(free, Entry::Kind::Reminder), nullptr);
    ASSERT_TRUE(tests::support::submitted(*city.session, core::edit::finishReminder(*mine.reminder, sampleToday)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !entryOn(mine.on, Entry::Kind::Reminder); }));
}

TEST_F(CalendarPageTest, AnOfficeIsChosenAndRememberedForNextTime)
{
    const auto all = entries();
    const Entry reminder = remind(freeDay(), QStringLiteral("bleibt bei seinem Amt"));
    std::optional<Office> chosen;
    for (const Office &office : city.session->directory().offices) {
        const auto count = std::count_if(all.begin(), all.end(), [&](const Entry &entry) { return entry.office == office.number; });
        if (count > 0 && size_t(count) < all.size())
            chosen = office;
    }
    ASSERT_TRUE(chosen);
    auto *box = find<QComboBox>("calendarOffice");
    box->setCurrentIndex(box->findData(chosen->id.value));
    const auto due = city.store().due({daysOfMonth(page->day()).back(), chosen->id, std::nullopt, daysOfMonth(page->day()).front()})->items;
    ASSERT_LT(due.size(), all.size());
    const auto shown = [this] {
        const auto now = entries();
        return size_t(std::count_if(now.begin(), now.end(), [](const Entry &entry) { return entry.kind != Entry::Kind::Reminder; }));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == due.size(); }));
    core::store::ResolutionFilter filter;
    filter.today = sampleToday;
    filter.office = chosen->id;
    const auto ids = city.store().order(filter, {}).value();
    EXPECT_EQ(entryOn(reminder.on, Entry::Kind::Reminder) != nullptr, std::find(ids.begin(), ids.end(), reminder.resolution) != ids.end());
    open();
    EXPECT_EQ(find<QComboBox>("calendarOffice")->currentData().toLongLong(), chosen->id.value);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == due.size(); }));
    box = find<QComboBox>("calendarOffice");
    box->setCurrentIndex(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == all.size(); }));
}

TEST_F(CalendarPageTest, ADivisionIsChosen)
{
    const size_t all = entries().size();
    auto *box = find<QComboBox>("calendarDivision");
    ASSERT_GT(box->count(), 1);
    box->setCurrentIndex(1);
    const auto due = city.store().due({daysOfMonth(page->day()).back(), std::nullopt, DivisionId{box->currentData().toLongLong()}, daysOfMonth(page->day()).front()})->items;
    ASSERT_LT(due.size(), all);
    EXPECT_TRUE(QTest::qWaitFor([&] { return entries().size() == due.size(); }));
}

TEST_F(CalendarPageTest, AnEntryHeldAtTheEdgeTurnsTheMonthAndIsDroppedThere)
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

TEST_F(CalendarPageTest, HeldOnTheArrowTheMonthTurnsBackAndLettingGoThereMovesNothing)
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
