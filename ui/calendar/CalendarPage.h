#pragma once

#include "ui/calendar/Day.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui::session {
class Session;
}

namespace ui::calendar {

class Agenda;
class MonthGrid;
class MoveArea;
class ScopeBar;

/// Reviews, deadlines and one's own reminders in a month, as a grid and as a list by day. Entries are moved with the mouse, by cutting and
/// pasting, or to a date that is typed; what is moved is one step of undo.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    CalendarPage(session::Session &session, QWidget *parent = nullptr);

    void refresh();
    /// Saves what is being typed.
    void flush();
    QDate day() const { return m_day; }
    void setDay(QDate day);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildChoices();
    QWidget *buildSide();
    void buildActions();
    QAction *addTo(QWidget *widget, const QString &name, const QString &text, const QKeySequence &keys,
                   std::function<void()> run);
    void setMonthShown(bool shown);
    void load();
    void showItems(const std::vector<Entry> &items);
    void showAgenda();
    void openDay(QDate day);
    void cut();
    void paste();
    void moveToWorkingDay();
    const Entry *chosenEntry() const;

    session::Session &m_session;
    core::calendar::WorkingDays m_workingDays;
    QDate m_day;
    std::vector<Day> m_days; ///< of the month that was read
    std::optional<Entry> m_cut;
    QLabel *m_monthName;
    ScopeBar *m_scope = nullptr;
    QPushButton *m_asMonth;
    QPushButton *m_asAgenda;
    MonthGrid *m_grid;
    Agenda *m_agenda;
    MoveArea *m_moves;
    QTimer m_pause;
    bool m_loading = false;
    bool m_stale = true;
};

}
