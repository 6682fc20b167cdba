#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Reminder.h"
#include "core/store/ResolutionStore.h"

#include <QDateTime>
#include <array>

namespace core::store {

/// How many resolutions need attention, in each of its kinds.
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
    std::optional<QDate> lateOn; ///< open and asked for until a day before this one
    std::optional<model::OfficeId> office;
    std::optional<model::ResolutionId> resolution; ///< asks about a clause of it
};

struct ReminderFilter {
    QDate until;   ///< inclusive; undone ones only
    QString owner; ///< empty: everybody's
};

/// One thing that somebody is told of by mail: what is due for which date.
struct Notice {
    QString recipient; ///< address
    DueItem::Kind kind = DueItem::Kind::Review;
    qint64 record = 0; ///< the resolution, or the clause of a deadline
    QDate dueOn;
    std::optional<QDateTime> toldAt = {}; ///< when it was told before and is told again now

    bool operator==(const Notice &) const = default;
};

/// How the mail to somebody ended.
enum class NoticeState {
    Sending, ///< begun; left so when it is not known whether the mail arrived
    Sent,
    Drafted, ///< laid down as a file for sending by hand
};

/// A notice as it is kept.
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
    /// By the date until which the answer was asked for.
    virtual base::Result<std::vector<model::ContributionRequest>> requests(const RequestFilter &filter) const = 0;
    virtual base::Result<std::vector<model::Reminder>> reminders(const ReminderFilter &filter) const = 0;

    /// Claims in one transaction those notices that nobody was told of yet, or that were told again by nobody since
    /// toldAt; returns the claimed ones. As Sending while a mail is on its way, as Drafted when it is laid down already.
    virtual base::Result<std::vector<Notice>> claim(const std::vector<Notice> &notices, const QString &messageId,
                                                    const QDateTime &at, NoticeState as = NoticeState::Sending) = 0;
    /// The message went out (or was laid down): its notices are done.
    virtual base::Result<void> settle(const QString &messageId, NoticeState state, const QDateTime &at) = 0;
    /// The message certainly did not go out: its notices are free again.
    virtual base::Result<void> release(const QString &messageId) = 0;
    /// By time. Those that are still Sending tell of messages that broke off: nobody knows whether they arrived.
    virtual base::Result<std::vector<StoredNotice>> notices(std::optional<NoticeState> state = {}) const = 0;
    /// Names the database in calendars; the same in every copy.
    virtual base::Result<QString> identity() const = 0;
};

}
