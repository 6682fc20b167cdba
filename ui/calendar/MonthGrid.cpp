#include "ui/calendar/MonthGrid.h"

#include "ui/calendar/DayDelegate.h"
#include "ui/widgets/QuietHeader.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>

namespace ui::calendar {

namespace {

constexpr int daysInWeek = 7;
/// How long an entry is held at the edge until the month turns.
constexpr int turnPauseMs = 600;
constexpr int edge = 6;

/// The numbers of the weeks, without the look of buttons.
class WeekHeader : public QHeaderView
{
public:
    explicit WeekHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->setPen(widgets::secondaryText(palette()));
        painter->drawText(rect.adjusted(0, 4, -8, 0), Qt::AlignTop | Qt::AlignRight,
                          model()->headerData(section, Qt::Vertical).toString());
        painter->restore();
    }
    QSize sectionSizeFromContents(int) const override
    {
        return {fontMetrics().horizontalAdvance(QStringLiteral("00")) + 14, fontMetrics().height() + 4};
    }
};

}

MonthGrid::MonthGrid(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("calendarGrid"));
    setAccessibleName(tr("Days of the month"));
    setColumnCount(daysInWeek);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new DayDelegate(*this));
    setHorizontalHeader(new widgets::QuietHeader(this));
    setVerticalHeader(new WeekHeader(this));
    nameWeekdays();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 2 + 10);
    setCornerButtonEnabled(false);
    m_turn.setInterval(turnPauseMs);
    connect(&m_turn, &QTimer::timeout, this, [this] { Q_EMIT monthTurned(turnAt(m_dragged)); });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (const Day *chosen = dayAt(row, column))
            choose(chosen->date);
    });
}

/// In full where there is room.
void MonthGrid::nameWeekdays()
{
    const QLocale german(QLocale::German);
    const int needed =
        fontMetrics().horizontalAdvance(german.dayName(Qt::Thursday)) + 2 * widgets::QuietHeader::padding;
    const bool full = viewport()->width() / daysInWeek >= needed;
    for (int i = 0; i < daysInWeek; ++i) {
        auto *heading = new QTableWidgetItem(full ? german.dayName(i + 1) : german.dayName(i + 1).left(2));
        heading->setToolTip(german.dayName(i + 1));
        setHorizontalHeaderItem(i, heading);
    }
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    nameWeekdays();
}

void MonthGrid::setDays(std::vector<Day> days, QDate month, QDate today)
{
    const QSignalBlocker quiet(this);
    m_days = std::move(days);
    m_month = month;
    m_today = today;
    setRowCount(int(m_days.size()) / daysInWeek);
    for (size_t i = 0; i < m_days.size(); ++i) {
        auto *cell = new QTableWidgetItem;
        cell->setData(Qt::AccessibleTextRole, told(m_days[i]));
        setItem(int(i) / daysInWeek, int(i) % daysInWeek, cell);
        if (i % daysInWeek == 0) {
            auto *week = new QTableWidgetItem(QString::number(m_days[i].date.weekNumber()));
            week->setData(Qt::AccessibleTextRole, tr("Week %1").arg(m_days[i].date.weekNumber()));
            week->setToolTip(week->data(Qt::AccessibleTextRole).toString());
            setVerticalHeaderItem(int(i) / daysInWeek, week);
        }
    }
    setCurrentDay(m_current);
    if (m_taken && m_drop.isValid())
        dragTo(m_dragged); // another day is under the mouse now
    viewport()->update();
}

void MonthGrid::setCurrentDay(QDate date)
{
    m_current = date;
    if (!day(date))
        return;
    const QSignalBlocker quiet(this);
    const int at = int(m_days.front().date.daysTo(date));
    setCurrentCell(at / daysInWeek, at % daysInWeek);
}

const Day *MonthGrid::day(QDate date) const
{
    if (m_days.empty() || date < m_days.front().date || date > m_days.back().date)
        return nullptr;
    return &m_days[size_t(m_days.front().date.daysTo(date))];
}

const Day *MonthGrid::dayAt(int row, int column) const
{
    const int at = row * daysInWeek + column;
    return row >= 0 && column >= 0 && at < int(m_days.size()) ? &m_days[size_t(at)] : nullptr;
}

const Day *MonthGrid::dayAt(QPoint position) const
{
    return dayAt(rowAt(position.y()), columnAt(position.x()));
}

