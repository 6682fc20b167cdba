#include "core/model/ResolutionState.h"

#include <gtest/gtest.h>

using namespace core::model;

TEST(ResolutionState, EveryCodeReadsBack)
{
    for (ResolutionState state : allResolutionStates)
        EXPECT_EQ(resolutionStateFromCode(code(state)), state);
}

TEST(ResolutionState, HasItsOwnCodeWordAndLight)
{
    EXPECT_FALSE(resolutionStateFromCode(u"late"));
    EXPECT_EQ(code(ResolutionState::Delayed), QStringLiteral("delayed"));
    EXPECT_EQ(label(ResolutionState::Exempt), QStringLiteral("exempt"));
    for (ResolutionState state : allResolutionStates) {
        const bool green = state == ResolutionState::Settled || state == ResolutionState::Closed;
        const bool yellow = state == ResolutionState::InWork || state == ResolutionState::Delayed;
        EXPECT_EQ(lightOf(state) == TrafficLight::Green, green) << code(state).toStdString();
        EXPECT_EQ(lightOf(state) == TrafficLight::Yellow, yellow) << code(state).toStdString();
        EXPECT_EQ(lightOf(state) == TrafficLight::Red, state == ResolutionState::Overdue);
        EXPECT_EQ(lightOf(state) == TrafficLight::None, state == ResolutionState::Exempt);
    }
}
