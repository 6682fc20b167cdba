#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace tests::support {

/// Real input lies beside the checkout and is not part of the project; empty when it is missing.
inline QString samplePath(const QString &name)
{
    const QString path = QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(QStringLiteral("../shared/samples/") + name);
    return QFileInfo::exists(path) ? path : QString();
}

/// A file of tests/data.
inline QString dataPath(const QString &name)
{
    return QDir(QStringLiteral(BK_SOURCE_DIR)).filePath(QStringLiteral("tests/data/") + name);
}

}

/// Skips, saying why, where the real samples are not at hand.
#define REQUIRE_SAMPLE(path, name)                                         \
    const QString path = tests::support::samplePath(QStringLiteral(name)); \
    if (path.isEmpty())                                                    \
    GTEST_SKIP() << "real sample ../shared/samples/" name " is not beside this checkout"
