#include "core/store/sql/FieldMapper.h"

#include "core/model/FieldJson.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace tests::core_store {

using namespace core::model;
using namespace core::store::sql;

namespace {

/// A new database, and what its schema says.
class FieldMapperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = m_folder.filePath(QStringLiteral("stadt.bkdb"));
        must(createDatabase(path)).reset();
        m_connection = must(Connection::open(path, {}));
    }

    QSet<QString> columnsOf(const QString &table)
    {
        QSet<QString> names;
        must(m_connection->each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                                [&names](const Row &row) { names << row.text(0); }));
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

}

TEST_F(FieldMapperTest, EveryColumnOfATableIsDescribedAndEveryDescribedOneIsThere)
{
    // By the store itself, from the clauses of a resolution.
    const QSet<QString> counted{QStringLiteral("clause_count"), QStringLiteral("settled_count"),
                                QStringLiteral("earliest_due_on"), QStringLiteral("delayed_since")};
    const auto compare = [&]<class T>(const T &) {
        const QString name = Mapper<T>::table().name();
        QSet<QString> described{QStringLiteral("id"), QStringLiteral("row_version")};
        forEachColumn<T>([&](const auto &field) { described << QString::fromUtf16(field.column); });
        for (const char16_t *made : MadeColumns<T>::names)
            described << QString::fromUtf16(made);
        EXPECT_EQ(columnsOf(name) - counted, described) << name.toStdString();
    };
    for (size_t kind = 0; kind < std::variant_size_v<Record>; ++kind)
        std::visit(compare, emptyRecord(RecordKind(kind)));
}

TEST_F(FieldMapperTest, TheDatabaseFreezesOfALetterWhatItsDescriptionSays)
{
    const QString trigger = must(
        m_connection->text(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'memo_released_is_frozen'")));
    forEachColumn<Memo>([&](const auto &field) {
        const QString column = QString::fromUtf16(field.column);
        if (column == u"state")
            return; // it may go on, but not back
        const QRegularExpression named(QStringLiteral("\\bold\\.%1\\b").arg(column));
        EXPECT_EQ(named.match(trigger).hasMatch(), field.frozen == Frozen::ByRelease) << column.toStdString();
    });
}

}
