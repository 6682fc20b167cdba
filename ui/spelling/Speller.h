#pragma once

#include "ui/session/Session.h"

#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace ui::spelling {

/// Tells whether words are written right, for all editors of an open database. The word list is read and asked on a
/// thread of its own, so that no key waits for it; what was asked once is remembered.
class Speller : public QObject
{
    Q_OBJECT
public:
    enum class Verdict {
        Right,
        Wrong,
        Asked, ///< judged() tells when it is known
    };

    /// The one of the session, made when it is asked for first.
    static Speller &of(session::Session &session);
    ~Speller() override;

    Verdict judge(const QString &word);
    /// What may have been meant comes with suggested().
    void suggest(const QString &word);
    /// Into the word list of the house, which is kept with its data; can be undone.
    void addWord(const QString &word);
    QStringList ownWords() const;

    /// Whether mistakes are marked; remembered for this desk.
    bool isOn() const { return m_on; }
    void setOn(bool on);

Q_SIGNALS:
    /// Words that were asked for are known now.
    void judged();
    void suggested(const QString &word, const QStringList &suggestions);
    /// Everything is to be looked at again: switched on or off, or the own words changed.
    void rulesChanged();

private:
    explicit Speller(session::Session &session);
    void start();
    void readOwnWords();
    void ask();

    session::Session &m_session;
    QThread m_thread;
    class WordList *m_list = nullptr; ///< lives in the thread
    QHash<QString, bool> m_known;
    QSet<QString> m_asked;
    QStringList m_toAsk;
    QSet<QString> m_own;
    QTimer m_askSoon;
    bool m_on = true;
};

}
