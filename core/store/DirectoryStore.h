#pragma once

#include "core/model/Directory.h"
#include "core/model/Result.h"

namespace core::store {

/// The master data of the city. Written through ChangeStore like all records.
class DirectoryStore
{
public:
    virtual ~DirectoryStore() = default;
    virtual model::Result<model::Directory> load() const = 0;
};

}
