#pragma once

#include "core/edit/ReminderEdits.h"
#include "core/settings/ReviewSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/calendar/Agenda.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/MoveForm.h"

#include <QLabel>
#include <QSettings>
#include <QTest>
#include <algorithm>

namespace tests {

using namespace core::model;
using namespace ui::calendar;
using support::sampleToday;

/// The calendar over the sample city, which lies in Saxony and has a closing day.
class CalendarFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        QCoreApplication::setOrganizationName(QStringLiteral("beschlusskontrolle-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           city.folder.filePath(QStringLiteral("settings")));
        core::settings::ReviewSettings settings;
        settings.land = core::calendar::Land::SN;
        settings.closingDays = {{QDate(2026, 11, 30), QDate(2026, 11, 30), false, QStringLiteral("Betriebsausflug")}};
        ASSERT_TRUE(tests::support::submitted(
            *city.session,
            core::settings::setReviewSettings(city.session->edits(), city.session->directory(), settings)));
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
        const auto shown =
            std::find_if(forms.begin(), forms.end(), [](const MoveForm *each) { return each->isVisible(); });
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
        EXPECT_TRUE(tests::support::submitted(*city.session,
                                              core::edit::addReminder(city.session->edits(), resolution, std::nullopt,
                                                                      on, note, QStringLiteral("Lindner"))));
        EXPECT_TRUE(QTest::qWaitFor([&] { return entryOn(on, Entry::Kind::Reminder); }));
        const Entry *entry = entryOn(on, Entry::Kind::Reminder);
        return entry ? *entry : Entry();
    }
    const Entry *entryOn(QDate date, Entry::Kind kind)
    {
        const Day *day = grid()->day(date);
        if (!day)
            return nullptr;
        const auto found = std::find_if(day->items.begin(), day->items.end(),
                                        [kind](const Entry &entry) { return entry.kind == kind; });
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
    std::optional<QDate> reviewOf(const Entry &item)
    {
        return city.store().load(item.resolution)->resolution.nextReviewOn;
    }
    std::optional<QDate> deadlineOf(const Entry &item)
    {
        return city.store().load(item.resolution)->clause(*item.clause)->dueOn;
    }

    tests::support::SampleSession city;
    std::unique_ptr<CalendarPage> page;
};

}
