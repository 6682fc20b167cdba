#include "core/model/ReviewRule.h"

#include <gtest/gtest.h>
#include <vector>

using namespace core::model;

namespace {

ReviewRule rule(const char *text)
{
    const auto read = reviewRuleFromText(QString::fromUtf8(text));
    EXPECT_TRUE(read.ok()) << text;
    return read ? *read : ReviewRule();
}

std::string labelOf(const char *text)
{
    return label(rule(text)).toStdString();
}

}

TEST(ReviewRule, is_read_in_the_words_of_a_clerk_and_stored_in_one_form)
{
    const std::vector<std::pair<const char *, const char *>> forms = {
        {"alle 3 Monate", "every quarter"},
        {"every 3 months", "every quarter"},
        {"vierteljährlich", "every quarter"},
        {"Halbjährlich", "every half-year"},
        {"jährlich ab 31.01.2026", "every year from 2026-01-31"},
        {"alle 2 Jahre", "every 24 months"},
        {"monatlich", "every month"},
        {"wöchentlich", "every week"},
        {"alle 6 Wochen", "every 6 weeks"},
        {"2 Wochen vor der Sitzung", "2 weeks before meeting"},
        {"one week before each meeting", "1 weeks before meeting"},
        {"am 24. August 2026", "on 2026-08-24"},
        {"nie: mit der Beschlussfassung vollzogen", "never: mit der Beschlussfassung vollzogen"},
        {"", ""},
    };
    for (const auto &[typed, stored] : forms) {
        const auto read = reviewRuleFromText(QString::fromUtf8(typed));
        ASSERT_TRUE(read.ok()) << typed;
        EXPECT_EQ(code(*read).toStdString(), stored);
        EXPECT_EQ(*reviewRuleFromText(code(*read)), *read) << stored;
        EXPECT_FALSE(label(*read).isEmpty());
    }
    for (const char *wrong : {"manchmal", "every 0 weeks", "alle 121 Monate", "every 2 decades", "on 31.02.2026",
                              "am Montag", "nie", "never:", "every quarter from soon", "-3 weeks before meeting"})
        EXPECT_FALSE(reviewRuleFromText(QString::fromUtf8(wrong)).ok()) << wrong;
}

TEST(ReviewRule, is_told_in_words)
{
    EXPECT_EQ(labelOf(""), "no rule of its own");
    EXPECT_EQ(labelOf("on 2026-08-24"), "on 24.08.2026");
    EXPECT_EQ(labelOf("every week"), "every 1 week(s)");
    EXPECT_EQ(labelOf("alle 3 Wochen"), "every 3 week(s)") << "not a quarter";
    EXPECT_EQ(labelOf("monatlich"), "every 1 month(s)");
    EXPECT_EQ(labelOf("alle 3 Monate"), "every quarter");
    EXPECT_EQ(labelOf("alle 6 Monate"), "every half-year");
    EXPECT_EQ(labelOf("alle 12 Monate"), "every year");
    EXPECT_EQ(labelOf("alle 5 Monate"), "every 5 month(s)");
    EXPECT_EQ(labelOf("jährlich ab 31.01.2026"), "every year, from 31.01.2026");
    EXPECT_EQ(labelOf("2 Wochen vor der Sitzung"), "2 week(s) before each meeting");
    EXPECT_EQ(labelOf("nie: vollzogen"), "never: vollzogen");
}

TEST(ReviewRule, counts_weeks_as_weeks_months_as_months_and_years_as_twelve_of_them)
{
    EXPECT_EQ(rule("alle 6 Wochen"), (ReviewRule{ReviewRule::Kind::Every, 6, ReviewRule::Unit::Weeks, {}, {}}));
    EXPECT_EQ(rule("alle 6 Monate"), (ReviewRule{ReviewRule::Kind::Every, 6, ReviewRule::Unit::Months, {}, {}}));
    EXPECT_EQ(rule("alle 2 Jahre"), (ReviewRule{ReviewRule::Kind::Every, 24, ReviewRule::Unit::Months, {}, {}}));
    EXPECT_EQ(rule("jährlich ab 31.01.2026").date, QDate(2026, 1, 31));
    EXPECT_EQ(rule("eine Woche vor der Sitzung").count, 1);
    EXPECT_EQ(rule("12 Wochen vor der Sitzung").count, 12);
    EXPECT_EQ(rule("am 24.08.2026"),
              (ReviewRule{ReviewRule::Kind::OnDate, 0, ReviewRule::Unit::Months, QDate(2026, 8, 24), {}}));
    EXPECT_EQ(rule("nie: vollzogen"),
              (ReviewRule{ReviewRule::Kind::Never, 0, ReviewRule::Unit::Months, {}, QStringLiteral("vollzogen")}));
    EXPECT_EQ(rule("  "), ReviewRule());
    EXPECT_TRUE(rule("").isNone());
    EXPECT_FALSE(rule("monatlich").isNone());
}

TEST(ReviewRule, goes_up_to_ten_years_and_no_farther)
{
    for (const char *longest : {"alle 120 Monate", "alle 10 Jahre", "alle 520 Wochen", "520 Wochen vor der Sitzung",
                                "alle 1 Wochen", "alle 1 Monate"})
        EXPECT_TRUE(reviewRuleFromText(QString::fromUtf8(longest)).ok()) << longest;
    for (const char *longer : {"alle 121 Monate", "alle 11 Jahre", "alle 521 Wochen", "521 Wochen vor der Sitzung",
                               "alle 0 Wochen", "alle 0 Monate"})
        EXPECT_FALSE(reviewRuleFromText(QString::fromUtf8(longer)).ok()) << longer;
}

TEST(ReviewRule, that_is_not_understood_is_named_in_the_sentence)
{
    const auto read = reviewRuleFromText(QStringLiteral("manchmal"));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, core::base::ErrorKind::Invalid);
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("manchmal")));
}
