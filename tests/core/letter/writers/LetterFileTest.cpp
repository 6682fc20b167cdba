#include "core/letter/writers/LetterFile.h"
#include "core/letter/writers/TextWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::letter;
using tests::support::SmallDisk;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST(LetterFile, SavesEveryFormatByItsEnding)
{
    QTemporaryDir directory;
    const std::pair<const char *, QByteArray> starts[] = {
        {"brief.pdf", "%PDF-"}, {"brief.ODT", "PK"}, {"brief.txt", "Hausmitteilung\n"}};
    for (const auto &[name, start] : starts) {
        const QString path = directory.filePath(QLatin1String(name));
        ASSERT_TRUE(saveLetter(interimLetter(), musterstadt(), path).ok()) << name;
        EXPECT_TRUE(contentOf(path).startsWith(start)) << name;
    }
}

TEST(LetterFile, RefusesAnUnknownEnding)
{
    QTemporaryDir directory;
    const auto saved = saveLetter(interimLetter(), musterstadt(), directory.filePath(u"brief.exe"_qs));
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST(LetterFile, GivenAFolderThatIsNotThere_SaysSoAndWritesNothing)
{
    QTemporaryDir directory;
    const auto saved = saveLetter(interimLetter(), musterstadt(), directory.filePath(u"fehlt/brief.pdf"_qs));
    ASSERT_FALSE(saved.ok());
    EXPECT_FALSE(saved.error().detail.isEmpty());
    EXPECT_TRUE(QDir(directory.path()).isEmpty());
}

TEST(LetterFile, GivenAFullDisk_KeepsTheOldFileAndLeavesNoHalfOne_InEveryFormat)
{
    SmallDisk disk(QStringLiteral("64k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    QStringList names{QStringLiteral("ballast")};
    for (const QString &format : letterFormats()) {
        names.push_back(QStringLiteral("brief.") + format);
        QFile old(disk.filePath(names.back()));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("alt");
    }
    disk.fillUp();
    LetterDocument document;
    document.letter = interimLetter();
    document.house = musterstadt();
    document.fileName = QStringLiteral("brief");
    Progress progress;
    for (const QString &format : letterFormats()) {
        const LetterFormat kind = *letterFormatFromCode(format);
        if (needsOffice(kind) && !LibreOffice().isThere())
            continue;
        const QString path = disk.filePath(QStringLiteral("brief.") + format);
        const auto saved = saveLetter(document, kind, path, LibreOffice(), progress);
        ASSERT_FALSE(saved.ok()) << format.toStdString();
        EXPECT_EQ(saved.error().kind, ErrorKind::Full) << saved.error().detail.toStdString();
        EXPECT_EQ(contentOf(path), QByteArray("alt"));
    }
    names.sort();
    EXPECT_EQ(QFileInfo(disk.filePath(names.front())).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name), names);
}

TEST(TextWriter, PutsOneParagraphOnALineAndABlankLineBetween)
{
    const QString text = toPlainText(interimLetter());
    EXPECT_TRUE(text.startsWith(u"Hausmitteilung\n\n□ vertraulich\n\nStadt Musterstadt\nGeschäftsbereich 1"));
    EXPECT_TRUE(text.contains(u"\n\nGZ: (GB 1) 17.3\nBearbeitung: Frau Lindner\n"));
    EXPECT_TRUE(text.contains(
        u"\n\n3. „Die Fahrgastinformation ist an die „Offene Datenplattform\" der Stadt anzubinden.“\n\nZu den Punkten 2 und 3: Die Anzeiger"));
    EXPECT_TRUE(text.endsWith(
        u"\n\nKenntnisnahme\n\nHolger Wendt\nBeigeordneter für Stadtentwicklung\n\nMaria Oster\nOberbürgermeisterin\n"));
    EXPECT_FALSE(text.contains(u"- 2 -"));
}

TEST(TextWriter, HoldsEveryText)
{
    const QString all = toPlainText(interimLetter());
    for (const QString &text : textsOf(interimLetter()))
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}
