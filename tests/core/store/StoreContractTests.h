#pragma once

#include "core/model/ClauseStatus.h"
#include "tests/core/store/Fixture.h"
#include "tests/core/store/StoreContract.h"

// The tests of the contract. Include this in the one file of a backend that instantiates them.

namespace tests::core_store {

using namespace core::base;
using namespace core::model;
using namespace core::store;

TEST_P(StoreContract, givenEmptyDatabase_whenRead_thenEverythingIsEmptyAndSound)
{
    EXPECT_EQ(must(database().directory().load()), Directory());
    EXPECT_TRUE(must(database().memos().list()).empty());
    EXPECT_TRUE(must(database().drafts().all()).empty());
    EXPECT_EQ(must(database().resolutions().figures(QDate(2022, 6, 1))), Figures());
    EXPECT_FALSE(must(database().resolutions().findByReference(u"V0870/21")).has_value());
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

TEST_P(StoreContract, givenEveryFieldSet_whenLoaded_thenEqualToWhatWasWritten)
{
    Division division{newId<DivisionId>(database()), QStringLiteral("GB 1"), QStringLiteral("Finanzen"), 1, 0};
    Office office{newId<OfficeId>(database()),     QStringLiteral("66"),
                  QStringLiteral("Straßenbauamt"), division.id,
                  QStringLiteral("a@b.de"),        0};
    Office second{newId<OfficeId>(database()), QStringLiteral("7"), QStringLiteral("Grünamt"), std::nullopt, {}, 0};
    Committee committee{newId<CommitteeId>(database()), QStringLiteral("SR"), QStringLiteral("Stadtrat"), 1, 0};
    Faction faction{newId<FactionId>(database()), QStringLiteral("A"), QStringLiteral("Fraktion A"), 0};
    Person person{newId<PersonId>(database()), QStringLiteral("Dr. Änne Özil"), QStringLiteral("Amtsleiterin"),
                  division.id, 0};
    Setting setting{newId<SettingId>(database()), QStringLiteral("city"), QStringLiteral("{\"name\":\"Musterstadt\"}"),
                    0};
    write(database(), {inserted(division), inserted(office), inserted(second), inserted(committee), inserted(faction),
                       inserted(person), inserted(setting)});
    const Directory directory = must(database().directory().load());
    ASSERT_EQ(directory.offices.size(), 2U);
    EXPECT_EQ(directory.offices[0].number, u"7") << "7 stands before 66";
    EXPECT_TRUE(sameContent(directory.offices[1], office));
    EXPECT_TRUE(sameContent(directory.persons.at(0), person));
    EXPECT_EQ(directory.setting(u"city"), setting.value);

    Resolution resolution;
    resolution.id = newId<ResolutionId>(database());
    resolution.reference = QStringLiteral("V0870/21");
    resolution.meeting = QStringLiteral("F/026/2021");
    resolution.title = QStringLiteral("Überörtliche Straßen");
    resolution.committee = committee.id;
    resolution.decidedOn = QDate(2021, 5, 4);
    resolution.division = division.id;
    resolution.leadOffice = office.id;
    resolution.fileReference = QStringLiteral("(GB1)GZ");
    resolution.visibility = Visibility::NonPublic;
    resolution.nextReviewOn = QDate(2022, 8, 24);
    resolution.exemptReason = QStringLiteral("Grund");
    resolution.closedOn = QDate(2023, 1, 1);
    resolution.closingNote = QStringLiteral("erledigt");
    resolution.remark = QStringLiteral("intern");
    resolution.relatedPapers = {{QStringLiteral("A0001/20"), QStringLiteral("Antrag"), QStringLiteral("Antrag")},
                                {QStringLiteral("A0002/20"), {}, {}}};
    Clause parent;
    parent.id = newId<ClauseId>(database());
    parent.resolution = resolution.id;
    parent.label = QStringLiteral("5");
    parent.position = 1;
    parent.text = QStringLiteral("Wortlaut „in Anführung“");
    parent.status = ClauseStatus::Deferred;
    parent.statusReason = QStringLiteral("weil");
    parent.leadOffice = office.id;
    parent.supportingOffices = {second.id, office.id};
    parent.dueOn = QDate(2022, 12, 31);
    Clause child = parent;
    child.id = newId<ClauseId>(database());
    child.parent = parent.id;
    child.position = 2;
    child.supportingOffices.clear();
    DeadlineExtension extension{newId<DeadlineExtensionId>(database()),
                                resolution.id,
                                parent.id,
                                QDate(2022, 6, 30),
                                QDate(2022, 12, 31),
                                QStringLiteral("Lieferung"),
                                QStringLiteral("OB"),
                                QDate(2022, 6, 1),
                                0};
    StatusReport report{newId<StatusReportId>(database()),
                        resolution.id,
                        {child.id, parent.id},
                        QStringLiteral("Absatz\n\nAbsatz"),
                        QDate(2022, 6, 1),
                        ReportState::Submitted,
                        QStringLiteral("66"),
                        0};
    Memo memo;
    memo.id = newId<MemoId>(database());
    memo.resolution = resolution.id;
    memo.isFinal = true;
    memo.confidential = true;
    memo.date = QDate(2022, 6, 2);
    memo.recipients = QStringLiteral("An alle\nFraktionen");
    memo.opening = QStringLiteral("zum Beschluss");
    memo.signatoryPrefix = QStringLiteral("i. V.");
    memo.signatoryName = QStringLiteral("Name");
    memo.acknowledgements = {{QStringLiteral("B"), QStringLiteral("BM"), QDate(2022, 6, 3)},
                             {QStringLiteral("A"), {}, std::nullopt}};
    memo.nextReviewOn = QDate(2023, 1, 1);
    // The order within a set does not matter: references are checked at its end.
    write(database(), {inserted(report), inserted(extension), inserted(memo), inserted(child), inserted(parent),
                       inserted(resolution)});

    const ResolutionFile file = must(database().resolutions().load(resolution.id));
    EXPECT_TRUE(sameContent(file.resolution, resolution));
    ASSERT_EQ(file.clauses.size(), 2U);
    EXPECT_TRUE(sameContent(file.clauses[0], parent));
    EXPECT_TRUE(sameContent(file.clauses[1], child));
    EXPECT_TRUE(sameContent(file.extensions.at(0), extension));
    EXPECT_TRUE(sameContent(file.reports.at(0), report));
    EXPECT_TRUE(sameContent(file.memos.at(0), memo));
    EXPECT_EQ(must(database().changes().current({RecordKind::Memo, memo.id.value})), Record(file.memos[0]));

    const auto rows = must(database().resolutions().rows({resolution.id}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].committee, u"SR");
    EXPECT_EQ(rows[0].leadOffice, u"66");
    EXPECT_EQ(rows[0].officeName, u"Straßenbauamt");
    EXPECT_EQ(rows[0].division, u"GB 1");
    EXPECT_EQ(rows[0].facts, (ResolutionFacts{2, 0, QDate(2022, 8, 24), QDate(2022, 12, 31), true, true}));
    const auto memos = must(database().memos().list());
    ASSERT_EQ(memos.size(), 1U);
    EXPECT_EQ(memos[0].reference, u"V0870/21");
    Progress progress;
    EXPECT_EQ(must(database().check(progress)), QStringList());
}

TEST_P(StoreContract, givenReferenceInOtherSpelling_whenSought_thenFound)
{
    const auto file = makeResolution(database(), QStringLiteral("14-20 / V 18416"));
    EXPECT_EQ(must(database().resolutions().findByReference(u"Nr. 14-20/V18416")), file.resolution.id);
    Resolution same;
    same.id = newId<ResolutionId>(database());
    same.reference = QStringLiteral("14-20/ V 18416");
    const auto refused = database().changes().write({QStringLiteral("Test"), {inserted(same)}}, clerk);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Constraint);
}

TEST_P(StoreContract, givenChangeWritten_whenHistoryRead_thenBeforeAndAfterAreTold)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    Clause after = file.clauses[0];
    after.status = ClauseStatus::InProgress;
    const auto applied = write(database(), {changed(file.clauses[0], after)}, colleague);
    EXPECT_EQ(rowVersionOf(*applied.changes[0].after), file.clauses[0].rowVersion + 1);
    const auto history = must(database().changes().history(file.resolution.id, 10));
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].who, u"Kollegin");
    EXPECT_EQ(history[0].at, colleague.at);
    EXPECT_EQ(history[0].before.value(u"status").toString(), u"open");
    EXPECT_EQ(history[0].after.value(u"status").toString(), u"in_progress");
    EXPECT_EQ(history[0].record, (RecordRef{RecordKind::Clause, after.id.value}));
    EXPECT_TRUE(history[2].before.isEmpty());
    EXPECT_EQ(must(database().changes().history(file.resolution.id, 1)).size(), 1U);
    const auto recent = must(database().changes().recent(2));
    ASSERT_EQ(recent.size(), 2U);
    EXPECT_EQ(recent[0], history[0]);
}

