#include "core/model/PaperReference.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::model;

namespace {

/// One number of a city and what its form tells.
struct Case {
    const char16_t *text;
    const char16_t *kind;
    const char16_t *number;
    const char16_t *year;
    const char16_t *term;
    const char16_t *change;
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << QString::fromUtf16(c.text).toStdString();
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

/// The forms of the cities, with numbers of our own.
const Case cases[] = {
    {u"V0123/21", u"V", u"0123", u"21", u"", u""},
    {u"AF0999/15", u"AF", u"0999", u"15", u"", u""},
    {u"V-Co00017/21", u"V-Co", u"00017", u"21", u"", u""},
    {u"14-20 / V 12345", u"V", u"12345", u"", u"14-20", u""},
    {u"20-26/ A 01234", u"A", u"01234", u"", u"20-26", u""},
    {u"Nr. 14-20 / A 01111", u"A", u"01111", u"", u"14-20", u""},
    {u"VI-DS-01234", u"DS", u"01234", u"", u"VI", u""},
    {u"VII-A-01234-NF-02", u"A", u"01234", u"", u"VII", u"NF-02"},
    {u"DS-00123/14-DS-02", u"DS", u"00123", u"14", u"", u"DS-02"},
    {u"DS0123/16/1", u"DS", u"0123", u"16", u"", u"1"},
    {u"23/SVV/0123-02", u"SVV", u"0123", u"23", u"", u"02"},
    {u"1234/2026", u"", u"1234", u"2026", u"", u""},
    {u"AN/1234/2026", u"AN", u"1234", u"2026", u"", u""},
    {u"22-1234", u"", u"1234", u"", u"22", u""},
    {u"22-0123.1", u"", u"0123", u"", u"22", u"1"},
    {u"DS/1234/V", u"DS", u"1234", u"", u"V", u""},
    {u"1234/XVII", u"", u"1234", u"", u"XVII", u""},
    {u"2019/0123", u"", u"0123", u"2019", u"", u""},
    {u"2022/1234/1", u"", u"1234", u"2022", u"", u"1"},
    {u"B-123/2019", u"B", u"123", u"2019", u"", u""},
    {u"V/0123/2026", u"V", u"0123", u"2026", u"", u""},
    {u"VO/1234/26/1", u"VO", u"1234", u"26", u"", u"1"},
    {u"20/12345", u"", u"12345", u"", u"20", u""},
};

class PaperReferences : public testing::TestWithParam<Case>
{
};

}

TEST_P(PaperReferences, AreTakenApart)
{
    const auto parsed = parsePaperReference(QStringView(GetParam().text));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->kind, text(GetParam().kind));
    EXPECT_EQ(parsed->number, text(GetParam().number));
    EXPECT_EQ(parsed->year, text(GetParam().year));
    EXPECT_EQ(parsed->term, text(GetParam().term));
    EXPECT_EQ(parsed->change, text(GetParam().change));
}

INSTANTIATE_TEST_SUITE_P(Cities, PaperReferences, testing::ValuesIn(cases));

TEST(PaperReference, OtherTextIsNoNumber)
{
    for (const char16_t *other : {u"", u"24.08.2022", u"Punkt 3", u"2022", u"§ 3"})
        EXPECT_FALSE(parsePaperReference(QStringView(other))) << text(other).toStdString();
}

TEST(PaperReference, IsComparedWithoutBlanksAndPrefix)
{
    EXPECT_EQ(normalizedReference(u"Nr. 20-26/ A 01508"), normalizedReference(u"20-26 / A 01508"));
    EXPECT_EQ(normalizedReference(u"v0123/21"), QStringLiteral("V0123/21"));
}

