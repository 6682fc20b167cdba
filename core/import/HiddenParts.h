#pragma once

#include "core/import/ReadMemo.h"
#include "core/import/Sections.h"

namespace core::import {

/// Something within a part that may be a part of its own.
struct HiddenPart {
    int line = 0;    ///< of the source
    QString words;   ///< what it begins with there
    QString message; ///< translated
};

/// What may have been overlooked: numbers that go on within a part, a second quotation or the subject of another letter in one.
std::vector<HiddenPart> findHiddenParts(const std::vector<Section> &sections);

/// Clauses and reports of unusual length, by their fields: something else may have run into them.
std::vector<QString> unusuallyLong(const ReadMemo &memo);

}
