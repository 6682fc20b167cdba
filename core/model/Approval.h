#pragma once

#include "core/model/Directory.h"

namespace core::model {

inline const QString approvalKey = QStringLiteral("approval");
inline const QString approvalOff = QStringLiteral("off");

/// Whether reports are approved before a letter tells them. A city may do without: then no report waits for anybody.
inline bool approvesReports(const Directory &directory)
{
    return directory.setting(approvalKey) != approvalOff;
}

}
