#include "core/import/MemoReader.h"
#include "tests/support/Printing.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::import;

namespace {

/// Why a text is refused; empty when it is read.
QString refusal(const QString &text)
{
    const auto memo = MemoReader().read({QStringLiteral("papier.txt"), text.split(u'\n')});
    return memo.ok() ? QString() : memo.error().detail;
}

QString refusal(const char *text)
{
    return refusal(QString::fromUtf8(text));
}

const QString clauses = QStringLiteral(
    "1. Der Radweg an der Ölmühle wird gebaut.\n\n2. Die Verwaltung berichtet jährlich.\n\n3. Die Mittel werden bereitgestellt.\n\n");
const QString reasons = QStringLiteral(
    "1. Der Weg ist schmal.\n\n2. Er wird viel befahren.\n\n3. Die Fördermittel laufen aus.\n\n4. Die Anwohner wünschen ihn.\n\n5. Der Bau dauert ein Jahr.\n");

/// A status letter of which the body is given.
QString letter(const QString &body)
{
    return QStringLiteral(
               "Hausmitteilung\n\nStadt Musterstadt\nDezernat Bauen\n\nAn alle Fraktionen\n\nGZ: 61.2\nDatum: 3. März 2026\n\n"
               "Beschlusskontrolle zu V0321/25\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\nzum Beschluss kann folgender Zwischenstand gegeben werden:\n\n%1\n"
               "Nächste Beschlusskontrolle: 1. September 2026.\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n")
        .arg(body);
}

ReadMemo readLetter(const QString &body)
{
    const auto memo = MemoReader().read({QStringLiteral("brief.txt"), letter(body).split(u'\n')});
    EXPECT_TRUE(memo.ok());
    return memo.ok() ? *memo : ReadMemo();
}

}

TEST(PaperKindTest, papersOfOtherCitiesAreRefusedByTheirKind)
{
    const auto paper = [](const QString &head) {
        return refusal(head + QStringLiteral("\n\n") + clauses + QStringLiteral("Sachverhalt:\n\n") + reasons);
    };
    for (
        const char *head : {
            "Stadt Musterstadt\n\nBeschlussvorlage V0321/25\n\nBetreff: Radweg an der Ölmühle\n\nSachstand: In Beratung",
            "BESCHLUSSVORLAGE\n\nVorlage Nr.: 2026/0321\n\nBetreff\nZwischenbericht Radverkehrskonzept\n\nBeratungsfolge\nGemeinderat 13.12.2026\n\nBeschlussantrag",
            "Landeshauptstadt Musterstadt\nSitzungsvorlage Nr. 20-26 / V 01832\n\nBetr.: Sachstand zum Radwegebau\n\nAntrag der Referentin",
            "Magistratsvorlage 101.18.993\n\nBetreff: Umsetzungsstand der Radwege\n\nDer Magistrat beschließt:",
            "Stadt Musterstadt\nRatsvorlage 1344/2026\n\nUmsetzung des Beschlusses AN/1492/2025\n\nBeschlussvorschlag:",
            "Vorlage VI-DS-01904\n\nBetreff: Beschlusskontrolle einführen\n\nBeschlussvorschlag:\n\nDie Ratsversammlung beschließt:",
            "Drucksache 22-1794\n\nBetreff: Sachstandsbericht zur Verkehrswende\n\nDer Bezirk beschließt wie folgt:",
        }) {
        EXPECT_TRUE(paper(QString::fromUtf8(head)).contains(QStringLiteral("is a paper for a decision")))
            << head << "\n"
            << paper(QString::fromUtf8(head)).toStdString();
    }
}

TEST(PaperKindTest, theBareWordsSachstandAndBetreffMakeNoLetter)
{
    EXPECT_FALSE(
        refusal(QStringLiteral("Stadt Musterstadt\nAmt für Verkehr\n\nBetreff: Radweg an der Ölmühle\n\n") + clauses)
            .isEmpty());
    EXPECT_FALSE(
        refusal(QStringLiteral("Stadt Musterstadt\n\nRadweg an der Ölmühle\n\nSachstand\n\n") + clauses + reasons)
            .isEmpty());
    EXPECT_FALSE(refusal(QStringLiteral("Stadt Musterstadt\n\nSachstand: 3. März 2026\nBetreff: V0321/25 Radweg\n\n") +
                         clauses + QStringLiteral("Begründung:\n\n") + reasons)
                     .isEmpty());
}

