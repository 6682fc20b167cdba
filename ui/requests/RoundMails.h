#pragma once

#include "core/review/RequestMails.h"

#include <QSplitter>

class QPlainTextEdit;
class QTreeWidget;

namespace ui::common {
class Session;
}

namespace ui::requests {

/// The mails of a round: a tick for each office, and what the mail to the chosen one says.
class RoundMails : public QSplitter
{
    Q_OBJECT
public:
    explicit RoundMails(common::Session &session, QWidget *parent = nullptr);

    void clear();
    /// All ticked at first; `nothing` is said when there is none.
    void setMails(std::vector<core::review::RequestMail> mails, const QString &nothing);
    /// Reminders tell their step.
    void setStepShown(bool shown);
    void setAnswerUntil(QDate until);

    const std::vector<core::review::RequestMail> &mails() const { return m_mails; }
    std::vector<core::review::RequestMail> ticked() const;
    int tickedOffices() const;
    int tickedClauses() const;

Q_SIGNALS:
    void ticksChanged();

private:
    void buildList();
    void showMail();
    bool isTicked(size_t mail) const;

    common::Session &m_session;
    QTreeWidget *m_offices;
    QPlainTextEdit *m_text;
    std::vector<core::review::RequestMail> m_mails;
    QString m_nothing;
};

}
