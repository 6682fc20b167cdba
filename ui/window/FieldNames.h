#pragma once

#include "core/model/Directory.h"

#include <QJsonValue>
#include <QString>

namespace ui::window {

/// The word for a field of core::model::toJson(); empty for fields that say nothing to a user (ids, positions).
QString fieldName(const QString &key);
/// Its value as a user reads it: dates in German, codes as words, offices by their names.
QString fieldText(const QString &key, const QJsonValue &value, const core::model::Directory &directory);

}
