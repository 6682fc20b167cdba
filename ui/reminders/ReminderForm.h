#pragma once

#include "core/model/Resolution.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/InlineForm.h"

class QComboBox;

namespace ui::widgets {
class GrowingTextEdit;
}

namespace ui::reminders {

/// Sets a reminder on a resolution or one of its clauses.
class ReminderForm : public widgets::InlineForm
{
    Q_OBJECT
public:
    ReminderForm(session::Session &session, const core::model::ResolutionFile &file,
                 const session::TimingFactory &timing, QWidget *parent);

    /// Something was typed for this resolution and not accepted.
    static bool isUnfinished(session::Session &session, core::model::ResolutionId id);

    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    void addClauses(const std::vector<core::model::Clause> &clauses);

    core::model::Resolution m_resolution;
    QComboBox *m_clause;
    widgets::DateField *m_date;
    widgets::GrowingTextEdit *m_note;
};

}
