#pragma once

#include "core/model/Id.h"
#include "core/store/ChangeFeed.h"
#include "ui/window/ListDetail.h"
#include "ui/window/Navigation.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace ui::common {
struct Conflict;
class MessageBar;
class Session;
}

namespace ui::batch {
class BatchPage;
}
namespace ui::calendar {
class CalendarPage;
}
namespace ui::digest {
class DigestPage;
}
namespace ui::house {
class HousePage;
}
namespace ui::import {
class ImportPage;
}
namespace ui::letter {
class LetterPage;
}

namespace ui::reminders {
class RemindersPage;
}
namespace ui::requests {
class RequestsArea;
}

namespace ui::settings {
class SettingsPage;
}
namespace ui::tracking {
class ApprovalPage;
class UntrackedPage;
}

namespace ui::window {

class CalendarKeeper;

/// Everything that is shown of an open database: navigation, pages, messages. Pages are made when first shown.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(common::Session &session, QWidget *parent = nullptr);

    Page currentPage() const { return m_page; }
    core::model::ResolutionId currentResolution() const;
    /// What is chosen in the list that is shown.
    std::vector<core::model::ResolutionId> chosenResolutions() const;
    common::MessageBar &messages() { return *m_messages; }
    ListDetail &lists() { return *m_lists; }

    void showPage(Page page);
    /// Empty words end the search.
    void search(const QString &words);
    /// From the search field to its hits.
    void enterSearchHits();
    void openResolution(core::model::ResolutionId id);
    void showFiltered(const core::store::ResolutionFilter &filter);
    void importFiles(const QStringList &files);
    /// Forms that came back from offices.
    void readAnswers(const QStringList &files);
    void askOffices(const std::vector<core::model::ResolutionId> &ids);
    void composeLetter(core::model::ResolutionId id);
    /// The letter of a single one, many letters at once of several.
    void writeLetters(const std::vector<core::model::ResolutionId> &ids);
    /// Many letters at once, of what is chosen or listed in the list that is shown, or of what is due.
    void showBatch();
    void showHouseStyle();
    /// The mails of what is due, to each office and clerk.
    void showDigests();
    void showSettings();
    /// Calendar files of every office, written into a folder that is asked for.
    void writeCalendars();
    void showReportsToApprove();
    void showUntracked();
    void chooseFilesToImport();
    void askForNewResolution();
    void refreshToday();
    /// Navigation, list, detail: what F6 goes through.
    std::vector<QWidget *> panes() const;
    void focusPane(int pane);
    void setDetailBeside(bool beside);
    bool isDetailBeside() const;

    /// Saves what is being typed; before the window closes.
    void flush();
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void pageChanged(ui::window::Page page);
    void currentResolutionChanged(core::model::ResolutionId id);
    void searchLeft();
    void desktopSettingsChanged();

private:
    void connectSession();
    void connectLists();
    void showWidget(QWidget *widget);
    QWidget *makePage(Page page);
    import::ImportPage &importPage();
    bool pageTellsFailures() const;
    void showConflict(const common::Conflict &conflict);
    letter::LetterPage &letterPage();
    batch::BatchPage &batchPage();
    requests::RequestsArea &requestsArea();
    void flushSettings();
    void writeCalendarsTo(const QString &folder);
    void keepCalendars();
    void onChanged(const core::store::ChangeNotice &notice);
    void refreshCounts();

    common::Session &m_session;
    common::MessageBar *m_messages;
    QSplitter *m_across;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ListDetail *m_lists;
    CalendarKeeper *m_calendars;
    QWidget *m_pages[pageCount] = {};
    calendar::CalendarPage *m_calendar = nullptr;
    reminders::RemindersPage *m_reminders = nullptr;
    letter::LetterPage *m_letter = nullptr;
    import::ImportPage *m_import = nullptr;
    house::HousePage *m_house = nullptr;
    requests::RequestsArea *m_requests = nullptr;
    batch::BatchPage *m_batch = nullptr;
    digest::DigestPage *m_digests = nullptr;
    settings::SettingsPage *m_settings = nullptr;
    tracking::ApprovalPage *m_approval = nullptr;
    tracking::UntrackedPage *m_untracked = nullptr;
    Page m_page = Page::Resolutions;
    QTimer m_countPause;
    QTimer m_messageEnd;
    bool m_counting = false;
};

}
