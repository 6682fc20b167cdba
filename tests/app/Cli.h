#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace tests::app {

/// What a run of beschlusskontrolle-cli left behind.
struct Call {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const;
    /// One sentence on stderr, nothing on stdout.
    bool saysOneSentence() const;
};

/// Runs the real program, in a folder of its own, with its own place for data, on a fixed day.
class Cli : public testing::Test
{
protected:
    static constexpr auto today = "2026-11-20";

    void SetUp() override;

    Call run(const QStringList &arguments) const;
    /// The same with the database of this test.
    Call onDatabase(const QStringList &arguments) const;
    /// With stdout going to that file.
    Call into(const QString &file, const QStringList &arguments) const;
    /// With a fault of the file system: environment of tests/support/faults/FaultShim.cpp. -1 is the exit code of a program
    /// that was killed.
    Call withFault(const QMap<QString, QString> &fault, const QStringList &arguments) const;
    /// As a user without rights, when the tests run as root; false in `possible` when that cannot be done here.
    Call asNobody(const QStringList &arguments, bool &possible) const;

    /// Makes the database of this test a copy of the sample city.
    void useSample();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(QStringLiteral("stadt.bkdb")); }
    QString write(const QString &name, const QByteArray &content) const;
    static QByteArray read(const QString &path);

private:
    Call start(const QStringList &arguments, const QString &stdoutFile, bool nobody,
               const QMap<QString, QString> &variables = {}) const;

    QTemporaryDir m_folder;
};

}
