#pragma once

#include "core/letter/LetterStyle.h"
#include "core/letter/PageGeometry.h"

#include <QByteArray>

namespace core::letter {

/// The part styles.xml: every style a letter uses, by German names, and the two page layouts.
QByteArray odtStyles(const LetterTemplate &letterTemplate, const LetterStyle &style, double subjectTop, double indent, double closeness);

}
