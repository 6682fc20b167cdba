#include "core/review/Digest.h"

#include "core/base/Dates.h"
#include "core/base/ErrorText.h"
#include "core/base/FileName.h"
#include "core/base/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <QUuid>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core::review {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

const QStringList placeholders = {QStringLiteral("amt"), QStringLiteral("name"), QStringLiteral("stand"), QStringLiteral("bis"),
                                  QStringLiteral("anzahl"), QStringLiteral("liste")};

const MailText officeText{QStringLiteral("Beschlusskontrolle: fällige Termine"),
                          QStringLiteral("Guten Tag,\n\nbei Ihnen ({amt}) sind bis zum {bis} diese Termine fällig (Stand: {stand}):\n\n{liste}\n\nMit freundlichen Grüßen")};
const MailText clerkText{QStringLiteral("Beschlusskontrolle: fällige Termine bis {bis}"),
                         QStringLiteral("Guten Tag {name},\n\nbis zum {bis} sind diese Termine fällig (Stand: {stand}):\n\n{liste}\n\nMit freundlichen Grüßen")};

/// Tells apart what somebody is told of: who, what, and for which date.
using NoticeKey = std::tuple<QString, DueItem::Kind, qint64, QDate>;

NoticeKey keyOf(const Notice &notice)
{
    return {notice.recipient, notice.kind, notice.record, notice.dueOn};
}

Notice noticeOf(const QString &address, const DueItem &item)
{
    return {address, item.kind, item.clause ? item.clause->value : item.resolution.value, item.on};
}

QString lineOf(const DueItem &item, QDate today, bool withOffice)
{
    const int late = -daysLeft(item.on, today);
    QString when = shortGermanDate(item.on);
    if (late > 0)
        when += late == 1 ? QStringLiteral(", seit gestern überfällig") : QStringLiteral(", seit %1 Tagen überfällig").arg(late);
    if (withOffice && !item.office.isEmpty())
        when += QStringLiteral(", Amt %1").arg(item.office);
    const QString what = item.kind == DueItem::Kind::Review ? QStringLiteral("Beschlusskontrolle %1").arg(item.reference)
                                                            : QStringLiteral("Frist %1, Punkt %2").arg(item.reference, item.clauseLabel);
    const QString title = item.visibility == Visibility::Confidential ? QStringLiteral("vertraulich") : item.title.simplified();
    return QStringLiteral("- %1: %2 (%3)").arg(what, title, when);
}

/// Who is told, before it is known of what.
struct Recipient {
    bool toClerk = false;
    std::optional<OfficeId> office;
    QString name;    ///< as it is shown
    QString address;
    QString called;  ///< as the mail calls it
};

mail::Draft draftFor(const Recipient &recipient, const std::vector<DueItem> &items, const ReviewSettings &settings, QDate until, QDate today)
{
    QStringList lines;
    for (const DueItem &item : items)
        lines << lineOf(item, today, recipient.toClerk);
    const std::map<QString, QString> values = {
        {QStringLiteral("amt"), recipient.called},        {QStringLiteral("name"), recipient.called},
        {QStringLiteral("stand"), shortGermanDate(today)}, {QStringLiteral("bis"), shortGermanDate(until)},
        {QStringLiteral("anzahl"), QString::number(items.size())}, {QStringLiteral("liste"), lines.join(u'\n')}};
    const auto valueOf = [&values](const QString &name) {
        const auto found = values.find(name);
        return found == values.end() ? std::optional<QString>() : found->second;
    };
    const MailText text = digestText(settings, recipient.toClerk);
    mail::Draft draft;
    draft.from = settings.sender;
    draft.to = {recipient.address};
    draft.subject = filledIn(text.subject, valueOf).simplified();
    draft.text = filledIn(text.body, valueOf);
    return draft;
}

/// Puts digests together, each thing for each address once.
class Planning
{
public:
    Planning(std::vector<StoredNotice> told, ReviewSettings settings, QDate until, QDate today)
        : m_settings(std::move(settings)), m_until(until), m_today(today)
    {
        for (StoredNotice &stored : told)
            m_told.emplace(keyOf(stored.notice), std::move(stored));
    }

