#pragma once

#include "core/model/Id.h"
#include "ui/letter/LetterDraft.h"
#include "ui/session/AutoSave.h"
#include "ui/session/Session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace core::letter::inline writers {
enum class LetterFormat;
}
namespace ui::record {
class LetterPreview;
}
namespace ui::widgets {
class JobBar;
class MessageBar;
}

namespace ui::letter {

class LetterForm;
class LetterHeader;
class LetterLifePanel;
class NextReviewLine;
class LetterOutput;
class PreviewPane;

/// Composes the letter on a resolution: what can be adjusted at the left, the printed page at the right.
class LetterPage : public QWidget
{
    Q_OBJECT
public:
    explicit LetterPage(session::Session &session, QWidget *parent = nullptr,
                        const session::TimingFactory &timing = session::makeTiming);
    ~LetterPage() override;

    /// The unreleased letter of the resolution, or a new one.
    void compose(core::model::ResolutionId resolution);
    /// A letter of the list.
    void open(core::model::MemoId memo, core::model::ResolutionId resolution);
    /// Asks whether the letter that is shown shall leave the house, and releases and files it then.
    void askForRelease();
    /// Writes what was typed in the last moments; before the window closes or another page comes.
    void flush();

    record::LetterPreview *preview() const;
    LetterOutput *output() const { return m_output; }

Q_SIGNALS:
    void closed();
    void released(core::model::MemoId memo, core::model::ResolutionId resolution);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void start(const core::base::Result<void> &loaded);
    void takeOver(const QString &field);
    /// Goes to a date that cannot be read and says so; false then.
    bool datesAreRead();
    void showState();
    void showDraft();
    void showLetter();
    void showNotice();
    void sessionChanged(const core::store::ChangeNotice &notice);
    void takeOverOthers();
    void askWhichVersion();
    void print();
    void save(core::letter::LetterFormat format);
    void release(core::letter::ToldAgain again, const QString &folder);
    void showForm();
    void showLife();
    void startCorrection();
    void compare();

    session::Session &m_session;
    LetterDraft m_draft;
    QTimer m_layoutTimer;
    session::AutoSave m_autoSave;
    QString m_editedField;
    bool m_takingOver = false; ///< the field before is being saved
    bool m_open = false;

    widgets::MessageBar *m_bar;
    LetterOutput *m_output;
    LetterHeader *m_header;
    QLabel *m_notice;
    LetterForm *m_form;
    LetterLifePanel *m_life;
    NextReviewLine *m_review;
    widgets::JobBar *m_progress;
    PreviewPane *m_preview;
};

}
