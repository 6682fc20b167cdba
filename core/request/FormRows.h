#pragma once

#include "core/request/RequestForm.h"
#include "core/sheet/SheetReader.h"

#include <array>

namespace core::request {

/// A row of a returned form, wherever the office's program has put it.
struct FormRow {
    const sheet::Sheet *sheet = nullptr;
    size_t row = 0;
    std::array<int, formColumns> columns =
        {};                  ///< of the sheet, for each column of the form; -1 for one that was removed
    bool namesSheet = false; ///< the form is not the only sheet

    bool has(FormColumn column) const { return columns[size_t(column)] >= 0; }
    /// An empty one where the column was removed.
    const sheet::SheetCell &cell(FormColumn column) const { return sheet->at(row, size_t(columns[size_t(column)])); }
    /// "H7", or "Tabelle2!H7".
    QString name(FormColumn column) const;
};

/// The form inside of a workbook.
struct FoundForm {
    std::vector<FormRow> rows;
    QStringList warnings;   ///< what the office wrote that no row holds, each with its cell
    bool lacksKeys = false; ///< it is a form, and the columns by which its rows are known were removed
};

/// Finds the form by its keys: on any sheet, and by its headings when columns were inserted or rows removed above.
/// No rows when no sheet has a key. The sheets must live as long as what is found.
FoundForm findForm(const std::vector<sheet::Sheet> &sheets);

}
