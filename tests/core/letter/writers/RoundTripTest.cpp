#include "core/import/MemoReader.h"
#include "core/import/PdfText.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/content/ReportPlacement.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"
#include "tests/core/letter/SampleLetters.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::model;
using core::import::ReadMemo;
using core::import::SourceText;
using namespace tests::letter;

namespace {

const QDate kToday(2026, 11, 20);

/// What a letter says, as far as it must come back: one readable line for each fact.
QStringList factsOf(const ReadMemo &memo)
{
    QStringList facts{u"reference "_qs + memo.reference,
                      u"meeting "_qs + memo.meeting,
                      u"title "_qs + memo.title,
                      u"division "_qs + memo.division,
                      u"file "_qs + memo.fileReference,
                      u"date "_qs + (memo.date ? memo.date->toString(Qt::ISODate) : QString()),
                      u"next "_qs + (memo.nextReviewOn ? memo.nextReviewOn->toString(Qt::ISODate) : QString()),
                      QStringLiteral("closed %1 confidential %2").arg(memo.closed).arg(memo.confidential),
                      u"to "_qs + memo.recipients.join(u'|')};
    for (const core::import::ReadClause &clause : memo.clauses)
        facts << u"clause "_qs + clause.label + u": "_qs + clause.text;
    for (const core::import::ReadReport &report : memo.reports) {
        QStringList labels;
        for (const int clause : report.clauses)
            labels << QString::number(clause);
        facts << u"report "_qs + labels.join(u',') + u": "_qs + report.text;
    }
    for (const core::import::ReadPerson &person : memo.signatories)
        facts << u"signed "_qs + person.prefix + u'|' + person.name + u'|' + person.function;
    for (const core::import::ReadPerson &person : memo.acknowledgements)
        facts << u"noted "_qs + person.name + u'|' + person.function;
    return facts;
}

/// What the records say that the letter was made from.
ReadMemo expectedMemo(const ResolutionFile &file, const Letter &letter, const Memo &memo)
{
    ReadMemo expected;
    expected.reference = file.resolution.reference;
    expected.meeting = file.resolution.meeting;
    expected.title = file.resolution.title;
    expected.division = letter.division;
    expected.fileReference = file.resolution.fileReference;
    expected.date = memo.date;
    expected.nextReviewOn = memo.nextReviewOn;
    expected.closed = memo.isFinal;
    expected.confidential = letter.confidential;
    expected.recipients = letter.recipients;
    for (std::size_t i = 0; i < file.clauses.size(); ++i) {
        expected.clauses.push_back({file.clauses[i].label, file.clauses[i].text});
    }
    // Reports stand below the last of their clauses.
    for (std::size_t i = 0; i < file.clauses.size(); ++i) {
        const StatusReport *report = reportFor(file, file.clauses[i].id);
        if (!report)
            continue;
        core::import::ReadReport read{{}, report->text};
        for (std::size_t k = 0; k < file.clauses.size(); ++k) {
            if (reportFor(file, file.clauses[k].id) == report)
                read.clauses.push_back(static_cast<int>(k));
        }
        if (read.clauses.back() == static_cast<int>(i))
            expected.reports.push_back(read);
    }
    expected.signatories = {{letter.signatory.name, letter.signatory.function, letter.signatory.capacity}};
    for (const LetterReader &reader : letter.readers)
        expected.acknowledgements.push_back({reader.name, reader.function, {}});
    return expected;
}

template <class Read>
void expectEveryLetterBack(Read read)
{
    const SampleFiles sample = sampleFiles(kToday);
    const core::import::MemoReader reader;
    int letters = 0;
    for (const ResolutionFile &file : sample.files) {
        if (file.clauses.empty())
            continue;
        SCOPED_TRACE(file.resolution.reference.toStdString());
        const Memo memo = draftMemo(file, sample.directory, kToday);
        const Letter letter = offeredLetter(sample, file, kToday);
        const auto source = read(letter, letterTemplateOf(sample.directory));
        ASSERT_TRUE(source.ok()) << source.error().detail.toStdString();
        const auto back = reader.read(*source);
        EXPECT_TRUE(back.ok()) << back.error().detail.toStdString();
        if (!back)
            continue;
        const QStringList wanted = factsOf(expectedMemo(file, letter, memo));
        const QStringList got = factsOf(*back);
        EXPECT_EQ(got.size(), wanted.size());
        for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i)
            EXPECT_EQ(got[i], wanted[i]);
        ++letters;
    }
    EXPECT_GE(letters, 40);
}

}

TEST(RoundTrip, EveryLetterOfTheSampleCityComesBackFromItsText)
{
    expectEveryLetterBack([](const Letter &letter, const LetterTemplate &) {
        return core::base::Result<SourceText>(SourceText{u"brief.txt"_qs, toPlainText(letter).split(u'\n')});
    });
}

TEST(RoundTrip, EveryLetterOfTheSampleCityComesBackFromItsPdf)
{
    expectEveryLetterBack([](const Letter &letter, const LetterTemplate &house) -> core::base::Result<SourceText> {
        const auto pdf = toPdf({layout(letter, house)}, {u"Brief"_qs});
        if (!pdf)
            return pdf.error();
        return core::import::readPdf(*pdf, u"brief.pdf"_qs);
    });
}
