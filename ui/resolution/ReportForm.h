#pragma once

#include "ui/resolution/ResolutionForm.h"

class QComboBox;

namespace ui::widgets {
class DateField;
class GrowingTextEdit;
}

namespace ui::resolution {

class CheckList;

/// Writes a new report for one clause or jointly for several.
class ReportForm : public ResolutionForm
{
    Q_OBJECT
public:
    ReportForm(FileContext &context, core::model::ClauseId clause, QWidget *parent);

    void start() override;
    /// Ctrl+Shift+R: the choice of clauses comes first.
    void startWithClauses();

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    bool isBlank() const;
    core::model::ClauseId m_clause;
    widgets::GrowingTextEdit *m_text;
    widgets::DateField *m_asOf;
    QComboBox *m_state;
    CheckList *m_choice;
};

/// Date, state and clauses of a report that is stored; its text is edited where it is read.
class ReportDetailsForm : public ResolutionForm
{
    Q_OBJECT
public:
    ReportDetailsForm(FileContext &context, core::model::ClauseId clause, core::model::StatusReportId report,
                      QWidget *parent);

    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    core::model::StatusReportId m_report;
    widgets::DateField *m_asOf;
    QComboBox *m_state;
    CheckList *m_choice;
};

}
