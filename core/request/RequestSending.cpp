#include "core/request/RequestSending.h"

#include "core/base/ErrorText.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/RequestEdits.h"
#include "core/mail/Draft.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

namespace core::request {

using namespace core::base;
using namespace core::model;
using State = RequestOutcome::State;

namespace {

QString beingSent()
{
    return QCoreApplication::translate(
        "Requests", "Being sent by mail. If this stays, nobody knows whether it arrived; please ask there.");
}

/// The request or its reminder, marked as being sent.
ChangeSet marked(const RequestMail &mail, QDate today)
{
    ContributionRequest request = mail.request.request;
    if (mail.level > 0)
        return edit::remindOffice(request, today, beingSent());
    request.remark = beingSent();
    return edit::askOffices({request});
}

/// The same with the remark that it had before.
ChangeSet unmarked(const ChangeSet &recorded, const RequestMail &mail)
{
    std::vector<ChangeSet> each;
    for (const Change &change : recorded.changes) {
        ContributionRequest after = std::get<ContributionRequest>(*change.after);
        after.remark = mail.request.request.remark;
        each.push_back(edit::edited(recorded.description, *change.after, after));
    }
    return edit::together(recorded.description, each);
}

QStringList recipientsOf(const RequestMail &mail, const LayDown &how)
{
    const mail::Draft draft = requestDraft(mail, how.settings, how.today);
    return draft.to + draft.copies;
}

RequestOutcome refused(const Error &error)
{
    return {State::Refused, sentence(error)};
}

/// One mail; concernsAll tells that the next one would fail as well.
RequestOutcome sent(edit::EditService &edits, const RequestMail &mail, const QByteArray &form, const LayDown &how,
                    const RequestCarrier &carrier, const QDateTime &now, bool &concernsAll)
{
    const QStringList recipients = recipientsOf(mail, how);
    if (recipients.isEmpty())
        return {State::Refused, QCoreApplication::translate("Requests", "The office has no mail address.")};
    const auto message = requestMessage(mail, form, how);
    if (!message)
        return refused(message.error());
    // A reminder that somebody else has sent meanwhile is a conflict by itself.
    const auto isNew = mail.level == 0 ? checkNotAskedMeanwhile(edits.database(), mail.request) : Result<void>();
    if (!isNew)
        return refused(isNew.error());
    const auto recorded = edits.apply(marked(mail, how.today));
    if (!recorded)
        return refused(recorded.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + how.identity +
                       QStringLiteral(".beschlusskontrolle");
    const mail::DeliveryReport report = carrier(recipients, mail::outgoing(*message, id, now));
    concernsAll = report.concernsAll;
    if (report.delivery == mail::Delivery::Unknown)
        return {State::Unknown, report.detail};
    if (report.delivery == mail::Delivery::Refused) {
        const auto takenBack = edits.revert(*recorded);
        return takenBack ? RequestOutcome{State::Refused, report.detail}
                         : RequestOutcome{State::Refused, report.detail + u' ' + sentence(takenBack.error())};
    }
    const auto noted = edits.apply(unmarked(*recorded, mail));
    return {State::Sent, noted ? QString() : sentence(noted.error())};
}

}

RequestCarrier requestsToServer(const mail::MailServer &server, const QString &password, const QString &sender,
                                const Progress &progress)
{
    return [server, password, sender, &progress](const QStringList &recipients, const QByteArray &message) {
        return mail::deliver(server, password, sender, recipients, message, &progress);
    };
}

std::vector<RequestOutcome> sendRequests(edit::EditService &edits, const std::vector<RequestMail> &mails,
                                         const LayDown &how, const RequestCarrier &carrier, const QDateTime &begin,
                                         Progress &progress)
{
    const auto forms = requestForms(mails, how, progress);
    if (!forms) {
        const State state = forms.error().kind == ErrorKind::Cancelled ? State::Cancelled : State::Refused;
        return std::vector<RequestOutcome>(mails.size(), {state, sentence(forms.error())});
    }
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    std::vector<RequestOutcome> outcomes;
    mail::EndOfSending end;
    for (size_t i = 0; i < mails.size(); ++i) {
        progress.advance(int(mails.size() + i), 2 * int(mails.size()));
        if (end.reason() || progress.cancelled()) {
            outcomes.push_back({end.reason() ? State::Refused : State::Cancelled, end.reason().value_or(QString())});
            continue;
        }
        bool concernsAll = false;
        outcomes.push_back(
            sent(edits, mails[i], (*forms)[i], how, carrier, begin.addMSecs(sinceBegin.elapsed()), concernsAll));
        RequestOutcome &outcome = outcomes.back();
        end.note(concernsAll ? std::optional(outcome.detail) : std::nullopt, outcome.state == State::Unknown);
        if (progress.cancelled() && outcome.state == State::Refused)
            outcome.state = State::Cancelled;
    }
    progress.advance(1, 1);
    return outcomes;
}

}
