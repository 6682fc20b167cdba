#include "tests/core/letter/PdfReading.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
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
            const auto over = std::partition_point(
                ends.begin() + 1, ends.end(), [&](qsizetype wordEnd) { return onOneLine(from, wordEnd).has_value(); });
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

/// A character of the running text and where Qt PDF counts it.
struct PlacedCharacter {
    QChar character;
    int page;
    int index;
};

/// The text of all pages without blanks and page marks.
std::vector<PlacedCharacter> runningText(QPdfDocument &document)
{
    static const QRegularExpression pageMark(QStringLiteral("^- \\d+ -"));
    std::vector<PlacedCharacter> running;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString text = document.getAllText(page).text();
        const qsizetype start = pageMark.match(text).capturedLength();
        for (qsizetype i = start; i < text.size(); ++i) {
            if (!text[i].isSpace())
                running.push_back({text[i], page, static_cast<int>(i)});
        }
    }
    return running;
}

int linesIn(QPdfDocument &document, int page, int from, int end)
{
    constexpr double kFlatMm = 1.5; // quotation marks alone hang high above their line
    constexpr double kNextLineMm = 2.5;
    std::vector<double> centres;
    const QList<QPolygonF> parts = document.getSelectionAtIndex(page, from, end - from).bounds();
    for (const QPolygonF &part : parts) {
        const QRectF box = inMm(part.boundingRect());
        if (box.height() > kFlatMm)
            centres.push_back(box.center().y());
    }
    std::sort(centres.begin(), centres.end());
    int lines = 1;
    for (std::size_t i = 1; i < centres.size(); ++i)
        lines += centres[i] - centres[i - 1] > kNextLineMm ? 1 : 0;
    return lines;
}

}

std::vector<std::vector<PdfStretch>> findParagraphs(const QByteArray &pdf, const QStringList &paragraphs)
{
    OpenPdf open(pdf);
    const std::vector<PlacedCharacter> running = runningText(open.document);
    std::vector<std::vector<PdfStretch>> found;
    std::size_t at = 0;
    for (QString wanted : paragraphs) {
        wanted.remove(u' ').remove(u'\n');
        const auto match =
            std::search(running.begin() + static_cast<std::ptrdiff_t>(at), running.end(), wanted.begin(), wanted.end(),
                        [](const PlacedCharacter &c, QChar w) { return c.character == w; });
        if (match == running.end())
            return found;
        std::vector<PdfStretch> stretches;
        auto from = match;
        const auto end = match + wanted.size();
        while (from != end) {
            const int page = from->page;
            const auto next = std::find_if(from, end, [page](const PlacedCharacter &c) { return c.page != page; });
            stretches.push_back({page, linesIn(open.document, page, from->index, std::prev(next)->index + 1)});
            from = next;
        }
        found.push_back(std::move(stretches));
        at = static_cast<std::size_t>(end - running.begin());
    }
    return found;
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
