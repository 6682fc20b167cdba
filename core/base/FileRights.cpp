#include "core/base/FileRights.h"

#include <QSettings>
#include <atomic>
#include <sys/stat.h>

namespace core::base {

namespace {

const QString groupKey = QStringLiteral("files/group");

std::atomic<bool> letIn = false;

void follow(bool group)
{
    letIn = group;
    (void)::umask(group ? S_IRWXO : S_IRWXG | S_IRWXO);
}

}

bool groupMayUseFiles()
{
    return QSettings().value(groupKey, false).toBool();
}

void setGroupMayUseFiles(bool on)
{
    QSettings().setValue(groupKey, on);
    follow(on);
}

bool groupIsLetIn()
{
    return letIn;
}

void applyFileRights()
{
    follow(groupMayUseFiles());
}

}