    void add(const Recipient &recipient, const std::vector<DueItem> &due)
    {
        Digest digest{recipient.toClerk, recipient.office, recipient.name, recipient.address, {}, {}, {}};
        for (const DueItem &item : due) {
            const NoticeKey key = keyOf(noticeOf(recipient.address, item));
            const auto found = m_told.find(key);
            if (found != m_told.end())
                digest.told.push_back(found->second);
            else if (recipient.address.isEmpty() || m_planned.insert(key).second)
                digest.items.push_back(item);
        }
        if (digest.items.empty() && digest.told.empty())
            return;
        digest.draft = draftFor(recipient, digest.items, m_settings, m_until, m_today);
        digests.push_back(std::move(digest));
    }

    std::vector<Digest> digests;

private:
    std::map<NoticeKey, StoredNotice> m_told;
    std::set<NoticeKey> m_planned; ///< an office and a clerk may share an address
    ReviewSettings m_settings;
    QDate m_until;
    QDate m_today;
};

Result<void> addClerks(Planning &planning, Database &database, const Directory &directory, const std::vector<Clerk> &clerks, const DueFilter &filter)
{
    for (const Clerk &clerk : clerks) {
        DueFilter own = filter;
        if (!clerk.division.isEmpty()) {
            const auto division = std::find_if(directory.divisions.begin(), directory.divisions.end(),
                                               [&clerk](const Division &d) { return d.code == clerk.division; });
            if (division == directory.divisions.end())
                continue; // told in the settings
            own.division = division->id;
        }
        const auto due = database.resolutions().due(own);
        if (!due)
            return due.error();
        planning.add({true, std::nullopt, clerk.name, clerk.address.trimmed(), clerk.name}, due->items);
    }
    return {};
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

/// Carries the mail and keeps what is known of it afterwards.
Result<DigestOutcome> carried(Database &database, const Digest &digest, const QString &messageId, const QDateTime &now, NoticeState as, const Carrier &carrier)
{
    const auto eml = mail::toEml(digest.draft);
    if (!eml) {
        const auto freed = database.reviews().release(messageId);
        return freed ? eml.error() : freed.error();
    }
    const DeliveryReport report = carrier(digest, as == NoticeState::Drafted ? *eml : outgoing(*eml, messageId, now));
    DigestOutcome outcome{DigestOutcome::State::Unknown, int(digest.items.size()), report.detail, report.file, report.concernsAll};
    if (report.delivery == Delivery::Unknown)
        return outcome;
    const bool delivered = report.delivery == Delivery::Delivered;
    const Result<void> noted = delivered ? patiently([&] { return database.reviews().settle(messageId, as, now); })
                                         : patiently([&] { return database.reviews().release(messageId); });
    if (!delivered)
        outcome.state = DigestOutcome::State::Refused;
    else if (noted)
        outcome.state = as == NoticeState::Drafted ? DigestOutcome::State::Drafted : DigestOutcome::State::Sent;
    if (!noted)
        outcome.detail = (outcome.detail + u' ' + QCoreApplication::translate("Digest", "What became of the mail could not be recorded; it is not sent again by itself.")).trimmed();
    return outcome;
}

}

bool Digest::isUncertain() const
{
    return std::any_of(told.begin(), told.end(), [](const StoredNotice &notice) { return notice.state == NoticeState::Sending; });
}

MailText digestText(const ReviewSettings &settings, bool toClerk)
{
    return toClerk ? textOr(settings.clerkDigest, clerkText) : textOr(settings.digest, officeText);
}

std::vector<std::pair<int, QString>> unknownInDigest(const QString &text)
{
    return placeholdersBeyond(placeholders, text);
}

Result<std::vector<Digest>> planDigests(Database &database, const DueFilter &filter, QDate today)
{
    const auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    const auto due = database.resolutions().due(filter);
    if (!due)
        return due.error();
    auto told = database.reviews().notices();
    if (!told)
        return told.error();
    std::map<OfficeId, std::vector<DueItem>> byOffice;
    std::vector<DueItem> ofNone;
    for (const DueItem &item : due->items) {
        const Office *office = directory->find(item.officeId);
        (office ? byOffice[office->id] : ofNone).push_back(item);
    }
    const ReviewSettings settings = reviewSettings(*directory);
    Planning planning(std::move(*told), settings, filter.until, today);
    for (const Office &office : directory->offices) {
        const QString name = QString(office.number + u' ' + office.name).simplified();
        planning.add({false, office.id, name, office.email.trimmed(), office.name}, byOffice[office.id]);
    }
    if (!filter.office) {
        if (const auto done = addClerks(planning, database, *directory, settings.clerks, filter); !done)
            return done.error();
    }
    planning.add({}, ofNone);
    return std::move(planning.digests);
}