TEST_P(StoreContract,
       givenRecordInsertedChangedRemovedAndPutBack_whenHistoryRead_thenEachEntryTellsItsOwnBeforeAndAfter)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    std::vector<std::pair<QJsonObject, QJsonObject>> expected;
    const Clause first = file.clauses[0];
    const auto apply = [&](const Change &change) {
        const auto applied = write(database(), {change}).changes[0];
        expected.insert(expected.begin(), {applied.before ? toJson(*applied.before) : QJsonObject(),
                                           applied.after ? toJson(*applied.after) : QJsonObject()});
        return applied;
    };
    expected.push_back({QJsonObject(), toJson(first)});
    Clause second = first;
    second.text = QStringLiteral("zweiter Wortlaut");
    const Record stored = *apply(changed(first, second)).after;
    Clause third = std::get<Clause>(stored);
    third.supportingOffices.clear();
    third.statusReason = QStringLiteral("Grund");
    const Record last = *apply(changed(stored, third)).after;
    apply(removed(last));
    apply(inserted(last));
    const auto history = must(database().changes().history(file.resolution.id, 5));
    ASSERT_EQ(history.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(history[i].before, expected[i].first) << i;
        EXPECT_EQ(history[i].after, expected[i].second) << i;
    }
}

TEST_P(StoreContract, givenClauseEditedByBoth_whenSecondWrites_thenConflictAndNothingOverwritten)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 2);
    auto theirs = otherProcess();
    Clause their = file.clauses[0];
    their.text = QStringLiteral("ihr Wortlaut");
    write(*theirs, {changed(file.clauses[0], their)}, colleague);

    Clause other = file.clauses[1];
    other.text = QStringLiteral("unverfänglich");
    Clause mine = file.clauses[0];
    mine.text = QStringLiteral("mein Wortlaut");
    const auto refused = database().changes().write(
        {QStringLiteral("Test"), {changed(file.clauses[1], other), changed(file.clauses[0], mine)}}, clerk);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    const auto now = must(database().resolutions().load(file.resolution.id));
    EXPECT_EQ(now.clauses[0].text, u"ihr Wortlaut");
    EXPECT_EQ(now.clauses[1], file.clauses[1]) << "the set is written whole or not at all";
}

