#pragma once

#include "core/base/Result.h"
#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"

#include <QByteArray>

namespace core::letter::inline writers {

enum class OdtPurpose {
    Edit,  ///< by people, in a word processor
    Print, ///< by LibreOffice into a PDF that the import reads back exactly: marked as ours, lines end as ours do
};

/// The letter as an OpenDocument text with named paragraph styles, the page layout of the form, and page numbers
/// from the second page on.
base::Result<QByteArray> toOdt(const Letter &letter, const LetterTemplate &letterTemplate,
                               OdtPurpose purpose = OdtPurpose::Edit);

}
