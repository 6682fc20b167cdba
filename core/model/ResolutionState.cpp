#include "core/model/ResolutionState.h"

#include <QCoreApplication>

namespace core::model {
namespace {

struct Row {
    ResolutionState state;
    const char16_t *code;
    const char *label;
    TrafficLight light;
};

constexpr Row rows[] = {
    {ResolutionState::InWork, u"in_work", QT_TRANSLATE_NOOP("ResolutionState", "in work"), TrafficLight::Yellow},
    {ResolutionState::Overdue, u"overdue", QT_TRANSLATE_NOOP("ResolutionState", "overdue"), TrafficLight::Red},
    {ResolutionState::Settled, u"settled", QT_TRANSLATE_NOOP("ResolutionState", "settled"), TrafficLight::Green},
    {ResolutionState::Closed, u"closed", QT_TRANSLATE_NOOP("ResolutionState", "closed"), TrafficLight::Green},
    {ResolutionState::Exempt, u"exempt", QT_TRANSLATE_NOOP("ResolutionState", "exempt"), TrafficLight::None},
};

const Row &rowOf(ResolutionState state)
{
    for (const Row &row : rows) {
        if (row.state == state)
            return row;
    }
    return rows[0];
}

}

ResolutionState stateOf(const ResolutionFacts &facts, QDate today)
{
    if (facts.exempt)
        return ResolutionState::Exempt;
    if (facts.closed)
        return ResolutionState::Closed;
    if (facts.clausesTotal > 0 && facts.clausesSettled == facts.clausesTotal)
        return ResolutionState::Settled;
    if ((facts.nextReviewOn && *facts.nextReviewOn < today) || (facts.earliestDueOn && *facts.earliestDueOn < today))
        return ResolutionState::Overdue;
    return ResolutionState::InWork;
}

QString code(ResolutionState state)
{
    return QString::fromUtf16(rowOf(state).code);
}

std::optional<ResolutionState> resolutionStateFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == QStringView(row.code))
            return row.state;
    }
    return std::nullopt;
}

QString label(ResolutionState state)
{
    return QCoreApplication::translate("ResolutionState", rowOf(state).label);
}

TrafficLight lightOf(ResolutionState state)
{
    return rowOf(state).light;
}

}
