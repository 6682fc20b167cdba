#pragma once

#include "core/review/KeyRing.h"

namespace app::cli {

/// core/review/KeyRing.h for commands, which wait for the answer.
core::base::Result<QString> passwordFromKeyRing(const core::review::MailServer &server);
core::base::Result<void> storeInKeyRing(const core::review::MailServer &server, const QString &password);

}
