#include "core/import/MemoReader.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::import;

namespace {

const QString usualHead = QStringLiteral(
    "Stadt Musterstadt\nDezernat Bauen\n\nAn alle Fraktionen\n\nGZ: 61.2\nDatum: 3. März 2026\n\n"
    "Beschlusskontrolle zu V0321/25\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\nfolgender Zwischenstand kann gegeben werden:\n\n");
const QString usualBody = QStringLiteral("1. „Die Fläche wird vergrößert.“\n\nDie Prüfung läuft.\n\n");
const QString usualEnd = QStringLiteral(
    "Nächste Beschlusskontrolle: 1. September 2026.\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n");

ReadMemo readLetter(const QString &text)
{
    const auto memo = MemoReader().read(SourceText{QStringLiteral("brief.txt"), text.split(u'\n')});
    EXPECT_TRUE(memo.ok());
    return memo ? *memo : ReadMemo();
}

ReadMemo readBody(const QString &body)
{
    return readLetter(usualHead + body + usualEnd);
}

ReadMemo readHead(const QString &head)
{
    return readLetter(head + usualBody + usualEnd);
}

/// "1: wording | 2: wording", "1+3: report | 2: report"
QString clausesOf(const ReadMemo &memo)
{
    QStringList all;
    for (const ReadClause &clause : memo.clauses)
        all += clause.label + QStringLiteral(": ") + clause.text;
    return all.join(QStringLiteral(" | "));
}

QString reportsOf(const ReadMemo &memo)
{
    QStringList all;
    for (const ReadReport &report : memo.reports) {
        QStringList labels;
        for (int clause : report.clauses)
            labels += memo.clauses[size_t(clause)].label;
        all += labels.join(u'+') + QStringLiteral(": ") + report.text;
    }
    return all.join(QStringLiteral(" | "));
}

struct BodyCase {
    const char *name;
    const char *body;
};

void PrintTo(const BodyCase &body, std::ostream *out)
{
    *out << body.name;
}

class TwoClausesTest : public testing::TestWithParam<BodyCase>
{
};

}

TEST_P(TwoClausesTest, whateverTheyAreCalled)
{
    const ReadMemo memo = readBody(QString::fromUtf8(GetParam().body));
    EXPECT_EQ(clausesOf(memo), QStringLiteral("1: Die Fläche wird vergrößert. | 2: Der Rat wird unterrichtet."));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft. | 2: Dies ist erfolgt."));
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, TwoClausesTest,
    testing::Values(
        BodyCase{
            "short name",
            "BP 1: „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\nBP 2: „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "unknown noun",
            "Auftrag 1: „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\nAuftrag 2: „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "running number",
            "Lfd. Nr. 1: „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\nLfd. Nr. 2: „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "noun behind",
            "1. Beschlusspunkt: „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\n2. Beschlusspunkt: „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "noun misread",
            "Zu Punkf 1:\n„Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\nZu Punkt 2:\n„Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "named pairs",
            "Beschluss zu 1:\n„Die Fläche wird vergrößert.“\n\nSachstand zu 1:\nDie Prüfung läuft.\n\nBeschluss zu 2:\n„Der Rat wird unterrichtet.“\n\nSachstand zu 2:\nDies ist erfolgt.\n\n"},
        BodyCase{
            "sentence before the reports",
            "1. „Die Fläche wird vergrößert.“\n2. „Der Rat wird unterrichtet.“\n\nDas Amt berichtet hierzu:\n\nZu 1.\nDie Prüfung läuft.\n\nZu 2.\nDies ist erfolgt.\n\n"},
        BodyCase{
            "sentence before the reports, nothing quoted",
            "1. Die Fläche wird vergrößert.\n\n2. Der Rat wird unterrichtet.\n\nHierzu wird berichtet:\n\nZu Punkt 1\nDie Prüfung läuft.\n\nZu Punkt 2\nDies ist erfolgt.\n\n"},
        BodyCase{
            "common heading",
            "1. „Die Fläche wird vergrößert.“\n\nArbeitsstand im Amt: Die Prüfung läuft.\n\n2. „Der Rat wird unterrichtet.“\n\nArbeitsstand im Amt: Dies ist erfolgt.\n\n"},
        BodyCase{
            "comma quotes without a dot",
            "1 ,,Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\n2 ,,Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "numbers again",
            "1. „Die Fläche wird vergrößert.“\n2. „Der Rat wird unterrichtet.“\n\nSachstand:\n\n1. Die Prüfung läuft.\n2. Dies ist erfolgt.\n\n"},
        BodyCase{
            "numbers again, nothing quoted",
            "1. Die Fläche wird vergrößert.\n\n2. Der Rat wird unterrichtet.\n\nDazu ist zu berichten:\n\n1. Die Prüfung läuft.\n\n2. Dies ist erfolgt.\n\n"},
        BodyCase{
            "of the resolution",
            "Punkt 1 des Beschlusses lautet:\n„Die Fläche wird vergrößert.“\n\nHierzu: Die Prüfung läuft.\n\nPunkt 2 des Beschlusses lautet:\n„Der Rat wird unterrichtet.“\n\nHierzu: Dies ist erfolgt.\n\n"},
        BodyCase{
            "amended",
            "1. (in der geänderten Fassung) „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\n2. (neu) „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "arrows",
            "1) \"Die Fläche wird vergrößert.\"\n\n-> Die Prüfung läuft.\n\n2) \"Der Rat wird unterrichtet.\"\n\n-> Dies ist erfolgt.\n\n"},
        BodyCase{
            "dots apart",
            "1 . „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\n2, „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\n"},
        BodyCase{
            "courtesy at the end",
            "1. „Die Fläche wird vergrößert.“\nDie Prüfung läuft.\n\n2. „Der Rat wird unterrichtet.“\nDies ist erfolgt.\n\nFür Rückfragen stehen wir gern zur Verfügung.\n\n"},
        BodyCase{
            "specks",
            "1. „Die Fläche wird vergrößert.“\n\n|\n\nDie Prüfung läuft. ~\n\n_ '\n\n2. „Der Rat wird unterrichtet.“\n\n.\n\nDies ist erfolgt.\n\n"}));

