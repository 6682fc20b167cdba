#include "ui/common/MailPassword.h"

#include "core/review/KeyRing.h"

#include <QPointer>

namespace ui::common {

using core::base::Result;

PasswordReader keyRing()
{
    return &core::review::readPassword;
}

void fetchPassword(const PasswordReader &passwords, const core::review::MailServer &server, QObject *page,
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

bool canSendMails(const core::review::ReviewSettings &settings)
{
    return !settings.mailServer.url.isEmpty() && !settings.sender.isEmpty();
}

}
