#pragma once

#include "ui/calendar/Day.h"
#include "ui/common/InlineForm.h"

class QLineEdit;

namespace ui::common {
class GrowingTextEdit;
}

namespace ui::calendar {

/// What a move asks for: the day, and for a deadline its reason and who agreed.
class MoveForm : public common::InlineForm
{
    Q_OBJECT
public:
    /// `to` is offered as the new day.
    MoveForm(common::Session &session, const Entry &entry, std::optional<QDate> to,
             const core::review::WorkingDays &workingDays, const common::TimingFactory &timing, QWidget *parent);

    const Entry &entry() const { return m_entry; }
    /// The day that was asked for.
    std::optional<QDate> day() const;
    /// What a move was typed for last time and neither accepted nor discarded.
    static std::optional<Entry> unfinished(common::Session &session);

    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    void addReason();
    void explainDay();

    Entry m_entry;
    std::optional<QDate> m_offered;
    core::review::WorkingDays m_workingDays;
    common::DateField *m_date;
    common::DimLabel *m_hint;
    common::GrowingTextEdit *m_reason = nullptr; ///< of deadlines only
    QLineEdit *m_by = nullptr;
};

}
