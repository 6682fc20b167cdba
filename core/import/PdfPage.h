#pragma once

#include <QRectF>
#include <QString>
#include <vector>

class QPdfDocument;

namespace core::import {

/// Points of a PDF.
inline constexpr double pdfMm = 72.0 / 25.4;
/// A hole in a line that is wider parts columns; hanging numbers keep less.
inline constexpr double pdfColumnGap = 10 * pdfMm;

/// A run of text on one line, without a hole.
struct PdfFragment {
    QString text;
    QRectF box;
};

/// What stands at one height of a page, from left to right.
struct PdfRow {
    std::vector<PdfFragment> fragments;
    double top = 0;
    double bottom = 0;
};

/// The rows of a page from top to bottom. Where each word stands is asked for page by page of the usual size; of a page
/// that holds many times more only some places are asked for, and the others follow from the order of what is drawn.
std::vector<PdfRow> rowsOf(QPdfDocument &document, int page);

}
