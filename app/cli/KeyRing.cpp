#include "app/cli/KeyRing.h"

#include "app/cli/Text.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace app::cli {

using namespace core::model;

namespace {

const QString service = QStringLiteral("beschlusskontrolle");

QString keyOf(const QString &server, const QString &user)
{
    return user + u'@' + server;
}

/// A command has no event loop of its own: this one runs until the key ring has answered.
void run(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    QObject::connect(&job, &QKeychain::Job::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    job.start();
    QCoreApplication::exec();
}

}

Result<QString> passwordFromKeyRing(const QString &server, const QString &user)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(keyOf(server, user));
    run(job);
    if (job.error() == QKeychain::NoError)
        return job.textData();
    return Error{ErrorKind::NotFound,
                 Text::tr("The key ring holds no password of “%1” for “%2”; store it with “remind --store-password”.").arg(user, server)};
}

Result<void> storeInKeyRing(const QString &server, const QString &user, const QString &password)
{
    QKeychain::WritePasswordJob job(service);
    job.setKey(keyOf(server, user));
    job.setTextData(password);
    run(job);
    if (job.error() == QKeychain::NoError)
        return {};
    return Error{ErrorKind::Io, Text::tr("The key ring did not take the password: %1.").arg(job.errorString())};
}

}