TEST(LayoutsTest, aHeadingAboveSeveralClausesMakesTheirReportAJointOne)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "Beschlusspunkte 1 und 2\n\n1. „Die Fläche wird vergrößert.“\n2. „Der Rat wird unterrichtet.“\n\nDies ist erfolgt.\n\n"));
    EXPECT_EQ(clausesOf(memo), QStringLiteral("1: Die Fläche wird vergrößert. | 2: Der Rat wird unterrichtet."));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1+2: Dies ist erfolgt."));
}

TEST(LayoutsTest, aListInAReportIsNoAnswerToTheClauses)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird vergrößert.“\n\nDie Prüfung läuft.\n\n2. „Der Rat wird unterrichtet.“\n\nDies geschah so:\n1) Der Ausschuss wurde gehört.\n2) Der Rat wurde gehört.\n\n"));
    EXPECT_EQ(
        reportsOf(memo),
        QStringLiteral(
            "1: Die Prüfung läuft. | 2: Dies geschah so:\n1) Der Ausschuss wurde gehört.\n2) Der Rat wurde gehört."));
}

TEST(LayoutsTest, aClauseWithoutMarksKeepsItsParagraphsWhenItsReportComesLater)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. Die Fläche wird vergrößert.\n\nSie ist zu erwerben.\n\n2. Der Rat wird unterrichtet.\n\nZum Stand wird ausgeführt:\n\nZu 1: Die Prüfung läuft.\n\nZu 2: Dies ist erfolgt.\n\n"));
    EXPECT_EQ(clausesOf(memo),
              QStringLiteral("1: Die Fläche wird vergrößert.\n\nSie ist zu erwerben. | 2: Der Rat wird unterrichtet."));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft. | 2: Dies ist erfolgt."));
}

TEST(LayoutsTest, aSentenceOnTheWholeResolutionEndsTheControl)
{
    const ReadMemo memo = readLetter(
        usualHead + usualBody +
        QStringLiteral(
            "Der Beschluss ist damit vollständig umgesetzt. Eine weitere Berichterstattung\nerfolgt nicht.\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n"));
    EXPECT_TRUE(memo.closed);
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft."));
    ASSERT_EQ(memo.signatories.size(), 1u);
    EXPECT_EQ(memo.signatories[0].name, QStringLiteral("Petra Öztürk"));
}

TEST(LayoutsTest, theFootOfPrintedPaperIsLeftOutAtAPageMark)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird vergrößert.“\n\nDie Prüfung läuft noch bis\n\nPostanschrift: Am Markt 1, 12345 Musterstadt · Telefon 0123 4567-0 · www.stadt.example\nIBAN DE12 3456 7890 1234 5678 90\n\n- 2 -\n\nin den Herbst.\n\n"));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft noch bis in den Herbst."));
}

