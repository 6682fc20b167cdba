#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/support/Printing.h"

#include <algorithm>
#include <cstdio>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

enum class Kind { Introduction, Clause, Report, End };

/// A paragraph of the letter and where it was found in the finished PDF.
struct PrintedParagraph {
    Kind kind;
    QString text;
    std::vector<PdfStretch> stretches;
};

std::vector<PrintedParagraph> paragraphsOf(const Letter &letter)
{
    std::vector<PrintedParagraph> paragraphs;
    const auto add = [&paragraphs](Kind kind, const QString &text) { paragraphs.push_back({kind, text, {}}); };
    for (const QString &line : letter.subject)
        add(Kind::Introduction, line);
    add(Kind::Introduction, letter.salutation);
    add(Kind::Introduction, letter.opening);
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses)
            add(Kind::Clause, numberOf(clause) + quoted(clause));
        const QStringList reports = reportParagraphs(item);
        for (const QString &report : reports)
            add(Kind::Report, report);
    }
    for (const QString &text : {letter.outlook, letter.closing, letter.signatory.name, letter.signatory.function})
        add(Kind::End, text);
    return paragraphs;
}

std::vector<PrintedParagraph> readBack(const Letter &letter, const QByteArray &pdf)
{
    std::vector<PrintedParagraph> paragraphs = paragraphsOf(letter);
    QStringList texts;
    for (const PrintedParagraph &paragraph : paragraphs)
        texts << paragraph.text;
    const std::vector<std::vector<PdfStretch>> found = findParagraphs(pdf, texts);
    for (std::size_t i = 0; i < found.size(); ++i)
        paragraphs[i].stretches = found[i];
    return paragraphs;
}

void expectTypingRules(const std::vector<PrintedParagraph> &paragraphs)
{
    const int signaturePage = paragraphs.back().stretches.empty() ? 0 : paragraphs.back().stretches.back().page;
    int textBefore = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const PrintedParagraph &paragraph = paragraphs[i];
        ASSERT_FALSE(paragraph.stretches.empty()) << "not found: " << paragraph.text.toStdString();
        if (paragraph.stretches.size() > 1) {
            EXPECT_GE(paragraph.stretches.front().lines, 2)
                << "a lonely first line: " << paragraph.text.left(40).toStdString();
            EXPECT_GE(paragraph.stretches.back().lines, 2)
                << "a lonely last line: " << paragraph.text.left(40).toStdString();
        }
        const bool hasReport = i + 1 < paragraphs.size() && paragraphs[i + 1].kind == Kind::Report;
        if (paragraph.kind == Kind::Clause && hasReport && !paragraphs[i + 1].stretches.empty()) {
            EXPECT_EQ(paragraph.stretches.back().page, paragraphs[i + 1].stretches.front().page)
                << "a clause parted from its report";
        }
        if (paragraph.kind == Kind::End) {
            EXPECT_EQ(paragraph.stretches.front().page, signaturePage) << "the end is torn apart";
        } else if (paragraph.stretches.back().page == signaturePage) {
            textBefore += paragraph.stretches.back().lines;
        }
    }
    EXPECT_GE(textBefore, 2) << "the signature is alone on its page";
}

void expectPageMarks(const QByteArray &pdf)
{
    const int pages = pageCount(pdf);
    for (int page = 0; page < pages; ++page) {
        const QString text = readText(pdf, page);
        EXPECT_EQ(text.startsWith(QStringLiteral("- %1 -").arg(page + 1)), page > 0) << "page " << page + 1;
    }
}

int checkPages(const Letter &letter, LetterForm form)
{
    LetterTemplate house = musterstadt();
    house.form = form;
    const auto pdf = toPdf({layout(letter, house)}, {QStringLiteral("Brief")});
    EXPECT_TRUE(pdf.ok());
    if (!pdf)
        return 0;
    expectTypingRules(readBack(letter, *pdf));
    expectPageMarks(*pdf);
    return pageCount(*pdf);
}

}

TEST(PageBreak, TwentyLettersOfOneToTwelvePagesFollowTheTypingRules)
{
    int shortest = 1000;
    int longest = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        Letter letter = generatedLetter(seed, static_cast<int>(seed) * 21 / 20, static_cast<int>(seed) * 7);
        if (seed == 1)
            letter.readers.clear();
        const int pages = checkPages(letter, seed % 2 == 0 ? LetterForm::B : LetterForm::A);
        shortest = std::min(shortest, pages);
        longest = std::max(longest, pages);
    }
    EXPECT_EQ(shortest, 1);
    EXPECT_GE(longest, 11);
    std::printf("pages: %d to %d\n", shortest, longest);
}

TEST(PageBreak, AClauseOfThreePagesIsDividedLikeAnyText)
{
    Letter letter = generatedLetter(5, 2, 40);
    QString &wording = letter.items.front().clauses.front().text;
    while (wording.size() < 10000)
        wording += u' ' + letter.items.back().clauses.front().text;
    EXPECT_GE(checkPages(letter, LetterForm::B), 4);
}

