#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace core::sample {

/// What the parts of the builder share.

inline base::Error broken(const QString &what)
{
    return {base::ErrorKind::Invalid, QStringLiteral("sample: ") + what};
}

/// Updates a record that is held by value and notes the change.
template <class RecordType, class Edit>
void change(RecordType &record, Edit edit, std::vector<model::Change> &changes)
{
    const RecordType before = record;
    edit(record);
    if (!(record == before))
        changes.push_back({model::Record(before), model::Record(record)});
}

/// The clerks of the council office take turns.
inline QString clerk(qint64 number)
{
    static const QStringList clerks = {QStringLiteral("Petra Lindner"), QStringLiteral("Jonas Hartwig"),
                                       QStringLiteral("Aylin Demir")};
    return clerks[number % clerks.size()];
}

}
