#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>
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

/// How many lines each stretch of text takes on its page: the texts of all pages are searched for the paragraphs one
/// after the other, blanks do not matter. Empty from the first paragraph on that is not found.
struct PdfStretch {
    int page = 0;
    int lines = 0;
};
std::vector<std::vector<PdfStretch>> findParagraphs(const QByteArray &pdf, const QStringList &paragraphs);

/// The text of a page as it is copied out, blanks made one.
QString readText(const QByteArray &pdf, int page);
int pageCount(const QByteArray &pdf);

/// A page as it looks.
QImage render(const QByteArray &pdf, int page, int dpi);

}
