#pragma once

#include "core/letter/batch/LetterBatch.h"

#include <QAbstractTableModel>
#include <map>

namespace ui::batch {

/// The letters that can be made together: which are ticked, which are complete, and what became of them. What is complete
/// is ticked by itself, what is not only by hand.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Number, Title, Kind, NextReview, State, columnTotal };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Ticks that were set by hand stay, but for letters that were complete then and are not any more: what was released
    /// meanwhile is not ticked.
    void setLetters(std::vector<core::letter::BatchLetter> letters);
    const core::letter::BatchLetter &letter(int row) const { return m_letters[size_t(row)]; }
    bool isTicked(int row) const;
    /// All that is complete; nothing else is unticked by it.
    void tickComplete(bool on);
    std::vector<core::model::ResolutionId> ticked() const;
    std::vector<core::model::ResolutionId> tickedIncomplete() const;
    int completeCount() const;

    /// What became of the letters; from then on they cannot be ticked, until the next setLetters().
    void showOutcome(const core::letter::BatchOutcome &outcome);
    bool showsOutcome() const { return m_showsOutcome; }

Q_SIGNALS:
    void ticksChanged();

private:
    QString stateOf(const core::letter::BatchLetter &letter) const;
    bool keepsOrder(const std::vector<core::letter::BatchLetter> &letters) const;
    void removeAllBut(const std::vector<core::letter::BatchLetter> &letters);

    std::vector<core::letter::BatchLetter> m_letters;
    std::map<qint64, bool> m_byHand;                           ///< by resolution
    std::map<qint64, core::letter::BatchOutcome::Made> m_made; ///< by resolution
    bool m_showsOutcome = false;
};

}
