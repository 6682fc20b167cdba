#include "ui/widgets/TextAccess.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTextBoundaryFinder>

namespace ui::widgets {
namespace {

/// Where a word or sentence ends that begins at the finder's place: at the latest where the text does.
int endOfPart(QTextBoundaryFinder &finder, int size)
{
    for (auto next = finder.toNextBoundary(); next >= 0 && next < size; next = finder.toNextBoundary()) {
        if (finder.boundaryReasons() & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem))
            return int(next);
    }
    return size;
}

/// Passes everything on to what Qt has made, except one question about its text.
class Access : public QAccessibleInterface, public QAccessibleTextInterface
{
public:
    Access(QObject *object, QAccessibleInterface *made) : m_object(object), m_made(QAccessible::uniqueId(made)) {}

    bool isValid() const override { return m_object && made() && made()->isValid(); }
    QObject *object() const override { return m_object; }
    QWindow *window() const override { return made()->window(); }
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        return made()->relations(match);
    }
    QAccessibleInterface *childAt(int x, int y) const override { return made()->childAt(x, y); }
    QAccessibleInterface *focusChild() const override { return made()->focusChild(); }
    QAccessibleInterface *parent() const override { return made()->parent(); }
    QAccessibleInterface *child(int place) const override { return made()->child(place); }
    int childCount() const override { return made()->childCount(); }
    int indexOfChild(const QAccessibleInterface *child) const override { return made()->indexOfChild(child); }
    QString text(QAccessible::Text what) const override { return made()->text(what); }
    void setText(QAccessible::Text what, const QString &text) override { made()->setText(what, text); }
    QRect rect() const override { return made()->rect(); }
    QAccessible::Role role() const override { return made()->role(); }
    QAccessible::State state() const override { return made()->state(); }
    QColor foregroundColor() const override { return made()->foregroundColor(); }
    QColor backgroundColor() const override { return made()->backgroundColor(); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        void *cast = made()->interface_cast(type);
        return cast && type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : cast;
    }

    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return textAt(*madeText(), offset, boundary, start, end);
    }

    void selection(int index, int *start, int *end) const override { madeText()->selection(index, start, end); }
    int selectionCount() const override { return madeText()->selectionCount(); }
    void addSelection(int start, int end) override { madeText()->addSelection(start, end); }
    void removeSelection(int index) override { madeText()->removeSelection(index); }
    void setSelection(int index, int start, int end) override { madeText()->setSelection(index, start, end); }
    int cursorPosition() const override { return madeText()->cursorPosition(); }
    void setCursorPosition(int position) override { madeText()->setCursorPosition(position); }
    QString text(int start, int end) const override { return madeText()->text(start, end); }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return madeText()->textBeforeOffset(offset, boundary, start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return madeText()->textAfterOffset(offset, boundary, start, end);
    }
    int characterCount() const override { return madeText()->characterCount(); }
    QRect characterRect(int offset) const override { return madeText()->characterRect(offset); }
    int offsetAtPoint(const QPoint &point) const override { return madeText()->offsetAtPoint(point); }
    void scrollToSubstring(int start, int end) override { madeText()->scrollToSubstring(start, end); }
    QString attributes(int offset, int *start, int *end) const override
    {
        return madeText()->attributes(offset, start, end);
    }

private:
    QAccessibleInterface *made() const { return QAccessible::accessibleInterface(m_made); }
    QAccessibleTextInterface *madeText() const { return made()->textInterface(); }

    QPointer<QObject> m_object;
    QAccessible::Id m_made; ///< lives as long as the object, as this does
};

QAccessibleInterface *accessibleText(const QString &, QObject *object)
{
    static const QObject *asking = nullptr;
    if (object == asking || (!qobject_cast<QLineEdit *>(object) && !qobject_cast<QAbstractSpinBox *>(object)))
        return nullptr;
    // While Qt is asked for what it has, there is none of ours.
    const QScopedValueRollback<const QObject *> once(asking, object);
    QAccessibleInterface *made = QAccessible::queryAccessibleInterface(object);
    return made ? new Access(object, made) : nullptr;
}

}

QString textAt(const QAccessibleTextInterface &text, int offset, QAccessible::TextBoundaryType boundary, int *start,
               int *end)
{
    const QString whole = text.text(0, text.characterCount());
    const int size = int(whole.size());
    // -1 means the end, -2 the cursor.
    const int place = offset == -1 ? size : offset == -2 ? text.cursorPosition() : offset;
    if (boundary != QAccessible::WordBoundary && boundary != QAccessible::SentenceBoundary)
        return text.QAccessibleTextInterface::textAtOffset(place, boundary, start, end);
    *start = *end = -1;
    if (whole.isEmpty() || place < 0 || place > size)
        return {};
    QTextBoundaryFinder finder(
        boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence, whole);
    finder.setPosition(place);
    while (!(finder.boundaryReasons() & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem)) &&
           finder.toPreviousBoundary() > 0) {
    }
    if (finder.position() < 0)
        finder.toStart();
    *start = int(finder.position());
    *end = endOfPart(finder, size);
    return whole.mid(*start, *end - *start);
}

void installTextAccess()
{
    QAccessible::installFactory(&accessibleText);
}

}
