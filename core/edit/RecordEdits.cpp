#include "core/edit/RecordEdits.h"

namespace core::edit {

using namespace core::model;

ChangeSet edited(const QString &description, const Record &before, const Record &after)
{
    if (before == after)
        return {description, {}};
    return {description, {Change{before, after}}};
}

ChangeSet added(const QString &description, Record record)
{
    return {description, {Change{std::nullopt, std::move(record)}}};
}

ChangeSet removed(const QString &description, Record record)
{
    return {description, {Change{std::move(record), std::nullopt}}};
}

ChangeSet together(const QString &description, const std::vector<ChangeSet> &sets)
{
    ChangeSet all{description, {}};
    for (const ChangeSet &set : sets)
        all.changes.insert(all.changes.end(), set.changes.begin(), set.changes.end());
    return all;
}

}
