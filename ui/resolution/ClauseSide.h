#pragma once

#include "ui/resolution/FileContext.h"

class QLabel;
class QToolButton;

namespace ui::widgets {
class QuietButton;
class QuietComboBox;
}

namespace ui::resolution {

/// The right side of a clause: its state, who answers for it, until when. What can be chosen is chosen here, what needs
/// words is asked for in the card.
class ClauseSide : public QWidget
{
    Q_OBJECT
public:
    ClauseSide(FileContext &context, core::model::ClauseId clause, QWidget *parent);

    /// `name` is the unique name of the clause.
    void setClauseName(const QString &name);
    void refresh();
    /// Opens the list of the statuses.
    void chooseStatus();

Q_SIGNALS:
    /// That status was chosen, and must not be set without a reason.
    void reasonNeeded(core::model::ClauseStatus status);
    void officesRequested();
    void deadlineRequested();
    void menuRequested(const QPoint &at);

private:
    void refreshStatus();
    void refreshOffices();
    void refreshDeadline();
    void statusChosen(int index);
    void leadChosen(int index);
    session::Session::Done unlessWritten(void (ClauseSide::*showStored)());
    const core::model::Clause *stored() const { return m_context.file.clause(m_clause); }

    FileContext &m_context;
    core::model::ClauseId m_clause;
    QString m_name;
    QLabel *m_statusLabel;
    widgets::QuietComboBox *m_status;
    QLabel *m_leadLabel;
    widgets::QuietComboBox *m_lead;
    QLabel *m_supportingLabel;
    widgets::QuietButton *m_supporting;
    QLabel *m_deadlineLabel;
    widgets::QuietButton *m_deadline;
    QLabel *m_extension; ///< why and by whom the deadline was last extended
    QToolButton *m_more;
};

}
