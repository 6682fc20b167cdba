#include "ui/session/Session.h"
#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/ReminderEdits.h"
#include "core/edit/ReportEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "core/edit/ReviewEdits.h"

#include "core/edit/KeepMine.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/support/OtherWriter.h"
#include "tests/support/Printing.h"
#include "tests/support/Submitted.h"
#include "tests/ui/session/ManualTiming.h"
#include "ui/session/WaitingLine.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

using namespace core::base;
using namespace core::model;
using tests::support::OtherWriter;
using tests::ui::ManualClock;
using ui::session::Session;
using ui::session::WaitingLine;

namespace {

ui::session::Clock fixedClock()
{
    return {[] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); }, [] { return QDate(2026, 11, 22); }};
}

/// A session on a real file with one resolution and a short patience of the database.
class SessionTest : public testing::Test
{
protected:
    static constexpr int busyTimeoutMs = 20;

    SessionTest()
    {
        if (!core::store::sql::createDatabase(path()))
            qFatal("no database");
        auto database = core::store::sql::openDatabase(path(), {.busyTimeoutMs = busyTimeoutMs});
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        session = std::make_unique<Session>(std::move(*database), QStringLiteral("Mara Muster"), fixedClock(), nullptr,
                                            time.factory());
        const auto set = core::edit::newResolution(session->edits(), QStringLiteral("V1/22"), QStringLiteral("Titel"));
        if (!tests::support::submitted(*session, set))
            qFatal("the test data could not be written");
        id = std::get<Resolution>(*set->changes.front().after).id;
        session->undoStack().clear();
    }

    QString path() const { return folder.filePath(QStringLiteral("stadt.bkdb")); }
    Resolution stored() { return session->database().resolutions().load(id)->resolution; }
    static ChangeSet titleOf(const Resolution &before, const QString &title)
    {
        Resolution after = before;
        after.title = title;
        return core::edit::edited(QStringLiteral("Titel"), before, after);
    }
    static ChangeSet remarkOf(const Resolution &before, const QString &remark)
    {
        Resolution after = before;
        after.remark = remark;
        return core::edit::edited(QStringLiteral("Bemerkung"), before, after);
    }
    /// Lets the line try everything that it may try now.
    void passTime(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += WaitingLine::pauseMs) {
            time.advance(WaitingLine::pauseMs);
            for (int i = 0; i < 5; ++i)
                time.advance(0);
        }
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    ManualClock time;
    std::unique_ptr<Session> session;
    ResolutionId id;
};

}

TEST_F(SessionTest, AReleasedLetterIsAWallForUndoThatIsNamedOnceAndSteppedOver)
{
    const auto writes = [this](const Result<ChangeSet> &set) { return tests::support::submitted(*session, set); };
    ASSERT_TRUE(writes(remarkOf(stored(), QStringLiteral("intern"))));
    ASSERT_TRUE(writes(core::edit::setNextReview(stored(), QDate(2027, 1, 15))));
    ASSERT_TRUE(writes(titleOf(stored(), QStringLiteral("Neuer Titel"))));
    Memo memo;
    memo.id = session->edits().newId<MemoId>().value();
    memo.resolution = id;
    memo.state = MemoState::Released;
    memo.date = QDate(2026, 11, 22);
    Resolution after = stored();
    after.nextReviewOn = QDate(2027, 6, 30);
    const ReleasedLetter kept{session->edits().newId<ReleasedLetterId>().value(),
                              id,
                              memo.id,
                              QDate(2026, 11, 22),
                              "%PDF",
                              QStringLiteral("Text"),
                              QStringLiteral("{}"),
                              QStringLiteral("{}"),
                              QString(64, u'0')};
    ASSERT_TRUE(writes(
        ChangeSet{QStringLiteral("Freigabe"),
                  {{std::nullopt, Record(memo)}, {Record(stored()), Record(after)}, {std::nullopt, Record(kept)}}}));

    QSignalSpy failed(session.get(), &Session::failed);
    session->undoStack().undo();
    ASSERT_EQ(failed.count(), 1) << "named";
    EXPECT_TRUE(failed[0][0].value<Error>().detail.contains(QStringLiteral("Freigabe")));
    session->undoStack().undo();
    EXPECT_EQ(failed.count(), 1) << "once";
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
    EXPECT_EQ(stored().nextReviewOn, QDate(2027, 6, 30)) << "what the letter says stays";
    // The review that was set before is part of the wall; the step before it is taken back instead.
    session->undoStack().undo();
    QApplication::processEvents();
    EXPECT_EQ(stored().remark, QString());
    EXPECT_EQ(stored().nextReviewOn, QDate(2027, 6, 30));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(session->database().resolutions().load(id)->memos.size(), 1U);
    session->undoStack().redo();
    EXPECT_EQ(stored().remark, QStringLiteral("intern"));
    session->undoStack().redo();
    EXPECT_EQ(stored().title, QStringLiteral("Neuer Titel"));
}

