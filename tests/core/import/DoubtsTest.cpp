#include "core/import/MemoReader.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::import;

namespace {

struct Letter {
    QString body;
    QString closing = QStringLiteral("Mit freundlichen Grüßen");
    QString name = QStringLiteral("Petra Öztürk");
    QString function = QStringLiteral("Beigeordnete");
    QString salutation = QStringLiteral("Sehr geehrte Damen und Herren,");
    QString review = QStringLiteral("1. September 2026");
};

ReadMemo readLetter(const Letter &letter)
{
    const QString text =
        QStringLiteral(
            "Hausmitteilung\n\nStadt Musterstadt\nDezernat Bauen\n\nAn alle Fraktionen\n\nGZ: 61.2\nDatum: 3. März 2026\n\n"
            "Beschlusskontrolle zu V0321/25 (Sitzungsnummer: SR/007/2025)\nGrünes Band\n\n%1\n\nzum Beschluss kann folgender Zwischenstand gegeben werden:\n\n"
            "%2\nNächste Beschlusskontrolle: %6.\n\n%3\n\n%4\n%5\n")
            .arg(letter.salutation, letter.body, letter.closing, letter.name, letter.function, letter.review);
    const auto memo = MemoReader().read({QStringLiteral("brief.txt"), text.split(u'\n')});
    EXPECT_TRUE(memo.ok());
    return memo.ok() ? *memo : ReadMemo();
}

/// One line for each doubt: its field, the characters that it is about, and what is proposed for them.
QStringList doubtsOf(const ReadMemo &memo)
{
    QStringList lines;
    for (const ReadWarning &w : memo.warnings)
        lines += w.field + QStringLiteral(": ") +
                 (w.start < 0 ? QStringLiteral("(whole)") : textOf(memo, w.field).mid(w.start, w.length)) +
                 (w.suggestion.isEmpty() ? QString() : QStringLiteral(" -> ") + w.suggestion);
    return lines;
}

QString clauses(int count)
{
    QString body;
    for (int i = 1; i <= count; ++i)
        body +=
            QStringLiteral("%1. „Der Weg mit der Nummer %1 wird gebaut.“\n\nDer Bau des Weges %1 läuft.\n\n").arg(i);
    return body;
}

bool hasDictionary()
{
    return core::spelling::Dictionary().isAvailable();
}

}

#define REQUIRE_DICTIONARY() \
    if (!hasDictionary())    \
    GTEST_SKIP() << "hunspell-de-de is not installed"

TEST(DoubtsTest, threeHundredClausesAreReadEachWithItsReport)
{
    const ReadMemo memo = readLetter({clauses(300)});
    ASSERT_EQ(memo.clauses.size(), 300U);
    ASSERT_EQ(memo.reports.size(), 300U);
    EXPECT_EQ(memo.clauses[99].label, QStringLiteral("100"));
    EXPECT_EQ(memo.reports[98].text, QStringLiteral("Der Bau des Weges 99 läuft."));
    EXPECT_EQ(memo.reports[299].clauses, std::vector<int>{299});
    EXPECT_EQ(doubtsOf(memo), QStringList());
}

