#include "ui/widgets/ListTools.h"

#include "ui/widgets/ItemViewParts.h"
#include "ui/widgets/ListPrinter.h"
#include "ui/widgets/ListText.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <algorithm>

namespace ui::widgets {
namespace {

/// None that a spreadsheet takes for a formula.
QString harmless(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) ? u'\'' + cell : cell;
}

/// With its headings: plain text parted by tabs, and HTML.
QMimeData *asTable(const ListText &text)
{
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto addRow = [&](const QString &tag, const QStringList &texts) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const QString &each : texts) {
            cells << harmless(each);
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cells.back().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        lines << cells.join(u'\t');
    };
    if (!text.headings.join(QString()).isEmpty())
        addRow(QStringLiteral("th"), text.headings);
    for (const QStringList &row : text.rows)
        addRow(QStringLiteral("td"), row);
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n') + u'\n');
    data->setData(QStringLiteral("text/html"), QString(html + QStringLiteral("</table>")).toUtf8());
    return data;
}

/// A number as it is compared with what is typed: neither case nor spaces count.
QString comparable(const QString &number)
{
    return number.toCaseFolded().remove(u' ');
}

}

ListTools::ListTools(QAbstractItemView &view, int numberColumn)
    : QObject(&view), m_view(view), m_numberColumn(numberColumn)
{
    m_open = addAction(QStringLiteral("list open"), {}, QKeySequence(Qt::Key_F2), &ListTools::openOrEdit);
    m_remove = addAction(QStringLiteral("list remove"), {}, QKeySequence::Delete, &ListTools::remove);
    m_copy = addAction(QStringLiteral("list copy"), tr("Copy as a &table"), QKeySequence::Copy, &ListTools::copy);
    m_print = addAction(QStringLiteral("list print"), tr("&Print the list…"), QKeySequence::Print, &ListTools::print);
    m_fit = addAction(QStringLiteral("list fit"), tr("&Fit the columns to their texts"),
                      QKeySequence(Qt::CTRL | Qt::Key_Plus), &ListTools::fitColumns);
    view.setTabKeyNavigation(false); // the arrows go through a list, Tab leads on from it
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    if (QHeaderView *head = header()) {
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this,
                [this, head](const QPoint &at) { showColumnMenu(head->mapToGlobal(at)); });
    }
}

/// Their keys are shown in menus; they come by the event filter, before those of the window.
QAction *ListTools::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                              void (ListTools::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
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
    const QStringList hidden =
        QSettings().value(QStringLiteral("lists/%1/hidden").arg(m_view.objectName())).toStringList();
    for (const QString &column : hidden) {
        if (head && column.toInt() < head->count() && head->count() - head->hiddenSectionCount() > 1)
            head->setSectionHidden(column.toInt(), true);
    }
}

bool ListTools::editsByF2() const
{
    return (m_view.editTriggers() & QAbstractItemView::EditKeyPressed) &&
           (m_view.currentIndex().flags() & Qt::ItemIsEditable);
}

bool ListTools::edits() const
{
    if (!(m_view.editTriggers() & QAbstractItemView::EditKeyPressed))
        return false;
    const auto columns = shownColumns(m_view);
    const QModelIndex row = m_view.currentIndex();
    return std::any_of(columns.begin(), columns.end(),
                       [&row](int column) { return row.siblingAtColumn(column).flags() & Qt::ItemIsEditable; });
}

bool ListTools::mayRemove() const
{
    return m_removal.run && m_view.currentIndex().isValid() && (!m_removal.possible || m_removal.possible());
}

bool ListTools::hidesColumns() const
{
    return !m_columnsStay && header() && !header()->isHidden() && header()->count() > 1;
}

void ListTools::openOrEdit()
{
    if (editsByF2()) {
        m_view.edit(m_view.currentIndex());
    } else {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &enter);
    }
}

void ListTools::remove()
{
    if (mayRemove())
        m_removal.run();
}

void ListTools::copy()
{
    if (chosenRows(m_view).empty())
        return;
    auto *reader = new ListReader(m_view, chosenRows, [this](const ListText &text) {
        if (text.isWhole)
            QApplication::clipboard()->setMimeData(asTable(text));
        else if (auto *bar = MessageBar::nearest(m_view))
            bar->showError(rowsMissing());
    });
    reader->start();
}

void ListTools::print()
{
    if (m_view.model())
        askAndPrint(m_view);
}

void ListTools::fitColumns()
{
    for (int column : shownColumns(m_view)) {
        if (header() && header()->sectionResizeMode(column) == QHeaderView::Interactive)
            header()->resizeSection(column,
                                    std::max(header()->sectionSizeHint(column), m_view.sizeHintForColumn(column)));
    }
}

void ListTools::goTo(int row)
{
    const auto columns = shownColumns(m_view);
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
    const bool plain = event.modifiers() == Qt::NoModifier;
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Print) ||
           (control && event.key() == Qt::Key_Plus) ||
           (plain && event.key() == Qt::Key_F2 && (m_opens || editsByF2())) ||
           (m_removal.run && event.matches(QKeySequence::Delete));
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
    } else if (isOurs(event) && event.key() == Qt::Key_F2) {
        openOrEdit();
    } else if (isOurs(event)) {
        remove();
    } else if (event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)) {
        goTo(event.key() == Qt::Key_Home ? 0 : rows - 1);
    } else if (plain && !(m_view.editTriggers() & QAbstractItemView::AnyKeyPressed) && !event.text().isEmpty() &&
               event.text().front().isPrint() &&
               (!event.text().front().isSpace() ||
                (!m_typed.isEmpty() &&
                 event.timestamp() - m_typedAt < quint64(QApplication::keyboardInputInterval())))) {
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
        showMenu(menu.reason() == QContextMenuEvent::Keyboard ? m_view.viewport()->mapToGlobal(below)
                                                              : menu.globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ListTools::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view.actions());
    addTo(*menu);
    menu->popup(globalPosition);
}

void ListTools::addTo(QMenu &menu)
{
    m_open->setText(edits() ? tr("&Edit the cell") : tr("&Open"));
    m_open->setEnabled(m_view.currentIndex().isValid() && (!edits() || editsByF2()));
    m_remove->setText(m_removal.text);
    m_remove->setEnabled(mayRemove());
    m_copy->setEnabled(!chosenRows(m_view).empty());
    if (!menu.isEmpty())
        menu.addSeparator();
    if (edits() || (m_opens && m_ownMenu))
        menu.addAction(m_open);
    if (m_removal.run)
        menu.addAction(m_remove);
    menu.addAction(m_copy);
    menu.addAction(m_print);
    if (!header() || header()->isHidden())
        return;
    menu.addAction(m_fit);
    if (hidesColumns()) {
        auto *columns = menu.addMenu(tr("Co&lumns"));
        columns->setObjectName(QStringLiteral("listColumns"));
        fillColumnMenu(*columns);
    }
}

void ListTools::showColumnMenu(const QPoint &globalPosition)
{
    if (!hidesColumns())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(globalPosition);
}

void ListTools::fillColumnMenu(QMenu &menu)
{
    const size_t shown = shownColumns(m_view).size();
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