TEST(LayoutsTest, labelsMayBeMisreadOrApartFromTheirColon)
{
    const ReadMemo memo = readHead(QStringLiteral(
        "Stadt Musterstadt\n\nan     : alle Fraktionen\nvon    : Dezernat Bauen\n6Z: 61.2\nDaturn: 3. März 2026\n\n"
        "Beschlusskontrolle zu V0321/25\nGrünes Band\nhier: Zwischenbericht\n\nSehr geehrte Damen und Herren,\n\nwir berichten wie folgt:\n\n"));
    EXPECT_EQ(memo.recipients, QStringList({QStringLiteral("alle Fraktionen")}));
    EXPECT_EQ(memo.division, QStringLiteral("Dezernat Bauen"));
    EXPECT_EQ(memo.fileReference, QStringLiteral("61.2"));
    EXPECT_EQ(memo.date, QDate(2026, 3, 3));
    EXPECT_EQ(memo.title, QStringLiteral("Grünes Band"));
}

TEST(LayoutsTest, aListGoesOnOverAPageMark)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird vergrößert.“\n\nGeprüft werden:\n\n-2-\n\n- der Anger\n\nSeite 3\n\n- die Aue\n\n"));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Geprüft werden:\n- der Anger\n- die Aue"));
}

TEST(LayoutsTest, linesBesideAPageMarkStayUnlessTheHeadHasThemTwice)
{
    // No salutation ends the head here: the running head must not be looked for in the text itself.
    const QString head = QStringLiteral(
        "Stadt Musterstadt\nDezernat Bauen\n\nDatum: 3. März 2026\n\nBeschlusskontrolle zu V0321/25\nGrünes Band\n\nBericht:\n\n");
    const ReadMemo memo = readLetter(
        head +
        QStringLiteral(
            "BP 1: „Die Fläche wird vergrößert.“\nDie Prüfung läuft noch bis\n\nStadt Musterstadt\n-2-\n\nin den Herbst.\n\n") +
        usualEnd);
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft noch bis in den Herbst."));
    EXPECT_EQ(memo.nextReviewOn, QDate(2026, 9, 1));
}

TEST(LayoutsTest, aRunningHeadMayBeMisread)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird vergrößert.“\n\nDie Prüfung läuft noch bis\n\nStadt Muslerstadt\n- 2 -\n\nin den Herbst;\n\ndann wird sie beendet.\n\n"));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft noch bis in den Herbst; dann wird sie beendet."));
}

TEST(LayoutsTest, pointsOfAWordingThatAreReportedOnOneByOneAreClauses)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird vergrößert.“\n\nDie Prüfung läuft.\n\n2. „Zu prüfen sind:\na) der Anger,\nb) die Aue.“\n\nZu 2 a)\nDer Anger ist feucht.\n\nZu 2 b)\nDie Aue ist trocken.\n\n"));
    EXPECT_EQ(clausesOf(memo),
              QStringLiteral("1: Die Fläche wird vergrößert. | 2: Zu prüfen sind: | a: der Anger, | b: die Aue."));
    EXPECT_EQ(reportsOf(memo),
              QStringLiteral("1: Die Prüfung läuft. | a: Der Anger ist feucht. | b: Die Aue ist trocken."));
}

TEST(LayoutsTest, aDateAtALineStartIsNoReport)
{
    const ReadMemo memo = readBody(QStringLiteral(
        "1. „Die Fläche wird bis\nzum 31. Dezember 2025 vergrößert,“ Die Prüfung läuft.\n\n2. „Wer wird unterrichtet?“ siehe Punkt 1.\n\n"));
    EXPECT_EQ(clausesOf(memo),
              QStringLiteral("1: Die Fläche wird bis zum 31. Dezember 2025 vergrößert, | 2: Wer wird unterrichtet?"));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft. | 2: siehe Punkt 1."));
}

TEST(LayoutsTest, aLabelledValueGoesOnInTheNextLineWhereItIsOpen)
{
    const ReadMemo memo = readHead(QStringLiteral(
        "Stadt Musterstadt\n\nVon: Dezernat Bauen\nAn: Mitglieder des\nStadtrates\nDatum\n: 3. März 2026\nTitel: Konzept für die\nAue\n\n"
        "Beschlusskontrolle zu V0321/25\n\nSehr geehrte Damen und Herren,\n\nwir berichten wie folgt:\n\n"));
    EXPECT_EQ(memo.recipients, QStringList({QStringLiteral("Mitglieder des Stadtrates")}));
    EXPECT_EQ(memo.date, QDate(2026, 3, 3));
    EXPECT_EQ(memo.title, QStringLiteral("Konzept für die Aue"));
}

