#include "ui/window/FileKeeper.h"

#include "core/base/ErrorText.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ui::window {

using namespace core::base;
using core::store::FilePlace;
using widgets::MessageBar;

FileKeeper::FileKeeper(session::Session &session, Workspace &workspace)
    : QObject(&workspace), m_session(session), m_workspace(workspace),
      m_readOnlyReason(session.database().readOnlyReason())
{
}

void FileKeeper::look()
{
    watch();
    settleAtRest();
}

void FileKeeper::watch()
{
    // Somebody who sees the file by itself is told of which day and hour it is.
    if (const QString reason = m_session.database().readOnlyReason(); reason != std::exchange(m_readOnlyReason, reason))
        m_workspace.messages().showMessage(MessageBar::Kind::Warning, reason);
    const FilePlace now = m_session.database().place();
    if (now == std::exchange(m_place, now))
        return;
    if (now != FilePlace::Here)
        return tellFileIsGone();
    m_workspace.refreshToday(); // pages that could not read meanwhile
    m_workspace.messages().showMessage(MessageBar::Kind::Information,
                                       tr("The file is there again; everything is saved as before."));
}

void FileKeeper::tellFileIsGone()
{
    const QString name = QFileInfo(m_session.database().location()).fileName();
    const MessageBar::Action ownFile{tr("&Write into a file of its own…"), [this] { chooseOwnFile(); }};
    if (m_place == FilePlace::Missing) {
        m_workspace.messages().showMessage(
            MessageBar::Kind::Error,
            tr("“%1” is no longer there: it was moved, renamed or deleted. What is entered here is kept, and saved as soon as the file is back.")
                .arg(name),
            {ownFile});
        return;
    }
    m_workspace.messages().showMessage(
        MessageBar::Kind::Error,
        tr("Another file has been put in the place of “%1”, by a synchronised folder or as a restored copy. Nothing is written to it; what is entered here is kept.")
            .arg(name),
        {ownFile, {tr("&Go on with the new file"), [this] { goOnWithNewFile(); }}});
}

void FileKeeper::goOnWithNewFile()
{
    if (const auto opened = m_session.database().reopen(); !opened) {
        m_workspace.messages().showMessage(MessageBar::Kind::Error, sentence(opened.error()),
                                           {{tr("&Write into a file of its own…"), [this] { chooseOwnFile(); }}});
        return;
    }
    m_place = FilePlace::Here;
    m_workspace.refreshToday();
    m_workspace.messages().showMessage(MessageBar::Kind::Information,
                                       tr("This is the new file. What was entered meanwhile is saved in it."));
}

void FileKeeper::chooseOwnFile()
{
    const QFileInfo gone(m_session.database().location());
    const QString proposal =
        QStringLiteral("%1-%2.bkdb").arg(gone.completeBaseName(), m_session.today().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(m_workspace.window(), tr("Write into a file of its own"),
                                   gone.dir().filePath(proposal), tr("Databases (*.bkdb)"));
    dialog->setObjectName(QStringLiteral("ownFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bkdb"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileKeeper::moveToOwnFile);
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (m_place != FilePlace::Here)
            tellFileIsGone();
    });
    dialog->open();
}

/// In this thread: only the connection that is open here still has the file.
void FileKeeper::moveToOwnFile(const QString &path)
{
    Progress unseen;
    if (const auto moved = m_session.database().moveTo(path, unseen); !moved) {
        m_workspace.messages().showMessage(MessageBar::Kind::Error, sentence(moved.error()),
                                           {{tr("&Write into a file of its own…"), [this] { chooseOwnFile(); }}});
        return;
    }
    m_place = FilePlace::Here;
    Q_EMIT moved(path);
    m_workspace.messages().showMessage(
        MessageBar::Kind::Information,
        tr("Everything is in “%1” now, and goes on being saved there.").arg(QDir::toNativeSeparators(path)));
}

/// As soon as nobody has written for a moment, all of it is brought into the one file: who copies that has a whole copy.
void FileKeeper::settleAtRest()
{
    const qint64 unsettled = m_place == FilePlace::Here ? m_session.database().unsettled() : 0;
    const bool rests = unsettled > 0 && unsettled == m_unsettled;
    m_unsettled = unsettled;
    if (!rests || m_settling)
        return;
    m_settling = true;
    session::Job::startWith<void>(
        m_session.database(), this, [](core::store::Database &database, Progress &) { return database.settle(); },
        [this](const Result<void> &) { m_settling = false; }); // somebody may be reading: then the next time
}

}
