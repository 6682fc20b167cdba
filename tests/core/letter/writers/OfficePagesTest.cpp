#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/LibreOffice.h"
#include "core/letter/writers/OdtWriter.h"
#include "core/letter/writers/PdfWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/letter/SampleLetters.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

struct Sent {
    Letter letter;
    LetterTemplate house;
};

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00AD}\\x{FFFE}\\-–*_]"));
    return text.remove(blanks);
}

/// A report that grows line by line or word by word pushes the end of its letter over the edge of the page.
std::vector<Sent> growingLetters()
{
    std::vector<Sent> letters;
    for (int lines = 6; lines <= 30; lines += 2) {
        Letter letter = interimLetter();
        letter.items.resize(1);
        QStringList report;
        for (int i = 0; i < lines; ++i)
            report << QStringLiteral("Zeile %1").arg(i);
        letter.items[0].paragraphs = {report.join(u'\n')};
        letters.push_back({letter, musterstadt()});
        letter.items[0].paragraphs = {report.join(u" steht in einem Absatz mit den anderen Zeilen, "_qs) + u"."_qs};
        letters.push_back({letter, musterstadt()});
        const QString longEntry =
            u" mit _so viel_ Text, dass dieser Eintrag der Liste mehrere Zeilen braucht und geteilt werden kann"_qs
                .repeated(5);
        letter.items[0].paragraphs = {u"- "_qs + report.first(lines - 5).join(u"\n- "_qs) + longEntry + u"."_qs};
        letters.push_back({letter, musterstadt()});
    }
    return letters;
}

/// The left edge of the line that begins like that.
double leftOf(const std::vector<PdfLine> &lines, const QString &start)
{
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&start](const PdfLine &other) { return other.text.startsWith(start); });
    return line == lines.end() ? -1 : line->box.left();
}

/// What differs from the pages of the PDF.
QStringList faultsOf(const std::vector<Sent> &letters, const std::vector<QByteArray> &printed)
{
    QStringList faults;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Letter &letter = letters[i].letter;
        const int ours = layout(letter, letters[i].house).count();
        const int theirs = pageCount(printed[i]);
        if (theirs != ours)
            faults << QStringLiteral("%1: %2 pages instead of %3").arg(i).arg(theirs).arg(ours);
        const LetterItem &last = letter.items.back();
        const QString end =
            withoutBlanks(last.paragraphs.isEmpty() ? last.clauses.back().text : last.paragraphs.back()).last(8);
        for (int page = 0; page < theirs; ++page) {
            const QString text = withoutBlanks(readText(printed[i], page));
            if (text.contains(withoutBlanks(letter.closing) + withoutBlanks(signatureLine(letter.signatory))) &&
                !text.contains(end))
                faults << QStringLiteral("%1: the signature is alone, page %2 of %3 without “%4”")
                              .arg(i)
                              .arg(page + 1)
                              .arg(theirs)
                              .arg(end);
        }
    }
    return faults;
}

/// Lines that went over stand where they stand in the PDF.
QStringList misplacedLinesOf(const std::vector<Sent> &letters, const std::vector<QByteArray> &printed)
{
    QStringList faults;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::vector<PdfLine> ourLines =
            readLines(toPdf({layout(letters[i].letter, letters[i].house)}, {u"Brief"_qs}).value());
        const std::vector<PdfLine> theirLines = readLines(printed[i]);
        for (const PdfLine &line : ourLines) {
            const double left = leftOf(theirLines, line.text);
            if (line.page > 0 && left >= 0 && std::abs(left - line.box.left()) > 2)
                faults << QStringLiteral("%1: “%2” stands at %3 instead of %4 mm")
                              .arg(i)
                              .arg(line.text)
                              .arg(left)
                              .arg(line.box.left());
        }
    }
    return faults;
}

std::vector<QByteArray> odtsOf(const std::vector<Sent> &letters)
{
    std::vector<QByteArray> odts;
    for (const Sent &sent : letters)
        odts.push_back(toOdt(sent.letter, sent.house).value());
    return odts;
}

