#include "ui/window/ShownDatabase.h"

#include "ui/reminders/DueNotice.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/settings/DesktopSettings.h"
#include "ui/start/Environment.h"
#include "ui/start/RecentFiles.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/BackupKeeper.h"
#include "ui/window/FileKeeper.h"
#include "ui/window/Heartbeat.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Workspace.h"

#include <QPointer>
#include <QTimer>

namespace ui::window {

using namespace core::base;
using session::Session;
using widgets::MessageBar;

ShownDatabase::ShownDatabase(std::unique_ptr<core::store::Database> database, const start::Environment &environment,
                             StatusLine &status, QWidget *parent)
    : m_environment(environment), m_status(status),
      m_session(std::make_unique<Session>(std::move(database), environment.who, environment.clock)),
      m_workspace(std::make_unique<Workspace>(*m_session, parent))
{
    connectSession();
}

ShownDatabase::~ShownDatabase()
{
    m_leave = nullptr;
    m_workspace->flush();
}

QString ShownDatabase::location() const
{
    return m_session->database().location();
}

void ShownDatabase::connectSession()
{
    connect(m_workspace.get(), &Workspace::desktopSettingsChanged, this, [this] {
        if (m_environment.desktopSettingsChanged)
            m_environment.desktopSettingsChanged();
    });
    connect(m_session.get(), &Session::saved, &m_status, &StatusLine::showSaved);
    connect(m_session.get(), &Session::unwrittenChanged, this,
            [this] { m_status.showState(m_session->isWaiting(), m_session->hasUnwritten()); });
    // Leaving deletes the session, which must have finished telling.
    connect(
        m_session.get(), &Session::waiting, this,
        [this](bool on) {
            if (const auto leave = on ? nullptr : std::exchange(m_leave, nullptr))
                leave();
        },
        Qt::QueuedConnection);
}

void ShownDatabase::keep()
{
    const auto &database = m_session->database();
    const QString note = m_session->isReadOnly() ? database.readOnlyReason() : database.openingNote();
    if (!note.isEmpty())
        m_workspace->messages().showMessage(MessageBar::Kind::Warning, note);
    m_status.showDatabase(database.location(), database.readOnlyReason());
    start::RecentFiles::add(database.location());
    auto *file = new FileKeeper(*m_session, *m_workspace);
    connect(file, &FileKeeper::moved, this, [this](const QString &path) {
        start::RecentFiles::add(path);
        m_status.showDatabase(path, m_session->database().readOnlyReason());
        Q_EMIT moved();
    });
    m_backups = new BackupKeeper(*m_session, *m_workspace, m_environment, m_status);
    auto *heartbeat = new Heartbeat(*m_session, *m_workspace, *file);
    connect(heartbeat, &Heartbeat::dayBegan, this, &ShownDatabase::beginDay);
    heartbeat->start();
    constexpr int calmMs = 3000; // after the window is there and calm
    QTimer::singleShot(calmMs, this, &ShownDatabase::beginDay);
}

void ShownDatabase::chooseBackup()
{
    m_backups->choose();
}

void ShownDatabase::beginDay()
{
    m_backups->backUpDaily();
    tellWhatIsDue();
}

bool ShownDatabase::mayLeave(std::function<void()> leave, std::function<void()> leaveUnsaved)
{
    m_workspace->flush();
    m_session->retryUnwritten();
    if (!m_session->isWaiting() && !m_session->holdsOnlyInMemory())
        return true;
    if (!m_session->isWaiting()) {
        m_workspace->messages().showMessage(
            MessageBar::Kind::Error,
            tr("What was typed last could not be saved, not even as a draft. Closing now would lose it; make room on the disk, or see that the drive is there."),
            {{tr("&Try again"), leave}, {tr("Close &without saving"), leaveUnsaved}});
        return false;
    }
    m_leave = std::move(leave);
    m_workspace->messages().showMessage(
        MessageBar::Kind::Warning,
        tr("Another program is writing to the database; this one is closed as soon as everything is saved."),
        {{tr("Close &without saving"), leaveUnsaved}});
    return false;
}

/// Once when a database is opened and once each day that begins; nothing due is nothing to tell.
void ShownDatabase::tellWhatIsDue()
{
    using reminders::DueNotice;
    if (!m_environment.notify || !settings::DesktopSettings::notifications())
        return;
    session::Job::startWith<DueNotice>(
        m_session->database(), m_workspace.get(),
        [today = m_session->today(), who = m_session->who()](core::store::Database &database, Progress &) {
            return reminders::readDueNotice(database, today, who);
        },
        [this](const Result<DueNotice> &notice) {
            if (!notice || notice->isEmpty())
                return; // what cannot be read is told where something is done
            const Page page = notice->isPersonal() ? Page::Reminders : Page::Due;
            m_environment.notify(notice->title(), notice->text(), [self = QPointer(this), page] {
                if (self)
                    Q_EMIT self->comeForwardAsked(page);
            });
        });
}

}
