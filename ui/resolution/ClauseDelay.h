#pragma once

#include "ui/resolution/FileContext.h"

class QLabel;

namespace ui::widgets {
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
    ClauseDelay(FileContext &context, core::model::ClauseId clause, QWidget *parent);

    /// Something is said about a delay, or is to be said.
    static bool isWanted(const FileContext &context, const core::model::Clause &clause);

    /// `name` is the unique name of the clause.
    void showFor(const core::model::Clause &clause, const QString &name);
    widgets::InPlaceText *reason() const { return m_reason; }

private:
    FileContext &m_context;
    core::model::ClauseId m_clause;
    QLabel *m_mark;
    widgets::DimLabel *m_caption;
    widgets::InPlaceText *m_reason;
    widgets::DimLabel *m_expectedLabel;
    widgets::DateField *m_expected;
};

}
