#pragma once

#include "core/store/Database.h"
#include "tests/support/Printing.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace tests::core_store {

/// What a backend must bring along to be tested by the contract: a way to make an empty database, and a second
/// connection to it as another process would have it.
struct Backend {
    std::string name;
    struct Place {
        virtual ~Place() = default;
        virtual std::unique_ptr<core::store::Database> open() = 0;
    };
    std::function<std::unique_ptr<Place>()> make;
};

inline std::ostream &operator<<(std::ostream &out, const Backend &backend)
{
    return out << backend.name;
}

/// The contract of the stores; instantiate with INSTANTIATE_TEST_SUITE_P for each backend.
class StoreContract : public testing::TestWithParam<Backend>
{
protected:
    void SetUp() override
    {
        m_place = GetParam().make();
        m_database = m_place->open();
        ASSERT_TRUE(m_database);
    }

    core::store::Database &database() { return *m_database; }
    std::unique_ptr<core::store::Database> otherProcess() { return m_place->open(); }

private:
    std::unique_ptr<Backend::Place> m_place;
    std::unique_ptr<core::store::Database> m_database;
};

}
