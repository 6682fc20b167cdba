#include "tests/core/import/OfficeLetter.h"

#include "core/import/MemoLines.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>
#include <iostream>

using namespace tests::import;

namespace {

/// All documents of a folder to PDF by LibreOffice, in one run.
bool printAll(const QString &folder, const QStringList &files)
{
    QProcess office;
    office.setWorkingDirectory(folder);
    office.start(QStringLiteral("soffice"),
                 QStringList{QStringLiteral("-env:UserInstallation=") +
                                 QUrl::fromLocalFile(folder + QStringLiteral("/profil")).toString(),
                             QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                             QStringLiteral("--outdir"), folder} +
                     files);
    constexpr int timeLimit = 300'000;
    return office.waitForFinished(timeLimit) && office.exitStatus() == QProcess::NormalExit && office.exitCode() == 0;
}

bool isFlowing(const LetterCase &letter)
{
    // What is typed into the page has no place in a text that flows over pages.
    return std::none_of(letter.source.lines.begin(), letter.source.lines.end(), core::import::isPageMark);
}

/// The clean letters printed in a style, read back from the PDF.
Score scorePrinted(OfficeStyle style)
{
    QTemporaryDir folder;
    std::vector<LetterCase> letters;
    QStringList files;
    for (LetterCase &letter : letterCases()) {
        if (letter.damaged || (style == OfficeStyle::Flowing && !isFlowing(letter)))
            continue;
        QFile file(folder.filePath(letter.name + QStringLiteral(".fodt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(officeLetter(letter, style)) > 0);
        files += file.fileName();
        letters.push_back(std::move(letter));
    }
    EXPECT_TRUE(printAll(folder.path(), files));
    const core::import::MemoReader reader;
    Score all;
    for (LetterCase &letter : letters) {
        const auto source = core::import::readSource(folder.filePath(letter.name + QStringLiteral(".pdf")));
        EXPECT_TRUE(source.ok()) << letter.name.toStdString();
        if (!source)
            continue;
        letter.source = *source;
        const Score score = scoreLetter(letter, reader);
        for (const QString &wrong : score.wrong)
            std::cout << letter.name.toStdString() << ": " << wrong.toStdString() << '\n';
        all.add(score);
    }
    std::cout << all.right() << " of " << all.fields << " fields right\n";
    return all;
}

}

#define REQUIRE_OFFICE()                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) \
    GTEST_SKIP() << "LibreOffice is not installed"

TEST(OfficePdfTest, lettersSetLineByLineAreReadAsWellFromThePdf)
{
    REQUIRE_OFFICE();
    const Score score = scorePrinted(OfficeStyle::LineByLine);
    EXPECT_GT(score.fields, 1000);
    EXPECT_GE(score.share(), 0.98);
}

TEST(OfficePdfTest, lettersSetInParagraphsAreReadAsWellFromThePdf)
{
    REQUIRE_OFFICE();
    const Score score = scorePrinted(OfficeStyle::Flowing);
    EXPECT_GT(score.fields, 1000);
    EXPECT_GE(score.share(), 0.98);
}
