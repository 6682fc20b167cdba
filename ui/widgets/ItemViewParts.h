#pragma once

#include <QAbstractItemView>
#include <QAccessibleInterface>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPointer>

class QTreeView;

namespace ui::widgets {

/// The headings of a view, null where it has none.
QHeaderView *headerOf(const QAbstractItemView *view, Qt::Orientation orientation);

/// A tree that folds out has rows below rows; all others are lists, whose rows are those of the model: null.
const QTreeView *foldingTree(const QAbstractItemView *view);

/// The row in which a view shows an index; -1 when it shows it nowhere.
int shownRow(const QAbstractItemView *view, const QModelIndex &index);

/// A part of a view: a cell, a heading or the corner between headings.
class ViewPart : public QAccessibleInterface
{
public:
    explicit ViewPart(QAbstractItemView *view) : m_view(view) {}

    bool isValid() const override { return m_view && m_view->model(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    QAbstractItemView *view() const { return m_view; }

private:
    QPointer<QAbstractItemView> m_view;
};

class HeadingAccess : public ViewPart
{
public:
    HeadingAccess(QAbstractItemView *view, Qt::Orientation orientation, int section)
        : ViewPart(view), m_orientation(orientation), m_section(section)
    {
    }

    bool isValid() const override { return ViewPart::isValid() && header() && m_section < header()->count(); }
    QAccessible::Role role() const override
    {
        return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = state.invalid || header()->isHidden() || header()->isSectionHidden(m_section);
        return state;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const int from = header()->sectionViewportPosition(m_section);
        const int size = header()->sectionSize(m_section);
        const QRect inside = m_orientation == Qt::Horizontal ? QRect(from, 0, size, header()->height())
                                                             : QRect(0, from, header()->width(), size);
        return inside.translated(header()->mapToGlobal(QPoint(0, 0)));
    }
    QString text(QAccessible::Text what) const override
    {
        if (!isValid() || (what != QAccessible::Name && what != QAccessible::Description))
            return {};
        const auto said = [this](int role) {
            return view()->model()->headerData(m_section, m_orientation, role).toString();
        };
        if (what == QAccessible::Description)
            return said(Qt::AccessibleDescriptionRole);
        const QString name = said(Qt::AccessibleTextRole);
        return name.isEmpty() ? said(Qt::DisplayRole) : name;
    }

    Qt::Orientation orientation() const { return m_orientation; }
    int section() const { return m_section; }

private:
    QHeaderView *header() const { return headerOf(view(), m_orientation); }

    Qt::Orientation m_orientation;
    int m_section;
};

/// Where the headings of rows and columns meet: nothing to read, but it has a place among the children.
class CornerAccess : public ViewPart
{
public:
    using ViewPart::ViewPart;

    QAccessible::Role role() const override { return QAccessible::Pane; }
    QAccessible::State state() const override { return {}; }
    QRect rect() const override { return {}; }
    QString text(QAccessible::Text) const override { return {}; }
};

class CellAccess : public ViewPart, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    CellAccess(QAbstractItemView *view, const QModelIndex &index, QAccessible::Role role)
        : ViewPart(view), m_index(index), m_role(role)
    {
    }

    const QPersistentModelIndex &index() const { return m_index; }

    bool isValid() const override { return ViewPart::isValid() && m_index.isValid(); }
    QAccessible::Role role() const override { return m_role; }
    QAccessible::State state() const override;
    QRect rect() const override
    {
        const QRect inside = isValid() ? view()->visualRect(m_index) : QRect();
        return inside.isNull() ? QRect() : inside.translated(view()->viewport()->mapToGlobal(QPoint(0, 0)));
    }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &text) override
    {
        if (isValid() && (m_index.flags() & Qt::ItemIsEditable))
            view()->model()->setData(m_index, text);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override
    {
        return isValid() && view()->selectionModel() && view()->selectionModel()->isSelected(m_index);
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return isValid() ? m_index.column() : -1; }
    int rowIndex() const override { return isValid() ? shownRow(view(), m_index) : -1; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPersistentModelIndex m_index;
    QAccessible::Role m_role;
};

}
