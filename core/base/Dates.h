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

/// Reads a date as clerks type it, in window and command line: as dateFromGerman() does, and "240822", "24082022",
/// "24/8/22", "24.8." (the next one), "heute"/"today", "+14" (days from today). None when it is no date, nor for a year
/// before 1900 or after 2199: that is a slip of the fingers.
std::optional<QDate> dateFromTyping(QStringView text, QDate today);

}