TEST(PageBreak, AClauseThatFitsAsAWholeIsNotDivided)
{
    // A report that grows line by line pushes a clause of four lines over the edge of the page.
    int pages = 0;
    for (int lines = 18; lines <= 34; ++lines) {
        SCOPED_TRACE(lines);
        Letter letter = interimLetter();
        letter.items.resize(2);
        letter.items[1].clauses.resize(1);
        letter.items[1].lead.clear();
        QStringList report;
        for (int i = 0; i < lines; ++i)
            report << QStringLiteral("Zeile%1").arg(i);
        letter.items[0].paragraphs = report;
        letter.items[1].clauses.front().text =
            QStringLiteral("Wort mit weiteren Wörtern, die eine ganze Zeile der Seite füllen sollen, und noch einige. ")
                .repeated(4)
                .trimmed();
        const auto pdf = toPdf({layout(letter, musterstadt())}, {QStringLiteral("Brief")});
        ASSERT_TRUE(pdf.ok());
        for (const PrintedParagraph &paragraph : readBack(letter, *pdf)) {
            if (paragraph.kind == Kind::Clause) {
                EXPECT_EQ(paragraph.stretches.size(), 1u) << paragraph.text.left(30).toStdString();
            }
        }
        pages += pageCount(*pdf);
    }
    EXPECT_GT(pages, 17) << "some have two pages";
}

TEST(PageBreak, FurtherPagesNameTheNumberOfTheResolution)
{
    Letter letter = generatedLetter(7, 12, 40);
    letter.reference = QStringLiteral("V0412/25");
    const auto pdf = toPdf({layout(letter, musterstadt())}, {QStringLiteral("Brief")});
    ASSERT_TRUE(pdf.ok());
    ASSERT_GE(pageCount(*pdf), 2);
    for (int page = 1; page < pageCount(*pdf); ++page) {
        double mark = 0;
        double number = -1;
        for (const PdfLine &line : readLines(*pdf)) {
            if (line.page == page && line.text.contains(QStringLiteral("- %1 -").arg(page + 1)))
                mark = line.box.top();
            if (line.page == page && line.text.startsWith(QStringLiteral("V0412/25")))
                number = line.box.top();
        }
        EXPECT_NEAR(number, mark, 1) << "beside it";
    }
}

TEST(PageBreak, TheCirculationDoesNotDragHalfAPageOfTextAlong)
{
    for (int lines = 1; lines <= 40; ++lines) {
        SCOPED_TRACE(lines);
        Letter letter = interimLetter();
        letter.items.resize(2);
        letter.items[1].clauses.resize(1);
        letter.items[1].lead.clear();
        // A clause that grows and a report of three lines, which cannot be divided.
        QString wording;
        for (int i = 0; i < lines; ++i)
            wording +=
                QStringLiteral("Wort%1 mit weiteren Wörtern, die eine ganze Zeile der Seite füllen sollen, ").arg(i);
        letter.items[1].clauses.front().text = wording.trimmed();
        letter.items[1].paragraphs = {QStringLiteral("eins\nzwei\ndrei")};
        const auto pdf = toPdf({layout(letter, musterstadt())}, {QStringLiteral("Brief")});
        ASSERT_TRUE(pdf.ok());
        double lowest = 0;
        for (const PdfLine &line : readLines(*pdf)) {
            if (line.page == 0)
                lowest = std::max(lowest, line.box.bottom());
        }
        if (pageCount(*pdf) > 1) {
            // Two lines of the clause, the undivided report, outlook, closing and signature belong together.
            EXPECT_GT(lowest, 272 - (272 - 98.5) * 0.45);
        }
        checkPages(letter, LetterForm::B);
    }
}

TEST(PageBreak, APageForTheCirculationAloneIsSavedBySettingTheLetterCloser)
{
    int onePage = 0;
    int lonely = 0;
    for (int lines = 1; lines <= 12; ++lines) {
        SCOPED_TRACE(lines);
        Letter letter = interimLetter();
        letter.items.resize(2);
        letter.items[1].clauses.resize(1);
        letter.items[1].lead.clear();
        letter.items[0].paragraphs = {QStringLiteral("Bericht.")};
        QStringList report;
        for (int i = 0; i < lines; ++i)
            report << QStringLiteral("Zeile%1").arg(i);
        letter.items[1].paragraphs = {report.join(u'\n')};
        const auto pdf = toPdf({layout(letter, musterstadt())}, {QStringLiteral("Brief")});
        ASSERT_TRUE(pdf.ok());
        onePage += pageCount(*pdf) == 1 ? 1 : 0;
        lonely += pageCount(*pdf) > 1 && !readText(*pdf, 1).contains(letter.signatory.name) ? 1 : 0;
        checkPages(letter, LetterForm::B);
    }
    std::printf("of 12 letters %d on one page, %d with the circulation alone on the second\n", onePage, lonely);
    EXPECT_GE(onePage, 5);
    EXPECT_LE(lonely, 3);
}

TEST(PageBreak, OneLineMoreAtATimeNeverLeavesTheSignatureAlone)
{
    // Pushes the end of the letter over the page's edge line by line.
    for (int lines = 20; lines <= 36; ++lines) {
        SCOPED_TRACE(lines);
        Letter letter = interimLetter();
        letter.items.resize(1);
        QStringList report;
        for (int i = 0; i < lines; ++i)
            report << QStringLiteral("Zeile%1").arg(i);
        letter.items.front().paragraphs = QStringList{report.join(u'\n')};
        checkPages(letter, LetterForm::B);
        letter.items.front().paragraphs = report;
        checkPages(letter, LetterForm::B);
    }
}
