#include "ui/window/Panes.h"

#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <algorithm>

namespace ui::window {

namespace {

/// So many places are remembered that the keyboard was at.
constexpr qsizetype mostPlaces = 24;

bool belongsTo(const std::vector<QWidget *> &pane, const QWidget *place)
{
    return place && std::any_of(pane.begin(), pane.end(), [place](const QWidget *control) {
               return control == place || place->isAncestorOf(control) || control->isAncestorOf(place);
           });
}

}

Panes::Panes(QMainWindow &window) : QObject(&window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

void Panes::noteFocus(QWidget *now)
{
    if (!now || now->window() != &m_window)
        return;
    // An editor that is there only while one types comes back with what it belongs to.
    while (now->parentWidget() && now->parentWidget()->focusProxy() == now)
        now = now->parentWidget();
    m_places.removeIf([now](const QPointer<QWidget> &place) { return !place || place == now; });
    m_places.prepend(now);
    m_places.resize(std::min(m_places.size(), mostPlaces));
}

void Panes::move(int step, Workspace &workspace, QWidget &searchField)
{
    auto panes = widgets::panesInReadingOrder(workspace);
    panes.push_back({&searchField});
    const auto now = std::find_if(panes.begin(), panes.end(),
                                  [this](const auto &pane) { return belongsTo(pane, m_window.focusWidget()); });
    const auto count = std::ptrdiff_t(panes.size());
    const std::ptrdiff_t at = now == panes.end() ? (step > 0 ? -1 : count) : now - panes.begin();
    const auto &next = panes[size_t((at + step + count) % count)];
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const QWidget *known) {
        return belongsTo(next, known) && known->isVisibleTo(&m_window) && known->isEnabled();
    });
    if (place != m_places.end())
        return (*place)->setFocus(Qt::ShortcutFocusReason);
    // Not in a text that is edited as soon as one is there.
    const auto calm = std::find_if(next.begin(), next.end(),
                                   [](QWidget *control) { return !qobject_cast<widgets::InPlaceText *>(control); });
    (calm == next.end() ? next.front() : *calm)->setFocus(Qt::ShortcutFocusReason);
}

}
