#include "ui/widgets/InPlaceText.h"

#include "ui/widgets/InPlaceTextAccess.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <cmath>

namespace ui::widgets {
namespace {

/// Room around the text, so that it does not move when the frame of the editor appears.
constexpr int padding = 4;

/// The text of the editor: the field's own undo first, then the keys belong to the window's undo of records.
class FieldEditor : public PlainEdit
{
public:
    using PlainEdit::PlainEdit;

protected:
    bool event(QEvent *event) override
    {
        if (leavesUndoToWindow(*this, event)) {
            event->ignore();
            return false;
        }
        return PlainEdit::event(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

}

InPlaceText::InPlaceText(QWidget *parent, session::TimingFactory timing) : QWidget(parent), m_timing(std::move(timing))
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&accessibleInPlaceText), true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

InPlaceText::~InPlaceText() = default;

void InPlaceText::setNames(const QString &objectName, const QString &accessibleName)
{
    m_objectName = objectName;
    m_accessibleName = accessibleName;
    if (m_editor) {
        m_editor->setObjectName(objectName + QStringLiteral(" editor"));
        m_editor->setAccessibleName(accessibleName);
    }
    setObjectName(objectName);
    setAccessibleName(m_editor ? QString() : accessibleName);
}

void InPlaceText::setReadOnly(bool on)
{
    m_readOnly = on;
    if (m_editor)
        m_editor->setReadOnly(on);
}

void InPlaceText::setQuoted(bool on)
{
    m_quoted = on;
    relayout();
}

void InPlaceText::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    relayout();
}

void InPlaceText::setStored(const QString &text)
{
    if (text == m_text) {
        m_base = text;
    } else if (!isDirty()) {
        replaceBy(text);
    }
}

void InPlaceText::replaceBy(const QString &text)
{
    if (m_autoSave)
        m_autoSave->discard();
    m_base = text;
    if (m_text == text)
        return;
    if (!m_editor && QAccessible::isActive()) {
        QAccessibleTextUpdateEvent told(this, 0, m_text, text);
        QAccessible::updateAccessibility(&told);
    }
    m_text = text;
    if (m_editor && m_editor->toPlainText() != text) {
        const int position = m_editor->textCursor().position();
        const QSignalBlocker quiet(m_editor);
        m_editor->setPlainText(text);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(int(qMin<qsizetype>(position, text.size())));
        m_editor->setTextCursor(cursor);
    }
    relayout();
}

QString InPlaceText::mergeKey() const
{
    return QStringLiteral("%1#%2").arg(m_objectName).arg(m_editingSession);
}

void InPlaceText::edit(int cursorPosition)
{
    if (!m_editor)
        openEditor(cursorPosition);
    m_editor->setFocus();
}

void InPlaceText::flush()
{
    if (m_autoSave && m_autoSave->isPending())
        m_autoSave->flush();
    else if (isDirty())
        Q_EMIT edited(m_text);
}

void InPlaceText::write(const QString &text)
{
    if (m_readOnly)
        return;
    if (m_editor) {
        // By the cursor, so that the field's own undo knows it.
        QTextCursor cursor(m_editor->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
        return;
    }
    ++m_editingSession;
    take(text);
    flush();
}

void InPlaceText::giveUp()
{
    replaceBy(m_base);
    closeEditor();
}

QString InPlaceText::shown() const
{
    if (m_text.isEmpty())
        return m_placeholder;
    return quoteLength() > 0 ? QChar(0x201E) + m_text + QChar(0x201C) : m_text;
}

/// Characters before the text that are shown and are not part of it.
int InPlaceText::quoteLength() const
{
    return m_quoted && !m_editor && !m_text.isEmpty() ? 1 : 0;
}

qreal InPlaceText::layOut(QTextLayout &layout, int width) const
{
    QString text = shown();
    text.replace(u'\n', QChar::LineSeparator);
    layout.setFont(font());
    layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int InPlaceText::heightForWidth(int width) const
{
    if (width != m_cachedWidth) {
        QTextLayout layout;
        m_cachedHeight =
            qMax(int(std::ceil(layOut(layout, width - 2 * padding))), fontMetrics().height()) + 2 * padding;
        m_cachedWidth = width;
    }
    return m_cachedHeight;
}

QSize InPlaceText::sizeHint() const
{
    const int width = m_singleLine ? fontMetrics().horizontalAdvance(shown()) + 2 * padding + 4
                                   : fontMetrics().averageCharWidth() * 40;
    return {width, fontMetrics().height() + 2 * padding};
}

QSize InPlaceText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 2 * padding};
}

QRect InPlaceText::textRect() const
{
    return rect().adjusted(padding, padding, -padding, -padding);
}

void InPlaceText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() && !m_readOnly;
    if (m_editor || hovered || hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_editor || hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid));
        painter.setBrush(m_editor ? palette().brush(QPalette::Base) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    if (m_editor)
        return;
    QTextLayout layout;
    layOut(layout, width() - 2 * padding);
    painter.setPen(m_text.isEmpty() || m_dim ? secondaryText(palette()) : palette().color(foregroundRole()));
    layout.draw(&painter, textRect().topLeft());
}

void InPlaceText::resizeEvent(QResizeEvent *)
{
    placeEditor();
}

void InPlaceText::placeEditor()
{
    // A little more room below than the text needs: else the editor scrolls by a line for a rounded pixel.
    if (m_editor)
        m_editor->setGeometry(textRect().adjusted(0, 0, 0, padding - 1));
}

void InPlaceText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_editor)
        return;
    edit(positionAt(event->position()));
}

