#include "core/letter/life/ReleasedFile.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/life/LetterLife.h"
#include "tests/core/letter/BatchFixture.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::core_store;
using tests::letter::kToday;
using tests::letter::pageCount;
using tests::letter::readText;

namespace {

class ReleasedFile : public tests::letter::BatchFixture
{
protected:
    /// Runs something in the moment when the file lies ready and the database is about to be written.
    core::edit::EditService interrupted(const std::function<void()> &by)
    {
        return {*m_database, u"Sachbearbeitung"_qs, [by] {
                    by();
                    return clerk.at;
                }};
    }
    /// A folder where the file should be: it cannot get its name any more.
    static void block(const QString &path) { ASSERT_TRUE(QDir().mkpath(path)); }
    static void unblock(const QString &path) { ASSERT_TRUE(QDir().rmdir(path)); }
    QString pathOf(int letter) const
    {
        return QDir(m_out).filePath(QStringLiteral("Hausmitteilung V%1-27 2027-01-18.pdf").arg(letter));
    }
    QByteArray keptPdf(std::size_t letter)
    {
        return must(m_database->memos().released(must(m_database->resolutions().load(m_ids[letter])).memos.front().id))
            ->pdf;
    }
};

}

TEST_F(ReleasedFile, givenTheFileCannotGetItsName_whenReleased_thenItSaysSoAndTheFileCanBeWrittenAgain)
{
    auto service = interrupted([this] { block(pathOf(1)); });
    const BatchOutcome outcome =
        must(makeLetters(*m_database, m_ids, m_choice, {filesIn(m_out), &service}, m_progress));
    ASSERT_TRUE(outcome.stoppedBy);
    EXPECT_TRUE(outcome.stoppedBy->detail.contains(u"released"_qs)) << outcome.stoppedBy->detail.toStdString();
    EXPECT_FALSE(outcome.stoppedBy->detail.contains(u"Nothing was changed"_qs))
        << outcome.stoppedBy->detail.toStdString();
    ASSERT_EQ(outcome.made.size(), 1u);
    EXPECT_TRUE(outcome.made.front().fileIsMissing);
    EXPECT_EQ(released(), 1u) << "the database is the truth";

    const auto missing = must(missingFiles(*m_database));
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing.front().path, QFileInfo(pathOf(1)).absoluteFilePath());
    EXPECT_EQ(missing.front().references, QStringList{u"V1/27"_qs});
    unblock(pathOf(1));
    EXPECT_EQ(must(writeAgain(*m_database, missing.front(), kToday, LibreOffice(), m_progress)), missing.front().path);
    EXPECT_EQ(bytesOf(pathOf(1)), keptPdf(0)) << "the letter as it left the house";
    EXPECT_TRUE(must(missingFiles(*m_database)).empty());
}

