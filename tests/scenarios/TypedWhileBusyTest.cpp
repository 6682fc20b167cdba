#include "tests/scenarios/TypedWhileBusy.h"
#include "core/edit/ReminderEdits.h"
#include "core/letter/house/Profiles.h"
#include "core/settings/ReviewSettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace core::model;
using tests::scenarios::TypedWhileBusy;

namespace {

class TypedWhileBusyTest : public TypedWhileBusy
{
protected:
    std::vector<Entry> remindersAndCalendar()
    {
        const QDate day(2027, 2, 24);
        using ui::calendar::Entry;
        return {
            {"a reminder put off to a day",
             [this] {
                 session().submit(core::edit::addReminder(session().edits(), stored().resolution, std::nullopt,
                                                          session().today(), QStringLiteral("Anrufen"),
                                                          session().who()));
                 workspace().showPage(ui::window::Page::Reminders);
                 EXPECT_TRUE(QTest::qWaitFor([this] { return shown("reminderSnoozeDate")->isEnabled(); }, patienceMs));
             },
             "reminderSnoozeDate", QStringLiteral("24.2.27"), press(Qt::Key_Return),
             [this, day] {
                 const auto file = stored();
                 return std::any_of(file.reminders.begin(), file.reminders.end(),
                                    [&](const Reminder &each) { return each.on == day; });
             },
             QStringLiteral("24.02.2027")},
            {"a new reminder",
             [this] {
                 openResolution();
                 action("actionRemind")->trigger();
             },
             "reminderForm note", QStringLiteral("Amt 66 anrufen"), press(Qt::Key_Return, Qt::ControlModifier),
             [this] {
                 const auto file = stored();
                 return std::any_of(file.reminders.begin(), file.reminders.end(),
                                    [](const Reminder &each) { return each.note == QStringLiteral("Amt 66 anrufen"); });
             }},
            {"the reason for a moved deadline",
             [this, day] {
                 const Clause clause = clauseWithDeadline();
                 askToMove({Entry::Kind::Deadline, *clause.dueOn, {}, {}, {}, clause.id, clause.label, {}}, day);
             },
             "moveForm reason", QStringLiteral("Lieferverzug"), press(Qt::Key_Return, Qt::ControlModifier),
             [this, day] {
                 const auto file = stored();
                 return !file.extensions.empty() && file.extensions.back().newDate == day;
             }},
            {"the day of a moved review",
             [this] {
                 askToMove({Entry::Kind::Review, *stored().resolution.nextReviewOn, {}, {}, {}, {}, {}, {}},
                           std::nullopt);
             },
             "moveForm date", QStringLiteral("25.2.27"), press(Qt::Key_Return),
             [this] { return stored().resolution.nextReviewOn == QDate(2027, 2, 25); }, QStringLiteral("25.02.2027")},
        };
    }

    std::vector<Entry> settingsAndHouse()
    {
        const auto leave = press(Qt::Key_Tab);
        return {
            {"the sender of mails", [this] { workspace().showSettings(); }, "settingsSender",
             QStringLiteral("kontrolle@stadt.example"), leave,
             [this] { return settings().sender == QStringLiteral("kontrolle@stadt.example"); }},
            {"the text of a mail", [this] { workspace().showSettings(); }, "settingsTextSubject",
             QStringLiteral("Zuarbeit bis {frist} erbeten"), leave,
             [this] { return settings().request.subject == QStringLiteral("Zuarbeit bis {frist} erbeten"); }},
            {"a field of the house style", [this] { workspace().showHouseStyle(); }, "house_phone",
             QStringLiteral("0351 4711"), leave,
             [this] {
                 const auto profiles = core::letter::profilesOf(session().database().directory().load().value());
                 return std::any_of(profiles.begin(), profiles.end(),
                                    [](const auto &each) { return each.phone == QStringLiteral("0351 4711"); });
             }},
            {"a letter's salutation", [this] { workspace().composeLetter(resolution); }, "letterSalutation",
             QStringLiteral("Guten Tag,"), leave,
             [this] {
                 const auto file = stored();
                 return std::any_of(file.memos.begin(), file.memos.end(),
                                    [](const Memo &each) { return each.salutation == QStringLiteral("Guten Tag,"); });
             }},
        };
    }

