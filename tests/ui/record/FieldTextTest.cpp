#include "ui/record/FieldText.h"
#include "core/model/FieldJson.h"

#include <gtest/gtest.h>

using namespace core::model;
using ui::record::differences;
using ui::record::FieldDifference;
using ui::record::setField;
using ui::record::textField;

namespace {

const QDate day(2026, 8, 24);

std::vector<FieldDifference> told(const Record &before, const Record &after, const ResolutionFile &file = {})
{
    return differences(refOf(after).kind, toJson(before), toJson(after), {}, file);
}

}

TEST(FieldText, OfAReminderEveryChangeIsTold)
{
    Reminder before;
    before.on = day;
    Reminder after = before;
    after.on = day.addDays(7);
    after.note = QStringLiteral("Haushalt abwarten");
    after.owner = QStringLiteral("Kern");
    after.doneOn = day;
    const auto found = told(before, after);
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0], (FieldDifference{QStringLiteral("on"), QStringLiteral("Remind on"),
                                         QStringLiteral("24.08.2026"), QStringLiteral("31.08.2026")}));
    EXPECT_EQ(found[1].after, QStringLiteral("Haushalt abwarten"));
    EXPECT_EQ(found[3].before, QString());
}

TEST(FieldText, OfAPaperThatChangedItsTitleIsTold)
{
    Resolution before;
    before.relatedPapers = {{QStringLiteral("A0012/26"), QStringLiteral("Radweg"), QStringLiteral("Antrag")}};
    Resolution after = before;
    after.relatedPapers[0].title = QStringLiteral("Radweg am Hang");
    const auto found = told(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].before, QStringLiteral("A0012/26 Radweg (Antrag)"));
    EXPECT_EQ(found[0].after, QStringLiteral("A0012/26 Radweg am Hang (Antrag)"));
}

TEST(FieldText, AReportNamesTheLetterThatToldIt)
{
    Memo memo;
    memo.id = MemoId{5};
    memo.date = day;
    StatusReport before;
    before.clauses = {ClauseId{1}};
    StatusReport after = before;
    after.reportedIn = memo.id;
    ResolutionFile file;
    file.memos = {memo};
    const auto found = told(before, after, file);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].after, QStringLiteral("24.08.2026"));
}

TEST(FieldText, WhatALaterVersionWroteIsToldAsItIs)
{
    const QJsonObject before{{QStringLiteral("status"), QStringLiteral("open")}};
    const QJsonObject after{{QStringLiteral("status"), QStringLiteral("on_hold")}};
    const auto found = differences(RecordKind::Clause, before, after, {}, {});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].after, QStringLiteral("on_hold"));
}

TEST(FieldText, TheTextOfADraftIsTakenIntoAFieldOfItsKind)
{
    Record clause = Clause{};
    EXPECT_TRUE(setField(clause, u"expectedOn", QStringLiteral("2026-08-24")));
    EXPECT_TRUE(setField(clause, u"leadOffice", QStringLiteral("66")));
    EXPECT_TRUE(setField(clause, u"status", QStringLiteral("done")));
    EXPECT_TRUE(setField(clause, u"supportingOffices", QStringLiteral("[10,20]")));
    EXPECT_TRUE(setField(clause, u"text", QStringLiteral("Der Weg")));
    const auto &set = std::get<Clause>(clause);
    EXPECT_EQ(set.expectedOn, day);
    EXPECT_EQ(set.leadOffice, OfficeId{66});
    EXPECT_EQ(set.status, ClauseStatus::Done);
    EXPECT_EQ(set.supportingOffices, (std::vector{OfficeId{10}, OfficeId{20}}));
    EXPECT_EQ(set.text, QStringLiteral("Der Weg"));
    EXPECT_TRUE(setField(clause, u"expectedOn", QString()));
    EXPECT_FALSE(std::get<Clause>(clause).expectedOn);
    Record memo = Memo{};
    EXPECT_TRUE(setField(memo, u"final", QStringLiteral("1")));
    EXPECT_TRUE(std::get<Memo>(memo).isFinal);
}

TEST(FieldText, ATextThatDoesNotFitIsRefused)
{
    Record clause = Clause{};
    for (const auto &[key, text] : {std::pair{u"expectedOn", u"bald"},
                                    {u"leadOffice", u"Tiefbau"},
                                    {u"status", u"halb"},
                                    {u"supportingOffices", u"10"},
                                    {u"colour", u"grün"},
                                    {u"position", u""}})
        EXPECT_FALSE(setField(clause, QStringView(key), QString::fromUtf16(text)))
            << QString::fromUtf16(key).toStdString();
}

TEST(FieldText, OnlyTextsCanBeEditedAsText)
{
    Record report = StatusReport{};
    ASSERT_NE(textField(report, u"text"), nullptr);
    *textField(report, u"text") = QStringLiteral("neu");
    EXPECT_EQ(std::get<StatusReport>(report).text, QStringLiteral("neu"));
    EXPECT_EQ(textField(report, u"asOf"), nullptr);
    EXPECT_EQ(textField(report, u"nothing"), nullptr);
}
