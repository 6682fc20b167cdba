#include "core/model/ResolutionState.h"

#include <gtest/gtest.h>

using namespace core::model;

TEST(ResolutionState, EveryCodeReadsBack)
{
    for (ResolutionState state : allResolutionStates)
        EXPECT_EQ(resolutionStateFromCode(code(state)), state);
}
