#include "core/import/MemoLines.h"

#include "core/model/Dates.h"

#include <algorithm>

namespace core::import {

bool isPageMark(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:[-–—_]\\s*\\d{1,3}\\s*[-–—_]\\.?|(?:Seite|Blatt|S\\.)\\s*\\d{1,3}(?:\\s*(?:von|/|\\|)\\s*\\d{1,3})?|[-–—]?\\s*Seite\\s+\\d{1,3}\\s*[-–—]?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(u'\f') || mark.match(line.trimmed()).hasMatch();
}

namespace {

/// A page number without any sign stands alone between blank lines, and is the one that must come.
bool isBarePageNumber(const QStringList &source, qsizetype i, int expected)
{
    const auto isBlank = [&source](qsizetype line) { return line > 0 && line + 1 < source.size() && source[line].trimmed().isEmpty(); };
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:\\s*/\\s*\\d{1,2})?$"));
    const auto match = number.match(source[i].trimmed());
    return match.hasMatch() && match.captured(1).toInt() == expected && isBlank(i - 1) && isBlank(i + 1);
}

}

std::vector<TextLine> memoLines(const QStringList &source)
{
    std::vector<TextLine> lines;
    bool blank = false;
    bool page = false;
    int pages = 1;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (isPageMark(source[i]) || isBarePageNumber(source, i, pages + 1)) {
            page = true;
            ++pages;
            continue;
        }
        QString text = source[i].simplified();
        if (text.isEmpty()) {
            blank = true;
            continue;
        }
        static const QRegularExpression gap(QStringLiteral("\\s*\\t\\s*|\\s{4,}"));
        const QStringList columns = source[i].trimmed().split(gap, Qt::SkipEmptyParts);
        lines.push_back({std::move(text), int(i) + 1, blank, page, columns.size() > 1 ? columns : QStringList()});
        blank = false;
        page = false;
    }
    return lines;
}

std::vector<TextLine> partedColumns(const std::vector<TextLine> &lines)
{
    static const QRegularExpression label(QStringLiteral("\\s+(?=(?:GZ|Geschäftszeichen|Unser Zeichen|Aktenzeichen|Datum|Bearbeit\\p{L}*|Telefon|Tel\\.):)|"
                                                         "\\s+(?=(?:[☐□☒☑■▢]|\\[.?\\]|\\(.?\\))\\s*vertraulich)"));
    std::vector<TextLine> parted;
    for (const TextLine &line : lines) {
        bool first = true;
        for (const QString &column : line.columns.isEmpty() ? QStringList{line.text} : line.columns) {
            for (const QString &part : column.split(label, Qt::SkipEmptyParts)) {
                parted.push_back({part.simplified(), line.number, first && line.blankBefore, first && line.pageBefore, {}});
                first = false;
            }
        }
    }
    return parted;
}

std::optional<FoundDate> findDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\p{L}\\d])\\d{1,2}\\.\\s*(?:\\p{L}{3,9}\\s+\\d{4}|\\d{1,2}\\.\\s*(?:\\d{4}|\\d{2}))(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const auto date = model::dateFromGerman(match.captured()))
            return FoundDate{*date, match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

bool almostEqual(QStringView a, QStringView b, int errors)
{
    if (std::abs(a.size() - b.size()) > errors)
        return false;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int same = a[i - 1].toLower() == b[j - 1].toLower() ? 0 : 1;
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + same});
            diagonal = above;
        }
    }
    return row.back() <= errors;
}

}
