#include "tests/core/letter/PdfReading.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>
#include <cmath>
#include <optional>

namespace tests::letter {

namespace {

constexpr double kMmPerPt = 25.4 / 72;

/// A PDF that is read from memory.
struct OpenPdf {
    explicit OpenPdf(const QByteArray &bytes) : content(bytes)
    {
        buffer.setBuffer(&content);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QByteArray content;
    QBuffer buffer;
    QPdfDocument document;
};

QRectF inMm(const QRectF &box)
{
    return {box.x() * kMmPerPt, box.y() * kMmPerPt, box.width() * kMmPerPt, box.height() * kMmPerPt};
}

/// Splits a page's text into lines: Qt PDF parts some with line feeds and runs others together.
class PageLines
{
public:
    PageLines(QPdfDocument *document, int page)
        : m_document(document), m_page(page), m_text(document->getAllText(page).text())
    {
    }

    std::vector<PdfLine> read()
    {
        qsizetype from = 0;
        while (from < m_text.size()) {
            const qsizetype feed = m_text.indexOf(u'\n', from);
            const qsizetype end = feed < 0 ? m_text.size() : feed;
            split(from, end);
            from = end + 1;
        }
        return std::move(m_lines);
    }

private:
    QPdfSelection select(qsizetype from, qsizetype end) const
    {
        return m_document->getSelectionAtIndex(m_page, static_cast<int>(from), static_cast<int>(end - from));
    }

    /// The place of a stretch that stands on one line, in PDF points; none when it runs over several.
    std::optional<QRectF> onOneLine(qsizetype from, qsizetype end) const
    {
        constexpr double kSameLineMm = 3.6;
        const QPdfSelection selection = select(from, end);
        const QList<QPolygonF> parts = selection.bounds();
        double lowest = 0;
        double highest = 1e9;
        for (const QPolygonF &part : parts) {
            lowest = std::max(lowest, part.boundingRect().bottom());
            highest = std::min(highest, part.boundingRect().bottom());
        }
        if ((lowest - highest) * kMmPerPt >= kSameLineMm)
            return std::nullopt;
        return selection.boundingRectangle();
    }

    /// Where the words of a stretch end, as far as a line can reach.
    std::vector<qsizetype> wordEnds(qsizetype from, qsizetype end) const
    {
        constexpr qsizetype kLongestLine = 130;
        std::vector<qsizetype> ends;
        for (qsizetype i = from + 1; i < std::min(end, from + kLongestLine); ++i) {
            if (m_text[i].isSpace() && !m_text[i - 1].isSpace())
                ends.push_back(i);
        }
        if (end - from <= kLongestLine || ends.empty())
            ends.push_back(end);
        return ends;
    }

    void split(qsizetype from, qsizetype end)
    {
        std::optional<QRectF> place = onOneLine(from, end);
        while (!place) {
            const std::vector<qsizetype> ends = wordEnds(from, end);
            const auto over = std::partition_point(ends.begin() + 1, ends.end(),
                                                   [&](qsizetype wordEnd) { return onOneLine(from, wordEnd).has_value(); });
            const qsizetype lineEnd = *std::prev(over);
            add(from, lineEnd, select(from, lineEnd).boundingRectangle());
            from = lineEnd;
            place = onOneLine(from, end);
        }
        add(from, end, *place);
    }

    void add(qsizetype from, qsizetype end, const QRectF &place)
    {
        const QString text = m_text.mid(from, end - from).simplified();
        if (!text.isEmpty())
            m_lines.push_back({m_page, text, inMm(place)});
    }

    QPdfDocument *m_document;
    int m_page;
    QString m_text;
    std::vector<PdfLine> m_lines;
};

}

std::vector<PdfLine> readLines(const QByteArray &pdf)
{
    OpenPdf open(pdf);
    std::vector<PdfLine> lines;
    for (int page = 0; page < open.document.pageCount(); ++page) {
        const std::vector<PdfLine> ofPage = PageLines(&open.document, page).read();
        lines.insert(lines.end(), ofPage.begin(), ofPage.end());
    }
    return lines;
}

QString readText(const QByteArray &pdf, int page)
{
    OpenPdf open(pdf);
    return open.document.getAllText(page).text().simplified();
}

int pageCount(const QByteArray &pdf)
{
    OpenPdf open(pdf);
    return open.document.pageCount();
}

QImage render(const QByteArray &pdf, int page, int dpi)
{
    OpenPdf open(pdf);
    const QSizeF points = open.document.pagePointSize(page);
    const double scale = dpi / 72.0;
    QImage image(QSize(qRound(points.width() * scale), qRound(points.height() * scale)), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QImage page32 = open.document.render(page, image.size());
    QImage flat(page32.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    for (int y = 0; y < page32.height(); ++y) {
        for (int x = 0; x < page32.width(); ++x) {
            const QRgb pixel = page32.pixel(x, y);
            const int ink = qAlpha(pixel) * (255 - qGray(pixel)) / 255;
            image.setPixel(x, y, qRgb(255 - ink, 255 - ink, 255 - ink));
        }
    }
    return image;
}

}
