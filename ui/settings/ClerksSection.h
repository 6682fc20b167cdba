#pragma once

#include "ui/settings/Section.h"

namespace ui::common {
class RowsEdit;
class Session;
}

namespace ui::settings {

/// Who is told by mail of what is due, beside the offices.
class ClerksSection : public Section
{
    Q_OBJECT
public:
    ClerksSection(const common::Session &session, QWidget *parent);

    void show(const core::review::ReviewSettings &settings) override;
    void take(core::review::ReviewSettings &settings) const override;
    void setReadOnly(bool on) override;

private:
    void check();
    /// What is wrong with a row; empty when nothing is.
    QString faultOf(const core::review::Clerk &clerk, int row) const;

    const common::Session &m_session;
    common::RowsEdit *m_clerks;
    QLabel *m_fault;
};

}
