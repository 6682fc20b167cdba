#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace core::review {

/// A cell of a table file as it was read.
struct SheetCell {
    enum class Kind { Empty, Text, Number, Formula };
    Kind kind = Kind::Empty;
    QString text;      ///< of a text; a number as it is written
    double number = 0; ///< of a number; days since 30 December 1899 for a date

    bool isEmpty() const { return kind == Kind::Empty || (kind == Kind::Text && text.trimmed().isEmpty()); }
    /// A date cell, or a text that is a date in German or ISO form.
    std::optional<QDate> date() const;
};

/// The first sheet of a table file, row by row; rows may differ in length.
struct Sheet {
    std::vector<std::vector<SheetCell>> rows;

    const SheetCell &at(size_t row, size_t column) const;
};

/// Reads XLSX or ODS, told apart by content; nothing in it is executed. NotRecognised when it is neither, Invalid when
/// it is larger than any form could be.
base::Result<Sheet> readSheet(const QByteArray &file);

}
