#include "core/letter/life/LetterLife.h"
#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/ReportEdits.h"
#include "core/edit/ReviewEdits.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Fonts.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"
#include "core/model/Approval.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/store/Fixture.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace core::letter;
using namespace core::base;
using namespace core::model;
using namespace tests::core_store;
using tests::letter::readText;

namespace {

const QDate kToday(2027, 1, 18);

/// A resolution of two clauses with a report each, in a real database.
class LetterLife : public testing::Test
{
protected:
    void SetUp() override
    {
        makeResolution(*m_database, u"V1/27"_qs);
        Resolution before = file().resolution;
        Resolution after = before;
        after.nextReviewOn = QDate(2027, 6, 30);
        apply(core::edit::edited(u"Test"_qs, before, after));
        report(0, u"Der Bau ist begonnen. Die Kosten bleiben im Rahmen."_qs);
        report(1, u"Die Bäume sind bestellt."_qs);
    }

    ResolutionFile file()
    {
        return must(m_database->resolutions().load(must(m_database->resolutions().findByReference(u"V1/27")).value()));
    }
    Directory directory() { return must(m_database->directory().load()); }
    void apply(const Result<ChangeSet> &set)
    {
        ASSERT_TRUE(set.ok()) << set.error().detail.toStdString();
        must(m_edits.apply(*set));
    }
    void report(std::size_t clause, const QString &text, QDate asOf = QDate(2027, 1, 4))
    {
        apply(core::edit::addReport(m_edits, file().resolution, {file().clauses[clause].id}, text, asOf, u"Amt 66"_qs));
    }
    Memo draft()
    {
        Memo memo = draftMemo(file(), directory(), kToday);
        memo.signatoryName = u"Dr. Beate Ahrens"_qs;
        memo.acknowledgements = {{u"Holger Wendt"_qs, {}, {}}, {u"Maria Oster"_qs, {}, {}}};
        return memo;
    }
    /// Releases a letter and gives it as it is stored then.
    Memo releaseDraft(const Memo &memo)
    {
        apply(must(release(m_edits, file(), directory(), memo, kToday)).changes());
        return file().memos.front();
    }
    ReleasedLetter kept(const Memo &memo) { return must(m_database->memos().released(memo.id)).value(); }
    /// What SQLite itself says to a statement; "" when it was obeyed.
    std::string raw(const char *sql)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &handle);
        char *message = nullptr;
        sqlite3_exec(handle, sql, nullptr, nullptr, &message);
        const std::string told = message ? message : "";
        sqlite3_free(message);
        sqlite3_close(handle);
        return told;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"stadt.db"_qs);
    std::unique_ptr<core::store::Database> m_database = must(core::store::sql::createDatabase(m_path));
    core::edit::EditService m_edits{*m_database, u"Sachbearbeitung"_qs, [] { return clerk.at; }};
};

}

TEST_F(LetterLife, givenDraft_whenReleased_thenPdfTextDataProfileAndHashAreKept)
{
    const Memo memo = releaseDraft(draft());
    EXPECT_EQ(memo.state, MemoState::Released);
    const ReleasedLetter letter = kept(memo);
    EXPECT_EQ(letter.releasedOn, kToday);
    EXPECT_TRUE(letter.pdf.startsWith("%PDF-1.4"));
    EXPECT_EQ(letter.sha256,
              QString::fromLatin1(QCryptographicHash::hash(letter.pdf, QCryptographicHash::Sha256).toHex()));
    EXPECT_TRUE(letter.text.contains(u"Der Bau ist begonnen."));
    EXPECT_TRUE(readText(letter.pdf, 0).contains(u"Der Bau ist begonnen."));
    const KeptLetter back = must(keptLetter(letter));
    EXPECT_EQ(toPlainText(back.letter), letter.text);
    EXPECT_EQ(back.house, letterTemplateOf(directory()));
    EXPECT_EQ(memo.profile, back.house.name);
    EXPECT_EQ(file().resolution.nextReviewOn, QDate(2027, 6, 30));
    core::base::Progress progress;
    EXPECT_EQ(must(m_database->check(progress)), QStringList());
}

