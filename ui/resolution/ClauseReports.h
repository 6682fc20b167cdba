#pragma once

#include "ui/resolution/FileContext.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ui::widgets {
class DimLabel;
class QuietButton;
}

namespace ui::resolution {

class ClauseDelay;
class ReportApproval;
class ReportBlock;

/// What is told about a clause: why it is late, and its reports, the latest, the earlier ones behind a button, and the button for a new one.
class ClauseReports : public QWidget
{
    Q_OBJECT
public:
    ClauseReports(FileContext &context, core::model::ClauseId clause, QWidget *parent);

    /// `name` is the unique name of the clause.
    void setClauseName(const QString &name);
    void refresh();
    /// What the texts of these reports depend on, beside the reports themselves: where each is to be read.
    std::vector<core::model::ClauseId> textPlaces() const;
    /// Begins to edit the text of that report; it must be one that is shown in full here.
    void editText(core::model::StatusReportId report);
    std::vector<widgets::InPlaceText *> fields() const;

Q_SIGNALS:
    void writeRequested();
    /// Date, state and clauses of a report are to be changed.
    void detailsRequested(core::model::StatusReportId report);
    /// The text of a joint report is to be read and edited at the clause where it is shown.
    void textRequested(core::model::ClauseId clause, core::model::StatusReportId report);

private:
    std::vector<const core::model::StatusReport *> reports() const;
    core::model::ClauseId textPlace(const core::model::StatusReport &report) const;
    void makeOlderButton();
    void showBlocks(size_t count);
    void showApproval();
    void showDelay();

    FileContext &m_context;
    core::model::ClauseId m_clause;
    QString m_name;
    QVBoxLayout *m_blocksLayout;
    std::vector<ReportBlock *> m_blocks;
    widgets::DimLabel *m_none = nullptr; ///< made when there is none
    QHBoxLayout *m_buttons;
    widgets::QuietButton *m_new;
    widgets::QuietButton *m_older = nullptr; ///< made when there are some
    ClauseDelay *m_delay = nullptr;          ///< made when there is a delay
    ReportApproval *m_approval = nullptr;    ///< made when there is a report
    bool m_showOlder = false;
};

}
