#include "ui/common/QuietHeader.h"

#include "ui/common/Tones.h"

#include <QEvent>
#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace ui::common {
namespace {

constexpr int arrowWidth = 7;
/// So many characters of the stretched column can always be read.
constexpr int leastCharacters = 18;
/// A column that is longer holds sentences, which may be cut.
constexpr int mostCharacters = 36;

void drawArrow(QPainter *painter, const QPointF &center, bool up)
{
    const qreal half = arrowWidth / 2.0;
    const qreal tip = up ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF{{center.x() - half, center.y() - tip}, {center.x(), center.y() + tip}, {center.x() + half, center.y() - tip}});
}

}

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    m_characterWidth = fontMetrics().averageCharWidth();
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &QuietHeader::fit);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_fitting && section != m_stretched && m_usual.contains(section))
            m_usual[section] = width; // somebody has pulled at it
    });
}

void QuietHeader::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(&m_fit);
    QHeaderView::setModel(model);
    if (!model)
        return;
    const auto later = [this] { m_fit.start(); };
    connect(model, &QAbstractItemModel::modelReset, &m_fit, later);
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, later);
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, later);
}

void QuietHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    m_fit.start();
}

void QuietHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int before = std::exchange(m_characterWidth, fontMetrics().averageCharWidth());
    for (auto &[section, width] : m_usual)
        width = before > 0 ? width * m_characterWidth / before : width;
    m_fit.start();
}

/// Which section takes what is left; -1 when the table has none.
int QuietHeader::stretched()
{
    int found = 0;
    for (int i = 0; m_stretched < 0 && i < count(); ++i)
        found += sectionResizeMode(i) == QHeaderView::Stretch ? 1 : 0;
    for (int i = 0; found == 1 && i < count(); ++i) {
        if (sectionResizeMode(i) == QHeaderView::Stretch)
            m_stretched = i;
    }
    if (stretchLastSection()) {
        if (m_stretched < 0)
            m_stretched = count() - 1;
        setStretchLastSection(false);
    }
    return m_stretched < count() ? m_stretched : -1;
}

/// The width in which heading and shown cells are whole, as far as that is a list and no text.
int QuietHeader::needOf(int section) const
{
    const int heading = fontMetrics().horizontalAdvance(model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? 2 * arrowWidth + 4 : 0;
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const int cells = view ? view->sizeHintForColumn(section) + 1 : 0;
    return std::max(heading + arrow + 2 * padding, std::min(cells, mostCharacters * fontMetrics().averageCharWidth()));
}

void QuietHeader::fit()
{
    const int rest = model() ? stretched() : -1;
    const int room = viewport()->width();
    if (rest < 0 || isSectionHidden(rest) || room <= 0 || !isVisible())
        return;
    const bool empty = model()->rowCount() == 0; // what will stand in it is not known
    const int least = leastCharacters * fontMetrics().averageCharWidth();
    std::map<int, std::pair<int, int>> widths; // each section's need and width
    int taken = 0;
    for (int i = 0; i < count(); ++i) {
        if (i == rest || isSectionHidden(i))
            continue;
        const int usual = m_usual.try_emplace(i, sectionSize(i)).first->second;
        const int need = empty ? std::max(usual, needOf(i)) : needOf(i);
        widths[i] = {need, std::max(usual, need)};
        taken += widths[i].second;
    }
    int lacking = taken + std::max(least, needOf(rest)) - room;
    m_fitting = true;
    for (auto &[section, both] : widths) {
        auto &[need, width] = both;
        const int given = std::clamp(lacking, 0, width - need);
        width -= given;
        taken -= given;
        lacking -= given;
        resizeSection(section, width);
    }
    if (taken + least <= room) {
        setSectionResizeMode(rest, QHeaderView::Stretch);
    } else {
        setSectionResizeMode(rest, QHeaderView::Interactive);
        resizeSection(rest, least);
    }
    m_fitting = false;
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), hairline(palette()));
    painter.end();
    QHeaderView::paintEvent(event);
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipping(false);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(palette()));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? palette().color(QPalette::Text) : secondaryText(palette()));
    QRect text = rect.adjusted(padding, 0, -padding, 0);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QString heading = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int width = fontMetrics().horizontalAdvance(heading);
    if (sorted) {
        // The arrow stands beside the word, on the side where there is room.
        painter->setRenderHint(QPainter::Antialiasing);
        const bool right = alignment & Qt::AlignRight;
        const int x = right ? text.right() - width - arrowWidth - 4 : text.left() + width + arrowWidth + 4;
        drawArrow(painter, QPointF(x, rect.center().y()), sortIndicatorOrder() == Qt::AscendingOrder);
    }
    if (sorted && !(alignment & Qt::AlignRight))
        text.adjust(0, 0, -2 * arrowWidth, 0);
    painter->drawText(text, int(alignment | Qt::AlignVCenter), fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));
    painter->restore();
}

}
