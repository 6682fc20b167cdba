#include "core/base/Folder.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::base;

TEST(Folder, IsMadeWithAllAboveItAndRefusedWhereAFileStands)
{
    const QTemporaryDir base;
    const QString deep = base.filePath(QStringLiteral("a/b"));
    EXPECT_TRUE(makeFolder(deep).ok());
    EXPECT_TRUE(QFileInfo(deep).isDir());
    EXPECT_TRUE(makeFolder(deep).ok()) << "it is there already";
    QFile file(base.filePath(QStringLiteral("datei")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto refused = makeFolder(file.fileName() + QStringLiteral("/c"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::ReadOnly);
    EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("datei")));
}
