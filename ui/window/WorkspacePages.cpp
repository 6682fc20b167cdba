#include "ui/window/Workspace.h"

#include "ui/requests/RequestsArea.h"
#include "ui/settings/SettingsPage.h"
#include "ui/tracking/ApprovalPage.h"
#include "ui/tracking/UntrackedPage.h"

#include <QStackedWidget>

namespace ui::window {

using core::model::ResolutionId;

requests::RequestsArea &Workspace::requestsArea()
{
    showPage(Page::Requests);
    return *m_requests;
}

void Workspace::readAnswers(const QStringList &files)
{
    requestsArea().readAnswers(files);
}

void Workspace::askOffices(ResolutionId id)
{
    if (!id.isNull())
        requestsArea().askAbout({id});
}

void Workspace::showReportsToApprove()
{
    if (!m_approval) {
        m_approval = new tracking::ApprovalPage(m_session, m_stack);
        m_stack->addWidget(m_approval);
        connect(m_approval, &tracking::ApprovalPage::closed, this, [this] { showPage(m_page); });
        connect(m_approval, &tracking::ApprovalPage::resolutionRequested, this, &Workspace::openResolution);
    }
    showWidget(m_approval);
}

void Workspace::showUntracked()
{
    if (!m_untracked) {
        m_untracked = new tracking::UntrackedPage(m_session, m_stack);
        m_stack->addWidget(m_untracked);
        connect(m_untracked, &tracking::UntrackedPage::closed, this, [this] { showPage(m_page); });
        connect(m_untracked, &tracking::UntrackedPage::resolutionRequested, this, &Workspace::openResolution);
    }
    showWidget(m_untracked);
}

void Workspace::showSettings()
{
    if (!m_settings) {
        m_settings = new settings::SettingsPage(m_session, m_stack);
        m_stack->addWidget(m_settings);
        connect(m_settings, &settings::SettingsPage::closed, this, [this] { showPage(m_page); });
    }
    showWidget(m_settings);
}

void Workspace::flushSettings()
{
    if (m_settings)
        m_settings->flush();
}

}
