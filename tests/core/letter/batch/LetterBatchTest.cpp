#include "core/edit/RecordEdits.h"
#include "core/edit/ReportEdits.h"
#include "tests/core/letter/BatchFixture.h"

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::core_store;
using tests::letter::kToday;
using tests::letter::pageCount;
using tests::letter::readText;
using tests::letter::StopAfter;

namespace {

using LetterBatch = tests::letter::BatchFixture;

}

TEST_F(LetterBatch, makesOneFileALetterAndListsWhatIsIncompleteWithItsReason)
{
    const BatchOutcome outcome = must(writeTo(m_ids, filesIn(m_out)));
    EXPECT_EQ(files(m_out),
              QStringList({u"Hausmitteilung V1-27 2027-01-18.pdf"_qs, u"Hausmitteilung V2-27 2027-01-18.pdf"_qs,
                           u"Hausmitteilung V3-27 2027-01-18.pdf"_qs}));
    ASSERT_EQ(outcome.made.size(), 3u);
    EXPECT_TRUE(readText(bytesOf(outcome.made[1].path), 0).contains(u"Bericht 2."));
    ASSERT_EQ(outcome.leftOut.size(), 1u);
    EXPECT_EQ(outcome.leftOut[0].reference, u"V4/27"_qs);
    ASSERT_EQ(outcome.leftOut[0].findings.size(), 1u);
    EXPECT_EQ(outcome.leftOut[0].findings[0].kind, LetterFinding::Kind::NoReport);
    EXPECT_EQ(released(), 0u);
    EXPECT_EQ(must(m_database->memos().list()).size(), 0u);
}

TEST_F(LetterBatch, makesIncompleteLettersToo_WhenAskedTo)
{
    m_choice.withIncomplete = true;
    EXPECT_EQ(must(writeTo(m_ids, filesIn(m_out))).made.size(), 4u);
}

TEST_F(LetterBatch, examinesWithoutMakingAnything)
{
    const auto letters = must(examineBatch(*m_database, m_ids, m_choice, m_progress));
    ASSERT_EQ(letters.size(), 4u);
    EXPECT_TRUE(letters[0].isComplete());
    EXPECT_FALSE(letters[3].isComplete());
    EXPECT_EQ(files(m_folder.path()).filter(u"aus gabe"_qs), QStringList());
}

TEST_F(LetterBatch, aReviewThatHasPassedTakesTheDateThatIsGivenForAll)
{
    const ResolutionFile file = must(m_database->resolutions().load(m_ids[0]));
    Resolution after = file.resolution;
    after.nextReviewOn = kToday;
    must(m_edits.apply(core::edit::edited(u"Test"_qs, file.resolution, after)));
    EXPECT_FALSE(must(examineBatch(*m_database, m_ids, m_choice, m_progress))[0].isComplete());
    m_choice.nextReviewOn = QDate(2027, 9, 1);
    const auto letters = must(examineBatch(*m_database, m_ids, m_choice, m_progress));
    EXPECT_TRUE(letters[0].isComplete());
    EXPECT_EQ(letters[0].memo.nextReviewOn, QDate(2027, 9, 1));
    EXPECT_EQ(letters[1].memo.nextReviewOn, QDate(2027, 6, 30)) << "one that is set stays";
}

TEST_F(LetterBatch, whatIsAskedAboutDatesIsConfirmedApartFromWhatIsMissing)
{
    const ResolutionFile file = must(m_database->resolutions().load(m_ids[0]));
    Resolution after = file.resolution;
    after.nextReviewOn = QDate(2082, 10, 15);
    must(m_edits.apply(core::edit::edited(u"Test"_qs, file.resolution, after)));
    m_choice.withIncomplete = true;
    const BatchOutcome outcome = must(releaseTo(m_ids, filesIn(m_out)));
    ASSERT_EQ(outcome.leftOut.size(), 1u);
    EXPECT_EQ(outcome.leftOut[0].findings.front().kind, LetterFinding::Kind::NextReviewFar);
    m_choice.withIncomplete = false;
    m_choice.withUnusualDates = true;
    EXPECT_EQ(must(releaseTo({m_ids[0]}, filesIn(m_out))).made.size(), 1u);
}

