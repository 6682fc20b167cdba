#include "ui/letter/LetterDraft.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::model;
using ui::letter::collide;
using ui::letter::merged;

namespace {

Memo memoWith(const QString &opening, const QString &closing, qint64 version = 1)
{
    Memo memo;
    memo.id = {1};
    memo.opening = opening;
    memo.closing = closing;
    memo.rowVersion = version;
    return memo;
}

}

TEST(LetterDraft, KeepsBothChangesOfDifferentFields)
{
    const Memo base = memoWith(QStringLiteral("a"), QStringLiteral("b"));
    const Memo mine = memoWith(QStringLiteral("mine"), QStringLiteral("b"));
    const Memo theirs = memoWith(QStringLiteral("a"), QStringLiteral("theirs"), 2);
    EXPECT_FALSE(collide(base, mine, theirs));
    EXPECT_EQ(merged(base, mine, theirs), memoWith(QStringLiteral("mine"), QStringLiteral("theirs"), 2));
}

TEST(LetterDraft, NoticesTwoChangesOfOneField)
{
    const Memo base = memoWith(QStringLiteral("a"), {});
    EXPECT_TRUE(collide(base, memoWith(QStringLiteral("mine"), {}), memoWith(QStringLiteral("theirs"), {}, 2)));
    EXPECT_FALSE(collide(base, memoWith(QStringLiteral("same"), {}), memoWith(QStringLiteral("same"), {}, 2)));
}
