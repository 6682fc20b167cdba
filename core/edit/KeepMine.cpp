#include "core/edit/KeepMine.h"

#include "core/model/Fields.h"

namespace core::edit {

using namespace core::model;

namespace {

template <class T>
T merged(const T &base, const T &mine, T theirs)
{
    forEachField<T>([&](const auto &field) {
        if (base.*field.member != mine.*field.member)
            theirs.*field.member = mine.*field.member;
    });
    return theirs;
}

}

Record keepMine(const Record &base, const Record &mine, const Record &theirs)
{
    if (base.index() != mine.index() || mine.index() != theirs.index())
        return mine;
    return std::visit([&]<class T>(const T &t) { return Record(merged(std::get<T>(base), std::get<T>(mine), t)); },
                      theirs);
}

ChangeSet onTopOf(const QString &description, const Change &mine, const std::optional<Record> &theirs)
{
    Change change = mine;
    if (mine.before && mine.after && theirs)
        change.after = keepMine(*mine.before, *mine.after, *theirs);
    change.before = theirs;
    if (change.before == change.after)
        return {description, {}};
    return {description, {change}};
}

}