TEST(DoubtsTest, singleMarksNumbersAndRemarksOfAnyFormAreReadWithoutADoubt)
{
    const auto both = [](const QString &first, const QString &second) {
        return first + QStringLiteral("\n\nDer Bau läuft.\n\n") + second +
               QStringLiteral("\n\nDie Farbe ist bestellt.\n");
    };
    for (
        const QString &body : {
            both(QStringLiteral("1. ‚Der Weg wird gebaut.‘"), QStringLiteral("2. ‚Die Bänke werden gestrichen.‘")),
            both(QStringLiteral("1. ''Der Weg wird gebaut.''"), QStringLiteral("2. ''Die Bänke werden gestrichen.''")),
            both(QStringLiteral("1. „Der Weg wird gebaut.“"),
                 QStringLiteral("2. in der Fassung der Ergänzung vom 12.05.2025: „Die Bänke werden gestrichen.“")),
            both(
                QStringLiteral("1. in der geänderten Fassung „Der Weg wird gebaut.“"),
                QStringLiteral(
                    "2. (ergänzt durch den Änderungsantrag der Fraktion Grünes Musterstadt vom 12. Mai 2025) „Die Bänke werden gestrichen.“")),
            QStringLiteral(
                "1. „Der Weg wird gebaut.“\n2. „Die Bänke werden gestrichen.“\n\nZu 1. : Der Bau läuft.\n\nZu 2. : Die Farbe ist bestellt.\n"),
            both(QStringLiteral("1. „Der Weg wird gebaut.“"), QStringLiteral("2. „Die Bänke werden gestrichen.“")) +
                QStringLiteral("\nAnlage: Lageplan vom 3. Mai 2025\n"),
        }) {
        const ReadMemo memo = readLetter({body});
        ASSERT_EQ(memo.clauses.size(), 2U) << body.toStdString();
        ASSERT_EQ(memo.reports.size(), 2U) << body.toStdString();
        EXPECT_EQ(memo.clauses[0].text, QStringLiteral("Der Weg wird gebaut."));
        EXPECT_EQ(memo.clauses[1].text, QStringLiteral("Die Bänke werden gestrichen."));
        EXPECT_EQ(memo.reports[0].text, QStringLiteral("Der Bau läuft."));
        EXPECT_EQ(memo.reports[1].text, QStringLiteral("Die Farbe ist bestellt."));
        EXPECT_EQ(doubtsOf(memo), QStringList());
    }
}

TEST(DoubtsTest, theLetterBehindKIsNoOne)
{
    QString body;
    for (char16_t label = u'a'; label <= u'n'; ++label)
        body += QStringLiteral("%1) „Der Weg mit dem Buchstaben %1 wird gebaut.“\n\nDer Bau des Weges %1 läuft.\n\n")
                    .arg(QChar(label));
    const ReadMemo memo = readLetter({body});
    ASSERT_EQ(memo.clauses.size(), 14U);
    EXPECT_EQ(memo.clauses[11].label, QStringLiteral("l"));
    EXPECT_EQ(doubtsOf(memo), QStringList());
}

TEST(DoubtsTest, aGreetingThatIsQuotedInAReportDoesNotEndTheLetter)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nDer Verein schrieb:\n\nMit freundlichen Grüßen aus der Neustadt danken wir für die Arbeit.\n\n2. „Die Bänke werden gestrichen.“\n\nDie Farbe ist bestellt.\n")});
    ASSERT_EQ(memo.clauses.size(), 2U);
    EXPECT_EQ(memo.signatories.size(), 1U);
}

TEST(DoubtsTest, aNumberThatGoesOnWithinAPartIsADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n2. Die Bänke werden gestrichen.\n\nDie Farbe ist bestellt.\n")});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("reports[0]: 2.")}));
    EXPECT_EQ(memo.warnings.front().line, 21);
}

TEST(DoubtsTest, aNumberTwiceAboveTwoWordingsAreTwoClausesAndADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "zu 1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n\nzu 2. „Die Bäume werden gepflanzt.“\n\nSie stehen.\n\n"
        "zu 2. „Die Bänke werden gestrichen.“\n\nDie Farbe ist bestellt.\n")});
    ASSERT_EQ(memo.clauses.size(), 3U);
    EXPECT_EQ(memo.clauses[2].label, QStringLiteral("2"));
    EXPECT_EQ(memo.clauses[2].text, QStringLiteral("Die Bänke werden gestrichen."));
    ASSERT_EQ(memo.reports.size(), 3U);
    EXPECT_EQ(memo.reports[2].clauses, std::vector<int>{2});
    EXPECT_EQ(memo.reports[2].text, QStringLiteral("Die Farbe ist bestellt."));
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("clauses[2]: (whole)")}));
}

