#pragma once

#include "ui/reminders/ReminderRow.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class DateField;
class EmptyState;
}

namespace ui::reminders {

/// My reminders by date: what is due first. Done or put off by a key or a button, one step of undo each.
class RemindersPage : public QWidget
{
    Q_OBJECT
public:
    RemindersPage(session::Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);
    /// The mails to offices and clerks of what is due.
    void digestsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    QPushButton *addButton(QLayout *row, const QString &name, const QString &text, const QKeySequence &keys,
                           std::function<void()> run);
    void load();
    void showRows(std::vector<ReminderRow> rows);
    const ReminderRow *chosen() const;
    void adjust();
    void finish();
    void snooze(QDate to);

    session::Session &m_session;
    std::vector<ReminderRow> m_rows;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    widgets::EmptyState *m_empty;
    widgets::DateField *m_date;
    std::optional<std::pair<core::model::ReminderId, QDate>> m_typed; ///< not yet stored
    std::vector<QWidget *> m_writing;                                 ///< what changes the chosen one
    QPushButton *m_open = nullptr;
    QTimer m_pause;
    bool m_loading = false;
    bool m_stale = true;
};

}
