#pragma once

#include "core/model/Change.h"
#include "core/store/Database.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

namespace tests::core_store {

inline const core::model::Authorship clerk{QStringLiteral("Sachbearbeitung"),
                                           QDateTime(QDate(2022, 6, 1), QTime(8, 0), Qt::UTC)};
inline const core::model::Authorship colleague{QStringLiteral("Kollegin"),
                                               QDateTime(QDate(2022, 6, 1), QTime(9, 0), Qt::UTC)};

/// The value, or a test failure with the error's sentence.
template <class T>
T must(core::base::Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << "kind " << int(result.error().kind) << ": " << result.error().detail.toStdString();
        if constexpr (std::is_default_constructible_v<T>)
            return T();
        else
            std::abort();
    }
    return std::move(*result);
}
inline void must(const core::base::Result<void> &result)
{
    if (!result)
        ADD_FAILURE() << "kind " << int(result.error().kind) << ": " << result.error().detail.toStdString();
}

template <class IdType>
IdType newId(core::store::Database &database)
{
    return IdType{must(database.changes().reserveIds(1))};
}

inline core::model::Change inserted(core::model::Record record)
{
    return {std::nullopt, std::move(record)};
}
inline core::model::Change changed(core::model::Record before, core::model::Record after)
{
    return {std::move(before), std::move(after)};
}
inline core::model::Change removed(core::model::Record record)
{
    return {std::move(record), std::nullopt};
}

inline core::model::ChangeSet write(core::store::Database &database, std::vector<core::model::Change> changes,
                                    const core::model::Authorship &by = clerk)
{
    return must(database.changes().write({QStringLiteral("Test"), std::move(changes)}, by));
}

/// A resolution with clauses "1".."n", as written.
inline core::model::ResolutionFile makeResolution(core::store::Database &database, const QString &reference,
                                                  int clauses = 2)
{
    using namespace core::base;
    using namespace core::model;
    Resolution resolution;
    resolution.id = newId<ResolutionId>(database);
    resolution.reference = reference;
    resolution.title = QStringLiteral("Straßenbäume in der Südvorstadt");
    std::vector<Change> changes{inserted(resolution)};
    for (int i = 1; i <= clauses; ++i) {
        Clause clause;
        clause.id = newId<ClauseId>(database);
        clause.resolution = resolution.id;
        clause.label = QString::number(i);
        clause.position = i;
        clause.text = QStringLiteral("Der Oberbürgermeister wird beauftragt, Bäume zu pflanzen.");
        changes.push_back(inserted(clause));
    }
    write(database, std::move(changes));
    return must(database.resolutions().load(resolution.id));
}

}
