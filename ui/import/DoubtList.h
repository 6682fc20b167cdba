#pragma once

#include <QTreeWidget>
#include <set>
#include <vector>

namespace ui::import {

/// Something that was not read for certain.
struct Doubt {
    QString field;   ///< key of the field
    QString place;   ///< its name for people
    int line = 0;    ///< 0 when it has no place in the text
    QString message;

    bool operator==(const Doubt &) const = default;
};

/// What a person should look at before accepting; each is checked off when its field is corrected, or by hand.
class DoubtList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DoubtList(QWidget *parent = nullptr);

    void setDoubts(const std::vector<Doubt> &doubts);
    /// Checks off all doubts of a field: it was corrected.
    void settle(const QString &field);
    int openCount() const;
    /// Indices of the doubts that are checked off.
    std::set<int> settled() const;
    void setSettled(const std::set<int> &indices);

Q_SIGNALS:
    void chosen(const ui::import::Doubt &doubt);
    void openCountChanged(int count);

private:
    void showState(QTreeWidgetItem *item);

    std::vector<Doubt> m_doubts;
};

}
