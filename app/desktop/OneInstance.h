#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <memory>

namespace app::desktop {

/// Keeps the program to one window a person: who starts it again, as from the menu while it rests in the tray, has the
/// first one raised and hands it the files. Both find each other in a folder that belongs to the person alone.
class OneInstance : public QObject
{
    Q_OBJECT
public:
    explicit OneInstance(const QString &folder, QObject *parent = nullptr);

    /// Becomes the first, who answers those that come later; or hands the files over to the first and is done.
    /// False also where the first does not answer: then a window of one's own is better than none.
    bool handOver(const QStringList &files);

    /// The folder of the session, or where there is none, the one of the person's settings.
    static QString usualFolder();

Q_SIGNALS:
    /// Another start asks for the window. The files are absolute paths; often there are none.
    void asked(const QStringList &files);

private:
    void answer();

    QString m_socket;
    QLockFile m_first;
    std::unique_ptr<QLocalServer> m_server;
};

}
