#pragma once

#include "core/sample/SampleCity.h"
#include "core/sample/SampleDates.h"
#include "core/sample/SampleText.h"

#include <functional>
#include <map>

namespace core::sample {

/// Turns the sample's text into entries, one life of a resolution after the other.
class SampleBuilder
{
public:
    SampleBuilder(QDate today, qint64 firstId, const QString &who)
        : m_dates(today), m_firstId(firstId), m_nextId(firstId), m_who(who)
    {
    }

    base::Result<City> build(const CityText &text);

private:
    /// Something that happens to the resolution at hand on a day.
    struct Event {
        QDate on;
        QString who;
        QString what;
        std::function<void(std::vector<model::Change> &)> happen;
    };
    struct Life {
        model::ResolutionFile file; ///< as it is at the moment
        QDate decidedOn;
        std::optional<QDate> review;
        std::vector<Event> events;
    };

    base::Result<void> addMasterData(const std::vector<QStringList> &rows);
    base::Result<void> addResolution(const ResolutionText &text);
    base::Result<void> readHead(const ResolutionText &text, Life &life);
    base::Result<void> readClauses(const ResolutionText &text, Life &life, std::vector<model::Clause> &final);
    base::Result<void> addReports(const ResolutionText &text, Life &life);
    base::Result<void> addExtensions(const ResolutionText &text, Life &life);
    void addStatusChanges(const std::vector<model::Clause> &final, Life &life);
    base::Result<void> addMemos(const ResolutionText &text, Life &life);
    void addClosing(const ResolutionText &text, Life &life);
    base::Result<void> addReminders(const ResolutionText &text, Life &life);
    void live(Life &life);
    base::Result<void> addRequest(const RequestText &text);
    base::Result<std::vector<model::RequestedClause>> requestedClauses(const RequestText &text) const;

    base::Result<std::vector<model::ClauseId>> clausesOf(const QString &labels,
                                                         const model::ResolutionFile &file) const;
    base::Result<std::vector<model::OfficeId>> officesOf(const QString &numbers) const;
    template <class IdType>
    IdType newId()
    {
        return IdType{m_nextId++};
    }

    SampleDates m_dates;
    qint64 m_firstId;
    qint64 m_nextId;
    QString m_who;
    std::map<QString, model::ResolutionFile> m_files; ///< by their number without the year, as they became
    model::Directory m_directory;
    City m_city;
};

}
