#include "tests/app/Cli.h"

#include "tests/support/Printing.h"
#include "tests/support/Samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using tests::app::Call;
using tests::app::Cli;

namespace {

using Import = Cli;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// A small letter of our own.
const QString letter = QStringLiteral(
    "Hausmitteilung\n\nStadt Musterstadt\nGeschäftsbereich Finanzen, Personal und Recht\n\nAn alle\nFraktionen\n\n"
    "GZ: (GB 1) 20.1\nDatum: 3. März 2026\n\nBeschlusskontrolle zu V0999/25 (Sitzungsnummer: F/031/2025)\n"
    "Erneuerung der Straßenbäume\n\nSehr geehrte Fraktionen,\n\nfolgender Zwischenstand kann gegeben werden:\n\n"
    "1. „Die Bäume in der Lindenstraße sind zu ersetzen.“\n\nDie Ausschreibung läuft.\n\n"
    "2. „Über die Kosten ist zu berichten.“\n\nDie Kosten betragen 40.000 Euro.\n\n"
    "Nächste Beschlusskontrolle: 30.06.2026\n\nMit freundlichen Grüßen\n\nThomas Reinhardt\nBeigeordneter\n");

}

TEST_F(Import, dry_run_prints_the_fields_and_needs_no_database)
{
    REQUIRE_SAMPLE(sample, "hausmitteilung-V0870-21.txt");
    const Call dry = run({QStringLiteral("import"), sample, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    ASSERT_EQ(dry.exitCode, 0) << dry.err.toStdString();
    const QJsonObject memo = dry.json();
    for (
        const QString &key : words(
            "file kind reference meeting title division fileReference recipients date confidential clauses reports nextReviewOn closed "
            "signatories warnings"))
        EXPECT_TRUE(memo.contains(key)) << key.toStdString();
    EXPECT_EQ(memo[u"kind"].toString(), QStringLiteral("memo"));
    EXPECT_EQ(memo[u"reference"].toString(), QStringLiteral("V0870/21"));
    EXPECT_EQ(memo[u"clauses"].toArray().size(), 4);
    EXPECT_EQ(memo[u"reports"].toArray().size(), 4);
    EXPECT_EQ(memo[u"nextReviewOn"].toString(), QStringLiteral("2022-08-24"));
    EXPECT_GE(memo[u"warnings"].toArray().size(), 3);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("data/beschlusskontrolle/beschlusskontrolle.bkdb"))));
}

TEST_F(Import, every_encoding_is_simply_read)
{
    const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(letter);
    QString plainQuotes = letter;
    plainQuotes.replace(u'„', u'"').replace(u'“', u'"');
    write(QStringLiteral("utf8.txt"), letter.toUtf8());
    write(QStringLiteral("utf16.txt"), utf16);
    write(QStringLiteral("latin1.txt"), plainQuotes.toLatin1());
    const Call read = run(words("import utf8.txt utf16.txt latin1.txt --dry-run --json"));
    ASSERT_EQ(read.exitCode, 0) << read.err.toStdString();
    const QStringList lines = read.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << "one object a file";
    for (const QString &line : lines) {
        const QJsonObject memo = QJsonDocument::fromJson(line.toUtf8()).object();
        EXPECT_EQ(memo[u"title"].toString(), QStringLiteral("Erneuerung der Straßenbäume"));
        EXPECT_EQ(memo[u"clauses"].toArray().first()[u"text"].toString(),
                  QStringLiteral("Die Bäume in der Lindenstraße sind zu ersetzen."));
    }
}

