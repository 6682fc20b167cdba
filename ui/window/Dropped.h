#pragma once

#include <QStringList>

class QMimeData;

namespace ui::window {

/// The local files of something dragged.
QStringList localFiles(const QMimeData &data);
/// By its first bytes, whatever its name. A damaged or foreign database counts too, so that opening it says what is wrong.
bool isDatabase(const QString &path);

}
