#pragma once

#include "core/import/MemoLines.h"
#include "core/import/ReadMemo.h"

namespace core::import {

/// Reads what stands before the first clause: sender, recipients, information block, subject, title, salutation,
/// opening sentence. `lines` are those lines only.
void readHead(const std::vector<TextLine> &lines, const LineJoiner &joiner, ReadMemo &memo);

/// Whether the line is the subject of a status letter ("Beschlusskontrolle zu V0123/21").
bool isSubject(const QString &line);

/// The first paper number in a text, as it is written there; empty when there is none.
QString findReference(const QString &text);

}
