#pragma once

#include "core/import/ImportPlan.h"
#include "ui/import/OpenedLetters.h"
#include "ui/session/AutoSave.h"
#include "ui/session/Session.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace ui::session {
class Job;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::import {

class CertainLetters;
class CityOffer;
class DoubtPane;
class FileBar;
class MemoForm;
class PlanBar;
class SourceView;

/// Shows what was understood of status letters beside the text they came from; nothing is stored before it is accepted.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(session::Session &session, QWidget *parent = nullptr,
                        const session::TimingFactory &timing = session::makeTiming);
    ~ImportPage() override;

    /// Adds files to those that wait, and reads them.
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    /// The last letter that waited was stored, or found to be stored already.
    void accepted(core::model::ResolutionId resolution);
    void closed();
    /// Nothing more of what was opened is to be stored, and what the letters say of their house may be of use.
    void cityRecognised(ui::import::CityOffer *offer);
    /// A file was read, or could not be.
    void fileRead(const QString &path);

private:
    using State = OpenedLetter::State;

    QWidget *makeBody();
    PlanBar *makePlanBar();
    void readNext();
    void finishReading(const QString &path, core::base::Result<ReadLetter> result);
    void goTo(int index);
    void showFile();
    void showHeader();
    void showPlan();
    void takeOver();
    void followEdit(OpenedLetter &file, const MemoFields &before);
    void takeSuggestion(int index);
    void goToDoubt(int index);
    void goToField(const QString &field);
    void goToLine(int line);
    void accept();
    void store();
    void showStoredCertain(int count);
    void showStored(OpenedLetter &file, const core::import::ImportPlan &plan);
    void offerCity();
    void askToClose();
    void close();
    QString draftKey(const QString &path) const;
    void keepDraft();
    bool restoreDraft(OpenedLetter &file);

    session::Session &m_session;
    OpenedLetters m_letters;
    CertainLetters *m_certain;
    CityOffer *m_cityOffer;
    session::Job *m_job = nullptr;
    std::shared_ptr<std::optional<core::import::MemoReader>> m_reader; ///< used by one job at a time
    QTimer m_planTimer;
    session::AutoSave m_draft; ///< keeps corrections against a crash
    core::import::ImportPlan m_plan;

    FileBar *m_fileBar;
    widgets::MessageBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    SourceView *m_source;
    DoubtPane *m_doubts;
    QScrollArea *m_scroll;
    MemoForm *m_form;
    PlanBar *m_planBar;
    QWidget *m_body;
    QWidget *m_message;
};

}
