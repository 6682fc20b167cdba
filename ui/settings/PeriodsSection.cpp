#include "ui/settings/PeriodsSection.h"

#include "ui/record/RuleField.h"
#include "ui/widgets/RowsEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace ui::settings {

using namespace core::calendar;
using namespace core::settings;

namespace {

constexpr int longestPeriod = 120; // months
constexpr int mostDays = 250;

QString nameOf(OverdueRhythm rhythm)
{
    switch (rhythm) {
    case OverdueRhythm::Never:
        return PeriodsSection::tr("never");
    case OverdueRhythm::Once:
        return PeriodsSection::tr("once, when the date has passed");
    case OverdueRhythm::Weekly:
        return PeriodsSection::tr("every week");
    case OverdueRhythm::Levels:
        break;
    }
    return PeriodsSection::tr("in three steps, two weeks apart");
}

}

PeriodsSection::PeriodsSection(QWidget *parent)
    : Section(tr("Reviews and periods"), parent), m_rule(new record::RuleField(this))
{
    m_rule->setNames(QStringLiteral("settingsRule"), tr("Rule for reviews of the city"));
    addRow(tr("Resolutions are &reviewed"), m_rule->focusProxy(), m_rule);
    m_answerDays = addDays("settingsAnswerDays", tr("Offices &answer within"),
                           tr("Working days that an office has for its answer"), 1);
    m_answerDays->setSuffix(tr(" working days"));
    m_remindDays =
        addDays("settingsRemindDays", tr("Calendars re&mind"), tr("Days before a date on which calendars remind"), 0);
    m_remindDays->setSuffix(tr(" days before"));
    m_rhythm = new QComboBox(this);
    m_rhythm->setObjectName(QStringLiteral("settingsOverdueRhythm"));
    m_rhythm->setAccessibleName(tr("How often somebody is told again of a date that has passed"));
    for (OverdueRhythm rhythm : allOverdueRhythms)
        m_rhythm->addItem(nameOf(rhythm));
    addRow(tr("What is overdue is told again"), m_rhythm);
    connect(m_rhythm, &QComboBox::activated, this, &PeriodsSection::edited);
    m_approval = new QCheckBox(tr("Reports are approved before a letter tells them"), this);
    m_approval->setObjectName(QStringLiteral("settingsApproval"));
    m_approval->setAccessibleName(m_approval->text());
    m_layout->addRow(QString(), m_approval);
    connect(m_approval, &QCheckBox::clicked, this, &PeriodsSection::edited);
    m_periods = new widgets::RowsEdit(QStringLiteral("settingsPeriods"), tr("Periods by kind of paper"),
                                      {tr("Kind of paper"), tr("Months")}, this);
    addRow(tr("Periods by kind of paper"), m_periods->findChild<QWidget *>(QStringLiteral("settingsPeriods")),
           m_periods);
    m_fault = addFault(QStringLiteral("settingsPeriodsFault"));
    connect(m_rule, &record::RuleField::ruleEdited, this, &PeriodsSection::edited);
    connect(m_periods, &widgets::RowsEdit::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
}

QSpinBox *PeriodsSection::addDays(const char *name, const QString &label, const QString &accessibleName, int least)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setRange(least, mostDays);
    addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &PeriodsSection::edited);
    return box;
}

void PeriodsSection::show(const ReviewSettings &settings)
{
    const QSignalBlocker quiet(this);
    m_rule->setRule(settings.defaultRule);
    m_answerDays->setValue(settings.answerWorkingDays);
    m_remindDays->setValue(settings.remindDaysBefore);
    m_rhythm->setCurrentIndex(
        int(std::find(allOverdueRhythms.begin(), allOverdueRhythms.end(), settings.overdueRhythm) -
            allOverdueRhythms.begin()));
    m_approval->setChecked(settings.approval);
    std::vector<QStringList> rows;
    for (const DefaultPeriod &period : settings.periods)
        rows.push_back({period.kind, QString::number(period.months)});
    m_periods->setRows(rows);
    check();
}

std::optional<DefaultPeriod> PeriodsSection::period(const QStringList &row)
{
    bool isNumber = false;
    const int months = row.value(1).trimmed().toInt(&isNumber);
    const QString kind = row.value(0).trimmed();
    return isNumber && months > 0 && months <= longestPeriod && !kind.isEmpty()
               ? std::optional(DefaultPeriod{kind, months})
               : std::nullopt;
}

void PeriodsSection::check()
{
    QString sentence;
    int number = 0;
    for (const QStringList &row : m_periods->rows()) {
        ++number;
        if (sentence.isEmpty() && !period(row))
            sentence = tr("Row %1 needs the kind of paper as it stands in its number (A, V, F) and 1 to %2 months.")
                           .arg(number)
                           .arg(longestPeriod);
    }
    tell(m_fault, sentence);
}

void PeriodsSection::take(ReviewSettings &settings) const
{
    if (m_rule->isAcceptable() && !m_rule->rule().isNone())
        settings.defaultRule = m_rule->rule();
    settings.answerWorkingDays = m_answerDays->value();
    settings.remindDaysBefore = m_remindDays->value();
    settings.overdueRhythm = allOverdueRhythms[size_t(std::max(0, m_rhythm->currentIndex()))];
    settings.approval = m_approval->isChecked();
    std::vector<DefaultPeriod> periods;
    for (const QStringList &row : m_periods->rows()) {
        const auto read = period(row);
        if (!read)
            return; // told below the table; what is stored stays
        periods.push_back(*read);
    }
    settings.periods = periods;
}

void PeriodsSection::setReadOnly(bool on)
{
    m_rule->setReadOnly(on);
    m_answerDays->setEnabled(!on);
    m_remindDays->setEnabled(!on);
    m_rhythm->setEnabled(!on);
    m_approval->setEnabled(!on);
    m_periods->setReadOnly(on);
}

}
