#include "ui/window/Workspace.h"

#include "ui/batch/BatchPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/digest/DigestPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/house/HousePage.h"
#include "ui/import/CityOffer.h"
#include "ui/import/ImportPage.h"
#include "ui/letter/LetterPage.h"
#include "ui/letter/LettersPage.h"
#include "ui/letter/MissingFiles.h"
#include "ui/overview/OverviewPage.h"
#include "ui/reminders/RemindersPage.h"
#include "ui/requests/RequestsArea.h"
#include "ui/settings/SettingsPage.h"
#include "ui/tracking/ApprovalPage.h"
#include "ui/tracking/UntrackedPage.h"
#include "ui/widgets/PageFrame.h"
#include "ui/window/CalendarKeeper.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace ui::window {

using core::model::MemoId;
using core::model::ResolutionId;

namespace {

template <class Widget>
void refreshed(QWidget &page)
{
    static_cast<Widget &>(page).refresh();
}

template <class Widget>
void flushed(QWidget &page)
{
    static_cast<Widget &>(page).flush();
}

void refreshLists(QWidget &page)
{
    static_cast<ListDetail &>(page).refreshToday();
}

/// Those have message bars of their own, where the eye is.
bool always(const QWidget &)
{
    return true;
}

bool whileOneIsChosen(const QWidget &page)
{
    return !static_cast<const ListDetail &>(page).current().isNull();
}

}

const Workspace::PageEntry &Workspace::entryOf(Page page)
{
    using W = Workspace;
    static constexpr PageEntry table[pageCount] = {
        {u"overview", QT_TRANSLATE_NOOP("Navigation", "O&verview"), &W::makeOverview, refreshed<overview::OverviewPage>,
         nullptr, nullptr},
        {u"due", QT_TRANSLATE_NOOP("Navigation", "&Due"), &W::makeLists, nullptr, nullptr,
         whileOneIsChosen}, // one widget with “resolutions”
        {u"calendar", QT_TRANSLATE_NOOP("Navigation", "&Calendar"), &W::makeCalendar, refreshed<calendar::CalendarPage>,
         flushed<calendar::CalendarPage>, nullptr},
        {u"reminders", QT_TRANSLATE_NOOP("Navigation", "Re&minders"), &W::makeReminders,
         refreshed<reminders::RemindersPage>, nullptr, nullptr},
        {u"resolutions", QT_TRANSLATE_NOOP("Navigation", "&Resolutions"), &W::makeLists, refreshLists,
         flushed<ListDetail>, whileOneIsChosen},
        {u"letters", QT_TRANSLATE_NOOP("Navigation", "&Letters"), &W::makeLetters, nullptr, nullptr, nullptr},
        {u"requests", QT_TRANSLATE_NOOP("Navigation", "Re&quests"), &W::makeRequests, refreshed<requests::RequestsArea>,
         nullptr, nullptr},
        {u"offices", QT_TRANSLATE_NOOP("Navigation", "&Offices"), &W::makeOffices, nullptr, nullptr, nullptr},
        {u"letter", nullptr, &W::makeLetter, nullptr, flushed<letter::LetterPage>, always},
        {u"import", nullptr, &W::makeImport, nullptr, nullptr, always},
        {u"houseStyle", nullptr, &W::makeHouseStyle, nullptr, flushed<house::HousePage>, always},
        {u"batch", nullptr, &W::makeBatch, nullptr, nullptr, nullptr},
        {u"digests", nullptr, &W::makeDigests, nullptr, nullptr, nullptr},
        {u"settings", nullptr, &W::makeSettings, nullptr, flushed<settings::SettingsPage>, nullptr},
        {u"approval", nullptr, &W::makeApproval, refreshed<tracking::ApprovalPage>, nullptr, nullptr},
        {u"untracked", nullptr, &W::makeUntracked, refreshed<tracking::UntrackedPage>, nullptr, nullptr},
    };
    return table[int(page)];
}

QString pageName(Page page)
{
    return QString::fromUtf16(Workspace::entryOf(page).name);
}

QString pageTitle(Page page)
{
    const char *title = Workspace::entryOf(page).title;
    return title ? QCoreApplication::translate("Navigation", title) : QString();
}

QWidget &Workspace::pageOf(Page page)
{
    QWidget *&known = m_pages[int(page)];
    if (known)
        return *known;
    QWidget *made = (this->*entryOf(page).make)();
    known = made;
    const auto twin = std::find_if(std::begin(m_frames), std::end(m_frames),
                                   [made](const QWidget *frame) { return frame && frame->isAncestorOf(made); });
    if (twin != std::end(m_frames)) {
        m_frames[int(page)] = *twin; // two pages of the navigation are one widget
    } else {
        m_frames[int(page)] = new widgets::PageFrame(*made, pageName(page) + QStringLiteral("Frame"), m_stack);
        m_stack->addWidget(m_frames[int(page)]);
    }
    return *made;
}

