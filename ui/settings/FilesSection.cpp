#include "ui/settings/FilesSection.h"

#include "core/base/FileRights.h"

#include <QCheckBox>

namespace ui::settings {

FilesSection::FilesSection(QWidget *parent) : Section(tr("Files on the disk"), parent)
{
    addHelp(tr(
        "Databases, letters, lists and backups that this program writes can be read by you alone, unless the access list of their folder says otherwise."));
    const QString text = tr("My user group may read and change new files");
    auto *group = new QCheckBox(text, this);
    group->setObjectName(QStringLiteral("filesGroup"));
    group->setAccessibleName(text);
    group->setChecked(core::base::groupMayUseFiles());
    addRow(QString(), group);
    connect(group, &QCheckBox::toggled, this, &core::base::setGroupMayUseFiles);
}

}
