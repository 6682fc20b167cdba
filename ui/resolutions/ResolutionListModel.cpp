#include "ui/resolutions/ResolutionListModel.h"

#include "core/base/Dates.h"
#include "core/model/PaperReference.h"
#include "ui/record/StateIcon.h"
#include "ui/resolutions/ResolutionColumns.h"
#include "ui/session/Session.h"

#include <QSet>

namespace ui::resolutions {

using namespace core::base;
using namespace core::model;
using core::store::ResolutionFilter;
using core::store::ResolutionRow;

namespace {

/// Rows read in one go: a screenful and a bit on each side.
constexpr int pageSize = 64;
/// Rows kept; beyond it the cache starts anew.
constexpr int mostRowsKept = 2048;

/// Row signals beyond this cost the view more than starting anew.
constexpr qsizetype mostSingleSteps = 400;

/// A tool tip takes text for rich when it looks so; text from outside is always plain.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QSet<ResolutionId> asSet(const std::vector<ResolutionId> &ids)
{
    return QSet<ResolutionId>(ids.begin(), ids.end());
}

}

ResolutionListModel::ResolutionListModel(session::Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &session::Session::changed, this, &ResolutionListModel::onChanged);
}

int ResolutionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ResolutionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(resolutionColumns().size());
}

QVariant ResolutionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids[size_t(index.row())].value;
    const auto &column = resolutionColumns()[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == StrongRole)
        return column.strong;
    const ResolutionRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column.display(*row, m_filter.today);
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(record::stateIcon(stateOf(*row, m_filter.today))) : QVariant();
    case LateRole:
        return stateOf(*row, m_filter.today) == ResolutionState::Overdue;
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    default:
        return {};
    }
}

QVariant ResolutionListModel::toolTip(const ResolutionRow &row, int column) const
{
    const QLatin1StringView name(resolutionColumns()[size_t(column)].name);
    if (name == QLatin1StringView("title"))
        return plainToolTip(row.title);
    if (name == QLatin1StringView("office"))
        return plainToolTip(row.officeName);
    if (name == QLatin1StringView("clauses"))
        return tr("%1 of %n clause(s) settled", nullptr, row.facts.clausesTotal).arg(row.facts.clausesSettled);
    if (name == QLatin1StringView("due") && row.facts.delayedSince)
        return tr("A deadline of %1 is explained; its clause is due when it is expected to be done.")
            .arg(shortGermanDate(row.facts.delayedSince));
    return {};
}

QVariant ResolutionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = resolutionColumns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return heading(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

void ResolutionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const core::store::ResolutionSort wanted{resolutionColumns()[size_t(column)].sort, order == Qt::DescendingOrder};
    if (wanted == m_sort && m_queried)
        return;
    m_sort = wanted;
    // Before the first filter there is nothing to sort.
    if (m_queried)
        requery();
}

void ResolutionListModel::setFilter(ResolutionFilter filter)
{
    filter.today = m_session.today();
    if (m_queried && filter == m_filter)
        return;
    const bool newDay = filter.today != m_filter.today;
    m_filter = std::move(filter);
    requery();
    if (newDay)
        rowsChanged(m_ids);
}

void ResolutionListModel::reload()
{
    m_filter.today = m_session.today();
    m_rows.clear();
    requery();
    rowsChanged(m_ids);
}

ResolutionId ResolutionListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : ResolutionId{};
}

