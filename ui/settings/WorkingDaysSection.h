#pragma once

#include "ui/settings/Section.h"

class QCheckBox;
class QComboBox;

namespace ui::widgets {
class RowsEdit;
}

namespace ui::settings {

/// Which days people work: Land, local holidays, days on which the house is closed.
class WorkingDaysSection : public Section
{
    Q_OBJECT
public:
    WorkingDaysSection(QDate today, QWidget *parent);

    void show(const core::settings::ReviewSettings &settings) override;
    void take(core::settings::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    void showLocalHolidays();
    void check();
    std::optional<core::calendar::Land> land() const;
    /// The closing day of a row; none when it is not one.
    std::optional<core::calendar::ClosingDay> closingDay(const QStringList &row) const;

    QDate m_today;
    QComboBox *m_land;
    std::vector<std::pair<core::calendar::LocalHoliday, QCheckBox *>> m_local;
    widgets::RowsEdit *m_closing;
    QLabel *m_fault;
};

}
