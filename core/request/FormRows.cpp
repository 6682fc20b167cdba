#include "core/request/FormRows.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::request {
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

std::optional<Place> firstKey(const sheet::Sheet &sheet)
{
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (looksLikeKey(sheet.rows[row][column].text))
                return Place{row, int(column)};
        }
    }
    return std::nullopt;
}

/// Which column of the sheet has which heading of the form; -1 for none.
using Columns = std::array<int, formColumns>;

Columns headingsIn(const std::vector<sheet::SheetCell> &cells)
{
    Columns columns = {};
    for (int column = 0; column < formColumns; ++column) {
        const auto found = std::find_if(cells.begin(), cells.end(), [column](const sheet::SheetCell &cell) {
            return cell.text.simplified() == formHeading(FormColumn(column));
        });
        columns[size_t(column)] = found == cells.end() ? -1 : int(found - cells.begin());
    }
    return columns;
}

/// The row that has most of the headings, above that one; none when it has hardly any.
std::optional<size_t> headingRowOf(const sheet::Sheet &sheet, size_t before)
{
    std::optional<size_t> best;
    std::ptrdiff_t most = 2;
    for (size_t row = 0; row < std::min(before, sheet.rows.size()); ++row) {
        const Columns columns = headingsIn(sheet.rows[row]);
        const auto known = std::count_if(columns.begin(), columns.end(), [](int column) { return column >= 0; });
        if (known > most) {
            most = known;
            best = row;
        }
    }
    return best;
}

/// By their headings above the first key. A heading that was rewritten stands beside its neighbour still, and is told; a column
/// that was removed is told too. Without headings they lie where the column of the keys says.
Columns columnsOf(const sheet::Sheet &sheet, const Place &place, const std::optional<size_t> &headingRow,
                  const QString &name, QStringList &warnings)
{
    Columns columns = {};
    if (!headingRow) {
        for (int column = 0; column < formColumns; ++column)
            columns[size_t(column)] = std::max(0, column + place.keyColumn - int(FormColumn::Key));
        return columns;
    }
    const auto &cells = sheet.rows[*headingRow];
    columns = headingsIn(cells);
    const Columns known = columns;
    columns[size_t(FormColumn::Key)] = place.keyColumn;
    for (int column = 0; column < formColumns; ++column) {
        if (columns[size_t(column)] >= 0)
            continue;
        const int beside = column == 0 ? 0 : columns[size_t(column) - 1] + 1;
        const bool isFree = (column == 0 || beside > 0) &&
                            std::find(known.begin(), known.end(), beside) == known.end() && beside != place.keyColumn;
        const QString heading = formHeading(FormColumn(column));
        const QString there = isFree ? sheet.at(*headingRow, size_t(beside)).text.simplified() : QString();
        if (there.isEmpty()) {
            const QString sentence =
                QCoreApplication::translate("FormRows", "The column “%1” is missing; nothing was changed there.")
                    .arg(heading);
            warnings << (name.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(sheet.name, sentence));
            continue;
        }
        columns[size_t(column)] = beside;
        warnings << QCoreApplication::translate("FormRows", "%1 says “%2”; the column was read as “%3”.")
                        .arg(name + sheet::cellName(qint64(*headingRow), beside), quoted(there), heading);
    }
    return columns;
}

/// What is written in the row beside the columns of the form.
void warnOfOthers(const FormRow &row, const QString &sheet, QStringList &warnings)
{
    const auto &cells = row.sheet->rows[row.row];
    for (size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty() ||
            std::find(row.columns.begin(), row.columns.end(), int(column)) != row.columns.end())
            continue;
        warnings << QCoreApplication::translate("FormRows", "%1 stands beside the form and was not read: “%2”.")
                        .arg(sheet + sheet::cellName(qint64(row.row), qint64(column)), quoted(cells[column].text));
    }
}

