#pragma once

#include "core/review/Undecided.h"
#include "ui/tracking/DecisionPage.h"

class QPlainTextEdit;

namespace ui::tracking {

/// All reports that nobody has approved yet.
class ApprovalPage : public DecisionPage
{
    Q_OBJECT
public:
    explicit ApprovalPage(common::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void resolutionRequested(core::model::ResolutionId id);

protected:
    void read() override;
    void showState() override;

private:
    void showText();
    std::vector<core::review::WaitingReport> ticked() const;

    std::vector<core::review::WaitingReport> m_reports;
    QPlainTextEdit *m_text;
    QPushButton *m_approve;
    QPushButton *m_return;
};

}
