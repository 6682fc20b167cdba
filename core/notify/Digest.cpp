#include "core/notify/Digest.h"

#include "core/base/Dates.h"
#include "core/mail/MailTexts.h"
#include "core/settings/ReviewSettings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core::notify {

using namespace core::base;
using namespace core::model;
using namespace core::store;

namespace {

const QStringList placeholders = {QStringLiteral("amt"), QStringLiteral("name"),   QStringLiteral("stand"),
                                  QStringLiteral("bis"), QStringLiteral("anzahl"), QStringLiteral("liste")};

const mail::MailText officeText{
    QStringLiteral("Beschlusskontrolle: fällige Termine"),
    QStringLiteral(
        "Guten Tag,\n\nbei Ihnen ({amt}) sind bis zum {bis} diese Termine fällig (Stand: {stand}):\n\n{liste}\n\nMit freundlichen Grüßen")};
const mail::MailText clerkText{
    QStringLiteral("Beschlusskontrolle: fällige Termine bis {bis}"),
    QStringLiteral(
        "Guten Tag {name},\n\nbis zum {bis} sind diese Termine fällig (Stand: {stand}):\n\n{liste}\n\nMit freundlichen Grüßen")};

/// Tells apart what somebody is told of: who, what, and for which date.
using NoticeKey = std::tuple<QString, DueItem::Kind, qint64, QDate>;

NoticeKey keyOf(const Notice &notice)
{
    return {notice.recipient, notice.kind, notice.record, notice.dueOn};
}

qint64 recordOf(const DueItem &item)
{
    return item.clause ? item.clause->value : item.resolution.value;
}

Notice noticeOf(const QString &address, const DueItem &item)
{
    return {address, item.kind, recordOf(item), item.on};
}

/// Which notices are worth telling a second time.
class ToldBefore
{
public:
    ToldBefore(Database &database, settings::OverdueRhythm rhythm, QDate today)
        : m_database(database), m_rhythm(rhythm), m_today(today)
    {
    }

    /// The date was moved away and back since, or has passed and the rhythm says so. What nobody knows to have arrived
    /// is left to a person.
    Result<bool> goesAgain(const DueItem &item, const StoredNotice &told)
    {
        if (told.state == NoticeState::Sending)
            return false;
        if (settings::isToldAgain(m_rhythm, item.on, told.at.toLocalTime().date(), m_today))
            return true;
        const auto history = historyOf(item.resolution);
        if (!history)
            return history.error();
        const RecordKind kind = item.clause ? RecordKind::Clause : RecordKind::Resolution;
        return std::any_of((*history)->begin(), (*history)->end(), [&](const HistoryEntry &entry) {
            return entry.at > told.at && entry.record.kind == kind && entry.record.id == recordOf(item) &&
                   !entry.before.isEmpty() && !saysDate(entry.before, item.on);
        });
    }

private:
    static bool saysDate(const QJsonObject &record, QDate on)
    {
        const QString date = isoDate(on);
        for (const QString &field :
             {QStringLiteral("nextReviewOn"), QStringLiteral("dueOn"), QStringLiteral("expectedOn")}) {
            if (record[field].toString() == date)
                return true;
        }
        return false;
    }
    Result<const std::vector<HistoryEntry> *> historyOf(ResolutionId resolution)
    {
        constexpr int enough = 500;
        if (!m_histories.count(resolution)) {
            auto history = m_database.changes().history(resolution, enough);
            if (!history)
                return history.error();
            m_histories.emplace(resolution, std::move(*history));
        }
        return &m_histories.at(resolution);
    }

