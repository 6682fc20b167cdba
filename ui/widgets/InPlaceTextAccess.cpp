#include "ui/widgets/InPlaceTextAccess.h"

#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/TextAccess.h"

#include <QAccessibleWidget>
#include <QPlainTextEdit>

namespace ui::widgets {
namespace {

/// While the text is read, this is the text; while it is edited, the editor inside is, and this is only its frame
/// that passes on what a program still asks of it.
class Access : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit Access(InPlaceText *field) : QAccessibleWidget(field, QAccessible::EditableText) {}

    QAccessible::Role role() const override
    {
        return field().isEditing() ? QAccessible::Grouping : QAccessible::EditableText;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = field().isReadOnly();
        state.editable = !field().isReadOnly();
        state.multiLine = !field().isSingleLine();
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return field().text();
        return QAccessibleWidget::text(what);
    }

    void setText(QAccessible::Text what, const QString &text) override
    {
        if (what == QAccessible::Value)
            field().write(text);
        else
            QAccessibleWidget::setText(what, text);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == setFocusAction())
            field().edit();
    }

    // What is selected and where the cursor is, only an open editor knows.
    void selection(int index, int *start, int *end) const override
    {
        *start = *end = 0;
        if (auto *text = editorText())
            text->selection(index, start, end);
    }
    int selectionCount() const override { return editorText() ? editorText()->selectionCount() : 0; }
    void addSelection(int start, int end) override
    {
        if (auto *text = openedText())
            text->addSelection(start, end);
    }
    void removeSelection(int index) override
    {
        if (auto *text = editorText())
            text->removeSelection(index);
    }
    void setSelection(int index, int start, int end) override
    {
        if (auto *text = openedText())
            text->setSelection(index, start, end);
    }
    int cursorPosition() const override { return editorText() ? editorText()->cursorPosition() : 0; }
    void setCursorPosition(int position) override
    {
        if (auto *text = openedText())
            text->setCursorPosition(position);
    }
    void scrollToSubstring(int, int) override { field().ensureVisible(); }

    QString text(int start, int end) const override { return field().text().mid(start, end - start); }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return textAt(*this, offset, boundary, start, end);
    }
    int characterCount() const override { return int(field().text().size()); }
    QRect characterRect(int offset) const override
    {
        const QRect inside = field().characterRect(offset);
        return {field().mapToGlobal(inside.topLeft()), inside.size()};
    }
    int offsetAtPoint(const QPoint &point) const override { return field().positionAt(field().mapFromGlobal(point)); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        field().write(QString(field().text()).replace(start, end - start, text));
    }

private:
    InPlaceText &field() const { return *static_cast<InPlaceText *>(widget()); }

    QAccessibleTextInterface *editorText() const
    {
        QAccessibleInterface *editor = QAccessible::queryAccessibleInterface(field().editor());
        return editor ? editor->textInterface() : nullptr;
    }

    /// The text of the editor, which is opened for it; null when that ends at once, as another field that is left for it
    /// meets a conflict.
    QAccessibleTextInterface *openedText()
    {
        field().edit();
        return editorText();
    }
};

}

QAccessibleInterface *accessibleInPlaceText(const QString &, QObject *object)
{
    auto *field = qobject_cast<InPlaceText *>(object);
    return field ? new Access(field) : nullptr;
}

}
