#pragma once

#include "core/store/ResolutionStore.h"

#include <QAbstractListModel>

namespace ui::resolutions {

/// Ranked hits of a search.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HitRole = Qt::UserRole, ///< const core::store::SearchHit *
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setHits(std::vector<core::store::SearchHit> hits);
    const core::store::SearchHit *hitAt(int row) const;

private:
    std::vector<core::store::SearchHit> m_hits;
};

/// "Clause 3", "Report on clause 2", "Title".
QString placeText(const core::store::SearchHit &hit);

}

Q_DECLARE_METATYPE(const core::store::SearchHit *)
