#include "ui/widgets/ReadingOrder.h"

#include "ui/widgets/PageFrame.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>

namespace ui::widgets {
namespace {

using Pane = std::vector<QWidget *>;

/// Whether Tab stops there. A widget that passes the keyboard on is no stop: the one it passes it to is.
bool takesTab(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

/// What a widget is made of is its own matter.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           (qobject_cast<const QAbstractScrollArea *>(&widget) && !qobject_cast<const QScrollArea *>(&widget));
}

class Walk
{
public:
    explicit Walk(const QWidget *also) : m_also(also) {}

    std::vector<Pane> panes; ///< none is empty

    void visit(QWidget &widget)
    {
        if (widget.isHidden() || !widget.isEnabled())
            return;
        // Lists inside a form are read with the form.
        if (m_formDepth == 0 && qobject_cast<QAbstractItemView *>(&widget) && takesTab(widget))
            m_cut = true;
        if (takesTab(widget) || &widget == m_also)
            add(widget);
        if (!isWhole(widget))
            visitParts(widget);
    }

private:
    void add(QWidget &widget)
    {
        if (m_cut || panes.empty())
            panes.emplace_back();
        m_cut = false;
        panes.back().push_back(&widget);
    }

    void visitParts(QWidget &widget)
    {
        if (auto *window = qobject_cast<QMainWindow *>(&widget)) {
            for (auto *bar : window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
                visit(*bar);
            visit(*window->centralWidget());
            return;
        }
        if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i) {
                m_cut = true;
                visit(*splitter->widget(i));
            }
            m_cut = true;
            return;
        }
        if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            const bool isForm = !qobject_cast<PageFrame *>(area);
            m_formDepth += isForm ? 1 : 0;
            if (area->widget())
                visit(*area->widget());
            m_formDepth -= isForm ? 1 : 0;
            return;
        }
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
            visit(*tabs->tabBar());
            if (tabs->currentWidget())
                visit(*tabs->currentWidget());
            return;
        }
        QSet<QWidget *> placed;
        if (widget.layout())
            visitLayout(*widget.layout(), placed);
        visitRest(widget, placed);
    }

    void visitLayout(QLayout &layout, QSet<QWidget *> &placed)
    {
        std::vector<int> order(size_t(layout.count()));
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            std::stable_sort(order.begin(), order.end(),
                             [grid](int a, int b) { return placeIn(*grid, a) < placeIn(*grid, b); });
        }
        for (const int i : order) {
            QLayoutItem *item = layout.itemAt(i);
            if (QWidget *widget = item->widget()) {
                placed.insert(widget);
                visit(*widget);
            } else if (item->layout()) {
                visitLayout(*item->layout(), placed);
            }
        }
    }

    static std::pair<int, int> placeIn(const QGridLayout &grid, int index)
    {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(index, &row, &column, &rows, &columns);
        return {row, column};
    }

    /// What stands there without a layout, by its place.
    void visitRest(QWidget &widget, const QSet<QWidget *> &placed)
    {
        std::vector<QWidget *> rest;
        for (QObject *child : widget.children()) {
            auto *part = child->isWidgetType() ? static_cast<QWidget *>(child) : nullptr;
            if (part && !part->isWindow() && !placed.contains(part))
                rest.push_back(part);
        }
        std::stable_sort(rest.begin(), rest.end(), [](const QWidget *a, const QWidget *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget *part : rest)
            visit(*part);
    }

    const QWidget *m_also;
    bool m_cut = false;
    int m_formDepth = 0;
};

}

std::vector<QWidget *> controlsInReadingOrder(QWidget &root, const QWidget *also)
{
    Walk walk(also);
    walk.visit(root);
    std::vector<QWidget *> all;
    for (const Pane &pane : walk.panes)
        all.insert(all.end(), pane.begin(), pane.end());
    return all;
}

std::vector<Pane> panesInReadingOrder(QWidget &root)
{
    Walk walk(nullptr);
    walk.visit(root);
    return std::move(walk.panes);
}

bool focusNext(QWidget &window, bool forward)
{
    const QWidget *now = window.focusWidget();
    const auto controls = controlsInReadingOrder(window, now);
    if (controls.empty() || (controls.size() == 1 && controls.front() == now))
        return false;
    const auto count = std::ptrdiff_t(controls.size());
    const auto found = std::find(controls.begin(), controls.end(), now);
    const std::ptrdiff_t at = found == controls.end() ? (forward ? -1 : count) : found - controls.begin();
    QWidget *next = controls[size_t((at + (forward ? 1 : -1) + count) % count)];
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void focusFirst(QWidget &part)
{
    const auto controls = controlsInReadingOrder(part);
    if (!controls.empty())
        controls.front()->setFocus(Qt::ShortcutFocusReason);
}

void focusWork(QWidget &page)
{
    const auto panes = panesInReadingOrder(page);
    if (panes.empty())
        return;
    const auto list = std::find_if(panes.begin(), panes.end(),
                                   [](const Pane &pane) { return qobject_cast<QAbstractItemView *>(pane.front()); });
    const Pane &work = list != panes.end() ? *list : panes[std::min<size_t>(1, panes.size() - 1)];
    const auto field = std::find_if(work.begin(), work.end(), [](QWidget *control) {
        return !qobject_cast<QPushButton *>(control) && !qobject_cast<QToolButton *>(control);
    });
    (field == work.end() ? work.front() : *field)->setFocus(Qt::ShortcutFocusReason);
}

}
