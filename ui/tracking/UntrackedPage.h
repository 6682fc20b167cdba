#pragma once

#include "core/report/Undecided.h"
#include "ui/session/Session.h"
#include "ui/tracking/DecisionPage.h"

class QLineEdit;
class QRadioButton;

namespace ui::record {
class RuleField;
}
namespace ui::session {
class FieldDraft;
}
namespace ui::widgets {
class DateField;
}

namespace ui::tracking {

/// Resolutions that nobody has decided about: not reviewed, without a deadline, not exempted.
class UntrackedPage : public DecisionPage
{
    Q_OBJECT
public:
    explicit UntrackedPage(session::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void read() override;
    void showState() override;

private:
    void makeChoices();
    void take();
    bool isDecided() const;
    std::vector<core::model::Resolution> ticked() const;

    std::vector<core::model::Resolution> m_resolutions;
    QRadioButton *m_byDate;
    QRadioButton *m_byRule;
    QRadioButton *m_exempt;
    widgets::DateField *m_date;
    record::RuleField *m_rule;
    QLineEdit *m_reason;
    session::FieldDraft *m_reasonDraft;
    QPushButton *m_decide;
};

}
