#pragma once

#include "core/base/Result.h"
#include "core/settings/ReviewSettings.h"

#include <QObject>
#include <functional>

namespace ui::record {

/// Asks the key ring; see core/mail/KeyRing.h.
using PasswordReader = std::function<void(const core::mail::MailServer &server,
                                          std::function<void(const core::base::Result<QString> &)> done)>;
PasswordReader keyRing();

/// The password for the server, at once where it wants none; not called any more when the page is gone.
void fetchPassword(const PasswordReader &passwords, const core::mail::MailServer &server, QObject *page,
                   std::function<void(const core::base::Result<QString> &)> then);

/// Whether the settings name all that sending needs.
bool canSendMails(const core::settings::ReviewSettings &settings);

}