TEST_F(ReleasedFile, givenTheProgramIsKilledBetweenReleaseAndFile_thenTheNextStartListsIt)
{
    const QString database = m_database->location();
    ASSERT_TRUE(QDir().mkpath(m_out));
    const pid_t child = fork();
    if (child == 0) {
        auto opened = core::store::sql::openDatabase(database);
        if (!opened)
            _exit(1);
        core::edit::EditService edits(**opened, u"Sachbearbeitung"_qs, [] { return clerk.at; });
        const ResolutionFile file = must((*opened)->resolutions().load(m_ids[0]));
        const Directory directory = must((*opened)->directory().load());
        const auto letter = must(release(edits, file, directory, draftMemo(file, directory, *m_choice.profile, kToday),
                                         *m_choice.profile, kToday));
        // Announced when the database has it and before the file has its name.
        QObject::connect(&(*opened)->feed(), &core::store::ChangeFeed::changed, [] { raise(SIGKILL); });
        (void)releaseInto(edits, letter.changes(),
                          {{letter.letter.memo}, pathOf(1), code(LetterFormat::Pdf), letter.letter.pdf})
            .ok();
        _exit(2);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << status;

    EXPECT_EQ(released(), 1u);
    EXPECT_FALSE(QFile::exists(pathOf(1)));
    const auto missing = must(missingFiles(*m_database));
    ASSERT_EQ(missing.size(), 1u);
    must(writeAgain(*m_database, missing.front(), kToday, LibreOffice(), m_progress));
    EXPECT_EQ(bytesOf(pathOf(1)), keptPdf(0));
    EXPECT_TRUE(must(missingFiles(*m_database)).empty());
}

TEST_F(ReleasedFile, givenTheJoinedFileCannotGetItsName_thenAllAreReleasedAndTheWholeFileIsWrittenAgain)
{
    const QString path = QDir(m_out).filePath(u"alle.pdf"_qs);
    auto service = interrupted([path] { block(path); });
    const BatchOutcome outcome =
        must(makeLetters(*m_database, m_ids, m_choice, {JoinedPdf{path}, &service}, m_progress));
    EXPECT_TRUE(outcome.stoppedBy);
    EXPECT_EQ(released(), 3u);
    const auto missing = must(missingFiles(*m_database));
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing.front().references, (QStringList{u"V1/27"_qs, u"V2/27"_qs, u"V3/27"_qs}));
    unblock(path);
    must(writeAgain(*m_database, missing.front(), kToday, LibreOffice(), m_progress));
    const QByteArray pdf = bytesOf(path);
    ASSERT_EQ(pageCount(pdf), 3);
    for (int page = 0; page < 3; ++page)
        EXPECT_EQ(readText(pdf, page), readText(keptPdf(std::size_t(page)), 0));
}

TEST_F(ReleasedFile, givenTheFileIsThereAfterAll_thenNothingIsMissing)
{
    must(releaseTo(m_ids, filesIn(m_out)));
    EXPECT_TRUE(must(m_database->memos().promised()).empty()) << "nothing waits after a good end";
    const Memo memo = must(m_database->resolutions().load(m_ids[0])).memos.front();
    const QString sha256 = must(m_database->memos().released(memo.id))->sha256;
    must(m_database->memos().promise({{memo.id, pathOf(1), code(LetterFormat::Pdf), sha256}}));
    EXPECT_TRUE(must(missingFiles(*m_database)).empty()) << "killed after the file had its name";
    EXPECT_TRUE(must(m_database->memos().promised()).empty());
    ASSERT_TRUE(QFile::remove(pathOf(1)));
    EXPECT_TRUE(must(missingFiles(*m_database)).empty()) << "who removes a letter's file knows why";
}

TEST_F(ReleasedFile, givenAnotherFileTookItsPlaceMeanwhile_whenWrittenAgain_thenThatOneStays)
{
    auto service = interrupted([this] { block(pathOf(1)); });
    must(makeLetters(*m_database, {m_ids[0]}, m_choice, {filesIn(m_out), &service}, m_progress));
    const auto missing = must(missingFiles(*m_database));
    ASSERT_EQ(missing.size(), 1u);
    const QString path = must(writeAgain(*m_database, missing.front(), kToday, LibreOffice(), m_progress));
    EXPECT_TRUE(path.endsWith(u" (2).pdf"_qs)) << path.toStdString();
    EXPECT_EQ(bytesOf(path), keptPdf(0));
    EXPECT_TRUE(QFileInfo(pathOf(1)).isDir());
}

TEST_F(ReleasedFile, givenTwoBatchesAfterEachOther_thenNoLetterIsReleasedTwice)
{
    m_choice.withIncomplete = true; // V4/27 has no report
    EXPECT_EQ(must(releaseTo(m_ids, filesIn(m_out))).made.size(), 4u);
    const BatchOutcome second = must(releaseTo(m_ids, filesIn(m_out)));
    EXPECT_EQ(second.made.size(), 0u);
    ASSERT_EQ(second.leftOut.size(), 4u);
    for (const BatchLetter &letter : second.leftOut)
        EXPECT_FALSE(letter.reasons().isEmpty());
    EXPECT_EQ(must(releaseTo(m_ids, JoinedPdf{QDir(m_out).filePath(u"alle.pdf"_qs)})).made.size(), 0u);
    EXPECT_EQ(released(), 4u);
    EXPECT_EQ(files(m_out).size(), 4);
}

