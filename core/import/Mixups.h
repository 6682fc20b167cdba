#pragma once

#include <QStringList>

namespace core::import {

/// The word with one of the exchanges undone that scans make ("rn" for "m", "l" for "i" …), everywhere it can be.
QStringList exchanged(const QString &word);

}
