#pragma once

#include "ui/resolution/Page.h"

class QHBoxLayout;

namespace ui::common {
class QuietButton;
}

namespace ui::resolution {

/// What can be done next with a report on its way to the letter: submit, approve, give back.
class ReportApproval : public QWidget
{
    Q_OBJECT
public:
    ReportApproval(Page &page, QWidget *parent);

    /// `name` is the unique name of the clause; a null report hides the buttons.
    void showFor(const core::model::StatusReport *report, const QString &name);

private:
    enum Step { Submit, Approve, GiveBack, stepCount };

    common::QuietButton *button(Step step);
    void take(Step step);

    Page &m_page;
    QString m_name;
    core::model::StatusReportId m_report;
    QHBoxLayout *m_layout;
    common::QuietButton *m_buttons[stepCount] = {}; ///< made when they are needed
};

}