TEST_P(StoreContract, givenRecordDeletedByOther_whenWritten_thenConflict)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    write(*otherProcess(), {removed(file.clauses[0])}, colleague);
    Clause mine = file.clauses[0];
    mine.text = QStringLiteral("neu");
    EXPECT_EQ(
        database().changes().write({QStringLiteral("Test"), {changed(file.clauses[0], mine)}}, clerk).error().kind,
        ErrorKind::Conflict);
    EXPECT_EQ(database().changes().write({QStringLiteral("Test"), {removed(file.clauses[0])}}, clerk).error().kind,
              ErrorKind::Conflict);
    EXPECT_FALSE(must(database().changes().current({RecordKind::Clause, mine.id.value})).has_value());
}

TEST_P(StoreContract, givenIdsReserved_whenReservedByOther_thenNeverTheSame)
{
    auto other = otherProcess();
    const qint64 first = must(database().changes().reserveIds(10));
    const qint64 second = must(other->changes().reserveIds(1));
    EXPECT_EQ(second, first + 10);
    EXPECT_EQ(must(database().changes().reserveIds(1)), second + 1);
}

TEST_P(StoreContract, givenOwnAndForeignWrites_whenPolled_thenEachIsAnnouncedOnce)
{
    std::vector<ChangeNotice> notices;
    QObject::connect(&database().feed(), &ChangeFeed::changed, &database().feed(),
                     [&notices](const ChangeNotice &notice) { notices.push_back(notice); });
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_FALSE(notices[0].external);
    EXPECT_EQ(notices[0].resolutions, std::vector{file.resolution.id});
    must(database().poll());
    EXPECT_EQ(notices.size(), 1U) << "own writes are not announced a second time";

    auto other = otherProcess();
    Clause after = file.clauses[0];
    after.text = QStringLiteral("anders");
    write(*other, {changed(file.clauses[0], after)}, colleague);
    must(database().poll());
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_TRUE(notices[1].external);
    EXPECT_EQ(notices[1].by, u"Kollegin");
    EXPECT_EQ(notices[1].resolutions, std::vector{file.resolution.id});

    Faction faction{newId<FactionId>(*other), QStringLiteral("B"), QStringLiteral("B"), 0};
    write(*other, {inserted(faction)}, colleague);
    makeResolution(database(), QStringLiteral("V2/22"), 1);
    ASSERT_EQ(notices.size(), 4U) << "what others wrote before an own write is announced, too";
    EXPECT_TRUE(notices[2].external);
    EXPECT_TRUE(notices[2].directory);
    EXPECT_FALSE(notices[3].external);
    must(database().poll());
    must(database().poll());
    EXPECT_EQ(notices.size(), 4U);
}

