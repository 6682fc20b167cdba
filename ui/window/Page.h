#pragma once

#include <QString>

namespace ui::window {

/// What can fill the middle of the window: first the pages of the navigation in its order, then those that are opened for
/// one task and lead back. What is known of each stands in one table, see Workspace::PageEntry.
enum class Page {
    Overview,
    Due,
    Calendar,
    Reminders,
    Resolutions,
    Letters,
    Requests,
    Offices,
    Letter,
    Import,
    HouseStyle,
    Batch,
    Digests,
    Settings,
    Approval,
    Untracked,
};
inline constexpr int navigationCount = 8; ///< so many of them, the first ones, stand in the navigation
inline constexpr int pageCount = 16;

/// Name for settings, icons and tests: "overview", "due" …
QString pageName(Page page);
/// What the user reads in navigation and menus, with its mnemonic; empty for a page that stands in neither.
QString pageTitle(Page page);

}