TEST_F(LetterLife, givenEveryClauseSettled_whenTheFinalLetterIsReleased_thenClosedAndReportedAsDoneOnce)
{
    for (const Clause &clause : file().clauses)
        apply(core::edit::setStatus(clause, ClauseStatus::Done, {}));
    const Memo final = draft();
    ASSERT_TRUE(final.isFinal);
    const Memo memo = releaseDraft(final);
    EXPECT_EQ(file().resolution.closedOn, memo.date);
    EXPECT_EQ(file().resolution.completionReportedOn, memo.date);
    EXPECT_FALSE(file().resolution.closingNote.isEmpty());
    EXPECT_TRUE(core::edit::reportCompletion(file().resolution, kToday.addDays(1)).isEmpty()) << "only once";
}

TEST_F(LetterLife, givenReleased_whenRawSqlChangesIt_thenTheDatabaseRefuses)
{
    const Memo memo = releaseDraft(draft());
    const ReleasedLetter before = kept(memo);
    for (const char *sql : {"UPDATE released_letter SET pdf = x'00'", "UPDATE released_letter SET text = ''",
                            "UPDATE released_letter SET sha256 = sha256", "DELETE FROM released_letter",
                            "UPDATE letter_profile SET content = ''", "DELETE FROM letter_profile",
                            "UPDATE status_report SET reported_in = NULL"})
        EXPECT_NE(raw(sql).find("released_letter_is_kept"), std::string::npos) << sql << ": " << raw(sql);
    for (const char *sql : {"UPDATE memo SET state = 'draft'", "UPDATE memo SET opening = 'x'",
                            "UPDATE memo SET profile = 'x'", "UPDATE memo SET corrects_id = id", "DELETE FROM memo"})
        EXPECT_NE(raw(sql).find("memo_released_is_frozen"), std::string::npos) << sql << ": " << raw(sql);
    EXPECT_EQ(kept(memo), before);
}

TEST_F(LetterLife, givenDraft_whenAKeptLetterIsWrittenForIt_thenTheDatabaseRefuses)
{
    Memo memo = draft();
    memo.id = newId<MemoId>(*m_database);
    write(*m_database, {inserted(memo)});
    const std::string told =
        raw("INSERT INTO released_letter SELECT 1, 1, resolution_id, id, '2027-01-18', x'25', '', '', "
            "printf('%064d', 0), printf('%064d', 0), 0 FROM memo");
    EXPECT_NE(told.find("released_letter_is_kept"), std::string::npos) << told;
}

TEST_F(LetterLife, givenTheSettingsChangeAfterwards_thenTheLetterStaysAsItWas)
{
    const Memo memo = releaseDraft(draft());
    const ReleasedLetter before = kept(memo);
    LetterTemplate other;
    other.name = u"Neu"_qs;
    other.city = u"Neustadt"_qs;
    apply(saveProfile(m_edits, directory(), other, {}));
    report(0, u"Alles ist anders."_qs, QDate(2027, 3, 1));
    EXPECT_EQ(kept(memo), before);
    const KeptLetter shown = must(letterOf(m_database->memos(), file(), directory(), memo, QDate(2027, 4, 1)));
    EXPECT_EQ(toPlainText(shown.letter), before.text);
    EXPECT_EQ(shown.house.city, QString());
}

TEST_F(LetterLife, givenTwoLettersOfOneStyle_thenTheProfileIsKeptOnce)
{
    releaseDraft(draft());
    report(0, u"Fertig."_qs, QDate(2027, 3, 1));
    releaseDraft(draft());
    EXPECT_EQ(raw("SELECT raise_if_two FROM letter_profile"), "no such column: raise_if_two");
    EXPECT_NE(raw("INSERT INTO letter_profile SELECT sha256, content FROM letter_profile").find("UNIQUE"),
              std::string::npos);
    EXPECT_EQ(must(m_database->memos().list()).size(), 2u);
}

