#include "core/letter/AtomicFile.h"
#include "core/letter/LetterFile.h"
#include "core/letter/TextWriter.h"
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
    const std::pair<const char *, QByteArray> starts[] = {{"brief.pdf", "%PDF-"}, {"brief.ODT", "PK"}, {"brief.txt", "Hausmitteilung\n"}};
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

TEST(LetterFile, GivenAFullDisk_KeepsTheOldFileAndLeavesNoHalfOne)
{
    const SmallDisk disk(QStringLiteral("16k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString path = disk.filePath(QStringLiteral("brief.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("der alte Brief");
    old.close();

    const auto saved = saveLetter(interimLetter(), musterstadt(), path);

    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::Full) << saved.error().detail.toStdString();
    EXPECT_EQ(contentOf(path), QByteArray("der alte Brief"));
    EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files), QStringList{QStringLiteral("brief.pdf")});
}

TEST(TextWriter, PutsOneParagraphOnALineAndABlankLineBetween)
{
    const QString text = toPlainText(interimLetter());
    EXPECT_TRUE(text.startsWith(u"Hausmitteilung\n\n□ vertraulich\n\nStadt Musterstadt\nGeschäftsbereich 1"));
    EXPECT_TRUE(text.contains(u"\n\nGZ: (GB 1) 17.3\nBearbeitung: Frau Lindner\n"));
    EXPECT_TRUE(text.contains(u"\n\n3. „Die Fahrgastinformation ist an die „Offene Datenplattform\" der Stadt anzubinden.“\n\nZu den Punkten 2 und 3: Die Anzeiger"));
    EXPECT_TRUE(text.endsWith(u"\n\nKenntnisnahme\n\nHolger Wendt\nBeigeordneter für Stadtentwicklung\n\nMaria Oster\nOberbürgermeisterin\n"));
    EXPECT_FALSE(text.contains(u"- 2 -"));
}

TEST(TextWriter, HoldsEveryText)
{
    const QString all = toPlainText(interimLetter());
    for (const QString &text : textsOf(interimLetter()))
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}
