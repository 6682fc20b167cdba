#pragma once

#include "tests/core/import/LetterScore.h"

#include <QByteArray>

namespace tests::import {

/// How somebody set a letter in a word processor.
enum class OfficeStyle {
    LineByLine, ///< every line of the text a paragraph, tabulators between columns, as old templates have it
    Flowing,    ///< paragraphs that flow over lines and pages, numbers hanging before them
};

/// The letter as a flat OpenDocument text with page numbers in the footer.
QByteArray officeLetter(const LetterCase &letter, OfficeStyle style);

}