TEST_F(LetterLife, marksTheReportsAndTheNextLetterShowsThemWithTheirDateOrLeavesThemOut)
{
    const Memo first = releaseDraft(draft());
    for (const StatusReport &report : file().reports)
        EXPECT_EQ(report.reportedIn, first.id);

    report(0, u"Der Bau ist fertig."_qs, QDate(2027, 3, 1));
    Memo next = draft();
    Letter letter = compose(file(), directory(), next, letterTemplateOf(directory()), QDate(2027, 3, 2));
    ASSERT_EQ(letter.items.size(), 2u);
    EXPECT_EQ(reportParagraphs(letter.items[0]), QStringList{u"Der Bau ist fertig."_qs});
    EXPECT_EQ(reportParagraphs(letter.items[1]), QStringList{u"Stand 4. Januar 2027: Die Bäume sind bestellt."_qs});

    next.toldBefore = ToldBefore::LeaveOut;
    letter = compose(file(), directory(), next, letterTemplateOf(directory()), QDate(2027, 3, 2));
    ASSERT_EQ(letter.items.size(), 1u);
    EXPECT_EQ(letter.items[0].clauses.front().label, u"1"_qs);
}

TEST_F(LetterLife, givenReleased_whenReleasedAgain_thenRefused)
{
    const Memo memo = releaseDraft(draft());
    EXPECT_EQ(release(m_edits, file(), directory(), memo, kToday).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(release(m_edits, file(), directory(), draft(), kToday).error().kind, ErrorKind::Invalid)
        << "all of it was told";
    // By two who started from the same draft: the second finds it changed.
    report(0, u"Fertig."_qs, QDate(2027, 1, 12));
    Memo stored = draft();
    stored.id = newId<MemoId>(*m_database);
    write(*m_database, {inserted(stored)});
    stored = file().memos.front();
    const auto one = release(m_edits, file(), directory(), stored, kToday);
    const auto two = release(m_edits, file(), directory(), stored, kToday);
    ASSERT_TRUE(one.ok() && two.ok());
    must(m_edits.apply(one->changes()));
    EXPECT_EQ(m_edits.apply(two->changes()).error().kind, ErrorKind::Conflict);
}

TEST_F(LetterLife, givenAFaultWhileWriting_thenItIsStillADraftAndNothingIsMarked)
{
    Memo stored = draft();
    stored.id = newId<MemoId>(*m_database);
    write(*m_database, {inserted(stored)});
    stored = file().memos.front();
    auto released = must(release(m_edits, file(), directory(), stored, kToday));
    released.letter.pdf.clear(); // the last change of the set breaks a rule of the database
    const auto refused = m_edits.apply(released.changes());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(file().memos.front(), stored);
    for (const StatusReport &report : file().reports)
        EXPECT_EQ(report.reportedIn, std::nullopt);
    EXPECT_EQ(must(m_database->memos().released(stored.id)), std::nullopt);
}

TEST_F(LetterLife, sendingAndTheCirculationAreNotedOnAReleasedLetterOnly)
{
    EXPECT_EQ(markSent(draft(), kToday, u"E-Mail"_qs).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(markNoted(draft(), 0, kToday).error().kind, ErrorKind::Invalid);
    Memo memo = releaseDraft(draft());
    apply(markNoted(memo, 1, QDate(2027, 1, 19)));
    memo = file().memos.front();
    EXPECT_EQ(memo.acknowledgements[0].notedOn, std::nullopt);
    EXPECT_EQ(memo.acknowledgements[1].notedOn, QDate(2027, 1, 19));
    EXPECT_EQ(markNoted(memo, 2, kToday).error().kind, ErrorKind::NotFound);
    apply(markSent(memo, QDate(2027, 1, 20), u" E-Mail "_qs));
    const auto rows = must(m_database->memos().list());
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].state, MemoState::Sent);
    EXPECT_EQ(rows[0].sentOn, QDate(2027, 1, 20));
    EXPECT_EQ(rows[0].sentWay, u"E-Mail"_qs);
    EXPECT_EQ(rows[0].readers, 2);
    EXPECT_EQ(rows[0].noted, 1);
    EXPECT_TRUE(rows[0].isKept);
    EXPECT_FALSE(rows[0].isCorrected);
}

