#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

namespace tests::support {

/// A small file system of its own that can be filled up; absent where the machine does not allow one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &size)
    {
        m_mounted = geteuid() == 0 &&
                    QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=") + size, QStringLiteral("tmpfs"), m_folder.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    bool makeReadOnly()
    {
        return QProcess::execute(QStringLiteral("mount"),
                                 {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()}) == 0;
    }
    void fillUp()
    {
        QFile ballast(filePath(QStringLiteral("ballast")));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size())
            continue;
    }
    /// After fillUp: gives so much of it back.
    void makeRoom(qint64 bytes)
    {
        QFile ballast(filePath(QStringLiteral("ballast")));
        ASSERT_TRUE(ballast.resize(ballast.size() - bytes));
    }
    void makeRoom() { QFile::remove(filePath(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

}
