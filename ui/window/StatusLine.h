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
    /// While another program writes, and while something that was typed is not in the database: then it never says "saved". Nor
    /// does it while somebody types (PendingTyping), which it sees by itself.
    void showState(bool waiting, bool unwritten);
    void showDatabase(const QString &path, const QString &readOnlyReason);
    /// An invalid time means: none yet.
    void showBackup(const QDateTime &utc, const QDateTime &now);
    void clear();

private:
    void tell();
    QLabel *add(QStatusBar &bar, const QString &objectName);

    QLabel *m_saved;
    QString m_calm; ///< said while nothing waits
    bool m_waiting = false;
    bool m_unwritten = false;
    bool m_typing = false;
    QLabel *m_database;
    QLabel *m_backup;
};

}