int ResolutionListModel::rowOf(ResolutionId id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

int ResolutionListModel::rowOfNumber(const QString &typed) const
{
    constexpr size_t mostLookedAt = 200;
    ResolutionFilter found = m_filter;
    found.words = QString(m_filter.words + u' ' + typed).trimmed();
    const auto ids = m_session.database().resolutions().order(found, {core::store::ResolutionColumn::Reference, false});
    if (!ids)
        return -1;
    const auto rows = m_session.database().resolutions().rows(
        Ids(ids->begin(), ids->begin() + qptrdiff(std::min(ids->size(), mostLookedAt))));
    const QString wanted = normalizedReference(typed);
    for (const ResolutionRow &row : rows ? *rows : std::vector<ResolutionRow>()) {
        if (normalizedReference(row.reference).contains(wanted))
            return rowOf(row.id);
    }
    return -1;
}

void ResolutionListModel::onChanged(const core::store::ChangeNotice &notice)
{
    if (!m_queried)
        return;
    if (notice.everything || notice.directory) {
        reload();
        return;
    }
    for (ResolutionId id : notice.resolutions)
        m_rows.remove(id);
    requery();
    rowsChanged(notice.resolutions);
}

void ResolutionListModel::requery()
{
    auto ids = m_session.database().resolutions().order(m_filter, m_sort);
    if (!ids && ids.error().kind == ErrorKind::Busy) {
        m_session.readLater(this, [this] { requery(); });
        return;
    }
    if (!ids) {
        m_session.report(ids.error());
        return;
    }
    m_queried = true;
    moveTo(std::move(*ids));
    Q_EMIT listed(rowCount());
}

/// Goes from the shown order to the new one by removing, reordering and inserting, in this sequence.
void ResolutionListModel::moveTo(Ids ids)
{
    const qsizetype shared = (asSet(m_ids) & asSet(ids)).size();
    const qsizetype steps = qsizetype(m_ids.size()) + qsizetype(ids.size()) - 2 * shared;
    if (m_ids.empty() || ids.empty() || steps > mostSingleSteps) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    removeAllBut(ids);
    reorderTo(ids);
    insertNew(ids);
}

void ResolutionListModel::removeAllBut(const Ids &ids)
{
    const auto keep = asSet(ids);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (keep.contains(m_ids[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !keep.contains(m_ids[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ResolutionListModel::reorderTo(const Ids &ids)
{
    const auto present = asSet(m_ids);
    Ids ordered;
    ordered.reserve(m_ids.size());
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(ordered),
                 [&](ResolutionId id) { return present.contains(id); });
    if (ordered == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<ResolutionId, int> places;
    for (size_t i = 0; i < ordered.size(); ++i)
        places.insert(ordered[i], int(i));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to += createIndex(places.value(m_ids[size_t(index.row())]), index.column());
    m_ids = std::move(ordered);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ResolutionListModel::insertNew(const Ids &ids)
{
    for (size_t first = 0; first < ids.size(); ++first) {
        if (first < m_ids.size() && m_ids[first] == ids[first])
            continue;
        // What is already listed keeps its order, so the run of new ids ends at the next listed one.
        const auto next =
            first < m_ids.size() ? std::find(ids.begin() + qptrdiff(first), ids.end(), m_ids[first]) : ids.end();
        const auto last = size_t(next - ids.begin());
        beginInsertRows({}, int(first), int(last) - 1);
        m_ids.insert(m_ids.begin() + qptrdiff(first), ids.begin() + qptrdiff(first), next);
        endInsertRows();
        first = last;
    }
}

void ResolutionListModel::rowsChanged(const Ids &ids)
{
    if (m_ids.empty())
        return;
    if (ids.size() > pageSize) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (ResolutionId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

const ResolutionRow *ResolutionListModel::rowAt(int row) const
{
    const ResolutionId id = m_ids[size_t(row)];
    auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd()) {
        fetchAround(row);
        found = m_rows.constFind(id);
    }
    return found == m_rows.constEnd() ? nullptr : &*found;
}

void ResolutionListModel::fetchAround(int row) const
{
    if (m_rowsWait)
        return; // a painted page asks for hundreds of cells: the database is asked once
    if (m_rows.size() > mostRowsKept)
        m_rows.clear();
    Ids wanted;
    const int first = std::max(0, row - pageSize / 4);
    for (int i = first; i < std::min(rowCount(), first + pageSize); ++i) {
        if (!m_rows.contains(m_ids[size_t(i)]))
            wanted.push_back(m_ids[size_t(i)]);
    }
    auto rows = m_session.database().resolutions().rows(wanted);
    if (!rows && rows.error().kind == ErrorKind::Busy) {
        m_rowsWait = true;
        auto *self = const_cast<ResolutionListModel *>(this);
        m_session.readLater(self, [self] {
            self->m_rowsWait = false;
            self->rowsChanged(self->m_ids);
        });
    }
    if (!rows)
        return; // the next poll reports what is wrong with the database; a paint must not
    for (ResolutionRow &read : *rows)
        m_rows.insert(read.id, std::move(read));
}

}
