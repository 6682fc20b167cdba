#pragma once

#include "core/base/Progress.h"
#include "core/mail/MailServer.h"

#include <QByteArray>
#include <optional>

namespace core::mail {

/// How the handing in of a mail ended.
enum class Delivery {
    Delivered, ///< the server has taken it
    Refused,   ///< it has certainly not taken it
    Unknown,   ///< the connection broke after the whole mail had been sent and before the answer came
};

struct DeliveryReport {
    Delivery delivery = Delivery::Refused;
    QString detail = {};      ///< one sentence, translated; empty when delivered
    bool concernsAll = false; ///< any other mail would be refused as well (server, password): not to be tried in vain
    QString file = {};        ///< where the mail lies, when it was laid down as a file
};

/// When to stop amid many mails: as soon as any other would be refused as well, and after two in a row of which nobody
/// knows whether they arrived, so that a server that breaks off each time leaves no more of them.
class EndOfSending
{
public:
    /// After each mail: why it was refused, where that concerns all, and whether it is unknown what became of it.
    void note(const std::optional<QString> &refusedAll, bool isUnknown);
    /// For the mails that are not tried any more.
    const std::optional<QString> &reason() const { return m_reason; }

private:
    std::optional<QString> m_reason;
    int m_unknown = 0;
};

/// Hands one mail for all of these addresses to the server by TLS only; nothing is sent in the clear. Blocks at most a minute without progress.
/// Stops when it is cancelled before the mail itself goes.
DeliveryReport deliver(const MailServer &server, const QString &password, const QString &from, const QStringList &to,
                       const QByteArray &message, const base::Progress *progress = nullptr);

}
