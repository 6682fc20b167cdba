#include "core/store/sql/BackupPlan.h"

#include "core/store/sql/Migrator.h"
#include "core/store/sql/OpenDatabase.h"
#include "core/store/sql/Restore.h"
#include "tests/core/store/Fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store::sql;

namespace {

class BackupPlan : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.db"));
    Progress m_progress;

    QStringList copies(const QString &kind) const
    {
        return QDir(backupFolder(m_path))
            .entryList({QStringLiteral("*-") + kind + QStringLiteral(".db")}, QDir::Files, QDir::Name);
    }
};

/// Stops after the first step.
struct Impatient final : Progress {
    bool cancelled() const override { return true; }
};

}

TEST_F(BackupPlan, givenSixtyDays_whenBackedUpDaily_thenFourteenDailyAndEachMonthStay)
{
    const auto database = must(createDatabase(m_path));
    for (QDate day(2022, 1, 1); day < QDate(2022, 3, 2); day = day.addDays(1)) {
        EXPECT_TRUE(must(backupIfDue(*database, day, m_progress)));
        EXPECT_FALSE(must(backupIfDue(*database, day, m_progress))) << "once a day";
    }
    EXPECT_EQ(copies(QStringLiteral("daily")).size(), dailyBackupsKept);
    EXPECT_EQ(copies(QStringLiteral("daily")).last(), u"2022-03-01-daily.db");
    EXPECT_EQ(copies(QStringLiteral("monthly")),
              (QStringList{QStringLiteral("2022-01-01-monthly.db"), QStringLiteral("2022-02-01-monthly.db"),
                           QStringLiteral("2022-03-01-monthly.db")}));
    for (int month = 0; month < 14; ++month)
        must(backupIfDue(*database, QDate(2023, 1, 15).addMonths(month), m_progress));
    EXPECT_EQ(copies(QStringLiteral("monthly")).size(), monthlyBackupsKept);
}

TEST_F(BackupPlan, givenClockSetBack_whenBackedUp_thenNewerCopiesStay)
{
    const auto database = must(createDatabase(m_path));
    for (int day = 0; day < dailyBackupsKept; ++day)
        must(backupIfDue(*database, QDate(2022, 6, 1).addDays(day), m_progress));
    const QStringList before = copies(QStringLiteral("daily"));
    for (int day = 0; day < 20; ++day)
        EXPECT_TRUE(must(backupIfDue(*database, QDate(2012, 1, 1).addDays(day), m_progress)));
    for (const QString &copy : before)
        EXPECT_TRUE(copies(QStringLiteral("daily")).contains(copy)) << copy.toStdString();
    EXPECT_TRUE(newestBackup(m_path)->contains(QStringLiteral("2022-06-14")));
}

TEST_F(BackupPlan, givenEditsWhileCopying_whenRestored_thenStateOfTheCopy)
{
    const auto database = must(createDatabase(m_path));
    const auto file = makeResolution(*database, QStringLiteral("V1/22"));
    const QString copy = m_folder.filePath(QStringLiteral("kopie.db"));
    must(database->backup(copy, m_progress));
    makeResolution(*database, QStringLiteral("V2/22"));
    EXPECT_EQ(must(must(openDatabase(copy))->resolutions().load(file.resolution.id)), file);
    EXPECT_FALSE(must(must(openDatabase(copy))->resolutions().findByReference(u"V2/22")).has_value());
    EXPECT_EQ(database->backup(m_path, m_progress).error().kind, ErrorKind::Invalid) << "not onto itself";
}

TEST_F(BackupPlan, givenCancelledCopy_whenTargetExists_thenItStays)
{
    const auto database = must(createDatabase(m_path));
    const QString copy = m_folder.filePath(QStringLiteral("kopie.db"));
    must(database->backup(copy, m_progress));
    const QDateTime before = QFileInfo(copy).lastModified();
    Impatient impatient;
    EXPECT_EQ(database->backup(copy, impatient).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(QFileInfo(copy).lastModified(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*part*")}, QDir::Files | QDir::Hidden).size(), 0);
}

TEST_F(BackupPlan, givenLogLeftByKilledProcess_whenRestored_thenOldOneIsKeptWithItsLog)
{
    QString copy = m_folder.filePath(QStringLiteral("kopie.db"));
    auto database = must(createDatabase(m_path));
    must(database->backup(copy, m_progress));
    makeResolution(*database, QStringLiteral("V1/22"));
    // As a killed process leaves it: the last writes are only in the log.
    const QString killed = m_folder.filePath(QStringLiteral("getötet.db"));
    ASSERT_TRUE(QFile::copy(m_path, killed));
    ASSERT_TRUE(QFile::copy(m_path + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
    const QString kept = must(restore(copy, killed, clerk.at));
    EXPECT_FALSE(must(must(openDatabase(killed))->resolutions().findByReference(u"V1/22")).has_value());
    EXPECT_TRUE(must(must(openDatabase(kept))->resolutions().findByReference(u"V1/22")).has_value())
        << "nothing of the old one is lost";
    EXPECT_EQ(restore(m_folder.filePath(QStringLiteral("fehlt.db")), killed, clerk.at).error().kind,
              ErrorKind::NotFound);
    EXPECT_TRUE(QFile::exists(killed));
}

TEST_F(BackupPlan, givenOlderSchema_whenOpened_thenBackedUpAndMigratedWithItsData)
{
    {
        const auto connection = must(Connection::open(m_path, {.create = true}));
        must(connection->dialect().runScript(*connection, QStringLiteral("PRAGMA application_id = ") +
                                                              QString::number(applicationId)));
        must(migrate(*connection, {}, 1));
        EXPECT_EQ(must(connection->dialect().schemaVersion(*connection)), 1);
        must(connection->run(
            QStringLiteral("INSERT INTO draft (key, text, at) VALUES ('k', 'alt', '2022-06-01T08:00:00.000Z')")));
    }
    const auto database = must(openDatabase(m_path, {.now = clerk.at}));
    EXPECT_EQ(must(database->drafts().all()).at(0).text, u"alt");
    EXPECT_EQ(must(database->check(m_progress)), QStringList());
    EXPECT_EQ(copies(QStringLiteral("version-1")), QStringList{QStringLiteral("2022-06-01-version-1.db")});
    makeResolution(*database, QStringLiteral("V1/22"));
}

}
