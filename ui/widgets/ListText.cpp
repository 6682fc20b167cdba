#include "ui/widgets/ListText.h"

#include "ui/widgets/ItemViewParts.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QTreeView>
#include <algorithm>

namespace ui::widgets {
namespace {

constexpr size_t mostRowsInASlice = 512;
/// The time is looked at after so many rows, so that what fits on a screen is always read in one go.
constexpr size_t fewRows = 64;
constexpr int sliceMs = 15;
constexpr int waitMs = 150;

}

QString cellText(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (text.isEmpty())
        text = index.data(Qt::AccessibleTextRole).toString();
    if (text.isEmpty() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        text = QStringLiteral("x");
    return text.simplified();
}

std::vector<int> shownColumns(const QAbstractItemView &view)
{
    std::vector<int> columns;
    const QHeaderView *head = headerOf(&view, Qt::Horizontal);
    const int count = view.model() ? view.model()->columnCount(view.rootIndex()) : 0;
    for (int i = 0; i < count; ++i) {
        const int column = head ? head->logicalIndex(i) : i;
        if (!head || !head->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<QModelIndex> allRows(const QAbstractItemView &view)
{
    std::vector<QModelIndex> rows;
    if (!view.model())
        return rows;
    const QTreeView *tree = foldingTree(&view);
    const int count = view.model()->rowCount(view.rootIndex());
    rows.reserve(size_t(count));
    if (!tree) {
        for (int row = 0; row < count; ++row)
            rows.push_back(view.model()->index(row, 0, view.rootIndex()));
        return rows;
    }
    for (QModelIndex at = view.model()->index(0, 0, view.rootIndex()); at.isValid(); at = tree->indexBelow(at))
        rows.push_back(at.siblingAtColumn(0));
    return rows;
}

std::vector<QModelIndex> chosenRows(const QAbstractItemView &view)
{
    std::vector<QModelIndex> rows;
    const QItemSelection chosen = view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
    if (foldingTree(&view)) {
        for (const QModelIndex &row : allRows(view)) {
            if (chosen.contains(row))
                rows.push_back(row);
        }
        return rows;
    }
    std::vector<int> numbers;
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers.push_back(row);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (int row : numbers)
        rows.push_back(view.model()->index(row, 0, view.rootIndex()));
    return rows;
}

ListReader::ListReader(QAbstractItemView &view, Rows rows, std::function<void(ListText)> done)
    : QObject(&view), m_view(view), m_rowsOf(rows), m_done(std::move(done))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ListReader::readSlice);
    const auto again = [this] {
        m_begun = false;
        m_pause.start(0);
    };
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::rowsMoved, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QObject::destroyed, this, &QObject::deleteLater);
}

void ListReader::start()
{
    readSlice();
}

void ListReader::readSlice()
{
    if (!m_begun) {
        m_begun = true;
        m_rows = m_rowsOf(m_view);
        m_columns = shownColumns(m_view);
        m_looks = 0;
        m_text = {m_view.accessibleName(), {}, {}, {}, true};
        m_text.rows.reserve(m_rows.size());
        const QHeaderView *head = headerOf(&m_view, Qt::Horizontal);
        for (int column : m_columns) {
            m_text.headings << (head ? m_view.model()->headerData(column, Qt::Horizontal).toString().simplified()
                                     : QString());
            m_text.widths.push_back(head ? head->sectionSize(column) : 1);
        }
    }
    QElapsedTimer spent;
    spent.start();
    for (size_t read = 0; m_text.rows.size() < m_rows.size(); ++read) {
        const bool enough = read == mostRowsInASlice || (read % fewRows == fewRows - 1 && spent.elapsed() >= sliceMs);
        const bool waits = !enough && !readRow(m_rows[m_text.rows.size()]);
        m_looks = waits ? m_looks + 1 : enough ? m_looks : 0;
        if (m_looks > m_patience) {
            m_text.isWhole = false;
            break;
        }
        if (enough || waits) {
            m_pause.start(waits ? waitMs : 0);
            Q_EMIT progressed(int(m_text.rows.size()), int(m_rows.size()));
            return;
        }
    }
    deleteLater();
    disconnect(m_view.model(), nullptr, this, nullptr);
    m_done(std::move(m_text));
}

/// False when the row is not there yet, as while another program holds the database: no cell has any value, not even an
/// empty one.
bool ListReader::readRow(const QModelIndex &row)
{
    QStringList cells;
    bool there = m_columns.empty();
    for (int column : m_columns) {
        const QModelIndex cell = row.siblingAtColumn(column);
        cells << cellText(cell);
        there = there || !cells.back().isEmpty() || cell.data().isValid() || cell.data(Qt::CheckStateRole).isValid();
    }
    if (there)
        m_text.rows.push_back(cells);
    return there;
}

}
