#pragma once

#include "core/letter/Letter.h"
#include "core/letter/LetterTemplate.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace core::letter {

/// The letter as an OpenDocument text with named paragraph styles, the page layout of the form, and page numbers
/// from the second page on, for those who want to edit it in a word processor.
base::Result<QByteArray> toOdt(const Letter &letter, const LetterTemplate &letterTemplate);

}