TEST(LayoutsTest, aNumberOfUnknownFormIsTakenWithADoubt)
{
    const std::pair<const char *, const char *> cases[] = {
        {"zum Stadtratsbeschluss SR-2022-118", "SR-2022-118"},
        {"zum Beschluss des Stadtrates Nr. 45/11/22", "45/11/22"},
        {"zum Ratsbeschluss 0815/2023-HA", "0815/2023-HA"},
        {"zu Beschlussvorlage BSV 23/00417", "BSV 23/00417"},
        {"zum Beschluss-Nr. 77.4-2024", "77.4-2024"},
        {"zum Fraktionsantrag FA 12-2023", "FA 12-2023"},
        {"zu unserem Vorhaben B/12-44", "B/12-44"},
    };
    for (const auto &[subject, reference] : cases) {
        QString head = usualHead;
        const ReadMemo memo = readHead(head.replace(QStringLiteral("zu V0321/25"), QString::fromUtf8(subject)));
        EXPECT_EQ(memo.reference, QString::fromUtf8(reference));
        EXPECT_EQ(memo.title, QStringLiteral("Grünes Band")) << subject;
        EXPECT_TRUE(std::any_of(memo.warnings.begin(), memo.warnings.end(), [](const ReadWarning &w) {
            return w.field == QStringLiteral("reference");
        })) << subject;
    }
}

TEST(LayoutsTest, theSubjectMayStandAboveAddressAndInformationBlock)
{
    const ReadMemo memo = readHead(QStringLiteral(
        "Stadt Musterstadt\nDezernat Bauen\n\nBeschlusskontrolle\nzu V0321/25 vom 22.10.2025\n\nAn alle Fraktionen\nim Hause\n\n"
        "Datum: 3. März 2026\nZeichen: 61.2\n\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\nwir berichten wie folgt:\n\n"));
    EXPECT_EQ(memo.reference, QStringLiteral("V0321/25"));
    EXPECT_EQ(memo.title, QStringLiteral("Grünes Band"));
    EXPECT_EQ(memo.recipients, QStringList({QStringLiteral("An alle Fraktionen"), QStringLiteral("im Hause")}));
    EXPECT_EQ(memo.date, QDate(2026, 3, 3));
    EXPECT_EQ(memo.fileReference, QStringLiteral("61.2"));
}

TEST(LayoutsTest, labelsSideBySideHaveTheirValuesBelow)
{
    const ReadMemo memo = readHead(QStringLiteral(
        "Stadt Musterstadt\nDezernat Bauen\n\nAn alle Fraktionen\n\nDatum                 Geschäftszeichen\n3. März 2026          VI/02-17\n\n"
        "Beschlusskontrolle zu V0321/25\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\nwir berichten wie folgt:\n\n"));
    EXPECT_EQ(memo.date, QDate(2026, 3, 3));
    EXPECT_EQ(memo.fileReference, QStringLiteral("VI/02-17"));
    EXPECT_EQ(memo.recipients, QStringList({QStringLiteral("An alle Fraktionen")}));
}

TEST(LayoutsTest, theDivisionIsTakenNotTheHolderOfTheOfficeAboveIt)
{
    const ReadMemo memo = readHead(QStringLiteral(
        "Stadt Musterstadt\nDie Oberbürgermeisterin\nDezernat Bauen\n\nAn alle Fraktionen\n\nMusterstadt, 3. Mrz. 2026\n\n[x] vertrau1ich\n\n"
        "Beschiusskontrolle zu V0321/25\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\nwir schreiben Ihnen:\n\n"));
    EXPECT_EQ(memo.division, QStringLiteral("Dezernat Bauen"));
    EXPECT_EQ(memo.date, QDate(2026, 3, 3));
    EXPECT_TRUE(memo.confidential);
    EXPECT_EQ(memo.reference, QStringLiteral("V0321/25"));
}

TEST(LayoutsTest, theNextReviewMayHaveAnyName)
{
    const ReadMemo memo = readLetter(
        usualHead + usualBody +
        QStringLiteral("Nächster Berichtstermin: 1.9.2026\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n"));
    EXPECT_EQ(memo.nextReviewOn, QDate(2026, 9, 1));
    EXPECT_EQ(reportsOf(memo), QStringLiteral("1: Die Prüfung läuft."));
}
