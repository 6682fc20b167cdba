#include "core/base/Progress.h"
#include "core/import/MemoReader.h"
#include "core/import/TextSource.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/writers/LetterFile.h"
#include "core/sample/SampleCity.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/Printing.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <set>

using namespace core::base;
using namespace core::model;

namespace {

const QDate today(2026, 11, 20);

/// A report as the letter prints it: the labels it stands for and its text.
using Printed = std::pair<QStringList, QString>;

/// Clauses and reports of a resolution as its letter holds them: the latest report of each clause, each once.
struct Content {
    std::vector<std::pair<QString, QString>> clauses;
    std::vector<Printed> reports;
};

/// What a letter may tell: what still waits for approval it does not.
Content contentOf(ResolutionFile file)
{
    std::erase_if(file.reports, [](const StatusReport &report) { return report.state != ReportState::Approved; });
    Content content;
    std::set<StatusReportId> seen;
    std::vector<std::pair<int, Printed>> reports;
    for (const Clause &clause : file.clauses)
        content.clauses.emplace_back(clause.label, clause.text);
    for (const Clause &clause : file.clauses) {
        const StatusReport *report = file.latestReport(clause.id);
        if (!report || !seen.insert(report->id).second)
            continue;
        Printed printed;
        int last = 0;
        for (const Clause &covered : file.clauses) {
            // Of a joint report the letter speaks to those clauses for which it is the latest word.
            if (report->covers(covered.id) && file.latestReport(covered.id) == report) {
                printed.first.append(covered.label);
                last = covered.position;
            }
        }
        printed.second = report->text;
        reports.emplace_back(last, printed);
    }
    std::sort(reports.begin(), reports.end());
    for (auto &[position, printed] : reports)
        content.reports.push_back(std::move(printed));
    return content;
}

Content contentOf(const core::import::ReadMemo &memo)
{
    Content content;
    for (const auto &clause : memo.clauses)
        content.clauses.emplace_back(clause.label, clause.text);
    for (const auto &report : memo.reports) {
        Printed printed;
        for (int index : report.clauses)
            printed.first.append(memo.clauses[size_t(index)].label);
        printed.second = report.text;
        content.reports.push_back(printed);
    }
    return content;
}

class RoundTrip : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("s.bkdb")),
                                                     {.now = QDateTime(today, QTime(8, 0), Qt::UTC)});
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        m_database = std::move(*made);
        Progress progress;
        const auto written = core::sample::writeSampleCity(*m_database, today, progress);
        ASSERT_TRUE(written) << written.error().detail.toStdString();
    }

    /// Every letter of the sample city, saved in a form and read again.
    void expectSameAfter(const QString &form)
    {
        const auto directory = m_database->directory().load();
        ASSERT_TRUE(directory);
        const auto house = core::letter::letterTemplateOf(*directory);
        core::store::ResolutionFilter all;
        all.today = today;
        const auto ids = m_database->resolutions().order(all, {});
        ASSERT_TRUE(ids);
        const core::import::MemoReader reader;
        int letters = 0;
        for (ResolutionId id : *ids) {
            const auto file = m_database->resolutions().load(id);
            ASSERT_TRUE(file);
            std::vector<Memo> memos = file->memos;
            memos.push_back(core::letter::draftMemo(*file, *directory, today));
            for (const Memo &memo : memos) {
                SCOPED_TRACE(file->resolution.reference.toStdString() + " of " +
                             memo.date.value_or(today).toString(Qt::ISODate).toStdString());
                expectSame(*file, memo, *directory, house, form, reader);
                ++letters;
            }
        }
        EXPECT_GT(letters, 100);
    }

private:
    void expectSame(ResolutionFile file, const Memo &memo, const Directory &directory,
                    const core::letter::LetterTemplate &house, const QString &form,
                    const core::import::MemoReader &reader)
    {
        const QString path = m_folder.filePath(QStringLiteral("brief.") + form);
        const auto saved =
            core::letter::saveLetter(core::letter::compose(file, directory, memo, house, today), house, path);
        ASSERT_TRUE(saved) << saved.error().detail.toStdString();
        const auto source = core::import::readSource(path);
        ASSERT_TRUE(source) << source.error().detail.toStdString();
        const auto read = reader.read(*source);
        ASSERT_TRUE(read) << read.error().detail.toStdString();

        EXPECT_EQ(read->reference, file.resolution.reference);
        EXPECT_EQ(read->meeting, file.resolution.meeting);
        EXPECT_EQ(read->title, file.resolution.title);
        EXPECT_EQ(read->fileReference, file.resolution.fileReference);
        EXPECT_EQ(read->date, std::optional(memo.date.value_or(today)));
        EXPECT_EQ(read->confidential, memo.confidential);
        EXPECT_EQ(read->closed, memo.isFinal);
        EXPECT_EQ(read->nextReviewOn, memo.isFinal ? std::nullopt : memo.nextReviewOn);
        // A letter that has left the house holds the reports of its day.
        if (memo.state != MemoState::Draft)
            std::erase_if(file.reports, [&memo](const StatusReport &report) { return report.asOf > memo.date; });
        const Content expected = contentOf(file);
        const Content found = contentOf(*read);
        EXPECT_EQ(found.clauses, expected.clauses);
        EXPECT_EQ(found.reports, expected.reports);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Database> m_database;
};

}

TEST_F(RoundTrip, every_letter_as_text_is_read_again_as_it_was)
{
    expectSameAfter(QStringLiteral("txt"));
}

TEST_F(RoundTrip, every_letter_as_pdf_is_read_again_as_it_was)
{
    expectSameAfter(QStringLiteral("pdf"));
}
