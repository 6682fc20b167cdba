#include "core/letter/content/LetterComposer.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::model;

namespace {

const QDate kToday(2027, 1, 18);

/// Builds a resolution clause by clause.
class Given
{
public:
    Given()
    {
        file.resolution.id = ResolutionId{1};
        file.resolution.reference = u"V0412/25"_qs;
        file.resolution.meeting = u"SR/018/2025"_qs;
        file.resolution.title = u"Barrierefreie Haltestellen"_qs;
        file.resolution.fileReference = u"(GB 1) 17.3"_qs;
        file.resolution.remark = u"intern: nicht drucken"_qs;
        file.resolution.division = DivisionId{1};
        file.resolution.nextReviewOn = QDate(2027, 6, 30);
        directory.divisions.push_back({DivisionId{1}, u"GB 1"_qs, u"Finanzen, Personal und Recht"_qs, 1, 0});
        memo.nextReviewOn = QDate(2027, 6, 30);
        house.city = u"Stadt Musterstadt"_qs;
        house.address = u"Rathausplatz 1 · 01234 Musterstadt"_qs;
    }

    Given &clause(const char *label, qint64 parent = 0)
    {
        Clause clause;
        clause.id = ClauseId{static_cast<qint64>(file.clauses.size()) + 1};
        clause.label = QString::fromUtf8(label);
        clause.position = static_cast<int>(file.clauses.size()) + 1;
        clause.text = u"Wortlaut von Punkt "_qs + clause.label;
        if (parent > 0)
            clause.parent = ClauseId{parent};
        file.clauses.push_back(clause);
        return *this;
    }

    /// Reports are given oldest first and kept newest first, as the store does.
    Given &report(std::vector<qint64> clauses, const char *text, ReportState state = ReportState::Approved)
    {
        StatusReport report;
        report.id = StatusReportId{static_cast<qint64>(file.reports.size()) + 1};
        for (const qint64 clause : clauses)
            report.clauses.push_back(ClauseId{clause});
        report.text = QString::fromUtf8(text);
        report.asOf = QDate(2026, 1, 1).addDays(static_cast<qint64>(file.reports.size()));
        report.state = state;
        file.reports.insert(file.reports.begin(), report);
        return *this;
    }

    Letter letter() const { return compose(file, directory, memo, house, kToday); }

    ResolutionFile file;
    Directory directory;
    Memo memo;
    LetterTemplate house;
};

/// The items as one readable line each: "1,2 [lead] text | text".
QStringList summary(const Letter &letter)
{
    QStringList lines;
    for (const LetterItem &item : letter.items) {
        QStringList labels;
        for (const LetterClause &clause : item.clauses)
            labels << clause.label;
        lines << labels.join(u',') + u": "_qs + reportParagraphs(item).join(u" | "_qs);
    }
    return lines;
}

}

TEST(LetterComposer, GivenAReportForEachClause_PrintsEachBelowIts)
{
    const Letter letter =
        Given().clause("1").clause("2").report({1}, "Erster.").report({2}, "Zweiter.\n\nNoch ein Absatz.").letter();
    EXPECT_EQ(summary(letter), QStringList({u"1: Erster."_qs, u"2: Zweiter. | Noch ein Absatz."_qs}));
    EXPECT_EQ(letter.items.front().clauses.front().text, u"Wortlaut von Punkt 1"_qs);
}

TEST(LetterComposer, GivenAJointReportOnNeighbours_PrintsItOnceBelowTheLast)
{
    const Letter letter =
        Given().clause("1").clause("2").clause("3").report({1}, "Eins.").report({2, 3}, "Beide.").letter();
    EXPECT_EQ(summary(letter), QStringList({u"1: Eins."_qs, u"2,3: Zu den Punkten 2 und 3: Beide."_qs}));
}

TEST(LetterComposer, GivenAJointReportOnDistantClauses_PrintsItBelowTheLastOfThem)
{
    const Letter letter = Given()
                              .clause("1")
                              .clause("2")
                              .clause("3")
                              .clause("4")
                              .report({1, 4}, "Gemeinsam.")
                              .report({2}, "Zwei.")
                              .report({3}, "Drei.")
                              .letter();
    EXPECT_EQ(summary(letter),
              QStringList({u"1: "_qs, u"2: Zwei."_qs, u"3: Drei."_qs, u"4: Zu den Punkten 1 und 4: Gemeinsam."_qs}));
}

