#include "app/common/DefaultPlaces.h"
#include "core/base/Temporary.h"
#include "tests/app/Cli.h"
#include "tests/support/Printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <sys/stat.h>

using tests::app::Call;
using tests::app::Cli;

namespace {

unsigned rightsOf(const QString &path)
{
    struct stat facts = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &facts), 0) << path.toStdString();
    return facts.st_mode & 0777;
}

class Private : public Cli
{
protected:
    Call call(const char *words) const { return onDatabase(QString::fromUtf8(words).split(u' ')); }
};

}

TEST_F(Private, databases_backups_letters_and_folders_are_for_their_owner_alone)
{
    ::umask(022);
    ASSERT_EQ(run({QStringLiteral("init"), QStringLiteral("--sample"), QStringLiteral("--database"),
                   path(QStringLiteral("ordner/stadt.bkdb"))})
                  .exitCode,
              0);
    EXPECT_EQ(rightsOf(path(QStringLiteral("ordner"))), 0700u);
    EXPECT_EQ(rightsOf(path(QStringLiteral("ordner/stadt.bkdb"))), 0600u);
    useSample();
    ASSERT_EQ(call("backup sicherung.bkdb").exitCode, 0);
    EXPECT_EQ(rightsOf(path(QStringLiteral("sicherung.bkdb"))), 0600u);
    ASSERT_EQ(call("remind --ics termine.ics").exitCode, 0);
    EXPECT_EQ(rightsOf(path(QStringLiteral("termine.ics"))), 0600u);
}

TEST_F(Private, a_group_that_its_user_lets_in_may_read_and_change_what_is_new)
{
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral(".config/beschlusskontrolle"))));
    write(QStringLiteral(".config/beschlusskontrolle/beschlusskontrolle.conf"), "[files]\ngroup=true\n");
    const QMap<QString, QString> own{{QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral(".config"))}};
    ASSERT_EQ(withFault(own, {QStringLiteral("init"), QStringLiteral("--sample")}).exitCode, 0);
    EXPECT_EQ(rightsOf(database()), 0660u);
    ASSERT_EQ(withFault(own, {QStringLiteral("remind"), QStringLiteral("--ics-dir"), path(QStringLiteral("termine"))})
                  .exitCode,
              0);
    EXPECT_EQ(rightsOf(path(QStringLiteral("termine"))), 0770u);
    const QStringList files = QDir(path(QStringLiteral("termine"))).entryList(QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &name : files)
        EXPECT_EQ(rightsOf(path(QStringLiteral("termine/") + name)), 0660u) << name.toStdString();
}

TEST_F(Private, a_folder_with_a_default_access_list_says_who_may_read)
{
    if (QStandardPaths::findExecutable(QStringLiteral("setfacl")).isEmpty())
        GTEST_SKIP() << "acl is not installed";
    const QString shared = path(QStringLiteral("gemeinsam"));
    ASSERT_TRUE(QDir().mkpath(shared));
    if (QProcess::execute(QStringLiteral("setfacl"),
                          {QStringLiteral("-d"), QStringLiteral("-m"), QStringLiteral("g::rw,o::-"), shared}) != 0)
        GTEST_SKIP() << "this file system knows no access lists";
    useSample();
    ASSERT_EQ(call("remind --ics gemeinsam/termine.ics").exitCode, 0);
    EXPECT_EQ(rightsOf(shared + QStringLiteral("/termine.ics")), 0660u);
}

TEST_F(Private, what_a_killed_run_left_beside_the_database_goes_at_the_next_start)
{
    useSample();
    const QString own = core::base::temporaryBeside(database());
    QString left = own;
    left.replace(QStringLiteral("-%1-").arg(QCoreApplication::applicationPid()), QStringLiteral("-999999999-"));
    for (const QString &file : {own, left, left + QStringLiteral("-journal"), path(QStringLiteral("notiz.part"))})
        write(QFileInfo(file).fileName(), "x");
    ASSERT_EQ(call("list").exitCode, 0);
    EXPECT_FALSE(QFile::exists(left));
    EXPECT_FALSE(QFile::exists(left + QStringLiteral("-journal")));
    EXPECT_TRUE(QFile::exists(own)) << "somebody who runs is still at it";
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("notiz.part"))));
}

