#pragma once

#include "ui/reminders/ReminderForm.h"
#include "ui/reminders/ReminderRow.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui::session {
class Session;
}

namespace ui::reminders {

/// Above a resolution: my reminders of it, each done or put off by one click, and the form for a new one.
class ReminderStrip : public QWidget
{
    Q_OBJECT
public:
    ReminderStrip(session::Session &session, QWidget *parent = nullptr);

    /// The resolution that is shown below; the null id for none.
    void setResolution(core::model::ResolutionId id);
    /// Opens the form.
    void ask();
    void flush();

Q_SIGNALS:
    /// The form was left; the keyboard belongs to the resolution again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh(bool restoresForm = false);
    void addLine(const ReminderRow &row);
    void openForm(const core::model::ResolutionFile &file);
    void removeForm();
    void adjust();

    session::Session &m_session;
    core::model::ResolutionId m_resolution;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_place; ///< of the form
    std::vector<QWidget *> m_shown;
    QPointer<ReminderForm> m_form;
};

}
