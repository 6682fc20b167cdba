#pragma once

#include "core/mail/MailDelivery.h"
#include "core/request/RequestMails.h"

namespace core::request {

/// Carries a message to all of these addresses, as to the server of the house.
using RequestCarrier = std::function<mail::DeliveryReport(const QStringList &recipients, const QByteArray &message)>;
RequestCarrier requestsToServer(const mail::MailServer &server, const QString &password, const QString &sender,
                                const base::Progress &progress);

/// What became of the mail to one office.
struct RequestOutcome {
    enum class State {
        Sent,
        Refused,   ///< certainly not sent, and nothing is recorded
        Unknown,   ///< recorded, and its remark says that nobody knows whether it arrived
        Cancelled, ///< not tried
    };
    State state = State::Refused;
    QString detail = {}; ///< why not, one sentence
};

/// Asks or reminds the offices by mail, one after the other, an outcome for each. A request is recorded before its mail
/// goes, since nobody shall answer a form that the database does not know; until the server has taken the mail its remark
/// says so, and when it is refused the record is taken back. A server that cannot be used ends it.
std::vector<RequestOutcome> sendRequests(edit::EditService &edits, const std::vector<RequestMail> &mails,
                                         const LayDown &how, const RequestCarrier &carrier, const QDateTime &begin,
                                         base::Progress &progress);

}
