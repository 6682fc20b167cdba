#include "core/edit/ClauseEdits.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReviewEdits.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <map>
#include <set>

using namespace core::model;
using namespace ui::calendar;
using tests::sampleToday;

namespace {

class CalendarPageTest : public tests::CalendarFixture
{
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
    EXPECT_TRUE(grid()
                    ->model()
                    ->index(3, 2)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Mittwoch, 18. November 2026, Buß- und Bettag")));
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
        ASSERT_TRUE(tests::support::submitted(*city.session,
                                              ChangeSet{QStringLiteral("Termin"), {{Record(before), Record(after)}}}));
        ++moved;
    }
    ASSERT_EQ(moved, 8);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->day(item.on)->items.size() > 8; }));
    const int at = int(daysOfMonth(item.on).front().daysTo(item.on));
    const QRect cell = grid()->visualRect(grid()->model()->index(at / 7, at % 7));
    const auto lines = grid()->linesOf(cell, *grid()->day(item.on));
    ASSERT_GT(lines.more, 0);
    EXPECT_EQ(lines.shown + lines.more, int(grid()->day(item.on)->items.size()));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 20, lines.top + lines.shown * lines.height + 3));
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

TEST_F(CalendarPageTest, RemindersOfOthersAndThoseDoneAreNotShown)
{
    const QDate free = freeDay();
    const Resolution resolution = city.load(QStringLiteral("V0608/26")).resolution;
    ASSERT_TRUE(tests::support::submitted(*city.session,
                                          core::edit::addReminder(city.session->edits(), resolution, std::nullopt, free,
                                                                  QStringLiteral("fremd"), QStringLiteral("Hartwig"))));
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
        const auto count =
            std::count_if(all.begin(), all.end(), [&](const Entry &entry) { return entry.office == office.number; });
        if (count > 0 && size_t(count) < all.size())
            chosen = office;
    }
    ASSERT_TRUE(chosen);
    auto *box = find<QComboBox>("calendarOffice");
    box->setCurrentIndex(box->findData(chosen->id.value));
    const auto due =
        city.store()
            .due({daysOfMonth(page->day()).back(), chosen->id, std::nullopt, daysOfMonth(page->day()).front()})
            ->items;
    ASSERT_LT(due.size(), all.size());
    const auto shown = [this] {
        const auto now = entries();
        return size_t(std::count_if(now.begin(), now.end(),
                                    [](const Entry &entry) { return entry.kind != Entry::Kind::Reminder; }));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == due.size(); }));
    core::store::ResolutionFilter filter;
    filter.today = sampleToday;
    filter.office = chosen->id;
    const auto ids = city.store().order(filter, {}).value();
    EXPECT_EQ(entryOn(reminder.on, Entry::Kind::Reminder) != nullptr,
              std::find(ids.begin(), ids.end(), reminder.resolution) != ids.end());
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
    const auto due = city.store()
                         .due({daysOfMonth(page->day()).back(), std::nullopt,
                               DivisionId{box->currentData().toLongLong()}, daysOfMonth(page->day()).front()})
                         ->items;
    ASSERT_LT(due.size(), all);
    EXPECT_TRUE(QTest::qWaitFor([&] { return entries().size() == due.size(); }));
}

TEST_F(CalendarPageTest, EachDayOfManyYearsStandsOnceInTheGridOfItsMonthAndOnceAsAHeadingOfTheList)
{
    // Weeks of two months, changes of the clock, leap days and New Year among them.
    for (QDate month(2020, 1, 1); month < QDate(2041, 1, 1); month = month.addMonths(1)) {
        const auto days = daysOfMonth(month);
        ASSERT_EQ(days.size() % 7, 0U);
        ASSERT_EQ(days.front().dayOfWeek(), Qt::Monday);
        for (size_t i = 1; i < days.size(); ++i)
            ASSERT_EQ(days[i - 1].daysTo(days[i]), 1) << qPrintable(days[i].toString());
    }
    // A review and a deadline of one resolution on one day, and a reminder there, are three entries of one day.
    const Resolution resolution = city.load(QStringLiteral("V0608/26")).resolution;
    const Clause clause = city.load(QStringLiteral("V0608/26")).clauses.front();
    const QDate clockChanges(2027, 3, 28);
    ASSERT_TRUE(tests::support::submitted(*city.session, core::edit::setNextReview(resolution, clockChanges)));
    ASSERT_TRUE(tests::support::submitted(*city.session,
                                          core::edit::extendDeadline(city.session->edits(), clause, clockChanges,
                                                                     QStringLiteral("Lieferung"), {}, std::nullopt)));
    ASSERT_TRUE(tests::support::submitted(
        *city.session, core::edit::addReminder(city.session->edits(), resolution, std::nullopt, clockChanges,
                                               QStringLiteral("Anrufen"), QStringLiteral("Lindner"))));

    size_t entries = 0;
    for (QDate month(2026, 1, 15); month < QDate(2029, 1, 1); month = month.addMonths(1)) {
        SCOPED_TRACE(qPrintable(month.toString(QStringLiteral("yyyy-MM"))));
        page->setDay(month);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return grid()->month().month() == month.month() && grid()->month().year() == month.year() &&
                   grid()->rowCount() > 0;
        }));
        std::map<QDate, int> cells;
        size_t expected = 0;
        for (int row = 0; row < grid()->rowCount(); ++row) {
            for (int column = 0; column < grid()->columnCount(); ++column) {
                const Day *day = grid()->dayAt(row, column);
                ASSERT_NE(day, nullptr);
                ++cells[day->date];
                expected += day->date.month() == month.month() ? day->items.size() : 0;
                for (const Entry &entry : day->items)
                    EXPECT_EQ(entry.on, day->date);
            }
        }
        for (QDate day(month.year(), month.month(), 1); day.month() == month.month(); day = day.addDays(1))
            EXPECT_EQ(cells[day], 1) << qPrintable(day.toString());
        for (const auto &[day, times] : cells)
            EXPECT_EQ(times, 1) << qPrintable(day.toString());

        find<QAbstractButton>("calendarAsAgenda")->click();
        QStringList headings;
        size_t listed = 0;
        for (int row = 0; row < agenda()->count(); ++row) {
            if (agenda()->item(row)->data(Qt::UserRole).isValid())
                ++listed;
            else
                headings << agenda()->item(row)->text();
        }
        EXPECT_EQ(headings.removeDuplicates(), 0) << qPrintable(headings.join(u'|'));
        EXPECT_EQ(listed, expected) << "each entry once";
        entries += listed;
        find<QAbstractButton>("calendarAsMonth")->click();
    }
    EXPECT_GT(entries, 50U);

    // After an entry was moved away and back, and after the filter has changed, too.
    page->setDay(clockChanges);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return grid()->day(clockChanges) && grid()->day(clockChanges)->items.size() == 3; }));
    find<QAbstractButton>("calendarAsAgenda")->click();
    const auto headings = [this] {
        QStringList all;
        for (int row = 0; row < agenda()->count(); ++row) {
            if (!agenda()->item(row)->data(Qt::UserRole).isValid())
                all << agenda()->item(row)->text();
        }
        return all;
    };
    const QStringList before = headings();
    ASSERT_TRUE(tests::support::submitted(
        *city.session,
        core::edit::setNextReview(city.load(QStringLiteral("V0608/26")).resolution, clockChanges.addDays(1))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return headings() != before; }));
    QStringList moved = headings();
    EXPECT_EQ(moved.removeDuplicates(), 0);
    city.session->undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return headings() == before; }));
}
