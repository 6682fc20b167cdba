#pragma once

#include <QListWidget>

namespace ui::overview {

/// Gives a list the height of its rows: the page scrolls, and no second scroll bar stands inside it.
inline void showWhole(QListWidget &list)
{
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int height = 2 * list.frameWidth() + 2;
    for (int row = 0; row < list.count(); ++row)
        height += list.sizeHintForRow(row);
    list.setFixedHeight(height);
}

}