TEST_F(Private, what_only_looks_like_a_leftover_is_somebodys_file_and_stays)
{
    useSample();
    // A copy that a clerk has named so, a download that is not done, what another machine is just writing.
    const QStringList kept{QStringLiteral("stadt.bkdb.new2"), QStringLiteral("stadt.bkdb.part999999999"),
                           QStringLiteral("anlage.db.part1"), QStringLiteral("stadt.bkdb.replaced-20261120-101112"),
                           QStringLiteral(".beschlusskontrolle-00000000-999999999-1.part")};
    for (const QString &name : kept)
        write(name, "x");
    ASSERT_EQ(call("list").exitCode, 0);
    for (const QString &name : kept)
        EXPECT_TRUE(QFile::exists(path(name))) << name.toStdString();
}

TEST_F(Private, the_history_names_the_account_whatever_the_environment_says)
{
    useSample();
    const QMap<QString, QString> pretended{{QStringLiteral("USER"), QStringLiteral("chefin")},
                                           {QStringLiteral("LOGNAME"), QStringLiteral("chefin")},
                                           {QStringLiteral("USERNAME"), QStringLiteral("chefin")},
                                           {QStringLiteral("HOME"), path(QStringLiteral("chefin"))}};
    ASSERT_EQ(withFault(pretended, {QStringLiteral("review"), QStringLiteral("V0742/26"), QStringLiteral("2027-04-01")})
                  .exitCode,
              0);
    const Call shown = call("show V0742/26 --json");
    const QString who = shown.json()[u"history"].toArray().at(0).toObject()[u"who"].toString();
    EXPECT_EQ(who, app::common::userName());
    EXPECT_FALSE(who.contains(QStringLiteral("chefin")));
}

TEST_F(Private, a_full_name_never_stands_without_its_account)
{
    using app::common::shownUser;
    const QString account = QStringLiteral("lindner");
    EXPECT_EQ(shownUser(account, {}), u"lindner");
    EXPECT_EQ(shownUser(account, QStringLiteral("Lindner")), u"lindner");
    EXPECT_EQ(shownUser(account, QStringLiteral("Erika Lindner")), u"Erika Lindner (lindner)");
    EXPECT_EQ(shownUser(account, QStringLiteral("Die Chefin (chefin)")), u"Die Chefin chefin (lindner)")
        << "no account of somebody else in brackets";
    EXPECT_EQ(shownUser(account, QStringLiteral("  Erika\n\u202ELindner ")), u"Erika Lindner (lindner)");
    EXPECT_TRUE(shownUser(account, QString(500, u'x')).endsWith(QStringLiteral(" (lindner)")));
}

TEST_F(Private, a_database_that_all_may_read_and_that_holds_what_is_not_public_is_warned_of)
{
    useSample();
    for (const bool open : {false, true}) {
        QFile::setPermissions(database(),
                              QFile::ReadOwner | QFile::WriteOwner | (open ? QFile::ReadOther : QFile::Permissions()));
        const Call listed = call("list");
        EXPECT_EQ(listed.exitCode, 0);
        EXPECT_EQ(listed.err.contains(QStringLiteral("nichtöffentliche")), open) << listed.err.toStdString();
        EXPECT_FALSE(listed.out.contains(QStringLiteral("Alle Benutzer"))) << "what is asked for stands alone";
    }
}

TEST_F(Private, no_text_from_outside_commands_the_terminal)
{
    const Call told = run({QStringLiteral("import"), QStringLiteral("\x1b[31mrot\x07\u009b2J\u202E.txt")});
    EXPECT_NE(told.exitCode, 0);
    EXPECT_TRUE(told.err.contains(QStringLiteral("rot")));
    for (const char16_t code : {u'\x1b', u'\x07', u'\u009b', u'\u202E'})
        EXPECT_FALSE(told.err.contains(QChar(code))) << int(code);
}
