#include "core/edit/Edits.h"
#include "core/edit/ReviewEdits.h"
#include "core/letter/Profiles.h"
#include "core/review/ReviewSettings.h"
#include "tests/scenarios/EveryPage.h"
#include "tests/support/OtherWriter.h"
#include "ui/calendar/MoveArea.h"
#include "ui/common/Session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace core::model;
using tests::scenarios::EveryPage;
using tests::support::OtherWriter;

namespace {

/// Another program holds the database while somebody types, page by page. The other tests of it stand with their pages.
class TypedWhileBusyTest : public EveryPage
{
protected:
    struct Entry {
        const char *name;
        std::function<void()> open;
        const char *field;
        QString typed;
        std::function<void(QWidget &)> commit;
        std::function<bool()> isStored;
        QString shown = {};                  ///< in the field afterwards, when it is not what was typed
    };

    ui::common::Session &session() { return *window->session(); }
    ResolutionFile stored() { return session().database().resolutions().load(resolution).value(); }
    QString status() { return window->findChild<QLabel *>(QStringLiteral("statusSaved"))->text(); }
    bool saysSaved() { return status().startsWith(QStringLiteral("Gespeichert")) || status().startsWith(QStringLiteral("Alles gespeichert")); }

    /// What all message bars and dialogs say, for a failure.
    QString said()
    {
        QString all;
        for (auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && (label->objectName() == QStringLiteral("messageText") || label->objectName().endsWith(QStringLiteral("Fault")) || label->objectName() == QStringLiteral("conflictText")))
                all += QStringLiteral(" | ") + label->text();
        }
        return all;
    }

