#pragma once

#include "core/import/ReadMemo.h"
#include "core/model/Resolution.h"

namespace core::import {

/// A report without the mark of one that was told before, "Stand 5. März 2027: …", and the day that it names.
struct ToldReport {
    QString text;
    std::optional<QDate> asOf;
};
ToldReport withoutMark(const QString &text);

/// Whether a stored text is a report of the letter: as it was read, or with what was doubtful in it corrected; with or
/// without its mark.
bool isReport(const ReadMemo &memo, size_t report, const QString &stored);

/// Whether the letter is among those of its resolution. Letters are known by date and kind, those without a date by what
/// they say: the name of a file says nothing.
bool isFiled(const ReadMemo &memo, const model::ResolutionFile &stored);

}
