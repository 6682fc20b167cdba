#include "core/edit/RecordEdits.h"
#include "tests/support/OtherWriter.h"
#include "tests/support/Printing.h"
#include "tests/ui/letter/LetterPageFixture.h"
#include "ui/session/WaitingLine.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace core::model;
using tests::ui::today;
using ui::letter::LetterPage;

namespace {

using LetterPageTest = tests::ui::LetterPageFixture;

}

TEST_F(LetterPageTest, ShowsTheWordsOfTheHouseAndStoresNothingYet)
{
    EXPECT_EQ(find<QPlainTextEdit>("letterRecipients")->toPlainText(),
              QStringLiteral("An alle\nFraktionen sowie Mitglieder\ndes Stadtrates der Stadt Musterstadt"));
    EXPECT_TRUE(find<QRadioButton>("letterInterim")->isChecked());
    EXPECT_EQ(find<QLineEdit>("letterSignatoryName")->text(), QString());
    EXPECT_EQ(page->preview()->pages().count(), 1);
    EXPECT_TRUE(printed().contains(QStringLiteral("Beschlusskontrolle zu V0870/21")));
    EXPECT_TRUE(find<QLabel>("letterNotice")->text().contains(u'2')) << "clause 2 has no report";
    EXPECT_TRUE(memos().empty());
}

TEST_F(LetterPageTest, TypingWithoutPauseIsSavedMeanwhile)
{
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    for (int key = 0; key < 16; ++key) {
        QTest::keyClicks(opening, QStringLiteral("x"));
        clock.advance(100);
    }
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].opening, QString(15, u'x'));
}

TEST_F(LetterPageTest, GivenAnotherWriter_WhenTyped_ThenAllOfItIsSavedWhenItEnds)
{
    QSignalSpy failed(session.get(), &ui::session::Session::failed);
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    {
        const tests::support::OtherWriter other(path());
        QTest::keyClicks(opening, QStringLiteral("es gibt"));
        clock.advance(1500);
        QTest::keyClicks(opening, QStringLiteral(" Neues:"));
        clock.advance(1500);
        EXPECT_TRUE(memos().empty());
        EXPECT_TRUE(session->isWaiting());
    }
    for (int i = 0; i < 4; ++i)
        clock.advance(ui::session::WaitingLine::pauseMs);
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues:"));
    EXPECT_EQ(opening->toPlainText(), QStringLiteral("es gibt Neues:"));
    EXPECT_EQ(failed.count(), 0);
    session->undoStack().undo();
    EXPECT_TRUE(memos().empty()) << "one step, as without waiting";
}

TEST_F(LetterPageTest, GivenAnotherWriter_WhenReleased_ThenFrozenWithWhatWasTypedWhenItEnds)
{
    QSignalSpy released(page.get(), &LetterPage::released);
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    {
        const tests::support::OtherWriter other(path());
        QTest::keyClicks(opening, QStringLiteral("es gibt Neues:"));
        release();
        EXPECT_EQ(released.count(), 0);
        EXPECT_FALSE(find<QPlainTextEdit>("letterOpening")->isReadOnly()) << "not released yet";
    }
    for (int i = 0; i < 4; ++i)
        clock.advance(ui::session::WaitingLine::pauseMs);
    ASSERT_EQ(released.count(), 1);
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].state, MemoState::Released);
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues:"));
    EXPECT_TRUE(printed().contains(QStringLiteral("es gibt Neues:")));
}

TEST_F(LetterPageTest, ChangingTheOpeningChangesThePreviewAndTheRecordInOneStepOfUndo)
{
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    QTest::keyClicks(opening, QStringLiteral("es gibt Neues:"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("es gibt Neues:")); }));
    page->flush();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues:"));
    EXPECT_EQ(memos()[0].recipients, QString()) << "what was not touched stays worded by the house";
    QTest::keyClicks(opening, QStringLiteral(" viel"));
    page->flush();
    EXPECT_EQ(memos()[0].opening, QStringLiteral("es gibt Neues: viel"));
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undoStack().undo();
    EXPECT_TRUE(memos().empty());
    EXPECT_TRUE(printed().contains(QStringLiteral("folgender Zwischenstand")));
    session->undoStack().redo();
    EXPECT_EQ(memos().size(), 1U);
}

TEST_F(LetterPageTest, TheNextFieldKeepsWhatIsChosenWhileTheOneBeforeIsSaved)
{
    find<QPlainTextEdit>("letterOpening")->setPlainText(QStringLiteral("wir berichten wie folgt:"));
    find<QComboBox>("letterSignatoryPrefix")->setCurrentText(QStringLiteral("i. V."));
    QTest::keyClicks(find<QLineEdit>("letterSignatoryFunction"), QStringLiteral("Amtsleiterin"));
    EXPECT_EQ(find<QComboBox>("letterSignatoryPrefix")->currentText(), QStringLiteral("i. V."));
    page->flush();
    ASSERT_EQ(memos().size(), 1u);
    EXPECT_EQ(memos().front().opening, QStringLiteral("wir berichten wie folgt:"));
    EXPECT_EQ(memos().front().signatoryPrefix, QStringLiteral("i. V."));
    EXPECT_EQ(memos().front().signatoryFunction, QStringLiteral("Amtsleiterin"));
    session->undoStack().undo();
    ASSERT_EQ(memos().size(), 1u) << "the signatory is a step of its own";
    EXPECT_TRUE(memos().front().signatoryPrefix.isEmpty());
    EXPECT_EQ(memos().front().opening, QStringLiteral("wir berichten wie folgt:"));
}

