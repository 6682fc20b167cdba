#include "app/desktop/OneInstance.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace app::desktop {

namespace {

/// A window that is busy answers within this; one that hangs does not keep a person from working.
constexpr int patienceMs = 3000;
/// More than any desktop hands over; what sends more is none of ours.
constexpr qint64 longestRequest = 1024 * 1024;
constexpr char received = '+';

}

OneInstance::OneInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_socket(QDir(folder).filePath(QStringLiteral("beschlusskontrolle.socket"))),
      m_first(QDir(folder).filePath(QStringLiteral("beschlusskontrolle.lock")))
{
    m_first.setStaleLockTime(0); // who holds it may run for weeks; a dead owner is noticed by its process
}

QString OneInstance::usualFolder()
{
    const QString ofSession = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder =
        ofSession.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : ofSession;
    QDir().mkpath(folder);
    return folder;
}

bool OneInstance::handOver(const QStringList &files)
{
    if (m_first.tryLock(0)) {
        QLocalServer::removeServer(m_socket); // left by one that was killed: the lock proves that nobody listens
        m_server = std::make_unique<QLocalServer>();
        m_server->setSocketOptions(QLocalServer::UserAccessOption);
        connect(m_server.get(), &QLocalServer::newConnection, this, &OneInstance::answer);
        m_server->listen(m_socket);
        return false;
    }
    QLocalSocket first;
    first.connectToServer(m_socket);
    if (!first.waitForConnected(patienceMs))
        return false;
    QDataStream request(&first);
    request << files;
    char reply = 0;
    return first.waitForBytesWritten(patienceMs) && first.waitForReadyRead(patienceMs) && first.getChar(&reply) &&
           reply == received;
}

void OneInstance::answer()
{
    while (QLocalSocket *later = m_server->nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        connect(later, &QLocalSocket::readyRead, this, [this, later] {
            if (later->bytesAvailable() > longestRequest)
                return later->abort();
            QDataStream stream(later);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // the rest is still to come
            later->putChar(received);
            later->flush();
            Q_EMIT asked(files);
        });
    }
}

}
