#pragma once

#include "core/sample/SampleCity.h"
#include "core/store/sql/OpenDatabase.h"
#include "ui/session/Session.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace tests::support {

/// The day on which the tests of the window live.
inline const QDate sampleToday(2026, 11, 22);

inline ui::session::Clock sampleClock()
{
    return {[] { return QDateTime(sampleToday, QTime(9, 0), Qt::UTC); }, [] { return sampleToday; }};
}

/// A copy of the sample city in a real SQLite file; the city is written once a process.
inline QString copySampleCity(const QTemporaryDir &folder, const QString &name = QStringLiteral("musterstadt.bkdb"))
{
    static const QTemporaryDir original;
    const QString source = original.filePath(QStringLiteral("city.bkdb"));
    if (!QFile::exists(source)) {
        core::base::Progress progress;
        auto database = core::store::sql::createDatabase(source);
        EXPECT_TRUE(database) << database.error().detail.toStdString();
        const auto written = core::sample::writeSampleCity(**database, sampleToday, progress);
        EXPECT_TRUE(written) << written.error().detail.toStdString();
    }
    const QString path = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(source, path));
    return path;
}

/// An open copy of the sample city with everything that pages need.
class SampleSession
{
public:
    SampleSession() : path(copySampleCity(folder))
    {
        auto database = core::store::sql::openDatabase(path);
        EXPECT_TRUE(database) << database.error().detail.toStdString();
        session =
            std::make_unique<ui::session::Session>(std::move(*database), QStringLiteral("Lindner"), sampleClock());
    }

    core::store::ResolutionStore &store() { return session->database().resolutions(); }
    core::model::ResolutionFile load(const QString &reference)
    {
        const auto id = store().findByReference(reference);
        EXPECT_TRUE(id && *id);
        return store().load(**id).value();
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<ui::session::Session> session;
};

}
