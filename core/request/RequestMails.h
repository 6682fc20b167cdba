#pragma once

#include "core/mail/Draft.h"
#include "core/request/RequestForm.h"

#include <functional>

namespace core::request {

/// One mail to an office: the request itself (level 0), or a reminder of it (1 friendly, 2 firm, 3 to the head).
struct RequestMail {
    PreparedRequest request;
    int level = 0;
};

/// The resolutions with a review or a deadline until that day, each once, by date.
base::Result<std::vector<model::ResolutionId>> dueResolutions(store::Database &database, QDate until);

/// A late request is chased as long as the head was not told, and at most once a day.
bool mayBeChased(const model::ContributionRequest &request, QDate today);
/// Its turn when nobody chooses: a week lies between two steps, so that no timer comes to the head within three days.
bool isTurnToChase(const model::ContributionRequest &request, QDate today);
/// The next reminder for each of these that may be chased.
base::Result<std::vector<RequestMail>> nextReminders(store::Database &database,
                                                     const std::vector<model::ContributionRequest> &requests,
                                                     QDate today, base::Progress &progress);
/// What they ask, for edit::askOffices() or edit::remindOffices().
std::vector<model::ContributionRequest> requestsOf(const std::vector<RequestMail> &mails);

/// What stands in the mail, without its form.
mail::Draft requestDraft(const RequestMail &mail, const settings::ReviewSettings &settings, QDate today);
/// "Zuarbeit 66 Straßenbauamt 2026-11-20.eml", "Erinnerung 2 66 …".
QString draftFileName(const RequestMail &mail, QDate today);

/// Turns forms (XLSX) into another format, all or none.
struct FormConverter {
    QString suffix; ///< "ods"
    QByteArray mediaType;
    std::function<base::Result<std::vector<QByteArray>>(const std::vector<QByteArray> &forms, base::Progress &progress)>
        convert;
};

struct LayDown {
    settings::ReviewSettings settings;
    QString identity; ///< of the database
    QDate today;
    QString folder;
    FormConverter converter = {}; ///< none: the forms stay XLSX
};

/// The mail with its form as it is laid down or sent.
base::Result<QByteArray> requestMessage(const RequestMail &mail, const QByteArray &form, const LayDown &how);
/// The forms of all mails, in the format that was asked for.
base::Result<std::vector<QByteArray>> requestForms(const std::vector<RequestMail> &mails, const LayDown &how,
                                                   base::Progress &progress);

/// One mail draft with its form for each of them in the folder; all of them or none. A file that is there already is
/// never replaced: the new one gets a number. The paths in the order of the mails.
base::Result<QStringList> layDown(const std::vector<RequestMail> &mails, const LayDown &how, base::Progress &progress);

}
