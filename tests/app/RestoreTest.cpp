#include "core/store/sql/OpenDatabase.h"
#include "tests/app/Cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tests::app {
namespace {

const QString reference = QStringLiteral("V0742/26");

/// `restore` with the real program: the sample city with an edit, and a backup from before that edit.
class Restore : public Cli
{
protected:
    void SetUp() override
    {
        Cli::SetUp();
        useSample();
        ASSERT_EQ(onDatabase({QStringLiteral("backup"), path(QStringLiteral("frueher.bkdb"))}).exitCode, 0);
        edit();
    }
    void edit() const
    {
        ASSERT_EQ(onDatabase({QStringLiteral("review"), reference, QStringLiteral("2027-04-01")}).exitCode, 0);
    }
    /// Whether the edit is in that database, which is sound.
    bool holdsEdit(const QString &file) const
    {
        const Call checked = run({QStringLiteral("check"), QStringLiteral("--database"), file});
        EXPECT_EQ(checked.exitCode, 0) << checked.out.toStdString() << checked.err.toStdString();
        const Call shown =
            run({QStringLiteral("show"), reference, QStringLiteral("--json"), QStringLiteral("--database"), file});
        EXPECT_EQ(shown.exitCode, 0) << shown.err.toStdString();
        return shown.json()[u"nextReviewOn"].toString() == u"2027-04-01";
    }
    QStringList kept() const
    {
        return QDir(path(QString())).entryList({QStringLiteral("stadt.bkdb.replaced-*")}, QDir::Files);
    }
    Call restored(const QMap<QString, QString> &fault) const
    {
        QMap<QString, QString> variables = fault;
        variables.insert(QStringLiteral("FAULT_FOLDER"), QFileInfo(database()).canonicalPath());
        variables.insert(QStringLiteral("FAULT_CALLS"), QStringLiteral("rename link unlink fsync"));
        return withFault(variables, {QStringLiteral("restore"), path(QStringLiteral("frueher.bkdb"))});
    }
    int faultsPossible() const
    {
        const QString counted = path(QStringLiteral("zahl"));
        EXPECT_EQ(restored({{QStringLiteral("FAULT_COUNT"), counted}}).exitCode, 0);
        return read(counted).trimmed().toInt();
    }
    void beginAgain(const QByteArray &before) const
    {
        for (const QString &name : QDir(path(QString())).entryList({QStringLiteral("stadt.bkdb*")}, QDir::Files))
            QFile::remove(path(name));
        write(QStringLiteral("stadt.bkdb"), before);
    }
    /// Old with its edit, or the restored one with the old one kept beside it; and what was said fits.
    void expectOldOrNew(const Call &run)
    {
        ASSERT_TRUE(QFile::exists(database())) << run.err.toStdString();
        const bool old = holdsEdit(database());
        if (old) {
            EXPECT_NE(run.exitCode, 0);
        } else {
            ASSERT_EQ(kept().size(), 1);
            EXPECT_TRUE(holdsEdit(path(kept().front()))) << "nothing that was written is lost";
        }
        if (run.exitCode > 0) {
            EXPECT_EQ(run.err.contains(QStringLiteral("nichts geändert")), old) << run.err.toStdString();
        }
    }
};

}

TEST_F(Restore, one_fault_at_any_renaming_leaves_the_old_one_or_the_restored_one_and_says_which)
{
    const QByteArray before = read(database());
    const int faults = faultsPossible();
    ASSERT_GT(faults, 4);
    for (int at = 1; at <= faults; ++at) {
        SCOPED_TRACE(at);
        beginAgain(before);
        expectOldOrNew(restored({{QStringLiteral("FAULT_AT"), QString::number(at)}}));
    }
}

TEST_F(Restore, killed_at_any_renaming_it_leaves_the_old_one_or_the_restored_one)
{
    const QByteArray before = read(database());
    const int faults = faultsPossible();
    for (int at = 1; at <= faults; ++at) {
        SCOPED_TRACE(at);
        beginAgain(before);
        const Call killed = restored(
            {{QStringLiteral("FAULT_AT"), QString::number(at)}, {QStringLiteral("FAULT_KILL"), QStringLiteral("1")}});
        EXPECT_EQ(killed.exitCode, -1);
        expectOldOrNew(killed);
    }
}

TEST_F(Restore, it_is_refused_while_anybody_has_the_database_open)
{
    for (const bool writes : {false, true}) {
        auto open = core::store::sql::openDatabase(database(), {.staysOpen = true});
        ASSERT_TRUE(open) << open.error().detail.toStdString();
        if (writes) {
            ASSERT_TRUE((*open)->changes().reserveIds(1));
        }
        const Call refused = onDatabase({QStringLiteral("restore"), path(QStringLiteral("frueher.bkdb"))});
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_TRUE(refused.saysOneSentence() || refused.err.contains(QStringLiteral("geöffnet")))
            << refused.err.toStdString();
        EXPECT_TRUE((*open)->poll()) << "it is still the same file";
        open->reset();
        EXPECT_TRUE(holdsEdit(database()));
        EXPECT_EQ(kept(), QStringList());
    }
    EXPECT_EQ(onDatabase({QStringLiteral("restore"), path(QStringLiteral("frueher.bkdb"))}).exitCode, 0);
    EXPECT_FALSE(holdsEdit(database()));
}

TEST_F(Restore, a_link_is_followed)
{
    ASSERT_TRUE(QDir(path(QString())).mkdir(QStringLiteral("laufwerk")));
    const QString real = path(QStringLiteral("laufwerk/echt.bkdb"));
    ASSERT_TRUE(QFile::rename(database(), real));
    ASSERT_TRUE(QFile::link(real, database()));
    EXPECT_EQ(onDatabase({QStringLiteral("restore"), path(QStringLiteral("frueher.bkdb"))}).exitCode, 0);
    EXPECT_TRUE(QFileInfo(database()).isSymLink());
    EXPECT_FALSE(holdsEdit(real));
    const QStringList beside =
        QDir(path(QStringLiteral("laufwerk"))).entryList({QStringLiteral("echt.bkdb.replaced-*")}, QDir::Files);
    ASSERT_EQ(beside.size(), 1);
    EXPECT_TRUE(holdsEdit(path(QStringLiteral("laufwerk/") + beside.front())));
}

}
