#pragma once

#include "ui/import/PassageList.h"

#include <QHash>
#include <QString>

namespace ui::import {

/// Lines of the source, counted from 1; first is 0 when there is no place.
struct Lines {
    int first = 0;
    int last = 0;

    bool contains(int line) const { return first > 0 && line >= first && line <= last; }
    bool operator==(const Lines &) const = default;
};

/// What was understood of a letter as a person sees and corrects it: dates as typed, lists one a line.
struct MemoFields {
    QHash<QString, QString> texts; ///< by the key of the field, see MemoForm
    bool confidential = false;
    bool closed = false;
    std::vector<Passage> clauses;
    std::vector<Passage> reports;

    bool operator==(const MemoFields &) const = default;
};

}