TEST_F(SessionTest, AWallWithNothingBeforeItPromisesNoNextUndo)
{
    const auto release = [this](int number) {
        Memo memo;
        memo.id = session->edits().newId<MemoId>().value();
        memo.resolution = id;
        memo.state = MemoState::Released;
        memo.date = QDate(2026, 11, 22).addDays(number);
        ReleasedLetter kept{session->edits().newId<ReleasedLetterId>().value(),
                            id,
                            memo.id,
                            *memo.date,
                            "%PDF",
                            QStringLiteral("Text"),
                            QStringLiteral("{}"),
                            QStringLiteral("{}"),
                            QString(64, u'0')};
        kept.lettersBefore = number;
        ASSERT_TRUE(tests::support::submitted(
            *session,
            ChangeSet{QStringLiteral("Freigabe"), {{std::nullopt, Record(memo)}, {std::nullopt, Record(kept)}}}));
    };
    QSignalSpy failed(session.get(), &Session::failed);
    const auto undo = [&] {
        session->undoStack().undo();
        return failed.back()[0].value<Error>().detail;
    };
    session->undoStack().clear();
    release(0);
    EXPECT_FALSE(undo().contains(QStringLiteral("next undo")));
    ASSERT_TRUE(tests::support::submitted(*session, titleOf(stored(), QStringLiteral("Anders"))));
    release(1);
    EXPECT_TRUE(undo().contains(QStringLiteral("next undo")));
}

