#include "app/cli/Password.h"

#include "app/cli/Text.h"
#include "core/settings/ReviewSettings.h"

#include <QCoreApplication>
#include <optional>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

/// A command has no event loop of its own: this one runs until the key ring has answered.
template <class T, class Ask>
Result<T> answerOf(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&](const Result<T> &given) {
        answer = given;
        QCoreApplication::quit();
    });
    if (!answer)
        QCoreApplication::exec();
    return *answer;
}

}

Result<QString> passwordFromKeyRing(const core::mail::MailServer &server)
{
    auto password = answerOf<QString>([&server](auto done) { core::mail::readPassword(server, done); });
    if (!password && password.error().kind == ErrorKind::NotFound)
        return Error{password.error().kind,
                     password.error().detail + u' ' + Text::tr("Store it with “remind --store-password”.")};
    return password;
}

Result<QString> passwordFor(const core::settings::ReviewSettings &settings)
{
    if (settings.mailServer.url.isEmpty() || settings.sender.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("The settings for reviews name no mail server or no sender yet.")};
    return settings.mailServer.user.isEmpty() ? Result<QString>(QString()) : passwordFromKeyRing(settings.mailServer);
}

Result<void> storeInKeyRing(const core::mail::MailServer &server, const QString &password)
{
    return answerOf<void>([&](auto done) { core::mail::storePassword(server, password, done); });
}

}
