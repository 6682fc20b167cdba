#include "ui/resolutions/ListPage.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "ui/resolutions/NewResolutionDialog.h"
#include "ui/resolutions/SearchPage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace core::model;
using ui::resolutions::ListPage;

namespace {

class ListPageTest : public testing::Test
{
protected:
    ListPageTest()
    {
        page.resize(1100, 500);
        page.show();
    }

    template <class Widget>
    Widget *child(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    int rows() { return child<QTableView>("resolutionTable")->model()->rowCount(); }

    tests::support::SampleSession city;
    ListPage page{ListPage::Kind::All, *city.session};
};

}

TEST_F(ListPageTest, SaysHowManyItLists)
{
    EXPECT_EQ(child<QLabel>("listCount")->text(), QStringLiteral("%1 resolution(s)").arg(rows()));
}

TEST_F(ListPageTest, TypedWordsNarrowTheList)
{
    const int all = rows();
    QTest::keyClicks(child<QLineEdit>("filterWords"), QStringLiteral("kindertages"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() < all; }));
    EXPECT_GT(rows(), 0);
    QTest::mouseClick(child<QToolButton>("filterReset"), Qt::LeftButton);
    EXPECT_EQ(rows(), all);
}

TEST_F(ListPageTest, AFigureOfTheFirstPageIsListedWithItsControlUntilReset)
{
    const int all = rows();
    auto *attention = child<QComboBox>("filterAttention");
    EXPECT_FALSE(attention->isVisible());
    core::store::ResolutionFilter filter;
    filter.today = tests::support::sampleToday;
    filter.attention = core::store::Attention::Overdue;
    page.showFilter(filter);
    EXPECT_TRUE(attention->isVisible());
    EXPECT_EQ(rows(), int(city.store().order(filter, {}).value().size()));
    filter.decidedIn = 2026;
    page.showFilter(filter);
    const int ofYear = int(city.store().order(filter, {}).value().size());
    ASSERT_GT(ofYear, 0);
    EXPECT_EQ(rows(), ofYear);
    EXPECT_EQ(child<QLabel>("listCount")->text(), QStringLiteral("%1 resolution(s), decided in 2026").arg(ofYear));
    filter = {};
    filter.today = tests::support::sampleToday;
    filter.division = DivisionId{};
    page.showFilter(filter);
    EXPECT_EQ(rows(), int(city.store().order(filter, {}).value().size())) << "those without division";
    EXPECT_LT(rows(), all);
    QTest::mouseClick(child<QToolButton>("filterReset"), Qt::LeftButton);
    EXPECT_EQ(rows(), all);
    EXPECT_FALSE(attention->isVisible());
}

TEST_F(ListPageTest, AnEmptyListSaysWhatToDo)
{
    QTest::keyClicks(child<QLineEdit>("filterWords"), QStringLiteral("qqqqq"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 0; }));
    EXPECT_TRUE(child<QLabel>("emptyTitle")->isVisible());
    EXPECT_TRUE(child<QPushButton>("emptyReset")->isVisible());
    EXPECT_FALSE(child<QPushButton>("emptyImport")->isVisible());
    QTest::mouseClick(child<QPushButton>("emptyReset"), Qt::LeftButton);
    EXPECT_GT(rows(), 0);
}

TEST_F(ListPageTest, ArrowsChooseAndEnterOpens)
{
    QSignalSpy chosen(&page, &ListPage::currentIdChanged);
    QSignalSpy opened(&page, &ListPage::opened);
    page.focusList();
    auto *table = child<QTableView>("resolutionTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex().row(), 1);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<ResolutionId>(), page.current());
    EXPECT_GE(chosen.count(), 2);
}

TEST_F(ListPageTest, WhatIsChosenStaysChosenWhenOtherRowsGo)
{
    page.select(city.load(QStringLiteral("V0586/26")).resolution.id);
    const ResolutionId chosen = page.current();
    auto *due = child<QComboBox>("filterDue");
    due->setCurrentIndex(due->findText(QStringLiteral("within 30 days")));
    EXPECT_EQ(page.current(), chosen);
    EXPECT_EQ(child<QTableView>("resolutionTable")->currentIndex().siblingAtColumn(1).data().toString(),
              QStringLiteral("V0586/26"));
}

TEST_F(ListPageTest, ColumnWidthsAndSortingAreKept)
{
    auto *table = child<QTableView>("resolutionTable");
    table->sortByColumn(2, Qt::DescendingOrder);
    const QByteArray state = page.columnState();
    ListPage another(ListPage::Kind::All, *city.session);
    another.restoreColumnState(state);
    auto *other = another.findChild<QTableView *>(QStringLiteral("resolutionTable"));
    EXPECT_EQ(other->model()->index(0, 2).data().toString(), table->model()->index(0, 2).data().toString());
}

TEST_F(ListPageTest, DuePageBeginsWithThirtyDays)
{
    ListPage due(ListPage::Kind::Due, *city.session);
    const auto figures = city.store().figures(tests::support::sampleToday);
    EXPECT_EQ(due.findChild<QTableView *>(QStringLiteral("resolutionTable"))->model()->rowCount(),
              figures->dueIn30Days);
}

TEST_F(ListPageTest, ATypedDayCutsTheListAtThatDay)
{
    QSignalSpy changed(page.findChild<QWidget *>(QStringLiteral("filterBar")),
                       SIGNAL(changed(core::store::ResolutionFilter)));
    ASSERT_TRUE(changed.isValid());
    auto *due = child<QComboBox>("filterDue");
    due->setCurrentIndex(due->findText(QStringLiteral("until a date")));
    auto *until = child<QLineEdit>("filterUntil");
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("26.03.2027"));
    QTest::keyClick(until, Qt::Key_Return);
    EXPECT_EQ(qvariant_cast<core::store::ResolutionFilter>(changed.back()[0]).dueUntil, QDate(2027, 3, 26));
}

