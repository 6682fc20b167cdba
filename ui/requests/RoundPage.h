#pragma once

#include "core/request/RequestSending.h"
#include "ui/record/MailPassword.h"

#include <QWidget>

class QLabel;

namespace ui::record {
class ConfirmSending;
}
namespace ui::session {
class Session;
}
namespace ui::widgets {
class DateField;
class JobBar;
class MessageBar;
}

namespace ui::requests {

class RoundFooter;
class RoundMails;

/// One round of mails to the offices, asking or reminding: who gets what, to be looked at before anything is written.
class RoundPage : public QWidget
{
    Q_OBJECT
public:
    explicit RoundPage(session::Session &session, QWidget *parent, record::PasswordReader passwords);

    /// Asks for what is due until a day that can be changed.
    void askForDue();
    /// Asks about these.
    void askAbout(const std::vector<core::model::ResolutionId> &resolutions);
    void remind(const std::vector<core::model::ContributionRequest> &requests);

    /// Where the drafts go.
    void setFolder(const QString &folder);

Q_SIGNALS:
    /// The drafts are laid down, or the mails sent, and the step is written.
    void done(const QString &sentence, const QString &folder);
    void cancelled();
    void settingsRequested();

private:
    enum class Kind { Due, Chosen, Reminders };

    QWidget *makeHeader();
    QWidget *makeDates();
    void begin(Kind kind);
    void prepare();
    void show(std::vector<core::request::RequestMail> mails);
    void tellLeftOut();
    void showState();
    void setCarrying(bool carrying);
    void layDown();
    void send();
    void fetchPassword();
    void carry(const QString &password);
    void sent(const std::vector<core::request::RequestOutcome> &outcomes);
    void record(const std::vector<core::request::RequestMail> &mails, const QStringList &files);

    session::Session &m_session;
    record::PasswordReader m_passwords;
    widgets::MessageBar *m_bar;
    widgets::JobBar *m_progress;
    QLabel *m_title;
    QLabel *m_count;
    QWidget *m_dueBox;
    widgets::DateField *m_due;
    QWidget *m_untilBox;
    widgets::DateField *m_until;
    RoundMails *m_mails;
    record::ConfirmSending *m_confirm;
    RoundFooter *m_footer;
    Kind m_kind = Kind::Due;
    std::vector<core::model::ResolutionId> m_chosen;
    std::vector<core::model::ContributionRequest> m_late;
    std::vector<core::request::RequestMail> m_going; ///< what was asked about before sending, or is being sent
    int m_round = 0;                                 ///< what an older preparation brings is dropped
    bool m_busy = false;
    bool m_isCarrying = false; ///< drafts are being written or mails sent
};

}
