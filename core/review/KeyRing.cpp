#include "core/review/KeyRing.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace core::review {

using namespace model;

namespace {

const QString service = QStringLiteral("beschlusskontrolle");

QString keyOf(const MailServer &server)
{
    return server.user + u'@' + server.url;
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
            done(Error{ErrorKind::NotFound, QCoreApplication::translate("KeyRing", "The key ring holds no password of “%1” for “%2”.").arg(server.user, server.url)});
    });
    job->start();
}

void storePassword(const MailServer &server, const QString &password, std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service); // deletes itself
    job->setKey(keyOf(server));
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(Error{ErrorKind::Io, QCoreApplication::translate("KeyRing", "The key ring did not take the password: %1.").arg(job->errorString())});
    });
    job->start();
}

}
