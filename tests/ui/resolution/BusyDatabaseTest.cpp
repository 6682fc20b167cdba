#include "core/store/sql/SqlDatabase.h"
#include "tests/support/OtherWriter.h"
#include "tests/ui/resolution/ResolutionFixture.h"
#include "ui/session/WaitingLine.h"
#include "ui/widgets/MessageBar.h"

#include <QLineEdit>

using namespace tests::ui;
using tests::support::OtherWriter;
using ui::session::WaitingLine;

namespace {

/// Another program writes while somebody works on the page of a resolution.
class BusyDatabase : public ResolutionFixture
{
protected:
    void passTime(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += WaitingLine::pauseMs) {
            clock.advance(WaitingLine::pauseMs);
            for (int i = 0; i < 5; ++i)
                clock.advance(0);
            settle();
        }
    }
    QString message() { return view->findChild<::ui::widgets::MessageBar *>()->text(); }
};

}

TEST_F(BusyDatabase, TypingGoesOnAndAllOfItIsWrittenWhenTheOtherEnds)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->moveCursor(QTextCursor::End);
    {
        const OtherWriter other(path());
        QTest::keyClicks(editor, QStringLiteral(" Eins"));
        clock.advance(2000);
        QTest::keyClicks(editor, QStringLiteral(" zwei"));
        clock.advance(2000);
        QTest::keyClicks(editor, QStringLiteral(" drei"));
        EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1."));
        EXPECT_EQ(editor->toPlainText(), QStringLiteral("Wortlaut von Punkt 1. Eins zwei drei"));
    }
    passTime(500);
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1. Eins zwei"));
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("Wortlaut von Punkt 1. Eins zwei drei"))
        << "what was typed since stays";
    passTime(2000);
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1. Eins zwei drei"));
    EXPECT_EQ(session->undoStack().count(), 1) << "one visit of a field is one step";
    EXPECT_TRUE(session->drafts().empty());
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
}

TEST_F(BusyDatabase, WhenPatienceEndsTheTextStaysInTheFieldAndAsADraft)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    editor->selectAll();
    OtherWriter other(path());
    QTest::keyClicks(editor, QStringLiteral("Mein Text"));
    clock.advance(2000);
    passTime(WaitingLine::patienceMs + 1000);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("Mein Text"));
    EXPECT_EQ(session->drafts().size(), 1U);
    EXPECT_TRUE(session->hasUnwritten());
    other.finish();
    passTime(1000);
    EXPECT_FALSE(session->hasUnwritten());
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Mein Text"));
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(BusyDatabase, AReportWaitsInItsFormAndIsWrittenOnce)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Neuer Sachstand."));
    {
        const OtherWriter other(path());
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(shows(QStringLiteral("clause 2 report form"))) << "it is not yet done";
        EXPECT_FALSE(find(QStringLiteral("clause 2 report form accept"))->isEnabled());
        EXPECT_FALSE(find(QStringLiteral("clause 2 report form text"))->isEnabled());
        passTime(1000);
    }
    passTime(1000);
    EXPECT_FALSE(shows(QStringLiteral("clause 2 report form")));
    EXPECT_EQ(stored().reports.size(), 2U);
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(BusyDatabase, AReportThatCouldNotBeWrittenStaysInItsForm)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Neuer Sachstand."));
    {
        const OtherWriter other(path());
        press(Qt::Key_Return, Qt::ControlModifier);
        passTime(WaitingLine::patienceMs + 1000);
        EXPECT_TRUE(find(QStringLiteral("clause 2 report form accept"))->isEnabled());
        EXPECT_EQ(session->drafts().size(), 1U);
    }
    passTime(1000);
    click(QStringLiteral("clause 2 report form accept"));
    EXPECT_EQ(stored().reports.size(), 2U);
    EXPECT_TRUE(session->drafts().empty());
}

TEST_F(BusyDatabase, WhoLeavesThePageWhileAReportWaitsFindsItWrittenOnce)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    type(QStringLiteral("Neuer Sachstand."));
    clock.advance(2000); // a draft is stored
    {
        const OtherWriter other(path());
        press(Qt::Key_Return, Qt::ControlModifier);
        open(); // the page anew
        EXPECT_FALSE(shows(QStringLiteral("clause 2 report form")));
    }
    passTime(1000);
    EXPECT_EQ(stored().reports.size(), 2U);
    EXPECT_TRUE(session->database().drafts().all()->empty());
}

TEST_F(BusyDatabase, AChosenStatusShowsAtOnceAndIsWrittenLater)
{
    {
        const OtherWriter other(path());
        chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::Done);
        EXPECT_EQ(find<::ui::widgets::QuietComboBox>(QStringLiteral("clause 1 status"))->currentText(),
                  label(ClauseStatus::Done));
    }
    passTime(500);
    EXPECT_EQ(stored().clauses[0].status, ClauseStatus::Done);
}