TEST_F(LetterLife, aCorrectionSaysWhatItCorrectsAndTellsItsReportsAsNew)
{
    const Memo wrong = releaseDraft(draft());
    Memo correction = correctionOf(file(), directory(), wrong, QDate(2027, 1, 25));
    EXPECT_EQ(correction.state, MemoState::Draft);
    EXPECT_EQ(correction.corrects, wrong.id);
    EXPECT_EQ(correction.signatoryName, wrong.signatoryName);
    EXPECT_EQ(correction.acknowledgements.size(), 2u);
    const Letter letter = compose(file(), directory(), correction, letterTemplateOf(directory()), QDate(2027, 1, 25));
    EXPECT_EQ(letter.correction,
              u"diese Hausmitteilung berichtigt die Hausmitteilung vom 18. Januar 2027 und tritt an ihre Stelle."_qs);
    EXPECT_TRUE(letter.opening.startsWith(u"Zu oben genanntem"));
    EXPECT_EQ(reportParagraphs(letter.items[1]), QStringList{u"Die Bäume sind bestellt."_qs});
    const Memo corrected = releaseDraft(correction);
    EXPECT_TRUE(kept(corrected).text.contains(u"berichtigt die Hausmitteilung vom 18. Januar 2027"));
    for (const core::store::MemoRow &row : must(m_database->memos().list())) {
        EXPECT_EQ(row.isCorrected, row.id == wrong.id);
        EXPECT_EQ(row.corrects.has_value(), row.id == corrected.id);
    }
}

TEST_F(LetterLife, comparesALetterWithThePreviousOneSentenceBySentence)
{
    releaseDraft(draft());
    report(0, u"Der Bau ist *fertig*. Die Kosten bleiben im Rahmen."_qs, QDate(2027, 3, 1));
    const ResolutionFile now = file();
    const Memo next = draft();
    ASSERT_EQ(previousLetter(now, next), &now.memos.front());
    const KeptLetter before = must(letterOf(m_database->memos(), now, directory(), *previousLetter(now, next), kToday));
    const KeptLetter after = must(letterOf(m_database->memos(), now, directory(), next, kToday));
    const LetterDifference difference = differenceOf(after.letter, before.letter);
    ASSERT_EQ(difference.items.size(), 2u);
    EXPECT_EQ(difference.items[0].labels, u"1"_qs);
    EXPECT_EQ(difference.items[0].paragraphs,
              (std::vector<std::vector<LetterPassage>>{
                  {{u"Der Bau ist fertig."_qs, true}, {u"Die Kosten bleiben im Rahmen."_qs, false}}}));
    EXPECT_FALSE(difference.items[1].hasNews());
    EXPECT_TRUE(difference.hasNews());
    EXPECT_EQ(difference.gone, QStringList{u"Der Bau ist begonnen."_qs});
    EXPECT_EQ(previousLetter(now, now.memos.front()), nullptr);
}

TEST_F(LetterLife, tellsWhatIsMissingBeforeALetterGoes)
{
    const LetterTemplate house = letterTemplateOf(directory());
    const auto kinds = [&](const ResolutionFile &resolution, const Memo &memo) {
        std::vector<LetterFinding::Kind> found;
        for (const LetterFinding &finding : findingsOn(resolution, memo, house, kToday)) {
            EXPECT_FALSE(finding.sentence.isEmpty());
            found.push_back(finding.kind);
        }
        return found;
    };
    using Kind = LetterFinding::Kind;
    ResolutionFile resolution = file();
    Memo memo = draft();
    EXPECT_EQ(kinds(resolution, memo), std::vector<Kind>());
    resolution.reports.front().state = ReportState::Draft;
    memo.nextReviewOn = kToday;
    EXPECT_EQ(kinds(resolution, memo), (std::vector{Kind::NotApproved, Kind::NextReviewPassed}));
    resolution.reports.pop_back();
    memo.nextReviewOn.reset();
    memo.signatoryName.clear();
    memo.confidential = true;
    EXPECT_EQ(kinds(resolution, memo), (std::vector{Kind::NoReport, Kind::NotApproved, Kind::NoSignatory,
                                                    Kind::NoNextReview, Kind::Confidential}));
    EXPECT_FALSE(isComplete(findingsOn(resolution, memo, house, kToday)));
    memo = draft();
    memo.isFinal = true;
    EXPECT_EQ(kinds(file(), memo), std::vector{Kind::NotSettled});
    releaseDraft(draft());
    EXPECT_EQ(kinds(file(), draft()), std::vector{Kind::NothingNew});
}