TEST_F(ReleasedFile, givenTwoBatchesAtTheSameTime_thenEachLetterIsReleasedOnce)
{
    m_choice.withIncomplete = true;
    const auto other = must(m_database->another());
    core::edit::EditService otherClerk(*other, u"Kollegin"_qs, [] { return clerk.at; });
    bool began = false;
    std::size_t others = 0;
    // The other one begins when this one has read its first letter and is about to release it.
    auto service = interrupted([&] {
        if (!std::exchange(began, true))
            others = must(makeLetters(*other, m_ids, m_choice,
                                      {filesIn(QDir(m_out).filePath(u"andere"_qs)), &otherClerk}, m_progress))
                         .made.size();
    });
    const BatchOutcome outcome = must(makeLetters(*m_database, {m_ids[3], m_ids[0], m_ids[1], m_ids[2]}, m_choice,
                                                  {filesIn(m_out), &service}, m_progress));
    EXPECT_EQ(others, 4u);
    EXPECT_EQ(outcome.made.size(), 0u);
    EXPECT_FALSE(outcome.stoppedBy);
    ASSERT_EQ(outcome.leftOut.size(), 4u);
    EXPECT_EQ(outcome.leftOut.front().findings.front().kind, LetterFinding::Kind::ChangedMeanwhile);
    EXPECT_EQ(released(), 4u);
    EXPECT_EQ(files(m_out), QStringList{u"andere"_qs}) << "no file of a letter that was not released";
}

TEST_F(ReleasedFile, givenTwoLettersWhoseWritersKnowTheSame_thenTheSecondIsRefused)
{
    const ResolutionFile file = must(m_database->resolutions().load(m_ids[3])); // no report that would be marked
    const Directory directory = must(m_database->directory().load());
    const Memo memo = draftMemo(file, directory, *m_choice.profile, kToday);
    const auto one = must(release(m_edits, file, directory, memo, *m_choice.profile, kToday));
    const auto two = must(release(m_edits, file, directory, memo, *m_choice.profile, kToday));
    must(m_edits.apply(one.changes()));
    const auto refused = m_edits.apply(two.changes());
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().detail.endsWith(u'.')) << refused.error().detail.toStdString();
    EXPECT_EQ(released(), 1u);
    // Who knows it may say so all the same.
    const ResolutionFile now = must(m_database->resolutions().load(m_ids[3]));
    EXPECT_EQ(release(m_edits, now, directory, memo, *m_choice.profile, kToday).error().kind, ErrorKind::Invalid);
    must(m_edits.apply(
        must(release(m_edits, now, directory, memo, *m_choice.profile, kToday, ToldAgain::Allow)).changes()));
    EXPECT_EQ(released(), 2u);
}

TEST_F(ReleasedFile, givenFilesOfTheSameDayAreThere_whenReleased_thenTheyStay)
{
    ASSERT_TRUE(QDir().mkpath(m_out));
    QFile old(pathOf(1));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("alt");
    old.close();
    for (const bool asked : {false, true}) {
        m_files.replace = asked;
        const BatchOutcome outcome = must(releaseTo({m_ids[asked ? 1u : 0u]}, filesIn(m_out)));
        ASSERT_EQ(outcome.made.size(), 1u);
        EXPECT_EQ(bytesOf(pathOf(1)), QByteArray("alt"));
    }
    EXPECT_EQ(bytesOf(QDir(m_out).filePath(u"Hausmitteilung V1-27 2027-01-18 (2).pdf"_qs)), keptPdf(0));
    m_files.replace = false;
    must(writeTo({m_ids[1]}, filesIn(m_out)));
    EXPECT_EQ(bytesOf(pathOf(2)), keptPdf(1)) << "nor does a later draft take the place of a released letter";
}
