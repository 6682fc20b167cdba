#pragma once

#include "ui/settings/Section.h"

namespace ui::session {
class Session;
}
namespace ui::widgets {
class RowsEdit;
}

namespace ui::settings {

/// Who is told by mail of what is due, beside the offices.
class ClerksSection : public Section
{
    Q_OBJECT
public:
    ClerksSection(const session::Session &session, QWidget *parent);

    void show(const core::settings::ReviewSettings &settings) override;
    void take(core::settings::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    void check();
    /// What is wrong with a row; empty when nothing is.
    QString faultOf(const core::settings::Clerk &clerk, int row) const;

    const session::Session &m_session;
    widgets::RowsEdit *m_clerks;
    QLabel *m_fault;
};

}
