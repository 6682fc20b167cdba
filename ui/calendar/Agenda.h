#pragma once

#include "ui/calendar/Day.h"

#include <QListWidget>

namespace ui::calendar {

/// What is due day by day, as a list.
class Agenda : public QListWidget
{
    Q_OBJECT
public:
    explicit Agenda(QWidget *parent = nullptr);

    /// Days without anything due are left out, unless there is only one.
    void setDays(const std::vector<Day> &days, const core::calendar::WorkingDays &workingDays, QDate today);
    const Entry *current() const;
    /// Chooses the first entry on or after the day.
    void chooseFrom(QDate date);

Q_SIGNALS:
    void entryOpened(core::model::ResolutionId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(const Day &day, QDate today);
    void addEntry(const Entry &item, const QString &hint, QDate today);

    std::vector<Entry> m_entries;
    int m_width = 0; ///< that the rows were laid out for
};

}
