#pragma once

#include "core/base/Result.h"
#include "core/model/Directory.h"

namespace core::store {

/// The master data of the city. Written through ChangeStore like all records.
class DirectoryStore
{
public:
    virtual ~DirectoryStore() = default;
    virtual base::Result<model::Directory> load() const = 0;
};

}