TEST_F(SessionTest, EachKindOfEditBeforeAReleaseIsTakenBackOverIt)
{
    const auto writes = [this](const Result<ChangeSet> &set) { return tests::support::submitted(*session, set); };
    const auto file = [this] { return session->database().resolutions().load(id).value(); };
    const auto directory = [this] { return session->database().directory().load().value(); };
    ASSERT_TRUE(writes(
        core::edit::insertClause(session->edits(), file(), {}, QStringLiteral("neu"), QStringLiteral("Erster Punkt"))));
    ASSERT_TRUE(writes(core::edit::insertClause(session->edits(), file(), {}, QStringLiteral("neu"),
                                                QStringLiteral("Zweiter Punkt"))));
    Office office;
    office.id = session->edits().newId<OfficeId>().value();
    office.number = QStringLiteral("66");
    office.name = QStringLiteral("Tiefbauamt");
    ASSERT_TRUE(writes(ChangeSet{QStringLiteral("Amt"), {{std::nullopt, Record(office)}}}));
    ASSERT_TRUE(writes(
        core::edit::extendDeadline(session->edits(), file().clauses[0], QDate(2027, 3, 1), {}, {}, std::nullopt)));

    const auto firstClause = [&](auto change) {
        Clause after = file().clauses[0];
        change(after);
        return core::edit::edited(QStringLiteral("Punkt"), file().clauses[0], after);
    };
    struct Kind {
        const char *name;
        std::function<Result<ChangeSet>()> edit;
    };
    const std::vector<Kind> kinds{
        {"title", [&] { return titleOf(stored(), QStringLiteral("Anders")); }},
        {"wording", [&] { return firstClause([](Clause &clause) { clause.text = QStringLiteral("Anders"); }); }},
        {"status", [&] { return core::edit::setStatus(file().clauses[0], ClauseStatus::InProgress, {}); }},
        {"lead office", [&] { return firstClause([&](Clause &clause) { clause.leadOffice = office.id; }); }},
        {"new clause",
         [&] {
             return core::edit::insertClause(session->edits(), file(), {}, QStringLiteral("neu"),
                                             QStringLiteral("Dritter Punkt"));
         }},
        {"removed clause", [&] { return core::edit::removeClause(file(), file().clauses[1].id); }},
        {"report",
         [&] {
             return core::edit::addReport(session->edits(), stored(), {file().clauses[0].id},
                                          QStringLiteral("Sachstand"), QDate(2026, 11, 1), {});
         }},
        {"deadline",
         [&] {
             return core::edit::extendDeadline(session->edits(), file().clauses[0], QDate(2027, 9, 1),
                                               QStringLiteral("Lieferung"), {}, std::nullopt);
         }},
        {"expected day", [&] { return core::edit::setExpected(file().clauses[0], QDate(2027, 10, 1)); }},
        {"reminder",
         [&] {
             return core::edit::addReminder(session->edits(), stored(), std::nullopt, QDate(2026, 12, 1),
                                            QStringLiteral("Anrufen"), session->who());
         }},
        {"office",
         [&] {
             Office after = office;
             const Directory all = directory();
             after = *std::find_if(all.offices.begin(), all.offices.end(),
                                   [&](const Office &each) { return each.id == office.id; });
             const Office before = after;
             after.name = QStringLiteral("Straßenamt");
             return core::edit::edited(QStringLiteral("Amt"), before, after);
         }},
    };
    // What is stored, but for the letters and the review that they set.
    const auto content = [&] {
        QStringList all;
        const ResolutionFile now = file();
        for (const Clause &each : now.clauses)
            all << QString::fromUtf8(QJsonDocument(toJson(Record(each))).toJson());
        all << now.resolution.title << QString::number(now.reports.size()) << QString::number(now.extensions.size())
            << QString::number(now.reminders.size());
        for (const Office &each : directory().offices)
            all << each.name;
        return all.join(u'|');
    };
    int released = 0;
    QString reason;
    QObject::connect(session.get(), &Session::failed, session.get(),
                     [&reason](const Error &error) { reason = error.detail; });
    for (const Kind &kind : kinds) {
        SCOPED_TRACE(kind.name);
        session->undoStack().clear();
        const QString before = content();
        ASSERT_TRUE(writes(kind.edit()));
        ASSERT_NE(content(), before);
        Memo memo;
        memo.id = session->edits().newId<MemoId>().value();
        memo.resolution = id;
        memo.state = MemoState::Released;
        memo.date = QDate(2026, 11, 22).addDays(++released);
        ReleasedLetter kept{session->edits().newId<ReleasedLetterId>().value(),
                            id,
                            memo.id,
                            *memo.date,
                            "%PDF",
                            QStringLiteral("Text"),
                            QStringLiteral("{}"),
                            QStringLiteral("{}"),
                            QString(64, u'0')};
        kept.lettersBefore = released - 1;
        ASSERT_TRUE(
            writes(ChangeSet{QStringLiteral("Freigabe"), {{std::nullopt, Record(memo)}, {std::nullopt, Record(kept)}}}))
            << qPrintable(reason);
        session->undoStack().undo(); // names the wall
        QApplication::processEvents();
        session->undoStack().undo();
        QApplication::processEvents();
        EXPECT_EQ(content(), before);
        EXPECT_EQ(file().memos.size(), size_t(released)) << "what was released stays";
        session->undoStack().redo();
        QApplication::processEvents();
        EXPECT_NE(content(), before);
    }
}

TEST_F(SessionTest, GivenAnotherWriter_WhenSubmitted_ThenWrittenLaterWithoutHoldingTheWindowUp)
{
    QSignalSpy waiting(session.get(), &Session::waiting);
    QSignalSpy failed(session.get(), &Session::failed);
    OtherWriter other(path());
    std::vector<bool> outcomes;
    QElapsedTimer held;
    held.start();
    session->submit(titleOf(stored(), QStringLiteral("Neu")), [&](bool written) { outcomes.push_back(written); });
    EXPECT_LT(held.elapsed(), 10 * busyTimeoutMs) << "the database's own patience, not the default of five seconds";
    EXPECT_TRUE(outcomes.empty());
    EXPECT_TRUE(session->isWaiting());
    passTime(3000);
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
    EXPECT_EQ(session->undoStack().count(), 0);
    other.finish();
    passTime(WaitingLine::pauseMs);
    EXPECT_EQ(stored().title, QStringLiteral("Neu"));
    EXPECT_EQ(outcomes, std::vector{true});
    EXPECT_EQ(session->undoStack().count(), 1);
    EXPECT_FALSE(session->isWaiting());
    EXPECT_EQ(failed.count(), 0);
    ASSERT_EQ(waiting.count(), 2);
    EXPECT_TRUE(waiting[0][0].toBool());
    EXPECT_FALSE(waiting[1][0].toBool());
}

