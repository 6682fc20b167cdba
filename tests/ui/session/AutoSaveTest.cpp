#include "ui/session/AutoSave.h"
#include "tests/ui/session/ManualTiming.h"

#include <gtest/gtest.h>

using tests::ui::ManualClock;
using ui::session::AutoSave;

namespace {

struct AutoSaveTest : testing::Test {
    ManualClock clock;
    int saves = 0;
    AutoSave autoSave{[this] { ++saves; }, clock.factory()()};
};

}

TEST_F(AutoSaveTest, SavesOneSecondAfterTheLastKey)
{
    autoSave.touch();
    clock.advance(999);
    EXPECT_EQ(saves, 0);
    clock.advance(1);
    EXPECT_EQ(saves, 1);
    EXPECT_FALSE(autoSave.isPending());
}

TEST_F(AutoSaveTest, TypingWithoutPauseIsSavedAfterOneAndAHalfSecondsAtTheLatest)
{
    for (int ms = 0; ms < 1500; ms += 100) {
        autoSave.touch();
        clock.advance(100);
    }
    EXPECT_EQ(saves, 1);
}

TEST_F(AutoSaveTest, TheyBeginWithTheFirstUnsavedKey)
{
    autoSave.touch();
    clock.advance(1000);
    ASSERT_EQ(saves, 1);
    autoSave.touch();
    clock.advance(700);
    autoSave.touch();
    clock.advance(700);
    autoSave.touch();
    EXPECT_EQ(saves, 1);
    clock.advance(100);
    EXPECT_EQ(saves, 2);
}

TEST_F(AutoSaveTest, FlushSavesAtOnceAndOnlyOnce)
{
    autoSave.touch();
    autoSave.flush();
    autoSave.flush();
    clock.advance(5000);
    EXPECT_EQ(saves, 1);
}

TEST_F(AutoSaveTest, NothingTypedNothingSaved)
{
    autoSave.flush();
    clock.advance(5000);
    EXPECT_EQ(saves, 0);
}

TEST_F(AutoSaveTest, DiscardForgetsWhatWasTyped)
{
    autoSave.touch();
    autoSave.discard();
    clock.advance(5000);
    EXPECT_EQ(saves, 0);
}
