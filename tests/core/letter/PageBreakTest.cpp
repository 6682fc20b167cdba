#include "core/letter/LetterLayout.h"
#include "core/letter/PdfWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/support/Printing.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

enum class Kind { Introduction, Clause, Report, End };

/// A paragraph of the letter and the pages on which its lines were found in the PDF.
struct PrintedParagraph {
    Kind kind;
    QString text;
    std::vector<int> pages;
};

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

std::vector<PrintedParagraph> paragraphsOf(const Letter &letter)
{
    std::vector<PrintedParagraph> paragraphs;
    const auto add = [&paragraphs](Kind kind, const QString &text) { paragraphs.push_back({kind, withoutBlanks(text), {}}); };
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

/// Finds every paragraph, word for word, in the lines of the finished pages.
std::vector<PrintedParagraph> readBack(const Letter &letter, const std::vector<PdfLine> &lines)
{
    std::vector<PrintedParagraph> paragraphs = paragraphsOf(letter);
    auto line = std::find_if(lines.begin(), lines.end(), [](const PdfLine &l) { return l.text.startsWith(u"Beschlusskontrolle zu"); });
    for (PrintedParagraph &paragraph : paragraphs) {
        QString found;
        while (line != lines.end() && found.size() < paragraph.text.size()) {
            if (!line->text.startsWith(u"- ")) {
                found += withoutBlanks(line->text);
                paragraph.pages.push_back(line->page);
            }
            ++line;
        }
        EXPECT_EQ(found, paragraph.text);
        if (found != paragraph.text)
            break;
    }
    return paragraphs;
}

long linesOn(const PrintedParagraph &paragraph, int page)
{
    return std::count(paragraph.pages.begin(), paragraph.pages.end(), page);
}

void expectTypingRules(const std::vector<PrintedParagraph> &paragraphs)
{
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const PrintedParagraph &paragraph = paragraphs[i];
        ASSERT_FALSE(paragraph.pages.empty()) << paragraph.text.toStdString();
        const int first = paragraph.pages.front();
        const int last = paragraph.pages.back();
        if (first != last) {
            EXPECT_GE(linesOn(paragraph, first), 2) << "a lonely first line: " << paragraph.text.left(40).toStdString();
            EXPECT_GE(linesOn(paragraph, last), 2) << "a lonely last line: " << paragraph.text.left(40).toStdString();
        }
        const bool hasReport = i + 1 < paragraphs.size() && paragraphs[i + 1].kind == Kind::Report;
        if (paragraph.kind == Kind::Clause && hasReport) {
            EXPECT_EQ(last, paragraphs[i + 1].pages.front()) << "a clause parted from its report";
        }
    }
    const int signaturePage = paragraphs.back().pages.back();
    long textBefore = 0;
    for (const PrintedParagraph &paragraph : paragraphs) {
        if (paragraph.kind == Kind::End) {
            EXPECT_EQ(paragraph.pages.front(), signaturePage) << "the end is torn apart";
        } else {
            textBefore += linesOn(paragraph, signaturePage);
        }
    }
    EXPECT_GE(textBefore, 2) << "the signature is alone on its page";
}

void expectPageMarks(const std::vector<PdfLine> &lines, int pages)
{
    for (int page = 0; page < pages; ++page) {
        const QString mark = QStringLiteral("- %1 -").arg(page + 1);
        const auto count = std::count_if(lines.begin(), lines.end(), [&](const PdfLine &line) {
            return line.page == page && line.text == mark && line.box.top() > 275;
        });
        EXPECT_EQ(count, page == 0 ? 0 : 1) << "page " << page + 1;
    }
}

int checkPages(const Letter &letter, LetterForm form)
{
    LetterTemplate house = musterstadt();
    house.form = form;
    const auto pdf = toPdf({layout(letter, house)}, {QStringLiteral("Brief")});
    EXPECT_TRUE(pdf.ok());
    const std::vector<PdfLine> lines = readLines(*pdf);
    const int pages = pageCount(*pdf);
    expectTypingRules(readBack(letter, lines));
    expectPageMarks(lines, pages);
    return pages;
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

TEST(PageBreak, OneLineMoreAtATimeNeverLeavesTheSignatureAlone)
{
    // Pushes the end of the letter over the page's edge line by line.
    for (int lines = 20; lines <= 28; ++lines) {
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