TEST_F(SessionTest, GivenAnotherWriter_WhenOneRecordIsEditedSeveralTimes_ThenAllOfItStandsInOrder)
{
    QSignalSpy conflict(session.get(), &Session::conflict);
    const Resolution before = stored();
    {
        const OtherWriter other(path());
        session->submit(titleOf(before, QStringLiteral("Neu")), {}, QStringLiteral("title"));
        session->submit(remarkOf(before, QStringLiteral("Notiz")));
        session->submit(titleOf(before, QStringLiteral("Neuer")), {}, QStringLiteral("title"));
        session->submit(titleOf(before, QStringLiteral("Neuer")), {}, QStringLiteral("title"));
    }
    passTime(1000);
    EXPECT_EQ(stored().title, QStringLiteral("Neuer"));
    EXPECT_EQ(stored().remark, QStringLiteral("Notiz"));
    EXPECT_EQ(conflict.count(), 0) << "what I wrote myself is no conflict";
    EXPECT_EQ(session->undoStack().count(), 3) << "the second saving of the same text changes nothing";
    session->undoStack().undo();
    EXPECT_EQ(stored().title, QStringLiteral("Neu"));
    session->undoStack().undo();
    EXPECT_EQ(stored().remark, QString());
    session->undoStack().undo();
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
}

TEST_F(SessionTest, GivenAnotherWriterWhoChangesTheSameRecord_WhenItIsMyTurn_ThenConflict)
{
    QSignalSpy conflict(session.get(), &Session::conflict);
    const auto second = session->database().another();
    core::edit::EditService theirs(**second, QStringLiteral("Otto"), fixedClock().now);
    std::vector<bool> outcomes;
    {
        const OtherWriter other(path());
        session->submit(titleOf(stored(), QStringLiteral("Meiner")),
                        [&](bool written) { outcomes.push_back(written); });
    }
    ASSERT_TRUE(theirs.apply(titleOf(stored(), QStringLiteral("Ihrer"))));
    passTime(1000);
    EXPECT_EQ(stored().title, QStringLiteral("Ihrer"));
    EXPECT_EQ(conflict.count(), 1);
    EXPECT_EQ(outcomes, std::vector{false});
}

TEST_F(SessionTest, GivenAWriterThatNeverEnds_WhenPatienceEnds_ThenOneSentenceAndNothingIsHalfDone)
{
    QSignalSpy failed(session.get(), &Session::failed);
    const OtherWriter other(path());
    std::vector<bool> outcomes;
    session->submit(titleOf(stored(), QStringLiteral("Neu")), [&](bool written) { outcomes.push_back(written); });
    passTime(WaitingLine::patienceMs - 1000);
    EXPECT_EQ(failed.count(), 0);
    passTime(2000);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().kind, ErrorKind::Busy);
    EXPECT_EQ(outcomes, std::vector{false});
    EXPECT_FALSE(session->isWaiting());
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
}

TEST_F(SessionTest, GivenAnotherWriter_WhenDraftsAreKept_ThenTheyAreReadBackAtOnceAndStoredWhenItEnds)
{
    session->putDraft(QStringLiteral("gone"), QStringLiteral("alt"));
    OtherWriter other(path());
    session->putDraft(QStringLiteral("a"), QStringLiteral("getippt"));
    session->putDraft(QStringLiteral("a"), QStringLiteral("getippter Text"));
    session->removeDraft(QStringLiteral("gone"));
    const auto known = session->drafts();
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].text, QStringLiteral("getippter Text"));
    passTime(3 * WaitingLine::patienceMs);
    EXPECT_TRUE(session->isWaiting()) << "for typed text patience never ends";
    other.finish();
    passTime(1000);
    const auto inFile = *session->database().drafts().all();
    ASSERT_EQ(inFile.size(), 1U);
    EXPECT_EQ(inFile[0].text, QStringLiteral("getippter Text"));
}

