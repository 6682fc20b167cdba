#pragma once

#include "core/base/Result.h"
#include "core/mail/MailServer.h"

#include <functional>

namespace core::mail {

/// The password of a mail server in the key ring of the system; it is never in a file. The answer comes later, from the
/// event loop of the thread that asks.
void readPassword(const MailServer &server, std::function<void(const base::Result<QString> &password)> done);
void storePassword(const MailServer &server, const QString &password,
                   std::function<void(const base::Result<void> &stored)> done);

}
