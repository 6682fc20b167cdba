#pragma once

#include "app/cli/Context.h"

#include <QCommandLineOption>
#include <QJsonArray>

namespace app::cli {

/// What "due" and "remind" share: --until, --office, and what is due by them.

QList<QCommandLineOption> dueOptions(const QString &untilDescription);
core::base::Result<core::store::DueFilter> dueFilter(Context &context, int defaultDays);
core::base::Result<std::vector<core::store::DueItem>> dueItems(Context &context, const core::store::DueFilter &filter);
QJsonArray jsonOf(const std::vector<core::store::DueItem> &items, QDate today);

}