TEST_F(SessionTest, GivenAnotherWriter_WhenUndoneAndRedone_ThenDoneLaterAndTheStackIsRight)
{
    ASSERT_TRUE(tests::support::submitted(*session, titleOf(stored(), QStringLiteral("Zwei"))));
    ASSERT_TRUE(tests::support::submitted(*session, titleOf(stored(), QStringLiteral("Drei"))));
    QUndoStack &stack = session->undoStack();
    {
        const OtherWriter other(path());
        stack.undo();
        stack.undo();
        QApplication::processEvents();
        EXPECT_EQ(stack.index(), 2) << "nothing has been taken back yet";
        EXPECT_EQ(stored().title, QStringLiteral("Drei"));
    }
    passTime(1000);
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
    EXPECT_EQ(stack.index(), 0);
    EXPECT_EQ(stack.count(), 2);
    {
        const OtherWriter other(path());
        stack.redo();
        session->submit(remarkOf(stored(), QStringLiteral("Notiz")));
    }
    passTime(1000);
    EXPECT_EQ(stored().title, QStringLiteral("Zwei"));
    EXPECT_EQ(stored().remark, QStringLiteral("Notiz"));
    EXPECT_EQ(stack.index(), 2);
    stack.undo();
    stack.undo();
    EXPECT_EQ(stored().title, QStringLiteral("Titel"));
    EXPECT_EQ(stored().remark, QString());
}

TEST_F(SessionTest, GivenAnEditThatWaits_WhenUndone_ThenTheEditIsWrittenFirst)
{
    const Resolution before = stored();
    ASSERT_TRUE(tests::support::submitted(*session, remarkOf(before, QStringLiteral("Notiz"))));
    {
        const OtherWriter other(path());
        session->submit(titleOf(stored(), QStringLiteral("Neu")));
        session->undoStack().undo();
        QApplication::processEvents();
    }
    passTime(1000);
    EXPECT_EQ(stored().title, QStringLiteral("Titel")) << "the last step was taken back";
    EXPECT_EQ(stored().remark, QStringLiteral("Notiz"));
    session->undoStack().redo();
    EXPECT_EQ(stored().title, QStringLiteral("Neu"));
}

TEST_F(SessionTest, GivenAnotherWriter_WhenNewRecordsAreMade_ThenIdsAreAtHand)
{
    const OtherWriter other(path());
    for (int i = 0; i < 30; ++i)
        EXPECT_TRUE(session->edits().newId<ClauseId>());
}

TEST_F(SessionTest, GivenSomethingThatWaits_WhenTheSessionEnds_ThenItIsTriedOnceMore)
{
    {
        const OtherWriter other(path());
        session->submit(titleOf(stored(), QStringLiteral("Neu")));
        session->putDraft(QStringLiteral("a"), QStringLiteral("getippt"));
    }
    session.reset();
    const auto reopened = core::store::sql::openDatabase(path());
    EXPECT_EQ((*reopened)->resolutions().load(id)->resolution.title, QStringLiteral("Neu"));
    EXPECT_EQ((*reopened)->drafts().all()->size(), 1U);
}

TEST(KeepMine, TakesOnlyMyFieldsInEveryKindOfRecord)
{
    Committee base{CommitteeId{1}, QStringLiteral("SR"), QStringLiteral("Stadtrat"), 1, 4, {}, {}};
    Committee mine = base;
    mine.name = QStringLiteral("Rat der Stadt");
    Committee theirs = base;
    theirs.code = QStringLiteral("RAT");
    theirs.rowVersion = 5;
    const auto kept = std::get<Committee>(core::edit::keepMine(base, mine, theirs));
    EXPECT_EQ(kept, (Committee{CommitteeId{1}, QStringLiteral("RAT"), QStringLiteral("Rat der Stadt"), 1, 5, {}, {}}));

    Memo letter;
    letter.id = MemoId{2};
    letter.rowVersion = 1;
    Memo myLetter = letter;
    myLetter.opening = QStringLiteral("zu Ihrer Kenntnis");
    Memo theirLetter = letter;
    theirLetter.state = MemoState::Released;
    theirLetter.rowVersion = 2;
    const auto keptLetter = std::get<Memo>(core::edit::keepMine(letter, myLetter, theirLetter));
    EXPECT_EQ(keptLetter.state, MemoState::Released);
    EXPECT_EQ(keptLetter.opening, myLetter.opening);
    EXPECT_EQ(keptLetter.rowVersion, 2);
}
