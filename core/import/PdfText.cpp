#include "core/import/PdfText.h"

#include "core/import/HeadWords.h"
#include "core/import/PdfPage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace core::import {

using namespace core::base;

namespace {

constexpr double mm = pdfMm;
constexpr double columnGap = pdfColumnGap;
/// Letters are short; a book is not read.
constexpr int maximalPages = 200;
constexpr qsizetype maximalCharacters = 2'000'000;

using Row = PdfRow;
using Fragment = PdfFragment;

bool isBareLabel(const QString &text)
{
    const auto label = labelOf(text);
    return text.endsWith(u':') || (label && label->value.isEmpty());
}

/// A hanging number and the text behind it stand on one line, as do a label and its value.
void joinLabels(Row &row)
{
    std::vector<Fragment> joined;
    for (const Fragment &fragment : row.fragments) {
        const bool label = !joined.empty() && !labelOf(fragment.text) &&
                           (joined.back().text.size() <= 4 || isBareLabel(joined.back().text));
        if (label) {
            // "Datum" in a column of its own leads to what stands beside it.
            const bool colon = !joined.back().text.endsWith(u':') && isBareLabel(joined.back().text);
            joined.back().text += (colon ? QStringLiteral(": ") : QStringLiteral(" ")) + fragment.text;
            joined.back().box |= fragment.box;
        } else {
            joined.push_back(fragment);
        }
    }
    row.fragments = std::move(joined);
}

/// The distance of lines within a paragraph: the smallest that is common.
double linePitch(const std::vector<Row> &rows)
{
    std::vector<double> gaps;
    for (size_t i = 0; i + 1 < rows.size(); ++i) {
        const double gap = rows[i + 1].top - rows[i].top;
        if (gap > 6 && gap < 30)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return 14;
    std::sort(gaps.begin(), gaps.end());
    // Short letters may have more paragraphs than lines within them; the very smallest gaps may be superscripts.
    return gaps[gaps.size() / 10];
}

double rightEdge(const std::vector<Row> &rows)
{
    double right = 0;
    for (const Row &row : rows) {
        if (row.fragments.size() == 1)
            right = std::max(right, row.fragments[0].box.right());
    }
    return right;
}

/// Whether the next paragraph's first word would have found room behind the line: then a paragraph ended there.
bool endsShort(const Fragment &line, const Fragment &next, double right)
{
    const QString word = next.text.section(u' ', 0, 0);
    const double perCharacter = next.box.width() / double(std::max<qsizetype>(1, next.text.size()));
    return line.box.right() + perCharacter * double(word.size() + 1) < right;
}

class Columns
{
public:
    /// Rows that belong together, column by column when they stand side by side.
    static void append(QStringList &lines, const std::vector<Row> &block)
    {
        const bool sideBySide =
            std::any_of(block.begin(), block.end(), [](const Row &row) { return row.fragments.size() > 1; });
        if (!sideBySide) {
            for (const Row &row : block)
                lines += row.fragments[0].text;
            return;
        }
        std::vector<double> starts;
        for (const Row &row : block) {
            for (const Fragment &fragment : row.fragments) {
                const bool known = std::any_of(starts.begin(), starts.end(),
                                               [&](double x) { return std::abs(x - fragment.box.left()) < columnGap; });
                if (!known)
                    starts.push_back(fragment.box.left());
            }
        }
        std::sort(starts.begin(), starts.end());
        for (size_t c = 0; c < starts.size(); ++c) {
            if (c > 0)
                lines += QString();
            for (const Row &row : block) {
                for (const Fragment &fragment : row.fragments) {
                    if (std::abs(fragment.box.left() - starts[c]) < columnGap)
                        lines += fragment.text;
                }
            }
        }
    }
};

/// The head of a letter has the address at the left and the information block at the right, at heights of their own:
/// rows near each other of which some are side by side or start at the right are one block.
bool belongsToHead(const Row &row)
{
    constexpr double rightColumn = 100 * mm;
    return row.fragments.size() > 1 || row.fragments[0].box.left() > rightColumn;
}

void appendPage(QStringList &lines, std::vector<Row> rows)
{
    for (Row &row : rows)
        joinLabels(row);
    const double pitch = linePitch(rows);
    constexpr double headEnd = 105 * mm;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        const bool head = rows[i].top < headEnd;
        while (end < rows.size() && rows[end].top - rows[end - 1].top < 1.3 * pitch)
            ++end;
        if (head) {
            // Extends over small holes as long as a part at the right goes on.
            while (end < rows.size() && rows[end].top < headEnd && rows[end].top - rows[end - 1].top < 3 * pitch &&
                   (belongsToHead(rows[end]) || belongsToHead(rows[end - 1])))
                ++end;
        }
        if (i > 0)
            lines += QString();
        Columns::append(lines, {rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(end)});
        i = end;
    }
}

Error failure(ErrorKind kind, const char *text, const QString &fileName)
{
    return {kind, QCoreApplication::translate("PdfText", text).arg(fileName)};
}

/// Alone, or with a number beside it: "V0412/25        - 2 -".
bool isPageMarkRow(const Row &row)
{
    static const QRegularExpression dashed(QStringLiteral("^[-–—]\\s*\\d{1,3}\\s*[-–—]$"));
    if (row.fragments.size() == 2 && row.fragments[1].text.trimmed().contains(dashed))
        return true;
    return row.fragments.size() == 1 && row.fragments[0].text.size() <= 16 &&
           std::any_of(row.fragments[0].text.begin(), row.fragments[0].text.end(),
                       [](QChar c) { return c.isDigit(); }) &&
           std::none_of(row.fragments[0].text.begin(), row.fragments[0].text.end(),
                        [](QChar c) { return c == u':' || c == u','; });
}

}

