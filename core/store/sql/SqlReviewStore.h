#pragma once

#include "core/store/ReviewStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlReviewStore final : public ReviewStore
{
public:
    explicit SqlReviewStore(Connection &connection) : m_connection(connection) {}

    base::Result<Overview> overview(const ResolutionFilter &scope, const QString &owner) const override;
    base::Result<std::vector<model::ContributionRequest>> requests(const RequestFilter &filter) const override;
    base::Result<std::vector<model::Reminder>> reminders(const ReminderFilter &filter) const override;
    base::Result<std::vector<Notice>> claim(const std::vector<Notice> &notices, const QString &messageId,
                                            const QDateTime &at, NoticeState as) override;
    base::Result<void> settle(const QString &messageId, NoticeState state, const QDateTime &at) override;
    base::Result<void> release(const QString &messageId) override;
    base::Result<std::vector<StoredNotice>> notices(std::optional<NoticeState> state) const override;
    base::Result<QString> identity() const override;

private:
    Connection &m_connection;
};

}
