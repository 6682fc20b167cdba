#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/model/Resolution.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/InlineForm.h"
#include "ui/widgets/Quiet.h"

#include <QPointer>

namespace ui::session {
class Job;
}
namespace ui::widgets {
class GrowingTextEdit;
}

namespace ui::resolutions {

/// What several resolutions get together, as one step: a day of review, a reminder, or the reason why they need no review.
class SelectionForm : public widgets::InlineForm
{
    Q_OBJECT
public:
    enum class Kind { Review, Reminder, Exempt };

    SelectionForm(session::Session &session, Kind kind, std::vector<core::model::ResolutionId> ids,
                  const session::TimingFactory &timing, QWidget *parent);
    ~SelectionForm() override;

    Kind kind() const { return m_kind; }
    void start() override;

protected:
    QJsonObject content() const override;
    void setContent(const QJsonObject &content) override;
    std::optional<core::base::Result<core::model::ChangeSet>> commit() override;

private:
    static Names namesOf(Kind kind, int count);
    void addDate();
    void addText();
    void read();
    void take(const std::vector<core::model::Resolution> &read);
    void explainDay();
    std::optional<QDate> reviewDay();

    Kind m_kind;
    std::vector<core::model::ResolutionId> m_ids;
    std::vector<core::model::Resolution> m_resolutions; ///< that take part, as they are stored
    core::calendar::WorkingDays m_workingDays;
    widgets::DimLabel *m_told;
    widgets::DateField *m_date = nullptr;
    widgets::DimLabel *m_hint = nullptr;
    widgets::GrowingTextEdit *m_text = nullptr;
    QPointer<session::Job> m_reading;
};

}
