#pragma once

#include "core/base/Result.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace core::model {
struct ChangeSet;
}
namespace ui::session {
class Session;
}
namespace ui::widgets {
class EmptyState;
class JobBar;
class MessageBar;
}

namespace ui::tracking {

class TickList;

/// What waits for a decision, several decided in one step: heading, list, and below it what can be decided. Read again
/// when something was written.
class DecisionPage : public QWidget
{
    Q_OBJECT
public:
    DecisionPage(session::Session &session, const QString &name, const QString &title, TickList *list, QWidget *parent);

    /// Read when first shown and whenever something was written while shown.
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    /// Starts the job that reads; it ends with readDone() or readFailed().
    virtual void read() = 0;
    virtual void showState() = 0;

    void readDone(int count);
    void readFailed(const core::base::Error &error);
    /// Writes one step; `sentence` is said, and `then` called, when it is written. What was ticked is left as it is when it is not.
    void decide(const core::base::Result<core::model::ChangeSet> &set, const QString &sentence,
                std::function<void()> then = {});
    QPushButton *addButton(const char *name, const QString &text, QHBoxLayout *row);
    bool isBusy() const { return m_busy; }

    session::Session &m_session;
    TickList *m_list;
    widgets::MessageBar *m_bar;
    widgets::JobBar *m_progress;
    widgets::EmptyState *m_empty;
    QLabel *m_count;
    QVBoxLayout *m_details; ///< between list and footer
    QVBoxLayout *m_footer;

private:
    void load();

    QStackedWidget *m_stack;
    QTimer m_pause;
    bool m_stale = true;
    bool m_reading = false;
    bool m_busy = false;
};

}