TEST(PaperReference, IsOneNumberInEverySpelling)
{
    EXPECT_EQ(normalizedReference(u"14\u201120 / A 06936"), normalizedReference(u"14-20 / A 06936"));
    EXPECT_EQ(normalizedReference(u"14\u201020 \u2044 A\u00A006936"), normalizedReference(u"14-20 / A 06936"));
    EXPECT_EQ(normalizedReference(u"V0870/2021"), normalizedReference(u"V0870/21"));
    EXPECT_EQ(normalizedReference(u"V/0599/2026"), QStringLiteral("V/0599/26"));
    EXPECT_EQ(parsePaperReference(u"14\u201120 \u2044 A 06936"), parsePaperReference(u"14-20 / A 06936"));
    EXPECT_EQ(parseMeetingReference(u"F\u2044026\u20442021"), parseMeetingReference(u"F/026/2021"));
}

TEST(PaperReference, KeepsAYearThatIsNotTheEndOfANumberOfLetters)
{
    EXPECT_EQ(normalizedReference(u"2019/0760"), QStringLiteral("2019/0760"));
    EXPECT_EQ(normalizedReference(u"1344/2026"), QStringLiteral("1344/2026"));
    EXPECT_EQ(normalizedReference(u"DHH/2023/2007"), QStringLiteral("DHH/2023/2007")) << "a running number";
    EXPECT_EQ(normalizedReference(u"V0870/1921"), QStringLiteral("V0870/1921")) << "a hundred years before";
}

TEST(PaperReference, IsSearchedByAnyPart)
{
    EXPECT_EQ(searchedNumber(u"v 0870 21"), searchedNumber(u"V0870/21"));
    EXPECT_EQ(searchedNumber(u"sbr alt / 009/2020"), QStringLiteral("SBRALT0092020"));
}

TEST(MeetingReference, MayHaveABlankInTheCommittee)
{
    const auto parsed = parseMeetingReference(u"SBR Alt/009/2020");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->committee, QStringLiteral("SBR Alt"));
    EXPECT_EQ(parsed->number, QStringLiteral("009"));
    EXPECT_EQ(parsed->year, QStringLiteral("2020"));
}

TEST(MeetingReference, MayNameTheTerm)
{
    const auto parsed = parseMeetingReference(u"SR/040(VI)/17");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->committee, QStringLiteral("SR"));
    EXPECT_EQ(parsed->year, QStringLiteral("17"));
}

TEST(PaperReference, IsComparedInPlainSignsWhateverIsPrinted)
{
    for (const char16_t *hyphen : {u"\u2012", u"\u2013", u"\u2212"})
        EXPECT_EQ(normalizedReference(text(u"22") + text(hyphen) + text(u"1234")), QStringLiteral("22-1234"));
    for (const char16_t *stroke : {u"\u2044", u"\u2215", u"\uFF0F"})
        EXPECT_EQ(normalizedReference(text(u"V0870") + text(stroke) + text(u"21")), QStringLiteral("V0870/21"));
}

TEST(PaperReference, IsSearchedWithoutItsSigns)
{
    EXPECT_EQ(searchedNumber(u"22-0593.1"), QStringLiteral("2205931"));
    EXPECT_EQ(searchedNumber(u"V0870/21"), QStringLiteral("V087021"));
}

TEST(PaperReference, IsFoundAnywhereInASentence)
{
    for (const char16_t *with : {u"V0870/21", u"aufgehoben mit V0870/21.", u"(siehe 14-20 / V 18416)", u"SR/050/2027",
                                 u"„V0870/21“ hebt ihn auf", u"eins zwei drei vier fünf sechs SBR Alt/009/2020"})
        EXPECT_TRUE(namesAResolution(QStringView(with))) << text(with).toStdString();
    for (const char16_t *without : {u"", u"weil der Stadtrat es so will", u"am 24.08.2022", u"V0870"})
        EXPECT_FALSE(namesAResolution(QStringView(without))) << text(without).toStdString();
}

TEST(MeetingReference, OtherTextIsNone)
{
    for (const char16_t *other : {u"", u"SR", u"SR/050", u"050/2027", u"Stadtrat vom 3. März"})
        EXPECT_FALSE(parseMeetingReference(QStringView(other))) << text(other).toStdString();
}