TEST_F(ListPageTest, EveryControlHasANameForAssistivePrograms)
{
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                                 qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QTableView *>(widget);
        if (!interactive || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            qobject_cast<QTableView *>(widget->parentWidget()))
            continue;
        // Parts that Qt makes inside its own controls are named by those.
        if (qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->parentWidget()->inherits("QAbstractSpinBox") ||
            widget->window() != &page)
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST(EmptyList, OffersImportAndANewResolution)
{
    QTemporaryDir folder;
    auto database = core::store::sql::createDatabase(folder.filePath(QStringLiteral("leer.bkdb")));
    ASSERT_TRUE(database);
    ui::session::Session session(std::move(*database), QStringLiteral("Lindner"), tests::support::sampleClock());
    ListPage page(ListPage::Kind::All, session);
    page.show();
    QSignalSpy import(&page, &ListPage::importRequested);
    auto *button = page.findChild<QPushButton *>(QStringLiteral("emptyImport"));
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(import.count(), 1);
    EXPECT_TRUE(page.findChild<QPushButton *>(QStringLiteral("emptyNew"))->isVisible());
}

TEST(SearchPage, ShowsRankedHitsWithTheWordsFound)
{
    tests::support::SampleSession city;
    ui::resolutions::SearchPage page(*city.session);
    page.show();
    QSignalSpy answered(&page, &ui::resolutions::SearchPage::answered);
    page.search(QStringLiteral("stras"));
    page.search(QStringLiteral("strasse"));
    ASSERT_TRUE(answered.wait());
    EXPECT_EQ(page.words(), QStringLiteral("strasse"));
    auto *hits = page.findChild<QListView *>(QStringLiteral("searchHits"));
    ASSERT_GT(hits->model()->rowCount(), 0);
    EXPECT_TRUE(hits->model()->index(0, 0).data().toString().contains(QStringLiteral("Straße")));
    EXPECT_FALSE(page.current().isNull());
    QSignalSpy opened(&page, &ui::resolutions::SearchPage::opened);
    QSignalSpy reminder(&page, &ui::resolutions::SearchPage::reminderRequested);
    const auto actions = hits->actions();
    ASSERT_EQ(actions.size(), 2);
    for (QAction *action : actions)
        action->trigger();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<ResolutionId>(), page.current());
    EXPECT_EQ(reminder.count(), 1);
}

TEST(SearchPage, SaysWhenNothingIsFound)
{
    tests::support::SampleSession city;
    ui::resolutions::SearchPage page(*city.session);
    page.show();
    QSignalSpy answered(&page, &ui::resolutions::SearchPage::answered);
    page.search(QStringLiteral("qqqqq"));
    ASSERT_TRUE(answered.wait());
    EXPECT_TRUE(page.findChild<QLabel *>(QStringLiteral("emptyTitle"))->isVisible());
}

TEST(NewResolution, NeedsAFreeNumberAndATitle)
{
    tests::support::SampleSession city;
    ui::resolutions::NewResolutionDialog dialog(*city.session);
    dialog.show();
    QSignalSpy created(&dialog, &ui::resolutions::NewResolutionDialog::created);
    auto *create = dialog.findChild<QPushButton *>(QStringLiteral("newCreate"));
    auto *reference = dialog.findChild<QLineEdit *>(QStringLiteral("newReference"));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("newTitle")), QStringLiteral("Neuer Radweg"));
    QTest::keyClicks(reference, QStringLiteral("v 0586/26"));
    EXPECT_FALSE(create->isEnabled()) << "that number is taken, in whatever spelling";
    reference->clear();
    QTest::keyClicks(reference, QStringLiteral("V0999/26"));
    ASSERT_TRUE(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    ASSERT_EQ(created.count(), 1);
    EXPECT_EQ(city.load(QStringLiteral("V0999/26")).resolution.title, QStringLiteral("Neuer Radweg"));
}
