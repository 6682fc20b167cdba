#include "core/letter/AtomicFile.h"
#include "core/letter/LetterFile.h"
#include "core/letter/TextWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace core::letter;
using namespace core::model;
using namespace tests::letter;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A disk of a few kilobytes, as far as this account may mount one.
class SmallDisk
{
public:
    SmallDisk()
    {
        if (geteuid() == 0) {
            QProcess mount;
            mount.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                  QStringLiteral("size=16k"), QStringLiteral("tmpfs"), m_directory.path()});
            m_mounted = mount.waitForFinished() && mount.exitCode() == 0;
        }
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_directory.path()});
    }
    bool isMounted() const { return m_mounted; }
    QString path() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    bool m_mounted = false;
};

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
    const SmallDisk disk;
    if (!disk.isMounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    const QString path = QDir(disk.path()).filePath(QStringLiteral("brief.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("der alte Brief");
    old.close();

    const auto saved = saveLetter(interimLetter(), musterstadt(), path);

    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::Full) << saved.error().detail.toStdString();
    EXPECT_EQ(contentOf(path), QByteArray("der alte Brief"));
    EXPECT_EQ(QDir(disk.path()).entryList(QDir::Files), QStringList{QStringLiteral("brief.pdf")});
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