TEST(DoubtsTest, aWordingQuotedAgainAboveItsReportIsNoPartOfIt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n2. „Die Bäume werden gepflanzt.“\n\nZu 1: „Der Weg wlrd gebaut.“\n\nDer Bau läuft.\n\nZu 2:\nSie stehen.\n")});
    ASSERT_EQ(memo.clauses.size(), 2U);
    ASSERT_EQ(memo.reports.size(), 2U);
    EXPECT_EQ(memo.reports[0].text, QStringLiteral("Der Bau läuft."));
}

TEST(DoubtsTest, aSecondQuotationWithinAPartIsADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n\n„Die Bäume an der Ölmühle werden bis 2028 gepflanzt.“\n\nSie stehen.\n")});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("reports[0]: „Die Bäume an der")}));
}

TEST(DoubtsTest, aPartOfUnusualLengthIsADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral("1. „Der Weg wird gebaut.“\n\n") +
                                      QStringLiteral("Der Bau läuft seit dem Frühjahr ohne Störung.\n").repeated(200)});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("reports[0]: (whole)")}));
}

TEST(DoubtsTest, closingNameAndFunctionAreJudged)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({clauses(1), QStringLiteral("Mit freundlichen Grjißfen"),
                                      QStringLiteral("Peti^ Lamey'"), QStringLiteral("Beigeoroneter/Tür Finanzen")});
    EXPECT_EQ(doubtsOf(memo),
              QStringList({QStringLiteral("closing: Grjißfen -> Grüßen"), QStringLiteral("signatories: Peti^ -> Peti"),
                           QStringLiteral("signatories: Lamey' -> Lamey"),
                           QStringLiteral("signatories: Beigeoroneter -> Beigeordneter"),
                           QStringLiteral("signatories: Tür -> für")}));
}

TEST(DoubtsTest, theSalutationIsJudgedButForNames)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo =
        readLetter({.body = clauses(1),
                    .salutation = QStringLiteral("Sehr geehrter Herr Krzywinski, sehr gcehrte Damen und Herron,")});
    const QStringList doubts = doubtsOf(memo);
    EXPECT_TRUE(doubts.contains(QStringLiteral("salutation: gcehrte -> geehrte")));
    EXPECT_TRUE(doubts.contains(QStringLiteral("salutation: Herron -> Herren")));
    EXPECT_FALSE(doubts.join(u' ').contains(QStringLiteral("Krzywinski")));
}

TEST(DoubtsTest, usualNamesAndFunctionsRaiseNone)
{
    REQUIRE_DICTIONARY();
    for (const char *name : {"Dr. Jan-Ole Blum", "Prof. Dr.-Ing. Eva von der Heide", "Siobhán O'Brien", "K. McDonald",
                             "Dipl.-Ing. Öz Ünal", "PETRA LÜDERS"}) {
        for (const char *function :
             {"Beigeordneter für Finanzen", "Stadtbaurätin", "Leiter des Amtes für Schulen", "Oberbürgermeisterin"})
            EXPECT_EQ(doubtsOf(readLetter({clauses(1), QStringLiteral("Mit freundlichen Grüßen"),
                                           QString::fromUtf8(name), QString::fromUtf8(function)})),
                      QStringList())
                << name << ", " << function;
    }
}

TEST(DoubtsTest, eachOccurrenceOfAMisreadWordHasItsOwnPlace)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo =
        readLetter({QStringLiteral("1. „Der Bericht wlrd vorgelegt.“\n\nEr wlrd geprüft und\nwlrd dann vorgelegt.\n")});
    ASSERT_EQ(memo.warnings.size(), 3U);
    EXPECT_EQ(doubtsOf(memo),
              QStringList({QStringLiteral("clauses[0]: wlrd -> wird"), QStringLiteral("reports[0]: wlrd -> wird"),
                           QStringLiteral("reports[0]: wlrd -> wird")}));
    EXPECT_EQ(memo.warnings[1].line, 20);
    EXPECT_EQ(memo.warnings[2].line, 21);
    EXPECT_LT(memo.warnings[1].start, memo.warnings[2].start);
}