TEST_F(BusyDatabase, ATypedDateStaysInItsFieldUntilItIsWrittenHoweverLongThatTakes)
{
    auto *line = find<QLineEdit>(QStringLiteral("next review"));
    OtherWriter other(path());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("24.2.27"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
    passTime(WaitingLine::patienceMs + 1000);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(line->text(), QStringLiteral("24.02.2027"));
    EXPECT_TRUE(session->hasUnwritten());
    ASSERT_EQ(session->drafts().size(), 1U);
    EXPECT_EQ(session->drafts()[0].text, QStringLiteral("2027-02-24"));
    open(); // the page anew, as after another resolution
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("next review"))->text(), QStringLiteral("24.02.2027"));
    EXPECT_FALSE(stored().resolution.nextReviewOn == QDate(2027, 2, 24));
    other.finish();
    passTime(1000);
    EXPECT_EQ(stored().resolution.nextReviewOn, QDate(2027, 2, 24));
    EXPECT_FALSE(session->hasUnwritten());
    EXPECT_TRUE(session->database().drafts().all()->empty());
    session->undoStack().undo();
    EXPECT_FALSE(stored().resolution.nextReviewOn == QDate(2027, 2, 24)) << "an edit like any other";
}

TEST_F(BusyDatabase, WhatTwoFieldsOfOneRecordGotMeanwhileIsAllWritten)
{
    {
        const OtherWriter other(path());
        chooseStatus(QStringLiteral("clause 1 status"), ClauseStatus::InProgress);
        passTime(WaitingLine::patienceMs + 1000);
        auto *lead = find<::ui::widgets::QuietComboBox>(QStringLiteral("clause 1 lead office"));
        lead->setCurrentIndex(1);
        Q_EMIT lead->activated(1);
        open();
        EXPECT_EQ(find<::ui::widgets::QuietComboBox>(QStringLiteral("clause 1 status"))->currentText(),
                  label(ClauseStatus::InProgress));
        EXPECT_EQ(find<::ui::widgets::QuietComboBox>(QStringLiteral("clause 1 lead office"))->currentIndex(), 1);
    }
    passTime(2000);
    EXPECT_EQ(stored().clauses[0].status, ClauseStatus::InProgress);
    EXPECT_TRUE(stored().clauses[0].leadOffice.has_value());
    EXPECT_FALSE(session->hasUnwritten());
}

TEST_F(BusyDatabase, WhatWasNeverWrittenIsOfferedWhenTheProgramStartsAgain)
{
    {
        OtherWriter other(path());
        auto *line = find<QLineEdit>(QStringLiteral("next review"));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("24.2.27"));
        QTest::keyClick(line, Qt::Key_Return);
        passTime(WaitingLine::patienceMs + 1000);
        // The draft gets in, then the program is killed.
        const auto drafts = session->drafts();
        ASSERT_EQ(drafts.size(), 1U);
        other.finish();
        ASSERT_TRUE(session->database().drafts().put(drafts[0]));
        const OtherWriter again(path());
        view.reset();
        session.reset();
    }
    auto database = core::store::sql::openDatabase(path(), {.busyTimeoutMs = 20});
    ASSERT_TRUE(database);
    session = std::make_unique<::ui::session::Session>(std::move(*database), QStringLiteral("Mara Muster"),
                                                       clockOfSession(), nullptr, clock.factory());
    open();
    const QString panel = QStringLiteral("conflict resolution %1").arg(stored().resolution.id.value);
    ASSERT_TRUE(shows(panel));
    click(panel + QStringLiteral(" keep mine"));
    EXPECT_EQ(stored().resolution.nextReviewOn, QDate(2027, 2, 24));
    EXPECT_TRUE(session->database().drafts().all()->empty());
}

TEST_F(BusyDatabase, WhereNobodyCanReadMeanwhileThePageIsShownWhenItIsPossible)
{
    view.reset();
    session.reset();
    // As on a network drive: no write-ahead log, readers have to wait as well.
    auto connection = core::store::sql::Connection::open(path(), {.busyTimeoutMs = 20, .writeAheadLog = false});
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->protect());
    auto database = std::make_unique<core::store::sql::SqlDatabase>(std::move(*connection), QString());
    ASSERT_TRUE(database->startWatching());
    session = std::make_unique<::ui::session::Session>(std::move(database), QStringLiteral("Mara Muster"),
                                                       clockOfSession(), nullptr, clock.factory());
    OtherWriter other(path(), false, true);
    open();
    EXPECT_EQ(view->findChild<QWidget *>(QStringLiteral("clause 1 text")), nullptr);
    EXPECT_TRUE(session->isWaiting());
    other.finish();
    passTime(1000);
    EXPECT_TRUE(shows(QStringLiteral("clause 1 text")));
    EXPECT_FALSE(session->isWaiting());
}
