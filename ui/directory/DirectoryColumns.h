#pragma once

#include "core/model/Change.h"

#include <functional>
#include <vector>

namespace ui::directory {

/// One column of a table of master data: how a field is read and written.
struct DirectoryColumn {
    enum class Editor { Text, Division };

    const char *name;    ///< stable, for tests
    const char *heading; ///< source text, context "DirectoryColumns"
    int characters;      ///< width that it starts with; 0 takes what is left
    Editor editor = Editor::Text;
    std::function<QString(const core::model::Record &)> text;
    std::function<void(core::model::Record &, const QString &)> setText;
    /// For Editor::Division only.
    std::function<std::optional<core::model::DivisionId>(const core::model::Record &)> division = {};
    std::function<void(core::model::Record &, std::optional<core::model::DivisionId>)> setDivision = {};
};

/// The tables of the page: offices, divisions, committees, factions, persons.
struct DirectoryTable {
    core::model::RecordKind kind;
    const char *name;  ///< stable, for tests
    const char *title; ///< source text, context "DirectoryColumns"
    std::vector<DirectoryColumn> columns;
    /// All records of the kind, in the order of the directory.
    std::function<std::vector<core::model::Record>(const core::model::Directory &)> records;
    /// A new record with names that are still free; its id is set by the caller.
    std::function<core::model::Record(const core::model::Directory &, qint64 id)> fresh;
};

const std::vector<DirectoryTable> &directoryTables();

}
