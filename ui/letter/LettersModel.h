#pragma once

#include "core/store/MemoStore.h"

#include <QAbstractTableModel>

namespace ui::letter {

/// All letters, one a row.
class LettersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Reference, Title, Kind, Date, Sent, Noted };
    static constexpr int sortRole = Qt::UserRole; ///< what a column is sorted by

    using QAbstractTableModel::QAbstractTableModel;

    /// Inserts, removes and changes exactly the rows that differ, so that selection and scroll position survive.
    void setLetters(const std::vector<core::store::MemoRow> &letters);
    const core::store::MemoRow &letter(int row) const { return m_letters[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::store::MemoRow> m_letters;
};

}
