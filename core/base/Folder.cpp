#include "core/base/Folder.h"

#include <QCoreApplication>
#include <QDir>

namespace core::base {

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return Error{
        ErrorKind::ReadOnly,
        QCoreApplication::translate("Files", "The folder “%1” cannot be made. Nothing was written; choose another one.")
            .arg(QDir::toNativeSeparators(folder))};
}

}
