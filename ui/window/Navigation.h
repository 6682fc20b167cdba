#pragma once

#include "ui/window/Page.h"

#include <QListWidget>

namespace ui::window {

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

private:
    void fitWidth();
};

}
