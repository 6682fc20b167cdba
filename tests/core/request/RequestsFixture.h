#pragma once

#include "core/edit/RequestEdits.h"
#include "core/request/RequestMails.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QTemporaryDir>

namespace tests::core_request {

inline const QDate today(2026, 11, 20);

/// What was prepared, as the verbs of core/edit take it.
inline std::vector<core::model::ContributionRequest>
requestsOf(const std::vector<core::request::PreparedRequest> &prepared)
{
    std::vector<core::model::ContributionRequest> requests;
    for (const core::request::PreparedRequest &each : prepared)
        requests.push_back(each.request);
    return requests;
}

/// A new city in a real database whose offices can be asked.
class RequestsFixture : public testing::Test
{
protected:
    core::model::Office addOffice(const QString &number, const QString &name)
    {
        const core::model::Office office{core_store::newId<core::model::OfficeId>(*m_database),
                                         number,
                                         name,
                                         {},
                                         number + QStringLiteral("@stadt.example"),
                                         0};
        core_store::write(*m_database, {core_store::inserted(office)});
        return office;
    }
    /// A resolution of that office, which is asked about it.
    void addResolution(const QString &reference, int clauses, const core::model::Office &office,
                       std::optional<QDate> nextReviewOn = {})
    {
        const core::model::ResolutionFile file = core_store::makeResolution(*m_database, reference, clauses);
        core::model::Resolution after = file.resolution;
        after.leadOffice = office.id;
        if (nextReviewOn)
            after.nextReviewOn = nextReviewOn;
        core_store::write(*m_database, {core_store::changed(file.resolution, after)});
        m_ids.push_back(file.resolution.id);
    }
    /// The offices are asked; the requests as they are stored then.
    std::vector<core::request::PreparedRequest> askAll()
    {
        core::base::Progress progress;
        auto asked = core_store::must(core::request::prepareRequests(m_edits, m_ids, today, progress));
        const core::model::ChangeSet applied =
            core_store::must(m_edits.apply(core::edit::askOffices(requestsOf(asked))));
        for (size_t i = 0; i < asked.size(); ++i)
            asked[i].request = std::get<core::model::ContributionRequest>(*applied.changes.at(i).after);
        return asked;
    }
    QString identity() { return core_store::must(m_database->reviews().identity()); }

    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Database> m_database =
        core_store::must(core::store::sql::createDatabase(m_folder.filePath(QStringLiteral("stadt.db"))));
    core::edit::EditService m_edits{*m_database, QStringLiteral("Sachbearbeitung"),
                                    [] { return core_store::clerk.at; }};
    std::vector<core::model::ResolutionId> m_ids;
};

}
