#pragma once

#include "core/base/TextFold.h"
#include "tests/core/store/Fixture.h"
#include "tests/core/store/StoreContract.h"

#include <algorithm>
#include <random>

// The tests of search. Include this in the one file of a backend that instantiates the contract.

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;

/// Three resolutions to search in.
class SearchCity
{
public:
    ResolutionId street, school, number;

    explicit SearchCity(Database &database)
    {
        street = add(
            database, QStringLiteral("V0870/21"), QStringLiteral("Straßenbäume für die Südvorstadt"),
            QStringLiteral(
                "Der Oberbürgermeister wird beauftragt, bis zum 30. Juni 2022 Bäume zu pflanzen. Die Kosten trägt das Grünamt."),
            QStringLiteral(
                "Die Ausschreibung läuft.\n\nÜber die Vergabe entscheidet z. B. der Ausschuss am 24. August. Danach wird gepflanzt."));
        school = add(database, QStringLiteral("V0871/21"), QStringLiteral("Neubau einer Schule"),
                     QStringLiteral("Die Straße vor der Schule wird beruhigt."),
                     QStringLiteral("Der Bauantrag ist gestellt."));
        number = add(database, QStringLiteral("14-20 / V 18416"), QStringLiteral("Haushalt"),
                     QStringLiteral("Der Café-Betrieb wird geprüft."),
                     QStringLiteral("Die Prüfung der Straßenreinigung dauert an."));
    }

    static ResolutionId add(Database &database, const QString &reference, const QString &title, const QString &text,
                            const QString &reportText)
    {
        Resolution resolution;
        resolution.id = newId<ResolutionId>(database);
        resolution.reference = reference;
        resolution.title = title;
        Clause clause;
        clause.id = newId<ClauseId>(database);
        clause.resolution = resolution.id;
        clause.label = QStringLiteral("1");
        clause.position = 1;
        clause.text = text;
        StatusReport report{newId<StatusReportId>(database),
                            resolution.id,
                            {clause.id},
                            reportText,
                            QDate(2022, 6, 1),
                            ReportState::Approved,
                            {},
                            0};
        write(database, {inserted(resolution), inserted(clause), inserted(report)});
        return resolution.id;
    }
};

TEST_P(StoreContract, givenANumber_whenAnyPartOfItIsTyped_thenFound)
{
    const SearchCity city(database());
    for (const char16_t *typed : {u"0870", u"v 0870 21", u"V0870/2021", u"V0870\u204421", u"v0870", u"870/21"}) {
        const auto hits = must(database().resolutions().search(typed, 10));
        ASSERT_FALSE(hits.empty()) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(hits[0].resolution, city.street) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(hits[0].place, HitPlace::Reference);
        ResolutionFilter filter;
        filter.today = QDate(2022, 6, 1);
        filter.words = QString::fromUtf16(typed);
        EXPECT_EQ(must(database().resolutions().order(filter, {})), std::vector{city.street})
            << QString::fromUtf16(typed).toStdString();
    }
    EXPECT_EQ(must(database().resolutions().search(u"14\u201120 / V 18416", 10)).at(0).resolution, city.number);
    EXPECT_EQ(must(database().resolutions().findByReference(u"V0870/2021")), city.street);
}

TEST_P(StoreContract, givenMeetingAndFileReference_whenSearched_thenFoundAndShown)
{
    const SearchCity city(database());
    const Resolution before = must(database().resolutions().load(city.school)).resolution;
    Resolution after = before;
    after.meeting = QStringLiteral("SBR Alt/009/2020");
    after.fileReference = QStringLiteral("(GB3) 66.1");
    write(database(), {changed(before, after)});
    const auto byMeeting = must(database().resolutions().search(u"sbr alt/009/2020", 10));
    ASSERT_EQ(byMeeting.size(), 1U);
    EXPECT_EQ(byMeeting[0].resolution, city.school);
    EXPECT_EQ(byMeeting[0].sentence, u"SBR Alt/009/2020");
    const auto byFile = must(database().resolutions().search(u"(GB3) 66.1", 10));
    ASSERT_EQ(byFile.size(), 1U);
    EXPECT_EQ(byFile[0].sentence, u"(GB3) 66.1");
}

