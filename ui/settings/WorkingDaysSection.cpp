#include "ui/settings/WorkingDaysSection.h"

#include "core/base/Dates.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/RowsEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui::settings {

using namespace core::calendar;
using namespace core::settings;

namespace {

enum ClosingColumn { From, To, EveryYear, Name, closingColumns };

QStringList rowOf(const ClosingDay &day)
{
    const auto shown = [&day](QDate date) {
        return day.everyYear ? QLocale(QLocale::German).toString(date, QStringLiteral("dd.MM."))
                             : core::base::shortGermanDate(date);
    };
    return {shown(day.from), day.to == day.from ? QString() : shown(day.to),
            day.everyYear ? QStringLiteral("x") : QString(), day.name};
}

}

WorkingDaysSection::WorkingDaysSection(QDate today, QWidget *parent)
    : Section(tr("Working days"), parent), m_today(today), m_land(new QComboBox(this))
{
    m_land->setObjectName(QStringLiteral("settingsLand"));
    m_land->setAccessibleName(tr("Land whose holidays count"));
    m_land->addItem(tr("none (holidays of all Länder only)"));
    for (Land land : allLands())
        m_land->addItem(label(land), code(land));
    addRow(tr("&Land"), m_land);
    for (LocalHoliday holiday :
         {LocalHoliday::Friedensfest, LocalHoliday::MariaeHimmelfahrt, LocalHoliday::Fronleichnam}) {
        auto *box = new QCheckBox(label(holiday), this);
        box->setObjectName(QStringLiteral("settingsLocal_") + code(holiday));
        box->setAccessibleName(tr("Local holiday: %1").arg(label(holiday)));
        m_layout->addRow(QString(), box);
        m_local.emplace_back(holiday, box);
        connect(box, &QCheckBox::clicked, this, &WorkingDaysSection::edited);
    }
    m_closing = new widgets::RowsEdit(QStringLiteral("settingsClosingDays"), tr("Closing days"),
                                      {tr("From"), tr("To"), tr("Every year?"), tr("Name")}, this);
    addRow(tr("Closing days"), m_closing->findChild<QWidget *>(QStringLiteral("settingsClosingDays")), m_closing);
    m_fault = addFault(QStringLiteral("settingsClosingDaysFault"));
    connect(m_land, &QComboBox::activated, this, [this] {
        showLocalHolidays();
        Q_EMIT edited();
    });
    connect(m_closing, &widgets::RowsEdit::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
}

std::optional<Land> WorkingDaysSection::land() const
{
    return landFromCode(m_land->currentData().toString());
}

void WorkingDaysSection::showLocalHolidays()
{
    const auto here = land() ? localHolidaysIn(*land()) : std::vector<LocalHoliday>();
    for (const auto &[holiday, box] : m_local)
        box->setVisible(std::find(here.begin(), here.end(), holiday) != here.end());
}

void WorkingDaysSection::show(const ReviewSettings &settings)
{
    m_land->setCurrentIndex(settings.land ? m_land->findData(code(*settings.land)) : 0);
    for (const auto &entry : m_local)
        entry.second->setChecked(std::find(settings.localHolidays.begin(), settings.localHolidays.end(), entry.first) !=
                                 settings.localHolidays.end());
    std::vector<QStringList> rows;
    for (const ClosingDay &day : settings.closingDays)
        rows.push_back(rowOf(day));
    m_closing->setRows(rows);
    showLocalHolidays();
    check();
}

std::optional<ClosingDay> WorkingDaysSection::closingDay(const QStringList &row) const
{
    const auto from = core::base::dateFromTyping(row.value(From), m_today);
    const auto to = row.value(To).trimmed().isEmpty() ? from : core::base::dateFromTyping(row.value(To), m_today);
    const bool everyYear = !row.value(EveryYear).isEmpty();
    if (!from || !to || (!everyYear && *to < *from))
        return std::nullopt;
    return ClosingDay{*from, *to, everyYear, row.value(Name).trimmed()};
}

void WorkingDaysSection::check()
{
    QString sentence;
    int number = 0;
    for (const QStringList &row : m_closing->rows()) {
        ++number;
        if (sentence.isEmpty() && !closingDay(row))
            sentence =
                tr("Row %1 names no days; write dates such as 24.12. or 24.12.2026, the end not before the beginning.")
                    .arg(number);
    }
    tell(m_fault, sentence);
}

void WorkingDaysSection::take(ReviewSettings &settings) const
{
    settings.land = land();
    settings.localHolidays.clear();
    for (const auto &[holiday, box] : m_local) {
        if (box->isChecked() && !box->isHidden())
            settings.localHolidays.push_back(holiday);
    }
    std::vector<ClosingDay> days;
    for (const QStringList &row : m_closing->rows()) {
        const auto day = closingDay(row);
        if (!day)
            return; // told below the table; what is stored stays
        days.push_back(*day);
    }
    // "24.12." of every year is the same day whenever it is read.
    const auto same = [](const ClosingDay &a, const ClosingDay &b) { return rowOf(a) == rowOf(b); };
    if (!std::equal(days.begin(), days.end(), settings.closingDays.begin(), settings.closingDays.end(), same))
        settings.closingDays = days;
}

void WorkingDaysSection::setReadOnly(bool on)
{
    m_land->setEnabled(!on);
    for (const auto &entry : m_local)
        entry.second->setEnabled(!on);
    m_closing->setReadOnly(on);
}

}
