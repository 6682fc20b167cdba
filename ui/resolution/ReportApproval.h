#pragma once

#include "ui/resolution/FileContext.h"

class QHBoxLayout;

namespace ui::widgets {
class QuietButton;
}

namespace ui::resolution {

/// What can be done next with a report on its way to the letter: submit, approve, give back.
class ReportApproval : public QWidget
{
    Q_OBJECT
public:
    ReportApproval(FileContext &context, QWidget *parent);

    /// `name` is the unique name of the clause; a null report hides the buttons.
    void showFor(const core::model::StatusReport *report, const QString &name);

private:
    enum Step { Submit, Approve, GiveBack, stepCount };

    widgets::QuietButton *button(Step step);
    void take(Step step);

    FileContext &m_context;
    QString m_name;
    core::model::StatusReportId m_report;
    QHBoxLayout *m_layout;
    widgets::QuietButton *m_buttons[stepCount] = {}; ///< made when they are needed
};

}
