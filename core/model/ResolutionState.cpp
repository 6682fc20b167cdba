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
    {ResolutionState::Delayed, u"delayed", QT_TRANSLATE_NOOP("ResolutionState", "delayed"), TrafficLight::Yellow},
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