QRect MonthGrid::cellRect(QDate date) const
{
    const int at = int(m_days.front().date.daysTo(date));
    return visualRect(model()->index(at / daysInWeek, at % daysInWeek));
}

MonthGrid::Lines MonthGrid::linesOf(const QRect &cell, const Day &day) const
{
    Lines lines;
    lines.height = fontMetrics().height() + 3;
    lines.top = cell.top() + fontMetrics().height() + 8;
    const int room = std::max(0, (cell.bottom() - 2 - lines.top) / lines.height);
    const int all = int(day.items.size());
    lines.shown = all <= room ? all : std::max(0, room - 1);
    lines.more = all - lines.shown;
    return lines;
}

QRect MonthGrid::entryRect(QDate date, int entry) const
{
    const Day *found = day(date);
    if (!found)
        return {};
    const QRect cell = cellRect(date);
    const Lines lines = linesOf(cell, *found);
    if (entry >= lines.shown)
        return {};
    return QRect(cell.left() + 2, lines.top + entry * lines.height, cell.width() - 4, lines.height);
}

const Entry *MonthGrid::entryAt(QPoint position) const
{
    const Day *found = dayAt(position);
    if (!found)
        return nullptr;
    for (size_t i = 0; i < found->items.size(); ++i) {
        if (entryRect(found->date, int(i)).contains(position))
            return &found->items[i];
    }
    return nullptr;
}

void MonthGrid::choose(QDate date)
{
    m_current = date;
    Q_EMIT dayChosen(date);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_taken)
        return endDrag();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current.addDays(-1));
    case Qt::Key_Right:
        return choose(m_current.addDays(1));
    case Qt::Key_Up:
        return choose(m_current.addDays(-daysInWeek));
    case Qt::Key_Down:
        return choose(m_current.addDays(daysInWeek));
    case Qt::Key_PageUp:
        return choose(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(m_current.addMonths(1));
    case Qt::Key_Home:
        return choose(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayOpened(m_current);
        return;
    default:
        event->ignore();
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    QTableWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (const Entry *entry = entryAt(at)) {
        m_taken = *entry;
        m_takenAt = at;
        return;
    }
    const Day *pressed = dayAt(at);
    if (!pressed)
        return;
    const Lines lines = linesOf(cellRect(pressed->date), *pressed);
    if (lines.more > 0 && at.y() >= lines.top + lines.shown * lines.height)
        Q_EMIT dayOpened(pressed->date);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_taken) {
        viewport()->setCursor(entryAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drop.isValid() && (at - m_takenAt).manhattanLength() < QApplication::startDragDistance())
        return;
    dragTo(at);
}

void MonthGrid::dragTo(QPoint at)
{
    m_dragged = at;
    const Day *over = dayAt(at);
    m_drop = over ? over->date : m_taken->on;
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
    if (turnAt(at) == 0)
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

void MonthGrid::setTurners(QWidget *previous, QWidget *next)
{
    m_previous = previous;
    m_next = next;
}

int MonthGrid::turnAt(QPoint position) const
{
    const auto isOver = [&](const QWidget *widget) {
        return widget && widget->rect().contains(widget->mapFromGlobal(viewport()->mapToGlobal(position)));
    };
    if (isOver(m_previous))
        return -1;
    if (isOver(m_next))
        return 1;
    const QRect inside = viewport()->rect();
    if (position.x() < inside.left() + edge || position.y() < inside.top())
        return -1;
    return position.x() > inside.right() - edge || position.y() > inside.bottom() ? 1 : 0;
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableWidget::mouseReleaseEvent(event);
    const auto taken = m_taken;
    const QDate drop = m_drop;
    endDrag();
    if (taken && drop.isValid() && drop != taken->on)
        Q_EMIT entryMoved(*taken, drop);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Entry *entry = entryAt(event->position().toPoint()))
        Q_EMIT entryOpened(entry->resolution);
}

void MonthGrid::endDrag()
{
    m_taken.reset();
    m_drop = {};
    m_turn.stop();
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
}

bool MonthGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableWidget::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Entry *entry = entryAt(help->pos())) {
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1 %2\n%3").arg(entry->reference, entry->title, whatOf(*entry)), viewport());
    } else {
        const Day *over = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), over ? over->name : QString(), viewport());
    }
    return true;
}

}
