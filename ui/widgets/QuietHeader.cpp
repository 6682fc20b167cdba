#include "ui/widgets/QuietHeader.h"

#include "ui/widgets/Tones.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <utility>
#include <vector>

namespace ui::widgets {
namespace {

constexpr int arrowWidth = 7;
/// So many characters of a column can always be read.
constexpr int leastCharacters = 18;
/// What is no longer is a date, a name or a state, of which half says nothing.
constexpr int mostOfFact = 32;
/// Nothing that is longer is waited for before columns get the width that somebody gave them.
constexpr int mostCharacters = 90;

/// A section with the width that it has in any case, the one in which all of it can be read, and the one that it gets.
struct Fitted {
    int section;
    int least;
    int whole;
    bool isFact;
    int width;
};

/// Shares out what is left, so that the fewest columns stay cut: those that lack least come first, facts before sentences.
int widen(std::vector<Fitted> &columns, int spare)
{
    std::vector<Fitted *> cut;
    for (Fitted &column : columns) {
        column.width = column.least;
        if (column.whole > column.least)
            cut.push_back(&column);
    }
    std::sort(cut.begin(), cut.end(), [](const Fitted *a, const Fitted *b) {
        return std::pair(!a->isFact, a->whole - a->least) < std::pair(!b->isFact, b->whole - b->least);
    });
    for (size_t i = 0; i < cut.size(); ++i) {
        const int share = cut[i]->isFact ? spare : spare / int(cut.size() - i);
        const int given = std::clamp(cut[i]->whole - cut[i]->least, 0, std::max(share, 0));
        cut[i]->width += given;
        spare -= given;
    }
    return spare;
}

void drawArrow(QPainter *painter, const QPointF &center, bool up)
{
    const qreal half = arrowWidth / 2.0;
    const qreal tip = up ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF{
        {center.x() - half, center.y() - tip}, {center.x(), center.y() + tip}, {center.x() + half, center.y() - tip}});
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
    // A thousand rows, as Qt would look at for a width, hold the window for 60 ms and more.
    constexpr int rowsToMeasure = 100;
    setResizeContentsPrecision(rowsToMeasure);
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
    connect(model, &QAbstractItemModel::headerDataChanged, &m_fit, later);
}

void QuietHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    m_fit.start();
}

void QuietHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    m_fit.start(); // what came before was not measured
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

int QuietHeader::widthOfHeading(int section) const
{
    const int heading =
        fontMetrics().horizontalAdvance(model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? 2 * arrowWidth + 4 : 0;
    return heading + 1 + arrow + 2 * padding; // an advance is rounded, and half a pixel less cuts a word
}

int QuietHeader::widthOfCells(int section) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    return view ? std::min(view->sizeHintForColumn(section) + 1, mostCharacters * fontMetrics().averageCharWidth()) : 0;
}

void QuietHeader::setYielding(int section)
{
    m_yielding = section;
}

QByteArray QuietHeader::stateWithAllColumns()
{
    if (!m_yielded)
        return saveState();
    setSectionHidden(m_yielding, false);
    const QByteArray state = saveState();
    setSectionHidden(m_yielding, true);
    return state;
}

/// The one column that is missed least goes while another one would be cut, the stretched one beyond what can be read.
void QuietHeader::yield(const std::vector<int> &whole, int rest, int room)
{
    if (m_yielding < 0 || (isSectionHidden(m_yielding) && !m_yielded))
        return; // none, or somebody does not want to see it anyway
    int needed = 0;
    for (int i = 0; i < count(); ++i) {
        if (!isSectionHidden(i) || i == m_yielding)
            needed += i == rest ? std::min(whole[size_t(i)], leastCharacters * fontMetrics().averageCharWidth())
                                : whole[size_t(i)];
    }
    const bool yields = needed > room;
    if (std::exchange(m_yielded, yields) != yields)
        setSectionHidden(m_yielding, yields);
}

void QuietHeader::fit()
{
    const int rest = model() ? stretched() : -1;
    const int room = viewport()->width();
    if (rest < 0 || isSectionHidden(rest) || room <= 0 || !isVisible())
        return;
    const bool empty = model()->rowCount() == 0; // what will stand in it is not known
    std::vector<int> whole;                      // in which heading and cells can be read
    for (int i = 0; i < count(); ++i)
        whole.push_back(isSectionHidden(i) && i != m_yielding ? 0 : std::max(widthOfHeading(i), widthOfCells(i)));
    m_fitting = true;
    yield(whole, rest, room);
    const int readable = leastCharacters * fontMetrics().averageCharWidth();
    std::vector<Fitted> columns;
    int spare = room;
    for (int i = 0; i < count(); ++i) {
        if (isSectionHidden(i))
            continue;
        const int usual = i == rest ? readable : m_usual.try_emplace(i, sectionSize(i)).first->second;
        const int heading = widthOfHeading(i);
        const int needed = std::max(empty ? usual : 0, whole[size_t(i)]);
        const bool isFact = i != rest && needed - 2 * padding <= readable * mostOfFact / leastCharacters;
        columns.push_back({i, std::max(heading, std::min(needed, readable)), needed, isFact, 0});
        spare -= columns.back().least;
    }
    const bool fits = spare >= 0;
    spare = widen(columns, spare);
    for (Fitted &column : columns) {
        if (column.section == rest)
            continue;
        const int given = std::clamp(m_usual[column.section] - column.width, 0, std::max(spare, 0));
        spare -= given;
        resizeSection(column.section, column.width + given);
    }
    setSectionResizeMode(rest, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        resizeSection(rest, std::find_if(columns.begin(), columns.end(), [rest](const Fitted &c) {
                                return c.section == rest;
                            })->width);
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
    painter->drawText(text, int(alignment | Qt::AlignVCenter),
                      fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));
    painter->restore();
}

}
