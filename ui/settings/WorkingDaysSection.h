#pragma once

#include "ui/settings/Section.h"

class QCheckBox;
class QComboBox;

namespace ui::common {
class RowsEdit;
}

namespace ui::settings {

/// Which days people work: Land, local holidays, days on which the house is closed.
class WorkingDaysSection : public Section
{
    Q_OBJECT
public:
    WorkingDaysSection(QDate today, QWidget *parent);

    void show(const core::review::ReviewSettings &settings) override;
    void take(core::review::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    void showLocalHolidays();
    void check();
    std::optional<core::review::Land> land() const;
    /// The closing day of a row; none when it is not one.
    std::optional<core::review::ClosingDay> closingDay(const QStringList &row) const;

    QDate m_today;
    QComboBox *m_land;
    std::vector<std::pair<core::review::LocalHoliday, QCheckBox *>> m_local;
    common::RowsEdit *m_closing;
    QLabel *m_fault;
};

}
