#pragma once

#include "core/request/RequestMails.h"

#include <QSplitter>
#include <set>

class QPlainTextEdit;
class QTreeWidget;

namespace ui::session {
class Session;
}

namespace ui::requests {

/// The mails of a round: a tick for each office, and what the mail to the chosen one says.
class RoundMails : public QSplitter
{
    Q_OBJECT
public:
    explicit RoundMails(session::Session &session, QWidget *parent = nullptr);

    void clear();
    /// All ticked at first; `nothing` is said when there is none.
    void setMails(std::vector<core::request::RequestMail> mails, const QString &nothing);
    /// Reminders tell their step.
    void setStepShown(bool shown);
    void setAnswerUntil(QDate until);

    const std::vector<core::request::RequestMail> &mails() const { return m_mails; }
    std::vector<core::request::RequestMail> ticked() const;
    int tickedOffices() const;
    int tickedClauses() const;
    /// Those of the ticked that can be sent: their office has a mail address.
    std::vector<core::request::RequestMail> sendable() const;
    /// How many of these nobody has looked at as they are now.
    int unseen(const std::vector<core::request::RequestMail> &mails) const;

Q_SIGNALS:
    void ticksChanged();

private:
    void buildList();
    QString textOf(const core::request::RequestMail &mail) const;
    void showMail();
    bool isTicked(size_t mail) const;

    session::Session &m_session;
    QTreeWidget *m_offices;
    QPlainTextEdit *m_text;
    std::vector<core::request::RequestMail> m_mails;
    QString m_nothing;
    std::set<QString> m_seen; ///< mails that were shown, whole
};

}
