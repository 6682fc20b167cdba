#pragma once

#include "core/settings/ReviewSettings.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tests::support {

/// What the server takes from the user "stadt".
inline const QString mailPassword = QStringLiteral("geheim äöü");

/// A mail server of its own in another process; ends with the test.
class MailServerProcess
{
public:
    MailServerProcess(const char *mode, const char *behaviour)
    {
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/mail_server.py"), m_folder.path(),
                         QLatin1String(mode), QLatin1String(behaviour)});
        m_ready = m_process.waitForStarted(30'000) && m_process.waitForReadyRead(60'000);
        QFile port(m_folder.filePath(QStringLiteral("port")));
        m_ready = m_ready && port.open(QIODevice::ReadOnly);
        m_server = {QStringLiteral("%1://localhost:%2")
                        .arg(QString::fromLatin1(qstrcmp(mode, "implicit") == 0 ? "smtps" : "smtp"),
                             QString::fromLatin1(port.readAll())),
                    QStringLiteral("stadt"), m_folder.filePath(QStringLiteral("ca.pem"))};
    }
    ~MailServerProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    bool ready() const { return m_ready; }
    const core::mail::MailServer &server() const { return m_server; }
    QByteArray mails() const
    {
        QFile file(m_folder.filePath(QStringLiteral("mails")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int count() const { return int(mails().count("--end--")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    core::mail::MailServer m_server;
    bool m_ready = false;
};

inline bool hasMailServer()
{
    return QProcess::execute(QStringLiteral("/usr/bin/python3"),
                             {QStringLiteral("-c"), QStringLiteral("import aiosmtpd")}) == 0;
}

}
