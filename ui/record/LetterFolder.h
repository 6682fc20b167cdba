#pragma once

#include <QString>

namespace ui::record {

/// Where letters of this person are filed, remembered from the last time; at first a folder of its own below the documents.
QString letterFolder();
void rememberLetterFolder(const QString &folder);

}
