#include "core/base/TextForm.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using core::base::cleanText;
using core::base::inOneForm;

TEST(TextForm, ComposesLettersAndTakesLigaturesApart)
{
    EXPECT_EQ(inOneForm(QStringLiteral("24. Ma\u0308rz")), QStringLiteral("24. März"));
    EXPECT_EQ(inOneForm(QStringLiteral("Sta\uFB00el, Wa\uFB03n, P\uFB02icht, Liste\uFB06")),
              QStringLiteral("Staffel, Waffin, Pflicht, Listest"));
    EXPECT_EQ(inOneForm(QStringLiteral("m\u00B2 und ½")), QStringLiteral("m² und ½"))
        << "only ligatures are taken apart";
}

TEST(TextForm, TakesOutWhatNobodySees)
{
    EXPECT_EQ(inOneForm(QStringLiteral("Stadt\u00ADrat\u200B am\u00A0Montag\uFEFF\u202E \uE123")),
              QStringLiteral("Stadtrat am Montag "));
    EXPECT_EQ(inOneForm(QStringLiteral("14\u201120 / A\u202F06936")), QStringLiteral("14-20 / A 06936"));
    EXPECT_EQ(inOneForm(QString(QChar(u'\0')) + QStringLiteral("a\u0007b")), QStringLiteral("ab"));
}

TEST(TextForm, KeepsLinesButMakesAWordThatASoftHyphenDividesWhole)
{
    EXPECT_EQ(inOneForm(QStringLiteral("ä\r\nb\n\n c\td")), QStringLiteral("ä\r\nb\n\n c\td"));
    EXPECT_EQ(inOneForm(QStringLiteral("die Maß\u00AD\n  nahme")), QStringLiteral("die Maßnahme"));
}

TEST(TextForm, ShowsTheBulletOfAPrivateFont)
{
    EXPECT_EQ(inOneForm(QStringLiteral("\uF0B7 Dach\n\uF0A7\tFenster \uF0FC")), QStringLiteral("• Dach\n•\tFenster "));
}

TEST(CleanText, TakesOutWhatNobodySees)
{
    EXPECT_EQ(cleanText(QStringLiteral("Stadt\u00ADrat\u200B am\u00A0Montag\uFEFF\u202E")),
              QStringLiteral("Stadtrat am Montag"));
    EXPECT_EQ(cleanText(QStringLiteral("Zeile 1\r\nZeile 2\vZeile 3\u2028Zeile 4")),
              QStringLiteral("Zeile 1\nZeile 2\nZeile 3\nZeile 4"));
    EXPECT_EQ(cleanText(QStringLiteral("a\u0308rgern")), QStringLiteral("ärgern")) << "composed, so that it is found";
    EXPECT_EQ(cleanText(QStringLiteral("ein  Wort\t\tweiter")), QStringLiteral("ein Wort weiter"));
}

TEST(CleanText, MakesTheListsOfWordPlain)
{
    EXPECT_EQ(cleanText(QStringLiteral("Erledigt:\r\n\u2022\tDach\r\n\uF0B7\tFenster\r\no\tTüren\r\n–\tHeizung")),
              QStringLiteral("Erledigt:\n- Dach\n- Fenster\n- Türen\n- Heizung"));
    EXPECT_EQ(cleanText(QStringLiteral("1.\tDach\n2.\tFenster")), QStringLiteral("1. Dach\n2. Fenster"));
    EXPECT_EQ(cleanText(QStringLiteral("o je, 24. August")), QStringLiteral("o je, 24. August"))
        << "no bullet without its tab";
}

TEST(CleanText, KeepsTheEndsAndTheParagraphs)
{
    EXPECT_EQ(cleanText(QStringLiteral(" mitten ")), QStringLiteral(" mitten "));
    EXPECT_EQ(cleanText(QStringLiteral("eins \n\n\n\n zwei")), QStringLiteral("eins\n\nzwei"));
    EXPECT_EQ(cleanText(QStringLiteral("𝔄 und 👍")), QStringLiteral("𝔄 und 👍")) << "pairs of characters stay whole";
}

TEST(TextForm, DropsWhatIsNoCharacterAndShowsACopiedHyphen)
{
    EXPECT_EQ(inOneForm(QStringLiteral("Förder\uFFFEantrag\uFFFF \uFDD0der")), QStringLiteral("Förderantrag der"));
    EXPECT_EQ(inOneForm(QStringLiteral("die Maß\uFFFE\nnahme")), QStringLiteral("die Maß-\nnahme"))
        << "as viewers copy the end of a line";
}

TEST(TextForm, KnowsTheBoundsOfWhatIsNoCharacterAndWhatIsALigature)
{
    EXPECT_EQ(inOneForm(QStringLiteral("\uFDCF\uFDD0\uFDEF\uFDF0")), QStringLiteral("\uFDCF\uFDF0"));
    EXPECT_EQ(inOneForm(QStringLiteral("\uFB00\uFB06\uFB13")), QStringLiteral("ffst\uFB13"));
    EXPECT_EQ(inOneForm(QStringLiteral("\uFFFC\uFFFD")), QStringLiteral("\uFFFD")) << "an object, not a lost letter";
}

TEST(TextForm, LeavesTheControlsOfOldTerminalsOut)
{
    EXPECT_EQ(inOneForm(QStringLiteral("a\u007Fb\u001Fc\u0001 ~")), QStringLiteral("abc ~"));
    EXPECT_EQ(inOneForm(QStringLiteral("ä\vb\fc\u2028d\u2029e\tf")), QStringLiteral("ä\vb\fc\u2028d\u2029e\tf"));
}

TEST(TextForm, ShowsACopiedHyphenOnlyAtTheEndOfALine)
{
    EXPECT_EQ(inOneForm(QStringLiteral("Maß\uFFFE")), QStringLiteral("Maß")) << "the end of the text";
    EXPECT_EQ(inOneForm(QStringLiteral("Maß\uFFFE\rnahme")), QStringLiteral("Maß-\rnahme"));
    EXPECT_EQ(inOneForm(QStringLiteral("Maß\uFFFE nahme")), QStringLiteral("Maß nahme"));
}

TEST(TextForm, TakesAPrivateSignForABulletOnlyWhereOneStands)
{
    EXPECT_EQ(inOneForm(QStringLiteral("\uF0B7Dach")), QStringLiteral("Dach")) << "no space behind it";
    EXPECT_EQ(inOneForm(QStringLiteral("\uF0B7")), QString());
    EXPECT_EQ(inOneForm(QStringLiteral("ein \uF0B7 Dach")), QStringLiteral("ein  Dach")) << "within a line";
    EXPECT_EQ(inOneForm(QStringLiteral("x\r\uF0B7 Dach")), QStringLiteral("x\r• Dach"));
}

TEST(CleanText, TakesTheSpacesAtTheEndsOfLinesButNotOfTheText)
{
    EXPECT_EQ(cleanText(QStringLiteral(" a \n b \n c ")), QStringLiteral(" a\nb\nc "));
    EXPECT_EQ(cleanText(QStringLiteral("a\n\nb")), QStringLiteral("a\n\nb"));
    EXPECT_EQ(cleanText(QStringLiteral("a\n\n\nb")), QStringLiteral("a\n\nb"));
    EXPECT_EQ(cleanText(QStringLiteral("a)\tDach")), QStringLiteral("a) Dach"));
}
