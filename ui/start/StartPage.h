#pragma once

#include "ui/start/Environment.h"
#include "ui/widgets/MessageBar.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui::session {
class Job;
}

namespace ui::start {

/// What is shown while no database is open: begin with an empty one or the sample city, open another, recent ones;
/// for a damaged one its newest backup.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Environment &environment, QWidget *parent = nullptr);

    /// Why a database could not be opened, and what can be done about it.
    void showFailure(const QString &path, const core::base::Error &error);
    /// Letters that are imported as soon as a database is open.
    void showWaiting(const QStringList &letters);
    /// The database of last time is not where it was.
    /// Asks for the database of last time, or says that it is missing; stays when there was none.
    void openLast();
    void showMissing(const QString &path);
    /// Where to tell what goes wrong while a database is open and this page is not seen; null for here.
    void tellIn(widgets::MessageBar *bar);
    void refresh();

public Q_SLOTS:
    void chooseDatabase();
    void chooseNewDatabase();

Q_SIGNALS:
    /// A database is there and shall be opened.
    void openRequested(const QString &path);
    /// `path` was restored from a backup and shall be opened; the damaged file lies at `damaged`.
    void restored(const QString &path, const QString &damaged);

private:
    QWidget *buildChoices();
    QPushButton *addChoice(QVBoxLayout *layout, const QString &objectName, const QString &text,
                           const QString &explanation);
    void createEmpty(const QString &path);
    void createSample(const QString &path);
    void restoreNewest(const QString &path);
    void setBusy(bool busy);
    void beginAt(const QString &path, const std::function<void(const QString &)> &create);
    void createEmptyWhereAsked(const QString &path);
    widgets::MessageBar &messages();

    const Environment &m_environment;
    widgets::MessageBar *m_message;
    QPointer<widgets::MessageBar> m_elsewhere;
    QWidget *m_choices;
    QListWidget *m_recent;
    QLabel *m_recentTitle;
    QWidget *m_busy;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

}
