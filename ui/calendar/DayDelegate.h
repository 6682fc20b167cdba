#pragma once

#include <QStyledItemDelegate>

namespace ui::calendar {

class MonthGrid;
struct Day;

/// Draws a day of the month: its number, the name of a holiday, what is due, and how much more there is.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DayDelegate(MonthGrid &grid);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const Day &day) const;
    void paintEntries(QPainter &painter, const QStyleOptionViewItem &option, const Day &day) const;

    MonthGrid &m_grid;
};

}
