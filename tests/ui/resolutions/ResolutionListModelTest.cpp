#include "ui/resolutions/ResolutionListModel.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/ResolutionEdits.h"
#include "core/edit/ReviewEdits.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/resolutions/ResolutionColumns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace core::model;
using core::store::ResolutionFilter;
using tests::support::sampleToday;
using ui::resolutions::ResolutionListModel;

namespace {

int columnNamed(const char *name)
{
    const auto &columns = ui::resolutions::resolutionColumns();
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [name](const auto &column) { return qstrcmp(column.name, name) == 0; });
    return int(at - columns.begin());
}

class ResolutionListModelTest : public testing::Test
{
protected:
    ResolutionListModelTest() { model.setFilter({}); }

    QStringList column(const char *name) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, columnNamed(name)).data().toString();
        return texts;
    }

    tests::support::SampleSession city;
    ResolutionListModel model{*city.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}

TEST_F(ResolutionListModelTest, ListsWhatTheDatabaseHolds)
{
    const auto figures = city.store().figures(sampleToday);
    ASSERT_TRUE(figures);
    EXPECT_EQ(model.rowCount(), figures->all);
    EXPECT_GE(model.rowCount(), 40);
}

TEST_F(ResolutionListModelTest, SortsByTheColumnThatIsClicked)
{
    model.sort(columnNamed("title"), Qt::AscendingOrder);
    const QStringList up = column("title");
    model.sort(columnNamed("title"), Qt::DescendingOrder);
    QStringList down = column("title");
    std::reverse(down.begin(), down.end());
    EXPECT_EQ(up, down);
    EXPECT_NE(up.front(), up.back());
}

TEST_F(ResolutionListModelTest, SelectionFollowsItsRowThroughSorting)
{
    const QPersistentModelIndex chosen = model.index(3, 1);
    const QString reference = chosen.data().toString();
    model.sort(columnNamed("title"), Qt::DescendingOrder);
    ASSERT_TRUE(chosen.isValid());
    EXPECT_EQ(chosen.data().toString(), reference);
}

TEST_F(ResolutionListModelTest, FiltersByState)
{
    ResolutionFilter filter;
    filter.states = {ResolutionState::Overdue};
    model.setFilter(filter);
    ASSERT_GT(model.rowCount(), 0);
    for (const QString &state : column("state"))
        EXPECT_EQ(state, label(ResolutionState::Overdue));
    EXPECT_EQ(model.rowCount(), city.store().figures(sampleToday)->overdue);
}

TEST_F(ResolutionListModelTest, InsertsAndRemovesExactlyTheRowThatComesAndGoes)
{
    const int before = model.rowCount();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(tests::support::submitted(
        *city.session,
        core::edit::newResolution(city.session->edits(), QStringLiteral("V9999/26"), QStringLiteral("Neu"))));
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted.front()[1], inserted.front()[2]);
    EXPECT_EQ(model.rowCount(), before + 1);
    city.session->undoStack().undo();
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(model.rowCount(), before);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ResolutionListModelTest, AnEditChangesOnlyItsRow)
{
    const ResolutionId id = model.idAt(5);
    const auto file = city.store().load(id);
    ASSERT_TRUE(file);
    Resolution after = file->resolution;
    after.title = QStringLiteral("Anderer Titel");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::edited(QStringLiteral("Titel"), file->resolution, after)));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front()[0].toModelIndex().row(), 5);
    EXPECT_EQ(changed.front()[1].toModelIndex().row(), 5);
    EXPECT_EQ(layout.count(), 0);
    EXPECT_EQ(model.index(5, columnNamed("title")).data().toString(), QStringLiteral("Anderer Titel"));
}

TEST_F(ResolutionListModelTest, ANewReviewDateMovesTheRow)
{
    model.sort(columnNamed("nextReview"), Qt::AscendingOrder);
    const ResolutionId id = model.idAt(0);
    const QPersistentModelIndex row = model.index(0, 0);
    const auto file = city.store().load(id);
    ASSERT_TRUE(file);
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::setNextReview(file->resolution, QDate(2031, 1, 1))));
    EXPECT_GT(row.row(), 0);
    EXPECT_EQ(model.idAt(row.row()), id);
}

TEST_F(ResolutionListModelTest, StateHasAnIconAndAWord)
{
    const QModelIndex state = model.index(0, columnNamed("state"));
    EXPECT_FALSE(state.data().toString().isEmpty());
    EXPECT_FALSE(state.data(Qt::DecorationRole).value<QIcon>().isNull());
}

TEST_F(ResolutionListModelTest, HostileTitlesStayPlainInToolTips)
{
    const auto file = city.store().load(model.idAt(0));
    ASSERT_TRUE(file);
    Resolution after = file->resolution;
    after.title = QStringLiteral("<img src='file:///etc/passwd'>");
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::edited(QStringLiteral("Titel"), file->resolution, after)));
    const int row = model.rowOf(after.id);
    EXPECT_FALSE(
        model.index(row, columnNamed("title")).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

TEST(DaysLeft, IsSaidInWords)
{
    const QDate today(2027, 1, 18);
    EXPECT_EQ(ui::resolutions::daysLeftText(today, today), QStringLiteral("today"));
    EXPECT_EQ(ui::resolutions::daysLeftText(today.addDays(12), today), QStringLiteral("in 12 day(s)"));
    EXPECT_EQ(ui::resolutions::daysLeftText(today.addDays(-34), today), QStringLiteral("34 day(s) late"));
}

namespace {

core::store::ResolutionRow rowWithBoth()
{
    core::store::ResolutionRow row;
    row.facts.clausesTotal = 1;
    row.facts.nextReviewOn = QDate(2027, 7, 8);
    row.facts.earliestDueOn = QDate(2027, 2, 1);
    row.dueClause = QStringLiteral("1");
    return row;
}

QString shown(const core::store::ResolutionRow &row, const char *column)
{
    return ui::resolutions::resolutionColumns()[size_t(columnNamed(column))].display(row, QDate(2027, 3, 4));
}

}

TEST(WhatIsDue, IsTheDateThatTheDaysAreCountedFrom)
{
    core::store::ResolutionRow row = rowWithBoth();
    EXPECT_EQ(shown(row, "due"), QStringLiteral("Deadline of clause 1 01.02.2027"));
    EXPECT_EQ(shown(row, "daysLeft"), QStringLiteral("31 day(s) late"));
    EXPECT_EQ(shown(row, "state"), QStringLiteral("overdue"));
    row.facts.earliestDueOn = QDate(2027, 8, 1);
    EXPECT_EQ(shown(row, "due"), QStringLiteral("Review 08.07.2027"));
    EXPECT_EQ(shown(row, "daysLeft"), QStringLiteral("in 126 day(s)"));
    row.facts.closed = true;
    EXPECT_EQ(shown(row, "due"), QString());
}

TEST(WhatIsDue, OfAnExplainedDelayIsTheDayExpected)
{
    core::store::ResolutionRow row = rowWithBoth();
    row.facts.earliestDueOn = QDate(2027, 5, 1);
    row.facts.delayedSince = QDate(2027, 2, 1);
    row.dueIsExpected = true;
    EXPECT_EQ(shown(row, "due"), QStringLiteral("Clause 1 expected 01.05.2027"));
    EXPECT_EQ(shown(row, "state"), QStringLiteral("delayed"));
}