    static QString textOf(const QWidget &field)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(&field))
            return line->text();
        const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
        return text ? text->toPlainText() : QString();
    }

    void typeInto(const char *name, const QString &text)
    {
        auto *field = shown(name);
        ASSERT_TRUE(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    static std::function<void(QWidget &)> press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        return [key, modifiers](QWidget &field) { QTest::keyClick(&field, key, modifiers); };
    }
    QAction *choice(const char *name)
    {
        for (auto *each : window->findChildren<QAction *>(QString::fromLatin1(name))) {
            if (const auto *bar = qobject_cast<QWidget *>(each->parent()); bar && bar->parentWidget()->isVisible())
                return each;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }
    void click(const char *name) { shown<QAbstractButton>(name)->click(); }

    core::review::ReviewSettings settings() { return core::review::reviewSettings(session().database().directory().load().value()); }

    Clause clauseWithDeadline()
    {
        const auto clauses = stored().clauses;
        const auto found = std::find_if(clauses.begin(), clauses.end(), [](const Clause &each) { return each.dueOn && !each.expectedOn; });
        EXPECT_NE(found, clauses.end());
        return *found;
    }

    void askToMove(ui::calendar::Entry entry, std::optional<QDate> to)
    {
        workspace().showPage(ui::window::Page::Calendar);
        shown("calendarPage");
        const auto file = stored();
        entry.resolution = resolution;
        entry.reference = file.resolution.reference;
        entry.title = file.resolution.title;
        window->findChild<ui::calendar::MoveArea *>()->ask(entry, to);
        shown("moveForm date");
    }

    std::vector<Entry> remindersAndCalendar()
    {
        const QDate day(2027, 2, 24);
        using ui::calendar::Entry;
        return {
            {"a reminder put off to a day", [this] { 
                 session().submit(core::edit::addReminder(session().edits(), stored().resolution, std::nullopt, session().today(), QStringLiteral("Anrufen"), session().who()));
                 workspace().showPage(ui::window::Page::Reminders);
                 EXPECT_TRUE(QTest::qWaitFor([this] { return shown("reminderSnoozeDate")->isEnabled(); }, patienceMs));
             }, "reminderSnoozeDate", QStringLiteral("24.2.27"), press(Qt::Key_Return),
             [this, day] { 
                 const auto file = stored();
                 return std::any_of(file.reminders.begin(), file.reminders.end(), [&](const Reminder &each) { return each.on == day; });
             }, QStringLiteral("24.02.2027")},
            {"a new reminder", [this] { openResolution(); action("actionRemind")->trigger(); },
             "reminderForm note", QStringLiteral("Amt 66 anrufen"), press(Qt::Key_Return, Qt::ControlModifier),
             [this] { 
                 const auto file = stored();
                 return std::any_of(file.reminders.begin(), file.reminders.end(), [](const Reminder &each) { return each.note == QStringLiteral("Amt 66 anrufen"); });
             }},
            {"the reason for a moved deadline", [this, day] {
                 const Clause clause = clauseWithDeadline();
                 askToMove({Entry::Kind::Deadline, *clause.dueOn, {}, {}, {}, clause.id, clause.label, {}}, day);
             }, "moveForm reason", QStringLiteral("Lieferverzug"), press(Qt::Key_Return, Qt::ControlModifier),
             [this, day] {
                 const auto file = stored();
                 return !file.extensions.empty() && file.extensions.back().newDate == day;
             }},
            {"the day of a moved review", [this] { askToMove({Entry::Kind::Review, *stored().resolution.nextReviewOn, {}, {}, {}, {}, {}, {}}, std::nullopt); },
             "moveForm date", QStringLiteral("25.2.27"), press(Qt::Key_Return),
             [this] { return stored().resolution.nextReviewOn == QDate(2027, 2, 25); }, QStringLiteral("25.02.2027")},
        };
    }

    std::vector<Entry> settingsAndHouse()
    {
        const auto leave = press(Qt::Key_Tab);
        return {
            {"the sender of mails", [this] { workspace().showSettings(); }, "settingsSender", QStringLiteral("kontrolle@stadt.example"), leave,
             [this] { return settings().sender == QStringLiteral("kontrolle@stadt.example"); }},
            {"the text of a mail", [this] { workspace().showSettings(); }, "settingsTextSubject", QStringLiteral("Zuarbeit bis {frist} erbeten"), leave,
             [this] { return settings().request.subject == QStringLiteral("Zuarbeit bis {frist} erbeten"); }},
            {"a field of the house style", [this] { workspace().showHouseStyle(); }, "house_phone", QStringLiteral("0351 4711"), leave,
             [this] { 
                 const auto profiles = core::letter::profilesOf(session().database().directory().load().value());
                 return std::any_of(profiles.begin(), profiles.end(), [](const auto &each) { return each.phone == QStringLiteral("0351 4711"); });
             }},
            {"a letter's salutation", [this] { workspace().composeLetter(resolution); }, "letterSalutation", QStringLiteral("Guten Tag,"), leave,
             [this] { 
                 const auto file = stored();
                 return std::any_of(file.memos.begin(), file.memos.end(), [](const Memo &each) { return each.salutation == QStringLiteral("Guten Tag,"); });
             }},
        };
    }

    std::vector<Entry> formsOfLists()
    {
        return {
            {"why no review is needed", [this] {
                 openResolution();
                 shown<QAbstractItemView>("resolutionTable")->setFocus();
                 choice("choiceExempt")->trigger();
             }, "selection form text", QStringLiteral("Gegenstand entfallen"), press(Qt::Key_Return, Qt::ControlModifier),
             [this] { return stored().resolution.exemptReason == QStringLiteral("Gegenstand entfallen"); }},
            {"a new resolution", [this] {
                 action("actionNewResolution")->trigger();
                 QTest::keyClicks(shown<QLineEdit>("newReference"), QStringLiteral("V9999/26"));
             }, "newTitle", QStringLiteral("Neuer Brunnen"), press(Qt::Key_Return),
             [this] { return session().database().resolutions().findByReference(QStringLiteral("V9999/26")).value().has_value(); }},
            {"a corrected import", [this] {
                 workspace().importFiles({QStringLiteral("tests/data/letters/berlin-bezirk.txt")});
                 (void)QTest::qWaitFor([this] { return shown("importAccept")->isEnabled(); }, patienceMs);
             }, "importMeeting", QStringLiteral("SR/099/2026"), press(Qt::Key_Tab),
             [this] { // corrections are a draft until the letter is accepted
                 const auto drafts = session().database().drafts().all();
                 return drafts && std::any_of(drafts->begin(), drafts->end(), [](const core::store::Draft &each) { return each.text.contains(QStringLiteral("SR/099/2026")); });
             }},
        };
    }

    void check(const Entry &entry)
    {
        SCOPED_TRACE(entry.name);
        entry.open();
        settle();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session().isWaiting() && !session().hasUnwritten(); }, patienceMs)) << qPrintable(status());
        OtherWriter other(session().database().location());
        typeInto(entry.field, entry.typed);
        entry.commit(*shown(entry.field));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !saysSaved(); }, patienceMs)) << qPrintable(status());
        // Typed text waits for its moment first.
        EXPECT_TRUE(QTest::qWaitFor([&] { return session().isWaiting() || session().hasUnwritten(); }, patienceMs)) << qPrintable(status());
        settle();
        EXPECT_FALSE(entry.isStored());
        auto *field = shown(entry.field);
        ASSERT_TRUE(field) << "the field is still there";
        EXPECT_EQ(textOf(*field), entry.shown.isEmpty() ? entry.typed : entry.shown);
        EXPECT_TRUE(session().isWaiting() || session().hasUnwritten());
        EXPECT_FALSE(saysSaved()) << qPrintable(status());
        other.finish();
        EXPECT_TRUE(QTest::qWaitFor([&] { return entry.isStored(); }, patienceMs)) << qPrintable(status() + said());
        EXPECT_TRUE(QTest::qWaitFor([&] { return saysSaved(); }, patienceMs)) << qPrintable(status());
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
        return std::any_of(drafts.begin(), drafts.end(), [&](const core::store::Draft &draft) { return draft.text == text; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept(QStringLiteral("V8888/26")) && kept(QStringLiteral("Neue Bank")); }, patienceMs));
    click("newCancel");
    EXPECT_FALSE(kept(QStringLiteral("V8888/26"))) << "nobody wants it any more";

    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    askToMove({ui::calendar::Entry::Kind::Review, *stored().resolution.nextReviewOn, {}, {}, {}, {}, {}, {}}, std::nullopt);
    typeInto("moveForm date", QStringLiteral("25.2.27"));
    press(Qt::Key_Tab)(*shown("moveForm date"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto drafts = session().drafts();
        return std::any_of(drafts.begin(), drafts.end(), [](const core::store::Draft &draft) { return draft.key.startsWith(u"calendar/move/") && draft.text.contains(u"2027-02-25"); });
    }, patienceMs));
}
