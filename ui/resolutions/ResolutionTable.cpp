#include "ui/resolutions/ResolutionTable.h"

#include "ui/common/QuietHeader.h"
#include "ui/resolutions/ResolutionColumns.h"
#include "ui/resolutions/ResolutionListModel.h"
#include "ui/resolutions/RowDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

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
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    setHorizontalHeader(new common::QuietHeader(this));
    setModel(&model);
    setUpColumns();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
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
        if (columns[i].characters == 0)
            header->setSectionResizeMode(int(i), QHeaderView::Stretch);
        else
            header->resizeSection(int(i), columns[i].characters * fontMetrics().averageCharWidth() + 2 * common::QuietHeader::padding);
    }
    const auto review = std::find_if(columns.begin(), columns.end(), [](const ResolutionColumnSpec &column) {
        return column.sort == core::store::ResolutionColumn::NextReview;
    });
    header->setSortIndicator(int(review - columns.begin()), Qt::AscendingOrder);
    setSortingEnabled(true);
}

bool ResolutionTable::select(ResolutionId id)
{
    const int row = m_list.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_list.index(row, 0));
    scrollTo(m_list.index(row, 0));
    return true;
}

QByteArray ResolutionTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void ResolutionTable::restoreColumnState(const QByteArray &state)
{
    QHeaderView *header = horizontalHeader();
    const int columns = m_list.columnCount();
    const QByteArray before = header->saveState();
    if (state.isEmpty() || !header->restoreState(state) || header->count() != columns)
        header->restoreState(before);
    m_list.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

/// After the rows have changed: the same resolution is chosen as before, or its neighbour's place is empty.
void ResolutionTable::restoreSelection()
{
    if (m_list.rowOf(m_current) >= 0) {
        if (currentIndex().isValid() && m_list.idAt(currentIndex().row()) == m_current)
            return;
        select(m_current);
        return;
    }
    m_current = {};
    if (currentIndex().isValid())
        m_current = m_list.idAt(currentIndex().row());
    Q_EMIT currentIdChanged(m_current);
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
