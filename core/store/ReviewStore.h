#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Reminder.h"
#include "core/store/ResolutionStore.h"

#include <QDateTime>
#include <array>

namespace core::store {

/// How many resolutions need attention, by its kind.
struct AttentionCounts {
    std::array<int, allAttentions.size()> counts = {};

    int &operator[](Attention attention) { return counts[size_t(attention)]; }
    int operator[](Attention attention) const { return counts[size_t(attention)]; }
    bool operator==(const AttentionCounts &) const = default;
};

/// The first page: every figure counts exactly what the list shows that is filtered by the same Attention (and division).
struct Overview {
    AttentionCounts all;
    std::vector<std::pair<std::optional<model::DivisionId>, AttentionCounts>>
        byDivision; ///< those that have any, by id
    int requestsOpen = 0;
    int requestsLate = 0;
    int remindersDue = 0; ///< personal ones, of everybody unless an owner was asked for

    bool operator==(const Overview &) const = default;
};

struct RequestFilter {
    bool openOnly = false;
    std::optional<QDate> lateOn; ///< open, and the answer was asked for until a day before this one
    std::optional<model::OfficeId> office;
    std::optional<model::ResolutionId> resolution; ///< asks about a clause of it
};

struct ReminderFilter {
    QDate until;   ///< inclusive; undone ones only
    QString owner; ///< empty: everybody's
};

/// One thing that a mail tells somebody: what is due, and on which day.
struct Notice {
    QString recipient; ///< address
    DueItem::Kind kind = DueItem::Kind::Review;
    qint64 record = 0; ///< the resolution, or the clause of a deadline
    QDate dueOn;
    std::optional<QDateTime> toldAt = {}; ///< when an earlier mail told it; set when this one tells it again

    bool operator==(const Notice &) const = default;
};

/// How the mail to somebody ended.
enum class NoticeState {
    Sending, ///< begun; it stays so when nobody knows whether the mail arrived
    Sent,
    Drafted, ///< written to a file, to be sent by hand
};

/// A notice as the database keeps it.
struct StoredNotice {
    Notice notice;
    NoticeState state = NoticeState::Sending;
    QString messageId;
    QDateTime at; ///< UTC: of its state

    bool operator==(const StoredNotice &) const = default;
};

/// What is followed up beyond single resolutions. Requests and reminders are records: written through ChangeStore.
class ReviewStore
{
public:
    virtual ~ReviewStore() = default;

    /// All figures at once. The scope restricts them as its filter would restrict the list ("mine").
    virtual base::Result<Overview> overview(const ResolutionFilter &scope, const QString &owner = {}) const = 0;
    /// Ordered by the date until which the answer was asked for.
    virtual base::Result<std::vector<model::ContributionRequest>> requests(const RequestFilter &filter) const = 0;
    virtual base::Result<std::vector<model::Reminder>> reminders(const ReminderFilter &filter) const = 0;

    /// Claims, in one transaction, those notices that no mail has told yet, or none again since toldAt. Returns the
    /// claimed ones. `as` is Sending while the mail is on its way, Drafted when it lies in a file already.
    virtual base::Result<std::vector<Notice>> claim(const std::vector<Notice> &notices, const QString &messageId,
                                                    const QDateTime &at, NoticeState as = NoticeState::Sending) = 0;
    /// The message went out, or lies in a file: marks its notices as done.
    virtual base::Result<void> settle(const QString &messageId, NoticeState state, const QDateTime &at) = 0;
    /// The message certainly did not go out: frees its notices.
    virtual base::Result<void> release(const QString &messageId) = 0;
    /// Ordered by time. A notice that is still Sending belongs to a message that broke off: nobody knows whether it
    /// arrived.
    virtual base::Result<std::vector<StoredNotice>> notices(std::optional<NoticeState> state = {}) const = 0;
    /// The name of the database in calendars. It is the same in every copy.
    virtual base::Result<QString> identity() const = 0;
};

}
