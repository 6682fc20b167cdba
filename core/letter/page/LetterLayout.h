#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/page/LetterPages.h"
#include "core/letter/page/PageGeometry.h"

namespace core::letter::inline page {

/// Sets a letter on as many A4 pages as it takes, in the form and font of the template. Needs a
/// QGuiApplication for its fonts (the offscreen platform will do) and may run in any QThread.
LetterPages layout(const Letter &letter, const LetterTemplate &letterTemplate);

/// The same with places of one's own instead of those of the form.
LetterPages layout(const Letter &letter, const LetterTemplate &letterTemplate, const PageGeometry &geometry);

}