TEST(DoubtsTest, aHyphenAtALineEndThatBelongsToTheWordStays)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Bericht wird 14-\ntägig und die Regel EU-\nweit vorgelegt, in der 30-\nkm/h-Zone wie in der Stadt\nost-westlich, und die Maß-\nnahmen der Öl-\nmühle werden geprüft.“\n\nDas ist so.\n")});
    EXPECT_EQ(
        memo.clauses.front().text,
        QStringLiteral(
            "Der Bericht wird 14-tägig und die Regel EU-weit vorgelegt, in der 30-km/h-Zone wie in der Stadt ost-westlich, und die Maßnahmen der Ölmühle werden geprüft."));
    EXPECT_EQ(doubtsOf(memo), QStringList());
}

TEST(DoubtsTest, aHyphenBeforeAWordWithAHyphenOfItsOwnIsADoubt)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo =
        readLetter({QStringLiteral("1. „Der Weg wird gebaut.“\n\nEr führt aus der Stadt-\nost-westlich hinaus.\n")});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("reports[0]: Stadtost -> Stadt-ost")}));
}

TEST(DoubtsTest, severalNumbersBeforeOneWordingAreADoubt)
{
    for (const QString &numbers : {QStringLiteral("2.-4."), QStringLiteral("2.–4."), QStringLiteral("2. bis 4."),
                                   QStringLiteral("2. und 3."), QStringLiteral("2 - 4.")}) {
        const ReadMemo memo = readLetter(
            {QStringLiteral(
                 "1. „Die Brunnen werden saniert.“\n\nDer Bau läuft.\n\n%1 „Dem Rat ist bis zum Herbst zu berichten.“\n\nDas geschieht.\n\n")
                 .arg(numbers)});
        EXPECT_TRUE(doubtsOf(memo).contains(QStringLiteral("reports[0]: ") + numbers))
            << numbers.toStdString() << doubtsOf(memo).join(u'\n').toStdString();
    }
    for (const QString &numbers : {QStringLiteral("1.–3."), QStringLiteral("1. bis 3.")}) {
        const ReadMemo memo = readLetter(
            {QStringLiteral(
                 "%1 „Die Brunnen werden saniert und bezahlt.“\n\nDer Bau läuft.\n\n4. „Dem Rat ist zu berichten.“\n\nDas geschieht.\n\n")
                 .arg(numbers)});
        EXPECT_EQ(doubtsOf(memo), QStringList{QStringLiteral("clauses[0]: (whole)")}) << numbers.toStdString();
    }
    EXPECT_EQ(
        doubtsOf(readLetter({QStringLiteral(
            "1. „Die Brunnen werden saniert.“\n\nDer 2. und 3. Bauabschnitt läuft.\n\n2. „Dem Rat ist zu berichten.“\n\nDas geschieht.\n\n")})),
        QStringList());
}

TEST(DoubtsTest, aNumberThatIsLeftOutIsADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n\n3. „Die Bänke werden gestrichen.“\n\nDie Farbe ist bestellt.\n")});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("clauses[1]: (whole)")}));
}

TEST(DoubtsTest, aNextReviewBeforeTheLetterIsADoubt)
{
    Letter letter{QStringLiteral("1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n")};
    letter.review = QStringLiteral("1. September 2016");
    EXPECT_EQ(doubtsOf(readLetter(letter)), QStringList({QStringLiteral("nextReviewOn: (whole)")}));
}

TEST(DoubtsTest, aHyphenOfWhichNothingIsKnownIsADoubt)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nEr ist technisch-\norganisatorisch geprüft, am Ri-\ngolen liegt er.\n")});
    EXPECT_EQ(memo.reports.front().text,
              QStringLiteral("Er ist technisch-organisatorisch geprüft, am Rigolen liegt er."));
    EXPECT_EQ(doubtsOf(memo),
              QStringList({QStringLiteral("reports[0]: technisch-organisatorisch -> technischorganisatorisch"),
                           QStringLiteral("reports[0]: Rigolen -> Ri-golen")}));
}