    std::vector<Entry> formsOfLists()
    {
        return {
            {"why no review is needed",
             [this] {
                 openResolution();
                 shown<QAbstractItemView>("resolutionTable")->setFocus();
                 choice("choiceExempt")->trigger();
             },
             "selection form text", QStringLiteral("Gegenstand entfallen"), press(Qt::Key_Return, Qt::ControlModifier),
             [this] { return stored().resolution.exemptReason == QStringLiteral("Gegenstand entfallen"); }},
            {"a new resolution",
             [this] {
                 action("actionNewResolution")->trigger();
                 QTest::keyClicks(shown<QLineEdit>("newReference"), QStringLiteral("V9999/26"));
             },
             "newTitle", QStringLiteral("Neuer Brunnen"), press(Qt::Key_Return),
             [this] {
                 return session()
                     .database()
                     .resolutions()
                     .findByReference(QStringLiteral("V9999/26"))
                     .value()
                     .has_value();
             }},
            {"a corrected import",
             [this] {
                 workspace().importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
                 (void)QTest::qWaitFor([this] { return shown("importAccept")->isEnabled(); }, patienceMs);
             },
             "importMeeting", QStringLiteral("SR/099/2026"), press(Qt::Key_Tab),
             [this] { // corrections are a draft until the letter is accepted
                 const auto drafts = session().database().drafts().all();
                 return drafts && std::any_of(drafts->begin(), drafts->end(), [](const core::store::Draft &each) {
                            return each.text.contains(QStringLiteral("SR/099/2026"));
                        });
             }},
        };
    }
};

}

TEST_F(TypedWhileBusyTest, reminders_and_moves_stay_until_they_are_written)
{
    for (const Entry &entry : remindersAndCalendar())
        check(entry);
}

TEST_F(TypedWhileBusyTest, settings_and_letters_stay_until_they_are_written)
{
    for (const Entry &entry : settingsAndHouse())
        check(entry);
}

TEST_F(TypedWhileBusyTest, forms_over_lists_stay_until_they_are_written)
{
    for (const Entry &entry : formsOfLists())
        check(entry);
}

TEST_F(TypedWhileBusyTest, what_a_button_writes_is_a_draft_until_then)
{
    action("actionNewResolution")->trigger();
    QTest::keyClicks(shown<QLineEdit>("newReference"), QStringLiteral("V8888/26"));
    QTest::keyClicks(shown<QLineEdit>("newTitle"), QStringLiteral("Neue Bank"));
    const auto kept = [&](const QString &text) {
        const auto drafts = session().drafts();
        return std::any_of(drafts.begin(), drafts.end(),
                           [&](const core::store::Draft &draft) { return draft.text == text; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept(QStringLiteral("V8888/26")) && kept(QStringLiteral("Neue Bank")); },
                                patienceMs));
    click("newCancel");
    EXPECT_FALSE(kept(QStringLiteral("V8888/26"))) << "nobody wants it any more";

    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    askToMove({ui::calendar::Entry::Kind::Review, *stored().resolution.nextReviewOn, {}, {}, {}, {}, {}, {}},
              std::nullopt);
    typeInto("moveForm date", QStringLiteral("25.2.27"));
    press(Qt::Key_Tab)(*shown("moveForm date"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto drafts = session().drafts();
            return std::any_of(drafts.begin(), drafts.end(), [](const core::store::Draft &draft) {
                return draft.key.startsWith(u"calendar/move/") && draft.text.contains(u"2027-02-25");
            });
        },
        patienceMs));
}
