#include "core/base/WholeFile.h"
#include "core/base/Temporary.h"
#include "tests/support/SmallDisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace core::base;
using tests::support::SmallDisk;

namespace {

class WholeFiles : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const { return namesIn(m_folder.path()); }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
    }
    QString pipe()
    {
        EXPECT_EQ(::mkfifo(QFile::encodeName(path(QStringLiteral("rohr"))).constData(), 0600), 0);
        return path(QStringLiteral("rohr"));
    }

    QTemporaryDir m_folder;
};

mode_t rightsOf(const QString &path)
{
    struct stat facts = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &facts), 0);
    return facts.st_mode & 0777;
}

}

TEST_F(WholeFiles, hold_what_was_written_and_leave_nothing_else)
{
    const QByteArray content = QByteArray("Zeile mit ä\n").repeated(100'000);
    ASSERT_TRUE(writeWhole(path(QStringLiteral("brief.txt")), content).ok());
    ASSERT_TRUE(writeWhole(path(QStringLiteral("leer.txt")), {}).ok());
    EXPECT_EQ(contentOf(path(QStringLiteral("brief.txt"))), content);
    EXPECT_EQ(contentOf(path(QStringLiteral("leer.txt"))), QByteArray());
    EXPECT_EQ(names(), (QStringList{QStringLiteral("brief.txt"), QStringLiteral("leer.txt")}));
}

TEST_F(WholeFiles, on_a_full_disk_are_refused_however_small_and_the_old_file_stays)
{
    SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString old = disk.filePath(QStringLiteral("alt.eml"));
    ASSERT_TRUE(writeWhole(old, "alt").ok());
    disk.fillUp();
    for (const qsizetype size : {1, 100, 5000, 100'000}) {
        for (const QString &name : {QStringLiteral("alt.eml"), QStringLiteral("neu.eml")}) {
            const auto written = writeWhole(disk.filePath(name), QByteArray(size, 'x'));
            ASSERT_FALSE(written.ok()) << name.toStdString() << ' ' << size;
            EXPECT_EQ(written.error().kind, ErrorKind::Full);
            EXPECT_TRUE(written.error().detail.contains(name)) << written.error().detail.toStdString();
        }
    }
    EXPECT_EQ(contentOf(old), QByteArray("alt"));
    EXPECT_EQ(namesIn(QFileInfo(old).path()), (QStringList{QStringLiteral("alt.eml"), QStringLiteral("ballast")}));
    disk.makeRoom();
    EXPECT_TRUE(writeWhole(old, "neu").ok());
    EXPECT_EQ(contentOf(old), QByteArray("neu"));
}

TEST_F(WholeFiles, on_a_disk_that_became_read_only_say_so)
{
    SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted() || !disk.makeReadOnly())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const auto written = writeWhole(disk.filePath(QStringLiteral("brief.pdf")), "x");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
}

TEST_F(WholeFiles, follow_symbolic_links_to_what_is_there_and_what_is_not_yet)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("ablage"));
    ASSERT_TRUE(writeWhole(path(QStringLiteral("ablage/alt.txt")), "alt").ok());
    ASSERT_TRUE(QFile::link(QStringLiteral("ablage/alt.txt"), path(QStringLiteral("a"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("ablage/neu.txt"), path(QStringLiteral("b"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("a"), path(QStringLiteral("c"))));
    EXPECT_TRUE(writeWhole(path(QStringLiteral("c")), "durch zwei").ok());
    EXPECT_TRUE(writeWhole(path(QStringLiteral("b")), "neu").ok());
    EXPECT_TRUE(QFileInfo(path(QStringLiteral("a"))).isSymLink());
    EXPECT_TRUE(QFileInfo(path(QStringLiteral("c"))).isSymLink());
    EXPECT_EQ(contentOf(path(QStringLiteral("ablage/alt.txt"))), QByteArray("durch zwei"));
    EXPECT_EQ(contentOf(path(QStringLiteral("ablage/neu.txt"))), QByteArray("neu"));
}

TEST_F(WholeFiles, never_replace_pipes_devices_or_folders_nor_what_a_link_to_them_means)
{
    const QString rohr = pipe();
    ASSERT_TRUE(QFile::link(QStringLiteral("rohr"), path(QStringLiteral("verweis"))));
    ASSERT_TRUE(QFile::link(QStringLiteral("im-kreis"), path(QStringLiteral("im-kreis"))));
    for (const QString &target :
         {rohr, path(QStringLiteral("verweis")), m_folder.path(), path(QStringLiteral("im-kreis"))}) {
        const auto written = writeWhole(target, "x");
        ASSERT_FALSE(written.ok()) << target.toStdString();
        EXPECT_TRUE(written.error().detail.endsWith(u'.'));
    }
    EXPECT_EQ(names(), (QStringList{QStringLiteral("im-kreis"), QStringLiteral("rohr"), QStringLiteral("verweis")}));
}

TEST_F(WholeFiles, appear_only_when_what_must_succeed_before_has_succeeded)
{
    const QString target = path(QStringLiteral("brief.pdf"));
    const auto refused = writeWhole(target, "neu", [&]() -> Result<void> {
        EXPECT_FALSE(QFile::exists(target));
        return Error{ErrorKind::Conflict, QStringLiteral("nein")};
    });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(writeWhole(target, "neu", [] { return Result<void>(); }).ok());
    EXPECT_EQ(contentOf(target), QByteArray("neu"));
}

TEST_F(WholeFiles, are_for_their_owner_alone_and_keep_the_rights_that_somebody_gave_them)
{
    const QString target = path(QStringLiteral("brief.pdf"));
    ASSERT_TRUE(writeWhole(target, "alt").ok());
    EXPECT_EQ(rightsOf(target), 0600u);
    ASSERT_EQ(::chmod(QFile::encodeName(target).constData(), 0664), 0);
    ASSERT_TRUE(writeWhole(target, "neu").ok());
    EXPECT_EQ(rightsOf(target), 0664u);
}

TEST_F(WholeFiles, with_names_as_long_as_the_system_allows_are_written_and_longer_ones_are_told)
{
    EXPECT_TRUE(writeWhole(path(QString(251, u'n') + QStringLiteral(".txt")), "x").ok());
    const auto written = writeWhole(path(QString(252, u'n') + QStringLiteral(".txt")), "x");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(names().size(), 1);
}

TEST_F(WholeFiles, are_read_up_to_a_size_and_nothing_but_files_is_read)
{
    ASSERT_TRUE(writeWhole(path(QStringLiteral("zehn")), "0123456789").ok());
    EXPECT_EQ(*readWhole(path(QStringLiteral("zehn")), 10), QByteArray("0123456789"));
    const auto larger = readWhole(path(QStringLiteral("zehn")), 9);
    ASSERT_FALSE(larger.ok());
    EXPECT_TRUE(larger.error().detail.contains(QStringLiteral("zehn")));
    EXPECT_EQ(readWhole(path(QStringLiteral("fehlt")), 9).error().kind, ErrorKind::Io);
    for (const QString &other : {pipe(), QStringLiteral("/dev/zero"), m_folder.path()})
        EXPECT_FALSE(readWhole(other, 1000).ok()) << other.toStdString();
}

TEST_F(WholeFiles, of_a_program_that_is_gone_are_cleared_and_those_of_others_stay)
{
    const QString own = QFileInfo(temporaryBeside(path(QStringLiteral("x")))).fileName();
    const QString process = QString::number(QCoreApplication::applicationPid());
    QString gone = own;
    gone.replace(u'-' + process + u'-', QStringLiteral("-999999999-"));
    ASSERT_NE(gone, own);
    const QStringList stay{own, QStringLiteral(".beschlusskontrolle-00000000-999999999-1.part"),
                           QStringLiteral(".beschlusskontrolle-notiz"), QStringLiteral("brief.part")};
    for (const QString &name : stay + QStringList{gone, gone + QStringLiteral("-journal")})
        ASSERT_TRUE(writeWhole(path(name), "x").ok());
    clearLeftovers(m_folder.path());
    QStringList expected = stay;
    expected.sort();
    EXPECT_EQ(names(), expected);
}

TEST_F(WholeFiles, that_never_appear_leave_nothing_whoever_had_them_last)
{
    {
        auto first = WholeFile::written(path(QStringLiteral("a")), "a");
        auto second = WholeFile::written(path(QStringLiteral("b")), "b");
        ASSERT_TRUE(first.ok() && second.ok());
        EXPECT_EQ(names().size(), 2);
        WholeFile kept = std::move(*first);
        kept = std::move(*second);
        EXPECT_TRUE(kept.appear().ok());
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("b")});
    EXPECT_EQ(contentOf(path(QStringLiteral("b"))), QByteArray("b"));
}

TEST_F(WholeFiles, do_not_appear_where_a_folder_or_nothing_stands_by_then)
{
    auto file = WholeFile::written(path(QStringLiteral("a")), "a");
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("a")));
    EXPECT_EQ(file->appear().error().kind, ErrorKind::Invalid);
    EXPECT_EQ(writeWhole(path(QStringLiteral("fehlt/a")), "a").error().kind, ErrorKind::Io);
}

TEST_F(WholeFiles, that_cannot_be_read_are_told_apart)
{
    ASSERT_TRUE(writeWhole(path(QStringLiteral("zehn")), "0123456789").ok());
    EXPECT_EQ(*readStart(path(QStringLiteral("zehn")), 4), QByteArray("0123"));
    EXPECT_EQ(*readWhole(path(QStringLiteral("zehn")), 11), QByteArray("0123456789"));
    const auto larger = readWhole(path(QStringLiteral("zehn")), 9);
    EXPECT_EQ(larger.error().kind, ErrorKind::NotRecognised);
    EXPECT_TRUE(larger.error().detail.contains(QStringLiteral(" 1 MB"))) << "the least that is named";
    const auto detail = [](const QString &of) { return readWhole(of, 9).error().detail; };
    EXPECT_TRUE(detail(path(QStringLiteral("fehlt"))).contains(QStringLiteral("does not exist")));
    EXPECT_TRUE(detail(path(QStringLiteral("zehn/x"))).contains(QStringLiteral("does not exist")));
    EXPECT_TRUE(detail(m_folder.path()).contains(QStringLiteral("is a folder")));
    EXPECT_TRUE(detail(pipe()).contains(QStringLiteral("pipe")));
}
