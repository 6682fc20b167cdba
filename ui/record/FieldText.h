#pragma once

#include "core/model/Change.h"
#include "core/model/Directory.h"

namespace ui::record {

/// One field before and after, in the words of a clerk.
struct FieldDifference {
    QString key; ///< as in the JSON of the record
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldDifference &) const = default;
};

/// The fields that differ between two versions of a record; an empty object is a record that does not exist.
std::vector<FieldDifference> differences(core::model::RecordKind kind, const QJsonObject &before,
                                         const QJsonObject &after, const core::model::Directory &directory,
                                         const core::model::ResolutionFile &file);

/// Sets a field of a record from the text of its draft (Unwritten.h); false when it has no such field or the text does not
/// fit.
bool setField(core::model::Record &record, QStringView key, const QString &text);

/// The text that a record holds under this key; null when the key names no text of this kind of record.
QString *textField(core::model::Record &record, QStringView key);

}
