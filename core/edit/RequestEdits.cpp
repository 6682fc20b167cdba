#include "core/edit/RequestEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::model;

ChangeSet askOffices(const std::vector<ContributionRequest> &requests)
{
    const QString description =
        QCoreApplication::translate("RequestEdits", "Ask %n office(s)", nullptr, int(requests.size()));
    std::vector<ChangeSet> each;
    for (const ContributionRequest &request : requests)
        each.push_back(added(description, request));
    return together(description, each);
}

ChangeSet remindOffice(const ContributionRequest &request, QDate today, const std::optional<QString> &remark)
{
    if (request.reminders >= highestReminder || !request.isOpen())
        return {};
    ContributionRequest after = request;
    ++after.reminders;
    after.remindedOn = today;
    after.remark = remark.value_or(request.remark);
    return edited(QCoreApplication::translate("RequestEdits", "Remind office"), request, after);
}

ChangeSet remindOffices(const std::vector<ContributionRequest> &requests, QDate today)
{
    std::vector<ChangeSet> each;
    for (const ContributionRequest &request : requests)
        each.push_back(remindOffice(request, today));
    return together(QCoreApplication::translate("RequestEdits", "Remind %n office(s)", nullptr, int(requests.size())),
                    each);
}

ChangeSet closeRequest(const ContributionRequest &request, const QString &remark, QDate today)
{
    ContributionRequest after = request;
    after.closedOn = today;
    after.remark = remark.trimmed();
    return edited(QCoreApplication::translate("RequestEdits", "Close request"), request, after);
}

ChangeSet closeRequests(const std::vector<ContributionRequest> &requests, const QString &remark, QDate today)
{
    std::vector<ChangeSet> each;
    for (const ContributionRequest &request : requests) {
        if (request.isOpen())
            each.push_back(closeRequest(request, remark, today));
    }
    return together(QCoreApplication::translate("RequestEdits", "Close requests"), each);
}

ChangeSet noteAnswers(const ContributionRequest &request, const std::vector<ClauseId> &clauses, QDate today)
{
    ContributionRequest after = request;
    for (RequestedClause &asked : after.clauses) {
        if (!asked.answeredOn && std::find(clauses.begin(), clauses.end(), asked.clause) != clauses.end())
            asked.answeredOn = today;
    }
    if (after.isAnswered() && !after.closedOn)
        after.closedOn = today;
    return edited(QCoreApplication::translate("RequestEdits", "Answer of an office"), request, after);
}

}
