#include "core/edit/RecordEdits.h"
#include "tests/core/letter/BatchFixture.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/SmallDisk.h"

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::core_store;
using tests::letter::kToday;
using tests::letter::pageCount;
using tests::letter::readText;
using tests::letter::StopAfter;
using tests::support::SmallDisk;
using BatchRelease = tests::letter::BatchFixture;

TEST_F(BatchRelease, givenItStopsMidway_tellsWhatIsReleasedAndLeavesTheOthersDrafts)
{
    StopAfter two(2);
    const BatchOutcome outcome = must(makeLetters(*m_database, m_ids, m_choice, {filesIn(m_out), &m_edits}, two));
    ASSERT_TRUE(outcome.stoppedBy);
    EXPECT_EQ(outcome.stoppedBy->kind, ErrorKind::Cancelled);
    ASSERT_EQ(outcome.made.size(), 2u);
    EXPECT_EQ(released(), 2u);
    EXPECT_EQ(files(m_out).size(), 2);
    // What is left can be made afterwards.
    const BatchOutcome rest = must(releaseTo(m_ids, filesIn(m_out)));
    EXPECT_EQ(rest.made.size(), 1u);
    EXPECT_FALSE(rest.stoppedBy);
}

TEST_F(BatchRelease, releasesAllLettersOfAJoinedPdfTogether)
{
    const QString path = QDir(m_out).filePath(u"alle.pdf"_qs);
    const BatchOutcome outcome = must(releaseTo(m_ids, JoinedPdf{path}));
    EXPECT_EQ(outcome.made.size(), 3u);
    EXPECT_EQ(outcome.leftOut.size(), 1u);
    EXPECT_EQ(released(), 3u);
    const QByteArray pdf = bytesOf(path);
    ASSERT_EQ(pageCount(pdf), 3);
    for (int i = 0; i < 3; ++i) {
        const Memo memo = must(m_database->resolutions().load(m_ids[std::size_t(i)])).memos.front();
        EXPECT_EQ(readText(pdf, i), readText(must(m_database->memos().released(memo.id))->pdf, 0))
            << "it says what is kept";
    }
}

TEST_F(BatchRelease, givenTheJoinedFileCannotBeWritten_releasesNone)
{
    ASSERT_TRUE(QDir().mkpath(QDir(m_out).filePath(u"alle.pdf"_qs))); // a folder where the file should be
    EXPECT_FALSE(releaseTo(m_ids, JoinedPdf{QDir(m_out).filePath(u"alle.pdf"_qs)}).ok());
    EXPECT_EQ(released(), 0u);
    StopAfter two(2);
    EXPECT_EQ(makeLetters(*m_database, m_ids, m_choice, {JoinedPdf{QDir(m_out).filePath(u"neu.pdf"_qs)}, &m_edits}, two)
                  .error()
                  .kind,
              ErrorKind::Cancelled);
    EXPECT_EQ(released(), 0u);
    EXPECT_EQ(files(m_out), QStringList{u"alle.pdf"_qs});
}

TEST_F(BatchRelease, givenSomebodyEditedALetterMeanwhile_releasesNoneOfTheJoined)
{
    // Somebody edits the first resolution after it was read: when the second one is.
    class Meddling : public Progress
    {
    public:
        explicit Meddling(std::function<void()> once) : m_once(std::move(once)) {}
        void advance(int done, int) override
        {
            if (done == 2)
                m_once();
        }

    private:
        std::function<void()> m_once;
    };
    Meddling meddling([this] {
        const ResolutionFile file = must(m_database->resolutions().load(m_ids[0]));
        Resolution after = file.resolution;
        after.nextReviewOn = QDate(2027, 5, 1);
        must(m_edits.apply(core::edit::edited(u"Kollegin"_qs, file.resolution, after)));
    });
    m_choice.reviewOf = {};
    // A final letter changes the resolution too.
    m_choice.final = true;
    m_choice.withIncomplete = true;
    const QString path = QDir(m_out).filePath(u"alle.pdf"_qs);
    const auto outcome = makeLetters(*m_database, m_ids, m_choice, {JoinedPdf{path}, &m_edits}, meddling);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(released(), 0u);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(BatchRelease, releasesALetterWhenThePrinterHasTakenIt)
{
    int taken = 0;
    const auto twoOnly = [&taken](const BatchLetter &, const LetterPages &pages) -> Result<void> {
        EXPECT_EQ(pages.count(), 1);
        if (++taken == 3)
            return Error{ErrorKind::Io, u"Kein Papier."_qs};
        return {};
    };
    const BatchOutcome outcome = must(releaseTo(m_ids, TakeLetter(twoOnly)));
    EXPECT_EQ(outcome.made.size(), 2u);
    ASSERT_TRUE(outcome.stoppedBy);
    EXPECT_EQ(outcome.stoppedBy->detail, u"Then it stopped, and the other letters are as they were: Kein Papier."_qs);
    EXPECT_EQ(released(), 2u);
}

TEST_F(BatchRelease, givenAFullDisk_keepsWhatIsDoneAndTheRestDrafts)
{
    constexpr qint64 kDisk = 512 * 1024;
    SmallDisk disk(QString::number(kDisk));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    // Room for one letter and a half.
    must(writeTo({m_ids[0]}, filesIn(m_out)));
    const qint64 letter = bytesOf(QDir(m_out).filePath(files(m_out).front())).size();
    QFile ballast(disk.filePath(u"ballast"_qs));
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(kDisk - letter * 3 / 2 - 8192, 'x'));
    ballast.close();
    const QString folder = disk.filePath(u"Briefe"_qs);
    const auto written = writeTo(m_ids, filesIn(folder));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, ErrorKind::Full) << written.error().detail.toStdString();
    EXPECT_EQ(files(folder), QStringList()) << "all or none";

    const BatchOutcome outcome = must(releaseTo(m_ids, filesIn(folder)));
    ASSERT_TRUE(outcome.stoppedBy);
    EXPECT_EQ(outcome.stoppedBy->kind, ErrorKind::Full);
    EXPECT_TRUE(outcome.stoppedBy->detail.contains(u"the other letters are as they were"_qs))
        << outcome.stoppedBy->detail.toStdString();
    EXPECT_EQ(outcome.made.size(), 1u);
    EXPECT_EQ(std::size_t(files(folder).size()), outcome.made.size());
    EXPECT_EQ(released(), outcome.made.size());
    for (const auto &made : outcome.made)
        EXPECT_EQ(pageCount(bytesOf(made.path)), 1) << "no half file";
}

