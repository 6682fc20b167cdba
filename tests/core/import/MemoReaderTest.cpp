#include "core/import/MemoReader.h"

#include "tests/support/Printing.h"
#include "tests/support/Samples.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace core::import;
using core::base::ErrorKind;
using core::base::Result;

namespace {

Result<ReadMemo> readFile(const QString &path)
{
    const auto source = readSource(path);
    if (!source)
        return source.error();
    return MemoReader().read(*source);
}

/// A letter of our own as the head for variations.
QString smallLetter()
{
    return QStringLiteral(
        "Hausmitteilung\n\nStadt Musterstadt\nDezernat Bauen\n\nAn alle Fraktionen\n\nGZ: 61.2\nDatum: 3. März 2026\n\n"
        "Beschlusskontrolle zu V0321/25 (Sitzungsnummer: SR/007/2025)\nGrünes Band „Alte Ölmühle“\n\n"
        "Sehr geehrte Damen und Herren,\n\nzum Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
        "1. „Der Oberbürgermeister prüft, ob die Fläche größer gefasst werden kann.“\n\nDie Prüfung läuft.\n\n"
        "Nächste Beschlusskontrolle: 1. September 2026.\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n");
}

class FilesTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding,
                              QStringConverter::Flags flags = {})
    {
        QStringEncoder encode(encoding, flags);
        return encode(text);
    }

    void expectSmallLetter(const QByteArray &bytes)
    {
        const auto memo = readFile(write(QStringLiteral("brief.txt"), bytes));
        ASSERT_TRUE(memo.ok()) << memo.error().detail.toStdString();
        EXPECT_EQ(memo->reference, QStringLiteral("V0321/25"));
        EXPECT_EQ(memo->title, QStringLiteral("Grünes Band „Alte Ölmühle“"));
        ASSERT_EQ(memo->clauses.size(), 1u);
        EXPECT_EQ(memo->clauses[0].text,
                  QStringLiteral("Der Oberbürgermeister prüft, ob die Fläche größer gefasst werden kann."));
        EXPECT_EQ(memo->nextReviewOn, QDate(2026, 9, 1));
    }

    void expectError(const QString &path, ErrorKind kind)
    {
        const auto memo = readFile(path);
        ASSERT_FALSE(memo.ok());
        EXPECT_EQ(memo.error().kind, kind);
        EXPECT_FALSE(memo.error().detail.isEmpty());
        EXPECT_FALSE(memo.error().detail.contains(u'\n'));
    }

    QTemporaryDir m_folder;
};

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

bool warns(const ReadMemo &memo, const QString &word, int line)
{
    return std::any_of(memo.warnings.begin(), memo.warnings.end(),
                       [&](const ReadWarning &w) { return w.line == line && w.message.contains(word); });
}

int lineOf(const SourceText &source, const QString &word)
{
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (source.lines[i].contains(word))
            return int(i) + 1;
    }
    return 0;
}

}

TEST(SampleLetterTest, headAndEndAreRead)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    const auto memo = readFile(path);
    ASSERT_TRUE(memo.ok());
    EXPECT_EQ(memo->reference, QStringLiteral("V0870/21"));
    EXPECT_EQ(memo->meeting, QStringLiteral("F/026/2021"));
    EXPECT_EQ(memo->fileReference, QStringLiteral("(GB 1) 17.3"));
    EXPECT_TRUE(memo->title.startsWith(QStringLiteral("Förderantrag \"Smart City")));
    EXPECT_EQ(memo->nextReviewOn, QDate(2022, 8, 24));
    EXPECT_FALSE(memo->confidential);
    EXPECT_FALSE(memo->closed);
    ASSERT_EQ(memo->signatories.size(), 1u);
    EXPECT_EQ(memo->signatories[0].name, QStringLiteral("Jan Donhauser"));
    EXPECT_EQ(memo->signatories[0].function, QStringLiteral("Beigeordneter"));
}

TEST(SampleLetterTest, fourClausesEachWithItsReport)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    const auto memo = readFile(path);
    ASSERT_TRUE(memo.ok());
    ASSERT_EQ(memo->clauses.size(), 4u);
    ASSERT_EQ(memo->reports.size(), 4u);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(memo->clauses[size_t(i)].label, QString::number(i + 1));
        EXPECT_EQ(memo->reports[size_t(i)].clauses, std::vector<int>{i});
    }
}