TEST_P(StoreContract, givenDraftKept_whenReadElsewhere_thenThere)
{
    const Draft draft{QStringLiteral("report/1/new"), QStringLiteral("Text mit ü"), clerk.at};
    must(database().drafts().put({draft.key, QStringLiteral("T"), clerk.at}));
    must(database().drafts().put(draft));
    EXPECT_EQ(must(otherProcess()->drafts().all()), std::vector{draft});
    must(database().drafts().remove(draft.key));
    EXPECT_TRUE(must(database().drafts().all()).empty());
}

TEST_P(StoreContract, givenReleasedMemo_whenChanged_thenRefusedButSendingIsNoted)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    Memo memo;
    memo.id = newId<MemoId>(database());
    memo.resolution = file.resolution.id;
    memo.opening = QStringLiteral("Anfang");
    memo = std::get<Memo>(*write(database(), {inserted(memo)}).changes[0].after);
    Memo released = memo;
    released.state = MemoState::Released;
    released = std::get<Memo>(*write(database(), {changed(memo, released)}).changes[0].after);

    Memo rewritten = released;
    rewritten.opening = QStringLiteral("anders");
    Memo reopened = released;
    reopened.state = MemoState::Draft;
    for (const Change &change : {changed(released, rewritten), changed(released, reopened), removed(released)}) {
        const auto refused = database().changes().write({QStringLiteral("Test"), {change}}, clerk);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::Constraint);
    }
    Memo sent = released;
    sent.state = MemoState::Sent;
    sent.sentOn = QDate(2022, 6, 3);
    sent.acknowledgements = {{QStringLiteral("A"), {}, QDate(2022, 6, 4)}};
    write(database(), {changed(released, sent)});
    EXPECT_TRUE(sameContent(must(database().resolutions().load(file.resolution.id)).memos.at(0), sent));
}

