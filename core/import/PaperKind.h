#pragma once

#include "core/import/LineJoiner.h"

#include <optional>

namespace core::import {

/// What a text is that is no status letter.
enum class PaperKind { Paper, Motion, Question, Answer, Minutes, Invitation, PressRelease, Table };

/// Whether the text is a status letter, of which the first clause or report begins in line `body`: its head names a
/// resolution whose control it reports on, and it is not the paper, motion or record of a meeting that says so too.
bool isStatusLetter(const std::vector<TextLine> &lines, size_t body);

/// What else it is, told by its head and its headings; none when nobody can tell.
std::optional<PaperKind> paperKindOf(const std::vector<TextLine> &lines);
std::optional<PaperKind> tableKindOf(const QStringList &source);

/// One sentence for the user: why the file is no status letter, and what it is instead.
QString refusalOf(const QString &fileName, std::optional<PaperKind> kind);

/// "Sachverhalt:", "Begründung:", "Anlagen:": numbers below are no clauses.
bool endsClauses(const QString &line);

}
