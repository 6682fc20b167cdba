#pragma once

#include "ui/resolution/Page.h"

namespace ui::common {
class QuietButton;
}

namespace ui::resolution {

/// One report as a clause shows it: a line that says when, with whom and in what state, and the text.
class ReportBlock : public QWidget
{
    Q_OBJECT
public:
    /// `withText` is false where a joint report is already shown in full at another clause.
    ReportBlock(Page &page, core::model::ClauseId clause, core::model::StatusReportId report, bool withText, QWidget *parent);

    core::model::StatusReportId report() const { return m_report; }
    bool showsText() const { return m_text; }
    common::InPlaceText *text() const { return m_text; }
    void refresh();
    std::vector<QWidget *> focusOrder() const;

Q_SIGNALS:
    /// Date, state and clauses are to be changed.
    void detailsRequested(core::model::StatusReportId report);

private:
    Page &m_page;
    core::model::ClauseId m_clause;
    core::model::StatusReportId m_report;
    common::QuietButton *m_header;
    common::InPlaceText *m_text = nullptr;
};

}
