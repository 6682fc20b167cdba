#pragma once

#include "ui/settings/Section.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui::common {
class RowsEdit;
class RuleField;
}

namespace ui::settings {

/// How often resolutions are reviewed, how long things may take, and whether reports are approved.
class PeriodsSection : public Section
{
    Q_OBJECT
public:
    explicit PeriodsSection(QWidget *parent);

    void show(const core::review::ReviewSettings &settings) override;
    void take(core::review::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    QSpinBox *addDays(const char *name, const QString &label, const QString &accessibleName, int least);
    void check();
    static std::optional<core::review::DefaultPeriod> period(const QStringList &row);

    common::RuleField *m_rule;
    QSpinBox *m_answerDays;
    QSpinBox *m_remindDays;
    QComboBox *m_rhythm;
    QCheckBox *m_approval;
    common::RowsEdit *m_periods;
    QLabel *m_fault;
};

}
