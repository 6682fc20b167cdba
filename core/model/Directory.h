#pragma once

#include "core/model/Id.h"
#include "core/model/ReviewRule.h"

#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace core::model {

/// Geschäftsbereich, Referat, Dezernat.
struct Division {
    DivisionId id;
    QString code; ///< as letters name it, such as "GB 1"
    QString name;
    int position = 0;
    qint64 rowVersion = 0;

    bool operator==(const Division &) const = default;
};

/// Amt: answers for clauses.
struct Office {
    OfficeId id;
    QString number; ///< such as "66"
    QString name;
    std::optional<DivisionId> division;
    QString email;
    qint64 rowVersion = 0;

    bool operator==(const Office &) const = default;
};

/// Gremium: council or committee.
struct Committee {
    CommitteeId id;
    QString code; ///< as meeting numbers name it, such as "SR"
    QString name;
    int position = 0;
    qint64 rowVersion = 0;
    ReviewRule reviewRule = {};       ///< for its resolutions that have none of their own
    std::vector<QDate> meetings = {}; ///< planned meetings, ascending

    bool operator==(const Committee &) const = default;
};

/// Fraktion: council group.
struct Faction {
    FactionId id;
    QString shortName;
    QString name;
    qint64 rowVersion = 0;

    bool operator==(const Faction &) const = default;
};

/// Somebody who signs letters or takes note of them.
struct Person {
    PersonId id;
    QString name;
    QString function; ///< such as "Beigeordnete für Finanzen, Personal und Recht"
    std::optional<DivisionId> division;
    qint64 rowVersion = 0;

    bool operator==(const Person &) const = default;
};

/// A setting of the city, kept with its data; the value is JSON text. Keys: "city" (see core/letter), "review" (core/settings).
struct Setting {
    SettingId id;
    QString key;
    QString value;
    qint64 rowVersion = 0;

    bool operator==(const Setting &) const = default;
};

/// The master data of a city (Stammdaten), small enough to be held whole.
struct Directory {
    std::vector<Division> divisions; ///< by position
    std::vector<Office> offices;     ///< by number
    std::vector<Committee> committees;
    std::vector<Faction> factions;
    std::vector<Person> persons;
    std::vector<Setting> settings;

    bool operator==(const Directory &) const = default;

    const Division *find(std::optional<DivisionId> id) const { return findIn(divisions, id); }
    const Office *find(std::optional<OfficeId> id) const { return findIn(offices, id); }
    const Committee *find(std::optional<CommitteeId> id) const { return findIn(committees, id); }
    const Person *find(std::optional<PersonId> id) const { return findIn(persons, id); }

    /// The value of a setting, empty when it was never set.
    QString setting(QStringView key) const
    {
        const auto at =
            std::find_if(settings.begin(), settings.end(), [key](const Setting &s) { return s.key == key; });
        return at == settings.end() ? QString() : at->value;
    }

private:
    template <class Record, class RecordId>
    static const Record *findIn(const std::vector<Record> &records, std::optional<RecordId> id)
    {
        if (!id)
            return nullptr;
        const auto at = std::find_if(records.begin(), records.end(), [id](const Record &r) { return r.id == *id; });
        return at == records.end() ? nullptr : &*at;
    }
};

}
