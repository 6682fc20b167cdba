#pragma once

#include "core/base/FileName.h"
#include "core/model/Directory.h"

namespace core::model {

/// An office as the names of files tell it: "66 Straßenbauamt".
inline QString fileNameOf(const model::Office &office)
{
    return base::fitForFileName(office.number + u' ' + office.name);
}

}