TEST_P(StoreContract, givenReportOnForeignClause_whenWritten_thenRefused)
{
    const auto a = makeResolution(database(), QStringLiteral("V1/22"), 1);
    const auto b = makeResolution(database(), QStringLiteral("V2/22"), 1);
    StatusReport report{newId<StatusReportId>(database()),
                        a.resolution.id,
                        {b.clauses[0].id},
                        QStringLiteral("Text"),
                        QDate(2022, 1, 1),
                        ReportState::Approved,
                        {},
                        0};
    EXPECT_EQ(database().changes().write({QStringLiteral("Test"), {inserted(report)}}, clerk).error().kind,
              ErrorKind::Constraint);
    report.clauses = {a.clauses[0].id};
    write(database(), {inserted(report)});
    EXPECT_EQ(database().changes().write({QStringLiteral("Test"), {removed(a.clauses[0])}}, clerk).error().kind,
              ErrorKind::Constraint)
        << "a clause with a report is not removed";
}

TEST_P(StoreContract, givenAReleasedLetter_whenRead_thenItIsWholeAndLettersWithoutOneHaveNone)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    Memo draft;
    draft.id = newId<MemoId>(database());
    draft.resolution = file.resolution.id;
    draft.date = QDate(2022, 6, 1);
    Memo memo = draft;
    memo.id = newId<MemoId>(database());
    memo.state = MemoState::Released;
    ReleasedLetter letter;
    letter.id = newId<ReleasedLetterId>(database());
    letter.resolution = file.resolution.id;
    letter.memo = memo.id;
    letter.releasedOn = QDate(2022, 6, 2);
    letter.pdf = QByteArrayLiteral("%PDF-1.4\0 \xff\xfe %%EOF");
    letter.text = QStringLiteral("Größe „ß“ \u2009\nzweite Zeile");
    letter.data = QStringLiteral("{\"title\": \"Hausmitteilung\"}");
    letter.profile = QStringLiteral("{\"name\": \"Haus\"}");
    letter.sha256 = QString(64, u'a');
    letter.lettersBefore = 1;
    Memo twin = memo;
    twin.id = newId<MemoId>(database());
    ReleasedLetter twinLetter = letter;
    twinLetter.id = newId<ReleasedLetterId>(database());
    twinLetter.memo = twin.id;
    write(database(), {inserted(draft), inserted(memo), inserted(twin), inserted(letter), inserted(twinLetter)});

    auto read = must(database().memos().released(memo.id));
    ASSERT_TRUE(read);
    EXPECT_GT(read->rowVersion, 0);
    read->rowVersion = letter.rowVersion;
    EXPECT_EQ(*read, letter);
    EXPECT_EQ(must(database().memos().released(twin.id))->profile, letter.profile) << "two letters of one style";
    EXPECT_FALSE(must(database().memos().released(draft.id)));
    EXPECT_FALSE(must(database().memos().released(MemoId{123456})));
    int kept = 0;
    for (const auto &row : must(database().memos().list()))
        kept += row.isKept ? 1 : 0;
    EXPECT_EQ(kept, 2);
}

TEST_P(StoreContract, givenAReleasedLetter_whenChangedOrRemovedOrOfADraft_thenRefused)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    Memo memo;
    memo.id = newId<MemoId>(database());
    memo.resolution = file.resolution.id;
    memo.date = QDate(2022, 6, 1);
    ReleasedLetter letter{newId<ReleasedLetterId>(database()),
                          file.resolution.id,
                          memo.id,
                          QDate(2022, 6, 2),
                          "%PDF",
                          QStringLiteral("Text"),
                          QStringLiteral("{}"),
                          QStringLiteral("{}"),
                          QString(64, u'a'),
                          0};
    const auto refused = [this](std::vector<Change> changes) {
        const auto written = database().changes().write({QStringLiteral("Test"), std::move(changes)}, clerk);
        return written ? std::optional<ErrorKind>() : written.error().kind;
    };
    EXPECT_TRUE(refused({inserted(memo), inserted(letter)})) << "a draft is not kept";
    memo.state = MemoState::Released;
    write(database(), {inserted(memo), inserted(letter)});
    const ReleasedLetter kept = *must(database().memos().released(memo.id));
    ReleasedLetter other = kept;
    other.text = QStringLiteral("anders");
    EXPECT_TRUE(refused({changed(kept, other)}));
    EXPECT_TRUE(refused({removed(kept)}));
    ReleasedLetter second = letter;
    second.id = newId<ReleasedLetterId>(database());
    EXPECT_TRUE(refused({inserted(second)})) << "a letter is released once";
    EXPECT_EQ(*must(database().memos().released(memo.id)), kept);
}