TEST_P(StoreContract, givenTexts_whenSearchedInAnySpelling_thenFoundByPrefix)
{
    const SearchCity city(database());
    for (const QString &words :
         {QStringLiteral("straßenb"), QStringLiteral("STRASSENB"), QStringLiteral("Strassenbaeume"),
          QStringLiteral("südvor"), QStringLiteral("suedvor"), QStringLiteral("sudvor")}) {
        const auto hits = must(database().resolutions().search(words, 10));
        ASSERT_EQ(hits.size(), 1U) << words.toStdString();
        EXPECT_EQ(hits[0].resolution, city.street);
        EXPECT_EQ(hits[0].place, HitPlace::Title);
    }
    EXPECT_EQ(must(database().resolutions().search(u"cafe", 10)).size(), 1U);
    EXPECT_TRUE(must(database().resolutions().search(u"enbaum", 10)).empty()) << "only beginnings of words";
    EXPECT_TRUE(must(database().resolutions().search(u"", 10)).empty());
    EXPECT_TRUE(must(database().resolutions().search(u"\" * ( OR NEAR", 10)).empty()) << "operators are only words";
}

TEST_P(StoreContract, givenTexts_whenSearched_thenTitleBeforeClauseBeforeReport)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"strass", 10));
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].place, HitPlace::Title);
    EXPECT_EQ(hits[0].resolution, city.street);
    EXPECT_EQ(hits[1].place, HitPlace::Clause);
    EXPECT_EQ(hits[1].resolution, city.school);
    EXPECT_EQ(hits[1].clauseLabel, u"1");
    EXPECT_EQ(hits[2].place, HitPlace::Report);
    EXPECT_EQ(hits[2].sentence, u"Die Prüfung der Straßenreinigung dauert an.");
    ASSERT_EQ(hits[2].marks.size(), 1U);
    EXPECT_EQ(hits[2].sentence.mid(hits[2].marks[0].first, hits[2].marks[0].second), u"Straßenreinigung");
    EXPECT_EQ(must(database().resolutions().search(u"strass", 2)).size(), 2U);
}

TEST_P(StoreContract, givenSentenceWithDates_whenFound_thenCutAtItsOwnEnds)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"vergabe ausschuss", 10));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].sentence, u"Über die Vergabe entscheidet z. B. der Ausschuss am 24. August.");
    EXPECT_EQ(hits[0].marks.size(), 2U);
}

TEST_P(StoreContract, givenNumberTyped_whenSearched_thenThatResolutionStandsFirst)
{
    const SearchCity city(database());
    auto hits = must(database().resolutions().search(u"v0870/21", 10));
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].resolution, city.street);
    EXPECT_EQ(hits[0].place, HitPlace::Reference);
    hits = must(database().resolutions().search(u"14-20/ V 18416", 10));
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].resolution, city.number);
    EXPECT_EQ(must(database().resolutions().search(u"V087", 10)).size(), 2U) << "the beginning of a number will do";
}

TEST_P(StoreContract, givenWordsInDifferentPlaces_whenSearchedOrFiltered_thenResolutionIsFound)
{
    const SearchCity city(database());
    const auto hits = must(database().resolutions().search(u"südvorstadt grünamt vergabe", 10));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].resolution, city.street);
    ResolutionFilter filter;
    filter.today = QDate(2022, 6, 15);
    filter.words = QStringLiteral("südvorstadt gruenamt vergabe");
    EXPECT_EQ(must(database().resolutions().order(filter, {})), std::vector{city.street});
    filter.words = QStringLiteral("strass");
    EXPECT_EQ(must(database().resolutions().order(filter, {})).size(), 3U);
}

