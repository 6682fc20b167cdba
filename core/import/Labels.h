#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace core::import {

/// What a line begins with.
struct LineStart {
    enum class Kind {
        Number, ///< "1." "2a." "2.3" "a)": a clause, if its surroundings agree
        Clause, ///< "Beschlusspunkt 1:" "Punkt 2a" "Ziffer 3": a clause or a report on it
        Report, ///< "Zu Punkt 1:" "zu 1." "Zu den Ziffern 2-4": a report on it, or a heading above clause and report
    };
    Kind kind = Kind::Number;
    QStringList labels;      ///< ranges are given by their ends with "-" between them
    qsizetype length = 0;    ///< of the beginning, so that mid(length) is what follows
    bool punctuated = false; ///< ended by a colon, dot or bracket
};

/// None when the line is running text.
std::optional<LineStart> lineStart(const QString &line);

/// The same with a noun that no list knows: "Auftrag 1:", "Zu Maßnahme 2:". Whether it names the clauses is for the
/// letter as a whole to tell.
struct NamedStart {
    QString noun;
    LineStart start;
};
std::optional<NamedStart> namedStart(const QString &line);

/// Whether what follows a number makes it an ordinal or a date and no label: "29. Plenarsitzung", "3. Staffel",
/// "30. Juni 2022", "1. Quartal".
bool isOrdinal(const QString &following);

}
