#pragma once

#include "core/report/Undecided.h"
#include "ui/session/Session.h"
#include "ui/tracking/DecisionPage.h"

class QPlainTextEdit;

namespace ui::tracking {

/// All reports that nobody has approved yet.
class ApprovalPage : public DecisionPage
{
    Q_OBJECT
public:
    explicit ApprovalPage(session::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void read() override;
    void showState() override;

private:
    void showText();
    std::vector<core::report::WaitingReport> ticked() const;

    std::vector<core::report::WaitingReport> m_reports;
    QPlainTextEdit *m_text;
    QPushButton *m_approve;
    QPushButton *m_return;
};

}
