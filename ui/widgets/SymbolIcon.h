#pragma once

#include <QIcon>

namespace ui::widgets {

/// A line icon of resources/icons, drawn in the text colour of the palette of the moment, at any size and scale.
QIcon symbolIcon(const QString &name);

}
