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

namespace ui::session {
struct Conflict;
class Session;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::letter {
class MissingFiles;
}

namespace ui::window {

class CalendarKeeper;

/// Everything that is shown of an open database: navigation, pages, messages. Pages are made when first shown.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(session::Session &session, QWidget *parent = nullptr);

    /// What the window knows of a page, in one place: a new page is a row of this table and the function that makes it.
    struct PageEntry {
        const char16_t *name;           ///< for settings, icon and tests
        const char *title;              ///< for navigation and menu; null when it stands in neither
        QWidget *(Workspace::*make)();  ///< made when it is first shown
        void (*refresh)(QWidget &page); ///< another day has begun; null when it shows none
        void (*flush)(QWidget &page);   ///< saves what is being typed; null when nothing can be
        bool (*tellsFailures)(
            const QWidget &page); ///< says itself what could not be written; null when the window does
    };
    static const PageEntry &entryOf(Page page);

    /// The page of the navigation, to which those that are opened for one task lead back.
    Page currentPage() const { return m_home; }
    /// What is shown now.
    Page shownPage() const { return m_shown; }
    core::model::ResolutionId currentResolution() const;
    /// What is chosen in the list that is shown.
    std::vector<core::model::ResolutionId> chosenResolutions() const;
    widgets::MessageBar &messages() { return *m_messages; }
    letter::MissingFiles &missingFiles() { return *m_missingFiles; }
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
    /// The letter on a resolution and, at once, the question whether it shall be released.
    void releaseLetter(core::model::ResolutionId id);
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
    /// Gives the keyboard to the list of the page that is shown, or where there is none to its first control.
    void focusPage();
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
    template <class Widget>
    Widget &made(Page page)
    {
        return static_cast<Widget &>(pageOf(page));
    }
    QWidget &pageOf(Page page);
    void bring(Page page);
    bool isListShown() const;
    bool pageTellsFailures() const;
    void showConflict(const session::Conflict &conflict);
    void writeCalendarsTo(const QString &folder);
    void keepCalendars();
    template <class Widget>
    Widget *newTask(Page page);

    QWidget *makeOverview();
    QWidget *makeLists();
    QWidget *makeCalendar();
    QWidget *makeReminders();
    QWidget *makeLetters();
    QWidget *makeRequests();
    QWidget *makeOffices();
    QWidget *makeLetter();
    QWidget *makeImport();
    QWidget *makeHouseStyle();
    QWidget *makeBatch();
    QWidget *makeDigests();
    QWidget *makeSettings();
    QWidget *makeApproval();
    QWidget *makeUntracked();

    void onChanged(const core::store::ChangeNotice &notice);
    void refreshCounts();

    session::Session &m_session;
    widgets::MessageBar *m_messages;
    QSplitter *m_across;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ListDetail *m_lists;
    CalendarKeeper *m_calendars;
    letter::MissingFiles *m_missingFiles;
    QWidget *m_pages[pageCount] = {};
    QWidget *m_frames[pageCount] = {}; ///< what of each stands in the stack
    Page m_home = Page::Resolutions;
    Page m_shown = Page::Resolutions;
    QTimer m_countPause;
    QTimer m_messageEnd;
    bool m_counting = false;
};

}
