#include "ui/requests/RequestsArea.h"

#include "ui/requests/AnswerPage.h"
#include "ui/requests/RequestsPage.h"
#include "ui/requests/RoundPage.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace ui::requests {

using widgets::MessageBar;

RequestsArea::RequestsArea(session::Session &session, QWidget *parent, record::PasswordReader passwords)
    : QStackedWidget(parent), m_session(session), m_passwords(std::move(passwords)),
      m_list(new RequestsPage(session, this))
{
    setObjectName(QStringLiteral("requestsArea"));
    addWidget(m_list);
    connect(m_list, &RequestsPage::askRequested, this, &RequestsArea::askForDue);
    connect(m_list, &RequestsPage::remindersRequested, this, &RequestsArea::remind);
    connect(m_list, &RequestsPage::answerRequested, this, &RequestsArea::chooseAnswers);
    connect(m_list, &RequestsPage::resolutionRequested, this, &RequestsArea::resolutionRequested);
}

RoundPage &RequestsArea::round()
{
    if (!m_round) {
        m_round = new RoundPage(m_session, this, m_passwords);
        addWidget(m_round);
        connect(m_round, &RoundPage::done, this, &RequestsArea::showList);
        connect(m_round, &RoundPage::settingsRequested, this, &RequestsArea::settingsRequested);
        connect(m_round, &RoundPage::cancelled, this, [this] { showList({}); });
    }
    setCurrentWidget(m_round);
    return *m_round;
}

AnswerPage &RequestsArea::answer()
{
    if (!m_answer) {
        m_answer = new AnswerPage(m_session, this);
        addWidget(m_answer);
        connect(m_answer, &AnswerPage::done, this, [this](const QString &sentence) { showList(sentence); });
    }
    setCurrentWidget(m_answer);
    return *m_answer;
}

void RequestsArea::askForDue()
{
    round().askForDue();
}

void RequestsArea::askAbout(const std::vector<core::model::ResolutionId> &resolutions)
{
    round().askAbout(resolutions);
}

void RequestsArea::remind(const std::vector<core::model::ContributionRequest> &requests)
{
    round().remind(requests);
}

void RequestsArea::readAnswers(const QStringList &files)
{
    answer().readFiles(files);
}

void RequestsArea::chooseAnswers()
{
    auto *dialog = new QFileDialog(this, tr("Read answers of offices"), QString(),
                                   tr("Forms and mails (*.xlsx *.ods *.eml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("answerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RequestsArea::readAnswers);
    dialog->open();
}

void RequestsArea::refresh()
{
    m_list->refresh();
}

void RequestsArea::showList(const QString &sentence, const QString &folder)
{
    setCurrentWidget(m_list);
    if (isVisible())
        widgets::focusWork(*m_list); // and not whatever stands next in the window
    if (sentence.isEmpty())
        m_list->messages().clear();
    else if (folder.isEmpty())
        m_list->messages().showMessage(MessageBar::Kind::Information, sentence);
    else
        m_list->messages().showMessage(
            MessageBar::Kind::Information, sentence,
            {{tr("Open &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

}
