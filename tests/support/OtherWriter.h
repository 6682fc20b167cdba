#pragma once

#include "core/store/sql/Connection.h"

#include <gtest/gtest.h>

namespace tests::support {

/// Another program in the middle of writing to the database: nobody else can until it has finished.
class OtherWriter
{
public:
    /// `exclusive` keeps readers out as well, where there is no write-ahead log.
    explicit OtherWriter(const QString &path, bool writeAheadLog = true, bool exclusive = false)
    {
        auto opened = core::store::sql::Connection::open(path, {.writeAheadLog = writeAheadLog});
        EXPECT_TRUE(opened) << opened.error().detail.toStdString();
        m_connection = std::move(*opened);
        run(exclusive ? QStringLiteral("BEGIN EXCLUSIVE") : QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~OtherWriter() { finish(); }

    void finish()
    {
        if (m_connection)
            run(QStringLiteral("ROLLBACK"));
        m_connection.reset();
    }

private:
    void run(const QString &sql)
    {
        const auto done = m_connection->dialect().runScript(*m_connection, sql);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
    }

    std::unique_ptr<core::store::sql::Connection> m_connection;
};

}
