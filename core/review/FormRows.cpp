#include "core/review/FormRows.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::review {
namespace {

constexpr qsizetype longestQuote = 80;

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

/// Where the form stands on a sheet; row is the first that has a key.
struct Place {
    size_t row = 0;
    int keyColumn = 0;
};

std::optional<Place> firstKey(const Sheet &sheet)
{
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (looksLikeKey(sheet.rows[row][column].text))
                return Place{row, int(column)};
        }
    }
    return std::nullopt;
}

/// By their headings above the first key; what has none lies where the column of the keys says.
std::array<int, formColumns> columnsOf(const Sheet &sheet, const Place &place, std::optional<size_t> &headingRow)
{
    std::array<int, formColumns> columns = {};
    for (int column = 0; column < formColumns; ++column)
        columns[size_t(column)] = std::max(0, column + place.keyColumn - int(FormColumn::Key));
    for (size_t row = 0; row < place.row && !headingRow; ++row) {
        if (sheet.at(row, size_t(place.keyColumn)).text.trimmed() == formHeading(FormColumn::Key))
            headingRow = row;
    }
    for (int column = 0; headingRow && column < formColumns; ++column) {
        const auto &cells = sheet.rows[*headingRow];
        const auto found = std::find_if(cells.begin(), cells.end(), [column](const SheetCell &cell) { return cell.text.trimmed() == formHeading(FormColumn(column)); });
        if (found != cells.end())
            columns[size_t(column)] = int(found - cells.begin());
    }
    return columns;
}

/// What is written in the row beside the columns of the form.
void warnOfOthers(const FormRow &row, const QString &sheet, QStringList &warnings)
{
    const auto &cells = row.sheet->rows[row.row];
    for (size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty() || std::find(row.columns.begin(), row.columns.end(), int(column)) != row.columns.end())
            continue;
        warnings << QCoreApplication::translate("FormRows", "%1 stands beside the form and was not read: “%2”.")
                        .arg(sheet + cellName(qint64(row.row), qint64(column)), quoted(cells[column].text));
    }
}

void warnOfNotes(const Sheet &sheet, const QString &name, QStringList &warnings)
{
    for (const SheetNote &note : sheet.notes) {
        const QString sentence = note.isComment ? QCoreApplication::translate("FormRows", "%1 has a comment, which is not read: “%2”.")
                                                : QCoreApplication::translate("FormRows", "%1 stands beside the form and was not read: “%2”.");
        warnings << sentence.arg(name + note.cell, quoted(note.text));
    }
}

bool isEmpty(const std::vector<SheetCell> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const SheetCell &cell) { return cell.isEmpty(); });
}

}

QString FormRow::name(FormColumn column) const
{
    const QString cell = cellName(qint64(row), columns[size_t(column)]);
    return namesSheet ? sheet->name + u'!' + cell : cell;
}

FoundForm findForm(const std::vector<Sheet> &sheets)
{
    FoundForm form;
    for (const Sheet &sheet : sheets) {
        const auto place = firstKey(sheet);
        const QString name = sheets.size() > 1 ? sheet.name + u'!' : QString();
        if (!place) {
            warnOfNotes(sheet, name, form.warnings);
            continue;
        }
        std::optional<size_t> headingRow;
        FormRow row{&sheet, 0, columnsOf(sheet, *place, headingRow), sheets.size() > 1};
        // A first row whose key is gone is told as one, and not taken for a heading.
        const size_t begin = headingRow ? *headingRow + 1 : std::min(place->row, size_t(formFirstRow));
        for (row.row = begin; row.row < sheet.rows.size(); ++row.row) {
            if (isEmpty(sheet.rows[row.row]))
                continue;
            form.rows.push_back(row);
            warnOfOthers(row, name, form.warnings);
        }
        warnOfNotes(sheet, name, form.warnings);
    }
    if (form.rows.empty())
        form.warnings.clear();
    return form;
}

}
