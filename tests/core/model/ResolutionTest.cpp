#include "core/model/Resolution.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>
#include <set>

using namespace core::model;

namespace {

Clause clause(qint64 id, const char16_t *label, ClauseStatus status = ClauseStatus::Open)
{
    Clause c;
    c.id = {id};
    c.label = QString::fromUtf16(label);
    c.status = status;
    return c;
}

DeadlineExtension extension(qint64 id, qint64 clause, QDate old)
{
    DeadlineExtension e;
    e.id = {id};
    e.clause = {clause};
    e.oldDate = old;
    e.newDate = old.addYears(1);
    return e;
}

StatusReport report(qint64 id, std::vector<ClauseId> clauses)
{
    StatusReport r;
    r.id = {id};
    r.clauses = std::move(clauses);
    return r;
}

ResolutionFile file()
{
    ResolutionFile f;
    f.clauses = {clause(11, u"1"), clause(12, u"5", ClauseStatus::Done), clause(13, u"5", ClauseStatus::Moot)};
    return f;
}

/// The values, of which the last one has each enumerator up to it, have codes and labels of their own that read back.
template <class Value>
void expectOwnCodes(Value last, std::optional<Value> (*fromCode)(QStringView))
{
    std::set<QString> codes, labels;
    for (int i = 0; i <= int(last); ++i) {
        codes.insert(code(Value(i)));
        labels.insert(label(Value(i)));
        EXPECT_EQ(fromCode(code(Value(i))), Value(i));
    }
    EXPECT_EQ(int(codes.size()), int(last) + 1);
    EXPECT_EQ(int(labels.size()), int(last) + 1);
    EXPECT_FALSE(labels.count(QString()));
    EXPECT_FALSE(fromCode(u"unknown"));
    EXPECT_FALSE(fromCode(u""));
}

}

TEST(Resolution, ItsCodesReadBackAndItsWordsDiffer)
{
    expectOwnCodes(Visibility::Confidential, visibilityFromCode);
    expectOwnCodes(ReportState::Approved, reportStateFromCode);
    expectOwnCodes(MemoState::Sent, memoStateFromCode);
    expectOwnCodes(ToldBefore::LeaveOut, toldBeforeFromCode);
    EXPECT_EQ(code(Visibility::Confidential), QStringLiteral("confidential"));
    EXPECT_EQ(code(MemoState::Released), QStringLiteral("released"));
}

TEST(Resolution, IsExemptWhenThereIsAReason)
{
    Resolution resolution;
    EXPECT_FALSE(resolution.isExempt());
    resolution.exemptReason = QStringLiteral("einmalig vollzogen");
    EXPECT_TRUE(resolution.isExempt());
}

TEST(ResolutionFile, FindsItsClausesByIdAndByLabel)
{
    const ResolutionFile f = file();
    EXPECT_EQ(f.clause({12}), &f.clauses[1]);
    EXPECT_EQ(f.clause({99}), nullptr);
    EXPECT_EQ(f.clausesLabelled(u"5"), (std::vector<const Clause *>{&f.clauses[1], &f.clauses[2]}))
        << "a second 5 stays a 5";
    EXPECT_TRUE(f.clausesLabelled(u"2").empty());
    EXPECT_EQ(f.settledCount(), 2);
}

TEST(ResolutionFile, HasTheFirstReportThatCoversAClauseForItsLatest)
{
    ResolutionFile f = file();
    EXPECT_EQ(f.latestReport({11}), nullptr);
    f.reports = {report(3, {{12}, {13}}), report(2, {{11}, {12}}), report(1, {{11}})};
    EXPECT_EQ(f.latestReport({11}), &f.reports[1]);
    EXPECT_EQ(f.latestReport({13}), &f.reports[0]);
    EXPECT_EQ(f.latestReport({99}), nullptr);
}

TEST(ResolutionFile, KnowsTheDeadlineThatWasSetFirst)
{
    ResolutionFile f = file();
    f.clauses[0].dueOn = QDate(2027, 1, 1);
    EXPECT_EQ(f.originalDueOn({11}), QDate(2027, 1, 1)) << "never extended";
    EXPECT_FALSE(f.originalDueOn({12})) << "has none";
    EXPECT_FALSE(f.originalDueOn({99}));
    // In whatever order they come, and whatever those of other clauses are.
    f.extensions = {extension(7, 11, QDate(2025, 5, 5)), extension(2, 12, QDate(2020, 2, 2)),
                    extension(5, 11, QDate(2024, 4, 4)), extension(6, 11, QDate(2023, 3, 3))};
    EXPECT_EQ(f.originalDueOn({11}), QDate(2024, 4, 4)) << "the first by id";
    EXPECT_EQ(f.originalDueOn({12}), QDate(2020, 2, 2));
    EXPECT_FALSE(f.originalDueOn({13}));
}
