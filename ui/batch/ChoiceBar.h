#pragma once

#include "core/model/Id.h"

#include <QDate>
#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;

namespace ui::widgets {
class DateField;
}

namespace ui::batch {

/// Which resolutions get a letter, and how those find their next review that name none.
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceBar(const QDate &today, QWidget *parent = nullptr);

    /// A list of the window that can be chosen besides what is due; `chosen` takes it at once.
    void offerList(const QString &name, std::vector<core::model::ResolutionId> ids, bool chosen);
    void setToday(const QDate &today);

    /// Of what is due until that day; none when the list is chosen.
    std::optional<QDate> dueUntil() const;
    /// Reviews until that day are those that the letters answer.
    QDate answersUntil() const { return dueUntil().value_or(m_today.addDays(daysAhead)); }
    const std::vector<core::model::ResolutionId> &list() const { return m_list; }
    /// By the rule of each resolution; otherwise the day for all.
    bool reviewByRule() const;
    std::optional<QDate> reviewOn() const;

Q_SIGNALS:
    void changed();

private:
    /// As far ahead as the list of what is due looks.
    static constexpr int daysAhead = 30;

    void showFields();

    QDate m_today;
    std::vector<core::model::ResolutionId> m_list;
    QComboBox *m_choice;
    widgets::DateField *m_until;
    QComboBox *m_review;
    widgets::DateField *m_reviewOn;
};

}
