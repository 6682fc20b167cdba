#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace core::sheet {

/// A cell of a table file as it was read.
struct SheetCell {
    enum class Kind { Empty, Text, Number, Date, Formula, Fault };
    Kind kind = Kind::Empty;
    QString text;             ///< as a person reads it: "1,5", "50 %", "24.08.2026"; of a fault its name, "#NAME?"
    double number = 0;        ///< of a number or date, as it is stored
    std::optional<QDate> day; ///< of a date; of a number the day that it would be in its workbook (1900 or 1904)

    bool isEmpty() const { return kind == Kind::Empty || (kind == Kind::Text && text.trimmed().isEmpty()); }
    /// A date cell, a number that is a plausible day, or a text that is a date in German or ISO form.
    std::optional<QDate> date() const;
};

/// Something about cells that they do not say themselves.
struct SheetNote {
    enum class Kind {
        Comment,
        Outside, ///< a text farther outside than is read
        Merged,  ///< a cell that was joined with those below it; each of them says the same then
    };
    QString cell; ///< "H7", or "H7:H9"
    QString text;
    Kind kind = Kind::Comment;
};

/// One sheet of a table file, row by row; rows may differ in length.
struct Sheet {
    QString name;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<SheetNote> notes;

    const SheetCell &at(size_t row, size_t column) const;
    /// Puts the cell there, or notes it when it lies outside of what is read. Empty cells take no room.
    void put(qint64 row, qint64 column, SheetCell cell);
    /// Lets the cells below, down to that row, say what this one says, where they say nothing themselves; and notes it.
    void join(qint64 row, qint64 column, qint64 lastRow);
};

/// All sheets of an XLSX or ODS file, told apart by content, in their order; nothing in it is executed. NotRecognised
/// when it is neither, Invalid when it is larger than any form could be. Bounded in time and memory by the size of what
/// is unpacked.
base::Result<std::vector<Sheet>> readSheets(const QByteArray &file);

/// "H7", counted from 0.
QString cellName(qint64 row, qint64 column);

}
