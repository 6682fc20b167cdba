#pragma once

#include "core/base/Result.h"
#include "core/review/ReviewSettings.h"

#include <QObject>
#include <functional>

namespace ui::common {

/// Asks the key ring; see core/review/KeyRing.h.
using PasswordReader = std::function<void(const core::review::MailServer &server,
                                          std::function<void(const core::base::Result<QString> &)> done)>;
PasswordReader keyRing();

/// The password for the server, at once where it wants none; not called any more when the page is gone.
void fetchPassword(const PasswordReader &passwords, const core::review::MailServer &server, QObject *page,
                   std::function<void(const core::base::Result<QString> &)> then);

/// Whether the settings name all that sending needs.
bool canSendMails(const core::review::ReviewSettings &settings);

}
