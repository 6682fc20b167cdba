#pragma once

#include "ui/resolution/NoteForm.h"

#include <map>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui::common {
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
    HeadPanel(Page &page, QWidget *parent);

    void refresh();
    void flush();
    /// Forgets what was typed, asked and in conflict: another resolution is going to be shown.
    void clear();
    void editTitle();
    void editNextReview();
    void exempt();
    void close();
    bool restoreDraft(const QString &key, const core::store::Draft &draft);
    void showConflict(const common::Conflict &conflict, const QString &title);
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
    const core::model::Resolution *stored() const { return &m_page.file.resolution; }

    Page &m_page;
    common::InPlaceText *m_reference;
    common::InPlaceText *m_title;
    common::DimLabel *m_summary;
    common::QuietButton *m_detailsButton;
    HeadDetails *m_details = nullptr;
    common::DateField *m_nextReview;
    common::DimLabel *m_daysLeft;
    common::QuietButton *m_clearReview;
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
