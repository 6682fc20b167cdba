#include "core/edit/ReviewEdits.h"
#include "tests/support/Printing.h"
#include "tests/ui/letter/LetterPageFixture.h"
#include "ui/widgets/DateField.h"

#include <QLabel>
#include <QLineEdit>

using namespace core::model;
using tests::ui::today;

namespace {

/// Dates typed in the letter as clerks type them.
class LetterDatesTest : public tests::ui::LetterPageFixture
{
protected:
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QDialog *releaseDialog()
    {
        QTest::mouseClick(find<QPushButton>("letterRelease"), Qt::LeftButton);
        return page->findChild<QDialog *>(QStringLiteral("letterReleaseDialog"));
    }
    static QString wordsOf(const QDialog &dialog)
    {
        QString words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text() + u'\n';
        return words;
    }
    void reviewOn(QDate day)
    {
        const Resolution before = session->database().resolutions().load(resolution).value().resolution;
        ASSERT_TRUE(tests::support::submitted(*session, core::edit::setNextReview(before, day)));
        page->compose(resolution);
    }
};

}

TEST_F(LetterDatesTest, TypedDatesBecomeTheDatesThatWereTyped)
{
    type("letterNextReview", QStringLiteral("26.03.2027"));
    type("letterDate", QStringLiteral("15012027"));
    page->flush();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].nextReviewOn, QDate(2027, 3, 26));
    EXPECT_EQ(memos()[0].date, QDate(2027, 1, 15));
    EXPECT_TRUE(printed().contains(QStringLiteral("26. März 2027"))) << printed().toStdString();
    type("letterNextReview", QStringLiteral("24.2.28"));
    page->flush();
    EXPECT_EQ(memos()[0].nextReviewOn, QDate(2028, 2, 24));
}

TEST_F(LetterDatesTest, ADateThatIsStillBeingTypedIsReleasedAsTyped)
{
    type("letterNextReview", QStringLiteral("1.9.27"));
    find<QPushButton>("letterRelease")->click(); // as Alt+E does: the focus stays in the field
    auto *dialog = page->findChild<QDialog *>(QStringLiteral("letterReleaseDialog"));
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("letterReleaseConfirm")), Qt::LeftButton);
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos()[0].state, MemoState::Released);
    EXPECT_EQ(memos()[0].nextReviewOn, QDate(2027, 9, 1));
    EXPECT_EQ(session->database().resolutions().load(resolution).value().resolution.nextReviewOn, QDate(2027, 9, 1));
}

TEST_F(LetterDatesTest, WhatIsNoDateIsNeitherReleasedNorLost)
{
    type("letterNextReview", QStringLiteral("31.2.27"));
    EXPECT_FALSE(releaseDialog());
    EXPECT_TRUE(message().contains(QStringLiteral("31.2.27"))) << message().toStdString();
    EXPECT_EQ(find<QLineEdit>("letterNextReview")->text(), QStringLiteral("31.2.27"));
    EXPECT_TRUE(find<QLineEdit>("letterNextReview")->hasFocus());
    EXPECT_TRUE(memos().empty() || memos()[0].state == MemoState::Draft);
}

TEST_F(LetterDatesTest, ALetterWithoutANextReviewIsOneWithAnEmptyField)
{
    type("letterNextReview", QStringLiteral(" "));
    page->flush();
    EXPECT_EQ(memos()[0].nextReviewOn, std::nullopt);
    EXPECT_FALSE(printed().contains(QStringLiteral("30. Juni 2027")));
}

TEST_F(LetterDatesTest, AnEmptiedDateIsThatOfToday)
{
    type("letterDate", QStringLiteral("15.1.27"));
    type("letterDate", QStringLiteral(" "));
    page->flush();
    EXPECT_EQ(find<QLineEdit>("letterDate")->text(), QStringLiteral("18.01.2027"));
}

TEST_F(LetterDatesTest, DatesAheadAndReviewsFarAwayAreAskedAboutAndReturnDoesNotRelease)
{
    addReport(QStringLiteral("Beide Abschnitte sind fertig."), QDate(2027, 1, 4));
    type("letterDate", QStringLiteral("26.03.2027"));
    type("letterNextReview", QStringLiteral("15.10.2082"));
    auto *dialog = releaseDialog();
    ASSERT_TRUE(dialog);
    const QString words = wordsOf(*dialog);
    EXPECT_TRUE(words.contains(QStringLiteral("26.03.2027"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("15.10.2082"))) << words.toStdString();
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(memos()[0].state, MemoState::Draft);
}

TEST_F(LetterDatesTest, AYearThatIsASlipOfTheFingersIsNoDate)
{
    type("letterNextReview", QStringLiteral("15.10.8202"));
    EXPECT_FALSE(releaseDialog());
    EXPECT_EQ(find<QLineEdit>("letterNextReview")->text(), QStringLiteral("15.10.8202"));
}

TEST_F(LetterDatesTest, ALetterOnTheDayOfItsReviewNamesTheOneThatTheRuleProposesAndSaysSo)
{
    reviewOn(today);
    const QString named = find<QLineEdit>("letterNextReview")->text();
    EXPECT_NE(named, QStringLiteral("18.01.2027"));
    EXPECT_TRUE(find<QLabel>("letterNotice")->text().contains(named))
        << find<QLabel>("letterNotice")->text().toStdString();
    EXPECT_TRUE(memos().empty()) << "looking at a letter writes nothing";
    type("letterNextReview", QStringLiteral("18.1.27"));
    page->flush();
    auto *dialog = releaseDialog();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(wordsOf(*dialog).contains(QStringLiteral("18.01.2027"))) << "it still says that day: asked";
}

TEST_F(LetterDatesTest, WhatWasTypedInOneLetterDoesNotStandInTheNext)
{
    type("letterNextReview", QStringLiteral("31.2.27"));
    page->flush();
    page->compose(resolution);
    EXPECT_EQ(find<QLineEdit>("letterNextReview")->text(), QStringLiteral("30.06.2027"));
}
