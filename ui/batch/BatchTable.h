#pragma once

#include "core/model/Id.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace ui::batch {

class BatchModel;

/// The table of the letters: the space bar ticks what is selected, Enter or a double click opens the resolution.
class BatchTable : public QTreeView
{
    Q_OBJECT
public:
    BatchTable(BatchModel &model, QWidget *parent = nullptr);

    /// The row of the model that is current; -1 when there is none.
    int currentRow() const;

Q_SIGNALS:
    void opened(core::model::ResolutionId id);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns();
    void toggleSelected();
    void open(const QModelIndex &index);

    BatchModel &m_batch;
    QSortFilterProxyModel *m_sorted;
};

}
