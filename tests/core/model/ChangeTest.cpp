#include "core/model/Change.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>
#include <set>

using namespace core::model;

namespace {

Clause clause(qint64 id, ClauseStatus status)
{
    Clause c;
    c.id = {id};
    c.resolution = {7};
    c.label = QStringLiteral("2a");
    c.status = status;
    return c;
}

}

TEST(Change, ReversedTakesTheLastChangeBackFirst)
{
    const Change first{std::nullopt, Record(clause(1, ClauseStatus::Open))};
    const Change second{Record(clause(2, ClauseStatus::Open)), Record(clause(2, ClauseStatus::Done))};
    const ChangeSet back = reversed({QStringLiteral("x"), {first, second}});
    ASSERT_EQ(back.changes.size(), 2u);
    EXPECT_EQ(back.changes[0], (Change{second.after, second.before}));
    EXPECT_EQ(back.changes[1], (Change{first.after, std::nullopt}));
    EXPECT_EQ(reversed(back), (ChangeSet{QStringLiteral("x"), {first, second}}));
}

TEST(Change, ContentIsComparedWithoutTheRowVersion)
{
    Record a = clause(1, ClauseStatus::Open);
    Record b = a;
    setRowVersion(b, 9);
    EXPECT_NE(a, b);
    EXPECT_TRUE(sameContent(a, b));
    EXPECT_FALSE(sameContent(a, Record(clause(1, ClauseStatus::Done))));
}

TEST(Change, ARecordKnowsItsKindAndResolution)
{
    const Record record = clause(5, ClauseStatus::Open);
    EXPECT_EQ(refOf(record), (RecordRef{RecordKind::Clause, 5}));
    EXPECT_EQ(resolutionOf(record), ResolutionId{7});
    EXPECT_EQ(resolutionOf(Record(Office{})), std::nullopt);
    EXPECT_EQ(recordKindFromCode(code(RecordKind::DeadlineExtension)), RecordKind::DeadlineExtension);
}

TEST(Change, EveryKindHasItsOwnCodeAndWord)
{
    std::set<QString> codes, labels;
    constexpr int kinds = int(std::variant_size_v<Record>);
    for (int i = 0; i < kinds; ++i) {
        codes.insert(code(RecordKind(i)));
        labels.insert(label(RecordKind(i)));
        EXPECT_EQ(recordKindFromCode(code(RecordKind(i))), RecordKind(i));
    }
    EXPECT_EQ(int(codes.size()), kinds);
    EXPECT_EQ(int(labels.size()), kinds);
    EXPECT_FALSE(recordKindFromCode(u"unknown"));
}

TEST(Change, IsNamedByTheRecordAfterItElseByTheOneBefore)
{
    const Record a = clause(1, ClauseStatus::Open);
    EXPECT_EQ((Change{std::nullopt, a}).ref(), (RecordRef{RecordKind::Clause, 1}));
    EXPECT_EQ((Change{a, std::nullopt}).ref(), (RecordRef{RecordKind::Clause, 1}));
    EXPECT_TRUE(ChangeSet().isEmpty());
    EXPECT_FALSE((ChangeSet{{}, {{std::nullopt, a}}}).isEmpty());
}

TEST(Change, AResolutionIsPartOfItself)
{
    Resolution resolution;
    resolution.id = {7};
    EXPECT_EQ(resolutionOf(Record(resolution)), ResolutionId{7});
    EXPECT_EQ(rowVersionOf(Record(resolution)), 0);
}

TEST(RecordJson, TellsHowManyBytesAreKeptAndNotTheText)
{
    ReleasedLetter letter;
    letter.pdf = QByteArrayLiteral("12345");
    letter.text = QStringLiteral("kept once");
    const QJsonObject json = toJson(Record(letter));
    EXPECT_EQ(json[u"bytes"].toInt(), 5);
    EXPECT_FALSE(json.contains(u"text"));
}

TEST(RecordJson, WritesCodesDatesAndNulls)
{
    Clause c = clause(5, ClauseStatus::PartlyDone);
    c.dueOn = QDate(2027, 3, 1);
    const QJsonObject json = toJson(c);
    EXPECT_EQ(json[u"status"].toString(), QStringLiteral("partly_done"));
    EXPECT_EQ(json[u"dueOn"].toString(), QStringLiteral("2027-03-01"));
    EXPECT_TRUE(json[u"leadOffice"].isNull());
    EXPECT_EQ(json[u"label"].toString(), QStringLiteral("2a"));
}
