#pragma once

#include "core/mail/KeyRing.h"
#include "core/settings/ReviewSettings.h"

namespace app::cli {

/// core/mail/KeyRing.h for commands, which wait for the answer.
core::base::Result<QString> passwordFromKeyRing(const core::mail::MailServer &server);
/// What sending needs: the password, empty where the server wants none. Invalid when the settings name no server or sender.
core::base::Result<QString> passwordFor(const core::settings::ReviewSettings &settings);
core::base::Result<void> storeInKeyRing(const core::mail::MailServer &server, const QString &password);

}
