#pragma once

#include "core/model/Resolution.h"
#include "ui/common/AutoSave.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::common {
class DateField;
class GrowingTextEdit;
class Session;
}

namespace ui::reminders {

/// Sets a reminder on a resolution or one of its clauses. What is typed is kept as a draft until it is accepted
/// (Ctrl+Return) or discarded (Escape).
class ReminderForm : public QFrame
{
    Q_OBJECT
public:
    ReminderForm(common::Session &session, QWidget *parent = nullptr, const common::TimingFactory &timing = common::makeTiming);

    /// Shows the form for a resolution.
    void ask(const core::model::ResolutionFile &file);
    /// Shows the form when something was typed for this resolution and not accepted; hides it otherwise.
    void showDraftOf(const core::model::ResolutionFile &file);
    void flush() { m_autoSave.flush(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill(const core::model::ResolutionFile &file);
    bool takeDraft();
    void accept();
    void discard();
    void done();
    void keep();
    void complain(const QString &text);
    bool isBlank() const;
    QString draftKey() const;

    common::Session &m_session;
    core::model::Resolution m_resolution;
    QLabel *m_title;
    QLabel *m_notice;
    QLabel *m_clauseLabel;
    QComboBox *m_clause;
    common::DateField *m_date;
    common::GrowingTextEdit *m_note;
    QLabel *m_complaint;
    QPushButton *m_accept;
    common::AutoSave m_autoSave;
    bool m_filling = false;
};

}
