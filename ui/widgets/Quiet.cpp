#include "ui/widgets/Quiet.h"

#include "core/base/TextForm.h"
#include "ui/widgets/Tones.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace ui::widgets {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return wordWrap()
               ? whole
               : QSize(std::min(whole.width(), m_leastCharacters * fontMetrics().averageCharWidth()), whole.height());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !wordWrap() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

QColor ElidedLabel::colour() const
{
    return palette().color(foregroundRole());
}

QColor DimLabel::colour() const
{
    return secondaryText(palette());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    // Painted here instead of by a changed palette, so that it follows the palette of the desktop at once.
    QPainter painter(this);
    painter.setPen(colour());
    const int flags = int(alignment()) | (wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::TextHideMnemonic;
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    painter.drawText(room, flags,
                     wordWrap() ? text()
                                : fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), Qt::TextHideMnemonic));
}

QuietButton::QuietButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void QuietButton::setProminent(bool on)
{
    m_prominent = on;
    update();
}

void QuietButton::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
}

QSize QuietButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width() + 8,
            fontMetrics().height() + 6};
}

QSize QuietButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    // In the accent, as a link: grey would look as if it could not be pressed.
    painter.setPen(!isEnabled()  ? palette().color(QPalette::Disabled, QPalette::WindowText)
                   : m_prominent ? palette().color(QPalette::WindowText)
                                 : accentText(palette()));
    const QRect room = rect().adjusted(4, 0, -4, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), Qt::TextHideMnemonic));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

bool leavesUndoToWindow(const QPlainTextEdit &editor, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return (key->matches(QKeySequence::Undo) && !editor.document()->isUndoAvailable()) ||
           (key->matches(QKeySequence::Redo) && !editor.document()->isRedoAvailable());
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(core::base::cleanText(source->text()));
    ensureCursorVisible();
}

GrowingTextEdit::GrowingTextEdit(int leastLines, QWidget *parent) : PlainEdit(parent), m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::grow);
    grow();
}

void GrowingTextEdit::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
}

bool GrowingTextEdit::event(QEvent *event)
{
    if (leavesUndoToWindow(*this, event)) {
        event->ignore();
        return false;
    }
    return PlainEdit::event(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    PlainEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void GrowingTextEdit::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays the block out
        lines += qMax(1, block.layout()->lineCount());
    }
    const int line = int(std::ceil(QFontMetricsF(font()).lineSpacing()));
    setFixedHeight(qMax(lines, m_leastLines) * line + 2 * int(document()->documentMargin()) + 2 * frameWidth() + 2);
}

}
