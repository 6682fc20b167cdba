#include "ui/window/Heartbeat.h"

#include "core/base/Settings.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/FileKeeper.h"
#include "ui/window/Workspace.h"

namespace ui::window {

using core::base::ErrorKind;

namespace {

constexpr int beatMs = 1000;

}

Heartbeat::Heartbeat(session::Session &session, Workspace &workspace, FileKeeper &file)
    : QObject(&workspace), m_session(session), m_workspace(workspace), m_file(file), m_today(session.today())
{
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::beat()
{
    const auto polled = m_session.database().poll();
    m_file.look();
    // Said once, not every second; another program that is writing is no news.
    if (!polled && !m_pollFailed && polled.error().kind != ErrorKind::Busy && polled.error().kind != ErrorKind::Gone)
        m_session.report(polled.error());
    m_pollFailed = !polled;
    if (m_session.hasUnwritten())
        m_session.retryUnwritten();
    tellOfSettings();
    const QDate today = m_session.today();
    if (today == m_today)
        return;
    m_today = today;
    m_workspace.refreshToday();
    Q_EMIT dayBegan();
}

/// Once, until they can be written again.
void Heartbeat::tellOfSettings()
{
    const bool written = core::base::settingsAreWritten();
    if (!written && !m_toldOfSettings) {
        m_workspace.messages().showMessage(
            widgets::MessageBar::Kind::Warning,
            tr("What this window remembers could not be written, perhaps because the disk is full; what it remembered before stays. Records are not concerned."));
    }
    m_toldOfSettings = !written;
}

}
