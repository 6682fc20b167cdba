#pragma once

#include "core/letter/page/LetterStyle.h"
#include "core/letter/page/PageGeometry.h"

#include <QByteArray>

namespace core::letter::inline writers {

/// What a letter asks of its pages.
struct OdtPage {
    double subjectTop = 0; ///< where the text of the first page begins
    double indent = 0;     ///< of a clause
    double closeness = 1;  ///< of paragraphs, see LetterPages
    QString reference;     ///< beside the page mark
};

/// The part styles.xml: every style a letter uses, by German names, and the two page layouts.
QByteArray odtStyles(const LetterTemplate &letterTemplate, const LetterStyle &style, const OdtPage &page);

}
