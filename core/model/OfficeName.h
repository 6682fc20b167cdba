#pragma once

#include "core/base/FileName.h"
#include "core/model/Directory.h"

namespace core::model {

/// The name of an office in the names of files: "66 Straßenbauamt".
inline QString fileNameOf(const model::Office &office)
{
    return base::fitForFileName(office.number + u' ' + office.name);
}

}
