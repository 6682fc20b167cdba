#include "ui/widgets/TextAccess.h"

#include "tests/support/Printing.h"
#include "ui/widgets/InPlaceText.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <gtest/gtest.h>
#include <initializer_list>
#include <memory>

namespace {

constexpr std::initializer_list<QAccessible::TextBoundaryType> boundaries = {
    QAccessible::CharBoundary, QAccessible::WordBoundary,      QAccessible::SentenceBoundary,
    QAccessible::LineBoundary, QAccessible::ParagraphBoundary, QAccessible::NoBoundary};

class TextAccessTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { ui::widgets::installTextAccess(); }

    static QAccessibleTextInterface *textOf(QWidget &widget)
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
        return access ? access->textInterface() : nullptr;
    }

    /// Asks for every part at every place, also at places that are none.
    static void askForAll(QAccessibleTextInterface &text)
    {
        const int size = text.characterCount();
        const QString whole = text.text(0, size);
        for (QAccessible::TextBoundaryType boundary : boundaries) {
            for (int offset = -3; offset <= size + 2; ++offset) {
                int start = -7;
                int end = -7;
                const QString part = text.textAtOffset(offset, boundary, &start, &end);
                EXPECT_EQ(part, start < 0 ? QString() : whole.mid(start, end - start)) << offset << ' ' << boundary;
                EXPECT_LE(start, end);
                EXPECT_LE(end, size);
                text.textBeforeOffset(offset, boundary, &start, &end);
                text.textAfterOffset(offset, boundary, &start, &end);
            }
        }
    }

    static QString wordAt(QWidget &widget, int offset)
    {
        int start = 0;
        int end = 0;
        return textOf(widget)->textAtOffset(offset, QAccessible::WordBoundary, &start, &end);
    }
};

}

TEST_F(TextAccessTest, EveryPartOfALineIsAnswered)
{
    for (const char *said :
         {"", " ", "Schule", "V0608/26", "a ", "(a)", "x.", "12.03.2026", "Der Stadtrat beschließt. Ja: 3"}) {
        SCOPED_TRACE(said);
        QLineEdit line(QString::fromUtf8(said));
        askForAll(*textOf(line));
        ui::widgets::InPlaceText field;
        field.setStored(QString::fromUtf8(said));
        askForAll(*textOf(field));
    }
}

TEST_F(TextAccessTest, WordsAreToldByTheirPlace)
{
    QLineEdit line(QStringLiteral("Haus und Hof"));
    EXPECT_EQ(wordAt(line, 0), QStringLiteral("Haus"));
    EXPECT_EQ(wordAt(line, 2), QStringLiteral("Haus"));
    EXPECT_EQ(wordAt(line, 11), QStringLiteral("Hof"));
    EXPECT_EQ(wordAt(line, 12), QString()) << "there is none behind the last";
    line.setCursorPosition(6);
    EXPECT_EQ(wordAt(line, -2), QStringLiteral("und")) << "where the cursor is";
}

TEST_F(TextAccessTest, ALineIsElseToldAsBefore)
{
    QComboBox box;
    box.setEditable(true);
    QLineEdit &line = *box.lineEdit();
    line.setAccessibleName(QStringLiteral("Fristregel"));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&line);
    EXPECT_EQ(access->object(), &line);
    EXPECT_TRUE(access->isValid());
    EXPECT_EQ(access->role(), QAccessible::EditableText);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("Fristregel"));
    EXPECT_TRUE(access->state().editable);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->child(1), access);
    EXPECT_NE(access->actionInterface(), nullptr);
    ASSERT_NE(access->editableTextInterface(), nullptr);
    access->editableTextInterface()->replaceText(0, 0, QStringLiteral("drei Monate"));
    EXPECT_EQ(line.text(), QStringLiteral("drei Monate"));
    EXPECT_EQ(access->textInterface()->text(0, 4), QStringLiteral("drei"));
    line.setSelection(5, 6);
    int start = 0;
    int end = 0;
    access->textInterface()->selection(0, &start, &end);
    EXPECT_EQ(start, 5);
    EXPECT_EQ(end, 11);
}

TEST_F(TextAccessTest, ANumberFieldKeepsItsValueAndAnswersToo)
{
    QSpinBox box;
    box.setRange(1, 99);
    box.setValue(30);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&box);
    ASSERT_NE(access->valueInterface(), nullptr);
    EXPECT_EQ(access->valueInterface()->currentValue().toInt(), 30);
    ASSERT_NE(access->textInterface(), nullptr);
    askForAll(*access->textInterface());
}

TEST_F(TextAccessTest, APasswordIsNotTold)
{
    QLineEdit line(QStringLiteral("geheim"));
    line.setEchoMode(QLineEdit::Password);
    for (QAccessible::TextBoundaryType boundary : boundaries) {
        int start = 0;
        int end = 0;
        EXPECT_EQ(textOf(line)->textAtOffset(3, boundary, &start, &end), QString());
    }
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(&line)->state().passwordEdit);
}

TEST_F(TextAccessTest, GoesWithItsLine)
{
    auto line = std::make_unique<QLineEdit>(QStringLiteral("Haus"));
    const QAccessible::Id id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(line.get()));
    ASSERT_NE(QAccessible::accessibleInterface(id), nullptr);
    line.reset();
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}
