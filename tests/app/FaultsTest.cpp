#include "tests/app/Cli.h"

#include "core/store/sql/Connection.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>

using tests::app::Call;
using tests::app::Cli;

namespace {

using Faults = Cli;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

void expectOneSentence(const Call &run, int exitCode)
{
    EXPECT_EQ(run.exitCode, exitCode) << run.err.toStdString();
    EXPECT_TRUE(run.saysOneSentence()) << run.out.toStdString() << run.err.toStdString();
}

}

TEST_F(Faults, a_missing_database_is_told_and_not_created)
{
    for (const char *call : {"list", "show V1/20", "search x", "due", "check", "status V1/20 1 done", "backup x.bkdb",
                             "letter V1/20 --output x.pdf"})
        expectOneSentence(onDatabase(words(call)), 1);
    EXPECT_FALSE(QFile::exists(database()));
}

TEST_F(Faults, a_foreign_file_is_told_and_not_touched)
{
    for (const QByteArray &content : {QByteArray("Guten Tag"), QByteArray(), QByteArray(100'000, '\0')}) {
        write(QStringLiteral("stadt.bkdb"), content);
        expectOneSentence(onDatabase(words("list")), 1);
        expectOneSentence(onDatabase(words("check")), 1);
        EXPECT_EQ(read(database()), content);
    }
}

TEST_F(Faults, a_folder_is_no_database)
{
    QDir().mkdir(database());
    expectOneSentence(onDatabase(words("list")), 1);
    expectOneSentence(onDatabase(words("init")), 1);
}

TEST_F(Faults, a_database_cut_in_half_is_told)
{
    useSample();
    const QByteArray whole = read(database());
    write(QStringLiteral("stadt.bkdb"), whole.left(whole.size() / 2));
    expectOneSentence(onDatabase(words("list")), 1);
    const Call check = onDatabase(words("check"));
    EXPECT_EQ(check.exitCode, 1);
}

TEST_F(Faults, a_read_only_database_can_be_read_but_not_edited)
{
    useSample();
    bool possible = false;
    ASSERT_TRUE(QFile::setPermissions(database(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const Call listed = asNobody(words("list"), possible);
    if (!possible)
        GTEST_SKIP() << "the program cannot be run as another user here";
    EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    expectOneSentence(asNobody(words("status V0742/26 1 done"), possible), 1);
    expectOneSentence(asNobody(words("review V0742/26 2027-01-01"), possible), 1);
}

TEST_F(Faults, who_may_only_read_leaves_nothing_beside_the_database_that_locks_out_who_may_write)
{
    useSample();
    bool possible = false;
    // The folder of a group, the file of its owner; once closed whole, once as earlier versions closed it.
    ASSERT_TRUE(QFile::setPermissions(path(QString()),
                                      QFile::permissions(path(QString())) | QFile::WriteGroup | QFile::WriteOther));
    ASSERT_TRUE(
        QFile::setPermissions(database(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    for (const bool closedWhole : {true, false}) {
        SCOPED_TRACE(closedWhole);
        if (!closedWhole) {
            const auto connection = core::store::sql::Connection::open(database(), {});
            ASSERT_TRUE(connection);
            ASSERT_TRUE((*connection)->dialect().runScript(**connection, QStringLiteral("PRAGMA journal_mode = wal")));
        }
        const Call listed = asNobody(words("list"), possible);
        if (!possible)
            GTEST_SKIP() << "the program cannot be run as another user here";
        EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
        EXPECT_EQ(QDir(path(QString())).entryList({QStringLiteral("stadt.bkdb-*")}, QDir::Files), QStringList());
    }
    EXPECT_EQ(onDatabase(words("review V0742/26 2027-01-01")).exitCode, 0);
}

TEST_F(Faults, a_database_without_permission_is_told)
{
    useSample();
    bool possible = false;
    ASSERT_TRUE(QFile::setPermissions(database(), {}));
    const Call listed = asNobody(words("list"), possible);
    if (!possible)
        GTEST_SKIP() << "the program cannot be run as another user here";
    expectOneSentence(listed, 1);
}

TEST_F(Faults, a_full_stdout_fails)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "no /dev/full on this system";
    useSample();
    for (const char *call : {"list", "list --json", "show V0412/25", "--help"}) {
        const Call run = into(QStringLiteral("/dev/full"), words(call));
        EXPECT_EQ(run.exitCode, 1) << call;
        EXPECT_FALSE(run.err.isEmpty()) << call;
    }
}

TEST_F(Faults, a_disk_that_does_not_confirm_a_file_is_told_and_never_that_nothing_was_changed_when_it_is_there)
{
    useSample();
    const QString letter = path(QStringLiteral("brief.odt"));
    const QStringList call = {QStringLiteral("letter"), QStringLiteral("V0742/26"), QStringLiteral("--output"), letter};
    int told = 0;
    for (int at = 1; at <= 2; ++at) { // the file, then the name in its folder
        QFile::remove(letter);
        const Call run = withFault({{QStringLiteral("FAULT_FOLDER"), path(QString())},
                                    {QStringLiteral("FAULT_CALLS"), QStringLiteral("fsync")},
                                    {QStringLiteral("FAULT_AT"), QString::number(at)}},
                                   call);
        expectOneSentence(run, 1);
        EXPECT_EQ(QFile::exists(letter), !run.err.contains(QStringLiteral("nichts"))) << run.err.toStdString();
        told += QFile::exists(letter) ? 1 : 0;
    }
    EXPECT_EQ(told, 1);
}

TEST_F(Faults, restoring_what_is_no_backup_keeps_the_database)
{
    useSample();
    const QByteArray before = read(database());
    write(QStringLiteral("unsinn.bkdb"), "kein Backup");
    for (const char *call : {"restore unsinn.bkdb", "restore gibtsnicht.bkdb", "restore ."})
        expectOneSentence(onDatabase(words(call)), 1);
    EXPECT_EQ(read(database()), before);
}

TEST_F(Faults, a_backup_never_becomes_the_database_itself)
{
    useSample();
    expectOneSentence(onDatabase({QStringLiteral("backup"), database()}), 2);
    expectOneSentence(onDatabase({QStringLiteral("restore"), database()}), 2);
    EXPECT_EQ(onDatabase(words("check")).exitCode, 0);
}

TEST_F(Faults, a_backup_over_a_folder_fails)
{
    useSample();
    QDir().mkdir(path(QStringLiteral("ordner")));
    expectOneSentence(onDatabase(words("backup ordner")), 1);
}

TEST_F(Faults, a_disk_that_does_not_confirm_an_edit_is_never_told_as_nothing_changed)
{
    useSample();
    write(QStringLiteral("bericht.txt"), "Der Bericht ist da.\n");
    const QStringList call = {QStringLiteral("report"),
                              QStringLiteral("V0742/26"),
                              QStringLiteral("1"),
                              QStringLiteral("--text-file"),
                              path(QStringLiteral("bericht.txt")),
                              QStringLiteral("--database"),
                              database()};
    int told = 0;
    for (int at = 1; at <= 12; ++at) {
        const Call run = withFault({{QStringLiteral("FAULT_FOLDER"), database() + QStringLiteral("-wal")},
                                    {QStringLiteral("FAULT_CALLS"), QStringLiteral("fsync")},
                                    {QStringLiteral("FAULT_AT"), QString::number(at)}},
                                   call);
        if (run.exitCode == 0)
            break;
        expectOneSentence(run, 1);
        EXPECT_FALSE(run.err.contains(QStringLiteral("nichts"))) << run.err.toStdString();
        EXPECT_FALSE(run.err.contains(QStringLiteral("I/O"))) << run.err.toStdString();
        EXPECT_EQ(onDatabase(words("check")).exitCode, 0);
        ++told;
    }
    EXPECT_GT(told, 0);
}

TEST_F(Faults, a_batch_that_breaks_off_names_the_letters_that_it_has_released)
{
    useSample();
    const QString folder = path(QStringLiteral("briefe"));
    const QStringList call = {QStringLiteral("letter"),
                              QStringLiteral("--batch"),
                              QStringLiteral("--due-until"),
                              QStringLiteral("2027-12-31"),
                              QStringLiteral("--output-dir"),
                              folder,
                              QStringLiteral("--release"),
                              QStringLiteral("--incomplete"),
                              QStringLiteral("--confirm-dates"),
                              QStringLiteral("--database"),
                              database()};
    const Call run = withFault({{QStringLiteral("FAULT_FOLDER"), folder + QStringLiteral("/.")},
                                {QStringLiteral("FAULT_CALLS"), QStringLiteral("fsync")},
                                {QStringLiteral("FAULT_AT"), QStringLiteral("2")}},
                               call);
    EXPECT_EQ(run.exitCode, 1);
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files)
        EXPECT_TRUE(run.out.contains(file)) << run.out.toStdString();
    EXPECT_TRUE(run.err.contains(QStringLiteral("die übrigen"))) << run.err.toStdString();
}
