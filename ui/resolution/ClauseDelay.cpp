#include "ui/resolution/ClauseDelay.h"

#include "core/base/Dates.h"
#include "core/edit/ClauseEdits.h"
#include "core/rules/Delay.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Quiet.h"

#include <QGridLayout>
#include <QLineEdit>

namespace ui::resolution {

using namespace core::model;

namespace {

enum class Delay { None, Soon, Late, OverAYear };

/// What has to be explained to the council, and what may be before it is late.
Delay delayOf(const FileContext &context, const Clause &clause)
{
    constexpr int daysAhead = 30;
    const QDate today = context.today();
    const bool late = clause.dueOn && *clause.dueOn < today;
    if (core::rules::needsDelayReason(context.file.resolution, clause, today))
        return late ? Delay::Late : Delay::OverAYear;
    const auto due = core::rules::dueOn(clause);
    return due && *due <= today.addDays(daysAhead) ? Delay::Soon : Delay::None;
}

}

ClauseDelay::ClauseDelay(FileContext &context, ClauseId clause, QWidget *parent)
    : QWidget(parent), m_context(context), m_clause(clause), m_mark(new QLabel(this)),
      m_caption(new widgets::DimLabel({}, this)), m_reason(new widgets::InPlaceText(this, context.timing)),
      m_expectedLabel(new widgets::DimLabel(tr("Expected on"), this)), m_expected(new widgets::DateField(this))
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(record::lightIcon(TrafficLight::Red).pixmap(side, side));
    m_mark->setAlignment(Qt::AlignTop);
    m_caption->setAlignment(Qt::AlignTop);
    m_caption->setContentsMargins(0, 3, 0, 0);
    m_mark->setContentsMargins(0, 3, 0, 0);
    m_expected->setToday(context.today());
    m_reason->setReadOnly(context.session.isReadOnly());
    m_expected->setReadOnly(context.session.isReadOnly());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 2, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_caption, 0, 1);
    grid->addWidget(m_reason, 0, 2);
    grid->addWidget(m_expectedLabel, 1, 1);
    grid->addWidget(m_expected, 1, 2, Qt::AlignLeft);
    bindText(
        context, m_reason, [this] { return m_context.file.clause(m_clause); }, &Clause::delayReason,
        QStringLiteral("delayReason"), tr("Reason for the delay of clause %1").arg(context.clauseName(clause)));
    connect(m_expected, &widgets::DateField::dateEdited, this, [this](std::optional<QDate> on) {
        if (const Clause *stored = m_context.file.clause(m_clause))
            m_context.session.save(core::edit::setExpected(*stored, on));
    });
}

bool ClauseDelay::isWanted(const FileContext &context, const Clause &clause)
{
    return !clause.delayReason.isEmpty() || clause.expectedOn || delayOf(context, clause) != Delay::None;
}

void ClauseDelay::showFor(const Clause &clause, const QString &name)
{
    const Delay delay = delayOf(m_context, clause);
    const bool isMissing = core::rules::lacksDelayReason(m_context.file.resolution, clause, m_context.today());
    const QString prefix = QStringLiteral("clause %1 ").arg(name);
    m_mark->setVisible(isMissing);
    m_caption->setText(isMissing ? tr("Reason for the delay missing") : tr("Reason for the delay"));
    m_caption->setObjectName(prefix + QStringLiteral("delay label"));
    m_reason->setNames(prefix + QStringLiteral("delay reason"), tr("Clause %1: %2").arg(name, m_caption->text()));
    m_reason->setPlaceholder(delay == Delay::Late        ? tr("The deadline has passed: why?")
                             : delay == Delay::OverAYear ? tr("Open for more than a year: why?")
                             : delay == Delay::Soon      ? tr("Will it be late: why?")
                                                         : QStringLiteral("–"));
    m_reason->setStored(clause.delayReason);
    m_expected->setNames(prefix + QStringLiteral("expected on"), tr("Clause %1: expected on").arg(name));
    m_expectedLabel->setObjectName(prefix + QStringLiteral("expected label"));
    m_expected->setDate(clause.expectedOn);
}

}
