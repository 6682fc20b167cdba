#include "core/base/Settings.h"

#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SmallDisk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::base;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST(Settings, come_back_as_they_were_kept)
{
    const QTemporaryDir folder;
    tests::support::useOwnSettings(folder.path());
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), QByteArray("\x00\xff\x01", 3));
    settings.setValue(QStringLiteral("recent"), QStringList{QStringLiteral("a, b"), QStringLiteral("Ärger „x“")});
    settings.setValue(QStringLiteral("on"), true);
    settings.setValue(QStringLiteral("number"), 9'007'199'254'740'993LL);
    settings.setValue(QStringLiteral("empty"), QString());
    settings.sync();
    ASSERT_EQ(settings.status(), QSettings::NoError);

    // Another name, so that nothing is remembered from writing.
    const QString other =
        QSettings(settingsFormat(), QSettings::UserScope, QStringLiteral("andere"), QStringLiteral("namen")).fileName();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(other).absolutePath()) && QFile::copy(settings.fileName(), other));
    const QSettings read(settingsFormat(), QSettings::UserScope, QStringLiteral("andere"), QStringLiteral("namen"));
    EXPECT_EQ(read.value(QStringLiteral("window/geometry")).toByteArray(), QByteArray("\x00\xff\x01", 3));
    EXPECT_EQ(read.value(QStringLiteral("recent")).toStringList(),
              (QStringList{QStringLiteral("a, b"), QStringLiteral("Ärger „x“")}));
    EXPECT_TRUE(read.value(QStringLiteral("on")).toBool());
    EXPECT_EQ(read.value(QStringLiteral("number")).toLongLong(), 9'007'199'254'740'993LL);
    EXPECT_TRUE(read.contains(QStringLiteral("empty")));
}

TEST(Settings, on_a_full_disk_stay_as_they_were_and_are_written_when_there_is_room)
{
    tests::support::SmallDisk disk(QStringLiteral("256k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    tests::support::useOwnSettings(disk.filePath(QString()));
    QSettings settings;
    settings.setValue(QStringLiteral("earlier"), QString(3'000, u'x'));
    settings.sync();
    const QByteArray before = contentOf(settings.fileName());
    ASSERT_GT(before.size(), 3'000);
    disk.fillUp();
    for (const qint64 room : {0, 4'096, 4'096, 4'096}) {
        if (room > 0)
            disk.makeRoom(room);
        settings.setValue(QStringLiteral("later"), QString(20'000, u'y'));
        EXPECT_FALSE(settingsAreWritten()) << room;
        EXPECT_EQ(contentOf(settings.fileName()), before) << room;
    }
    disk.makeRoom();
    EXPECT_TRUE(settingsAreWritten());
    EXPECT_TRUE(contentOf(settings.fileName()).contains("yyy")) << "what is not written is tried again";
}
