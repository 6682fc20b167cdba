#pragma once

#include <QTreeWidget>

namespace ui::tracking {

/// A table of things with a tick each, all ticked at first; what is ticked is decided together.
class TickList : public QTreeWidget
{
    Q_OBJECT
public:
    TickList(const QString &name, const QString &accessibleName, const QStringList &headings,
             QWidget *parent = nullptr);

    /// Replaces the rows, in order.
    void setRows(const std::vector<QStringList> &rows);
    void setAllTicks(bool on);
    /// Positions of the ticked rows.
    std::vector<size_t> ticked() const;
    /// None when there is no row.
    std::optional<size_t> currentRow() const;

Q_SIGNALS:
    void ticksChanged();
};

}
