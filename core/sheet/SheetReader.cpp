#include "core/sheet/SheetReader.h"

#include "core/base/Dates.h"
#include "core/sheet/SheetFormats.h"
#include "core/sheet/SheetPackage.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace core::sheet {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype largestFile = 20'000'000;
/// How files begin that are no ZIP package but Excel's own: old ones, and new ones with a password.
const QByteArray oldOrLocked = QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

Error notRecognised()
{
    return {ErrorKind::NotRecognised,
            QCoreApplication::translate("SheetReader", "The file is no table that can be read (XLSX or ODS).")};
}

Error tooLarge()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("SheetReader", "The table is too large to be a form.")};
}

/// Of a text outside of what is read.
constexpr qsizetype longestNote = 2'000;

}

std::optional<QDate> SheetCell::date() const
{
    if (kind == Kind::Text)
        return base::dateFromGerman(text.trimmed());
    // "24.2" is no day, though a calendar has a number for each.
    return kind == Kind::Number && number != std::floor(number) ? std::nullopt : day;
}

const SheetCell &Sheet::at(size_t row, size_t column) const
{
    static const SheetCell none;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

void Sheet::put(qint64 row, qint64 column, SheetCell cell)
{
    if (cell.isEmpty())
        return;
    if (row < 0 || column < 0 || row >= mostSheetRows || column >= mostSheetColumns) {
        constexpr size_t mostNotes = 100;
        if (notes.size() < mostNotes)
            notes.push_back({cellName(row, column), cell.text.left(longestNote), SheetNote::Kind::Outside});
        return;
    }
    if (rows.size() <= size_t(row))
        rows.resize(size_t(row) + 1);
    if (rows[size_t(row)].size() <= size_t(column))
        rows[size_t(row)].resize(size_t(column) + 1);
    rows[size_t(row)][size_t(column)] = std::move(cell);
}

void Sheet::join(qint64 row, qint64 column, qint64 lastRow)
{
    constexpr qint64 mostJoined = 1'000;
    if (row < 0 || column < 0 || lastRow <= row || at(size_t(row), size_t(column)).isEmpty())
        return;
    const SheetCell first = at(size_t(row), size_t(column));
    for (qint64 below = row + 1; below <= std::min(lastRow, row + mostJoined); ++below) {
        if (at(size_t(below), size_t(column)).isEmpty())
            put(below, column, first);
    }
    constexpr size_t mostNotes = 200;
    if (notes.size() < mostNotes)
        notes.push_back({cellName(row, column) + u':' + cellName(lastRow, column), first.text.left(longestNote),
                         SheetNote::Kind::Merged});
}

QString cellName(qint64 row, qint64 column)
{
    QString letters;
    for (qint64 rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(ushort(u'A' + rest % 26)));
    return letters + QString::number(row + 1);
}

size_t cellsOf(const std::vector<Sheet> &sheets)
{
    size_t cells = 0;
    for (const Sheet &sheet : sheets) {
        for (const auto &row : sheet.rows)
            cells += row.size();
    }
    return cells;
}

QString attributeOf(const QXmlStreamAttributes &given, QStringView name)
{
    const auto found = std::find_if(given.begin(), given.end(),
                                    [name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    return found == given.end() ? QString() : found->value().toString();
}

QString germanNumber(double number)
{
    QLocale german(QLocale::German, QLocale::Germany);
    german.setNumberOptions(QLocale::OmitGroupSeparator);
    return german.toString(number, 'g', 15);
}

SheetCell textCell(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return {lines.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, lines, 0, std::nullopt};
}

SheetCell numberCell(double number, const QString &text)
{
    return {SheetCell::Kind::Number, text, number, std::nullopt};
}

SheetCell dateCell(QDate day, double number)
{
    return {SheetCell::Kind::Date, base::shortGermanDate(day), number, day};
}

Result<std::vector<Sheet>> readSheets(const QByteArray &file)
{
    if (file.size() > largestFile)
        return tooLarge();
    if (file.startsWith(oldOrLocked)) {
        return Error{
            ErrorKind::NotRecognised,
            QCoreApplication::translate(
                "SheetReader",
                "The table has a password or the old Excel format; please have it saved as XLSX without a password.")};
    }
    const auto package = SheetPackage::open(file);
    if (!package)
        return notRecognised();
    const bool isOds = package->has(QStringLiteral("content.xml"));
    auto sheets = isOds ? readOds(*package) : readXlsx(*package);
    if (package->isExhausted() || (!sheets && sheets.error().kind == ErrorKind::Invalid))
        return tooLarge();
    if (!sheets)
        return notRecognised();
    return sheets;
}

}
