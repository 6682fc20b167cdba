#pragma once

#include "core/model/Change.h"
#include "core/store/sql/Connection.h"

#include <QMap>

namespace core::store::sql {

/// Keeps the full-text indexes equal to the records, within the transaction that writes them. The indexes hold no copy
/// of the texts, so taking a record out needs the very text that was put in.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    /// Before a record of this resolution is written; `isNew` when the resolution itself is being inserted.
    model::Result<void> aboutToChange(model::ResolutionId resolution, bool isNew);
    /// After a record was written.
    model::Result<void> replace(const model::Record *before, const model::Record *after);
    /// Before the commit: what the list is filtered by.
    model::Result<void> finish();

private:
    model::Result<QString> wordsOf(model::ResolutionId resolution);

    Connection &m_connection;
    QMap<model::ResolutionId, QString> m_wordsBefore;
};

}
