#include "ui/import/PassageList.h"
#include "tests/support/Printing.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace ui::import;

namespace {

class PassageListTest : public testing::Test
{
protected:
    PassageListTest()
        : list({QStringLiteral("importReport"), QStringLiteral("reports"), QStringLiteral("Reports"),
                QStringLiteral("Report %1"), QStringLiteral("Report on"), QStringLiteral("Report %1: clauses"),
                QStringLiteral("Report %1: text"), QStringLiteral("Add"), true})
    {
        list.setPassages({{QStringLiteral("1"), QStringLiteral("Erster Satz. Zweiter Satz."), 10, 12},
                          {QStringLiteral("2"), QStringLiteral("Dritter."), 13, 13}});
        list.show();
    }

    void click(const char *name)
    {
        QToolButton *found = nullptr;
        // Rows that were replaced go away with the next turn of the event loop.
        for (QToolButton *button : list.findChildren<QToolButton *>(QString::fromLatin1(name)))
            found = button->isVisibleTo(&list) ? button : found;
        ASSERT_TRUE(found) << name;
        QTest::mouseClick(found, Qt::LeftButton);
    }

    PassageList list;
};

}

TEST_F(PassageListTest, SplitsAtTheCursor)
{
    auto *text = list.findChild<QPlainTextEdit *>(QStringLiteral("importReport1Text"));
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(13);
    text->setTextCursor(cursor);
    QSignalSpy edited(&list, &PassageList::edited);
    click("importReport1Split");
    ASSERT_EQ(list.passages().size(), 3U);
    EXPECT_EQ(list.passages()[0].text, QStringLiteral("Erster Satz."));
    EXPECT_EQ(list.passages()[1].text, QStringLiteral("Zweiter Satz."));
    EXPECT_EQ(list.passages()[1].firstLine, 10) << "both halves come from the same lines";
    EXPECT_EQ(edited.size(), 1);
}

TEST_F(PassageListTest, MergesWithTheNextAndCoversBoth)
{
    click("importReport1Merge");
    ASSERT_EQ(list.passages().size(), 1U);
    EXPECT_EQ(list.passages()[0],
              (Passage{QStringLiteral("1, 2"), QStringLiteral("Erster Satz. Zweiter Satz.\n\nDritter."), 10, 13}));
}

TEST_F(PassageListTest, AddsAndRemoves)
{
    click("importReportAdd");
    ASSERT_EQ(list.passages().size(), 3U);
    click("importReport1Remove");
    ASSERT_EQ(list.passages().size(), 2U);
    EXPECT_EQ(list.passages()[0].text, QStringLiteral("Dritter."));
}

TEST_F(PassageListTest, TypingChangesThePassageAndNamesTheField)
{
    QSignalSpy edited(&list, &PassageList::edited);
    QTest::keyClicks(list.findChild<QLineEdit *>(QStringLiteral("importReport2Label")), QStringLiteral("a"));
    EXPECT_EQ(list.passages()[1].label, QStringLiteral("2a"));
    EXPECT_EQ(edited.last().at(0).toString(), QStringLiteral("reports[1]"));
}
