#pragma once

#include "core/mail/Draft.h"
#include "core/review/MailDelivery.h"
#include "core/store/Database.h"

#include <functional>

namespace core::review {

/// What one office is told of by one mail.
struct Digest {
    model::Office office;
    std::vector<store::DueItem> items;
    mail::Draft draft;
};

struct DigestPlan {
    std::vector<Digest> digests;                   ///< offices with an address, by number
    std::vector<store::DueItem> withoutAddress; ///< nobody can be told of these by mail
};

/// One digest an office of what is due; nothing is written or sent. Whom it was told of already is left to sendDigest().
DigestPlan planDigests(const std::vector<store::DueItem> &items, const model::Directory &directory, const ReviewSettings &settings, QDate today);

/// Where a mail goes: to the server, or down as a file.
using Carrier = std::function<DeliveryReport(const Digest &digest, const QByteArray &message)>;

struct DigestOutcome {
    enum class State { NothingNew, Sent, Drafted, Refused, Unknown };
    State state = State::NothingNew;
    int items = 0;  ///< told of now
    QString detail; ///< why not, one sentence
};

/// Tells an office of what it was not told of for the same date yet: the items are claimed first, then the mail goes,
/// then they are settled. What was certainly not taken is free again; what is not known stays claimed.
model::Result<DigestOutcome> sendDigest(store::Database &database, const ReviewSettings &settings, const Digest &digest, QDate today,
                                        const QDateTime &now, store::NoticeState as, const Carrier &carrier);

/// The message as it goes to a server: a draft that is not one any more, with its date and its own id.
QByteArray outgoing(const QByteArray &draft, const QString &messageId, const QDateTime &at);

}
