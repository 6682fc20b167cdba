#pragma once

#include "ui/resolution/ResolutionForm.h"

class QLabel;
class QLineEdit;

namespace ui::widgets {
class DateField;
class GrowingTextEdit;
}

namespace ui::resolution {

class CheckList;

/// Asks for the reason that a status needs.
class StatusForm : public ResolutionForm
{
    Q_OBJECT
public:
    StatusForm(FileContext &context, core::model::ClauseId clause, core::model::ClauseStatus status, QWidget *parent);
    /// Asks for the reason of another status; what was typed for the one before stays.
    void askFor(core::model::ClauseStatus status);
    bool isBlank() const;
    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    void setStatus(core::model::ClauseStatus status);

    core::model::ClauseId m_clause;
    core::model::ClauseStatus m_status;
    QLabel *m_title;
    widgets::GrowingTextEdit *m_reason;
};

/// Sets, extends (with the reason) or removes the deadline of a clause.
class DeadlineForm : public ResolutionForm
{
    Q_OBJECT
public:
    DeadlineForm(FileContext &context, core::model::ClauseId clause, QWidget *parent);
    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    void proposeDeadline();

    core::model::ClauseId m_clause;
    bool m_extends;
    widgets::DateField *m_date;
    widgets::GrowingTextEdit *m_reason = nullptr;
    QLineEdit *m_decidedBy = nullptr;
    widgets::DateField *m_decidedOn = nullptr;
};

/// The offices that support the lead office.
class OfficesForm : public ResolutionForm
{
    Q_OBJECT
public:
    OfficesForm(FileContext &context, core::model::ClauseId clause, QWidget *parent);
    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    core::model::ClauseId m_clause;
    CheckList *m_offices;
};

/// A new clause, or a new sub-clause of `parent`.
class ClauseForm : public ResolutionForm
{
    Q_OBJECT
public:
    ClauseForm(FileContext &context, std::optional<core::model::ClauseId> parentClause, QWidget *parent);
    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    bool isBlank() const;
    QString proposedLabel() const;

    std::optional<core::model::ClauseId> m_parent;
    QLineEdit *m_label;
    widgets::GrowingTextEdit *m_text;
};

}
