#pragma once

#include "core/model/Resolution.h"
#include "core/review/WorkingDays.h"
#include "core/store/DraftStore.h"
#include "core/store/ResolutionStore.h"
#include "ui/common/AutoSave.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common {
class DateField;
class GrowingTextEdit;
class Session;
}

namespace ui::calendar {

/// What a move asks for: the day, and for a deadline its reason and who agreed. What is typed is kept as a draft until it
/// is accepted (Ctrl+Return) or discarded (Escape).
class MoveForm : public QFrame
{
    Q_OBJECT
public:
    MoveForm(common::Session &session, QWidget *parent = nullptr, const common::TimingFactory &timing = common::makeTiming);

    /// Shows the form for an entry; typed text of another one is kept.
    void ask(const core::store::DueItem &item, std::optional<QDate> to);
    /// Shows what was typed last time and not accepted, if there is something.
    void restore();
    void setWorkingDays(const core::review::WorkingDays &workingDays);
    void flush() { m_autoSave.flush(); }

    /// Moves a review, which needs no reason.
    void moveReview(const core::store::DueItem &item, QDate to);

Q_SIGNALS:
    /// Something was moved.
    void moved(const core::store::DueItem &item, QDate to);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void accept();
    void discard();
    void submitDeadline(const core::model::ResolutionFile &file, QDate to);
    void explainDay();
    void complain(const QString &text);
    bool isDeadline() const { return m_item.kind == core::store::DueItem::Kind::Deadline; }
    QString draftKey() const;
    void keep();
    void done();

    common::Session &m_session;
    core::store::DueItem m_item;
    core::review::WorkingDays m_workingDays;
    QLabel *m_title;
    QLabel *m_notice;
    common::DateField *m_date;
    QLabel *m_hint;
    QLabel *m_reasonLabel;
    common::GrowingTextEdit *m_reason;
    QLabel *m_byLabel;
    QLineEdit *m_by;
    QLabel *m_complaint;
    QPushButton *m_accept;
    common::AutoSave m_autoSave;
    bool m_filling = false;
};

}
