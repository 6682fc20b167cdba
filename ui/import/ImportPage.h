#pragma once

#include "core/import/ImportPlan.h"
#include "ui/common/AutoSave.h"
#include "ui/common/Session.h"
#include "ui/import/ReadLetter.h"

#include <QTimer>
#include <QWidget>
#include <deque>
#include <set>

class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace ui::common {
class Job;
class MessageBar;
}

namespace ui::import {

class DoubtList;
class FileBar;
class MemoForm;
class PlanBar;
class SourceView;

/// Shows what was understood of status letters beside the text they came from; nothing is stored before it is accepted.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(common::Session &session, QWidget *parent = nullptr, const common::TimingFactory &timing = common::makeTiming);
    ~ImportPage() override;

    /// Adds files to those that wait, and reads them.
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    /// The last letter that waited was stored, or found to be stored already.
    void accepted(core::model::ResolutionId resolution);
    void closed();
    /// A file was read, or could not be.
    void fileRead(const QString &path);

private:
    enum class State { Waiting, Reading, Read, Unreadable, Storing, Stored };
    struct File {
        QString path;
        State state = State::Waiting;
        QString sentence; ///< why it could not be read, or what was stored
        ReadLetter letter;
        MemoFields fields; ///< with the corrections
        std::set<int> settledDoubts;
        std::set<int> replacedWordings; ///< clauses whose stored wording the letter shall replace

        bool isCorrected() const { return (state == State::Read || state == State::Storing) && !(fields == letter.fields); }
    };

    QWidget *makeBody();
    PlanBar *makePlanBar();
    void readNext();
    void finishReading(const QString &path, core::model::Result<ReadLetter> result);
    void goTo(int index);
    void showFile();
    void showHeader();
    void showPlan();
    void takeOver(const QString &field);
    void goToField(const QString &field);
    void goToLine(int line);
    void accept();
    void showStored(File &file, const core::import::ImportPlan &plan);
    File *fileAt(const QString &path);
    void askToClose();
    void close();
    QString stateText(const File &file) const;
    File *current();
    QString draftKey(const QString &path) const;
    void keepDraft();
    bool restoreDraft(File &file);

    common::Session &m_session;
    std::deque<File> m_files; ///< a deque: files are added while one is shown
    int m_current = -1;
    common::Job *m_job = nullptr;
    std::shared_ptr<std::optional<core::import::MemoReader>> m_reader; ///< used by one job at a time
    QTimer m_planTimer;
    common::AutoSave m_draft; ///< keeps corrections against a crash
    core::import::ImportPlan m_plan;

    FileBar *m_fileBar;
    common::MessageBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    SourceView *m_source;
    DoubtList *m_doubts;
    QLabel *m_doubtsHeading;
    QScrollArea *m_scroll;
    MemoForm *m_form;
    PlanBar *m_planBar;
    QWidget *m_body;
    QWidget *m_message;
};

}
