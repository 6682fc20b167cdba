#include "ui/resolutions/SearchModel.h"

namespace ui::resolutions {

using core::store::HitPlace;
using core::store::SearchHit;

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[size_t(index.row())];
    if (role == HitRole)
        return QVariant::fromValue(&hit);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1 %2 – %3: %4").arg(hit.reference, hit.title, placeText(hit), hit.sentence);
    return {};
}

void SearchModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const SearchHit *SearchModel::hitAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[size_t(row)] : nullptr;
}

QString placeText(const SearchHit &hit)
{
    switch (hit.place) {
    case HitPlace::Reference:
        return SearchModel::tr("Number");
    case HitPlace::Title:
        return SearchModel::tr("Title");
    case HitPlace::Clause:
        return SearchModel::tr("Clause %1").arg(hit.clauseLabel);
    case HitPlace::Report:
        return SearchModel::tr("Report on clause %1").arg(hit.clauseLabel);
    }
    return {};
}

}
