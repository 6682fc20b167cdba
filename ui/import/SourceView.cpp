#include "ui/import/SourceView.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>

namespace ui::import {

/// The column of numbers at the left.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceView *view) : QWidget(view), m_view(view) {}

    QSize sizeHint() const override { return {m_view->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    SourceView *m_view;
};

SourceView::SourceView(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setObjectName(QStringLiteral("importSource"));
    setAccessibleName(tr("Text of the letter"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_moving)
            Q_EMIT lineChosen(currentLine());
    });
    placeNumbers();
}

void SourceView::setLines(const QStringList &lines)
{
    m_moving = true;
    setPlainText(lines.join(u'\n'));
    m_moving = false;
    m_doubtful.clear();
    highlight(0, 0);
}

void SourceView::highlight(int firstLine, int lastLine)
{
    m_first = firstLine;
    m_last = lastLine;
    mark();
    const QTextBlock first = document()->findBlockByNumber(firstLine - 1);
    if (!first.isValid())
        return;
    // Shows the end first and the start then, so that the start wins when both do not fit.
    m_moving = true;
    for (int line : {lastLine, firstLine}) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (block.isValid() && currentLine() != line) {
            setTextCursor(QTextCursor(block));
            ensureCursorVisible();
        }
    }
    m_moving = false;
}

void SourceView::setDoubtfulLines(std::set<int> lines)
{
    m_doubtful = std::move(lines);
    m_numbers->update();
}

int SourceView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

int SourceView::numbersWidth() const
{
    const int digits = std::max(2, int(std::log10(std::max(1, blockCount()))) + 1);
    return fontMetrics().horizontalAdvance(u'9') * (digits + 3);
}

void SourceView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const int digit = fontMetrics().horizontalAdvance(u'9');
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int line = block.blockNumber() + 1;
        const QRectF row(0, top, m_numbers->width() - digit, fontMetrics().height());
        const bool marked = line >= m_first && line <= m_last;
        painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(row, Qt::AlignRight, QString::number(line));
        if (m_doubtful.count(line)) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(QRectF(digit * 0.4, top, digit * 2, row.height()), Qt::AlignLeft, QStringLiteral("?"));
        }
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void SourceView::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void SourceView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.22F);
    for (int line = m_first; line > 0 && line <= m_last; ++line) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

}
