#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace core::base {

/// "24. August 2022", whatever the language of the system.
QString longGermanDate(QDate date);

/// "24.08.2022"; empty when there is no date.
QString shortGermanDate(std::optional<QDate> date);

/// ISO "2022-08-24"; empty when there is no date.
QString isoDate(std::optional<QDate> date);

/// Only ISO "2022-08-24".
std::optional<QDate> dateFromIso(QStringView text);

/// Reads "24. August 2022", "24.8.22", "24.08.2022" and ISO; nothing else. Two-digit years are 2000 to 2099.
std::optional<QDate> dateFromGerman(QStringView text);

}