TEST_F(Import, what_is_no_letter_gets_one_sentence)
{
    ASSERT_EQ(onDatabase(words("init")).exitCode, 0);
    write(QStringLiteral("leer.txt"), {});
    write(QStringLiteral("bild.txt"),
          QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb004300") + QByteArray(4000, '\x9c'));
    write(QStringLiteral("nullen.txt"), QByteArray(50 * 1024 * 1024, '\0'));
    write(QStringLiteral("gedicht.txt"), "Der Mond ist aufgegangen,\ndie goldnen Sternlein prangen.\n");
    for (const char *name : {"leer.txt", "bild.txt", "nullen.txt", "gedicht.txt", "gibtsnicht.txt", "."}) {
        const Call refused = onDatabase({QStringLiteral("import"), QLatin1String(name)});
        EXPECT_TRUE(refused.exitCode == 3 || refused.exitCode == 1) << name << refused.exitCode;
        EXPECT_TRUE(refused.saysOneSentence()) << name << ": " << refused.err.toStdString();
    }
    EXPECT_EQ(onDatabase(words("list --json")).json()[u"resolutions"].toArray().size(), 0);
}

TEST_F(Import, another_paper_of_a_city_is_no_letter)
{
    REQUIRE_SAMPLE(sample, "foerderziele-modellprojekte.txt");
    const Call refused = run({QStringLiteral("import"), sample, QStringLiteral("--dry-run")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
}

TEST_F(Import, a_file_without_permission_gets_one_sentence)
{
    const QString file = write(QStringLiteral("geheim.txt"), letter.toUtf8());
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    bool possible = false;
    const Call refused = asNobody({QStringLiteral("import"), file, QStringLiteral("--dry-run")}, possible);
    if (!possible)
        GTEST_SKIP() << "the program cannot be run as another user here";
    EXPECT_EQ(refused.exitCode, 1) << refused.err.toStdString();
    EXPECT_TRUE(refused.saysOneSentence()) << refused.err.toStdString();
}

TEST_F(Import, one_bad_file_does_not_stop_the_others)
{
    ASSERT_EQ(onDatabase(words("init")).exitCode, 0);
    write(QStringLiteral("leer.txt"), {});
    write(QStringLiteral("brief.txt"), letter.toUtf8());
    EXPECT_EQ(onDatabase(words("import leer.txt brief.txt")).exitCode, 3);
    EXPECT_EQ(onDatabase(words("show V0999/25")).exitCode, 0);
}

/// The whole job, as a script would do it: from nothing to the second letter.
TEST_F(Import, from_the_first_letter_to_the_second)
{
    ASSERT_EQ(onDatabase(words("init")).exitCode, 0);
    write(QStringLiteral("brief.txt"), letter.toUtf8());
    const Call first = onDatabase(words("import brief.txt --json"));
    ASSERT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(first.json()[u"result"].toString(), QStringLiteral("new"));
    EXPECT_EQ(onDatabase(words("import brief.txt --json")).json()[u"result"].toString(), QStringLiteral("unchanged"));

    ASSERT_EQ(onDatabase(words("status V0999/25 2 done")).exitCode, 0);
    write(QStringLiteral("sachstand.txt"),
          QByteArrayLiteral("Der Auftrag wurde vergeben.\n\nGepflanzt wird im Herbst.\n"));
    ASSERT_EQ(onDatabase(words("report V0999/25 1,2 --text-file sachstand.txt --as-of 2026-11-18")).exitCode, 0);
    ASSERT_EQ(onDatabase(words("review V0999/25 2027-02-26")).exitCode, 0);
    for (const char *name : {"zweiter.pdf", "zweiter.txt"})
        ASSERT_EQ(onDatabase({QStringLiteral("letter"), QStringLiteral("V0999/25"), QStringLiteral("--output"),
                              QLatin1String(name)})
                      .exitCode,
                  0);

    for (const char *name : {"zweiter.pdf", "zweiter.txt"}) {
        const QJsonObject second =
            run({QStringLiteral("import"), QLatin1String(name), QStringLiteral("--dry-run"), QStringLiteral("--json")})
                .json();
        EXPECT_EQ(second[u"reference"].toString(), QStringLiteral("V0999/25")) << name;
        EXPECT_EQ(second[u"date"].toString(), QStringLiteral("2026-11-20")) << name;
        EXPECT_EQ(second[u"nextReviewOn"].toString(), QStringLiteral("2027-02-26")) << name;
        EXPECT_EQ(second[u"clauses"].toArray().size(), 2) << name;
        ASSERT_EQ(second[u"reports"].toArray().size(), 1) << name;
        EXPECT_EQ(second[u"reports"].toArray().first()[u"text"].toString(),
                  QStringLiteral("Der Auftrag wurde vergeben.\n\nGepflanzt wird im Herbst."))
            << name;
    }
    // The letter that the program wrote itself brings no new clause and no new report.
    ASSERT_EQ(onDatabase(words("import zweiter.txt")).exitCode, 0);
    const QJsonObject file = onDatabase(words("show V0999/25 --json")).json();
    EXPECT_EQ(file[u"clauses"].toArray().size(), 2);
    EXPECT_EQ(file[u"reports"].toArray().size(), 3);
    EXPECT_EQ(onDatabase(words("import zweiter.pdf --json")).json()[u"result"].toString(), QStringLiteral("unchanged"));
    EXPECT_EQ(onDatabase(words("check")).exitCode, 0);
}

TEST_F(Import, tells_of_a_city_that_the_house_style_lacks_and_takes_it_when_asked)
{
    ASSERT_EQ(onDatabase(words("init")).exitCode, 0);
    write(QStringLiteral("brief.txt"), letter.toUtf8());
    write(QStringLiteral("zweiter.txt"),
          QString(letter).replace(QStringLiteral("V0999/25"), QStringLiteral("V0998/25")).toUtf8());
    const Call told = onDatabase(words("import brief.txt zweiter.txt"));
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_EQ(told.err.trimmed().count(u'\n'), 0) << "once for all files: " << told.err.toStdString();
    EXPECT_TRUE(told.err.contains(QStringLiteral("Stadt Musterstadt")) &&
                told.err.contains(QStringLiteral("--take-city")))
        << told.err.toStdString();
    const Call taken = onDatabase(words("import brief.txt --take-city"));
    EXPECT_EQ(taken.exitCode, 0);
    EXPECT_EQ(taken.err, QString());
    ASSERT_EQ(onDatabase(words("letter V0999/25 --output neu.txt")).exitCode, 0);
    EXPECT_TRUE(read(path(QStringLiteral("neu.txt"))).contains("Stadt Musterstadt"));
    EXPECT_EQ(onDatabase(words("import zweiter.txt")).err, QString()) << "the house style names it";
}
