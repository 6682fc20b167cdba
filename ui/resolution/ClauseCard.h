#pragma once

#include "ui/resolution/ResolutionForm.h"
#include "ui/widgets/InPlaceText.h"

#include <QFrame>
#include <map>

class QVBoxLayout;

namespace ui::resolution {

class ClauseReports;
class ClauseSide;
class ConflictPanel;

/// The centre of the page: one clause with its wording, state, who, until when, and the latest report.
class ClauseCard : public QFrame
{
    Q_OBJECT
public:
    ClauseCard(FileContext &context, core::model::ClauseId clause, QWidget *parent);
    ~ClauseCard() override;

    core::model::ClauseId clause() const { return m_clause; }
    /// Shows what the page holds now; typing, focus and cursor stay. Does nothing when nothing of this clause changed,
    /// unless `all` says that something around it did (labels, master data).
    void refresh(bool all = false);
    /// Saves all that is being typed here.
    void flush();

    void writeReport(bool chooseClauses = false);
    void addSubClause();
    void changeDeadline();
    void chooseStatus();
    void removeDeadline();
    void chooseSupportingOffices();
    void editText() { m_text->edit(); }
    void editLabel() { m_label->edit(); }
    void editReport(core::model::StatusReportId report);
    /// Opens the form that a draft belongs to; false when the key is not of this card.
    bool restoreDraft(const QString &key, const core::store::Draft &draft);
    void showConflict(const session::Conflict &conflict, const QString &title);
    /// Actions for the menu of the card; the page makes them, with their shortcuts.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }

Q_SIGNALS:
    void menuAboutToShow();
    /// The text of a joint report is shown at that other clause.
    void reportTextRequested(core::model::ClauseId clause, core::model::StatusReportId report);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void name();
    /// What the card shows of the file.
    struct Shown {
        core::model::Clause clause;
        std::vector<core::model::StatusReport> reports;
        std::vector<core::model::DeadlineExtension> extensions;
        std::vector<core::model::ClauseId> textPlaces;
        std::optional<QDate> decidedOn; ///< says how long the clause has been open

        bool operator==(const Shown &) const = default;
    };
    Shown toShow() const;
    void refreshReason();
    void askReason(core::model::ClauseStatus status);
    void openDetails(core::model::StatusReportId report);
    void openMenu(const QPoint &at);
    template <class Form, class... Args>
    Form *openForm(const QString &kind, Args &&...args);
    const core::model::Clause *stored() const { return m_context.file.clause(m_clause); }
    std::vector<widgets::InPlaceText *> fields() const;

    FileContext &m_context;
    core::model::ClauseId m_clause;
    QString m_name;
    widgets::InPlaceText *m_label;
    widgets::InPlaceText *m_text;
    widgets::InPlaceText *m_reason = nullptr; ///< made when there is one
    QVBoxLayout *m_middle;
    ClauseReports *m_reports;
    ClauseSide *m_side;
    std::optional<Shown> m_shown;
    QVBoxLayout *m_formsLayout;
    std::map<QString, ResolutionForm *> m_forms;
    std::vector<ConflictPanel *> m_conflicts;
    QList<QAction *> m_actions;
};

}