TEST_P(StoreContract, givenTextChangedOrGone_whenSearched_thenOnlyWhatIsThereIsFound)
{
    const SearchCity city(database());
    auto file = must(database().resolutions().load(city.school));
    StatusReport rewritten = file.reports[0];
    rewritten.text = QStringLiteral("Die Turnhalle ist fertig.");
    const auto applied = write(database(), {changed(file.reports[0], rewritten)});
    EXPECT_TRUE(must(database().resolutions().search(u"bauantrag", 10)).empty());
    EXPECT_EQ(must(database().resolutions().search(u"turnhalle", 10)).size(), 1U);
    ResolutionFilter filter;
    filter.today = QDate(2022, 6, 15);
    filter.words = QStringLiteral("bauantrag");
    EXPECT_TRUE(must(database().resolutions().order(filter, {})).empty());

    file = must(database().resolutions().load(city.school));
    write(database(), {removed(file.reports[0]), removed(file.clauses[0]), removed(file.resolution)});
    EXPECT_TRUE(must(database().resolutions().search(u"schule", 10)).empty());
    EXPECT_TRUE(must(database().resolutions().search(u"turnhalle", 10)).empty());
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

/// The list is filtered by words that are taken out and put in one by one: whatever is edited, inserted, removed and
/// put back, in whatever order within a set, it must find what a look at all texts finds.
TEST_P(StoreContract, givenRandomEdits_whenFilteredByAnyBeginning_thenExactlyTheResolutionsThatHoldIt)
{
    const QStringList vocabulary =
        QStringLiteral("Straße Straßen Strand Stadt Übung Ufer Uhr Bau Baum Bäume Bauamt Amt a").split(u' ');
    std::mt19937 random(4);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % size_t(limit)); };
    const auto someText = [&] {
        QStringList words;
        for (qsizetype i = below(4); i >= 0; --i)
            words << vocabulary[below(vocabulary.size())];
        return words.join(u' ');
    };
    std::vector<ResolutionId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(SearchCity::add(database(), QStringLiteral("V%1/22").arg(i), someText(), someText(), someText()));
    for (int round = 0; round < 150; ++round) {
        ChangeSet set{QStringLiteral("Test"), {}};
        for (const ResolutionId id : {ids[size_t(below(4))], ids[size_t(below(4))]}) {
            const auto file = must(database().resolutions().load(id));
            if (!set.changes.empty() && resolutionOf(*set.changes[0].after) == id)
                continue;
            Resolution titled = file.resolution;
            titled.title = someText();
            Clause clause = file.clauses[0];
            clause.text = someText();
            StatusReport report = file.reports[0];
            report.text = someText();
            StatusReport once = report;
            ++once.rowVersion; // as the first change of the set leaves it
            StatusReport twice = once;
            twice.text = someText();
            set.changes.push_back(changed(file.resolution, titled));
            set.changes.push_back(changed(file.clauses[0], clause));
            set.changes.push_back(changed(file.reports[0], report));
            set.changes.push_back(changed(once, twice));
            StatusReport another{newId<StatusReportId>(database()),
                                 id,
                                 {clause.id},
                                 someText(),
                                 QDate(2022, 6, 2),
                                 ReportState::Approved,
                                 {},
                                 0};
            if (file.reports.size() == 1)
                set.changes.push_back(inserted(another));
            else
                set.changes.push_back(removed(file.reports[1]));
        }
        must(database().changes().write(set, clerk));
        for (const QString &word : vocabulary) {
            const QString beginning = fold(word).left(1 + below(fold(word).size()));
            std::vector<ResolutionId> expected;
            for (const ResolutionId id : ids) {
                const auto file = must(database().resolutions().load(id));
                QString all = file.resolution.reference + u' ' + file.resolution.title + u' ' + file.clauses[0].text;
                for (const StatusReport &report : file.reports)
                    all += u' ' + report.text;
                const QStringList words = foldForIndex(all).split(u' ');
                if (std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(beginning); }))
                    expected.push_back(id);
            }
            ResolutionFilter filter;
            filter.today = QDate(2022, 6, 15);
            filter.words = beginning;
            ASSERT_EQ(must(database().resolutions().order(filter, {ResolutionColumn::Reference, false})), expected)
                << beginning.toStdString() << " in round " << round;
        }
    }
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

}