TEST(LetterComposer, GivenThreeClausesWithOneReport_NamesThemAll)
{
    const Letter letter = Given().clause("1").clause("2").clause("2a").report({1, 2, 3}, "Alle.").letter();
    EXPECT_EQ(summary(letter), QStringList({u"1,2,2a: Zu den Punkten 1, 2 und 2a: Alle."_qs}));
}

TEST(LetterComposer, GivenANewerReportOnOneOfThem_TheJointOneSpeaksOnlyForTheRest)
{
    const Letter letter = Given().clause("1").clause("2").report({1, 2}, "Beide.").report({1}, "Neuer.").letter();
    EXPECT_EQ(summary(letter), QStringList({u"1: Neuer."_qs, u"2: Beide."_qs}));
}

TEST(LetterComposer, PrefersTheLatestApprovedReport)
{
    const Letter letter = Given()
                              .clause("1")
                              .clause("2")
                              .report({1}, "Gebilligt.")
                              .report({1}, "Entwurf.", ReportState::Draft)
                              .report({2}, "Nur Entwurf.", ReportState::Draft)
                              .letter();
    EXPECT_EQ(summary(letter), QStringList({u"1: Gebilligt."_qs, u"2: Nur Entwurf."_qs}));
}

TEST(LetterComposer, AReleasedLetterHoldsNoReportOfALaterDay)
{
    Given given;
    given.clause("1").report({1}, "Damals.").report({1}, "Danach.");
    given.memo.date = QDate(2026, 1, 1);
    EXPECT_EQ(summary(given.letter()), QStringList({u"1: Danach."_qs}));
    given.memo.state = MemoState::Released;
    EXPECT_EQ(summary(given.letter()), QStringList({u"1: Damals."_qs}));
}

TEST(LetterComposer, GivenNoNextReview_NamesNone)
{
    Given given;
    given.clause("1").memo.nextReviewOn.reset();
    EXPECT_EQ(given.letter().outlook, QString());
}

TEST(LetterComposer, GivenNoReport_SaysSoInOneSentence)
{
    EXPECT_EQ(summary(Given().clause("1").letter()), QStringList({u"1: Hierzu liegt noch kein Sachstand vor."_qs}));
}

TEST(LetterComposer, GivenSubClauses_IndentsThemAndDoesNotCallThemUnreported)
{
    const Letter letter =
        Given().clause("1").clause("a", 1).clause("b", 1).report({2}, "Zu a.").report({3}, "Zu b.").letter();
    EXPECT_EQ(summary(letter), QStringList({u"1: "_qs, u"a: Zu a."_qs, u"b: Zu b."_qs}));
    EXPECT_EQ(letter.items[1].clauses.front().level, 1);
}

TEST(LetterComposer, GivenACircleOfParents_StillPrintsEveryClauseOnce)
{
    Given given;
    given.clause("1", 2).clause("2", 1);
    EXPECT_EQ(given.letter().items.size(), 2u);
}

TEST(LetterComposer, KeepsDoubledLabelsAndNestedQuotesVerbatim)
{
    Given given;
    given.clause("5").clause("5").report({1}, "a").report({2}, "b");
    given.file.clauses[0].text = u"Die „Smart City Charta\" gilt."_qs;
    const Letter letter = given.letter();
    EXPECT_EQ(quoted(letter.items[0].clauses[0]), u"„Die „Smart City Charta\" gilt.“"_qs);
    EXPECT_EQ(numberOf(letter.items[1].clauses[0]), u"5."_qs);
}

TEST(LetterComposer, WritesHeadSubjectAndOutlookFromTheTemplate)
{
    const Letter letter = Given().clause("1").letter();
    EXPECT_EQ(letter.subject, QStringList({u"Beschlusskontrolle zu V0412/25 (Sitzungsnummer: SR/018/2025)"_qs,
                                           u"Barrierefreie Haltestellen"_qs}));
    EXPECT_EQ(letter.division, u"Geschäftsbereich Finanzen, Personal und Recht"_qs);
    EXPECT_EQ(letter.recipients, QStringList({u"An alle"_qs, u"Fraktionen sowie Mitglieder"_qs,
                                              u"des Stadtrates der Stadt Musterstadt"_qs}));
    EXPECT_EQ(letter.information,
              (std::vector<LetterFact>{{u"GZ"_qs, u"(GB 1) 17.3"_qs}, {u"Datum"_qs, u"18. Januar 2027"_qs}}));
    EXPECT_EQ(letter.outlook, u"Nächste Beschlusskontrolle: 30. Juni 2027."_qs);
    EXPECT_EQ(letter.opening, u"zu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:"_qs);
    EXPECT_FALSE(letter.confidential);
}