    Database &m_database;
    settings::OverdueRhythm m_rhythm;
    QDate m_today;
    std::map<ResolutionId, std::vector<HistoryEntry>> m_histories;
};

QString lineOf(const DueItem &item, QDate today, bool withOffice)
{
    const int late = -daysLeft(item.on, today);
    QString when = shortGermanDate(item.on);
    if (item.deadline)
        when = QStringLiteral("verzögert, erwartet am %1, Frist war der %2").arg(when, shortGermanDate(item.deadline));
    if (late > 0)
        when += late == 1 ? QStringLiteral(", seit gestern überfällig")
                          : QStringLiteral(", seit %1 Tagen überfällig").arg(late);
    if (withOffice && !item.office.isEmpty())
        when += QStringLiteral(", Amt %1").arg(item.office);
    const QString what = item.kind == DueItem::Kind::Review
                             ? QStringLiteral("Beschlusskontrolle %1").arg(item.reference)
                             : QStringLiteral("Frist %1, Punkt %2").arg(item.reference, item.clauseLabel);
    const QString title =
        item.visibility == Visibility::Confidential ? QStringLiteral("vertraulich") : item.title.simplified();
    return QStringLiteral("- %1: %2 (%3)").arg(what, title, when);
}

/// Who is told, before it is known of what.
struct Recipient {
    bool toClerk = false;
    std::optional<OfficeId> office;
    QString name; ///< as it is shown
    QString address;
    QString called; ///< as the mail calls it
};

mail::Draft draftFor(const Recipient &recipient, const std::vector<DueItem> &items,
                     const settings::ReviewSettings &settings, QDate until, QDate today)
{
    QStringList lines;
    for (const DueItem &item : items)
        lines << lineOf(item, today, recipient.toClerk);
    const std::map<QString, QString> values = {{QStringLiteral("amt"), recipient.called},
                                               {QStringLiteral("name"), recipient.called},
                                               {QStringLiteral("stand"), shortGermanDate(today)},
                                               {QStringLiteral("bis"), shortGermanDate(until)},
                                               {QStringLiteral("anzahl"), QString::number(items.size())},
                                               {QStringLiteral("liste"), lines.join(u'\n')}};
    const auto valueOf = [&values](const QString &name) {
        const auto found = values.find(name);
        return found == values.end() ? std::optional<QString>() : found->second;
    };
    const mail::MailText text = digestText(settings, recipient.toClerk);
    mail::Draft draft;
    draft.from = settings.sender;
    draft.to = {recipient.address};
    draft.subject = mail::filledIn(text.subject, valueOf).simplified();
    draft.text = mail::filledIn(text.body, valueOf);
    return draft;
}

/// Puts digests together, each thing for each address once.
class Planning
{
public:
    Planning(Database &database, std::vector<StoredNotice> told, settings::ReviewSettings settings, QDate until,
             QDate today)
        : m_toldBefore(database, settings.overdueRhythm, today), m_settings(std::move(settings)), m_until(until),
          m_today(today)
    {
        for (StoredNotice &stored : told)
            m_told.emplace(keyOf(stored.notice), std::move(stored));
    }

    Result<void> add(const Recipient &recipient, const std::vector<DueItem> &due)
    {
        Digest digest{recipient.toClerk, recipient.office, recipient.name, recipient.address, {}, {}, {}, {}};
        for (const DueItem &item : due) {
            const NoticeKey key = keyOf(noticeOf(recipient.address, item));
            const auto found = m_told.find(key);
            const auto again =
                found == m_told.end() ? Result<bool>(false) : m_toldBefore.goesAgain(item, found->second);
            if (!again)
                return again.error();
            if (found != m_told.end() && !*again) {
                digest.told.push_back(found->second);
            } else if (recipient.address.isEmpty() || m_planned.insert(key).second) {
                digest.items.push_back(item);
                digest.toldAt.push_back(found == m_told.end() ? std::nullopt : std::optional(found->second.at));
            }
        }
        if (digest.items.empty() && digest.told.empty())
            return {};
        digest.draft = draftFor(recipient, digest.items, m_settings, m_until, m_today);
        digests.push_back(std::move(digest));
        return {};
    }

    std::vector<Digest> digests;

private:
    ToldBefore m_toldBefore;
    std::map<NoticeKey, StoredNotice> m_told;
    std::set<NoticeKey> m_planned; ///< an office and a clerk may share an address
    settings::ReviewSettings m_settings;
    QDate m_until;
    QDate m_today;
};

Result<void> addClerks(Planning &planning, Database &database, const Directory &directory,
                       const std::vector<settings::Clerk> &clerks, const DueFilter &filter)
{
    for (const settings::Clerk &clerk : clerks) {
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
        if (const auto added =
                planning.add({true, std::nullopt, clerk.name, clerk.address.trimmed(), clerk.name}, due->items);
            !added)
            return added;
    }
    return {};
}

}

bool Digest::isUncertain() const
{
    return std::any_of(told.begin(), told.end(),
                       [](const StoredNotice &notice) { return notice.state == NoticeState::Sending; });
}

mail::MailText digestText(const settings::ReviewSettings &settings, bool toClerk)
{
    return toClerk ? mail::textOr(settings.clerkDigest, clerkText) : mail::textOr(settings.digest, officeText);
}

std::vector<std::pair<int, QString>> unknownInDigest(const QString &text)
{
    return mail::placeholdersBeyond(placeholders, text);
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
    const settings::ReviewSettings settings = settings::reviewSettings(*directory);
    Planning planning(database, std::move(*told), settings, filter.until, today);
    for (const Office &office : directory->offices) {
        const QString name = QString(office.number + u' ' + office.name).simplified();
        if (const auto added =
                planning.add({false, office.id, name, office.email.trimmed(), office.name}, byOffice[office.id]);
            !added)
            return added.error();
    }
    if (!filter.office) {
        if (const auto done = addClerks(planning, database, *directory, settings.clerks, filter); !done)
            return done.error();
    }
    if (const auto added = planning.add({}, ofNone); !added)
        return added.error();
    return std::move(planning.digests);
}

std::vector<Notice> noticesOf(const Digest &digest)
{
    std::vector<Notice> notices;
    for (size_t i = 0; i < digest.items.size(); ++i) {
        notices.push_back(noticeOf(digest.address, digest.items[i]));
        notices.back().toldAt = i < digest.toldAt.size() ? digest.toldAt[i] : std::nullopt;
    }
    return notices;
}

}
