#include "ui/settings/SettingsPage.h"

#include "core/base/FileRights.h"
#include "core/base/WholeFile.h"
#include "core/model/Approval.h"
#include "core/notify/Digest.h"
#include "core/request/Requests.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/settings/CalendarFolderSettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace core::model;
using namespace core::calendar;
using namespace core::notify;
using namespace core::settings;

namespace {

class SettingsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(own.path());
        page = std::make_unique<ui::settings::SettingsPage>(*city.session, nullptr, clock.factory());
        page->resize(1000, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }
    bool tells(const char *fault) const { return !find<QLabel>(fault)->isHidden(); }
    ReviewSettings stored() const { return reviewSettings(city.session->directory()); }
    void type(const char *line, const QString &text)
    {
        auto *edit = find<QLineEdit>(line);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// The text in the last added row of the closing days or periods.
    void addRow(const char *table, const QStringList &cells)
    {
        find<QToolButton>(QString::fromLatin1(table) + QStringLiteral("Add"))->click();
        auto *rows = find<QTableWidget>(table);
        for (int column = 0; column < cells.size(); ++column) {
            if (!cells[column].isEmpty())
                rows->item(rows->rowCount() - 1, column)->setText(cells[column]);
        }
    }

    QTemporaryDir own;
    tests::support::SampleSession city;
    tests::ui::ManualClock clock;
    std::unique_ptr<ui::settings::SettingsPage> page;
};

}

TEST_F(SettingsPageTest, TheLandAndItsLocalHolidaysAreSavedAndUndone)
{
    auto *land = find<QComboBox>("settingsLand");
    auto *fronleichnam = find<QCheckBox>("settingsLocal_fronleichnam");
    EXPECT_TRUE(fronleichnam->isHidden()) << "no Land yet";
    land->setCurrentIndex(land->findData(QStringLiteral("SN")));
    Q_EMIT land->activated(land->currentIndex());
    EXPECT_FALSE(fronleichnam->isHidden());
    EXPECT_TRUE(find<QCheckBox>("settingsLocal_friedensfest")->isHidden());
    fronleichnam->click();
    page->flush();
    EXPECT_EQ(stored().land, Land::SN);
    EXPECT_EQ(stored().localHolidays, std::vector{LocalHoliday::Fronleichnam});
    EXPECT_FALSE(stored().workingDays().isWorkingDay(QDate(2026, 11, 18))) << "Buß- und Bettag";
    city.session->undoStack().undo();
    EXPECT_FALSE(stored().land);
    EXPECT_EQ(land->currentIndex(), 0) << "the page shows what counts";
}

TEST_F(SettingsPageTest, AClosingDayThatIsNoneIsToldAtOnceAndTheRestIsSaved)
{
    addRow("settingsClosingDays",
           {QStringLiteral("24.12."), QStringLiteral("31.12."), QString(), QStringLiteral("Betriebsruhe")});
    find<QTableWidget>("settingsClosingDays")->item(0, 2)->setCheckState(Qt::Checked);
    page->flush();
    ASSERT_EQ(stored().closingDays.size(), 1u);
    EXPECT_TRUE(stored().closingDays[0].everyYear);
    EXPECT_FALSE(stored().workingDays().isWorkingDay(QDate(2031, 12, 30)));
    addRow("settingsClosingDays", {QStringLiteral("irgendwann")});
    EXPECT_TRUE(tells("settingsClosingDaysFault"));
    find<QSpinBox>("settingsAnswerDays")->setValue(7);
    page->flush();
    EXPECT_EQ(stored().closingDays.size(), 1u);
    EXPECT_EQ(stored().answerWorkingDays, 7);
    auto *table = find<QTableWidget>("settingsClosingDays");
    table->item(table->rowCount() - 1, 0)->setText(QStringLiteral("22.06.2027"));
    EXPECT_FALSE(tells("settingsClosingDaysFault"));
    page->flush();
    EXPECT_EQ(stored().closingDays.size(), 2u);
}

TEST_F(SettingsPageTest, ACityMayDoWithoutApprovalAndTakeThatBack)
{
    auto *approval = find<QCheckBox>("settingsApproval");
    EXPECT_TRUE(approval->isChecked()) << "reports are approved unless a city does without";
    approval->click();
    page->flush();
    EXPECT_FALSE(stored().approval);
    EXPECT_FALSE(core::model::approvesReports(city.session->directory()));
    city.session->undoStack().undo();
    EXPECT_TRUE(stored().approval);
    EXPECT_TRUE(approval->isChecked());
    approval->click();
    page->flush();
    approval->click();
    page->flush();
    EXPECT_TRUE(stored().approval);
}