TEST(PaperKindTest, motionsQuestionsAndAnswersAreRefusedByTheirKind)
{
    EXPECT_TRUE(
        refusal(
            QStringLiteral(
                "Fraktion Grünes Musterstadt\n\nAntrag zur Sitzung des Stadtrates\n\nBetreff: Beschlusskontrolle zu V0321/25\n\nDer Stadtrat möge beschließen:\n\n") +
            clauses)
            .contains(QStringLiteral("is a motion")));
    EXPECT_TRUE(
        refusal(QStringLiteral("Interfraktioneller Antrag\n\nZwischenbericht zum Radweg\n\nWir beantragen:\n\n") +
                clauses)
            .contains(QStringLiteral("is a motion")));
    EXPECT_TRUE(
        refusal(
            "Kleine Anfrage der Fraktion Grünes Musterstadt\n\nBetreff: Sachstand zu V0321/25\n\n1. Wann wird der Weg gebaut?\n\n2. Wer zahlt ihn?\n")
            .contains(QStringLiteral("is a question")));
    EXPECT_TRUE(
        refusal(
            "Antwort der Verwaltung auf die Anfrage F0694/26\n\nSachstand zu V0321/25\n\n1. Wann wird der Weg gebaut?\n\nBald.\n\n2. Wer zahlt ihn?\n\nDie Stadt.\n")
            .contains(QStringLiteral("is an answer")));
}

TEST(PaperKindTest, minutesAndTablesAreRefusedByTheirKind)
{
    EXPECT_TRUE(
        refusal(
            "Stadt Musterstadt\n\nNiederschrift über die 26. Sitzung des Stadtrates\n\nTagesordnung\n\n1. Eröffnung\n\n2. Beschlusskontrolle zu V0321/25\n\nDer Vorsitzende ruft auf.\n")
            .contains(QStringLiteral("are minutes")));
    EXPECT_TRUE(
        refusal(
            "Protokoll\n\nÖffentlicher Teil\n\n1. Zwischenbericht zum Radweg\n\nDer Ausschuss nimmt Kenntnis.\n\n2. Anfragen\n\nKeine.\n")
            .contains(QStringLiteral("are minutes")));
    EXPECT_TRUE(
        refusal(
            "Nummer;Titel;Sachstand;Termin\nV0321/25;Radweg;in Arbeit;1.9.2026\nV0322/25;Brücke;offen;1.10.2026\nV0323/25;Markt;erledigt;\n")
            .contains(QStringLiteral("is a table")));
}