std::vector<QByteArray> printedAsOdt(const std::vector<Sent> &letters)
{
    core::base::Progress progress;
    const auto pdfs = LibreOffice().convert(odtsOf(letters), LibreOffice::Target::Pdf, progress);
    EXPECT_TRUE(pdfs.ok());
    return pdfs ? *pdfs : std::vector<QByteArray>(letters.size());
}

std::vector<QByteArray> printedAsDocx(const std::vector<Sent> &letters)
{
    std::vector<QByteArray> pdfs;
    core::base::Progress progress;
    const auto docx = LibreOffice().convert(odtsOf(letters), LibreOffice::Target::Docx, progress);
    EXPECT_TRUE(docx.ok());
    QTemporaryDir folder;
    QStringList arguments{u"-env:UserInstallation=file://"_qs + folder.filePath(u"profil"_qs),
                          u"--headless"_qs,
                          u"--convert-to"_qs,
                          u"pdf"_qs,
                          u"--outdir"_qs,
                          folder.path()};
    for (std::size_t i = 0; docx && i < docx->size(); ++i) {
        QFile file(folder.filePath(u"%1.docx"_qs.arg(i)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write((*docx)[i]) > 0);
        arguments << file.fileName();
    }
    runTool(u"soffice"_qs, arguments);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        QFile file(folder.filePath(u"%1.pdf"_qs.arg(i)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << i;
        pdfs.push_back(file.readAll());
    }
    return pdfs;
}

}

TEST(OfficePages, TheEndOfALetterTurnsThePageAsInThePdf)
{
    REQUIRE_TOOL("soffice");
    const std::vector<Sent> letters = growingLetters();
    const auto onOnePage = std::count_if(letters.begin(), letters.end(),
                                         [](const Sent &sent) { return layout(sent.letter, sent.house).count() == 1; });
    ASSERT_GT(onOnePage, 5);
    ASSERT_LT(onOnePage, static_cast<long>(letters.size()) - 5);
    for (const std::vector<QByteArray> &printed : {printedAsOdt(letters), printedAsDocx(letters)}) {
        EXPECT_EQ(faultsOf(letters, printed), QStringList());
        EXPECT_EQ(misplacedLinesOf(letters, printed), QStringList());
    }
}

TEST(OfficePages, TheLettersOfTheSampleCityTakeAsManyPagesAsInThePdf)
{
    REQUIRE_TOOL("soffice");
    const QDate today(2026, 11, 20);
    const SampleFiles sample = sampleFiles(today);
    std::vector<Sent> letters;
    for (const core::model::ResolutionFile &file : sample.files) {
        if (!file.clauses.empty())
            letters.push_back({offeredLetter(sample, file, today), letterTemplateOf(sample.directory)});
    }
    ASSERT_GT(letters.size(), 30u);
    EXPECT_EQ(faultsOf(letters, printedAsOdt(letters)), QStringList());
    EXPECT_EQ(faultsOf(letters, printedAsDocx(letters)), QStringList());
}

TEST(OfficePages, LettersOfManyPagesInAnyHouseStyleTakeAsManyAsInThePdf)
{
    REQUIRE_TOOL("soffice");
    std::vector<Sent> letters;
    for (unsigned seed = 1; seed <= 16; ++seed) {
        LetterTemplate house = shippedProfiles()[seed % shippedProfiles().size()];
        house.form = seed % 2 == 0 ? LetterForm::A : LetterForm::B;
        house.fontSizePt = 10 + seed % 3;
        letters.push_back({generatedLetter(seed, 1 + static_cast<int>(seed % 9), 90), house});
    }
    EXPECT_EQ(faultsOf(letters, printedAsOdt(letters)), QStringList());
    EXPECT_EQ(faultsOf(letters, printedAsDocx(letters)), QStringList());
}
