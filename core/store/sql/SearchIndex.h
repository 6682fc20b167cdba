#pragma once

#include "core/model/Change.h"
#include "core/store/sql/Connection.h"

#include <QMap>
#include <QSet>

namespace core::store::sql {

/// Keeps the full-text indexes equal to the records, within the transaction that writes them. The indexes hold no copy
/// of the texts, so taking a record out needs the very text that was put in.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    /// After a record was written.
    base::Result<void> replace(const model::Record *before, const model::Record *after);
    /// Before the commit: what the list is filtered by. An edit costs the words that came or went, not all words of
    /// the resolution.
    base::Result<void> finish();

private:
    using Words = QSet<QString>;
    /// Words that some text of a resolution has lost or gained. Another text may hold them still, or may have before.
    struct Difference {
        Words lost;
        Words gained;
    };

    void note(model::ResolutionId resolution, const Words &before, const Words &after);
    base::Result<void> finish(model::ResolutionId resolution, Difference difference);
    base::Result<Words> wordsOf(model::ResolutionId resolution);

    Connection &m_connection;
    QMap<model::ResolutionId, Difference> m_differences;
};

}