TEST_F(LetterLife, aReportThatWaitsForApprovalIsNotToldAndTheLetterIsNotComplete)
{
    ResolutionFile resolution = file();
    StatusReport newer = resolution.reports.front();
    const QString approved = newer.text;
    newer.text = u"Noch nicht freigegeben."_qs;
    newer.asOf = newer.asOf.addDays(5);
    newer.state = ReportState::Submitted;
    resolution.reports.insert(resolution.reports.begin(), newer);
    const LetterTemplate house = letterTemplateOf(directory());
    const auto findings = findingsOn(resolution, draft(), house, kToday);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].kind, LetterFinding::Kind::NewerNotApproved);
    EXPECT_FALSE(isComplete(findings));
    const QString text = toPlainText(compose(resolution, directory(), draft(), house, kToday));
    EXPECT_TRUE(text.contains(approved));
    EXPECT_FALSE(text.contains(newer.text));
}

TEST_F(LetterLife, whereReportsAreNotApprovedTheLatestIsToldWhateverItsState)
{
    const ResolutionFile before = file();
    StatusReport newer = before.reports.front();
    const QString earlier = newer.text;
    newer.id = must(m_edits.newId<StatusReportId>());
    newer.text = u"Nicht freigegeben, aber der neueste."_qs;
    newer.asOf = kToday;
    newer.state = ReportState::Submitted;
    newer.rowVersion = 0;
    newer.reportedIn.reset();
    const Setting off{must(m_edits.newId<SettingId>()), approvalKey, approvalOff, 0};
    apply(ChangeSet{u"ohne Freigabe"_qs, {{std::nullopt, Record(newer)}, {std::nullopt, Record(off)}}});
    const LetterTemplate house = letterTemplateOf(directory());
    ASSERT_FALSE(approvesReports(directory()));
    EXPECT_EQ(findingsOn(file(), draft(), house, kToday, approvesReports(directory())), std::vector<LetterFinding>());
    const QString text = toPlainText(compose(file(), directory(), draft(), house, kToday));
    EXPECT_TRUE(text.contains(newer.text));
    EXPECT_FALSE(text.contains(earlier));
    const Memo memo = releaseDraft(draft());
    EXPECT_TRUE(kept(memo).text.contains(newer.text));
    for (const StatusReport &report : file().reports) {
        if (report.id == newer.id) {
            EXPECT_EQ(report.reportedIn, memo.id);
            EXPECT_EQ(report.state, ReportState::Submitted) << "nobody approved it";
        }
    }
}

TEST_F(LetterLife, aFontThatIsNotHereIsToldAndTheLetterIsCompleteAllTheSame)
{
    LetterTemplate house = letterTemplateOf(directory());
    EXPECT_FALSE(substituteFor(house.fontFamily).has_value()) << "the tests' own font is here";
    house.fontFamily = u"Hausschrift der Stadt"_qs;
    const auto other = substituteFor(house.fontFamily);
    ASSERT_TRUE(other.has_value());
    EXPECT_NE(*other, house.fontFamily);
    const QByteArray pdf =
        must(toPdf({layout(compose(file(), directory(), draft(), house, kToday), house)}, {u"Probe"_qs}));
    EXPECT_TRUE(pdf.contains(QString(*other).remove(u' ').toLatin1())) << "what is told is what the letter is set in";
    const auto findings = findingsOn(file(), draft(), house, kToday);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].kind, LetterFinding::Kind::OtherFont);
    EXPECT_TRUE(findings[0].sentence.contains(house.fontFamily) && findings[0].sentence.contains(*other))
        << findings[0].sentence.toStdString();
    EXPECT_TRUE(isComplete(findings));
}

TEST_F(LetterLife, aLetterThatIsNotPublicMustNotGoToAnOpenList)
{
    ResolutionFile resolution = file();
    resolution.resolution.visibility = Visibility::NonPublic;
    const LetterTemplate house = *profileNamed(directory(), u"Dresden");
    Memo memo = draft();
    memo.distribution = u"Fraktionen und Stadtrat"_qs;
    ASSERT_FALSE(isComplete(findingsOn(resolution, memo, house, kToday)));
    EXPECT_EQ(findingsOn(resolution, memo, house, kToday).front().kind, LetterFinding::Kind::NotPublic);
    memo.distribution = u"Nichtöffentlich"_qs;
    EXPECT_TRUE(isComplete(findingsOn(resolution, memo, house, kToday)));
}