TEST_F(LetterBatch, joinsAllLettersInOnePdfWithEachFontOnce)
{
    const QString path = m_folder.filePath(u"alle.pdf"_qs);
    const BatchOutcome outcome = must(writeTo(m_ids, JoinedPdf{path}));
    EXPECT_EQ(outcome.made.size(), 3u);
    EXPECT_EQ(outcome.leftOut.size(), 1u);
    const QByteArray pdf = bytesOf(path);
    ASSERT_EQ(pageCount(pdf), 3);
    for (int page = 0; page < 3; ++page)
        EXPECT_TRUE(readText(pdf, page).contains(QStringLiteral("Bericht %1.").arg(page + 1)));
    EXPECT_EQ(pdf.count("/FontFile2"), 3) << "upright, bold and italic";
}

TEST_F(LetterBatch, givenCancelled_leavesTheFolderAsItWas)
{
    ASSERT_TRUE(QDir().mkpath(m_out));
    QFile old(QDir(m_out).filePath(u"Hausmitteilung V1-27 2027-01-18.pdf"_qs));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("alt");
    old.close();
    StopAfter two(2);
    EXPECT_EQ(makeLetters(*m_database, m_ids, m_choice, {filesIn(m_out)}, two).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(files(m_out), QStringList{u"Hausmitteilung V1-27 2027-01-18.pdf"_qs});
    EXPECT_EQ(bytesOf(old.fileName()), QByteArray("alt"));
    EXPECT_EQ(
        makeLetters(*m_database, m_ids, m_choice, {JoinedPdf{m_folder.filePath(u"alle.pdf"_qs)}}, two).error().kind,
        ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"alle.pdf"_qs)));
}

TEST_F(LetterBatch, releasesEachLetterWithItsFile)
{
    const BatchOutcome outcome = must(releaseTo(m_ids, filesIn(m_out)));
    ASSERT_EQ(outcome.made.size(), 3u);
    EXPECT_EQ(released(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        const Memo memo = must(m_database->resolutions().load(m_ids[i])).memos.front();
        EXPECT_EQ(bytesOf(outcome.made[i].path), must(m_database->memos().released(memo.id))->pdf)
            << "the file is what was kept";
    }
    EXPECT_EQ(must(releaseTo(m_ids, filesIn(m_out))).leftOut.size(), 4u) << "nothing is new";
}

TEST_F(LetterBatch, aSecondLetterOfTheDayIsNotCompleteThoughAReportIsNew)
{
    must(releaseTo({m_ids[0]}, filesIn(m_out)));
    const ResolutionFile file = must(m_database->resolutions().load(m_ids[0]));
    must(m_edits.apply(
        must(core::edit::addReport(m_edits, file.resolution, {file.clauses[0].id}, u"Etwas Neues."_qs, kToday, {}))));
    const auto letters = must(examineBatch(*m_database, {m_ids[0]}, m_choice, m_progress));
    ASSERT_EQ(letters[0].findings.size(), 1u);
    EXPECT_EQ(letters[0].findings[0].kind, LetterFinding::Kind::AnotherOfTheDay);
    m_choice.today = kToday.addDays(1);
    EXPECT_TRUE(must(examineBatch(*m_database, {m_ids[0]}, m_choice, m_progress))[0].isComplete())
        << "the next day it is a letter like any other";
}

TEST_F(LetterBatch, givenAFolderThatCannotBeWritten_releasesNothing)
{
    QFile blocker(m_out);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    for (const auto &outcome : {writeTo(m_ids, filesIn(m_out)), releaseTo(m_ids, filesIn(m_out))}) {
        ASSERT_FALSE(outcome.ok());
        EXPECT_TRUE(outcome.error().detail.endsWith(u'.'));
    }
    EXPECT_EQ(released(), 0u);
}

TEST_F(LetterBatch, givenLibreOfficeIsMissing_releasesNothingAndLeavesNoFile)
{
    m_files.format = LetterFormat::Docx;
    m_files.office = LibreOffice(u"/gibt/es/nicht"_qs);
    EXPECT_FALSE(writeTo(m_ids, filesIn(m_out)).ok());
    EXPECT_FALSE(releaseTo(m_ids, filesIn(m_out)).ok());
    EXPECT_EQ(released(), 0u);
    EXPECT_EQ(drafts(), 0);
    EXPECT_EQ(files(m_out), QStringList());
}

TEST_F(LetterBatch, givenTwoNumbersOfOneSpelling_givesEachItsOwnFile)
{
    const ResolutionFile twin = makeResolution(*m_database, u"V1 27"_qs, 1);
    m_choice.withIncomplete = true;
    const BatchOutcome outcome = must(writeTo({m_ids[0], twin.resolution.id}, filesIn(m_out)));
    EXPECT_EQ(files(m_out),
              QStringList({u"Hausmitteilung V1-27 2027-01-18 (2).pdf"_qs, u"Hausmitteilung V1-27 2027-01-18.pdf"_qs}));
}
