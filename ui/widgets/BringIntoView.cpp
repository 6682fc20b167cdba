#include "ui/widgets/InlineForm.h"
#include "ui/widgets/ReadingOrder.h"

#include <QApplication>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>

namespace ui::widgets {
namespace {

constexpr int margin = 8;

/// What of it must be seen: of a text that is edited, the line with the cursor.
QRect importantPart(const QWidget &control)
{
    if (const auto *editor = qobject_cast<const QPlainTextEdit *>(&control); editor && !editor->isReadOnly())
        return editor->cursorRect().translated(editor->viewport()->pos());
    return control.rect();
}

class Follower : public QObject
{
public:
    explicit Follower(QApplication *application) : QObject(application)
    {
        connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    }

private:
    void follow(QWidget *now)
    {
        disconnect(m_typing);
        m_at = now;
        if (auto *editor = qobject_cast<QPlainTextEdit *>(now))
            m_typing = connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { later(); });
        if (now)
            later();
    }

    /// When the layouts have taken notice of what has just opened or grown.
    void later()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_at && m_at->hasFocus())
                    bringIntoView(*m_at);
            },
            Qt::QueuedConnection);
    }

    QPointer<QWidget> m_at;
    QMetaObject::Connection m_typing;
};

/// The form that a control stands in: its buttons shall be seen with what is typed.
QWidget *formAround(QWidget &control)
{
    QWidget *up = control.parentWidget();
    while (up && !qobject_cast<InlineForm *>(up))
        up = up->parentWidget();
    return up;
}

/// Scrolls so far that the part of the widget is seen; of what is larger than the view its beginning.
void show(QScrollArea &area, const QWidget &widget, const QRect &part)
{
    QRect there(widget.mapTo(area.widget(), part.topLeft()), part.size());
    there.setSize(there.size().boundedTo(area.viewport()->size() - QSize(2 * margin, 2 * margin)));
    area.ensureVisible(there.center().x(), there.center().y(), there.width() / 2 + margin, there.height() / 2 + margin);
}

}

void bringIntoView(QWidget &control)
{
    QWidget *form = formAround(control);
    for (QWidget *up = control.parentWidget(); up && !up->isWindow(); up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&control))
            continue;
        if (QLayout *layout = area->widget()->layout())
            layout->activate();
        if (form && area->widget()->isAncestorOf(form))
            show(*area, *form, form->rect()); // as much of it as there is room for
        show(*area, control, importantPart(control));
    }
}

void installBringIntoView()
{
    static QPointer<Follower> installed;
    if (!installed)
        installed = new Follower(qApp);
}

}
