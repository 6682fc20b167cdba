#pragma once

#include "core/model/ContributionRequest.h"

#include "ui/record/MailPassword.h"

#include <QStackedWidget>

namespace ui::session {
class Session;
}

namespace ui::requests {

class AnswerPage;
class RequestsPage;
class RoundPage;

/// All about requests to the offices: the list, a round of mails, a form that came back.
class RequestsArea : public QStackedWidget
{
    Q_OBJECT
public:
    explicit RequestsArea(session::Session &session, QWidget *parent = nullptr,
                          record::PasswordReader passwords = record::keyRing());

    void askForDue();
    void askAbout(const std::vector<core::model::ResolutionId> &resolutions);
    void readAnswers(const QStringList &files);
    void chooseAnswers();
    void refresh();

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);
    void settingsRequested();

private:
    RoundPage &round();
    AnswerPage &answer();
    void remind(const std::vector<core::model::ContributionRequest> &requests);
    void showList(const QString &sentence, const QString &folder = {});

    session::Session &m_session;
    record::PasswordReader m_passwords;
    RequestsPage *m_list;
    RoundPage *m_round = nullptr;
    AnswerPage *m_answer = nullptr;
};

}