TEST(SampleLetterTest, brokenWordsAreWholeAndNothingElseIsChanged)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    const auto source = readSource(path);
    ASSERT_TRUE(source.ok());
    const auto memo = MemoReader().read(*source);
    ASSERT_TRUE(memo.ok());
    QString all;
    for (const ReadClause &clause : memo->clauses)
        all += clause.text + u'\n';
    for (const ReadReport &report : memo->reports)
        all += report.text + u'\n';
    const QStringList whole =
        QStringLiteral("Bundesregierung Unterstützung einer erfolgte Vernetzungen Projektzeitraumes").split(u' ');
    for (const QString &word : whole)
        EXPECT_TRUE(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)).match(all).hasMatch())
            << word.toStdString();
    EXPECT_EQ(all.count(QStringLiteral("Unterstützung")), 2);
    // Letter by letter each text stands in the source; only spaces, line ends and page marks went.
    QStringList lines = source->lines;
    lines.removeAll(QStringLiteral("-2-"));
    const QString page = withoutSpaces(lines.join(u' '));
    for (const ReadClause &clause : memo->clauses)
        EXPECT_TRUE(page.contains(withoutSpaces(clause.text))) << clause.label.toStdString();
    for (const ReadReport &report : memo->reports)
        EXPECT_TRUE(page.contains(withoutSpaces(report.text)));
}

TEST(SampleLetterTest, misreadWordsStayAndAreReportedWithTheirLine)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    const auto source = readSource(path);
    ASSERT_TRUE(source.ok());
    const auto memo = MemoReader().read(*source);
    ASSERT_TRUE(memo.ok());
    for (const QString &word : {QStringLiteral("Elgenantei!"), QStringLiteral("Zuschiagserteilung")}) {
        EXPECT_TRUE(memo->clauses.back().text.contains(word));
        EXPECT_TRUE(warns(*memo, word, lineOf(*source, word))) << word.toStdString();
    }
}

TEST(SampleLetterTest, damagedDateIsADoubtAndNoDate)
{
    REQUIRE_SAMPLE(path, "hausmitteilung-V0870-21.txt");
    const auto memo = readFile(path);
    ASSERT_TRUE(memo.ok());
    EXPECT_EQ(memo->date, std::nullopt);
    EXPECT_TRUE(std::any_of(memo->warnings.begin(), memo->warnings.end(),
                            [](const ReadWarning &w) { return w.field == QStringLiteral("date") && w.line > 0; }));
}

TEST(SampleLetterTest, anotherPaperIsNoStatusLetter)
{
    for (const char *name : {"foerderziele-modellprojekte.txt", "antwort-drucksache-20-13972.txt",
                             "umsetzungsstrategie-smart-cities.txt", "sitzungsvorlage-14-20-V-18416.txt"}) {
        const QString path = tests::support::samplePath(QString::fromLatin1(name));
        if (path.isEmpty())
            GTEST_SKIP() << "real samples are not beside this checkout";
        const auto memo = readFile(path);
        ASSERT_FALSE(memo.ok()) << name;
        EXPECT_EQ(memo.error().kind, ErrorKind::NotRecognised);
        EXPECT_TRUE(memo.error().detail.contains(QString::fromLatin1(name)));
    }
}

TEST(SmallLetterTest, theReturnLineTellsTheAddressOfTheCity)
{
    const auto addressIn = [](const QString &returnLine) {
        const auto memo = MemoReader().read(
            {QStringLiteral("brief.txt"),
             smallLetter()
                 .replace(QStringLiteral("Dezernat Bauen\n"), QStringLiteral("Dezernat Bauen\n\n") + returnLine + u'\n')
                 .split(u'\n')});
        EXPECT_TRUE(memo.ok());
        EXPECT_EQ(memo->city, QStringLiteral("Stadt Musterstadt"));
        EXPECT_EQ(memo->division, QStringLiteral("Dezernat Bauen"));
        EXPECT_EQ(memo->recipients, QStringList{QStringLiteral("An alle Fraktionen")});
        return memo->address;
    };
    EXPECT_EQ(addressIn(QStringLiteral("Stadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt")),
              QStringLiteral("Rathausplatz 1 · 01234 Musterstadt"));
    EXPECT_EQ(addressIn(QStringLiteral("Stadt Musterstadt, Postfach 12 00 20, 01234 Musterstadt")),
              QStringLiteral("Postfach 12 00 20 · 01234 Musterstadt"));
    EXPECT_EQ(addressIn(QStringLiteral("Stadt Musterstadt - Der Oberbürgermeister")), QString()) << "no address";
}

