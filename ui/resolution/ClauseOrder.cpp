#include "ui/resolution/ClauseOrder.h"

namespace ui::resolution {

using namespace core::model;

int depthOf(const ResolutionFile &file, const Clause &clause)
{
    int depth = 0;
    for (const Clause *at = &clause; at && at->parent && depth < 4; at = file.clause(*at->parent))
        ++depth;
    return depth;
}

}