int InPlaceText::positionAt(QPointF point) const
{
    QTextLayout layout;
    layOut(layout, width() - 2 * padding);
    const QPointF at = point - QPointF(padding, padding);
    int position = int(m_text.size());
    for (int i = 0; i < layout.lineCount() && !m_text.isEmpty(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (at.y() < line.y() + line.height()) {
            position = line.xToCursor(at.x()) - quoteLength();
            break;
        }
    }
    return qBound(0, position, int(m_text.size()));
}

QRect InPlaceText::characterRect(int position) const
{
    QTextLayout layout;
    layOut(layout, width() - 2 * padding);
    const int at = position + quoteLength();
    const QTextLine line = m_text.isEmpty() ? QTextLine() : layout.lineForTextPosition(at);
    if (!line.isValid())
        return {};
    const qreal left = line.cursorToX(at);
    const qreal right = line.cursorToX(at + 1);
    return QRectF(padding + qMin(left, right), padding + line.y(), qAbs(right - left), line.height()).toAlignedRect();
}

void InPlaceText::ensureVisible()
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(this);
    }
}

void InPlaceText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(0);
    else
        QWidget::keyPressEvent(event);
}

void InPlaceText::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click opens the editor on release, where the mouse is; the window coming back must not move anything.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        edit(0);
    else
        update();
}

void InPlaceText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void InPlaceText::openEditor(int cursorPosition)
{
    ++m_editingSession;
    m_editor = new FieldEditor(this);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setFont(font());
    m_editor->document()->setDocumentMargin(0); // before the text: it counts as a step of undo
    m_editor->setPlainText(m_text);
    m_editor->setReadOnly(m_readOnly);
    m_editor->setTabChangesFocus(true);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(qMin<qsizetype>(cursorPosition, m_text.size())));
    m_editor->setTextCursor(cursor);
    m_editor->installEventFilter(this);
    setNames(m_objectName, m_accessibleName);
    setFocusProxy(m_editor);
    // Kept when the editor goes: it may be the one that is just saving.
    if (!m_autoSave)
        m_autoSave.emplace(
            [this] {
                if (isDirty())
                    Q_EMIT edited(m_text);
            },
            m_timing());
    connect(m_editor, &QPlainTextEdit::textChanged, this, &InPlaceText::typed);
    placeEditor();
    relayout();
    m_editor->show();
    Q_EMIT editingStarted();
}

void InPlaceText::typed()
{
    take(m_editor->toPlainText());
}

void InPlaceText::take(QString text)
{
    if (m_singleLine)
        text.replace(u'\n', u' ');
    if (text == m_text)
        return;
    m_text = text;
    if (m_autoSave)
        m_autoSave->touch();
    relayout();
}

void InPlaceText::closeEditor()
{
    if (!m_editor)
        return;
    m_autoSave->flush();
    if (!m_editor)
        return; // saving has ended the editing: a conflict
    setFocusProxy(nullptr);
    m_editor->removeEventFilter(this);
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    setNames(m_objectName, m_accessibleName);
    relayout();
    Q_EMIT editingFinished();
}

bool InPlaceText::editorKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (m_singleLine && enter)) {
        QWidget *next = parentWidget();
        closeEditor();
        if (next)
            next->setFocus();
        return true;
    }
    return false;
}

bool InPlaceText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return editorKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        m_autoSave->flush();
        if (m_editor && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_editor && !m_editor->hasFocus())
                        closeEditor();
                },
                Qt::QueuedConnection);
    }
    return false;
}

void InPlaceText::relayout()
{
    m_cachedWidth = -1;
    updateGeometry();
    update();
}

}
