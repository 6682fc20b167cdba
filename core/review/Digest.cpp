#include "core/review/Digest.h"

#include "core/model/Dates.h"

#include <QUuid>
#include <map>

namespace core::review {

using namespace core::model;
using namespace core::store;

namespace {

QString lineOf(const DueItem &item, QDate today)
{
    const int left = daysLeft(item.on, today);
    const QString when = left < 0 ? QStringLiteral("%1, seit %2 Tagen überfällig").arg(shortGermanDate(item.on)).arg(-left) : shortGermanDate(item.on);
    const QString what = item.kind == DueItem::Kind::Review ? QStringLiteral("Beschlusskontrolle %1").arg(item.reference)
                                                            : QStringLiteral("Frist %1, Punkt %2").arg(item.reference, item.clauseLabel);
    const QString title = item.visibility == Visibility::Confidential ? QStringLiteral("vertraulich") : item.title.simplified();
    return QStringLiteral("- %1: %2 (%3)").arg(what, title, when);
}

mail::Draft draftFor(const Office &office, const std::vector<DueItem> &items, const ReviewSettings &settings, QDate today)
{
    QStringList lines;
    for (const DueItem &item : items)
        lines << lineOf(item, today);
    mail::Draft draft;
    draft.from = settings.sender;
    draft.to = {office.email};
    draft.subject = settings.digest.subject.isEmpty() ? QStringLiteral("Beschlusskontrolle: fällige Termine") : settings.digest.subject;
    const QString body = settings.digest.body.isEmpty()
        ? QStringLiteral("Guten Tag,\n\nfür das {amt} sind fällig (Stand: {stand}):\n\n{liste}\n\nMit freundlichen Grüßen")
        : settings.digest.body;
    const std::map<QString, QString> values = {{QStringLiteral("{amt}"), office.name},
                                               {QStringLiteral("{stand}"), shortGermanDate(today)},
                                               {QStringLiteral("{liste}"), lines.join(u'\n')}};
    // From left to right, so that braces in a title stay what they are.
    for (qsizetype at = 0; at < body.size();) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const auto &value) { return QStringView(body).mid(at).startsWith(value.first); });
        draft.text += found == values.end() ? QString(body[at]) : found->second;
        at += found == values.end() ? 1 : found->first.size();
    }
    return draft;
}

std::vector<Notice> noticesOf(const Digest &digest)
{
    std::vector<Notice> notices;
    for (const DueItem &item : digest.items)
        notices.push_back({digest.office.email.trimmed(), item.kind, item.clause ? item.clause->value : item.resolution.value, item.on});
    return notices;
}

/// Only what was claimed, in its order.
Digest restricted(const Digest &digest, const std::vector<Notice> &claimed, const ReviewSettings &settings, QDate today)
{
    const std::vector<Notice> all = noticesOf(digest);
    Digest rest{digest.office, {}, {}};
    for (size_t i = 0; i < all.size(); ++i) {
        if (std::find(claimed.begin(), claimed.end(), all[i]) != claimed.end())
            rest.items.push_back(digest.items[i]);
    }
    rest.draft = draftFor(rest.office, rest.items, settings, today);
    return rest;
}

}

DigestPlan planDigests(const std::vector<DueItem> &items, const Directory &directory, const ReviewSettings &settings, QDate today)
{
    DigestPlan plan;
    std::map<OfficeId, std::vector<DueItem>> byOffice;
    for (const DueItem &item : items) {
        const Office *office = directory.find(item.officeId);
        if (office && !office->email.trimmed().isEmpty())
            byOffice[office->id].push_back(item);
        else
            plan.withoutAddress.push_back(item);
    }
    for (const Office &office : directory.offices) {
        if (const auto found = byOffice.find(office.id); found != byOffice.end())
            plan.digests.push_back({office, found->second, draftFor(office, found->second, settings, today)});
    }
    return plan;
}

Result<DigestOutcome> sendDigest(Database &database, const ReviewSettings &settings, const Digest &digest, QDate today,
                                 const QDateTime &now, NoticeState as, const Carrier &carrier)
{
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    const QString messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + *identity + QStringLiteral(".beschlusskontrolle");
    const auto claimed = database.reviews().claim(noticesOf(digest), messageId, now);
    if (!claimed)
        return claimed.error();
    if (claimed->empty())
        return DigestOutcome{};
    const Digest news = restricted(digest, *claimed, settings, today);
    const auto eml = mail::toEml(news.draft);
    if (!eml) {
        const auto freed = database.reviews().release(messageId);
        return freed ? eml.error() : freed.error();
    }
    const DeliveryReport report = carrier(news, as == NoticeState::Drafted ? *eml : outgoing(*eml, messageId, now));
    DigestOutcome outcome{DigestOutcome::State::Unknown, int(news.items.size()), report.detail};
    Result<void> noted;
    switch (report.delivery) {
    case Delivery::Delivered:
        outcome.state = as == NoticeState::Drafted ? DigestOutcome::State::Drafted : DigestOutcome::State::Sent;
        noted = database.reviews().settle(messageId, as, now);
        break;
    case Delivery::Refused:
        outcome.state = DigestOutcome::State::Refused;
        noted = database.reviews().release(messageId);
        break;
    case Delivery::Unknown:
        break;
    }
    return noted ? Result<DigestOutcome>(outcome) : Result<DigestOutcome>(noted.error());
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
