#include "core/review/SheetReader.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <cmath>
#include <ixion/address.hpp>
#include <ixion/model_context.hpp>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#include <orcus/spreadsheet/sheet.hpp>
#include <zip.h>

namespace core::review {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype largestFile = 20'000'000;
constexpr zip_uint64_t largestUnpacked = 200'000'000;
constexpr int mostRows = 20'000;
constexpr int mostColumns = 64;

Error notRecognised()
{
    return {ErrorKind::NotRecognised, QCoreApplication::translate("SheetReader", "The file is no table that can be read (XLSX or ODS).")};
}

Error tooLarge()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("SheetReader", "The table is too large to be a form.")};
}

enum class Format { Xlsx, Ods };

/// Looks into the package without unpacking it: which format, and not more than we mean to unpack.
Result<Format> formatOf(const QByteArray &file)
{
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr);
    zip_t *package = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!package) {
        zip_source_free(source);
        return notRecognised();
    }
    zip_uint64_t unpacked = 0;
    bool xlsx = false;
    bool ods = false;
    const zip_int64_t entries = zip_get_num_entries(package, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(package, zip_uint64_t(i), 0, &stat) != 0)
            continue;
        unpacked += (stat.valid & ZIP_STAT_SIZE) ? stat.size : 0;
        const QByteArray name = (stat.valid & ZIP_STAT_NAME) ? QByteArray(stat.name) : QByteArray();
        xlsx = xlsx || name == "xl/workbook.xml";
        ods = ods || name == "content.xml";
    }
    zip_discard(package);
    if (unpacked > largestUnpacked)
        return tooLarge();
    if (!xlsx && !ods)
        return notRecognised();
    return xlsx ? Format::Xlsx : Format::Ods;
}

SheetCell cellAt(const ixion::model_context &context, const ixion::abs_address_t &address)
{
    SheetCell cell;
    switch (context.get_celltype(address)) {
    case ixion::celltype_t::string: {
        const std::string_view text = context.get_string_value(address);
        cell.kind = SheetCell::Kind::Text;
        cell.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        break;
    }
    case ixion::celltype_t::numeric:
        cell.kind = SheetCell::Kind::Number;
        cell.number = context.get_numeric_value(address);
        cell.text = QString::number(cell.number, 'g', 15);
        break;
    case ixion::celltype_t::formula:
        cell.kind = SheetCell::Kind::Formula;
        break;
    case ixion::celltype_t::boolean:
        cell.kind = SheetCell::Kind::Text;
        cell.text = context.get_numeric_value(address) != 0 ? QStringLiteral("WAHR") : QStringLiteral("FALSCH");
        break;
    default:
        break;
    }
    return cell;
}

Sheet firstSheet(orcus::spreadsheet::document &document)
{
    Sheet sheet;
    const auto *first = document.get_sheet(orcus::spreadsheet::sheet_t(0));
    if (!first)
        return sheet;
    const ixion::abs_range_t range = first->get_data_range();
    const int lastRow = std::min(range.last.row, mostRows - 1);
    const int lastColumn = std::min(range.last.column, mostColumns - 1);
    for (int row = 0; row <= lastRow; ++row) {
        std::vector<SheetCell> cells;
        for (int column = 0; column <= lastColumn; ++column)
            cells.push_back(cellAt(document.get_model_context(), ixion::abs_address_t(0, row, column)));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

}

std::optional<QDate> SheetCell::date() const
{
    if (kind == Kind::Text)
        return base::dateFromGerman(text.trimmed());
    const bool plausible = kind == Kind::Number && number >= 1 && number < 2'958'466; // to the year 9999
    return plausible ? std::optional(QDate(1899, 12, 30).addDays(qint64(std::floor(number)))) : std::nullopt;
}

const SheetCell &Sheet::at(size_t row, size_t column) const
{
    static const SheetCell none;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

Result<Sheet> readSheet(const QByteArray &file)
{
    if (file.size() > largestFile)
        return tooLarge();
    const auto format = formatOf(file);
    if (!format)
        return format.error();
    // The library tells of broken files by exceptions; none goes farther than this.
    try {
        orcus::spreadsheet::document document({mostRows, mostColumns});
        orcus::spreadsheet::import_factory factory(document);
        const std::string_view bytes(file.constData(), size_t(file.size()));
        if (*format == Format::Xlsx) {
            orcus::orcus_xlsx reader(&factory);
            reader.read_stream(bytes);
        } else {
            orcus::orcus_ods reader(&factory);
            reader.read_stream(bytes);
        }
        return firstSheet(document);
    } catch (const std::exception &) {
        return notRecognised();
    }
}

}
