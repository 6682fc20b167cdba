#pragma once

#include "core/letter/page/LetterPages.h"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace core::letter::inline page {

/// Layout works in hundredths of a millimetre: fine enough for Qt's whole-number font sizes and advances, and
/// the same on every device.
constexpr double kUnitsPerMm = 100.0;

constexpr double units(double mm)
{
    return mm * kUnitsPerMm;
}

/// A set line of text at its place on a page.
struct PlacedLine {
    const QTextLayout *text = nullptr;
    int line = 0;
    QPointF position; ///< top left of the line, in units
    QColor ink;
};

struct PlacedStroke {
    QLineF line; ///< in units
    double width = 0;
    QColor ink;
};

struct PlacedPicture {
    QImage picture;
    QRectF place; ///< in units
};

struct PageContent {
    std::vector<PlacedPicture> pictures;
    std::vector<PlacedLine> lines; ///< in reading order
    std::vector<PlacedStroke> strokes;
};

struct LetterPages::Data {
    std::vector<std::unique_ptr<QTextLayout>> texts;
    std::vector<PageContent> pages;
    double closeness = 1;
    LetterEnd end;
};

}
