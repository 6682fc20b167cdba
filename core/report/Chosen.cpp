#include "core/report/Chosen.h"

#include <algorithm>

namespace core::report {

using namespace core::base;
using namespace core::model;

Result<std::vector<Resolution>> resolutionsOf(store::Database &database, const std::vector<ResolutionId> &ids,
                                              Progress &progress)
{
    std::vector<Resolution> found;
    found.reserve(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        progress.advance(int(i), int(ids.size()));
        if (progress.cancelled())
            return cancelled();
        auto file = database.resolutions().load(ids[i]);
        if (!file && file.error().kind == ErrorKind::NotFound)
            continue;
        if (!file)
            return file.error();
        found.push_back(std::move(file->resolution));
    }
    return found;
}

std::vector<Resolution> underReview(const std::vector<Resolution> &resolutions)
{
    std::vector<Resolution> found;
    std::copy_if(resolutions.begin(), resolutions.end(), std::back_inserter(found), [](const Resolution &resolution) {
        return !resolution.closedOn && resolution.exemptReason.isEmpty();
    });
    return found;
}

}
