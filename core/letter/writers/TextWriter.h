#pragma once

#include "core/letter/content/Letter.h"

namespace core::letter::inline writers {

/// The letter as plain text: one paragraph a line, parted by blank lines, in the order of the printed page.
QString toPlainText(const Letter &letter);

}
