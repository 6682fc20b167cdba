#pragma once

#include "core/store/sql/Restore.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/SampleSession.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QTest>

namespace tests::ui_window {

namespace sql = core::store::sql;

/// The main window as the program makes it, with a folder and settings of its own and a copy of the sample city.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        support::useOwnSettings(folder.path());
        path = support::copySampleCity(folder);
    }

    ui::start::Environment environment()
    {
        ui::start::Environment made;
        made.clock = {support::sampleClock().now, [this] { return today; }};
        made.who = QStringLiteral("Lindner");
        made.defaultDatabase = folder.filePath(QStringLiteral("standard.bkdb"));
        made.open = [](const QString &file) { return sql::openDatabase(file); };
        made.createEmpty = [](const QString &file) -> core::base::Result<void> {
            const auto created = sql::createDatabase(file);
            return created ? core::base::Result<void>() : core::base::Result<void>(created.error());
        };
        made.createSample = [](const QString &file, core::base::Progress &progress) -> core::base::Result<void> {
            const auto created = sql::createDatabase(file);
            return created ? core::sample::writeSampleCity(**created, support::sampleToday, progress)
                           : core::base::Result<void>(created.error());
        };
        made.backups = [this](const QString &) { return backups; };
        made.restore = [](const QString &backup, const QString &file) {
            return sql::restore(backup, file, support::sampleClock().now());
        };
        return made;
    }

    std::unique_ptr<ui::window::MainWindow> opened(const ui::start::Environment &made)
    {
        auto window = std::make_unique<ui::window::MainWindow>(made);
        EXPECT_TRUE(window->openDatabase(path));
        window->resize(1200, 800);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        return window;
    }
    std::unique_ptr<ui::window::MainWindow> opened() { return opened(environment()); }

    QTemporaryDir folder;
    QString path;
    QDate today = support::sampleToday;
    std::vector<ui::start::BackupFile> backups;
};

}