TEST_F(LetterPageTest, AnEmptiedFieldFallsBackToTheHouse)
{
    auto *salutation = find<QLineEdit>("letterSalutation");
    const QString standing = salutation->text();
    salutation->setFocus();
    salutation->selectAll();
    QTest::keyClick(salutation, Qt::Key_Delete);
    EXPECT_EQ(salutation->text(), QString());
    find<QLineEdit>("letterClosing")->setFocus();
    EXPECT_EQ(salutation->text(), standing);
    page->flush();
    EXPECT_TRUE(memos().empty()) << "nothing differs from a new letter";
}

TEST_F(LetterPageTest, TheFinalLetterHasItsOwnOpeningAndEnd)
{
    QTest::mouseClick(find<QRadioButton>("letterFinal"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(find<QRadioButton>("letterFinal")->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("abgeschlossen")); }));
    EXPECT_TRUE(find<QPlainTextEdit>("letterOpening")->toPlainText().contains(QStringLiteral("abschließend")));
    EXPECT_FALSE(find<QLabel>("letterNotice")->text().isEmpty()) << "open clauses are named before a final letter";
}

TEST_F(LetterPageTest, LongClausesAreShortenedOnlyVisiblyAndOnDemand)
{
    EXPECT_FALSE(printed().contains(QStringLiteral("[…]")));
    Clause clause = session->database().resolutions().load(resolution).value().clauses[0];
    Clause longer = clause;
    longer.text = QStringLiteral("Die Gärten werden gefördert. ").repeated(20).trimmed();
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("länger"), clause, longer)));
    QTest::mouseClick(find<QCheckBox>("letterShortens"), Qt::LeftButton, {}, QPoint(8, 8));
    find<QSpinBox>("letterLongestClause")->setValue(200);
    EXPECT_TRUE(QTest::qWaitFor([this] { return printed().contains(QStringLiteral("[…]")); }));
    page->flush();
    EXPECT_EQ(memos()[0].longestClause, 200);
}

TEST_F(LetterPageTest, TakesOverWhatSomebodyElseWroteAndKeepsWhatIsTyped)
{
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    ASSERT_EQ(memos().size(), 1U);
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Viele Grüße"));
    Memo theirs = memos()[0];
    theirs.salutation = QStringLiteral("Guten Tag,");
    ASSERT_TRUE(session->edits().apply(core::edit::edited(QStringLiteral("anderswo"), memos()[0], theirs)));
    EXPECT_EQ(find<QLineEdit>("letterSalutation")->text(), QStringLiteral("Guten Tag,"));
    page->flush();
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Viele Grüße"));
    EXPECT_EQ(memos()[0].salutation, QStringLiteral("Guten Tag,"));
}

TEST_F(LetterPageTest, AsksWhichVersionWhenBothChangedTheSameField)
{
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Beste Grüße"));
    page->flush();
    find<QLineEdit>("letterClosing")->setText(QStringLiteral("Meine Grüße"));
    Memo theirs = memos()[0];
    theirs.closing = QStringLiteral("Deren Grüße");
    ASSERT_TRUE(session->edits().apply(core::edit::edited(QStringLiteral("anderswo"), memos()[0], theirs)));
    page->flush();
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Deren Grüße")) << "nobody is overwritten unasked";
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    EXPECT_EQ(memos()[0].closing, QStringLiteral("Meine Grüße"));
}

TEST_F(LetterPageTest, EveryControlHasAnObjectNameAndAnAccessibleName)
{
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            !widget->isVisibleTo(page.get()))
            continue;
        if (qobject_cast<QLabel *>(widget) || qobject_cast<QScrollArea *>(widget) ||
            widget->parent()->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_F(LetterPageTest, AfterTheReleaseTheNextReviewIsProposedAndSetByOneClick)
{
    const auto stored = [this] { return session->database().resolutions().load(resolution).value().resolution; };
    release();
    auto *set = find<QPushButton>("letterSetNextReview");
    EXPECT_FALSE(set->isVisible()) << "the letter has promised one";
    Resolution without = stored();
    without.nextReviewOn.reset();
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("ohne"), stored(), without)));
    ASSERT_TRUE(QTest::qWaitFor([set] { return set->isVisible(); }));
    EXPECT_FALSE(stored().nextReviewOn);
    QTest::mouseClick(set, Qt::LeftButton);
    ASSERT_TRUE(stored().nextReviewOn);
    EXPECT_GT(*stored().nextReviewOn, today.addMonths(3));
    EXPECT_LE(*stored().nextReviewOn, today.addMonths(12)) << "half-yearly is the rule of a new city";
    EXPECT_TRUE(QTest::qWaitFor([set] { return !set->isVisible(); }));
    EXPECT_TRUE(find<QLabel>("letterNextReviewText")
                    ->text()
                    .contains(stored().nextReviewOn->toString(QStringLiteral("dd.MM.yyyy"))));
    session->undoStack().undo();
    EXPECT_FALSE(stored().nextReviewOn);
}
