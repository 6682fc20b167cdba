#include "core/base/DiskFile.h"

#include "tests/support/Printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cerrno>
#include <gtest/gtest.h>
#include <set>
#include <sys/stat.h>

using namespace core::base;

namespace {

class DiskFiles : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &content)
    {
        QFile made(path(QStringLiteral("datei")));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
        return made.fileName();
    }

    QTemporaryDir m_folder;
};

}

TEST_F(DiskFiles, are_told_from_folders_and_pipes)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(QStringLiteral("rohr"))).constData(), 0600), 0);
    EXPECT_EQ(fileKindAt(file("x")), FileKind::Regular);
    EXPECT_EQ(fileKindAt(m_folder.path()), FileKind::Folder);
    EXPECT_EQ(fileKindAt(path(QStringLiteral("rohr"))), FileKind::Special);
    EXPECT_EQ(fileKindAt(path(QStringLiteral("fehlt"))), FileKind::None);
}

TEST_F(DiskFiles, are_found_through_as_many_links_as_the_system_follows)
{
    const QString target = file("x");
    QString at = target;
    for (int i = 1; i <= 41; ++i) {
        const QString link = path(QString::number(i));
        ASSERT_TRUE(QFile::link(at, link));
        at = link;
    }
    EXPECT_EQ(followedLinks(path(QStringLiteral("40"))), target);
    EXPECT_EQ(followedLinks(path(QStringLiteral("41"))), path(QStringLiteral("1"))) << "not to its end";
    EXPECT_EQ(followedLinks(target), target);
}

TEST_F(DiskFiles, are_made_once_and_tell_why_they_cannot_be)
{
    DiskFile made;
    EXPECT_EQ(made.createNew(path(QStringLiteral("neu"))), 0);
    EXPECT_EQ(made.write("0123456789"), 0);
    EXPECT_EQ(made.sync(10), 0);
    EXPECT_EQ(made.sync(11), EIO) << "not every byte is there";
    EXPECT_EQ(made.close(), 0);
    EXPECT_EQ(made.close(), 0) << "closed already";
    EXPECT_EQ(made.write("x"), EBADF);
    EXPECT_EQ(made.sync(10), EBADF);
    DiskFile again;
    EXPECT_EQ(again.createNew(path(QStringLiteral("neu"))), EEXIST);
    EXPECT_EQ(DiskFile().createNew(path(QStringLiteral("fehlt/neu"))), ENOENT);
}

TEST_F(DiskFiles, are_read_up_to_a_number_of_bytes)
{
    const QByteArray content = QByteArray("0123456789").repeated(300'000); // more than is read at once
    const QString name = file(content);
    const auto readUpTo = [&name](qint64 most) {
        DiskFile opened;
        QByteArray read("leftover");
        EXPECT_EQ(opened.openToRead(name), 0);
        EXPECT_EQ(opened.read(most, read), 0);
        return read;
    };
    EXPECT_EQ(readUpTo(0), QByteArray());
    EXPECT_EQ(readUpTo(4), QByteArray("0123"));
    EXPECT_TRUE(readUpTo(2'500'000) == content.left(2'500'000));
    EXPECT_TRUE(readUpTo(9'000'000) == content);
    QByteArray read;
    EXPECT_EQ(DiskFile().read(1, read), EBADF);
}

TEST_F(DiskFiles, are_not_opened_when_they_are_none)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(QStringLiteral("rohr"))).constData(), 0600), 0);
    EXPECT_EQ(DiskFile().openToRead(path(QStringLiteral("fehlt"))), ENOENT);
    EXPECT_EQ(DiskFile().openToRead(m_folder.path()), EISDIR);
    EXPECT_EQ(DiskFile().openToRead(path(QStringLiteral("rohr"))), EINVAL);
}

TEST_F(DiskFiles, take_the_rights_of_another_one)
{
    const QString other = file("x");
    ASSERT_EQ(::chmod(QFile::encodeName(other).constData(), 0640), 0);
    DiskFile made;
    ASSERT_EQ(made.createNew(path(QStringLiteral("neu"))), 0);
    made.takeRightsOf(path(QStringLiteral("fehlt")));
    made.takeRightsOf(other);
    struct stat facts = {};
    ASSERT_EQ(::stat(QFile::encodeName(path(QStringLiteral("neu"))).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0640u);
}

TEST_F(DiskFiles, are_renamed_over_others_and_their_names_synced)
{
    const QString from = file("x");
    EXPECT_EQ(renameFile(from, path(QStringLiteral("neu"))), 0);
    EXPECT_FALSE(QFile::exists(from));
    EXPECT_EQ(renameFile(from, path(QStringLiteral("neu"))), ENOENT);
    EXPECT_EQ(syncFolder(m_folder.path()), 0);
    EXPECT_EQ(syncFolder(path(QStringLiteral("fehlt"))), ENOENT);
    EXPECT_EQ(syncFolder(path(QStringLiteral("neu"))), ENOTDIR);
    EXPECT_EQ(syncFolder(QStringLiteral("/proc")), 0) << "a file system that knows no such thing";
}

TEST(FaultsOfTheDisk, are_told_in_words_of_their_own)
{
    for (const int full : {ENOSPC, EDQUOT, EFBIG}) {
        EXPECT_TRUE(meansFull(full));
        EXPECT_EQ(reasonOf(full), reasonOf(ENOSPC));
    }
    for (const int other : {0, EIO, EACCES, EROFS})
        EXPECT_FALSE(meansFull(other));
    std::set<QString> reasons;
    for (const int fault : {EACCES, EROFS, ENOENT, ENOSPC, ENAMETOOLONG, ELOOP, EISDIR, EIO, ESTALE})
        reasons.insert(reasonOf(fault));
    EXPECT_EQ(reasons.size(), 9u);
    EXPECT_TRUE(reasonOf(EDOM).contains(QString::number(EDOM))) << "the number, where there are no words";
}

TEST(Processes, are_known_to_run_until_they_end)
{
    EXPECT_TRUE(isRunning(QCoreApplication::applicationPid()));
    EXPECT_TRUE(isRunning(1)) << "somebody else's too";
    QProcess process;
    process.start(QStringLiteral("true"), {});
    ASSERT_TRUE(process.waitForStarted());
    const qint64 ended = process.processId();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_FALSE(isRunning(ended));
}
