#pragma once

#include <QString>

namespace core::mail {

/// Where mails are handed in. The password is in the key ring, never here.
struct MailServer {
    QString url;    ///< "smtps://mail.stadt.de:465", or "smtp://mail.stadt.de:587" which must offer STARTTLS
    QString user;   ///< empty: without signing in
    QString caFile; ///< certificates of an authority of the house; empty: those of the system

    bool operator==(const MailServer &) const = default;
};

}
