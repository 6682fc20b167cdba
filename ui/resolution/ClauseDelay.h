#pragma once

#include "ui/resolution/Page.h"

class QLabel;

namespace ui::common {
class DateField;
class DimLabel;
}

namespace ui::resolution {

/// Why a clause is late or takes longer than a year, and when it is expected to be done: asked for where the clause is
/// read, as soon as councils want to know it.
class ClauseDelay : public QWidget
{
    Q_OBJECT
public:
    ClauseDelay(Page &page, core::model::ClauseId clause, QWidget *parent);

    /// Something is said about a delay, or is to be said.
    static bool isWanted(const Page &page, const core::model::Clause &clause);

    /// `name` is the unique name of the clause.
    void showFor(const core::model::Clause &clause, const QString &name);
    common::InPlaceText *reason() const { return m_reason; }

private:
    Page &m_page;
    core::model::ClauseId m_clause;
    QLabel *m_mark;
    common::DimLabel *m_caption;
    common::InPlaceText *m_reason;
    common::DimLabel *m_expectedLabel;
    common::DateField *m_expected;
};

}
