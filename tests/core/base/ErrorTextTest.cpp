#include "core/base/ErrorText.h"

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <gtest/gtest.h>
#include <set>

using namespace core::base;

TEST(ErrorText, EveryKindHasASentenceOfItsOwn)
{
    std::set<QString> sentences;
    constexpr int last = int(ErrorKind::Gone);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = sentence({ErrorKind(kind), {}});
        EXPECT_TRUE(text.endsWith(u'.')) << kind;
        sentences.insert(text);
    }
    EXPECT_EQ(int(sentences.size()), last + 1);
}

TEST(ErrorText, WhatIsKnownOfTheCaseTakesTheGeneralSentencesPlace)
{
    EXPECT_EQ(sentence({ErrorKind::Full, QStringLiteral("Genau das.")}), QStringLiteral("Genau das."));
}

TEST(Result, IsAValueOrTheReasonWhyThereIsNone)
{
    const Result<int> value(7);
    EXPECT_TRUE(value.ok());
    EXPECT_TRUE(bool(value));
    EXPECT_EQ(*value, 7);
    const Result<int> failed(cancelled());
    EXPECT_FALSE(failed.ok());
    EXPECT_FALSE(bool(failed));
    EXPECT_EQ(failed.error(), (Error{ErrorKind::Cancelled, {}}));
    EXPECT_TRUE(Result<void>().ok());
    EXPECT_TRUE(bool(Result<void>()));
    const Result<void> refused(Error{ErrorKind::Busy, {}});
    EXPECT_FALSE(refused.ok());
    EXPECT_FALSE(bool(refused));
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
}

TEST(Progress, OfItsOwnAccordNeverStopsTheWork)
{
    Progress progress;
    progress.advance(1, 2);
    EXPECT_FALSE(progress.cancelled());
}