Carrier toServer(const MailServer &server, const QString &password, const QString &sender, const Progress &progress)
{
    return [server, password, sender, &progress](const Digest &digest, const QByteArray &message) {
        return deliver(server, password, sender, digest.address, message, &progress);
    };
}

Carrier toFolder(const QString &folder, QDate today)
{
    return [folder, today](const Digest &digest, const QByteArray &message) -> DeliveryReport {
        if (!QDir(folder).exists()) {
            const QString sentence = QCoreApplication::translate("Requests", "The folder “%1” does not exist; nothing was written.");
            return {Delivery::Refused, sentence.arg(QDir::toNativeSeparators(folder)), true};
        }
        const QString path = freePath(QDir(folder).filePath(QStringLiteral("Fälliges %1 %2.eml").arg(fitForFileName(digest.recipient), isoDate(today))));
        if (const auto written = writeWhole(path, message); !written)
            return {Delivery::Refused, written.error().detail};
        return {Delivery::Delivered, {}, false, path};
    };
}

Result<DigestOutcome> sendDigest(Database &database, const Digest &digest, const QDateTime &now, NoticeState as, const Carrier &carrier)
{
    if (digest.items.empty())
        return DigestOutcome{};
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    const QString messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + *identity + QStringLiteral(".beschlusskontrolle");
    std::vector<Notice> notices;
    for (const DueItem &item : digest.items)
        notices.push_back(noticeOf(digest.address, item));
    const auto claimed = patiently([&] { return database.reviews().claim(notices, messageId, now); });
    if (!claimed)
        return claimed.error();
    if (claimed->empty())
        return DigestOutcome{};
    if (claimed->size() == notices.size())
        return carried(database, digest, messageId, now, as, carrier);
    // Somebody looked at another mail than the one that would go now.
    if (const auto freed = patiently([&] { return database.reviews().release(messageId); }); !freed)
        return freed.error();
    return DigestOutcome{DigestOutcome::State::Overtaken, 0,
                         QCoreApplication::translate("Digest", "Another program told part of it meanwhile; please look at it again.")};
}

std::vector<DigestOutcome> sendDigests(Database &database, const std::vector<Digest> &digests, const QDateTime &begin, NoticeState as,
                                       const Carrier &carrier, Progress &progress)
{
    using State = DigestOutcome::State;
    std::vector<DigestOutcome> outcomes;
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    std::optional<QString> hopeless;
    for (const Digest &digest : digests) {
        progress.advance(int(outcomes.size()), int(digests.size()));
        if (hopeless || progress.cancelled()) {
            outcomes.push_back({hopeless ? State::Refused : State::Cancelled, 0, hopeless.value_or(QString())});
            continue;
        }
        auto outcome = sendDigest(database, digest, begin.addMSecs(sinceBegin.elapsed()), as, carrier);
        outcomes.push_back(outcome ? std::move(*outcome) : DigestOutcome{State::Refused, 0, sentence(outcome.error())});
        if (progress.cancelled() && outcomes.back().state == State::Refused)
            outcomes.back().state = State::Cancelled;
        else if (outcomes.back().state == State::Refused && outcomes.back().concernsAll)
            hopeless = outcomes.back().detail;
    }
    progress.advance(int(digests.size()), int(digests.size()));
    return outcomes;
}

QByteArray outgoing(const QByteArray &draft, const QString &messageId, const QDateTime &at)
{
    QByteArray message = draft;
    const qsizetype end = message.indexOf("\r\n\r\n");
    const QByteArray mark = "X-Unsent: 1\r\n";
    if (const qsizetype found = message.indexOf(mark); found >= 0 && found < end)
        message.remove(found, mark.size());
    return "Date: " + at.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + messageId.toLatin1() + ">\r\n" + message;
}

}
