#pragma once

#include "core/model/ClauseStatus.h"
#include "core/model/ResolutionState.h"

#include <QIcon>

class QPalette;

namespace ui::record {

/// Colour of a traffic light that can be read on this palette's base.
QColor lightColor(core::model::TrafficLight light, const QPalette &palette);

/// A shape for each light, so that colour is never alone: circle green, triangle yellow, square red, ring none.
QIcon lightIcon(core::model::TrafficLight light);

/// The light of a clause: green settled, red late or proposed for cancelling, yellow in work, none when open.
core::model::TrafficLight lightOf(core::model::ClauseStatus status, bool late);

inline QIcon stateIcon(core::model::ResolutionState state)
{
    return lightIcon(core::model::lightOf(state));
}

inline QIcon statusIcon(core::model::ClauseStatus status, bool late = false)
{
    return lightIcon(lightOf(status, late));
}

}