/// A page that is opened for one task leads back to the page of the navigation it was opened from.
template <class Widget>
Widget *Workspace::newTask(Page page)
{
    auto *made = new Widget(m_session, m_stack);
    connect(made, &Widget::closed, this, [this, page] {
        if (m_shown != page)
            return;
        showPage(m_home);
        focusPage();
    });
    return made;
}

QWidget *Workspace::makeLists()
{
    return m_lists;
}

QWidget *Workspace::makeOverview()
{
    auto *made = new overview::OverviewPage(m_session, m_stack);
    connect(made, &overview::OverviewPage::listRequested, this, &Workspace::showFiltered);
    connect(made, &overview::OverviewPage::resolutionRequested, this, &Workspace::openResolution);
    connect(made, &overview::OverviewPage::remindersRequested, this, [this] { showPage(Page::Reminders); });
    return made;
}

QWidget *Workspace::makeCalendar()
{
    auto *made = new calendar::CalendarPage(m_session, m_stack);
    connect(made, &calendar::CalendarPage::resolutionRequested, this, &Workspace::openResolution);
    return made;
}

QWidget *Workspace::makeReminders()
{
    auto *made = new reminders::RemindersPage(m_session, m_stack);
    connect(made, &reminders::RemindersPage::resolutionRequested, this, &Workspace::openResolution);
    connect(made, &reminders::RemindersPage::digestsRequested, this, &Workspace::showDigests);
    return made;
}

QWidget *Workspace::makeLetters()
{
    auto *made = new letter::LettersPage(m_session, m_stack);
    connect(made, &letter::LettersPage::activated, this, [this](MemoId memo, ResolutionId resolution) {
        this->made<letter::LetterPage>(Page::Letter).open(memo, resolution);
        bring(Page::Letter);
    });
    connect(made, &letter::LettersPage::batchRequested, this, &Workspace::showBatch);
    return made;
}

QWidget *Workspace::makeRequests()
{
    auto *made = new requests::RequestsArea(m_session, m_stack);
    connect(made, &requests::RequestsArea::resolutionRequested, this, &Workspace::openResolution);
    connect(made, &requests::RequestsArea::settingsRequested, this, &Workspace::showSettings);
    return made;
}

QWidget *Workspace::makeOffices()
{
    return new directory::DirectoryPage(m_session, m_stack);
}

QWidget *Workspace::makeLetter()
{
    return newTask<letter::LetterPage>(Page::Letter);
}

QWidget *Workspace::makeImport()
{
    auto *made = newTask<import::ImportPage>(Page::Import);
    connect(made, &import::ImportPage::accepted, this, [this](ResolutionId id) {
        showPage(Page::Resolutions);
        m_lists->open(id);
    });
    connect(made, &import::ImportPage::cityRecognised, this,
            [this](import::CityOffer *offer) { offer->ask(m_messages); });
    return made;
}

QWidget *Workspace::makeHouseStyle()
{
    return newTask<house::HousePage>(Page::HouseStyle);
}

QWidget *Workspace::makeBatch()
{
    auto *made = newTask<batch::BatchPage>(Page::Batch);
    connect(made, &batch::BatchPage::resolutionRequested, this, &Workspace::openResolution);
    connect(made, &batch::BatchPage::finished, m_missingFiles, &letter::MissingFiles::look);
    return made;
}

QWidget *Workspace::makeDigests()
{
    auto *made = newTask<digest::DigestPage>(Page::Digests);
    connect(made, &digest::DigestPage::settingsRequested, this, &Workspace::showSettings);
    connect(made, &digest::DigestPage::officesRequested, this, [this] { showPage(Page::Offices); });
    return made;
}

QWidget *Workspace::makeSettings()
{
    auto *made = newTask<settings::SettingsPage>(Page::Settings);
    connect(made, &settings::SettingsPage::desktopSettingsChanged, this, &Workspace::desktopSettingsChanged);
    connect(made, &settings::SettingsPage::desktopSettingsChanged, m_calendars, &CalendarKeeper::soon);
    return made;
}

QWidget *Workspace::makeApproval()
{
    auto *made = newTask<tracking::ApprovalPage>(Page::Approval);
    connect(made, &tracking::ApprovalPage::resolutionRequested, this, &Workspace::openResolution);
    return made;
}

QWidget *Workspace::makeUntracked()
{
    auto *made = newTask<tracking::UntrackedPage>(Page::Untracked);
    connect(made, &tracking::UntrackedPage::resolutionRequested, this, &Workspace::openResolution);
    return made;
}

}