TEST(PaperKindTest, filesOfOfficeProgramsAreNamed)
{
    QTemporaryDir folder;
    const auto refused = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto source = readSource(file.fileName());
        return source.ok() ? QString() : source.error().detail;
    };
    EXPECT_TRUE(refused("a.xlsx", QByteArray("PK\x03\x04 xl/workbook.xml")).contains(QStringLiteral("is a table")));
    EXPECT_TRUE(refused("a.ods", QByteArray("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
                    .contains(QStringLiteral("is a table")));
    EXPECT_TRUE(
        refused("a.docx", QByteArray("PK\x03\x04 word/document.xml")).contains(QStringLiteral("save it as PDF")));
    EXPECT_TRUE(refused("a.rtf", "{\\rtf1 Hausmitteilung}").contains(QStringLiteral("save it as PDF")));
}

TEST(PaperKindTest, noPaperOfTheSamplesIsReadAsALetter)
{
    REQUIRE_SAMPLE(letterPath, "hausmitteilung-V0870-21.txt");
    const QDir samples = QFileInfo(letterPath).dir();
    const std::pair<const char *, const char *> kinds[] = {
        {"sitzungsvorlage-14-20-V-18416.txt", "is a paper"},
        {"antwort-drucksache-20-13972.txt", "is an answer"},
        {"papers/karlsruhe-2016-0707-beschlussvorlage.txt", "is a paper"},
        {"papers/karlsruhe-2022-0508-antrag.txt", "is a motion"},
        {"papers/karlsruhe-2022-0508-niederschrift-gemeinderat.txt", "are minutes"},
        {"papers/braunschweig-2026-protokoll.txt", "are minutes"},
        {"papers/karlsruhe-tranche1-umsetzungsstand.txt", "is a table"},
        {"tables/karlsruhe-tranche1-gruppiert.csv", "is a table"},
        {"tables/thurgau-vorstoesse-auszug.csv", "is a table"},
    };
    for (const auto &[name, kind] : kinds) {
        const auto source = readSource(samples.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(source.ok()) << name;
        const auto memo = MemoReader().read(*source);
        ASSERT_FALSE(memo.ok()) << name;
        EXPECT_TRUE(memo.error().detail.contains(QString::fromLatin1(kind)))
            << name << ": " << memo.error().detail.toStdString();
    }
}

TEST(PaperKindTest, aLetterMayTellThatTheCouncilDecides)
{
    const ReadMemo memo =
        readLetter(QStringLiteral("Der Stadtrat beschließt:\n\n1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n"));
    EXPECT_EQ(memo.clauses.size(), 1U);
}

TEST(PaperKindTest, headingsEndTheListOfClauses)
{
    for (const char *heading : {"Sachverhalt:", "Begründung:", "Anlagen:"}) {
        const ReadMemo memo = readLetter(clauses + QString::fromUtf8(heading) +
                                         QStringLiteral("\n\n4. Ein Lageplan.\n\n5. Ein Kostenplan.\n"));
        EXPECT_EQ(memo.clauses.size(), 3U) << heading;
        EXPECT_FALSE(memo.warnings.empty()) << heading;
    }
}

TEST(PaperKindTest, aHeadingWithinAReportDoesNotHideTheNextQuotedClause)
{
    const ReadMemo memo = readLetter(QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nEr wird später gebaut.\n\nBegründung:\n\nDie Mittel fehlen.\n\n2. „Die Bänke werden gestrichen.“\n\nSie sind es.\n"));
    ASSERT_EQ(memo.clauses.size(), 2U);
    EXPECT_EQ(memo.reports[1].text, QStringLiteral("Sie sind es."));
}

TEST(PaperKindTest, aSecondListIsNotThatOfTheReports)
{
    const ReadMemo memo = readLetter(
        clauses +
        QStringLiteral(
            "Die Kosten verteilen sich so:\n\n1. Planung und Bau.\n\n2. Grunderwerb und Pacht.\n\n3. Pflege und Unterhalt.\n"));
    ASSERT_EQ(memo.clauses.size(), 3U);
    for (const ReadReport &report : memo.reports)
        EXPECT_FALSE(report.text.startsWith(QStringLiteral("Planung"))) << "invented";
    EXPECT_TRUE(std::any_of(memo.warnings.begin(), memo.warnings.end(), [](const ReadWarning &w) {
        return w.start >= 0;
    })) << "the numbers are a doubt";
    const ReadMemo reported = readLetter(
        clauses +
        QStringLiteral(
            "Hierzu wird wie folgt berichtet:\n\n1. Der Bau läuft.\n\n2. Der Bericht liegt vor.\n\n3. Die Mittel sind da.\n"));
    EXPECT_EQ(reported.reports.size(), 3U);
}

TEST(PaperKindTest, invitationsAndPressReleasesAreRefusedByTheirKind)
{
    EXPECT_TRUE(
        refusal(
            QStringLiteral(
                "Pressemitteilung\nMusterstadt, 3. März 2026\n\nDer Stadtrat hat die Beschlusskontrolle zu V0321/25 zur Kenntnis genommen.\n\n") +
            clauses)
            .contains(QStringLiteral("for the press")));
    EXPECT_TRUE(
        refusal(
            "Einladung\nzur 31. Sitzung des Stadtrates\n\nTagesordnung\n\n1. Eröffnung\n\n2. Beschlusskontrolle zu V0321/25\n\n3. Verschiedenes\n")
            .contains(QStringLiteral("is an invitation")));
    EXPECT_EQ(readLetter(QStringLiteral("1. „Der Weg wird gebaut.“\n\nDie Einladung zur Besichtigung folgt.\n"))
                  .clauses.size(),
              1U);
}
