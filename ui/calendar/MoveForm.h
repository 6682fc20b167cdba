#pragma once

#include "ui/calendar/Day.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/InlineForm.h"
#include "ui/widgets/Quiet.h"

class QLineEdit;

namespace ui::widgets {
class GrowingTextEdit;
}

namespace ui::calendar {

/// What a move asks for: the day, and for a deadline its reason and who agreed.
class MoveForm : public widgets::InlineForm
{
    Q_OBJECT
public:
    /// `to` is offered as the new day.
    MoveForm(session::Session &session, const Entry &entry, std::optional<QDate> to,
             const core::calendar::WorkingDays &workingDays, const session::TimingFactory &timing, QWidget *parent);

    const Entry &entry() const { return m_entry; }
    /// The day that was asked for.
    std::optional<QDate> day() const;
    /// What a move was typed for last time and neither accepted nor discarded.
    static std::optional<Entry> unfinished(session::Session &session);

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
    core::calendar::WorkingDays m_workingDays;
    widgets::DateField *m_date;
    widgets::DimLabel *m_hint;
    widgets::GrowingTextEdit *m_reason = nullptr; ///< of deadlines only
    QLineEdit *m_by = nullptr;
};

}
