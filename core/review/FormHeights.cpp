#include "core/review/FormHeights.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <zip.h>

namespace core::review {

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
    zip_source_t *changed = isRead ? zip_source_buffer(package, sheet.constData(), zip_uint64_t(sheet.size()), 0) : nullptr;
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
