#pragma once

#include "ui/import/MemoFields.h"

#include <optional>

namespace ui::import {

/// Corrections as they are kept against a crash.
QString toJson(const MemoFields &fields);
std::optional<MemoFields> fieldsFromJson(const QString &json);

}
