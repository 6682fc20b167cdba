#pragma once

class QWidget;

namespace ui::window {

/// What this program is, its version and licence.
void showAbout(QWidget *parent);
/// Every shortcut of the window's actions in one table, read from the actions themselves.
void showShortcuts(QWidget *window);

}
