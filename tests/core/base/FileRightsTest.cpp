#include "core/base/FileRights.h"

#include "core/base/WholeFile.h"
#include "tests/support/OwnSettings.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace core::base;

namespace {

class FileRights : public testing::Test
{
protected:
    FileRights() { tests::support::useOwnSettings(m_folder.path()); }
    ~FileRights() override
    {
        setGroupMayUseFiles(false);
        (void)::umask(m_before);
    }
    mode_t rightsOfNew(const QString &name)
    {
        EXPECT_TRUE(writeWhole(m_folder.filePath(name), "x").ok());
        struct stat facts = {};
        EXPECT_EQ(::stat(QFile::encodeName(m_folder.filePath(name)).constData(), &facts), 0);
        return facts.st_mode & 0777;
    }
    static mode_t mask()
    {
        const mode_t now = ::umask(0);
        (void)::umask(now);
        return now;
    }

    const mode_t m_before = mask();
    QTemporaryDir m_folder;
};

}

TEST_F(FileRights, are_for_the_owner_alone_until_the_group_is_let_in)
{
    EXPECT_FALSE(groupMayUseFiles());
    applyFileRights();
    EXPECT_FALSE(groupIsLetIn());
    EXPECT_EQ(mask(), 0077u);
    EXPECT_EQ(rightsOfNew(QStringLiteral("a")), 0600u);
    setGroupMayUseFiles(true);
    EXPECT_TRUE(groupMayUseFiles());
    EXPECT_TRUE(groupIsLetIn());
    EXPECT_EQ(mask(), 0007u);
    EXPECT_EQ(rightsOfNew(QStringLiteral("b")), 0660u);
}

TEST_F(FileRights, are_at_the_next_start_as_they_were_wished)
{
    QSettings().setValue(QStringLiteral("files/group"), true);
    EXPECT_FALSE(groupIsLetIn());
    applyFileRights();
    EXPECT_TRUE(groupIsLetIn());
}
