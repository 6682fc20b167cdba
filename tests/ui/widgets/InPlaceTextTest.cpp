#include "ui/widgets/InPlaceText.h"
#include "tests/support/Printing.h"
#include "tests/ui/session/ManualTiming.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using ui::widgets::InPlaceText;

namespace {

/// The field as an assistive program sees and changes it.
class InPlaceTextTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&window);
        field = new InPlaceText(&window, clock.factory());
        field->setNames(QStringLiteral("clause 1 text"), QStringLiteral("Beschlusspunkt 1: Wortlaut"));
        field->setStored(QStringLiteral("Der Stadtrat beschließt."));
        other = new QPushButton(&window);
        layout->addWidget(other);
        layout->addWidget(field);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        access = QAccessible::queryAccessibleInterface(field);
        ASSERT_NE(access, nullptr);
    }

    QString read() const { return access->textInterface()->text(0, access->textInterface()->characterCount()); }

    tests::ui::ManualClock clock;
    QWidget window;
    InPlaceText *field = nullptr;
    QPushButton *other = nullptr;
    QAccessibleInterface *access = nullptr;
};

}

TEST_F(InPlaceTextTest, ReadsAsAnEditableTextBeforeAnybodyHasFocusedIt)
{
    EXPECT_FALSE(field->isEditing());
    EXPECT_EQ(access->role(), QAccessible::EditableText);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("Beschlusspunkt 1: Wortlaut"));
    EXPECT_EQ(access->text(QAccessible::Value), QStringLiteral("Der Stadtrat beschließt."));
    EXPECT_TRUE(access->state().editable);
    EXPECT_TRUE(access->state().focusable);
    ASSERT_NE(access->textInterface(), nullptr);
    ASSERT_NE(access->editableTextInterface(), nullptr);
    EXPECT_EQ(read(), QStringLiteral("Der Stadtrat beschließt."));
    EXPECT_EQ(access->textInterface()->text(4, 12), QStringLiteral("Stadtrat"));
}

TEST_F(InPlaceTextTest, WrittenFromOutsideIsSavedAtOnce)
{
    QSignalSpy saved(field, &InPlaceText::edited);
    access->editableTextInterface()->replaceText(4, 12, QStringLiteral("Ausschuss"));
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved.at(0).at(0).toString(), QStringLiteral("Der Ausschuss beschließt."));
    EXPECT_FALSE(field->isEditing());
    access->editableTextInterface()->insertText(0, QStringLiteral("Ja: "));
    access->editableTextInterface()->deleteText(0, 2);
    EXPECT_EQ(read(), QStringLiteral(": Der Ausschuss beschließt."));
    access->setText(QAccessible::Value, QStringLiteral("Neu."));
    EXPECT_EQ(field->text(), QStringLiteral("Neu."));
}

TEST_F(InPlaceTextTest, WritingTwiceIsTwoStepsOfUndo)
{
    access->setText(QAccessible::Value, QStringLiteral("eins"));
    const QString first = field->mergeKey();
    access->setText(QAccessible::Value, QStringLiteral("zwei"));
    EXPECT_NE(field->mergeKey(), first);
}

TEST_F(InPlaceTextTest, AnEditorThatEndsAsItIsOpenedIsAskedNothing)
{
    auto *left = new InPlaceText(&window, clock.factory());
    window.layout()->addWidget(left);
    left->show();
    left->edit();
    left->editor()->insertPlainText(QStringLiteral("Neu."));
    // As a conflict does that is found when the field that is left is saved.
    QObject::connect(left, &InPlaceText::edited, field, [this] { field->giveUp(); });
    access->textInterface()->setCursorPosition(3);
    EXPECT_FALSE(field->isEditing());
    left->edit();
    left->editor()->insertPlainText(QStringLiteral("Neuer."));
    access->textInterface()->setSelection(0, 1, 3);
    EXPECT_EQ(access->textInterface()->selectionCount(), 0);
}

TEST_F(InPlaceTextTest, FocusOrPressOpensTheEditorWhichThenCarriesTheName)
{
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_TRUE(field->isEditing());
    EXPECT_TRUE(field->editor()->hasFocus());
    EXPECT_EQ(access->role(), QAccessible::Grouping);
    EXPECT_EQ(access->text(QAccessible::Name), QString());
    QAccessibleInterface *editor = QAccessible::queryAccessibleInterface(field->editor());
    EXPECT_EQ(editor->role(), QAccessible::EditableText);
    EXPECT_EQ(editor->text(QAccessible::Name), QStringLiteral("Beschlusspunkt 1: Wortlaut"));
    EXPECT_EQ(access->indexOfChild(editor), 0);
}

TEST_F(InPlaceTextTest, WritingWhileEditingIsTypingInTheEditor)
{
    field->edit();
    QSignalSpy saved(field, &InPlaceText::edited);
    access->editableTextInterface()->insertText(0, QStringLiteral("Heute: "));
    EXPECT_EQ(field->editor()->toPlainText(), QStringLiteral("Heute: Der Stadtrat beschließt."));
    EXPECT_TRUE(field->editor()->document()->isUndoAvailable());
    EXPECT_EQ(saved.size(), 0);
    clock.advance(ui::session::AutoSave::longestMs);
    EXPECT_EQ(saved.size(), 1);
    access->textInterface()->setCursorPosition(3);
    EXPECT_EQ(access->textInterface()->cursorPosition(), 3);
}

TEST_F(InPlaceTextTest, ReadOnlyTextIsReadAndNotWritten)
{
    field->setReadOnly(true);
    QSignalSpy saved(field, &InPlaceText::edited);
    EXPECT_TRUE(access->state().readOnly);
    EXPECT_FALSE(access->state().editable);
    access->setText(QAccessible::Value, QStringLiteral("anders"));
    EXPECT_EQ(field->text(), QStringLiteral("Der Stadtrat beschließt."));
    EXPECT_EQ(saved.size(), 0);
}

TEST_F(InPlaceTextTest, CharactersAreFoundByPlaceAlsoInsideQuotationMarks)
{
    for (const bool quoted : {false, true}) {
        field->setQuoted(quoted);
        for (const int position : {0, 4, 23}) {
            const QRect place = access->textInterface()->characterRect(position);
            EXPECT_TRUE(place.isValid()) << position;
            EXPECT_EQ(access->textInterface()->offsetAtPoint(place.center()), position) << quoted;
        }
    }
}

TEST_F(InPlaceTextTest, ASingleLineStaysOne)
{
    field->setSingleLine(true);
    access->setText(QAccessible::Value, QStringLiteral("eins\nzwei"));
    EXPECT_EQ(field->text(), QStringLiteral("eins zwei"));
}
