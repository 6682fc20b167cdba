#include "core/request/FormHeights.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <zip.h>

namespace core::request {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr double lineHeight = 13; // of 10 points
constexpr double padding = 3;
constexpr double highestRow = 409;

/// Lines that the text takes when words go whole to the next one.
int linesIn(const QString &text, double width)
{
    const int room = std::max(1, int(width) - 1);
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        int used = 0;
        ++lines;
        for (const QString &word : paragraph.split(u' ')) {
            const int length = int(word.size());
            if (used > 0 && used + 1 + length > room) {
                ++lines;
                used = 0;
            }
            lines += std::max(0, length - 1) / room; // a word wider than the column breaks
            used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
        }
    }
    return lines;
}

/// How much of the beginning has room.
qsizetype fitting(const QString &text, double width, int lines)
{
    // No more than the columns hold, and each line holds one character at least.
    qsizetype fits = 1;
    qsizetype tooMuch = std::min(text.size(), qsizetype(width) * lines + 1) + 1;
    while (tooMuch - fits > 1) {
        const qsizetype middle = fits + (tooMuch - fits) / 2;
        (linesIn(text.left(middle), width) <= lines ? fits : tooMuch) = middle;
    }
    if (fits < text.size()) {
        const qsizetype word = std::max(text.lastIndexOf(u' ', fits - 1), text.lastIndexOf(u'\n', fits - 1));
        if (word > 0)
            fits = word + 1;
        else if (fits > 1 && text[fits - 1].isHighSurrogate())
            --fits;
    }
    return fits;
}

}

int mostLines()
{
    return int((highestRow - padding) / lineHeight);
}

std::vector<QString> partsOfLines(const QString &text, double width, int lines)
{
    std::vector<QString> parts;
    QString rest = text;
    while (rest.size() > 1 && linesIn(rest.left(qsizetype(width) * lines + 2), width) > lines) {
        parts.push_back(rest.left(fitting(rest, width, lines)));
        rest.remove(0, parts.back().size());
    }
    parts.push_back(rest);
    return parts;
}

double rowHeight(const std::vector<std::pair<QString, double>> &textsAndWidths)
{
    int lines = 1;
    for (const auto &[text, width] : textsAndWidths)
        lines = std::max(lines, linesIn(text, width));
    return std::min(highestRow, lines * lineHeight + padding);
}

Result<void> letRowsGrow(const QString &xlsx)
{
    const Error failed{ErrorKind::Io, {}};
    zip_t *package = zip_open(QFile::encodeName(xlsx).constData(), 0, nullptr);
    if (!package)
        return failed;
    const char *name = "xl/worksheets/sheet1.xml";
    zip_stat_t stat;
    zip_file_t *part = zip_stat(package, name, 0, &stat) == 0 ? zip_fopen(package, name, 0) : nullptr;
    QByteArray sheet(part ? qsizetype(stat.size) : 0, 0);
    const bool isRead = part && zip_fread(part, sheet.data(), stat.size) == zip_int64_t(stat.size);
    if (part)
        zip_fclose(part);
    sheet.replace(" customHeight=\"1\"", "");
    zip_source_t *changed =
        isRead ? zip_source_buffer(package, sheet.constData(), zip_uint64_t(sheet.size()), 0) : nullptr;
    if (!changed || zip_file_replace(package, stat.index, changed, 0) != 0) {
        zip_source_free(changed);
        zip_discard(package);
        return failed;
    }
    if (zip_close(package) == 0)
        return {};
    zip_discard(package);
    return failed;
}

}
