#pragma once

#include "core/base/Progress.h"
#include "core/mail/Draft.h"
#include "core/mail/MailDelivery.h"
#include "core/mail/MailTexts.h"
#include "core/settings/ReviewSettings.h"
#include "core/store/Database.h"

#include <functional>

namespace core::notify {

/// What one office or one clerk is told of by one mail.
struct Digest {
    bool toClerk = false;
    std::optional<model::OfficeId> office;
    QString recipient; ///< "66 Straßenbauamt", or the name of a clerk; empty: what belongs to no office
    QString address;   ///< empty: nobody can be told by mail
    std::vector<store::DueItem> items;     ///< due, and not told there yet, or to be told again (see OverdueRhythm)
    std::vector<store::StoredNotice> told; ///< due, told there before (or begun to be), and not told again
    mail::Draft draft;                     ///< as it goes out; about items only
    std::vector<std::optional<QDateTime>> toldAt; ///< of each item: when it was told before, when it is told again now

    /// Whether it is known that all which was begun to be told has arrived.
    bool isUncertain() const;
};

/// One digest for each office and each clerk to whom something is due; nothing is written or sent. Offices come by number,
/// then clerks, then what belongs to no office. When the filter names an office, clerks are left out.
base::Result<std::vector<Digest>> planDigests(store::Database &database, const store::DueFilter &filter, QDate today);

/// The text of the city or, where it has none, of the program.
mail::MailText digestText(const settings::ReviewSettings &settings, bool toClerk);
/// Names in braces that mean nothing in it, with their place.
std::vector<std::pair<int, QString>> unknownInDigest(const QString &text);

/// What the store keeps of it.
std::vector<store::Notice> noticesOf(const Digest &digest);

/// Where a mail goes: to the server, or down as a file.
using Carrier = std::function<mail::DeliveryReport(const Digest &digest, const QByteArray &message)>;
Carrier toServer(const mail::MailServer &server, const QString &password, const QString &sender,
                 const base::Progress &progress);
/// "Fälliges 66 Straßenbauamt 2026-11-20.eml"; a file that is there already is never replaced.
Carrier toFolder(const QString &folder, QDate today);

struct DigestOutcome {
    enum class State {
        NothingNew,
        Sent,
        Drafted,
        Refused,
        Unknown,   ///< gone out, and not known whether it arrived
        Overtaken, ///< another program told part of it meanwhile: to be looked at again
        Cancelled, ///< not tried
    };
    State state = State::NothingNew;
    int items = 0;            ///< told of now
    QString detail = {};      ///< why not, one sentence
    QString file = {};        ///< of a draft
    bool concernsAll = false; ///< as in DeliveryReport
};

/// Tells somebody exactly what the digest says. A mail's items are claimed first, then it goes, then they are settled: what
/// was certainly not taken is free again; what is not known stays claimed. A draft is laid down first and claimed then.
base::Result<DigestOutcome> sendDigest(store::Database &database, const Digest &digest, const QDateTime &now,
                                       store::NoticeState as, const Carrier &carrier);

/// One after the other, an outcome for each. A server that cannot be used ends it; a busy database is waited for.
std::vector<DigestOutcome> sendDigests(store::Database &database, const std::vector<Digest> &digests,
                                       const QDateTime &begin, store::NoticeState as, const Carrier &carrier,
                                       base::Progress &progress);

/// Nobody knows any more whether these were told, as when a damaged database was replaced by an older copy: they are
/// kept as begun, so that a person decides, and nothing goes twice by itself. How many things that concerns.
base::Result<int> doubtDigests(store::Database &database, const std::vector<Digest> &digests, const QDateTime &at);

}
