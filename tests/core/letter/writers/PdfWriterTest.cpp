#include "core/letter/writers/PdfWriter.h"
#include "core/letter/page/LetterLayout.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

QByteArray pdfOf(const Letter &letter, bool archive = true)
{
    const auto pdf =
        toPdf({layout(letter, musterstadt())}, {QStringLiteral("Beschlusskontrolle zu V0412/25"), archive});
    return pdf ? *pdf : QByteArray();
}

QString withoutBlanks(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return QString(text).remove(blanks);
}

/// Writes the letter beside a test and gives its path.
struct SavedPdf {
    explicit SavedPdf(const QByteArray &pdf) : path(directory.filePath(QStringLiteral("brief.pdf")))
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    QTemporaryDir directory;
    QString path;
};

}

TEST(PdfWriter, HoldsEveryTextWithUmlautsAndNestedQuotesInOrder)
{
    const Letter letter = interimLetter();
    const QByteArray pdf = pdfOf(letter);
    ASSERT_EQ(pageCount(pdf), 2);
    const QString all = withoutBlanks(readText(pdf, 0) + readText(pdf, 1));
    for (const QString &text : textsOf(letter))
        EXPECT_TRUE(all.contains(withoutBlanks(text))) << text.toStdString();
    qsizetype at = 0;
    for (const LetterItem &item : letter.items) {
        for (const QString &text : QStringList(quoted(item.clauses.back())) + reportParagraphs(item)) {
            const qsizetype found = all.indexOf(withoutBlanks(text), at);
            EXPECT_GE(found, at) << text.toStdString();
            at = found;
        }
    }
}

TEST(PdfWriter, SplitsNoLigaturesAndEmDashesWhenCopied)
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {
        QStringLiteral("Auflage, Pflicht, schaffen, öffentlich, Straße, 5 € – „fi fl ffi“ … ½ §")};
    EXPECT_TRUE(
        readText(pdfOf(letter), 0)
            .contains(QStringLiteral("Auflage, Pflicht, schaffen, öffentlich, Straße, 5 € – „fi fl ffi“ … ½ §")));
}

TEST(PdfWriter, IsMarkedAsPdfAAndNamesItsTitle)
{
    const QByteArray pdf = pdfOf(interimLetter());
    EXPECT_TRUE(pdf.startsWith("%PDF-1.4"));
    EXPECT_TRUE(pdf.contains("pdfaid:part"));
    EXPECT_TRUE(pdf.contains("<rdf:li xml:lang=\"x-default\">Beschlusskontrolle zu V0412/25</rdf:li>"));
    EXPECT_FALSE(pdfOf(interimLetter(), false).contains("pdfaid:part"));
}

TEST(PdfWriter, JoinsLettersWithEachFontEmbeddedOnce)
{
    const LetterPages pages = layout(interimLetter(), musterstadt());
    const auto one = toPdf({pages}, {QStringLiteral("Einer")});
    const auto ten = toPdf(std::vector<LetterPages>(10, pages), {QStringLiteral("Zehn")});
    ASSERT_TRUE(one.ok() && ten.ok());
    EXPECT_EQ(pageCount(*ten), 20);
    EXPECT_EQ(one->count("/FontFile2"), ten->count("/FontFile2"));
    EXPECT_LT(ten->size(), 10 * 10240 + one->size());
}

TEST(PdfWriter, GivenTwoThreads_MakesTheSamePages)
{
    const Letter letter = interimLetter();
    QByteArray pdfs[2];
    std::unique_ptr<QThread> threads[2];
    for (int i = 0; i < 2; ++i) {
        threads[i].reset(QThread::create([&letter, pdf = &pdfs[i]] {
            for (int n = 0; n < 10; ++n)
                *pdf = pdfOf(letter);
        }));
        threads[i]->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    EXPECT_EQ(readText(pdfs[0], 0), readText(pdfs[1], 0));
    EXPECT_EQ(render(pdfs[0], 1, 75), render(pdfs[1], 1, 75));
}

TEST(PdfWriter, PdffontsSeesEveryFontEmbedded)
{
    REQUIRE_TOOL("pdffonts");
    const SavedPdf saved(pdfOf(interimLetter()));
    const QStringList lines =
        QString::fromUtf8(runTool(QStringLiteral("pdffonts"), {saved.path})).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 4);
    static const QRegularExpression embedded(QStringLiteral("yes +(yes|no) +yes +\\d+ +0$"));
    for (const QString &line : lines.mid(2)) {
        EXPECT_TRUE(line.contains(embedded)) << line.toStdString();
        EXPECT_TRUE(line.startsWith(u"LiberationSans")) << line.toStdString();
    }
}

TEST(PdfWriter, QpdfFindsNothingWrong)
{
    REQUIRE_TOOL("qpdf");
    const SavedPdf saved(pdfOf(interimLetter()));
    EXPECT_TRUE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), saved.path})
                    .contains("No syntax or stream encoding errors"));
}

TEST(PdfWriter, PdftotextCopiesTheWordsOut)
{
    REQUIRE_TOOL("pdftotext");
    const SavedPdf saved(pdfOf(interimLetter()));
    const QString all = withoutBlanks(QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), saved.path, QStringLiteral("-")})));
    for (const QString &text : textsOf(interimLetter()))
        EXPECT_TRUE(all.contains(withoutBlanks(text))) << text.toStdString();
}
