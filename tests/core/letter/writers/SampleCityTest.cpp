#include "core/letter/content/ReportPlacement.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/letter/SampleLetters.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>
#include <set>

using namespace core::letter;
using namespace core::model;
using namespace tests::letter;

namespace {

const QDate kToday(2026, 11, 20);

}

TEST(SampleCity, EveryLetterHoldsEveryClauseOnceInOrderAndEveryReportOnce)
{
    const SampleFiles sample = sampleFiles(kToday);
    ASSERT_GE(sample.files.size(), 40u);
    for (const ResolutionFile &file : sample.files) {
        SCOPED_TRACE(file.resolution.reference.toStdString());
        const Letter letter = offeredLetter(sample, file, kToday);
        QStringList printed;
        qsizetype paragraphs = 0;
        for (const LetterItem &item : letter.items) {
            for (const LetterClause &clause : item.clauses)
                printed << clause.label + clause.text;
            paragraphs += item.paragraphs == QStringList{LetterWording().noReport} ? 0 : item.paragraphs.size();
        }
        QStringList wanted;
        std::set<StatusReportId> reports;
        qsizetype wantedParagraphs = 0;
        for (const Clause &clause : file.clauses) {
            wanted << clause.label + clause.text;
            const StatusReport *report = reportFor(file, clause.id);
            if (report && reports.insert(report->id).second)
                wantedParagraphs += report->text.split(u"\n\n"_qs).size();
        }
        EXPECT_EQ(printed, wanted);
        EXPECT_EQ(paragraphs, wantedParagraphs);
        EXPECT_FALSE(letter.signatory.name.isEmpty());
        EXPECT_EQ(letter.city, u"Stadt Musterstadt"_qs);
    }
}

TEST(SampleCity, EveryLetterCanBeCopiedOutOfItsPdfWordForWord)
{
    const SampleFiles sample = sampleFiles(kToday);
    for (const ResolutionFile &file : sample.files) {
        SCOPED_TRACE(file.resolution.reference.toStdString());
        const Letter letter = offeredLetter(sample, file, kToday);
        const auto pdf = toPdf({layout(letter, letterTemplateOf(sample.directory))}, {file.resolution.reference});
        ASSERT_TRUE(pdf.ok());
        QString all;
        for (int page = 0; page < pageCount(*pdf); ++page)
            all += readText(*pdf, page).remove(QStringLiteral("%1 - %2 - ").arg(letter.reference).arg(page + 1));
        // Qt PDF drops hyphens at the ends of lines.
        const auto bare = [](QString text) {
            return text.remove(u' ').remove(u'\n').remove(u'-').remove(QChar(0xFFFE)).remove(QChar(2));
        };
        all = bare(all);
        for (const QString &text : textsOf(letter))
            EXPECT_TRUE(all.contains(bare(text))) << text.toStdString();
    }
}
