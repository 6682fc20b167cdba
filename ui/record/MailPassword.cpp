#include "ui/record/MailPassword.h"

#include "core/mail/KeyRing.h"

#include <QPointer>

namespace ui::record {

using core::base::Result;

PasswordReader keyRing()
{
    return &core::mail::readPassword;
}

void fetchPassword(const PasswordReader &passwords, const core::mail::MailServer &server, QObject *page,
                   std::function<void(const Result<QString> &)> then)
{
    if (server.user.isEmpty()) {
        then(QString());
        return;
    }
    passwords(server, [page = QPointer(page), then = std::move(then)](const Result<QString> &password) {
        if (page)
            then(password);
    });
}

bool canSendMails(const core::settings::ReviewSettings &settings)
{
    return !settings.mailServer.url.isEmpty() && !settings.sender.isEmpty();
}

}
