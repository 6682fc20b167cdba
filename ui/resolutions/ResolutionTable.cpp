#include "ui/resolutions/ResolutionTable.h"

#include "ui/resolutions/ResolutionColumns.h"
#include "ui/resolutions/ResolutionListModel.h"
#include "ui/resolutions/RowDelegate.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/QuietHeader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <set>
#include <utility>

namespace ui::resolutions {

using core::model::ResolutionId;

ResolutionTable::ResolutionTable(ResolutionListModel &model, QWidget *parent) : QTableView(parent), m_list(model)
{
    setObjectName(QStringLiteral("resolutionTable"));
    setAccessibleName(tr("List of resolutions"));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    m_head = new widgets::QuietHeader(this);
    setHorizontalHeader(m_head);
    setModel(&model);
    setUpColumns();
    auto *tools = new widgets::ListTools(*this);
    tools->setOwnMenu(false); // the page has one
    tools->setOpens();
    tools->setFinder([&model](const QString &typed) { return model.rowOfNumber(typed); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_resetting = true;
        m_kept = chosen();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_resetting = false; });
    connect(&model, &ResolutionListModel::listed, this, &ResolutionTable::restoreSelection);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_list.idAt(index.row())); });
}

void ResolutionTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("resolutionHeader"));
    header->setSectionsMovable(true);
    const auto &columns = resolutionColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        header->setSectionHidden(int(i), !columns[i].shown);
        if (columns[i].characters == 0)
            header->setSectionResizeMode(int(i), QHeaderView::Stretch);
        else
            header->resizeSection(int(i), columns[i].characters * fontMetrics().averageCharWidth() +
                                              2 * widgets::QuietHeader::padding);
    }
    const auto committee = std::find_if(columns.begin(), columns.end(), [](const ResolutionColumnSpec &column) {
        return column.sort == core::store::ResolutionColumn::Committee;
    });
    m_head->setYielding(int(committee - columns.begin()));
    const auto due = std::find_if(columns.begin(), columns.end(), [](const ResolutionColumnSpec &column) {
        return column.sort == core::store::ResolutionColumn::DueOn;
    });
    header->setSortIndicator(int(due - columns.begin()), Qt::AscendingOrder);
    setSortingEnabled(true);
}

bool ResolutionTable::select(ResolutionId id)
{
    const int row = m_list.rowOf(id);
    if (row < 0)
        return false;
    // Also when it is the current one of several that are chosen: what is done next is done to this one alone.
    selectionModel()->setCurrentIndex(m_list.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_list.index(row, 0));
    return true;
}

/// Begins with the number of columns: what another version of the program has kept means other ones.
QByteArray ResolutionTable::columnState() const
{
    return QByteArray::number(m_list.columnCount()) + ':' + m_head->stateWithAllColumns();
}

void ResolutionTable::restoreColumnState(const QByteArray &state)
{
    QHeaderView *header = horizontalHeader();
    const QByteArray before = header->saveState();
    const QByteArray version = QByteArray::number(m_list.columnCount()) + ':';
    if (!state.startsWith(version) || !header->restoreState(state.mid(version.size())))
        header->restoreState(before);
    for (size_t i = 0; i < resolutionColumns().size(); ++i) {
        if (resolutionColumns()[i].characters == 0)
            header->setSectionResizeMode(int(i), QHeaderView::Stretch); // whatever the window's width was then
    }
    m_list.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

std::vector<ResolutionId> ResolutionTable::chosen() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    std::vector<ResolutionId> ids;
    ids.reserve(rows.size());
    for (int row : rows)
        ids.push_back(m_list.idAt(row));
    return ids;
}

void ResolutionTable::clearChoice()
{
    if (currentIndex().isValid())
        setCurrentIndex(currentIndex());
}

int ResolutionTable::wholeHeight() const
{
    const int scrollBar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + m_list.rowCount() * verticalHeader()->defaultSectionSize() +
           scrollBar + 2 * frameWidth();
}

/// Adds those of them that are listed, in runs: one by one it would take long for thousands.
void ResolutionTable::choose(const std::vector<ResolutionId> &ids)
{
    const QSet<ResolutionId> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    const int last = m_list.columnCount() - 1;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (!wanted.contains(m_list.idAt(row)))
            continue;
        const int first = row;
        while (row + 1 < m_list.rowCount() && wanted.contains(m_list.idAt(row + 1)))
            ++row;
        selection.append(QItemSelectionRange(m_list.index(first, 0), m_list.index(row, last)));
    }
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (!currentIndex().isValid() && !selection.isEmpty())
        selectionModel()->setCurrentIndex(selection.front().topLeft(), QItemSelectionModel::NoUpdate);
}

/// After the rows have changed: the same resolutions are chosen as before, as far as they are listed.
void ResolutionTable::restoreSelection()
{
    const auto kept = std::exchange(m_kept, {});
    if (kept.size() > 1)
        choose(kept);
    restoreCurrent();
    if (!selectionModel()->hasSelection())
        clearChoice();
    Q_EMIT choiceChanged();
}

/// The same resolution as before, or its neighbour's place is empty.
void ResolutionTable::restoreCurrent()
{
    const int row = m_list.rowOf(m_current);
    if (row >= 0) {
        if (currentIndex().row() == row)
            return;
        const QModelIndex place = m_list.index(row, 0);
        selectionModel()->setCurrentIndex(place, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(place);
        return;
    }
    m_current = {};
    if (currentIndex().isValid())
        m_current = m_list.idAt(currentIndex().row());
    Q_EMIT currentIdChanged(m_current);
}

void ResolutionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT choiceChanged();
}

/// What is shown below is always chosen: neither a click beside the rows nor one with Ctrl leaves nothing chosen.
QItemSelectionModel::SelectionFlags ResolutionTable::selectionCommand(const QModelIndex &index,
                                                                      const QEvent *event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    if (event && !index.isValid() && command & QItemSelectionModel::Clear)
        return QItemSelectionModel::NoUpdate;
    if (command & QItemSelectionModel::Toggle && selectionModel()->isSelected(index) && chosen().size() == 1)
        return QItemSelectionModel::NoUpdate;
    return command;
}

/// The next row takes the place of a current one that goes.
void ResolutionTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int row = currentIndex().row();
    const int next = last + 1 < m_list.rowCount() ? last + 1 : first - 1;
    if (row >= first && row <= last && next >= 0)
        selectionModel()->setCurrentIndex(m_list.index(next, 0), QItemSelectionModel::NoUpdate);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void ResolutionTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint below = visualRect(currentIndex()).bottomLeft() + QPoint(widgets::QuietHeader::padding, 0);
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
    event->accept();
}

void ResolutionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !current.isValid())
        return;
    const ResolutionId id = m_list.idAt(current.row());
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void ResolutionTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(m_list.idAt(currentIndex().row()));
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && chosen().size() > 1) {
        clearChoice();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResolutionTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The keyboard needs a place to start from.
    if (!currentIndex().isValid() && m_list.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_list.index(0, 0));
    viewport()->update();
}

void ResolutionTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

}
