#include "ui/common/ListTools.h"

#include "ui/common/ItemViewParts.h"
#include "ui/common/ListPrinter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <set>

namespace ui::common {
namespace {

/// A cell in one line, and none that a spreadsheet takes for a formula.
QString cellText(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (text.isEmpty())
        text = index.data(Qt::AccessibleTextRole).toString();
    text = text.simplified();
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()) ? u'\'' + text : text;
}

/// A number as it is compared with what is typed: neither case nor spaces count.
QString comparable(const QString &number)
{
    return number.toCaseFolded().remove(u' ');
}

}

ListTools::ListTools(QAbstractItemView &view, int numberColumn) : QObject(&view), m_view(view), m_numberColumn(numberColumn)
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, void (ListTools::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys); // shown in menus; the keys themselves come by the event filter, before those of the window
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_actions.push_back(action);
    };
    add(QStringLiteral("list copy"), tr("Copy as a &table"), QKeySequence::Copy, &ListTools::copy);
    add(QStringLiteral("list print"), tr("&Print the list…"), QKeySequence::Print, &ListTools::print);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    if (QHeaderView *head = header()) {
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this, [this, head](const QPoint &at) { showColumnMenu(head->mapToGlobal(at)); });
    }
}

ListTools *ListTools::of(const QAbstractItemView &view)
{
    return view.findChild<ListTools *>(QString(), Qt::FindDirectChildrenOnly);
}

QHeaderView *ListTools::header() const
{
    return headerOf(&m_view, Qt::Horizontal);
}

void ListTools::rememberColumns()
{
    m_remembers = true;
    if (QHeaderView *head = header())
        connect(head, &QHeaderView::sectionCountChanged, this, &ListTools::restoreColumns);
    restoreColumns();
}

void ListTools::restoreColumns()
{
    QHeaderView *head = header();
    const QStringList hidden = QSettings().value(QStringLiteral("lists/%1/hidden").arg(m_view.objectName())).toStringList();
    for (const QString &column : hidden) {
        if (head && column.toInt() < head->count() && head->count() - head->hiddenSectionCount() > 1)
            head->setSectionHidden(column.toInt(), true);
    }
}

std::vector<int> ListTools::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView *head = header();
    const int count = m_view.model() ? m_view.model()->columnCount(m_view.rootIndex()) : 0;
    for (int i = 0; i < count; ++i) {
        const int column = head ? head->logicalIndex(i) : i;
        if (!head || !head->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QMimeData *ListTools::chosenAsTable() const
{
    std::set<int> rows;
    const QModelIndexList chosen = m_view.selectionModel() ? m_view.selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : chosen)
        rows.insert(index.row());
    const auto columns = shownColumns();
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto addRow = [&](const QString &tag, const auto &textOf) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int column : columns) {
            cells << textOf(column);
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cells.back().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        lines << cells.join(u'\t');
    };
    if (header())
        addRow(QStringLiteral("th"), [this](int column) { return m_view.model()->headerData(column, Qt::Horizontal).toString().simplified(); });
    for (int row : rows)
        addRow(QStringLiteral("td"), [this, row](int column) { return cellText(m_view.model()->index(row, column, m_view.rootIndex())); });
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n') + u'\n');
    data->setData(QStringLiteral("text/html"), QString(html + QStringLiteral("</table>")).toUtf8());
    return data;
}

void ListTools::copy()
{
    if (m_view.selectionModel() && m_view.selectionModel()->hasSelection())
        QApplication::clipboard()->setMimeData(chosenAsTable());
}

void ListTools::print()
{
    if (!m_view.model())
        return;
    PrintedList list;
    list.title = m_view.accessibleName();
    const auto columns = shownColumns();
    for (int column : columns) {
        list.headings << (header() ? m_view.model()->headerData(column, Qt::Horizontal).toString() : QString());
        list.widths.push_back(header() ? header()->sectionSize(column) : 1);
    }
    for (int row = 0; row < m_view.model()->rowCount(m_view.rootIndex()); ++row) {
        QStringList cells;
        for (int column : columns)
            cells << cellText(m_view.model()->index(row, column, m_view.rootIndex()));
        list.rows.push_back(cells);
    }
    askAndPrint(m_view, std::move(list));
}

