#pragma once

#include "core/store/ChangeFeed.h"
#include "core/store/ResolutionStore.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui::session {
class Session;
}

namespace ui::resolutions {

/// The resolutions that pass a filter, in the order of the database. Holds only ids; rows are read by the page when
/// they come into sight. Changes elsewhere arrive as exact row signals, so selection and scrolling stay.
class ResolutionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        LateRole,              ///< bool: the day has passed
        StrongRole,            ///< bool: drawn bold
    };

    explicit ResolutionListModel(session::Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Today is filled in from the session.
    void setFilter(core::store::ResolutionFilter filter);
    const core::store::ResolutionFilter &filter() const { return m_filter; }
    /// Asks the database again, as when the day has changed.
    void reload();

    core::model::ResolutionId idAt(int row) const;
    const std::vector<core::model::ResolutionId> &ids() const { return m_ids; }
    /// -1 when it does not pass the filter.
    int rowOf(core::model::ResolutionId id) const;
    /// The first listed resolution whose number has what was typed, in any spelling; -1 when there is none.
    int rowOfNumber(const QString &typed) const;

Q_SIGNALS:
    /// After every change of what is listed.
    void listed(int count);

private:
    using Ids = std::vector<core::model::ResolutionId>;

    void onChanged(const core::store::ChangeNotice &notice);
    void requery();
    void moveTo(Ids ids);
    void removeAllBut(const Ids &ids);
    void reorderTo(const Ids &ids);
    void insertNew(const Ids &ids);
    void rowsChanged(const Ids &ids);
    const core::store::ResolutionRow *rowAt(int row) const;
    void fetchAround(int row) const;
    QVariant toolTip(const core::store::ResolutionRow &row, int column) const;

    session::Session &m_session;
    core::store::ResolutionFilter m_filter;
    core::store::ResolutionSort m_sort;
    Ids m_ids;
    bool m_queried = false;
    mutable QHash<core::model::ResolutionId, core::store::ResolutionRow> m_rows;
    mutable bool m_rowsWait = false; ///< the database is busy
};

}