TEST_P(StoreContract, givenALetterThatKnowsNotAllThatLeftBefore_whenReleased_thenRefused)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    const auto release = [&](std::optional<int> lettersBefore) {
        Memo memo;
        memo.id = newId<MemoId>(database());
        memo.resolution = file.resolution.id;
        memo.state = MemoState::Released;
        const ReleasedLetter letter{newId<ReleasedLetterId>(database()),
                                    file.resolution.id,
                                    memo.id,
                                    QDate(2022, 6, 2),
                                    "%PDF",
                                    QStringLiteral("Text"),
                                    QStringLiteral("{}"),
                                    QStringLiteral("{}"),
                                    QString(64, u'a'),
                                    0,
                                    lettersBefore};
        const auto written =
            database().changes().write({QStringLiteral("Test"), {inserted(memo), inserted(letter)}}, clerk);
        return written ? std::optional<Error>() : std::optional(written.error());
    };
    EXPECT_FALSE(release(0));
    const auto refused = release(0);
    ASSERT_TRUE(refused) << "two who knew the same letters";
    EXPECT_EQ(refused->kind, ErrorKind::Constraint);
    EXPECT_TRUE(refused->detail.endsWith(u'.')) << refused->detail.toStdString();
    EXPECT_TRUE(release(std::nullopt));
    EXPECT_FALSE(release(1));
    EXPECT_EQ(must(database().memos().list()).size(), 2U) << "what is refused leaves nothing behind";
}

TEST_P(StoreContract, givenFilesPromised_thenThoseOfReleasedLettersAreKnownUntilForgotten)
{
    const auto file = makeResolution(database(), QStringLiteral("V1/22"), 1);
    Memo draft;
    draft.id = newId<MemoId>(database());
    draft.resolution = file.resolution.id;
    Memo memo = draft;
    memo.id = newId<MemoId>(database());
    memo.state = MemoState::Released;
    const PromisedFile promised{memo.id, QStringLiteral("/briefe/größe.pdf"), QStringLiteral("pdf"), QString(64, u'b')};
    must(database().memos().promise(
        {promised, {draft.id, QStringLiteral("/briefe/entwurf.pdf"), QStringLiteral("pdf"), QString(64, u'c')}}));
    EXPECT_TRUE(must(database().memos().promised()).empty()) << "nothing is released";
    const ReleasedLetter letter{newId<ReleasedLetterId>(database()),
                                file.resolution.id,
                                memo.id,
                                QDate(2022, 6, 2),
                                "%PDF",
                                QStringLiteral("Text"),
                                QStringLiteral("{}"),
                                QStringLiteral("{}"),
                                QString(64, u'a'),
                                0};
    write(database(), {inserted(draft), inserted(memo), inserted(letter)});
    EXPECT_EQ(must(database().memos().promised()), std::vector{promised});
    PromisedFile other = promised;
    other.path = QStringLiteral("/briefe/anders.odt");
    must(database().memos().promise({other}));
    EXPECT_EQ(must(database().memos().promised()), std::vector{other}) << "one file a letter";
    must(database().memos().forgetPromise(other.path));
    EXPECT_TRUE(must(database().memos().promised()).empty());
}

}
