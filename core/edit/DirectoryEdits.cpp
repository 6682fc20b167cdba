#include "core/edit/DirectoryEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

ChangeSet setReviewRule(const Committee &committee, const ReviewRule &rule)
{
    Committee after = committee;
    after.reviewRule = rule;
    return edited(QCoreApplication::translate("DirectoryEdits", "Rule for reviews of %1").arg(committee.name),
                  committee, after);
}

ChangeSet setMeetings(const Committee &committee, std::vector<QDate> meetings)
{
    std::sort(meetings.begin(), meetings.end());
    meetings.erase(std::unique(meetings.begin(), meetings.end()), meetings.end());
    Committee after = committee;
    after.meetings = std::move(meetings);
    return edited(QCoreApplication::translate("DirectoryEdits", "Meetings of %1").arg(committee.name), committee,
                  after);
}

ChangeSet addEntry(const Record &entry)
{
    return added(QCoreApplication::translate("DirectoryEdits", "Add %1").arg(label(refOf(entry).kind)), entry);
}

ChangeSet removeEntry(const Record &entry, const QString &what)
{
    return removed(QCoreApplication::translate("DirectoryEdits", "Remove %1").arg(what), entry);
}

Result<ChangeSet> setSetting(EditService &service, const QString &description, const Directory &directory,
                             const QString &key, const QString &value)
{
    const auto stored = std::find_if(directory.settings.begin(), directory.settings.end(),
                                     [&key](const Setting &setting) { return setting.key == key; });
    if (stored != directory.settings.end()) {
        Setting after = *stored;
        after.value = value;
        return edited(description, *stored, after);
    }
    const auto id = service.newId<SettingId>();
    if (!id)
        return id.error();
    return added(description, Setting{*id, key, value, 0});
}

}
