#pragma once

#include "ui/calendar/Day.h"

#include <QPointer>
#include <QTableWidget>
#include <QTimer>

namespace ui::calendar {

/// A month as a grid of days, weeks with their numbers. Arrows move the day, also out of the month; an entry is taken with
/// the mouse and let go on another day.
class MonthGrid : public QTableWidget
{
    Q_OBJECT
public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void setDays(std::vector<Day> days, QDate month, QDate today);
    void setCurrentDay(QDate date);
    /// An entry that is dragged onto one of these turns the month, as it does at the edge of the grid.
    void setTurners(QWidget *previous, QWidget *next);
    QDate currentDay() const { return m_current; }
    const Day *day(QDate date) const;
    const Day *dayAt(int row, int column) const;
    QDate month() const { return m_month; }
    QDate today() const { return m_today; }
    /// The day onto which an entry is being dragged; invalid when none is.
    QDate dropDay() const { return m_drop; }

    /// Where the entries of a day stand in its cell; the last line may tell that there are more.
    struct Lines {
        int height = 0;
        int top = 0;
        int shown = 0; ///< entries, without the line for more
        int more = 0;
    };
    Lines linesOf(const QRect &cell, const Day &day) const;
    /// The place of an entry, in the coordinates of the viewport; empty when it is not shown.
    QRect entryRect(QDate date, int entry) const;

Q_SIGNALS:
    void dayChosen(QDate date);
    /// Return on a day, or a click on "+12 more".
    void dayOpened(QDate date);
    void entryOpened(core::model::ResolutionId id);
    /// An entry is held at the edge: a month back (-1) or on (1).
    void monthTurned(int months);
    void entryMoved(const Entry &item, QDate to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QRect cellRect(QDate date) const;
    const Day *dayAt(QPoint position) const;
    const Entry *entryAt(QPoint position) const;
    void endDrag();
    void dragTo(QPoint position);
    int turnAt(QPoint position) const;
    void nameWeekdays();
    void choose(QDate date);

    std::vector<Day> m_days;
    QDate m_month;
    QDate m_today;
    QDate m_current;
    std::optional<Entry> m_taken; ///< under the pressed mouse
    QPoint m_takenAt;
    QDate m_drop;
    QPoint m_dragged; ///< where the mouse is
    QPointer<QWidget> m_previous;
    QPointer<QWidget> m_next;
    QTimer m_turn; ///< as long as an entry is held at the edge
};

}
