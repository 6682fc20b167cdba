#include "ui/import/ReadLetter.h"
#include "tests/support/Printing.h"
#include "ui/import/FieldsJson.h"

#include <gtest/gtest.h>

using namespace core::import;
using namespace ui::import;

namespace {

ReadMemo memo()
{
    ReadMemo read;
    read.reference = QStringLiteral("V0870/21");
    read.title = QStringLiteral("Förderantrag „Smart City“");
    read.recipients = {QStringLiteral("An alle"), QStringLiteral("Fraktionen")};
    read.date = QDate(2022, 3, 1);
    read.clauses = {{QStringLiteral("5"), QStringLiteral("Erstens.")},
                    {QStringLiteral("5"), QStringLiteral("Zweitens.")},
                    {QStringLiteral("2a"), QStringLiteral("Drittens.")}};
    read.reports = {{{0}, QStringLiteral("Zum ersten.")}, {{1, 2}, QStringLiteral("Zu zweien.")}};
    read.signatories = {
        {QStringLiteral("Jan Muster"), QStringLiteral("Beigeordneter, Referat 1"), QStringLiteral("i. V.")}};
    read.places = {{QStringLiteral("clauses[1]"), {20, 24}}, {QStringLiteral("title"), {3, 3}}};
    return read;
}

}

TEST(ReadLetter, UntouchedFieldsAreTheMemoAgain)
{
    const ReadMemo read = memo();
    EXPECT_EQ(corrected(read, fieldsOf(read)), read);
}

TEST(ReadLetter, NamesDoubledLabelsApart)
{
    const MemoFields fields = fieldsOf(memo());
    EXPECT_EQ(fields.reports[0].label, QStringLiteral("5"));
    EXPECT_EQ(fields.reports[1].label, QStringLiteral("5 (2), 2a"));
    EXPECT_TRUE(unknownLabels(fields).isEmpty());
}

TEST(ReadLetter, TakesOverCorrections)
{
    const ReadMemo read = memo();
    MemoFields fields = fieldsOf(read);
    fields.texts[QStringLiteral("date")] = QStringLiteral("24. August 2022");
    fields.texts[QStringLiteral("nextReviewOn")] = QString();
    fields.texts[QStringLiteral("signatories")] = QStringLiteral("i. A. Eva Beispiel, Amtsleiterin\nDirk Muster");
    fields.reports[0].label = QStringLiteral("2a und 5");
    const ReadMemo after = corrected(read, fields);
    EXPECT_EQ(after.date, QDate(2022, 8, 24));
    EXPECT_FALSE(after.nextReviewOn);
    ASSERT_EQ(after.signatories.size(), 2U);
    EXPECT_EQ(after.signatories[0],
              (ReadPerson{QStringLiteral("Eva Beispiel"), QStringLiteral("Amtsleiterin"), QStringLiteral("i. A.")}));
    EXPECT_EQ(after.reports[0].clauses, (std::vector<int>{2, 0}));
}

TEST(ReadLetter, TellsWhichReportNamesNoClause)
{
    MemoFields fields = fieldsOf(memo());
    fields.reports[0].label = QStringLiteral("7");
    EXPECT_EQ(unknownLabels(fields), QStringList{QStringLiteral("7")});
    fields.reports[0].label.clear();
    EXPECT_FALSE(unknownLabels(fields).isEmpty()) << "a report belongs to a clause";
}

TEST(ReadLetter, CorrectionsSurviveAsText)
{
    const MemoFields fields = fieldsOf(memo());
    EXPECT_EQ(fieldsFromJson(toJson(fields)), fields);
    EXPECT_FALSE(fieldsFromJson(QStringLiteral("kaputt")));
}
