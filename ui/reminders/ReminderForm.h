#pragma once

#include "core/model/Resolution.h"
#include "ui/common/InlineForm.h"

class QComboBox;

namespace ui::common {
class GrowingTextEdit;
}

namespace ui::reminders {

/// Sets a reminder on a resolution or one of its clauses.
class ReminderForm : public common::InlineForm
{
    Q_OBJECT
public:
    ReminderForm(common::Session &session, const core::model::ResolutionFile &file, const common::TimingFactory &timing,
                 QWidget *parent);

    /// Something was typed for this resolution and not accepted.
    static bool isUnfinished(common::Session &session, core::model::ResolutionId id);

    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    void addClauses(const std::vector<core::model::Clause> &clauses);

    core::model::Resolution m_resolution;
    QComboBox *m_clause;
    common::DateField *m_date;
    common::GrowingTextEdit *m_note;
};

}
