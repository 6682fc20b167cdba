#pragma once

#include "core/review/RequestMails.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ui::common {
class DateField;
class JobBar;
class MessageBar;
class Session;
}

namespace ui::requests {

/// One round of mails to the offices, asking or reminding: who gets what, to be looked at before anything is written.
class RoundPage : public QWidget
{
    Q_OBJECT
public:
    explicit RoundPage(common::Session &session, QWidget *parent = nullptr);

    /// Asks for what is due until a day that can be changed.
    void askForDue();
    /// Asks about these.
    void askAbout(const std::vector<core::model::ResolutionId> &resolutions);
    void remind(const std::vector<core::model::ContributionRequest> &requests);

    /// Where the drafts go.
    void setFolder(const QString &folder);

Q_SIGNALS:
    /// The drafts are laid down and the step is written.
    void done(const QString &sentence, const QString &folder);
    void cancelled();

private:
    enum class Kind { Due, Chosen, Reminders };

    QWidget *makeHeader();
    QWidget *makeDates();
    QWidget *makeLists();
    QWidget *makeFooter();
    void begin(Kind kind);
    void prepare();
    void show(std::vector<core::review::RequestMail> mails);
    void showMail();
    void showState();
    void setAnswerUntil(QDate until);
    void chooseFolder();
    void layDown();
    void record(const std::vector<core::review::RequestMail> &mails, const QStringList &files);
    bool isTicked(std::size_t mail) const;
    std::vector<core::review::RequestMail> ticked() const;

    common::Session &m_session;
    common::MessageBar *m_bar;
    common::JobBar *m_progress;
    QLabel *m_title;
    QLabel *m_count;
    QWidget *m_dueBox;
    common::DateField *m_due;
    QWidget *m_untilBox;
    common::DateField *m_until;
    QTreeWidget *m_offices;
    QPlainTextEdit *m_mail;
    QLineEdit *m_folder;
    QComboBox *m_format;
    QCheckBox *m_open;
    QPushButton *m_create;
    Kind m_kind = Kind::Due;
    std::vector<core::model::ResolutionId> m_chosen;
    std::vector<core::model::ContributionRequest> m_late;
    std::vector<core::review::RequestMail> m_mails;
    int m_round = 0; ///< what an older preparation brings is dropped
    bool m_busy = false;
};

}
