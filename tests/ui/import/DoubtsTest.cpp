#include "tests/support/Printing.h"
#include "ui/import/FieldDoubts.h"

#include <gtest/gtest.h>

using namespace ui::import;

namespace {

MemoFields fields()
{
    MemoFields read;
    read.texts = {{QStringLiteral("closing"), QStringLiteral("Mit freundlichen Grjißfen")},
                  {QStringLiteral("date"), QString()}};
    read.clauses = {{QStringLiteral("1"), QStringLiteral("Der Weg wlrd gebaut."), 0, 0},
                    {QStringLiteral("2"), QStringLiteral("Er wlrd rasch gebaut und wlrd grün."), 0, 0}};
    return read;
}

Doubt doubtAbout(const MemoFields &read, const QString &field, const QString &words, qsizetype from = 0,
                 const QString &suggestion = {})
{
    return {field, field, 1, words, textOf(read, field).indexOf(words, from), words.size(), suggestion};
}

std::vector<Doubt> doubts()
{
    const MemoFields read = fields();
    return {doubtAbout(read, QStringLiteral("closing"), QStringLiteral("Grjißfen"), 0, QStringLiteral("Grüßen")),
            doubtAbout(read, QStringLiteral("clauses[0]"), QStringLiteral("wlrd"), 0, QStringLiteral("wird")),
            doubtAbout(read, QStringLiteral("clauses[1]"), QStringLiteral("wlrd"), 0, QStringLiteral("wird")),
            doubtAbout(read, QStringLiteral("clauses[1]"), QStringLiteral("wlrd"), 10, QStringLiteral("wird")),
            {QStringLiteral("date"), QStringLiteral("date"), 1, QStringLiteral("no date")},
            {QStringLiteral("clauses[1]"), QStringLiteral("clauses[1]"), 1, QStringLiteral("no report")}};
}

/// The doubts that are open after an edit, each with the words that it is about now.
QStringList openAfter(const MemoFields &after)
{
    std::vector<Doubt> all = doubts();
    follow(all, fields(), after);
    QStringList open;
    for (const Doubt &doubt : all) {
        if (!doubt.settled)
            open += doubt.field + QStringLiteral(": ") +
                    (doubt.start < 0 ? doubt.message : textOf(after, doubt.field).mid(doubt.start, doubt.length));
    }
    return open;
}

const QStringList allOpen = openAfter(fields());

QStringList without(QStringList open, qsizetype index)
{
    open.removeAt(index);
    return open;
}

}

TEST(ImportDoubtsTest, aSpaceSettlesNone)
{
    ASSERT_EQ(allOpen.size(), 6);
    for (const qsizetype at : {0, 3, 7, 22, 35}) {
        MemoFields after = fields();
        after.clauses[1].text.insert(at, u' ');
        EXPECT_EQ(openAfter(after), allOpen) << at;
    }
}

TEST(ImportDoubtsTest, editingAWordSettlesItsDoubtAndNoOther)
{
    MemoFields after = fields();
    after.clauses[1].text.replace(24, 4, QStringLiteral("wird"));
    EXPECT_EQ(openAfter(after), without(allOpen, 3));
    after = fields();
    after.clauses[1].text.insert(7, u'e');
    EXPECT_EQ(openAfter(after), without(allOpen, 2)) << "what is typed right behind the word is of it";
}

TEST(ImportDoubtsTest, doubtsKeepToTheirWordsWhenTextMovesThem)
{
    MemoFields after = fields();
    after.clauses[1].text.prepend(QStringLiteral("Neu ist: "));
    EXPECT_EQ(openAfter(after), allOpen);
    after = fields();
    after.clauses[1].text.remove(QStringLiteral(" rasch gebaut"));
    EXPECT_EQ(openAfter(after), allOpen);
}

TEST(ImportDoubtsTest, overwritingATextSettlesWhatStoodThere)
{
    MemoFields after = fields();
    after.clauses[1].text = QStringLiteral("Anders.");
    EXPECT_EQ(openAfter(after), QStringList({allOpen[0], allOpen[1], allOpen[4], allOpen[5]}))
        << "the report is still missing";
}

TEST(ImportDoubtsTest, aFieldAsAWholeIsSettledByAnotherValue)
{
    MemoFields after = fields();
    after.texts[QStringLiteral("date")] = QStringLiteral("  ");
    EXPECT_EQ(openAfter(after), allOpen);
    after.texts[QStringLiteral("date")] = QStringLiteral("3.3.2026");
    EXPECT_EQ(openAfter(after), without(allOpen, 4));
}

TEST(ImportDoubtsTest, doubtsFollowClausesThatAreSplitMergedAndRemoved)
{
    MemoFields split = fields();
    split.clauses.insert(split.clauses.begin() + 1,
                         {QStringLiteral("2"), QStringLiteral("Er wlrd rasch gebaut"), 0, 0});
    split.clauses[2].text = QStringLiteral("und wlrd grün.");
    EXPECT_EQ(openAfter(split), QStringList({allOpen[0], allOpen[1], allOpen[2], QStringLiteral("clauses[2]: wlrd"),
                                             allOpen[4], allOpen[5]}));

    MemoFields merged = fields();
    merged.clauses[0].text += QStringLiteral("\n\n") + merged.clauses[1].text;
    merged.clauses.pop_back();
    EXPECT_EQ(openAfter(merged), QStringList({allOpen[0], allOpen[1], allOpen[1], allOpen[1], allOpen[4],
                                              QStringLiteral("clauses[0]: no report")}));

    MemoFields removed = fields();
    removed.clauses.erase(removed.clauses.begin());
    EXPECT_EQ(openAfter(removed),
              QStringList({allOpen[0], allOpen[1], allOpen[1], allOpen[4], QStringLiteral("clauses[0]: no report")}));

    MemoFields inserted = fields();
    inserted.clauses.insert(inserted.clauses.begin(), {QStringLiteral("0"), QStringLiteral("Neu."), 0, 0});
    EXPECT_EQ(openAfter(inserted),
              QStringList({allOpen[0], QStringLiteral("clauses[1]: wlrd"), QStringLiteral("clauses[2]: wlrd"),
                           QStringLiteral("clauses[2]: wlrd"), allOpen[4], QStringLiteral("clauses[2]: no report")}));
}

TEST(ImportDoubtsTest, aSuggestionTakesThePlaceOfItsWords)
{
    std::vector<Doubt> all = doubts();
    MemoFields now = fields();
    for (size_t i = 0; i < 4; ++i) {
        const MemoFields before = now;
        now = withSuggestion(all[i], now);
        follow(all, before, now);
        EXPECT_TRUE(all[i].settled) << i;
    }
    EXPECT_EQ(openCount(all), 2);
    EXPECT_EQ(now.texts[QStringLiteral("closing")], QStringLiteral("Mit freundlichen Grüßen"));
    EXPECT_EQ(now.clauses[1].text, QStringLiteral("Er wird rasch gebaut und wird grün."));
}