TEST_F(BatchRelease, givenADiskThatIsFullToTheLastByte_writesAndReleasesNothing)
{
    SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString folder = disk.filePath(u"Briefe"_qs);
    ASSERT_TRUE(QDir().mkpath(folder));
    disk.fillUp();
    const QString joined = QDir(folder).filePath(u"alle.pdf"_qs);
    m_files.format = LetterFormat::Text; // smaller than any buffer
    for (const auto &outcome : {writeTo(m_ids, filesIn(folder)), releaseTo(m_ids, filesIn(folder)),
                                writeTo(m_ids, JoinedPdf{joined}), releaseTo(m_ids, JoinedPdf{joined})}) {
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().kind, ErrorKind::Full) << outcome.error().detail.toStdString();
    }
    EXPECT_EQ(files(folder), QStringList());
    EXPECT_EQ(released(), 0u);
}

TEST_F(BatchRelease, convertsAllLettersInOneCallOfLibreOffice)
{
    REQUIRE_TOOL("soffice");
    const QString counting = m_folder.filePath(u"soffice"_qs);
    QFile script(counting);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho call >> \"$0.calls\"\nexec soffice \"$@\"\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_files.format = LetterFormat::Docx;
    m_files.office = LibreOffice(counting);
    const BatchOutcome outcome = must(releaseTo(m_ids, filesIn(m_out)));
    EXPECT_EQ(outcome.made.size(), 3u);
    EXPECT_EQ(files(m_out).filter(u".docx"_qs).size(), 3);
    EXPECT_EQ(bytesOf(counting + u".calls"_qs).count("call"), 1);
    EXPECT_EQ(released(), 3u);
}

TEST_F(BatchRelease, keepsFilesThatAreThere_whenAskedTo)
{
    m_files.replace = false;
    must(writeTo({m_ids[0]}, filesIn(m_out)));
    must(writeTo({m_ids[0]}, filesIn(m_out)));
    EXPECT_EQ(files(m_out),
              QStringList({u"Hausmitteilung V1-27 2027-01-18 (2).pdf"_qs, u"Hausmitteilung V1-27 2027-01-18.pdf"_qs}));
}

TEST_F(BatchRelease, aReviewIsProposedForEachResolution)
{
    m_choice.final = false;
    const ResolutionFile file = must(m_database->resolutions().load(m_ids[0]));
    Resolution after = file.resolution;
    after.nextReviewOn.reset();
    must(m_edits.apply(core::edit::edited(u"Test"_qs, file.resolution, after)));
    m_choice.reviewOf = [](const Resolution &resolution, const Directory &, const QDate &) -> std::optional<QDate> {
        return resolution.reference == u"V1/27" ? std::optional(QDate(2027, 4, 30)) : std::nullopt;
    };
    const auto letters = must(examineBatch(*m_database, m_ids, m_choice, m_progress));
    EXPECT_EQ(letters[0].memo.nextReviewOn, QDate(2027, 4, 30));
    EXPECT_EQ(letters[1].memo.nextReviewOn, QDate(2027, 6, 30)) << "one that is set stays";
}

TEST_F(BatchRelease, theReviewThatALetterAnswersIsNotItsNextOne)
{
    m_choice.answersUntil = QDate(2027, 6, 30); // the day on which all are due
    m_choice.reviewOf = [](const Resolution &, const Directory &, const QDate &after) {
        return std::optional(after.addMonths(6));
    };
    EXPECT_EQ(must(examineBatch(*m_database, m_ids, m_choice, m_progress))[0].memo.nextReviewOn, QDate(2027, 12, 30));
    m_choice.answersUntil = QDate(2027, 6, 29);
    EXPECT_EQ(must(examineBatch(*m_database, m_ids, m_choice, m_progress))[0].memo.nextReviewOn, QDate(2027, 6, 30));
    m_choice.answersUntil = QDate(2027, 6, 30);
    m_choice.reviewOf = {};
    EXPECT_EQ(must(examineBatch(*m_database, m_ids, m_choice, m_progress))[0].memo.nextReviewOn, QDate(2027, 6, 30))
        << "when no other is known";
}
