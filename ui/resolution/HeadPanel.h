#pragma once

#include "ui/resolution/NoteForm.h"

#include <map>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui::widgets {
class DateField;
class DimLabel;
class QuietButton;
}

namespace ui::resolution {

class ConflictPanel;
class HeadDetails;

/// The head of the page: number, title, where it comes from, next review, and what can be done with the whole.
class HeadPanel : public QWidget
{
    Q_OBJECT
public:
    HeadPanel(FileContext &context, QWidget *parent);

    void refresh();
    void flush();
    /// Forgets what was typed, asked and in conflict: another resolution is going to be shown.
    void clear();
    void editTitle();
    void editNextReview();
    void exempt();
    void close();
    bool restoreDraft(const QString &key, const core::store::Draft &draft);
    void showConflict(const session::Conflict &conflict, const QString &title);
    void setHistoryShown(bool shown);
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }

Q_SIGNALS:
    void letterRequested();
    void historyToggled(bool shown);

private:
    void build();
    QLayout *buildReviewRow();
    void refreshReview();
    void refreshState();
    QString summary() const;
    void showDetails(bool on);
    void setNextReview(std::optional<QDate> date);
    void clearNextReview();
    void stateAction();
    NoteForm *openForm(NoteForm::Kind kind);
    const core::model::Resolution *stored() const { return &m_context.file.resolution; }

    FileContext &m_context;
    widgets::InPlaceText *m_reference;
    widgets::InPlaceText *m_title;
    widgets::DimLabel *m_summary;
    widgets::QuietButton *m_detailsButton;
    HeadDetails *m_details = nullptr;
    widgets::DateField *m_nextReview;
    widgets::DimLabel *m_daysLeft;
    widgets::QuietButton *m_clearReview;
    QPushButton *m_history;
    QPushButton *m_letter;
    QToolButton *m_more;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_stateAction;
    QPushButton *m_finalLetter;
    QPushButton *m_reported;
    QVBoxLayout *m_below;
    std::map<NoteForm::Kind, NoteForm *> m_forms;
    std::vector<ConflictPanel *> m_conflicts;
    QList<QAction *> m_actions;
};

}
