#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/DueContractTests.h"
#include "tests/core/store/Fixture.h"
#include "tests/core/store/ListContractTests.h"
#include "tests/core/store/SearchContractTests.h"
#include "tests/core/store/StandingContractTests.h"
#include "tests/core/store/StoreContractTests.h"

#include <QTemporaryDir>

namespace tests::core_store {

namespace {

/// A real file, opened as each process opens it.
struct SqlitePlace final : Backend::Place {
    QTemporaryDir folder;

    std::unique_ptr<core::store::Database> open() override
    {
        const QString path = folder.filePath(QStringLiteral("stadt.db"));
        return must(QFile::exists(path) ? core::store::sql::openDatabase(path)
                                        : core::store::sql::createDatabase(path));
    }
};

}

INSTANTIATE_TEST_SUITE_P(Sqlite, StoreContract,
                         testing::Values(Backend{"SQLite", [] { return std::make_unique<SqlitePlace>(); }}),
                         [](const auto &backend) { return backend.param.name; });

}
