#include "core/edit/ReminderEdits.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/reminders/ReminderForm.h"
#include "ui/reminders/ReminderStrip.h"
#include "ui/reminders/RemindersPage.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace core::model;
using namespace ui::reminders;
using tests::support::sampleToday;

namespace {

class RemindersTest : public testing::Test
{
protected:
    void SetUp() override { file = city.load(QStringLiteral("V0608/26")); }

    Reminder add(QDate on, const QString &note, const QString &owner = QStringLiteral("Lindner"),
                 std::optional<ClauseId> clause = {})
    {
        EXPECT_TRUE(tests::support::submitted(
            *city.session, core::edit::addReminder(city.session->edits(), file.resolution, clause, on, note, owner)));
        for (const Reminder &reminder : stored()) {
            if (reminder.note == note)
                return reminder;
        }
        ADD_FAILURE() << "the reminder was not stored";
        return {};
    }
    std::vector<Reminder> stored() { return city.store().load(file.resolution.id)->reminders; }
    Reminder storedAs(ReminderId id)
    {
        for (const Reminder &reminder : stored()) {
            if (reminder.id == id)
                return reminder;
        }
        return {};
    }
    std::unique_ptr<RemindersPage> page(int expected)
    {
        auto made = std::make_unique<RemindersPage>(*city.session);
        made->resize(900, 600);
        made->show();
        auto *list = made->findChild<QListWidget *>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == expected; })) << list->count();
        list->setFocus();
        return made;
    }
    std::unique_ptr<ReminderStrip> strip()
    {
        auto made = std::make_unique<ReminderStrip>(*city.session);
        made->resize(900, 300);
        made->setResolution(file.resolution.id);
        return made;
    }

    tests::support::SampleSession city;
    ResolutionFile file;
};

}

TEST_F(RemindersTest, AReminderIsSetOnAClauseWithNoteAndDay)
{
    const auto made = strip();
    EXPECT_FALSE(made->isVisible()) << "nothing to show yet";
    made->ask();
    auto *form = made->findChild<ReminderForm *>();
    ASSERT_TRUE(form->isVisible());
    auto *clause = made->findChild<QComboBox *>(QStringLiteral("reminderForm clause"));
    clause->setCurrentIndex(2);
    auto *line = made->findChild<ui::widgets::DateField *>()->line();
    line->clear();
    QTest::keyClicks(line, QStringLiteral("1.12.26"));
    auto *note = made->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("reminderForm note"));
    QTest::keyClicks(note, QStringLiteral("Amt 41 anrufen"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 1U);
    const Reminder reminder = stored().front();
    EXPECT_EQ(reminder.on, QDate(2026, 12, 1));
    EXPECT_EQ(reminder.note, QStringLiteral("Amt 41 anrufen"));
    EXPECT_EQ(reminder.clause, file.clauses.at(1).id);
    EXPECT_EQ(reminder.owner, QStringLiteral("Lindner"));
    EXPECT_FALSE(form->isVisible());
    EXPECT_TRUE(made->isVisible()) << "it is shown above its resolution";
    EXPECT_TRUE(city.session->drafts().empty());
    city.session->undoStack().undo();
    EXPECT_TRUE(stored().empty());
    EXPECT_FALSE(made->isVisible());
}

TEST_F(RemindersTest, ANoteThatWasTypedIsThereAgain)
{
    {
        const auto made = strip();
        made->ask();
        QTest::keyClicks(made->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("reminderForm note")),
                         QStringLiteral("noch fragen"));
        made->setResolution({}); // another page
    }
    const auto made = strip();
    ASSERT_TRUE(made->findChild<ReminderForm *>()->isVisibleTo(made.get()));
    EXPECT_EQ(made->findChild<ui::widgets::GrowingTextEdit *>(QStringLiteral("reminderForm note"))->toPlainText(),
              QStringLiteral("noch fragen"));
    made->show();
    QTest::mouseClick(made->findChild<QPushButton *>(QStringLiteral("reminderForm discard")), Qt::LeftButton);
    EXPECT_TRUE(city.session->drafts().empty());
    EXPECT_TRUE(stored().empty());
}

TEST_F(RemindersTest, AboveItsResolutionItIsDoneOrPutOffByOneClick)
{
    const Reminder reminder = add(sampleToday, QStringLiteral("nachfassen"));
    add(sampleToday, QStringLiteral("der anderen"), QStringLiteral("Hartwig"));
    const auto made = strip();
    const auto press = [&](const char *what) {
        auto *button = made->findChild<QPushButton *>(
            QStringLiteral("reminder %1 %2").arg(reminder.id.value).arg(QLatin1StringView(what)));
        ASSERT_NE(button, nullptr) << what;
        QTest::mouseClick(button, Qt::LeftButton);
    };
    press("tomorrow");
    EXPECT_EQ(storedAs(reminder.id).on, QDate(2026, 11, 23));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("next week");
    EXPECT_EQ(storedAs(reminder.id).on, QDate(2026, 11, 30)) << "29 November is a Sunday";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("done");
    EXPECT_EQ(storedAs(reminder.id).doneOn, sampleToday);
    EXPECT_FALSE(made->isVisible()) << "those of others are not mine";
}

TEST_F(RemindersTest, TheListShowsMineByDateAndOpensTheResolution)
{
    add(sampleToday.addDays(3), QStringLiteral("später"));
    add(sampleToday.addDays(-2), QStringLiteral("überfällig"), QStringLiteral("Lindner"), file.clauses.front().id);
    add(sampleToday, QStringLiteral("der anderen"), QStringLiteral("Hartwig"));
    const auto made = page(2);
    auto *list = made->findChild<QListWidget *>();
    EXPECT_TRUE(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("überfällig")));
    EXPECT_TRUE(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("V0608/26")));
    EXPECT_TRUE(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("später")));
    QSignalSpy requested(made.get(), &RemindersPage::resolutionRequested);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.front().front().value<ResolutionId>(), file.resolution.id);
}

TEST_F(RemindersTest, KeysPutOffAndFinishAndUndoTakesBack)
{
    const Reminder reminder = add(sampleToday.addDays(-2), QStringLiteral("anrufen"));
    const auto made = page(1);
    auto *list = made->findChild<QListWidget *>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_T);
    EXPECT_EQ(storedAs(reminder.id).on, QDate(2026, 11, 23));
    const auto reread = [&] {
        return QTest::qWaitFor([&] {
            return list->count() == 1 &&
                   list->item(0)
                       ->data(Qt::AccessibleTextRole)
                       .toString()
                       .startsWith(storedAs(reminder.id).on.toString(QStringLiteral("dd.MM.yyyy")));
        });
    };
    ASSERT_TRUE(reread());
    QTest::keyClick(list, Qt::Key_W);
    EXPECT_EQ(storedAs(reminder.id).on, QDate(2026, 11, 30));
    ASSERT_TRUE(reread());
    auto *line = made->findChild<ui::widgets::DateField *>()->line();
    QTest::keyClicks(line, QStringLiteral("+30"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(storedAs(reminder.id).on, sampleToday.addDays(30));
    ASSERT_TRUE(reread());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(storedAs(reminder.id).doneOn, sampleToday);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == 0; }));
    city.session->undoStack().undo();
    EXPECT_FALSE(storedAs(reminder.id).doneOn);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == 1; }));
}
