#pragma once

#include "core/letter/Letter.h"
#include "core/letter/LetterTemplate.h"
#include "core/model/Result.h"

#include <QStringList>

namespace core::letter {

/// The file name endings that saveLetter() knows, without a dot, the usual one first.
QStringList letterFormats();

/// Saves a letter as PDF (PDF/A-1b), ODT or text, as the ending of the path says. The file is whole or not there:
/// a full disk or a folder that cannot be written leaves an older file of that name as it was.
model::Result<void> saveLetter(const Letter &letter, const LetterTemplate &letterTemplate, const QString &path);

/// What the file calls itself: the subject in one line.
QString documentTitle(const Letter &letter);

}