TEST(DoubtsTest, aWordTornOverABlankLineIsWhole)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Rat beschließt ein Maßnah\n\nmenpaket und eine Querungs\n\nhilfe an der Schule.“\n\nDer Bau läuft. Ein Maßnah\n\nmenpaket\n\nwird abgestimmt.\n")});
    EXPECT_EQ(memo.clauses.front().text,
              QStringLiteral("Der Rat beschließt ein Maßnahmenpaket und eine Querungshilfe an der Schule."));
    EXPECT_EQ(memo.reports.front().text, QStringLiteral("Der Bau läuft. Ein Maßnahmenpaket wird abgestimmt."));
}

TEST(DoubtsTest, datesThatDoNotFitTheResolutionOrEachOtherAreDoubts)
{
    Letter late{QStringLiteral("1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n")};
    late.review = QStringLiteral("1. September 2062");
    EXPECT_EQ(doubtsOf(readLetter(late)), QStringList({QStringLiteral("nextReviewOn: (whole)")}));
    for (const QString &date : {QStringLiteral("3. März 2016"), QStringLiteral("3. März 2206")}) {
        const QString text =
            QStringLiteral(
                "Hausmitteilung\n\nStadt Musterstadt\n\nDatum: %1\n\nBeschlusskontrolle zu V0321/25\nGrünes Band\n\nSehr geehrte Damen und Herren,\n\n"
                "1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n\nDie Beschlusskontrolle ist damit abgeschlossen.\n\nMit freundlichen Grüßen\n\nPetra Öztürk\nBeigeordnete\n")
                .arg(date);
        const auto memo = MemoReader().read({QStringLiteral("brief.txt"), text.split(u'\n')});
        ASSERT_TRUE(memo.ok());
        EXPECT_TRUE(doubtsOf(*memo).contains(QStringLiteral("date: (whole)"))) << date.toStdString();
    }
}

TEST(DoubtsTest, theSubjectOfAnotherLetterWithinAPartIsADoubt)
{
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nDer Bau läuft.\n\nBeschlusskontrolle zu V0987/24 (Sitzungsnummer: SR/022/2024)\nWasserspiele\n\n"
        "1. „Die Bänke werden gestrichen.“\n\nDie Farbe ist bestellt.\n")});
    EXPECT_TRUE(doubtsOf(memo).join(u'\n').contains(QStringLiteral("reports[0]: Beschlusskontrolle zu V0987/24")))
        << doubtsOf(memo).join(u'\n').toStdString();
}

TEST(DoubtsTest, aLetterWithinANumberIsADoubt)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird bis 2O26 gebaut.“\n\nDie Kosten betragen 12O.000 Euro, davon 4O % Förderung, seit dem 3. Mai 20l9. Es fehlen CO2-Werte, H2O, 5 l und 20 l Farbe.\n")});
    EXPECT_EQ(doubtsOf(memo),
              QStringList({QStringLiteral("clauses[0]: 2O26 -> 2026"), QStringLiteral("reports[0]: 12O.000 -> 120.000"),
                           QStringLiteral("reports[0]: 4O -> 40"), QStringLiteral("reports[0]: 20l9 -> 2019")}));
}

TEST(DoubtsTest, anAbbreviationOverALineEndIsADoubt)
{
    REQUIRE_DICTIONARY();
    const ReadMemo memo = readLetter({QStringLiteral(
        "1. „Der Weg wird gebaut.“\n\nEs gilt § 3 Abs. 2 Sächs-\nGemO und die DIN-\nNorm, an der Nord-\nSüd-Achse.\n")});
    EXPECT_EQ(doubtsOf(memo), QStringList({QStringLiteral("reports[0]: Sächs-GemO -> SächsGemO")}));
}
