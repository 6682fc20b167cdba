#pragma once

#include "core/model/Change.h"
#include "core/store/ResolutionStore.h"

#include <memory>
#include <sqlite3.h>

namespace tests::benchmarks {

inline constexpr int firstRows = 60;
inline constexpr int hitsWanted = 50;

[[noreturn]] void stop(const QString &why);

/// The store's work done straight on the SQLite C interface, with the same statements, the same rows and the same
/// promises, so that the ratio tells what our layers cost.
class StraightStore
{
public:
    explicit StraightStore(const QString &path);
    ~StraightStore();

    /// The number of hits, each with its sentence and marks.
    int search(const QString &words);
    /// The number of rows, the first of which are read.
    std::size_t page(const core::store::ResolutionFilter &filter, core::store::ResolutionColumn column);
    /// In one durable transaction: the record is read and its version compared, the history tells of it, the words that
    /// go are looked for in the other texts.
    void save(const core::model::Record &before, const core::model::Record &after);
    sqlite3 *handle() const { return m_handle; }

private:
    struct Statements;

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<Statements> m_statements;
};

}
