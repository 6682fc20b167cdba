#pragma once

#include "ui/resolution/FileContext.h"

namespace ui::widgets {
class QuietButton;
}

namespace ui::resolution {

/// One report as a clause shows it: a line that says when, with whom and in what state, and the text.
class ReportBlock : public QWidget
{
    Q_OBJECT
public:
    /// `textPlace` is the clause at which the text is shown: this one, or another one that a joint report covers as well;
    /// then the way there is shown.
    ReportBlock(FileContext &context, core::model::ClauseId clause, core::model::StatusReportId report,
                core::model::ClauseId textPlace, QWidget *parent);

    core::model::StatusReportId report() const { return m_report; }
    core::model::ClauseId textPlace() const { return m_textPlace; }
    widgets::InPlaceText *text() const { return m_text; }
    void refresh();

Q_SIGNALS:
    /// Date, state and clauses are to be changed.
    void detailsRequested(core::model::StatusReportId report);
    void textRequested(core::model::ClauseId place, core::model::StatusReportId report);

private:
    FileContext &m_context;
    core::model::ClauseId m_clause;
    core::model::StatusReportId m_report;
    core::model::ClauseId m_textPlace;
    widgets::QuietButton *m_header;
    widgets::InPlaceText *m_text = nullptr; ///< here, or
    widgets::QuietButton *m_link = nullptr; ///< where the text is
};

}
