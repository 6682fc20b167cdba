#include "core/edit/KeepMine.h"

#include "core/model/Fields.h"

#include <gtest/gtest.h>

using namespace core::edit;
using namespace core::model;

namespace {

StatusReport report()
{
    StatusReport report;
    report.text = QStringLiteral("alt");
    report.author = QStringLiteral("Kern");
    report.rowVersion = 3;
    return report;
}

}

TEST(KeepMine, WhatIChangedIsMineAndTheRestTheirs)
{
    const StatusReport base = report();
    StatusReport mine = base;
    mine.text = QStringLiteral("meins");
    StatusReport theirs = base;
    theirs.text = QStringLiteral("ihres");
    theirs.author = QStringLiteral("Lamm");
    theirs.rowVersion = 4;
    const auto kept = std::get<StatusReport>(keepMine(base, mine, theirs));
    EXPECT_EQ(kept.text, QStringLiteral("meins"));
    EXPECT_EQ(kept.author, QStringLiteral("Lamm"));
    EXPECT_EQ(kept.rowVersion, 4) << "it is written on top of theirs";
}

TEST(KeepMine, RecordsOfDifferentKindsAreNotMixed)
{
    EXPECT_EQ(keepMine(Record(report()), Record(report()), Record(Faction())), Record(report()));
}

TEST(KeepMine, OneRecordOfAnotherKindIsEnoughToKeepMineWhole)
{
    const Record a = report();
    EXPECT_EQ(keepMine(a, Record(Faction()), Record(Faction())), Record(Faction()));
    EXPECT_EQ(keepMine(Record(Faction()), a, Record(Faction())), a);
    EXPECT_EQ(keepMine(a, a, Record(Faction())), a);
}
