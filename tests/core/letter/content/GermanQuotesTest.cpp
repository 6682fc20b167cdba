#include "core/letter/content/GermanQuotes.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/content/LetterComposer.h"

#include <gtest/gtest.h>

using namespace core::letter;
using namespace core::model;

TEST(GermanQuotes, MixedMarksBecomeGermanOnes)
{
    for (const QString &text : {u"Die „Offene Plattform\" läuft."_qs, u"Die \"Offene Plattform\" läuft."_qs,
                                u"Die “Offene Plattform” läuft."_qs, u"Die »Offene Plattform« läuft."_qs,
                                u"Die «Offene Plattform» läuft."_qs, u"Die „Offene Plattform” läuft."_qs})
        EXPECT_EQ(withGermanQuotes(text), u"Die „Offene Plattform“ läuft."_qs) << text.toStdString();
    EXPECT_EQ(withGermanQuotes(u"(\"Eins\", \"zwei\".)"_qs), u"(„Eins“, „zwei“.)"_qs);
}

TEST(GermanQuotes, OnesInsideOfOthersAreSingle)
{
    EXPECT_EQ(withGermanQuotes(u"„Der Plan „Innenstadt“ wird „fortgeschrieben“.“"_qs),
              u"„Der Plan ‚Innenstadt‘ wird ‚fortgeschrieben‘.“"_qs);
    EXPECT_EQ(withGermanQuotes(u"Der Plan „Innenstadt\" gilt."_qs, 1), u"Der Plan ‚Innenstadt‘ gilt."_qs)
        << "a wording stands in quotation marks itself";
    EXPECT_EQ(withGermanQuotes(u"„„A“ und „B““ ist"_qs), u"„‚A‘ und ‚B‘“ ist"_qs);
    EXPECT_EQ(withGermanQuotes(u"„A ‚B‘ C“"_qs), u"„A ‚B‘ C“"_qs);
}

TEST(GermanQuotes, WhatIsNoPairStaysAsItIs)
{
    for (const QString &text :
         {u"Monitore mit 24\" und 27\" Bildschirm"_qs, u"Die „Plattform läuft."_qs, u"läuft“ schon"_qs,
          u"Peter’s Haus, Andreas’ Garten"_qs, u"Die ‚Plattform‘ läuft."_qs, u""_qs})
        EXPECT_EQ(withGermanQuotes(text), text) << text.toStdString();
}

TEST(GermanQuotes, AreASwitchOfTheHouseThatShowsWhichWordingItSetsOtherwise)
{
    ResolutionFile file;
    file.resolution.id = {1};
    Clause clause;
    clause.id = {2};
    clause.resolution = {1};
    clause.label = u"3"_qs;
    clause.text = u"An die „Offene Plattform\" ist anzubinden."_qs;
    file.clauses = {clause};
    StatusReport report;
    report.id = {3};
    report.clauses = {clause.id};
    report.text = u"Die \"Plattform\" steht."_qs;
    report.asOf = QDate(2027, 1, 4);
    file.reports = {report};
    const QDate today(2027, 1, 18);
    LetterTemplate house;
    const auto told = [&] {
        QStringList sentences;
        for (const LetterFinding &finding : findingsOn(file, Memo(), house, today)) {
            if (finding.kind == LetterFinding::Kind::QuotesSet)
                sentences += finding.sentence;
        }
        return sentences;
    };
    Letter letter = compose(file, {}, Memo(), house, today);
    EXPECT_EQ(letter.items[0].clauses[0].text, clause.text) << "off until switched on";
    EXPECT_EQ(letter.items[0].paragraphs, QStringList{report.text});
    EXPECT_EQ(told(), QStringList());

    house.parts.germanQuotes = true;
    letter = compose(file, {}, Memo(), house, today);
    EXPECT_EQ(quoted(letter.items[0].clauses[0]), u"„An die ‚Offene Plattform‘ ist anzubinden.“"_qs);
    EXPECT_EQ(letter.items[0].paragraphs, QStringList{u"Die „Plattform“ steht."_qs});
    ASSERT_EQ(told().size(), 1);
    EXPECT_TRUE(told()[0].contains(u"‚Offene Plattform‘"_qs) && told()[0].contains(u"„Offene Plattform\""_qs))
        << told()[0].toStdString();
    EXPECT_EQ(letterTemplateFromJson(toJson(house)).value().parts.germanQuotes, true);
    file.clauses[0].text = u"Ohne Anführung."_qs;
    EXPECT_EQ(told(), QStringList()) << "what is printed as it was adopted is not told";
}
