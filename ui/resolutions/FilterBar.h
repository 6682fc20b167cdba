#pragma once

#include "core/store/ResolutionStore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::session {
class Session;
}
namespace ui::widgets {
class DateField;
class FlowLayout;
}

namespace ui::resolutions {

/// Which date a list is cut at.
enum class DueChoice { Any, Overdue, ThisWeek, ThirtyDays, UntilDate };

/// The filter above a list: state, office, division, due, what needs attention, words. Speaks in store filters.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// The heading stands in front; everything breaks into rows where the window is narrow.
    FilterBar(session::Session &session, QWidget *heading, QWidget *parent = nullptr);

    core::store::ResolutionFilter filter() const;
    /// Shows a filter; what the bar has no control for is kept as it is.
    void setFilter(const core::store::ResolutionFilter &filter);
    void setDueChoice(DueChoice choice);
    /// What "Reset" goes back to.
    void setDefaultDueChoice(DueChoice choice);
    bool isDefault() const;
    void reset();

Q_SIGNALS:
    void changed(const core::store::ResolutionFilter &filter);

private:
    void buildControls();
    void fillDirectory();
    QComboBox *addCombo(const QString &name, const QString &label, const QString &accessibleName);
    void announce();
    void setStates(const std::vector<core::model::ResolutionState> &states);
    void setDueUntil(std::optional<QDate> until);
    std::optional<QDate> dueUntil() const;

    session::Session &m_session;
    widgets::FlowLayout *m_layout;
    QComboBox *m_state = nullptr;
    QComboBox *m_division = nullptr;
    QComboBox *m_office = nullptr;
    QComboBox *m_due = nullptr;
    QComboBox *m_attention = nullptr;
    widgets::DateField *m_until = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_reset = nullptr;
    QTimer m_typing;
    DueChoice m_defaultDue = DueChoice::Any;
    std::optional<core::model::CommitteeId> m_committee;
    std::optional<int> m_decidedIn;
    bool m_filling = false;
};

}