TEST_F(SettingsPageTest, PeriodsByKindOfPaperProposeDeadlines)
{
    addRow("settingsPeriods", {QStringLiteral("A"), QStringLiteral("viel")});
    EXPECT_TRUE(tells("settingsPeriodsFault"));
    find<QTableWidget>("settingsPeriods")->item(0, 1)->setText(QStringLiteral("6"));
    EXPECT_FALSE(tells("settingsPeriodsFault"));
    page->flush();
    EXPECT_EQ(stored().periods, (std::vector<DefaultPeriod>{{QStringLiteral("A"), 6}}));
}

TEST_F(SettingsPageTest, ATextWithAnUnknownPlaceholderIsToldAndNotSavedUntilPutRight)
{
    auto *which = find<QComboBox>("settingsText");
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    type("settingsTextSubject", QStringLiteral("Erinnerung {Amt}"));
    EXPECT_TRUE(tells("settingsTextFault"));
    page->flush();
    EXPECT_TRUE(stored().reminders[0].subject.isEmpty());
    type("settingsTextSubject", QStringLiteral("Erinnerung {amt}"));
    EXPECT_FALSE(tells("settingsTextFault"));
    page->flush();
    EXPECT_EQ(stored().reminders[0].subject, QStringLiteral("Erinnerung {amt}"));
    EXPECT_TRUE(stored().reminders[0].body.isEmpty()) << "what does not differ stays the program's";
    EXPECT_TRUE(stored().request.subject.isEmpty());
    QTest::mouseClick(find<QPushButton>("settingsTextReset"), Qt::LeftButton);
    page->flush();
    EXPECT_TRUE(stored().reminders[0].subject.isEmpty());
}

TEST_F(SettingsPageTest, TypingIsSavedAfterAPauseAsOneStep)
{
    const int steps = city.session->undoStack().count();
    type("settingsSender", QStringLiteral("rat@stadt.example"));
    EXPECT_TRUE(stored().sender.isEmpty());
    clock.advance(2000);
    EXPECT_EQ(stored().sender, QStringLiteral("rat@stadt.example"));
    QTest::keyClicks(find<QLineEdit>("settingsSender"), QStringLiteral(".de"));
    clock.advance(2000);
    EXPECT_EQ(stored().sender, QStringLiteral("rat@stadt.example.de"));
    EXPECT_EQ(city.session->undoStack().count(), steps + 1);
}

TEST_F(SettingsPageTest, AServerWithoutTlsIsRefusedAtItsFieldAndNoPasswordReachesTheDatabase)
{
    type("settingsServer", QStringLiteral("http://mail"));
    EXPECT_TRUE(tells("settingsServerFault"));
    type("settingsHead", QStringLiteral("leitung"));
    EXPECT_TRUE(tells("settingsHeadFault"));
    type("settingsUser", QStringLiteral("rat"));
    page->flush();
    EXPECT_TRUE(stored().mailServer.url.isEmpty());
    EXPECT_EQ(stored().mailServer.user, QStringLiteral("rat"));
    type("settingsPassword", QStringLiteral("geheim-4711"));
    EXPECT_FALSE(find<QPushButton>("settingsStorePassword")->isEnabled()) << "the key ring keeps it for a server";
    type("settingsServer", QStringLiteral("smtps://mail.stadt.example:465"));
    EXPECT_FALSE(tells("settingsServerFault"));
    EXPECT_TRUE(find<QPushButton>("settingsStorePassword")->isEnabled());
    page->flush();
    EXPECT_EQ(stored().mailServer.url, QStringLiteral("smtps://mail.stadt.example:465"));
    EXPECT_FALSE(city.session->directory().setting(reviewSettingKey).contains(QStringLiteral("geheim")));
}

