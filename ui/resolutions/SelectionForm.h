#pragma once

#include "core/model/Resolution.h"
#include "core/review/WorkingDays.h"
#include "ui/common/InlineForm.h"

#include <QPointer>

namespace ui::common {
class GrowingTextEdit;
class Job;
}

namespace ui::resolutions {

/// What several resolutions get together, as one step: a day of review, a reminder, or the reason why they need no review.
class SelectionForm : public common::InlineForm
{
    Q_OBJECT
public:
    enum class Kind { Review, Reminder, Exempt };

    SelectionForm(common::Session &session, Kind kind, std::vector<core::model::ResolutionId> ids,
                  const common::TimingFactory &timing, QWidget *parent);
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
    core::review::WorkingDays m_workingDays;
    common::DimLabel *m_told;
    common::DateField *m_date = nullptr;
    common::DimLabel *m_hint = nullptr;
    common::GrowingTextEdit *m_text = nullptr;
    QPointer<common::Job> m_reading;
};

}
