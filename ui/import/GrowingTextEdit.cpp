#include "ui/import/GrowingTextEdit.h"

#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace ui::import {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::updateHeight);
    updateHeight();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_height};
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    // There is nothing to scroll in here: the page scrolls.
    event->ignore();
}

void GrowingTextEdit::updateHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // A block that was never laid out counts no lines yet.
        blockBoundingGeometry(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    const int height = lines * fontMetrics().lineSpacing() + int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth() + 2;
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

}
