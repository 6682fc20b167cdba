#include "ui/window/BackupKeeper.h"

#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/start/Environment.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace ui::window {

using namespace core::base;
using namespace core::model;
using widgets::MessageBar;

BackupKeeper::BackupKeeper(session::Session &session, Workspace &workspace, const start::Environment &environment,
                           StatusLine &status)
    : QObject(&workspace), m_session(session), m_workspace(workspace), m_environment(environment), m_status(status)
{
}

void BackupKeeper::choose()
{
    const QFileInfo database(m_session.database().location());
    auto *dialog = new QFileDialog(
        m_workspace.window(), tr("Back up to"),
        database.dir().filePath(
            QStringLiteral("%1-%2.bkdb").arg(database.completeBaseName(), m_session.today().toString(Qt::ISODate))),
        tr("Databases (*.bkdb)"));
    dialog->setObjectName(QStringLiteral("backupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bkdb"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupKeeper::backUpTo);
    dialog->open();
}

void BackupKeeper::backUpTo(const QString &path)
{
    MessageBar &messages = m_workspace.messages();
    auto *job = session::Job::startWith<void>(
        m_session.database(), this,
        [path](core::store::Database &database, Progress &progress) { return database.backup(path, progress); },
        [this, path](const Result<void> &made) {
            if (!made)
                m_session.report(made.error());
            else
                m_workspace.messages().showMessage(MessageBar::Kind::Information,
                                                   tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(path)));
        });
    messages.showMessage(MessageBar::Kind::Information, tr("Backing up…"), {{tr("&Cancel"), [guarded = QPointer(job)] {
                                                                                 if (guarded)
                                                                                     guarded->cancel();
                                                                             }}});
}

void BackupKeeper::backUpDaily()
{
    showLast();
    if (m_session.isReadOnly() || !m_environment.dailyBackup)
        return;
    session::Job::startWith<void>(
        m_session.database(), this,
        [make = m_environment.dailyBackup, today = m_session.today()](
            core::store::Database &database, Progress &progress) { return make(database, today, progress); },
        [this](const Result<void> &made) {
            if (!made && made.error().kind != ErrorKind::Cancelled)
                m_session.report(made.error());
            showLast();
        });
}

void BackupKeeper::showLast()
{
    if (!m_environment.backups)
        return;
    const auto backups = m_environment.backups(m_session.database().location());
    m_status.showBackup(backups.empty() ? QDateTime() : backups.front().at, m_environment.clock.now());
}

}
