#include "ui/window/Workspace.h"

#include "core/notify/CalendarFolder.h"
#include "core/settings/ReviewSettings.h"
#include "ui/batch/BatchPage.h"
#include "ui/digest/DigestPage.h"
#include "ui/import/ImportPage.h"
#include "ui/letter/LetterPage.h"
#include "ui/requests/RequestsArea.h"
#include "ui/resolutions/NewResolutionDialog.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/settings/CalendarFolderSettings.h"
#include "ui/widgets/FolderDialog.h"
#include "ui/widgets/MessageBar.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace ui::window {

using core::model::ResolutionId;

void Workspace::importFiles(const QStringList &files)
{
    made<import::ImportPage>(Page::Import).openFiles(files);
    bring(Page::Import);
}

void Workspace::composeLetter(ResolutionId id)
{
    if (id.isNull())
        return;
    made<letter::LetterPage>(Page::Letter).compose(id);
    bring(Page::Letter);
}

void Workspace::releaseLetter(ResolutionId id)
{
    composeLetter(id);
    if (!id.isNull())
        made<letter::LetterPage>(Page::Letter).askForRelease();
}

void Workspace::chooseFilesToImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import status letters"), QString(), tr("Letters (*.txt *.pdf);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Workspace::importFiles);
    dialog->open();
}

void Workspace::askForNewResolution()
{
    auto *dialog = new resolutions::NewResolutionDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &resolutions::NewResolutionDialog::created, this, [this](ResolutionId id) {
        showPage(Page::Resolutions);
        m_lists->open(id);
        m_lists->focusDetail();
    });
    dialog->open();
}

void Workspace::readAnswers(const QStringList &files)
{
    showPage(Page::Requests);
    made<requests::RequestsArea>(Page::Requests).readAnswers(files);
}

void Workspace::askOffices(const std::vector<ResolutionId> &ids)
{
    if (ids.empty())
        return;
    flush();
    showPage(Page::Requests);
    made<requests::RequestsArea>(Page::Requests).askAbout(ids);
}

void Workspace::writeLetters(const std::vector<ResolutionId> &ids)
{
    if (ids.size() == 1)
        return composeLetter(ids.front());
    flush();
    made<batch::BatchPage>(Page::Batch).open(tr("Chosen"), ids, true);
    bring(Page::Batch);
}

void Workspace::showBatch()
{
    const auto chosen = chosenResolutions();
    if (chosen.size() > 1)
        return writeLetters(chosen);
    flush();
    auto &page = made<batch::BatchPage>(Page::Batch);
    if (isListShown() && m_lists->shownList() != ListDetail::List::Search) {
        const bool due = m_lists->shownList() == ListDetail::List::Due;
        const resolutions::ListPage &list =
            m_lists->page(due ? resolutions::ListPage::Kind::Due : resolutions::ListPage::Kind::All);
        page.open(due ? tr("Due") : tr("Resolutions"), list.listed(), due || list.isFiltered());
    } else {
        page.open();
    }
    bring(Page::Batch);
}

void Workspace::showHouseStyle()
{
    bring(Page::HouseStyle);
}

void Workspace::showReportsToApprove()
{
    bring(Page::Approval);
}

void Workspace::showUntracked()
{
    bring(Page::Untracked);
}

void Workspace::showDigests()
{
    flush(); // addresses and texts that are being typed
    made<digest::DigestPage>(Page::Digests).open();
    bring(Page::Digests);
}

void Workspace::showSettings()
{
    bring(Page::Settings);
}

void Workspace::writeCalendars()
{
    auto *dialog =
        widgets::askForFolder(this, QStringLiteral("calendarFolderDialog"), tr("Folder for the calendar files"),
                              settings::CalendarFolderSettings(m_session.database().location()).folder());
    connect(dialog, &QFileDialog::fileSelected, this, &Workspace::writeCalendarsTo);
}

void Workspace::writeCalendarsTo(const QString &folder)
{
    settings::CalendarFolderSettings stored(m_session.database().location());
    stored.setFolder(folder);
    const bool kept = stored.isKept();
    const int alarm = core::settings::reviewSettings(m_session.directory()).remindDaysBefore;
    session::Job::startWith<QStringList>(
        m_session.database(), this,
        [folder, alarm, today = m_session.today(), now = m_session.now()](core::store::Database &database,
                                                                          core::base::Progress &progress) {
            return core::notify::writeCalendars(database, folder, today, now, alarm, progress);
        },
        [this, folder, kept](const core::base::Result<QStringList> &files) {
            if (!files) {
                m_messages->showError(files.error());
                return;
            }
            std::vector<widgets::MessageBar::Action> actions{
                {tr("Open &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}};
            if (!kept)
                actions.push_back({tr("&Keep up to date"), [this] { keepCalendars(); }});
            m_messages->showMessage(widgets::MessageBar::Kind::Information,
                                    tr("%n calendar file(s) written.", nullptr, int(files->size())), actions);
        });
}

void Workspace::keepCalendars()
{
    settings::CalendarFolderSettings(m_session.database().location()).setKept(true);
    m_messages->showMessage(
        widgets::MessageBar::Kind::Information,
        tr("The calendar files are kept up to date while the program runs; that is switched off in the settings."));
}

}
