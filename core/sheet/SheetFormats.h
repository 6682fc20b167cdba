#pragma once

#include "core/base/Result.h"
#include "core/sheet/SheetReader.h"

#include <QXmlStreamReader>

namespace core::sheet {

class SheetPackage;

/// How far sheets are read.
inline constexpr qint64 mostSheetRows = 20'000;
inline constexpr qint64 mostSheetColumns = 64;
inline constexpr int mostSheets = 50;
/// Of all sheets together, with the empty ones between; Invalid beyond that.
inline constexpr size_t mostSheetCells = 2'000'000;

/// How many cells of memory the sheets take.
size_t cellsOf(const std::vector<Sheet> &sheets);

/// The sheets of a package that is an Office Open XML workbook (Excel, and others in its format).
base::Result<std::vector<Sheet>> readXlsx(const SheetPackage &package);
/// The sheets of a package that is an OpenDocument spreadsheet (LibreOffice and others).
base::Result<std::vector<Sheet>> readOds(const SheetPackage &package);

/// The attribute of that name, in whatever name space; empty when there is none.
QString attributeOf(const QXmlStreamAttributes &given, QStringView name);

/// A number as a person reads it in a German table: "1,5".
QString germanNumber(double number);
/// Cells as they are made by both formats.
SheetCell textCell(const QString &text);
SheetCell numberCell(double number, const QString &text);
SheetCell dateCell(QDate day, double number);

}
