#include "core/letter/house/Wording.h"
#include "core/letter/content/PlainText.h"
#include "core/letter/house/LetterTemplate.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;

TEST(Wording, PlaceholdersHaveGermanNamesAndThoseOfEarlierVersionsStayValid)
{
    const PlaceholderValues values{{u"reference"_qs, u"V1/25"_qs}, {u"nextReview"_qs, u"1. März 2027"_qs}};
    EXPECT_EQ(fill(u"{nummer}: {nächsteKontrolle}"_qs, values), u"V1/25: 1. März 2027"_qs);
    EXPECT_EQ(fill(u"{reference}: {nextReview}"_qs, values), u"V1/25: 1. März 2027"_qs);
    EXPECT_EQ(withGermanNames(u"{reference} {nextReview} {fremd}"_qs), u"{nummer} {nächsteKontrolle} {fremd}"_qs);
    EXPECT_TRUE(unknownPlaceholders(u"{nummer} {reference}"_qs).empty());
    for (const Placeholder &placeholder : placeholders())
        EXPECT_NE(QString::fromUtf16(placeholder.name), QString::fromUtf16(placeholder.key));
}

TEST(Wording, FillsPlaceholders)
{
    EXPECT_EQ(fill(u"zu {reference}: {title}"_qs, {{u"reference"_qs, u"V1/25"_qs}, {u"title"_qs, u"Bäder"_qs}}),
              u"zu V1/25: Bäder"_qs);
}

TEST(Wording, LeavesAnOptionalPartOutWhenItsPlaceholderIsEmpty)
{
    const QString subject = u"zu {reference}[ (Sitzungsnummer: {meeting})]"_qs;
    EXPECT_EQ(fill(subject, {{u"reference"_qs, u"V1/25"_qs}, {u"meeting"_qs, QString()}}), u"zu V1/25"_qs);
    EXPECT_EQ(fill(subject, {{u"reference"_qs, u"V1/25"_qs}, {u"meeting"_qs, u"SR/1"_qs}}),
              u"zu V1/25 (Sitzungsnummer: SR/1)"_qs);
}

TEST(Wording, NeverReadsPlaceholdersInWhatIsFilledIn)
{
    EXPECT_EQ(fill(u"{title} {date}"_qs, {{u"title"_qs, u"{date} [x]"_qs}, {u"date"_qs, u"heute"_qs}}),
              u"{date} [x] heute"_qs);
}

TEST(Wording, KeepsBracketsAndBracesThatAreNoPlaceholders)
{
    EXPECT_EQ(fill(u"[…] { } {unbekannt} [offen"_qs, {}), u"[…] { } {unbekannt} [offen"_qs);
}

TEST(Wording, TellsUnknownPlaceholdersAndWhereTheyStand)
{
    EXPECT_EQ(unknownPlaceholders(u"{city} {cyti}"_qs), (std::vector<UnknownPlaceholder>{{u"cyti"_qs, 7}}));
}

TEST(Wording, Enumerates)
{
    EXPECT_EQ(enumerated({u"2"_qs}), u"2"_qs);
    EXPECT_EQ(enumerated({u"2"_qs, u"3"_qs}), u"2 und 3"_qs);
    EXPECT_EQ(enumerated({u"1"_qs, u"2a"_qs, u"5"_qs}), u"1, 2a und 5"_qs);
}

TEST(LetterTemplate, ComesBackFromItsFile)
{
    LetterTemplate house;
    house.city = u"Stadt Musterstadt"_qs;
    house.form = LetterForm::A;
    house.fontSizePt = 10.5;
    house.parts.closing = false;
    house.wording.joint = u"Zu {punkte} gemeinsam:"_qs;
    const auto read = letterTemplateFromJson(toJson(house));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, house);
}

TEST(LetterTemplate, WhatTheFileDoesNotNameKeepsItsDefault)
{
    const auto read = letterTemplateFromJson(R"({"kind":"letter-template","version":1,"city":"Stadt Musterstadt"})");
    ASSERT_TRUE(read.ok());
    LetterTemplate expected;
    expected.city = u"Stadt Musterstadt"_qs;
    EXPECT_EQ(*read, expected);
}

TEST(LetterTemplate, RefusesUnknownPlaceholdersForeignFilesAndNewerOnes)
{
    const auto kindOf = [](const char *json) {
        const auto read = letterTemplateFromJson(json);
        return read ? std::optional<core::base::ErrorKind>() : read.error().kind;
    };
    EXPECT_EQ(kindOf(R"({"kind":"letter-template","wording":{"subject":"zu {refrence}"}})"),
              core::base::ErrorKind::Invalid);
    EXPECT_EQ(kindOf("{}"), core::base::ErrorKind::NotRecognised);
    EXPECT_EQ(kindOf("\x89PNG"), core::base::ErrorKind::NotRecognised);
    EXPECT_EQ(kindOf(R"({"kind":"letter-template","version":99})"), core::base::ErrorKind::TooNew);
}

TEST(PlainText, DropsWhatCannotBePrintedAndNothingElse)
{
    EXPECT_EQ(printable(u"Straße „Ä“\n<b>&amp;"_qs), u"Straße „Ä“\n<b>&amp;"_qs);
    EXPECT_EQ(printable(u"a\u0007b\u202Ec\uFFFEd\u00ADe\tf"_qs), u"abcde f"_qs);
    EXPECT_EQ(printable(u"a\r\nb\rc\u2028d"_qs), u"a\nb\nc\nd"_qs);
    EXPECT_EQ(printable(u"x"_qs + QChar(0xD800) + u"y😀"_qs), u"xy😀"_qs);
}