TEST(LetterComposer, GivenAFinalMemo_EndsTheReporting)
{
    Given given;
    given.clause("1").memo.isFinal = true;
    EXPECT_EQ(given.letter().outlook, u"Die Beschlusskontrolle ist damit abgeschlossen."_qs);
    EXPECT_TRUE(given.letter().opening.contains(u"abschließend"));
}

TEST(LetterComposer, TheMemosOwnWordsWin)
{
    Given given;
    given.clause("1");
    given.memo.date = QDate(2027, 2, 1);
    given.memo.recipients = u"An den\nOrtschaftsrat"_qs;
    given.memo.opening = u"wie besprochen:"_qs;
    given.memo.nextReviewOn = QDate(2027, 9, 1);
    given.memo.signatoryPrefix = u"i. V."_qs;
    given.memo.signatoryName = u"Holger Wendt"_qs;
    given.memo.acknowledgements = {{u"B"_qs, u"zweite"_qs, {}}, {u"A"_qs, u"erster"_qs, {}}};
    const Letter letter = given.letter();
    EXPECT_EQ(letter.recipients, QStringList({u"An den"_qs, u"Ortschaftsrat"_qs}));
    EXPECT_EQ(letter.opening, u"wie besprochen:"_qs);
    EXPECT_EQ(letter.outlook, u"Nächste Beschlusskontrolle: 1. September 2027."_qs);
    EXPECT_EQ(signatureLine(letter.signatory), u"i. V. Holger Wendt"_qs);
    EXPECT_EQ(letter.information.back().value, u"1. Februar 2027"_qs);
    EXPECT_EQ(letter.readers, (std::vector<LetterReader>{{u"B"_qs, u"zweite"_qs}, {u"A"_qs, u"erster"_qs}}));
}

TEST(LetterComposer, ANonPublicResolutionIsTickedConfidential)
{
    Given given;
    given.clause("1").file.resolution.visibility = Visibility::NonPublic;
    EXPECT_EQ(confidentialMark(given.letter()), u"☒ vertraulich"_qs);
}

TEST(LetterComposer, AHouseMayForbidSalutationAndClosing)
{
    Given given;
    given.clause("1").house.parts.salutation = false;
    given.house.parts.closing = false;
    EXPECT_EQ(given.letter().salutation, QString());
    EXPECT_EQ(given.letter().closing, QString());
}

TEST(LetterComposer, InternalRemarksNeverAppear)
{
    const Letter letter = Given().clause("1").letter();
    for (const LetterItem &item : letter.items)
        EXPECT_FALSE(reportParagraphs(item).join(u' ').contains(u"intern"));
}

TEST(DraftMemo, IsFinalWhenEveryClauseIsSettled)
{
    Given given;
    given.clause("1");
    EXPECT_FALSE(draftMemo(given.file, given.directory, kToday).isFinal);
    EXPECT_EQ(draftMemo(given.file, given.directory, kToday).nextReviewOn, QDate(2027, 6, 30));
    given.file.clauses[0].status = ClauseStatus::Done;
    EXPECT_TRUE(draftMemo(given.file, given.directory, kToday).isFinal);
    EXPECT_EQ(draftMemo(given.file, given.directory, kToday).nextReviewOn, std::nullopt);
}

TEST(DraftMemo, IsSignedByTheHeadOfTheDivisionOrAsLastTime)
{
    Given given;
    given.clause("1");
    given.directory.persons = {{PersonId{1}, u"Maria Oster"_qs, u"Oberbürgermeisterin"_qs, {}, 0},
                               {PersonId{2}, u"Dr. Beate Ahrens"_qs, u"Beigeordnete"_qs, DivisionId{1}, 0}};
    const Memo first = draftMemo(given.file, given.directory, kToday);
    EXPECT_EQ(first.signatoryName, u"Dr. Beate Ahrens"_qs);
    EXPECT_EQ(first.acknowledgements,
              (std::vector<Acknowledgement>{{u"Maria Oster"_qs, u"Oberbürgermeisterin"_qs, {}}}));

    Memo last;
    last.signatoryPrefix = u"i. V."_qs;
    last.signatoryName = u"Holger Wendt"_qs;
    last.acknowledgements = {{u"Jens Petzold"_qs, u"Amtsleiter"_qs, QDate(2026, 1, 1)}};
    given.file.memos = {last};
    const Memo next = draftMemo(given.file, given.directory, kToday);
    EXPECT_EQ(next.signatoryName, u"Holger Wendt"_qs);
    EXPECT_EQ(next.acknowledgements.front().notedOn, std::nullopt);
}