QString sentenceOn(sheet::SheetNote::Kind kind)
{
    switch (kind) {
    case sheet::SheetNote::Kind::Comment:
        return QCoreApplication::translate("FormRows", "%1 has a comment, which is not read: “%2”.");
    case sheet::SheetNote::Kind::Merged:
        return QCoreApplication::translate("FormRows",
                                           "%1 is one joined cell; what it says counts for each of its rows: “%2”.");
    case sheet::SheetNote::Kind::Outside:
        break;
    }
    return QCoreApplication::translate("FormRows", "%1 stands beside the form and was not read: “%2”.");
}

void warnOfNotes(const sheet::Sheet &sheet, const QString &name, QStringList &warnings)
{
    for (const sheet::SheetNote &note : sheet.notes)
        warnings << sentenceOn(note.kind).arg(name + note.cell, quoted(note.text));
}

/// What an office has written above the headings.
void warnOfHead(const sheet::Sheet &sheet, size_t end, const QString &name, QStringList &warnings)
{
    for (size_t row = 0; row < std::min(end, sheet.rows.size()); ++row) {
        const auto &cells = sheet.rows[row];
        for (size_t column = 0; column < cells.size(); ++column) {
            if (!cells[column].isEmpty() && !isFormHead(cells[column].text))
                warnings << sentenceOn(sheet::SheetNote::Kind::Outside)
                                .arg(name + sheet::cellName(qint64(row), qint64(column)), quoted(cells[column].text));
        }
    }
}

/// Tells of a sheet of the office's own by its first cell; the form's own sheet of whole texts says nothing new.
void warnOfOtherSheet(const sheet::Sheet &sheet, const QString &name, QStringList &warnings)
{
    const bool isOurs = std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const auto &cells) {
        return std::any_of(cells.begin(), cells.end(),
                           [](const sheet::SheetCell &cell) { return cell.text == wholeTextHeading(); });
    });
    for (size_t row = 0; row < sheet.rows.size() && !isOurs; ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (sheet.rows[row][column].isEmpty())
                continue;
            warnings << QCoreApplication::translate("FormRows",
                                                    "%1 stands on a sheet without a form, which was not read: “%2”.")
                            .arg(name + sheet::cellName(qint64(row), qint64(column)),
                                 quoted(sheet.rows[row][column].text));
            return;
        }
    }
}

bool isEmpty(const std::vector<sheet::SheetCell> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const sheet::SheetCell &cell) { return cell.isEmpty(); });
}

}

QString FormRow::name(FormColumn column) const
{
    const QString cell = sheet::cellName(qint64(row), columns[size_t(column)]);
    return namesSheet ? sheet->name + u'!' + cell : cell;
}

FoundForm findForm(const std::vector<sheet::Sheet> &sheets)
{
    FoundForm form;
    for (const sheet::Sheet &sheet : sheets) {
        const auto place = firstKey(sheet);
        const QString name = sheets.size() > 1 ? sheet.name + u'!' : QString();
        if (!place) {
            if (headingRowOf(sheet, sheet.rows.size()))
                form.lacksKeys = true;
            else
                warnOfOtherSheet(sheet, name, form.warnings);
            warnOfNotes(sheet, name, form.warnings);
            continue;
        }
        const std::optional<size_t> headingRow = headingRowOf(sheet, place->row);
        FormRow row{&sheet, 0, columnsOf(sheet, *place, headingRow, name, form.warnings), sheets.size() > 1};
        // A first row whose key is gone is told as one, and not taken for a heading.
        const size_t begin = headingRow ? *headingRow + 1 : std::min(place->row, size_t(formFirstRow));
        warnOfHead(sheet, headingRow.value_or(0), name, form.warnings);
        for (row.row = begin; row.row < sheet.rows.size(); ++row.row) {
            if (isEmpty(sheet.rows[row.row]))
                continue;
            form.rows.push_back(row);
            warnOfOthers(row, name, form.warnings);
        }
        warnOfNotes(sheet, name, form.warnings);
    }
    // One sheet of a workbook that is a form lacks its keys only where no other has them.
    form.lacksKeys = form.rows.empty() ? form.lacksKeys : !form.rows.front().has(FormColumn::Original);
    if (form.rows.empty())
        form.warnings.clear();
    return form;
}

}
