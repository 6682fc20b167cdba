#pragma once

#include <QListWidget>

namespace ui::window {

/// The pages of the window, in the order of the navigation.
enum class Page { Overview, Due, Calendar, Reminders, Resolutions, Letters, Requests, Offices };
inline constexpr int pageCount = 8;

/// Name for settings and tests: "overview", "due" …
QString pageName(Page page);
/// What the user reads, with its mnemonic for menus.
QString pageTitle(Page page);

/// The list of pages at the left, with counts.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCount(Page page, int count);
    void choose(Page page);

Q_SIGNALS:
    void chosen(ui::window::Page page);
};

}