TEST_F(FilesTest, encodingsAreSimplyRead)
{
    const QString letter = smallLetter();
    expectSmallLetter(letter.toUtf8());
    expectSmallLetter("\xEF\xBB\xBF" + letter.toUtf8());
    expectSmallLetter(QString(letter).replace(u'\n', QStringLiteral("\r\n")).toUtf8());
    expectSmallLetter(encoded(letter, QStringConverter::Utf16LE));
    expectSmallLetter(encoded(letter, QStringConverter::Utf16BE));
    expectSmallLetter(encoded(letter, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom));
    expectSmallLetter(encoded(letter, QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom));
    QByteArray windows = QString(letter).replace(u'„', QChar(0x84)).replace(u'“', QChar(0x93)).toLatin1();
    expectSmallLetter(windows);
}

TEST_F(FilesTest, latin1WithAsciiQuotesIsRead)
{
    const QString letter = smallLetter().replace(u'„', u'"').replace(u'“', u'"');
    const auto memo = readFile(write(QStringLiteral("latin1.txt"), letter.toLatin1()));
    ASSERT_TRUE(memo.ok());
    EXPECT_EQ(memo->title, QStringLiteral("Grünes Band \"Alte Ölmühle\""));
}

TEST_F(FilesTest, whatIsNoTextGetsOneSentence)
{
    expectError(write(QStringLiteral("leer.txt"), {}), ErrorKind::NotRecognised);
    expectError(write(QStringLiteral("blank.txt"), "\n \n\t\n"), ErrorKind::NotRecognised);
    QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100004800480000ffdb0043");
    for (int i = 0; i < 4000; ++i)
        jpeg += char((i * 7919 + i / 13) % 256);
    expectError(write(QStringLiteral("bild.txt"), jpeg), ErrorKind::NotRecognised);
    expectError(write(QStringLiteral("zeros.txt"), QByteArray(4096, '\0')), ErrorKind::NotRecognised);
    expectError(write(QStringLiteral("kaputt.pdf"), "%PDF-1.7\nnothing behind it"), ErrorKind::NotRecognised);
    expectError(m_folder.filePath(QStringLiteral("fehlt.txt")), ErrorKind::Io);
    expectError(m_folder.path(), ErrorKind::Io);
}

TEST_F(FilesTest, fiftyMegabytesOfZerosAreRefusedUnread)
{
    QFile file(m_folder.filePath(QStringLiteral("zeros.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(50 * 1024 * 1024));
    file.close();
    expectError(file.fileName(), ErrorKind::NotRecognised);
}

TEST_F(FilesTest, fileWithoutPermissionIsAnIoError)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read every file";
    const QString path = write(QStringLiteral("geheim.txt"), smallLetter().toUtf8());
    ASSERT_TRUE(QFile::setPermissions(path, {}));
    expectError(path, ErrorKind::Io);
}

TEST(HostileInputTest, everyTruncationIsReadOrRefused)
{
    const MemoReader reader;
    const QString letter = smallLetter();
    for (qsizetype length = 0; length < letter.size(); ++length) {
        const auto memo = reader.read({QStringLiteral("x.txt"), letter.left(length).split(u'\n')});
        EXPECT_TRUE(memo.ok() || memo.error().kind == ErrorKind::NotRecognised) << length;
    }
}

TEST(HostileInputTest, noiseIsReadOrRefused)
{
    const MemoReader reader;
    const QString noise = QStringLiteral("„“\"»«,,.:;-–()1234567890a)äß \n\n\n\f-2-/|!^□☒");
    quint32 state = 1;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return qsizetype(state >> 8) % below;
    };
    for (int round = 0; round < 400; ++round) {
        QString letter = smallLetter();
        for (int i = 0; i < 60; ++i)
            letter[next(letter.size())] = noise[next(noise.size())];
        (void)reader.read({QStringLiteral("x.txt"), letter.split(u'\n')});
    }
}

TEST(HostileInputTest, endlessLinesAreNoTrouble)
{
    const MemoReader reader;
    QString letter = smallLetter();
    letter.replace(QStringLiteral("Die Prüfung läuft."), QStringLiteral("Die „Prüfung\" (läuft: ").repeated(20'000));
    const auto memo = reader.read({QStringLiteral("x.txt"), letter.split(u'\n')});
    ASSERT_TRUE(memo.ok());
    EXPECT_EQ(memo->clauses.size(), 1u);
    letter = smallLetter() + QStringLiteral("1. „\n").repeated(20'000);
    (void)reader.read({QStringLiteral("x.txt"), letter.split(u'\n')});
}