void ListTools::fitColumns()
{
    for (int column : shownColumns()) {
        if (header() && header()->sectionResizeMode(column) == QHeaderView::Interactive)
            header()->resizeSection(column, std::max(header()->sectionSizeHint(column), m_view.sizeHintForColumn(column)));
    }
}

void ListTools::goTo(int row)
{
    const auto columns = shownColumns();
    if (!columns.empty() && row >= 0)
        m_view.setCurrentIndex(m_view.model()->index(row, columns.front(), m_view.rootIndex()));
}

int ListTools::find(const QString &text) const
{
    if (m_finder)
        return m_finder(text);
    const int rows = m_view.model()->rowCount(m_view.rootIndex());
    const QString wanted = comparable(text);
    int within = -1;
    for (int row = 0; row < rows; ++row) {
        const QString number = comparable(cellText(m_view.model()->index(row, m_numberColumn, m_view.rootIndex())));
        if (number.startsWith(wanted))
            return row;
        if (within < 0 && number.contains(wanted))
            within = row;
    }
    return within;
}

void ListTools::typed(const QString &text, quint64 at)
{
    m_typed = at - m_typedAt > quint64(QApplication::keyboardInputInterval()) * 2 ? text : m_typed + text;
    m_typedAt = at;
    goTo(find(m_typed));
}

bool ListTools::isOurs(const QKeyEvent &event) const
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool edits = (m_view.editTriggers() & QAbstractItemView::EditKeyPressed) && (m_view.currentIndex().flags() & Qt::ItemIsEditable);
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Print) || (control && event.key() == Qt::Key_Plus)
        || (event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier && !edits);
}

bool ListTools::press(QKeyEvent &event)
{
    if (!m_view.model())
        return false;
    const int rows = m_view.model()->rowCount(m_view.rootIndex());
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Print)) {
        print();
    } else if (isOurs(event) && event.key() == Qt::Key_Plus) {
        fitColumns();
    } else if (isOurs(event)) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &enter);
    } else if (event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)) {
        goTo(event.key() == Qt::Key_Home ? 0 : rows - 1);
    } else if (plain && !(m_view.editTriggers() & QAbstractItemView::AnyKeyPressed) && !event.text().isEmpty() && event.text().front().isPrint()
               && (!event.text().front().isSpace() || (!m_typed.isEmpty() && event.timestamp() - m_typedAt < quint64(QApplication::keyboardInputInterval())))) {
        typed(event.text(), event.timestamp());
    } else {
        return false;
    }
    return true;
}

bool ListTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == &m_view && isOurs(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == &m_view)
        return press(static_cast<QKeyEvent &>(*event));
    if (event->type() == QEvent::ContextMenu && m_ownMenu) {
        const auto &menu = static_cast<QContextMenuEvent &>(*event);
        const QPoint below = m_view.visualRect(m_view.currentIndex()).bottomLeft();
        showMenu(menu.reason() == QContextMenuEvent::Keyboard ? m_view.viewport()->mapToGlobal(below) : menu.globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ListTools::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_actions)
        menu->addAction(action);
    if (header() && !header()->isHidden()) {
        auto *columns = menu->addMenu(tr("C&olumns"));
        columns->setObjectName(QStringLiteral("listColumns"));
        fillColumnMenu(*columns);
    }
    menu->popup(globalPosition);
}

void ListTools::showColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(globalPosition);
}

void ListTools::fillColumnMenu(QMenu &menu)
{
    const size_t shown = shownColumns().size();
    for (int i = 0; i < header()->count(); ++i) {
        const int column = header()->logicalIndex(i);
        const bool isShown = !header()->isSectionHidden(column);
        const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(name.isEmpty() ? tr("Column %1").arg(column + 1) : name);
        action->setObjectName(QStringLiteral("column %1").arg(column));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            header()->setSectionHidden(column, !show);
            QStringList hidden;
            for (int each = 0; each < header()->count(); ++each) {
                if (header()->isSectionHidden(each))
                    hidden << QString::number(each);
            }
            if (m_remembers)
                QSettings().setValue(QStringLiteral("lists/%1/hidden").arg(m_view.objectName()), hidden);
        });
    }
}

}
