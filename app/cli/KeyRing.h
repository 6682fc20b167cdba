#pragma once

#include "core/review/KeyRing.h"

namespace app::cli {

/// core/review/KeyRing.h for commands, which wait for the answer.
core::base::Result<QString> passwordFromKeyRing(const core::review::MailServer &server);
/// What sending needs: the password, empty where the server wants none. Invalid when the settings name no server or sender.
core::base::Result<QString> passwordFor(const core::review::ReviewSettings &settings);
core::base::Result<void> storeInKeyRing(const core::review::MailServer &server, const QString &password);

}
