#pragma once

#include "ui/resolution/FileContext.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui::widgets {
class MessageBar;
class QuietButton;
}

namespace ui::resolution {

class ClauseCard;
class ClauseCards;
class ClauseForm;
class HeadPanel;
class HistoryPanel;

/// The page of one resolution: its head, its clauses in order as cards, and its history beside them.
class ResolutionView : public QWidget
{
    Q_OBJECT
public:
    explicit ResolutionView(session::Session &session, QWidget *parent = nullptr);
    /// `timing` decides when typed text is saved; tests bring their own.
    ResolutionView(session::Session &session, session::TimingFactory timing, QWidget *parent);
    ~ResolutionView() override;

    using QWidget::show;
    /// Shows that resolution; what was being typed in another one is saved first.
    void show(core::model::ResolutionId id);
    /// Scrolls to the clause and focuses it.
    void showClause(core::model::ClauseId id);
    /// What is shown; null when nothing is.
    core::model::ResolutionId current() const { return m_context.file.resolution.id; }
    const core::model::ResolutionFile &file() const { return m_context.file; }
    /// Saves everything that is being typed; for closing the window.
    void flush();
    /// The actions for the window's menu, with their shortcuts, which work while the resolution is shown.
    QList<QAction *> menuActions() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void letterRequested(core::model::ResolutionId resolution);
    /// The resolution is gone, or the user left the page (Escape).
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeActions();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run,
                       bool ofClause);
    void changed(const core::store::ChangeNotice &notice);
    bool reload();
    void refresh(bool all = false);
    void restoreDrafts();
    void restoreUnsaved(const QString &key, const core::store::Draft &draft);
    void showConflict(const session::Conflict &conflict);
    void placeConflict(const session::Conflict &conflict, const QString &title);
    void showFailure(const core::base::Error &error);
    void newClause();
    void move(int direction);
    void removeClause();
    void step(int direction);
    void toggleHistory(bool shown, std::optional<core::model::ClauseId> clause = std::nullopt);
    void setThere(bool there);
    bool haveBothRoom() const;
    void place();
    void updateActions();
    ClauseCard *cardAtHand() const;
    void noteFocus(QWidget *now);

    FileContext m_context;
    widgets::MessageBar *m_messages;
    QScrollArea *m_scroll;
    HeadPanel *m_head;
    ClauseCards *m_cards;
    core::model::ClauseId m_atHand;
    widgets::QuietButton *m_newClause;
    QLabel *m_empty;
    QVBoxLayout *m_formLayout;
    ClauseForm *m_clauseForm = nullptr;
    HistoryPanel *m_history;
    bool m_isThere = false;   ///< a resolution, which is read
    QPointer<QWidget> m_left; ///< where the keyboard was when the history took the page's place
    QList<QAction *> m_clauseActions;
    QList<QAction *> m_resolutionActions;
};

}
