#pragma once

#include "ui/settings/Section.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui::record {
class RuleField;
}
namespace ui::widgets {
class RowsEdit;
}

namespace ui::settings {

/// How often resolutions are reviewed, how long things may take, and whether reports are approved.
class PeriodsSection : public Section
{
    Q_OBJECT
public:
    explicit PeriodsSection(QWidget *parent);

    void show(const core::settings::ReviewSettings &settings) override;
    void take(core::settings::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    QSpinBox *addDays(const char *name, const QString &label, const QString &accessibleName, int least);
    void check();
    static std::optional<core::settings::DefaultPeriod> period(const QStringList &row);

    record::RuleField *m_rule;
    QSpinBox *m_answerDays;
    QSpinBox *m_remindDays;
    QComboBox *m_rhythm;
    QCheckBox *m_approval;
    widgets::RowsEdit *m_periods;
    QLabel *m_fault;
};

}
