#pragma once

#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

namespace tests::core_edit {

using namespace tests::core_store;
using namespace core::base;
using namespace core::model;
using namespace core::edit;

/// A database with one resolution of two clauses, and two people who edit it.
class Edit : public testing::Test
{
protected:
    static QDateTime now() { return clerk.at; }

    ResolutionFile file() { return must(m_database->resolutions().load(m_id)); }
    Clause clause(size_t index = 0) { return file().clauses.at(index); }
    ChangeSet textEdit(const QString &text, size_t index = 0)
    {
        Clause after = clause(index);
        after.text = text;
        return edited(QStringLiteral("Text"), clause(index), after);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.db"));
    std::unique_ptr<core::store::Database> m_database = must(core::store::sql::createDatabase(m_path));
    ResolutionId m_id = makeResolution(*m_database, QStringLiteral("V1/22")).resolution.id;
    EditService m_edits{*m_database, QStringLiteral("Sachbearbeitung"), &Edit::now};
};

}
