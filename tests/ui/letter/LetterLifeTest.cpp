#include "tests/ui/letter/LetterPageFixture.h"
#include "ui/letter/LetterOutput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace core::model;
using tests::ui::today;
using ui::letter::LetterPage;

namespace {

using LetterLifeTest = tests::ui::LetterPageFixture;

}

TEST_F(LetterLifeTest, ReleaseNamesWhatIsMissingAndDoesNothingUntilItIsConfirmed)
{
    QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
    auto *dialog = find<QDialog>("letterReleaseDialog");
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(find<QLabel>("letterReleaseHeading")->text().contains(u'?')) << "clause 2 has no report: not complete";
    QString told;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told += label->text() + u'\n';
    EXPECT_TRUE(told.contains(QStringLiteral("2"))) << told.toStdString();
    QTest::mouseClick(find<QPushButton>("letterReleaseBack"), Qt::LeftButton);
    EXPECT_TRUE(memos().empty() || memos()[0].state == MemoState::Draft);
}

TEST_F(LetterLifeTest, ReleaseFreezesTheLetterAndKeepsItAsItWas)
{
    QSignalSpy released(page.get(), &LetterPage::released);
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    release();
    ASSERT_EQ(released.size(), 1);
    ASSERT_TRUE(!saved.isEmpty() || saved.wait(10'000)) << "its own file, which is written meanwhile";
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].state, MemoState::Released);
    EXPECT_FALSE(find<QLineEdit>("letterSalutation")->isVisible()) << "nothing can be changed any more";
    EXPECT_FALSE(find<QPushButton>("letterRelease")->isVisible());
    EXPECT_TRUE(find<QLabel>("letterLifeKept")->text().contains(QStringLiteral("SHA-256")));
    // What is reported later does not change what has left the house.
    addReport(QStringLiteral("Im Juni kam der zweite Abschnitt hinzu."), QDate(2027, 1, 15));
    page->open(memos()[0].id, resolution);
    EXPECT_FALSE(printed().contains(QStringLiteral("zweite Abschnitt")));
    EXPECT_TRUE(printed().contains(QStringLiteral("größtenteils im Mai")));
    const QString path = folder.filePath(QStringLiteral("nochmal.pdf"));
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.open(resolution, memos()[0].id));
    page->output()->saveAs(draft.document(), core::letter::LetterFormat::Pdf, path);
    ASSERT_TRUE(saved.wait(10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), session->database().memos().released(memos()[0].id).value()->pdf) << "the very same file";
}

TEST_F(LetterLifeTest, ReleasingFilesThePdfInTheFolderThatTheDialogShows)
{
    QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
    auto *dialog = find<QDialog>("letterReleaseDialog");
    EXPECT_EQ(dialog->findChild<QLineEdit *>(QStringLiteral("letterFileFolder"))->text(), filed());
    dialog->findChild<QLineEdit *>(QStringLiteral("letterFileFolder"))->setText(filed() + QStringLiteral("/2027"));
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("letterReleaseConfirm")), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(10'000));
    QFile file(saved[0][0].toString());
    EXPECT_TRUE(file.fileName().startsWith(filed() + QStringLiteral("/2027/"))) << "the folder is made";
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), session->database().memos().released(memos()[0].id).value()->pdf);
    EXPECT_EQ(ui::record::letterFolder(), filed() + QStringLiteral("/2027")) << "for the next time";
}

