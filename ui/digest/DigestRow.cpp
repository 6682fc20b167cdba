#include "ui/digest/DigestRow.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::digest {

using core::notify::DigestOutcome;
using core::store::NoticeState;
using core::store::StoredNotice;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DigestRow)
};

QString wordFor(DigestOutcome::State state)
{
    switch (state) {
    case DigestOutcome::State::Sent:
        return Words::tr("sent");
    case DigestOutcome::State::Drafted:
        return Words::tr("laid down");
    case DigestOutcome::State::Refused:
        return Words::tr("not sent");
    case DigestOutcome::State::Unknown:
        return Words::tr("arrived?");
    case DigestOutcome::State::Overtaken:
    case DigestOutcome::State::NothingNew:
        return Words::tr("told elsewhere");
    case DigestOutcome::State::Cancelled:
        break;
    }
    return Words::tr("cancelled");
}

/// "sent on 20.11.2026", of the newest.
QString toldText(const std::vector<StoredNotice> &told)
{
    const auto newest = std::max_element(told.begin(), told.end(),
                                         [](const StoredNotice &a, const StoredNotice &b) { return a.at < b.at; });
    const QString on = core::base::shortGermanDate(newest->at.toLocalTime().date());
    return newest->state == NoticeState::Drafted ? Words::tr("laid down on %1").arg(on)
                                                 : Words::tr("sent on %1").arg(on);
}

}

QString DigestRow::key() const
{
    return QStringLiteral("%1\n%2\n%3").arg(digest.toClerk ? u'c' : u'o').arg(digest.recipient, digest.address);
}

QString DigestRow::name() const
{
    return digest.recipient.isEmpty() ? Words::tr("(no office)") : digest.recipient;
}

QString DigestRow::stateText() const
{
    if (outcome)
        return wordFor(outcome->state);
    if (digest.address.isEmpty())
        return Words::tr("no address");
    if (isUncertain())
        return Words::tr("arrived?");
    if (digest.items.empty())
        return toldText(digest.told);
    return seen ? Words::tr("looked at") : Words::tr("new");
}

QString DigestRow::explanation() const
{
    if (digest.recipient.isEmpty())
        return Words::tr(
            "No office answers for these. Choose one on the resolution or on its clause, so that somebody can be told.");
    if (digest.address.isEmpty())
        return Words::tr(
            "No mail address of this office is known. Enter it under “Offices”, then its mail stands here.");
    if (outcome && outcome->state == DigestOutcome::State::Drafted)
        return Words::tr("The draft lies in “%1”.").arg(outcome->file);
    if (outcome && !outcome->detail.isEmpty())
        return outcome->detail;
    if (isUncertain())
        return Words::tr(
            "A mail was begun, and it is not known whether it arrived; it is not sent again by itself. Please ask there.");
    if (!digest.told.empty() && !digest.items.empty())
        return Words::tr("%n date(s) were told before and are left out.", nullptr, int(digest.told.size()));
    if (!digest.told.empty() && !outcome)
        return Words::tr("Everything due was told already (%1).").arg(toldText(digest.told));
    return {};
}

QString DigestRow::mailText() const
{
    if (!digest.items.empty())
        return asText(digest.draft);
    return lastMail;
}

QString asText(const core::mail::Draft &draft)
{
    const QString to = draft.to.join(QStringLiteral(", "));
    return QStringList{
        Words::tr("From: %1").arg(draft.from.isEmpty() ? Words::tr("(the sender of your mail program)") : draft.from),
        Words::tr("To: %1").arg(to.isEmpty() ? Words::tr("(nobody)") : to), Words::tr("Subject: %1").arg(draft.subject),
        QString(), draft.text}
        .join(u'\n');
}

}
