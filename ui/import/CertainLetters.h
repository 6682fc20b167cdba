#pragma once

#include "ui/import/OpenedLetters.h"

#include <QObject>

namespace ui::session {
class Session;
}

namespace ui::import {

/// Stores all letters about which no doubt is open, one after the other: what one stores is known to the next. Those
/// that ask something else of a person (a stored wording that differs, a field that cannot be stored) are left.
class CertainLetters : public QObject
{
    Q_OBJECT
public:
    CertainLetters(session::Session &session, OpenedLetters &letters, QObject *parent)
        : QObject(parent), m_session(session), m_letters(letters)
    {
    }

    /// Ignored while it is at work.
    void store();

Q_SIGNALS:
    /// A letter is stored and its draft of no use any more.
    void stored(const QString &path);
    void finished(int count);

private:
    void storeNext(int from);

    session::Session &m_session;
    OpenedLetters &m_letters;
    bool m_working = false;
    int m_count = 0;
};

}
