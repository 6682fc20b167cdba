#include "core/letter/life/ReleasedFile.h"
#include "tests/support/Printing.h"
#include "tests/ui/letter/LetterPageFixture.h"
#include "ui/letter/LetterOutput.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>

using namespace core::model;

namespace {

/// The folder that the program which is to be killed works in; not set in the program that has it killed.
constexpr auto kVictim = "BK_KILLED_RELEASE";

class KilledReleaseTest : public tests::ui::LetterPageFixture
{
protected:
    /// Runs this very test once more, killed at its first call of that kind on the folder of the letters.
    void killRelease(const QString &call)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kVictim), folder.path());
        environment.insert(u"TMPDIR"_qs, folder.path());
        environment.insert(u"LD_PRELOAD"_qs, QStringLiteral(BK_BINARY_DIR "/bin/fault_shim.so"));
        // A sanitizer wants to be the first library, and the shim is.
        environment.insert(u"ASAN_OPTIONS"_qs, u"detect_leaks=0:verify_asan_link_order=0"_qs);
        environment.insert(u"FAULT_FOLDER"_qs, killedFolder(folder.path()));
        environment.insert(u"FAULT_CALLS"_qs, call);
        environment.insert(u"FAULT_AT"_qs, u"1"_qs);
        environment.insert(u"FAULT_KILL"_qs, u"1"_qs);
        program.setProcessEnvironment(environment);
        const auto *self = testing::UnitTest::GetInstance()->current_test_info();
        program.start(
            QCoreApplication::applicationFilePath(),
            {u"--gtest_filter="_qs + QLatin1String(self->test_suite_name()) + u'.' + QLatin1String(self->name())});
        constexpr int kPatienceMs = 60'000;
        ASSERT_TRUE(program.waitForFinished(kPatienceMs));
        ASSERT_EQ(program.exitStatus(), QProcess::CrashExit) << program.readAllStandardOutput().toStdString();
    }

    static QString killedFolder(const QString &of) { return of + u"/Briefe des Opfers"_qs; }

    /// What the killed program left.
    QString leftDatabase() const
    {
        QDirIterator files(folder.path(), {u"*.bkdb"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString found = files.next();
            if (found != path())
                return found;
        }
        return {};
    }

    void expectReleasedAndListed()
    {
        const auto left = core::store::sql::openDatabase(leftDatabase(), {});
        ASSERT_TRUE(left) << left.error().detail.toStdString();
        const auto memos = (*left)->memos().list().value();
        ASSERT_EQ(memos.size(), 1u);
        EXPECT_TRUE((*left)->memos().released(memos[0].id).value().has_value());
        EXPECT_TRUE(QDir(killedFolder(folder.path())).entryList({u"*.pdf"_qs}, QDir::Files).isEmpty())
            << "it was killed too late";
        const auto missing = core::letter::missingFiles(**left).value();
        ASSERT_EQ(missing.size(), 1u);
        EXPECT_EQ(missing[0].references, QStringList{u"V0870/21"_qs});
        EXPECT_TRUE(missing[0].path.startsWith(killedFolder(folder.path()))) << missing[0].path.toStdString();
    }

    /// In the program that is to be killed: releases the letter and files it, which it does not survive.
    bool isVictim()
    {
        if (!qEnvironmentVariableIsSet(kVictim))
            return false;
        ui::record::rememberLetterFolder(killedFolder(qEnvironmentVariable(kVictim)));
        QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
        release();
        saved.wait(20'000);
        return true;
    }
};

}

TEST_F(KilledReleaseTest, BeforeTheFileIsOnTheDiskTheLetterIsReleasedAndItsFileListed)
{
    if (isVictim())
        return;
    killRelease(u"fsync"_qs);
    expectReleasedAndListed();
}

TEST_F(KilledReleaseTest, BeforeTheFileHasItsNameTheLetterIsReleasedAndItsFileListed)
{
    if (isVictim())
        return;
    killRelease(u"rename link"_qs);
    expectReleasedAndListed();
}

TEST_F(KilledReleaseTest, WhatIsFiledIsPromisedNoMore)
{
    QSignalSpy filed(page->output(), &ui::letter::LetterOutput::filed);
    release();
    ASSERT_TRUE(filed.wait(20'000));
    EXPECT_TRUE(session->database().memos().promised().value().empty());
}

TEST_F(KilledReleaseTest, WhatCouldNotBeFiledIsListedUntilItIsFiledElsewhere)
{
    QFile blocker(filed());
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    blocker.close();
    release();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return page->findChild<QPushButton *>(QStringLiteral("messageAction2")) != nullptr &&
                   message().contains(u"PDF");
        },
        20'000));
    EXPECT_EQ(core::letter::missingFiles(session->database()).value().size(), 1u);
    ASSERT_TRUE(blocker.remove());
    QSignalSpy filed(page->output(), &ui::letter::LetterOutput::filed);
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    ASSERT_TRUE(filed.wait(20'000));
    EXPECT_TRUE(core::letter::missingFiles(session->database()).value().empty());
}
