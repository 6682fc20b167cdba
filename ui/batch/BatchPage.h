#pragma once

#include "ui/batch/BatchRun.h"
#include "ui/session/Session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::session {
class Job;
}
namespace ui::widgets {
class EmptyState;
class JobBar;
class MessageBar;
}

namespace ui::batch {

class BatchModel;
class BatchTable;
class ChoiceBar;
class OutputPanel;

/// Many letters at once: which resolutions, whether each letter is complete, and what they become.
class BatchPage : public QWidget
{
    Q_OBJECT
public:
    explicit BatchPage(session::Session &session, QWidget *parent = nullptr);

    /// Offers a list of the window, and takes it at once or what is due.
    void open(const QString &listName, std::vector<core::model::ResolutionId> list, bool takeList);
    void open();
    /// Starts what a printer was chosen for.
    void printOn(std::shared_ptr<QPrinter> printer, BatchOrder order);
    BatchOrder order() const { return orderFor(true); }
    bool isBusy() const;

Q_SIGNALS:
    void closed();
    void resolutionRequested(core::model::ResolutionId id);
    /// Whether each letter is complete is shown.
    void examined();
    /// Letters were made, or not.
    void finished();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    core::letter::BatchChoice choice() const;
    void examine();
    void takeExamined(core::base::Result<std::vector<core::letter::BatchLetter>> letters);
    void showCounts();
    void showReasons();
    /// Asks what must be known before it starts.
    void make(bool withIncomplete);
    void askForPrinter(const BatchOrder &order);
    BatchOrder orderFor(bool withIncomplete) const;
    int filesThere(const BatchOrder &order) const;
    void start(const BatchOrder &order);
    void finish(const core::base::Result<core::letter::BatchOutcome> &outcome, const Output &output);
    void showOutcome(const core::letter::BatchOutcome &outcome, const Output &output);

    session::Session &m_session;
    BatchModel *m_model;
    widgets::MessageBar *m_bar;
    QLabel *m_count;
    ChoiceBar *m_choice;
    BatchTable *m_table;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QCheckBox *m_all;
    QLabel *m_reasons;
    OutputPanel *m_output;
    widgets::JobBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_again;
    QTimer m_pause; ///< several changes are examined once
    QPointer<session::Job> m_examining;
    QPointer<session::Job> m_running;
    bool m_stale = true; ///< something was written since the letters were examined
};

}
