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

/// "clauses[2]" for the third of the list, as core::import names places and doubts.
inline QString passageField(const QString &list, int index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

/// "clauses" of "clauses[2]"; a field without index is its own list.
inline QString listOf(const QString &field)
{
    return field.section(u'[', 0, 0);
}

/// 2 of "clauses[2]"; -1 when the field has no index.
inline int indexOf(const QString &field)
{
    const QString index = field.section(u'[', 1, 1).section(u']', 0, 0);
    return index.isEmpty() ? -1 : index.toInt();
}

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