Result<SourceText> readPdf(const QByteArray &bytes, const QString &fileName, Progress *progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword) {
        return failure(
            ErrorKind::NotRecognised,
            QT_TRANSLATE_NOOP("PdfText", "“%1” is protected by a password; save it without one and import it again."),
            fileName);
    }
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return failure(ErrorKind::NotRecognised,
                       QT_TRANSLATE_NOOP("PdfText", "“%1” is a damaged PDF and cannot be read."), fileName);

    SourceText source{fileName, {}};
    // Our own letters never part a word: a hyphen at a line end is one of the word. Where LibreOffice made the PDF of one, the
    // mark is among its keywords.
    const auto isOurs = [&document](QPdfDocument::MetaDataField field) {
        return document.metaData(field).toString().startsWith(QStringLiteral("Beschlusskontrolle "));
    };
    source.breaksAtSpaces =
        isOurs(QPdfDocument::MetaDataField::Creator) || isOurs(QPdfDocument::MetaDataField::Keywords);
    qsizetype characters = 0;
    std::vector<Row> previous;
    for (int page = 0; page < std::min(document.pageCount(), maximalPages); ++page) {
        if (progress) {
            progress->advance(page, document.pageCount());
            if (progress->cancelled())
                return cancelled();
        }
        std::vector<Row> rows = rowsOf(document, page);
        if (rows.empty())
            continue;
        // A page mark at the foot says nothing about the text that goes on behind it.
        if (rows.size() > 1 && isPageMarkRow(rows.back()) && rows.back().top > 250 * mm)
            rows.pop_back();
        for (const Row &row : rows) {
            for (const Fragment &fragment : row.fragments)
                characters += fragment.text.size();
        }
        if (characters > maximalCharacters)
            return failure(ErrorKind::NotRecognised,
                           QT_TRANSLATE_NOOP("PdfText", "“%1” has too much text for a status letter."), fileName);
        if (!source.lines.isEmpty()) {
            source.lines += QStringLiteral("\f");
            if (!previous.empty() &&
                endsShort(previous.back().fragments.back(), rows.front().fragments.front(), rightEdge(previous)))
                source.lines += QString();
        }
        previous = rows;
        appendPage(source.lines, std::move(rows));
    }
    if (characters == 0) {
        return failure(ErrorKind::NotRecognised,
                       QT_TRANSLATE_NOOP(
                           "PdfText", "“%1” holds only pictures of pages; let a text recognition run over it first."),
                       fileName);
    }
    return source;
}

}
