#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <gtest/gtest.h>

namespace tests::letter {

/// Runs a program that is no part of the project and returns what it printed; empty on failure.
inline QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    constexpr int kTimeLimitMs = 120000;
    if (!process.waitForFinished(kTimeLimitMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

}

/// Skips, saying why, where an optional tool is not installed.
#define REQUIRE_TOOL(name)                                              \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) \
    GTEST_SKIP() << "the optional program " name " is not installed"