TEST_F(SettingsPageTest, ACommitteeGetsItsRuleAndItsMeetings)
{
    const Committee committee = city.session->directory().committees.front();
    const QString name = QStringLiteral("settingsCommittee%1").arg(committee.id.value);
    auto *rule = find<QComboBox>(name + QStringLiteral("Rule"));
    rule->lineEdit()->setFocus();
    rule->lineEdit()->selectAll();
    QTest::keyClicks(rule->lineEdit(), QStringLiteral("2 Wochen vor der Sitzung"));
    QTest::keyClick(rule->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(city.session->directory().committees.front().reviewRule.kind, ReviewRule::Kind::BeforeMeeting);
    auto *meetings = find<QLineEdit>(name + QStringLiteral("Meetings"));
    meetings->setFocus();
    meetings->selectAll();
    QTest::keyClicks(meetings, QStringLiteral("15.01.2027, bald"));
    EXPECT_FALSE(find<QLabel>(name + QStringLiteral("Fault"))->isHidden());
    QTest::keyClick(meetings, Qt::Key_Return);
    EXPECT_EQ(city.session->directory().committees.front().meetings, committee.meetings);
    meetings->selectAll();
    QTest::keyClicks(meetings, QStringLiteral("15.01.2027, 04.12.2026"));
    QTest::keyClick(meetings, Qt::Key_Return);
    EXPECT_EQ(city.session->directory().committees.front().meetings,
              (std::vector<QDate>{{2026, 12, 4}, {2027, 1, 15}}));
    EXPECT_TRUE(find<QLabel>(name + QStringLiteral("Fault"))->isHidden());
}

TEST_F(SettingsPageTest, TheTextOfADigestHasItsOwnPlaceholdersAndIsUsedByTheNextOne)
{
    auto *which = find<QComboBox>("settingsText");
    const int office = which->findText(QStringLiteral("What is due, to an office"));
    ASSERT_GE(office, 0);
    which->setCurrentIndex(office);
    Q_EMIT which->activated(office);
    EXPECT_TRUE(find<QLabel>("settingsTextHelp")->text().contains(QStringLiteral("{bis}")));
    type("settingsTextSubject", QStringLiteral("Termine {frist}"));
    EXPECT_TRUE(tells("settingsTextFault")) << "known in requests only";
    page->flush();
    EXPECT_TRUE(stored().digest.subject.isEmpty());
    type("settingsTextSubject", QStringLiteral("{anzahl} Termine bis {bis}"));
    EXPECT_FALSE(tells("settingsTextFault"));
    page->flush();
    const QDate today = tests::support::sampleToday;
    const auto plan = planDigests(city.session->database(), {today.addDays(14), {}}, today).value();
    ASSERT_FALSE(plan.empty());
    EXPECT_EQ(plan[0].draft.subject, QStringLiteral("%1 Termine bis 06.12.2026").arg(plan[0].items.size()));
}

TEST_F(SettingsPageTest, ClerksNeedANameAnAddressAndADivisionThatExists)
{
    const QString division = city.session->directory().divisions.at(0).code;
    addRow("settingsClerks", {QStringLiteral("Frau Lindner"), QStringLiteral("lindner@stadt.example"), division});
    EXPECT_FALSE(tells("settingsClerksFault"));
    page->flush();
    EXPECT_EQ(stored().clerks, (std::vector<Clerk>{{QStringLiteral("Frau Lindner"),
                                                    QStringLiteral("lindner@stadt.example"), division}}));
    addRow("settingsClerks", {QStringLiteral("Herr Hartwig"), QStringLiteral("hartwig"), QString()});
    EXPECT_TRUE(tells("settingsClerksFault"));
    page->flush();
    EXPECT_EQ(stored().clerks.size(), 1u);
    auto *table = find<QTableWidget>("settingsClerks");
    table->item(1, 1)->setText(QStringLiteral("hartwig@stadt.example"));
    EXPECT_FALSE(tells("settingsClerksFault"));
    table->item(1, 2)->setText(QStringLiteral("GB 99"));
    EXPECT_TRUE(tells("settingsClerksFault"));
    table->item(1, 2)->setText(QString());
    page->flush();
    EXPECT_EQ(stored().clerks.size(), 2u);
}

TEST_F(SettingsPageTest, AFolderOfCalendarFilesIsKeptForThisDatabaseOnly)
{
    QTemporaryDir folder;
    const ui::settings::CalendarFolderSettings kept(city.session->database().location());
    QSignalSpy changed(page.get(), &ui::settings::SettingsPage::desktopSettingsChanged);
    auto *on = find<QCheckBox>("desktopKeepCalendars");
    EXPECT_FALSE(on->isChecked());
    on->click();
    auto *dialog = find<QFileDialog>("desktopFolderDialog");
    EXPECT_FALSE(kept.isKept()) << "no folder yet";
    dialog->reject();
    EXPECT_FALSE(on->isChecked()) << "a switch without a folder promises nothing";
    on->click();
    Q_EMIT find<QFileDialog>("desktopFolderDialog")->fileSelected(folder.path());
    EXPECT_TRUE(kept.isKept());
    EXPECT_EQ(kept.folder(), folder.path());
    EXPECT_GE(changed.count(), 1);
    find<QLineEdit>("desktopCalendarFolder")->clear();
    Q_EMIT find<QLineEdit>("desktopCalendarFolder")->editingFinished();
    EXPECT_FALSE(on->isChecked());
    EXPECT_FALSE(kept.isKept());
}

TEST_F(SettingsPageTest, TheGroupIsLetInOnlyWhereItsUserSaysSo)
{
    const auto rights = [this] {
        static int number = 0;
        const QString path = own.filePath(QStringLiteral("neu%1").arg(++number));
        EXPECT_TRUE(core::base::writeWhole(path, "x"));
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    };
    core::base::applyFileRights();
    auto *group = find<QCheckBox>("filesGroup");
    EXPECT_FALSE(group->isChecked());
    EXPECT_EQ(rights(), QFile::Permissions());
    QTest::keyClick(group, Qt::Key_Space);
    EXPECT_TRUE(core::base::groupMayUseFiles());
    EXPECT_EQ(rights(), QFile::ReadGroup | QFile::WriteGroup);
    QTest::keyClick(group, Qt::Key_Space);
    EXPECT_FALSE(core::base::groupMayUseFiles());
    EXPECT_EQ(rights(), QFile::Permissions());
}
