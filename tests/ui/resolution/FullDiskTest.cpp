#include "core/base/ErrorText.h"
#include "core/edit/RecordEdits.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/Submitted.h"
#include "tests/ui/resolution/ResolutionFixture.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace tests::ui;

namespace {

/// The disk fills up while somebody works on the page of a resolution.
class FullDisk : public ResolutionFixture
{
protected:
    void SetUp() override
    {
        if (!disk.mounted())
            GTEST_SKIP() << "a small tmpfs can only be mounted by root";
        view.reset();
        session.reset();
        const QString onDisk = disk.filePath(QStringLiteral("stadt.bkdb"));
        ASSERT_TRUE(QFile::copy(path(), onDisk));
        auto database = core::store::sql::openDatabase(onDisk);
        ASSERT_TRUE(database);
        session = std::make_unique<::ui::session::Session>(std::move(*database), QStringLiteral("Mara Muster"),
                                                           clockOfSession(), nullptr, clock.factory());
        open();
    }
    void TearDown() override
    {
        view.reset();
        session.reset(); // before the disk goes
    }
    ::ui::widgets::MessageBar &message() { return *view->findChild<::ui::widgets::MessageBar *>(); }

    /// More than what the write-ahead log has room for, in lines as people write them.
    const QString longText = QStringLiteral("Ein ganzer Satz in einer eigenen Zeile.\n").repeated(1500).trimmed();
    tests::support::SmallDisk disk{QStringLiteral("3m")};
};

}

TEST_F(FullDisk, TypedTextStaysAndGoesThroughWhenThereIsRoomAgain)
{
    QPlainTextEdit *editor = editField(QStringLiteral("clause 1 text"));
    disk.fillUp();
    QSignalSpy failed(session.get(), &::ui::session::Session::failed);
    editor->setPlainText(longText);
    clock.advance(2000);
    ASSERT_GE(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<core::base::Error>().kind, core::base::ErrorKind::Full);
    EXPECT_EQ(message().text(), core::base::sentence(failed.back()[0].value<core::base::Error>())) << "one sentence";
    EXPECT_EQ(editor->toPlainText(), longText) << "nothing typed is lost";
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1."));
    const auto drafts = session->drafts();
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].text, longText);
    EXPECT_EQ(session->undoStack().count(), 0);

    disk.makeRoom();
    QAbstractButton *tryAgain = nullptr;
    for (auto *button : message().findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("again")))
            tryAgain = button;
    }
    ASSERT_NE(tryAgain, nullptr);
    QTest::mouseClick(tryAgain, Qt::LeftButton);
    EXPECT_EQ(stored().clauses[0].text, longText);
    EXPECT_TRUE(session->drafts().empty());
    EXPECT_TRUE(session->database().drafts().all()->empty());
    session->undoStack().undo();
    EXPECT_EQ(stored().clauses[0].text, QStringLiteral("Wortlaut von Punkt 1."));
}

TEST_F(FullDisk, AReportStaysInItsForm)
{
    view->showClause(clauses[1]);
    trigger(QStringLiteral("action new report"));
    find<QPlainTextEdit>(QStringLiteral("clause 2 report form text"))->setPlainText(longText);
    disk.fillUp();
    click(QStringLiteral("clause 2 report form accept"));
    ASSERT_TRUE(shows(QStringLiteral("clause 2 report form")));
    EXPECT_EQ(find<QPlainTextEdit>(QStringLiteral("clause 2 report form text"))->toPlainText(), longText);
    EXPECT_EQ(session->drafts().size(), 1U);
    disk.makeRoom();
    click(QStringLiteral("clause 2 report form accept"));
    EXPECT_EQ(stored().reports.size(), 2U);
    EXPECT_TRUE(session->database().drafts().all()->empty());
}

TEST_F(FullDisk, ATypedDateStaysAndIsWrittenWhenThereIsRoomAgain)
{
    auto *line = find<QLineEdit>(QStringLiteral("next review"));
    disk.fillUp();
    // Until the last free page of the log is used up.
    QDate day(2027, 2, 24);
    for (int tries = 0; tries < 200 && !session->hasUnwritten(); ++tries) {
        day = day.addDays(1);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, day.toString(QStringLiteral("d.M.yy")));
        QTest::keyClick(line, Qt::Key_Return);
    }
    ASSERT_TRUE(session->hasUnwritten());
    EXPECT_NE(stored().resolution.nextReviewOn, day);
    EXPECT_EQ(line->text(), day.toString(QStringLiteral("dd.MM.yyyy")));
    open();
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("next review"))->text(), day.toString(QStringLiteral("dd.MM.yyyy")));
    disk.makeRoom();
    session->retryUnwritten();
    EXPECT_EQ(stored().resolution.nextReviewOn, day);
    EXPECT_FALSE(session->hasUnwritten());
}

TEST_F(FullDisk, AStepOfUndoIsNotLost)
{
    Clause before = stored().clauses[0];
    Clause after = before;
    after.text = longText;
    ASSERT_TRUE(tests::support::submitted(*session, core::edit::edited(QStringLiteral("Wortlaut"), before, after)));
    // The history row of the way back is as long as the text.
    disk.fillUp();
    session->undoStack().undo();
    settle();
    if (stored().clauses[0].text == longText) {
        EXPECT_EQ(session->undoStack().index(), 1) << "still to be undone";
        disk.makeRoom();
        session->undoStack().undo();
    }
    EXPECT_EQ(stored().clauses[0].text, before.text);
    EXPECT_EQ(session->undoStack().index(), 0);
}
