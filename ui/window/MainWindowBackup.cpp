#include "ui/window/MainWindow.h"

#include "ui/session/Job.h"
#include "ui/session/Session.h"
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

void MainWindow::chooseBackup()
{
    const QFileInfo database(m_session->database().location());
    auto *dialog = new QFileDialog(
        this, tr("Back up to"),
        database.dir().filePath(
            QStringLiteral("%1-%2.bkdb").arg(database.completeBaseName(), m_today.toString(Qt::ISODate))),
        tr("Databases (*.bkdb)"));
    dialog->setObjectName(QStringLiteral("backupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bkdb"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::backUpTo);
    dialog->open();
}

void MainWindow::backUpTo(const QString &path)
{
    MessageBar &messages = m_workspace->messages();
    auto *job = session::Job::startWith<void>(
        m_session->database(), m_workspace,
        [path](core::store::Database &database, Progress &progress) { return database.backup(path, progress); },
        [this, path](const Result<void> &made) {
            if (!made)
                m_session->report(made.error());
            else
                m_workspace->messages().showMessage(
                    MessageBar::Kind::Information, tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(path)));
        });
    messages.showMessage(MessageBar::Kind::Information, tr("Backing up…"), {{tr("&Cancel"), [guarded = QPointer(job)] {
                                                                                 if (guarded)
                                                                                     guarded->cancel();
                                                                             }}});
}

void MainWindow::backUpDaily()
{
    showLastBackup();
    if (m_session->isReadOnly() || !m_environment.dailyBackup)
        return;
    session::Job::startWith<void>(
        m_session->database(), m_workspace,
        [make = m_environment.dailyBackup, today = m_today](core::store::Database &database, Progress &progress) {
            return make(database, today, progress);
        },
        [this](const Result<void> &made) {
            if (!made && made.error().kind != ErrorKind::Cancelled)
                m_session->report(made.error());
            showLastBackup();
        });
}

void MainWindow::showLastBackup()
{
    if (!m_environment.backups)
        return;
    const auto backups = m_environment.backups(m_session->database().location());
    m_status->showBackup(backups.empty() ? QDateTime() : backups.front().at, m_environment.clock.now());
}

}
