#include "ui/spelling/Emphasis.h"
#include "tests/support/Printing.h"

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace ui::spelling;

namespace {

void choose(QPlainTextEdit &editor, int from, int to)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

}

TEST(Emphasis, IsPutAroundAndTakenAwayAgain)
{
    QPlainTextEdit editor(QStringLiteral("das Dach ist fertig"));
    choose(editor, 4, 8);
    toggleBold(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("das *Dach* ist fertig"));
    EXPECT_EQ(editor.textCursor().selectedText(), QStringLiteral("Dach"));
    toggleBold(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("das Dach ist fertig"));
    EXPECT_EQ(editor.textCursor().selectedText(), QStringLiteral("Dach"));
    choose(editor, 4, 8);
    toggleItalic(editor);
    choose(editor, 4, 10);
    EXPECT_EQ(editor.textCursor().selectedText(), QStringLiteral("_Dach_"));
    toggleItalic(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("das Dach ist fertig"));
}

TEST(Emphasis, TakesTheWordAtTheCursorAndEachLineByItself)
{
    QPlainTextEdit editor(QStringLiteral("das Dach"));
    choose(editor, 6, 6);
    toggleBold(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("das *Dach*"));
    editor.setPlainText(QStringLiteral("- Dach \n\nFenster"));
    choose(editor, 0, 16);
    toggleBold(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- *Dach* \n\n*Fenster*"));
    editor.undo();
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- Dach \n\nFenster")) << "one step";
}

TEST(Emphasis, MakesLinesAListAndBack)
{
    QPlainTextEdit editor(QStringLiteral("Dach\n- Fenster\nTüren"));
    choose(editor, 0, 20);
    toggleList(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("- Dach\n- Fenster\n- Türen"));
    choose(editor, 0, 20);
    toggleList(editor);
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("Dach\nFenster\nTüren"));
}

TEST(Emphasis, ButtonsDoItAndAreNamed)
{
    QPlainTextEdit editor(QStringLiteral("Dach"));
    EmphasisBar bar(editor, QStringLiteral("report"), QStringLiteral("Bericht"));
    choose(editor, 0, 4);
    for (auto *button : bar.findChildren<QToolButton *>()) {
        EXPECT_FALSE(button->objectName().isEmpty());
        EXPECT_TRUE(button->accessibleName().startsWith(QStringLiteral("Bericht: ")));
    }
    bar.findChild<QToolButton *>(QStringLiteral("report bold"))->click();
    EXPECT_EQ(editor.toPlainText(), QStringLiteral("*Dach*"));
}
