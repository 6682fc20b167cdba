#include "core/sample/SampleCity.h"

#include "core/edit/EditService.h"
#include "core/sample/SampleBuilder.h"
#include "core/sample/SampleSteps.h"

#include <map>

namespace core::sample {

using namespace core::base;
using namespace core::model;

Result<City> sampleCity(QDate today, qint64 firstId, const QString &who)
{
    const auto text = sampleText();
    if (!text)
        return text.error();
    return SampleBuilder(today, firstId, who.isEmpty() ? clerk(0) : who).build(*text);
}

Result<void> writeSampleCity(store::Database &database, QDate today, Progress &progress, const QString &who)
{
    const auto counted = sampleCity(today, 1, who);
    if (!counted)
        return counted.error();
    const auto firstId = database.changes().reserveIds(counted->idCount);
    if (!firstId)
        return firstId.error();
    const auto city = sampleCity(today, *firstId, who);
    if (!city)
        return city.error();

    std::map<RecordRef, qint64> versions;
    QDateTime at;
    int done = 0;
    for (const Entry &entry : city->entries) {
        if (progress.cancelled())
            return cancelled();
        at = entry.at;
        ChangeSet set = entry.set;
        for (Change &change : set.changes) {
            if (change.before)
                setRowVersion(*change.before, versions[change.ref()]);
        }
        edit::EditService service(database, entry.who, [&at] { return at; });
        const auto applied = service.apply(set);
        if (!applied)
            return applied.error();
        for (const Change &change : applied->changes)
            versions[change.ref()] = rowVersionOf(*change.after);
        progress.advance(++done, int(city->entries.size()));
    }
    return {};
}

}
