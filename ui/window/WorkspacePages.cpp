#include "ui/window/Workspace.h"

#include "core/review/CalendarFolder.h"
#include "core/review/ReviewSettings.h"
#include "ui/batch/BatchPage.h"
#include "ui/common/FolderDialog.h"
#include "ui/common/Job.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Session.h"
#include "ui/digest/DigestPage.h"
#include "ui/requests/RequestsArea.h"
#include "ui/settings/CalendarFolderSettings.h"
#include "ui/settings/SettingsPage.h"
#include "ui/tracking/ApprovalPage.h"
#include "ui/tracking/UntrackedPage.h"
#include "ui/window/CalendarKeeper.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStackedWidget>
#include <QUrl>

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

void Workspace::askOffices(const std::vector<ResolutionId> &ids)
{
    if (ids.empty())
        return;
    flush();
    requestsArea().askAbout(ids);
}

batch::BatchPage &Workspace::batchPage()
{
    if (!m_batch) {
        m_batch = new batch::BatchPage(m_session, m_stack);
        m_stack->addWidget(m_batch);
        connect(m_batch, &batch::BatchPage::closed, this, [this] { showPage(m_page); });
        connect(m_batch, &batch::BatchPage::resolutionRequested, this, &Workspace::openResolution);
    }
    return *m_batch;
}

void Workspace::writeLetters(const std::vector<ResolutionId> &ids)
{
    if (ids.size() == 1)
        return composeLetter(ids.front());
    flush();
    batchPage().open(tr("Chosen"), ids, true);
    showWidget(m_batch);
}

void Workspace::showBatch()
{
    const auto chosen = chosenResolutions();
    if (chosen.size() > 1)
        return writeLetters(chosen);
    flush();
    const bool fromList = m_stack->currentWidget() == m_lists && m_lists->shownList() != ListDetail::List::Search;
    if (fromList) {
        const bool due = m_lists->shownList() == ListDetail::List::Due;
        const resolutions::ListPage &list = m_lists->page(due ? resolutions::ListPage::Kind::Due : resolutions::ListPage::Kind::All);
        batchPage().open(due ? tr("Due") : tr("Resolutions"), list.listed(), due || list.isFiltered());
    } else {
        batchPage().open();
    }
    showWidget(m_batch);
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

void Workspace::showDigests()
{
    flush(); // addresses and texts that are being typed
    if (!m_digests) {
        m_digests = new digest::DigestPage(m_session, m_stack);
        m_stack->addWidget(m_digests);
        connect(m_digests, &digest::DigestPage::closed, this, [this] { showPage(m_page); });
        connect(m_digests, &digest::DigestPage::settingsRequested, this, &Workspace::showSettings);
        connect(m_digests, &digest::DigestPage::officesRequested, this, [this] { showPage(Page::Offices); });
    }
    m_digests->open();
    showWidget(m_digests);
}

void Workspace::showSettings()
{
    if (!m_settings) {
        m_settings = new settings::SettingsPage(m_session, m_stack);
        m_stack->addWidget(m_settings);
        connect(m_settings, &settings::SettingsPage::closed, this, [this] { showPage(m_page); });
        connect(m_settings, &settings::SettingsPage::desktopSettingsChanged, this, &Workspace::desktopSettingsChanged);
        connect(m_settings, &settings::SettingsPage::desktopSettingsChanged, m_calendars, &CalendarKeeper::soon);
    }
    showWidget(m_settings);
}

void Workspace::writeCalendars()
{
    auto *dialog = common::askForFolder(this, QStringLiteral("calendarFolderDialog"), tr("Folder for the calendar files"), settings::CalendarFolderSettings(m_session.database().location()).folder());
    connect(dialog, &QFileDialog::fileSelected, this, &Workspace::writeCalendarsTo);
}

void Workspace::writeCalendarsTo(const QString &folder)
{
    settings::CalendarFolderSettings stored(m_session.database().location());
    stored.setFolder(folder);
    const bool kept = stored.isKept();
    const int alarm = core::review::reviewSettings(m_session.directory()).remindDaysBefore;
    common::Job::startWith<QStringList>(
        m_session.database(), this,
        [folder, alarm, today = m_session.today(), now = m_session.now()](core::store::Database &database, core::base::Progress &progress) {
            return core::review::writeCalendars(database, folder, today, now, alarm, progress);
        },
        [this, folder, kept](const core::base::Result<QStringList> &files) {
            if (!files) {
                m_messages->showError(files.error());
                return;
            }
            std::vector<common::MessageBar::Action> actions{{tr("Open &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}};
            if (!kept)
                actions.push_back({tr("&Keep up to date"), [this] { keepCalendars(); }});
            m_messages->showMessage(common::MessageBar::Kind::Information, tr("%n calendar file(s) written.", nullptr, int(files->size())), actions);
        });
}

void Workspace::keepCalendars()
{
    settings::CalendarFolderSettings(m_session.database().location()).setKept(true);
    m_messages->showMessage(common::MessageBar::Kind::Information,
                            tr("The calendar files are kept up to date while the program runs; that is switched off in the settings."));
}

void Workspace::flushSettings()
{
    if (m_settings)
        m_settings->flush();
}

}
