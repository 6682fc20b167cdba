#include "core/notify/Digest.h"

#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
#include "core/model/OfficeName.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QUuid>

namespace core::notify {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

QString newMessageId(const QString &identity)
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + identity + QStringLiteral(".beschlusskontrolle");
}

/// Tries again for a while when another program holds the database: a mail that went must not be forgotten.
template <class Try>
auto patiently(Try attempt)
{
    constexpr int most = 200;
    constexpr unsigned long pauseMs = 50;
    auto result = attempt();
    for (int i = 0; i < most && !result && result.error().kind == ErrorKind::Busy; ++i) {
        QThread::msleep(pauseMs);
        result = attempt();
    }
    return result;
}

/// Carries the claimed mail and keeps what is known of it afterwards.
Result<DigestOutcome> carried(Database &database, const Digest &digest, const QString &messageId, const QDateTime &now,
                              const Carrier &carrier)
{
    const auto eml = mail::toEml(digest.draft);
    if (!eml) {
        const auto freed = database.reviews().release(messageId);
        return freed ? eml.error() : freed.error();
    }
    const mail::DeliveryReport report = carrier(digest, mail::outgoing(*eml, messageId, now));
    DigestOutcome outcome{DigestOutcome::State::Unknown, int(digest.items.size()), report.detail, report.file,
                          report.concernsAll};
    if (report.delivery == mail::Delivery::Unknown)
        return outcome;
    const bool delivered = report.delivery == mail::Delivery::Delivered;
    const Result<void> noted =
        delivered ? patiently([&] { return database.reviews().settle(messageId, NoticeState::Sent, now); })
                  : patiently([&] { return database.reviews().release(messageId); });
    if (!delivered)
        outcome.state = DigestOutcome::State::Refused;
    else if (noted)
        outcome.state = DigestOutcome::State::Sent;
    if (!noted)
        outcome.detail =
            (outcome.detail + u' ' +
             QCoreApplication::translate(
                 "Digest", "What became of the mail could not be recorded; it is not sent again by itself."))
                .trimmed();
    return outcome;
}

DigestOutcome overtaken()
{
    return {
        DigestOutcome::State::Overtaken, 0,
        QCoreApplication::translate("Digest", "Another program told part of it meanwhile; please look at it again.")};
}

/// Somebody looked at another mail than the one that would go now.
Result<DigestOutcome> sent(Database &database, const Digest &digest, const std::vector<Notice> &notices,
                           const QString &messageId, const QDateTime &now, const Carrier &carrier)
{
    const auto claimed = patiently([&] { return database.reviews().claim(notices, messageId, now); });
    if (!claimed)
        return claimed.error();
    if (claimed->empty())
        return DigestOutcome{};
    if (claimed->size() == notices.size())
        return carried(database, digest, messageId, now, carrier);
    if (const auto freed = patiently([&] { return database.reviews().release(messageId); }); !freed)
        return freed.error();
    return overtaken();
}

/// The draft is laid down before it counts as told: whoever ends the program amid leaves a draft too many at worst, and
/// never an office that is not told.
Result<DigestOutcome> drafted(Database &database, const Digest &digest, const std::vector<Notice> &notices,
                              const QString &messageId, const QDateTime &now, const Carrier &carrier)
{
    const auto eml = mail::toEml(digest.draft);
    if (!eml)
        return eml.error();
    const mail::DeliveryReport report = carrier(digest, *eml);
    if (report.delivery != mail::Delivery::Delivered)
        return DigestOutcome{
            DigestOutcome::State::Refused, int(digest.items.size()), report.detail, {}, report.concernsAll};
    const auto claimed =
        patiently([&] { return database.reviews().claim(notices, messageId, now, NoticeState::Drafted); });
    if (claimed && claimed->size() == notices.size())
        return DigestOutcome{DigestOutcome::State::Drafted, int(digest.items.size()), report.detail, report.file,
                             false};
    QFile::remove(report.file);
    if (!claimed)
        return claimed.error();
    if (claimed->empty())
        return DigestOutcome{};
    if (const auto freed = patiently([&] { return database.reviews().release(messageId); }); !freed)
        return freed.error();
    return overtaken();
}

}

Carrier toServer(const mail::MailServer &server, const QString &password, const QString &sender,
                 const Progress &progress)
{
    return [server, password, sender, &progress](const Digest &digest, const QByteArray &message) {
        return mail::deliver(server, password, sender, {digest.address}, message, &progress);
    };
}

Carrier toFolder(const QString &folder, QDate today)
{
    return [folder, today](const Digest &digest, const QByteArray &message) -> mail::DeliveryReport {
        if (const auto made = makeFolder(folder); !made)
            return {mail::Delivery::Refused, made.error().detail, true};
        const QString path = freePath(QDir(folder).filePath(
            QStringLiteral("Fälliges %1 %2.eml").arg(fitForFileName(digest.recipient), isoDate(today))));
        if (const auto written = writeWhole(path, message); !written)
            return {mail::Delivery::Refused, written.error().detail};
        return {mail::Delivery::Delivered, {}, false, path};
    };
}

Result<DigestOutcome> sendDigest(Database &database, const Digest &digest, const QDateTime &now, NoticeState as,
                                 const Carrier &carrier)
{
    if (digest.items.empty())
        return DigestOutcome{};
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    const QString messageId = newMessageId(*identity);
    const std::vector<Notice> notices = noticesOf(digest);
    return as == NoticeState::Drafted ? drafted(database, digest, notices, messageId, now, carrier)
                                      : sent(database, digest, notices, messageId, now, carrier);
}

std::vector<DigestOutcome> sendDigests(Database &database, const std::vector<Digest> &digests, const QDateTime &begin,
                                       NoticeState as, const Carrier &carrier, Progress &progress)
{
    using State = DigestOutcome::State;
    std::vector<DigestOutcome> outcomes;
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    mail::EndOfSending end;
    for (const Digest &digest : digests) {
        progress.advance(int(outcomes.size()), int(digests.size()));
        if (end.reason() || progress.cancelled()) {
            outcomes.push_back({end.reason() ? State::Refused : State::Cancelled, 0, end.reason().value_or(QString())});
            continue;
        }
        auto sent = sendDigest(database, digest, begin.addMSecs(sinceBegin.elapsed()), as, carrier);
        outcomes.push_back(sent ? std::move(*sent) : DigestOutcome{State::Refused, 0, sentence(sent.error())});
        DigestOutcome &outcome = outcomes.back();
        const bool refusesAll = outcome.state == State::Refused && outcome.concernsAll;
        if (progress.cancelled() && outcome.state == State::Refused)
            outcome.state = State::Cancelled;
        else
            end.note(refusesAll ? std::optional(outcome.detail) : std::nullopt, outcome.state == State::Unknown);
    }
    progress.advance(int(digests.size()), int(digests.size()));
    return outcomes;
}

Result<int> doubtDigests(Database &database, const std::vector<Digest> &digests, const QDateTime &at)
{
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    int doubted = 0;
    for (const Digest &digest : digests) {
        if (digest.address.isEmpty() || digest.items.empty())
            continue;
        const auto claimed = database.reviews().claim(noticesOf(digest), newMessageId(*identity), at);
        if (!claimed)
            return claimed.error();
        doubted += int(claimed->size());
    }
    return doubted;
}

}