TEST_F(LetterLifeTest, WhereThePdfCannotBeFiledTheLetterIsReleasedAndItIsOfferedAgain)
{
    QFile blocker(filed());
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    blocker.close();
    release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return message().contains(filed()); })) << message().toStdString();
    EXPECT_EQ(memos()[0].state, MemoState::Released);
    ASSERT_TRUE(blocker.remove());
    QSignalSpy saved(page->output(), &ui::letter::LetterOutput::saved);
    QTest::mouseClick(find<QPushButton>("messageAction1"), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(10'000));
    EXPECT_TRUE(QFile::exists(saved[0][0].toString()));
}

TEST_F(LetterLifeTest, SendingNotesTheDateAndTheWay)
{
    release();
    find<QLineEdit>("letterSentOn")->setText(QStringLiteral("17.01.2027"));
    find<QLineEdit>("letterSentWayText")->setText(QStringLiteral("Hauspost"));
    QTest::mouseClick(find<QPushButton>("letterMarkSent"), Qt::LeftButton);
    EXPECT_EQ(memos()[0].state, MemoState::Sent);
    EXPECT_EQ(memos()[0].sentOn, QDate(2027, 1, 17));
    EXPECT_EQ(memos()[0].sentWay, QStringLiteral("Hauspost"));
    EXPECT_TRUE(find<QLabel>("letterLifeState")->text().contains(QStringLiteral("Hauspost")));
}

TEST_F(LetterLifeTest, EachPersonOfTheCirculationIsTicked)
{
    page->flush();
    ui::letter::LetterDraft draft(*session);
    ASSERT_TRUE(draft.compose(resolution));
    Memo memo = draft.memo();
    memo.acknowledgements = {{QStringLiteral("Anna Brandt"), QStringLiteral("Amtsleiterin"), std::nullopt},
                             {QStringLiteral("Ben Clausen"), {}, std::nullopt}};
    draft.setMemo(memo);
    draft.save(QStringLiteral("x"));
    ASSERT_TRUE(draft.isStored());
    page->compose(resolution);
    release();
    QTest::mouseClick(find<QCheckBox>("letterNoted2"), Qt::LeftButton, {}, QPoint(8, 8));
    const auto notedOn = [this](std::size_t reader) {
        const std::vector<Memo> letters = memos();
        return letters[0].acknowledgements[reader].notedOn;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return notedOn(1) == today; }));
    EXPECT_FALSE(notedOn(0));
    QTest::mouseClick(find<QCheckBox>("letterNoted2"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notedOn(1); })) << "a wrong tick is taken back";
}

TEST_F(LetterLifeTest, ACorrectionIsANewLetterThatSaysSo)
{
    release();
    const MemoId first = memos()[0].id;
    QTest::mouseClick(find<QPushButton>("letterCorrect"), Qt::LeftButton);
    EXPECT_TRUE(find<QLineEdit>("letterSalutation")->isVisible());
    EXPECT_TRUE(printed().contains(QStringLiteral("berichtigt die Hausmitteilung vom 18. Januar 2027")));
    EXPECT_EQ(memos().size(), 1U) << "stored with its first change";
    release();
    ASSERT_EQ(memos().size(), 2U);
    const std::vector<Memo> letters = memos();
    const Memo &correction = letters[0].id == first ? letters[1] : letters[0];
    EXPECT_EQ(correction.corrects, first);
    EXPECT_EQ(correction.state, MemoState::Released);
}

TEST_F(LetterLifeTest, ComparedWithThePreviousOneNewPassagesAreMarkedByMoreThanColour)
{
    release();
    EXPECT_FALSE(find<QPushButton>("letterCompare")->isEnabled()) << "the first letter has none before it";
    addReport(
        QStringLiteral("Übergabe der Mittel erfolgte größtenteils im Mai. Im Juni kam der zweite Abschnitt hinzu."),
        QDate(2027, 1, 15));
    page->compose(resolution);
    release();
    ASSERT_TRUE(find<QPushButton>("letterCompare")->isEnabled());
    QTest::mouseClick(find<QPushButton>("letterCompare"), Qt::LeftButton);
    auto *text = find<QPlainTextEdit>("letterCompareText");
    ASSERT_TRUE(text);
    const QTextCursor fresh = text->document()->find(QStringLiteral("zweite Abschnitt"));
    const QTextCursor known = text->document()->find(QStringLiteral("größtenteils"));
    ASSERT_FALSE(fresh.isNull());
    ASSERT_FALSE(known.isNull());
    EXPECT_TRUE(fresh.charFormat().fontUnderline());
    EXPECT_FALSE(known.charFormat().fontUnderline());
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("→ Im Juni")));
}

TEST_F(LetterLifeTest, ADraftWithoutADateShowsTodayAndNotTheDateOfTheLetterBefore)
{
    find<QLineEdit>("letterDate")->setText(QStringLiteral("23.10.2026"));
    release();
    const Memo old = memos()[0];
    ASSERT_EQ(old.date, QDate(2026, 10, 23));
    Memo draft = old;
    draft.id = session->edits().newId<MemoId>().value();
    draft.state = MemoState::Draft;
    draft.date.reset();
    ASSERT_TRUE(
        tests::support::submitted(*session, ChangeSet{QStringLiteral("Entwurf"), {{std::nullopt, Record(draft)}}}));
    page->open(old.id, resolution);
    page->open(draft.id, resolution);
    EXPECT_EQ(find<QLineEdit>("letterDate")->text(), QStringLiteral("18.01.2027"));
}
