#include "core/mail/KeyRing.h"

#include <QCoreApplication>
#include <QUrl>
#include <qt6keychain/keychain.h>

namespace core::mail {

using namespace base;

namespace {

const QString service = QStringLiteral("beschlusskontrolle");

QString keyOf(const MailServer &server)
{
    return server.user + u'@' + server.url;
}

/// Why the key ring did not answer as it should. What it says itself is English and for its makers.
Error failureOf(const QKeychain::Job &job, const MailServer &server)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound,
                QCoreApplication::translate("KeyRing", "The key ring holds no password of “%1” for “%2”.")
                    .arg(server.user, QUrl(server.url).toString(QUrl::RemoveUserInfo))};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Io, QCoreApplication::translate("KeyRing", "The key ring is locked and was not unlocked.")};
    default:
        return {
            ErrorKind::Io,
            QCoreApplication::translate(
                "KeyRing",
                "The key ring of the system cannot be reached; it needs a service such as GNOME Keyring or KWallet.")};
    }
}

}

void readPassword(const MailServer &server, std::function<void(const Result<QString> &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(keyOf(server));
    QObject::connect(job, &QKeychain::Job::finished, [job, server, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else
            done(failureOf(*job, server));
    });
    job->start();
}

void storePassword(const MailServer &server, const QString &password, std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service); // deletes itself
    job->setKey(keyOf(server));
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, [job, server, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(failureOf(*job, server));
    });
    job->start();
}

}
