#include "app/desktop/Notifier.h"
#include "app/desktop/Tray.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/SampleSession.h"
#include "tests/support/SmallDisk.h"
#include "ui/reminders/DueNotice.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <atomic>

namespace {

/// What was shown to the user.
struct Shown {
    uint replaces = 0;
    QString title;
    QString text;
    QStringList actions;
};

/// The notification service of a desktop.
class Desk : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desk(QDBusConnection bus) : m_bus(bus)
    {
        EXPECT_TRUE(m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                         QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    void answer(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal << id << QStringLiteral("default");
        m_bus.send(signal);
    }

    std::vector<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.push_back({replaces, title, text, actions});
        return 7;
    }

private:
    QDBusConnection m_bus;
};

/// A session bus of its own.
class NotificationTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            GTEST_SKIP() << "dbus-daemon is not installed";
        bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(bus.waitForStarted());
        ASSERT_TRUE(bus.waitForReadyRead());
        address = QString::fromUtf8(bus.readLine()).trimmed();
        tests::support::useOwnSettings(folder.path());
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit());
        path = tests::support::copySampleCity(folder);
    }

    void TearDown() override
    {
        window.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        bus.kill();
        bus.waitForFinished();
    }

    QDBusConnection connection(const QString &name) { return QDBusConnection::connectToBus(address, name); }

    void open(app::desktop::Notifier &notifier)
    {
        ui::start::Environment environment;
        environment.clock = {tests::support::sampleClock().now, [this] { return today; }};
        environment.who = QStringLiteral("Lindner");
        environment.open = [](const QString &file) { return core::store::sql::openDatabase(file); };
        environment.backups = [](const QString &) { return std::vector<ui::start::BackupFile>(); };
        environment.dailyBackup = [this](const core::store::Database &, QDate,
                                         core::base::Progress &) -> core::base::Result<void> {
            ++backups;
            return {};
        };
        environment.notify = [&notifier](const QString &title, const QString &text, std::function<void()> answered) {
            notifier.show(title, text, std::move(answered));
        };
        window = std::make_unique<ui::window::MainWindow>(environment);
        ASSERT_TRUE(window->openDatabase(path));
        window->show();
    }

    static constexpr int patienceMs = 20'000;
    QTemporaryDir folder;
    QString path;
    QProcess bus;
    QString address;
    QDate today = tests::support::sampleToday;
    std::atomic_int backups = 0;
    std::unique_ptr<ui::window::MainWindow> window;
};

}

TEST_F(NotificationTest, AtTheStartAndEachDayTheDesktopTellsWhatIsDueAndOpensTheList)
{
    Desk desk(connection(QStringLiteral("desk")));
    app::desktop::Notifier notifier(connection(QStringLiteral("program")));
    open(notifier);
    window->workspace()->showPage(ui::window::Page::Letters);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.shown.empty(); }, patienceMs));
    const auto expected = ui::reminders::readDueNotice(window->session()->database(), today, QStringLiteral("Lindner"));
    ASSERT_GT(expected->overdue, 0);
    EXPECT_EQ(desk.shown.front().text.toStdString(), expected->text().toStdString());
    EXPECT_EQ(desk.shown.front().actions.front(), QStringLiteral("default"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            desk.answer(7); // the program knows the number of its notification a moment after it is shown
            return window->workspace()->currentPage() == ui::window::Page::Due;
        },
        patienceMs))
        << "an answer opens the list";

    today = today.addDays(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.shown.size() == 2; }, patienceMs)) << "a new day began";
    EXPECT_EQ(desk.shown.back().replaces, 7U) << "the new one takes the place of the old";
}

TEST_F(NotificationTest, SwitchedOffItStaysQuiet)
{
    ui::settings::DesktopSettings::setNotifications(false);
    Desk desk(connection(QStringLiteral("desk")));
    app::desktop::Notifier notifier(connection(QStringLiteral("program")));
    open(notifier);
    // What is due would be told right after the daily backup: at the start, and when the day changes.
    ASSERT_TRUE(QTest::qWaitFor([&] { return backups == 1; }, patienceMs));
    today = today.addDays(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return backups == 2; }, patienceMs));
    EXPECT_TRUE(desk.shown.empty());
}

TEST_F(NotificationTest, WithoutAnyServiceNothingHappens)
{
    app::desktop::Notifier notifier(connection(QStringLiteral("program")));
    notifier.show(QStringLiteral("Titel"), QStringLiteral("Text"), [] { FAIL(); });
    ASSERT_EQ(notifier.findChildren<QDBusPendingCallWatcher *>().size(), 1);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return notifier.findChildren<QDBusPendingCallWatcher *>().isEmpty(); }, patienceMs));
}

TEST_F(NotificationTest, TrayAndAutostartAreOffUntilSwitchedOn)
{
    app::desktop::Notifier notifier(connection(QStringLiteral("program")));
    open(notifier);
    window->workspace()->showSettings();
    auto *autostart = window->findChild<QCheckBox *>(QStringLiteral("desktopAutostart"));
    auto *tray = window->findChild<QCheckBox *>(QStringLiteral("desktopTray"));
    auto *notifications = window->findChild<QCheckBox *>(QStringLiteral("desktopNotifications"));
    ASSERT_TRUE(autostart && tray && notifications);
    EXPECT_FALSE(autostart->isChecked());
    EXPECT_FALSE(tray->isChecked());
    EXPECT_TRUE(notifications->isChecked());
    const QString file = folder.filePath(QStringLiteral("config/autostart/beschlusskontrolle.desktop"));
    EXPECT_FALSE(QFile::exists(file));
    autostart->click();
    QFile entry(file);
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(entry.readAll());
    EXPECT_TRUE(text.startsWith(QStringLiteral("[Desktop Entry]\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nExec=\"%1\"\n").arg(QCoreApplication::applicationFilePath())))
        << text.toStdString();
    autostart->click();
    EXPECT_FALSE(QFile::exists(file));
    notifications->click();
    EXPECT_FALSE(ui::settings::DesktopSettings::notifications());
}

TEST_F(NotificationTest, GivenTheTrayGoesAway_ThenTheWindowThatIsHiddenInItComesBack)
{
    bool isThere = true;
    app::desktop::Notifier notifier(connection(QStringLiteral("program")));
    open(notifier);
    ui::settings::DesktopSettings::setTray(true);
    app::desktop::Tray tray([&isThere] { return isThere; });
    tray.setUp(*window, notifier);
    ASSERT_TRUE(tray.canHoldWindow());
    window->hide();
    tray.look();
    EXPECT_FALSE(window->isVisible());
    isThere = false;
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->isVisible(); }, patienceMs)) << "by itself";
    EXPECT_FALSE(tray.canHoldWindow());
}

TEST_F(NotificationTest, AnAutostartFileThatFindsNoRoomIsTold)
{
    tests::support::SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", disk.filePath(QStringLiteral("config")).toLocal8Bit());
    const QString file = ui::settings::DesktopSettings::autostartFile();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    disk.fillUp();
    const auto switched = ui::settings::DesktopSettings::setAutostart(true);
    ASSERT_FALSE(switched.ok());
    EXPECT_EQ(switched.error().kind, core::base::ErrorKind::Full);
    EXPECT_FALSE(ui::settings::DesktopSettings::autostart());
    qputenv("XDG_CONFIG_HOME", before);
}

#include "NotificationTest.moc"
