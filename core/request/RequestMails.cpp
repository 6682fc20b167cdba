#include "core/request/RequestMails.h"

#include "core/base/Dates.h"
#include "core/base/FileName.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
#include "core/model/OfficeName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <set>

namespace core::request {

using namespace core::base;
using namespace core::model;

namespace {

const QByteArray xlsxType = QByteArrayLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

bool isAnswered(const ContributionRequest &request, ClauseId clause)
{
    return std::any_of(request.clauses.begin(), request.clauses.end(),
                       [clause](const RequestedClause &asked) { return asked.clause == clause && asked.answeredOn; });
}

}

Result<std::vector<ResolutionId>> dueResolutions(store::Database &database, QDate until)
{
    const auto due = database.resolutions().due({until, std::nullopt});
    if (!due)
        return due.error();
    std::vector<ResolutionId> ids;
    std::set<ResolutionId> seen;
    for (const store::DueItem &item : due->items) {
        if (seen.insert(item.resolution).second)
            ids.push_back(item.resolution);
    }
    return ids;
}

bool mayBeChased(const ContributionRequest &request, QDate today)
{
    return request.isLate(today) && request.reminders < highestReminder && request.remindedOn != today;
}

bool isTurnToChase(const ContributionRequest &request, QDate today)
{
    constexpr int daysBetween = 7;
    return mayBeChased(request, today) && (!request.remindedOn || request.remindedOn->addDays(daysBetween) <= today);
}

Result<std::vector<RequestMail>> nextReminders(store::Database &database,
                                               const std::vector<ContributionRequest> &requests, QDate today,
                                               Progress &progress)
{
    std::vector<RequestMail> reminders;
    for (size_t i = 0; i < requests.size(); ++i) {
        progress.advance(int(i), int(requests.size()));
        if (progress.cancelled())
            return cancelled();
        if (!mayBeChased(requests[i], today))
            continue;
        auto prepared = loadRequest(database, requests[i]);
        if (!prepared)
            return prepared.error();
        prepared->items.erase(std::remove_if(prepared->items.begin(), prepared->items.end(),
                                             [&request = requests[i]](const RequestedItem &item) {
                                                 return isAnswered(request, item.clause.id);
                                             }),
                              prepared->items.end());
        reminders.push_back({std::move(*prepared), requests[i].reminders + 1});
    }
    return reminders;
}

std::vector<ContributionRequest> requestsOf(const std::vector<RequestMail> &mails)
{
    std::vector<ContributionRequest> requests;
    for (const RequestMail &mail : mails)
        requests.push_back(mail.request.request);
    return requests;
}

mail::Draft requestDraft(const RequestMail &mail, const settings::ReviewSettings &settings, QDate today)
{
    const mail::MailText text = filledText(requestText(settings, mail.level), mail.request, today);
    mail::Draft draft;
    draft.from = settings.sender;
    if (const QString address = mail.request.office.email.trimmed(); !address.isEmpty())
        draft.to << address;
    if (mail.level == highestReminder && !settings.headAddress.trimmed().isEmpty())
        draft.copies << settings.headAddress.trimmed();
    draft.subject = text.subject;
    draft.text = text.body;
    return draft;
}

QString draftFileName(const RequestMail &mail, QDate today)
{
    if (mail.level == 0)
        return QFileInfo(formFileName(mail.request)).completeBaseName() + QStringLiteral(".eml");
    return QStringLiteral("Erinnerung %1 %2 %3.eml")
        .arg(QString::number(mail.level), model::fileNameOf(mail.request.office), isoDate(today));
}

Result<std::vector<QByteArray>> requestForms(const std::vector<RequestMail> &mails, const LayDown &how,
                                             Progress &progress)
{
    std::vector<QByteArray> forms;
    for (const RequestMail &mail : mails) {
        progress.advance(int(forms.size()), 2 * int(mails.size()));
        if (progress.cancelled())
            return cancelled();
        auto form = writeForm(mail.request, how.identity);
        if (!form)
            return form.error();
        forms.push_back(std::move(*form));
    }
    return how.converter.convert ? how.converter.convert(forms, progress) : forms;
}

Result<QByteArray> requestMessage(const RequestMail &mail, const QByteArray &form, const LayDown &how)
{
    mail::Draft draft = requestDraft(mail, how.settings, how.today);
    QString formName = formFileName(mail.request);
    if (how.converter.convert)
        formName = QFileInfo(formName).completeBaseName() + u'.' + how.converter.suffix;
    draft.attachments.push_back({formName, how.converter.convert ? how.converter.mediaType : xlsxType, form});
    return mail::toEml(draft);
}

Result<QStringList> layDown(const std::vector<RequestMail> &mails, const LayDown &how, Progress &progress)
{
    const QDir folder(how.folder);
    if (const auto made = makeFolder(how.folder); !made)
        return made.error();
    const auto forms = requestForms(mails, how, progress);
    if (!forms)
        return forms.error();
    QStringList written;
    const auto takeBack = [&written](const Error &error) -> Result<QStringList> {
        for (const QString &path : written)
            QFile::remove(path);
        return error;
    };
    for (size_t i = 0; i < mails.size(); ++i) {
        progress.advance(int(mails.size() + i), 2 * int(mails.size()));
        if (progress.cancelled())
            return takeBack(cancelled());
        const auto message = requestMessage(mails[i], (*forms)[i], how);
        if (!message)
            return takeBack(message.error());
        const QString path = freePath(folder.filePath(draftFileName(mails[i], how.today)));
        if (const auto done = writeWhole(path, *message); !done)
            return takeBack(done.error());
        written << path;
    }
    progress.advance(1, 1);
    return written;
}

}
