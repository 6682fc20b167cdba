#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>
#include <vector>

class QPdfDocument;

namespace tests::letter {

/// A line of text as it stands in a finished PDF; millimetres from the top left of the sheet.
struct PdfLine {
    int page = 0;
    QString text;
    QRectF box; ///< of its ink
};

/// The lines of all pages in the order in which they were written, read by the places of the characters.
std::vector<PdfLine> readLines(const QByteArray &pdf);

/// The text of a page as it is copied out, blanks made one.
QString readText(const QByteArray &pdf, int page);
int pageCount(const QByteArray &pdf);

/// A page as it looks.
QImage render(const QByteArray &pdf, int page, int dpi);

}
