#pragma once

#include "ui/digest/DigestRow.h"
#include "ui/record/MailPassword.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <map>
#include <set>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

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

namespace ui::digest {

/// The mails that tell offices and clerks what is due: each is shown whole, then laid down as a draft or sent.
class DigestPage : public QWidget
{
    Q_OBJECT
public:
    explicit DigestPage(session::Session &session, QWidget *parent = nullptr,
                        record::PasswordReader passwords = record::keyRing());

    /// Begins anew: what is due in the next two weeks.
    void open();
    /// Where the drafts go.
    void setFolder(const QString &folder);

Q_SIGNALS:
    void closed();
    void settingsRequested();
    void officesRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Past {
        core::notify::DigestOutcome outcome;
        QString mail;
    };
    using Digests = std::vector<core::notify::Digest>;
    using Outcomes = std::vector<core::notify::DigestOutcome>;

    void build();
    QWidget *makeHeader();
    QWidget *makeLists();
    QWidget *makeDetail(QWidget *parent);
    QWidget *makeFooter();
    QPushButton *addButton(const QString &name, const QString &text, QWidget *parent);
    void chooseFolder();

    void refresh();
    void load();
    void showDigests(Digests digests);
    void addRow(const DigestRow &row);
    void showRow();
    void noteTick(int at);
    void showState();
    DigestRow *current();
    Digests ticked() const;
    void send();
    void confirm(const Digests &digests, int unseen);
    void fetchPassword(const Digests &digests);
    void carry(const Digests &digests, core::store::NoticeState as,
               const std::function<core::notify::Carrier(const core::base::Progress &)> &carrier);
    void done(const Digests &digests, const Outcomes &outcomes);
    void layDown();
    void decide(bool arrived);

    session::Session &m_session;
    record::PasswordReader m_passwords;
    widgets::MessageBar *m_bar = nullptr;
    widgets::JobBar *m_progress = nullptr;
    QLabel *m_count = nullptr;
    widgets::DateField *m_until = nullptr;
    QTreeWidget *m_list = nullptr;
    QWidget *m_notice = nullptr; ///< above the mail, when there is something to say of it
    QLabel *m_explanation = nullptr;
    QPushButton *m_arrived = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_address = nullptr;
    QPlainTextEdit *m_mail = nullptr;
    record::ConfirmSending *m_confirm = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_layDown = nullptr;
    QPushButton *m_send = nullptr;
    std::vector<DigestRow> m_rows;
    Digests m_asked;                ///< what the question before sending is about
    std::set<QString> m_seen;       ///< mails that were shown, whole
    std::set<QString> m_unticked;   ///< keys of rows that shall not go
    std::map<QString, Past> m_past; ///< what was tried on this page, by key
    QTimer m_pause;
    int m_round = 0; ///< what an older reading brings is dropped
    bool m_loading = false;
    bool m_busy = false;
    bool m_stale = false;
};

}
