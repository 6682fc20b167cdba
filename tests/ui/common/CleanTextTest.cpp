#include "ui/common/CleanText.h"
#include "tests/support/Printing.h"
#include "ui/common/Quiet.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <gtest/gtest.h>

using ui::common::cleanText;

TEST(CleanText, TakesOutWhatNobodySees)
{
    EXPECT_EQ(cleanText(QStringLiteral("Stadt\u00ADrat\u200B am\u00A0Montag\uFEFF\u202E")), QStringLiteral("Stadtrat am Montag"));
    EXPECT_EQ(cleanText(QStringLiteral("Zeile 1\r\nZeile 2\vZeile 3\u2028Zeile 4")), QStringLiteral("Zeile 1\nZeile 2\nZeile 3\nZeile 4"));
    EXPECT_EQ(cleanText(QStringLiteral("a\u0308rgern")), QStringLiteral("ärgern")) << "composed, so that it is found";
    EXPECT_EQ(cleanText(QStringLiteral("ein  Wort\t\tweiter")), QStringLiteral("ein Wort weiter"));
}

TEST(CleanText, MakesTheListsOfWordPlain)
{
    EXPECT_EQ(cleanText(QStringLiteral("Erledigt:\r\n\u2022\tDach\r\n\uF0B7\tFenster\r\no\tTüren\r\n–\tHeizung")),
              QStringLiteral("Erledigt:\n- Dach\n- Fenster\n- Türen\n- Heizung"));
    EXPECT_EQ(cleanText(QStringLiteral("1.\tDach\n2.\tFenster")), QStringLiteral("1. Dach\n2. Fenster"));
    EXPECT_EQ(cleanText(QStringLiteral("o je, 24. August")), QStringLiteral("o je, 24. August")) << "no bullet without its tab";
}

TEST(CleanText, KeepsTheEndsAndTheParagraphs)
{
    EXPECT_EQ(cleanText(QStringLiteral(" mitten ")), QStringLiteral(" mitten "));
    EXPECT_EQ(cleanText(QStringLiteral("eins \n\n\n\n zwei")), QStringLiteral("eins\n\nzwei"));
    EXPECT_EQ(cleanText(QStringLiteral("𝔄 und 👍")), QStringLiteral("𝔄 und 👍")) << "pairs of characters stay whole";
}

TEST(CleanText, IsWhatAnEditorGetsWhenFormattedTextIsPasted)
{
    ui::common::GrowingTextEdit editor(2);
    auto *copied = new QMimeData;
    copied->setHtml(QStringLiteral("<b>fett</b><img src='file:///etc/passwd'>"));
    copied->setText(QStringLiteral("\u2022\tStadt\u00ADrat"));
    QApplication::clipboard()->setMimeData(copied);
    editor.paste();
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- Stadtrat"));
}
