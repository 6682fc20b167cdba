#pragma once

#include "ui/calendar/MoveForm.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class QuietButton;
}

namespace ui::calendar {

/// Moves entries: at once where only the day counts, by a form where a reason is needed or the day is to be typed. Says
/// what was moved, and when nobody works there.
class MoveArea : public QWidget
{
    Q_OBJECT
public:
    MoveArea(session::Session &session, QWidget *parent = nullptr);

    void setWorkingDays(const core::calendar::WorkingDays &workingDays) { m_workingDays = workingDays; }
    void move(const Entry &entry, QDate to);
    /// Shows the form; typed text of another one is kept.
    void ask(const Entry &entry, std::optional<QDate> to);
    /// Shows what was typed last time and not accepted, if there is something.
    void restore();
    void tell(const QString &text);
    void flush();

Q_SIGNALS:
    /// The form is gone.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellMoved(const Entry &entry, QDate to);
    void removeForm();

    session::Session &m_session;
    core::calendar::WorkingDays m_workingDays;
    QVBoxLayout *m_layout;
    QLabel *m_told;
    widgets::QuietButton *m_toWorkingDay;
    QPointer<MoveForm> m_form;
    std::optional<std::pair<Entry, QDate>> m_hinted; ///< what was moved, and the next working day
};

}
