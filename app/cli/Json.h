#pragma once

#include "core/model/Directory.h"
#include "core/store/Database.h"

#include <QDate>
#include <QJsonObject>

namespace app::cli {

/// The machine-readable form of what the commands print. Names are stable; dates are ISO or null.

QJsonValue jsonDate(const std::optional<QDate> &date);
QJsonObject jsonOf(const core::store::ResolutionRow &row, QDate today);
QJsonObject jsonOf(const core::store::SearchHit &hit);
QJsonObject jsonOf(const core::store::DueItem &item, QDate today);
QJsonObject jsonOf(const core::model::ResolutionFile &file, const core::model::Directory &directory, QDate today);
QJsonObject jsonOf(const core::model::HistoryEntry &entry);

/// What the state of a resolution is computed from.

/// "review" or "deadline".
QString code(core::store::DueItem::Kind kind);
/// "reference", "title", "clause" or "report".
QString code(core::store::HitPlace place);

}
