#pragma once

#include "core/rules/Delay.h"
#include "core/rules/ResolutionFacts.h"
#include "tests/core/store/Fixture.h"

#include <random>

namespace tests::core_store {

using namespace core::model;
using namespace core::rules;
using namespace core::store;

/// A few hundred resolutions with every combination of states and dates around a day; always the same.
class RandomCity
{
public:
    static constexpr int count = 300;
    QDate today{2022, 6, 15};
    std::vector<OfficeId> offices;
    std::vector<DivisionId> divisions;

    explicit RandomCity(Database &database)
    {
        std::vector<Change> changes;
        for (int i = 0; i < 4; ++i) {
            offices.push_back(newId<OfficeId>(database));
            changes.push_back(inserted(
                Office{offices.back(), QString::number(5 * (i + 1)), QStringLiteral("Amt"), std::nullopt, {}, 0}));
        }
        for (int i = 0; i < 3; ++i) {
            divisions.push_back(newId<DivisionId>(database));
            changes.push_back(inserted(
                Division{divisions.back(), QStringLiteral("GB %1").arg(i + 1), QStringLiteral("Bereich"), i, 0}));
        }
        const qint64 first = must(database.changes().reserveIds(count * 10));
        for (int i = 0; i < count; ++i)
            addResolution(first + i * 10, changes);
        write(database, std::move(changes));
    }

    std::optional<QDate> date() { return below(4) == 0 ? std::nullopt : std::optional(today.addDays(below(60) - 30)); }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    void addResolution(qint64 id, std::vector<Change> &changes)
    {
        Resolution resolution;
        resolution.id = {id};
        resolution.reference = QStringLiteral("V%1/%2").arg(below(100000)).arg(id);
        resolution.title = QStringLiteral("Äpfel %1").arg(below(50));
        resolution.nextReviewOn = date();
        if (below(5) == 0)
            resolution.closedOn = date();
        for (QDate closed = today.addDays(-int(m_ages() % 1000)); m_ages() % 3 == 0;
             closed = closed.addDays(int(m_ages() % 200))) {
            resolution.earlierClosings.push_back({closed, closed.addDays(int(m_ages() % 90))});
            closed = resolution.earlierClosings.back().reopenedOn;
        }
        if (below(8) == 0)
            resolution.exemptReason = QStringLiteral("Wahl");
        if (below(3) != 0)
            resolution.leadOffice = offices[size_t(below(4))];
        if (id % 7 != 0)
            resolution.division = divisions[size_t(id / 10 % 3)];
        if (const int age = int(m_ages() % 1500); age % 9 != 0)
            resolution.decidedOn = today.addDays(-age);
        changes.push_back(inserted(resolution));
        const int clauses = below(5);
        const bool settled = below(4) == 0;
        for (int i = 1; i <= clauses; ++i) {
            Clause clause;
            clause.id = {id + i};
            clause.resolution = resolution.id;
            clause.position = i;
            clause.label = QString::number(i);
            clause.status =
                settled ? ClauseStatus::Done : allClauseStatuses[size_t(below(int(allClauseStatuses.size())))];
            clause.dueOn = date();
            if (m_delays() % 2 == 0)
                clause.expectedOn = today.addDays(int(m_delays() % 80) - 30);
            if (m_delays() % 3 == 0)
                clause.delayReason = QStringLiteral("Lieferverzug");
            if (m_delays() % 5 == 0)
                clause.statusReason = QStringLiteral("wartet auf den Haushalt");
            if (below(2) == 0)
                clause.leadOffice = offices[size_t(below(4))];
            if (below(3) == 0)
                clause.supportingOffices = {offices[size_t(below(4))]};
            changes.push_back(inserted(clause));
        }
    }

    std::mt19937 m_random{870};
    std::mt19937 m_ages{871};
    std::mt19937 m_delays{872};
};

}
