#pragma once

#include <QSettings>

namespace core::base {

/// Keeps what QSettings holds in one file that is written whole or not at all; QSettings' own formats take a file that a
/// full disk has cut for written. Called once, when the name of the program is known; what was kept in QSettings' own
/// format before is taken over.
void keepSettingsWhole();

/// The format, for tests that choose another place.
QSettings::Format settingsFormat();

/// Writes what waits to be written; false when that is impossible now: then what was written before stays, and what waits
/// is tried again.
bool settingsAreWritten();

}
