#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QDateTime;

namespace ui::window {

/// The line at the bottom: when it was saved last, which database, when it was backed up last.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar &bar);

    void showSaved(const QDateTime &utc);
    /// While another program writes.
    void showWaiting(bool on);
    void showDatabase(const QString &path, const QString &readOnlyReason);
    /// An invalid time means: none yet.
    void showBackup(const QDateTime &utc, const QDateTime &now);
    void clear();

private:
    QLabel *add(QStatusBar &bar, const QString &objectName);

    QLabel *m_saved;
    QString m_beforeWaiting;
    QLabel *m_database;
    QLabel *m_backup;
};

}
