#include "ui/overview/OverviewPage.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/ReviewEdits.h"

#include "core/report/Attentions.h"
#include "core/settings/ReviewSettings.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/overview/BarChart.h"
#include "ui/overview/CourseChart.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using core::model::OfficeId;
using core::model::ResolutionId;
using core::store::Attention;
using ui::overview::OverviewPage;

namespace {

core::store::ResolutionFilter everything()
{
    core::store::ResolutionFilter filter;
    filter.today = tests::support::sampleToday;
    return filter;
}

}

namespace {

/// The page as a user has it, with settings of its own.
class OverviewPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(city.folder.path());
        open();
    }

    void open()
    {
        page = std::make_unique<OverviewPage>(*city.session);
        page->resize(1100, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return number("all") > 0 || numberOfFigure(Attention::Overdue) >= 0; }));
    }

    /// What a figure shows; -1 as long as it was not read.
    int numberOfFigure(Attention attention)
    {
        const auto *button =
            page->findChild<QAbstractButton *>(QStringLiteral("figure_") + core::report::code(attention));
        bool ok = false;
        const int number = button->accessibleName().section(QStringLiteral(": "), -1).toInt(&ok);
        return ok ? number : -1;
    }
    int number(const char *state)
    {
        const auto *button = page->findChild<QAbstractButton *>(QStringLiteral("state_") + QLatin1StringView(state));
        return button->text().section(u' ', 0, 0).toInt();
    }
    /// What is listed when something is clicked or chosen by key.
    template <class Act>
    int listedBy(Act act)
    {
        QSignalSpy requested(page.get(), &OverviewPage::listRequested);
        act();
        EXPECT_EQ(requested.count(), 1);
        if (requested.isEmpty())
            return -1;
        last = requested.front().front().value<core::store::ResolutionFilter>();
        return int(city.store().order(last, {}).value().size());
    }
    void chooseMine(const QString &code)
    {
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("scopeMine")), Qt::LeftButton);
        auto *own = page->findChild<QComboBox *>(QStringLiteral("scopeOwn"));
        ASSERT_TRUE(own->isVisible());
        const int at = own->findData(code);
        ASSERT_GT(at, 0) << code.toStdString();
        own->setCurrentIndex(at);
    }
    QString busiestOffice()
    {
        QString code;
        size_t most = 0;
        for (const auto &office : city.session->directory().offices) {
            auto filter = everything();
            filter.office = office.id;
            filter.attention = Attention::DueIn30Days;
            const size_t count = city.store().order(filter, {}).value().size();
            if (count > most) {
                most = count;
                code = QStringLiteral("office %1").arg(office.id.value);
            }
        }
        return code;
    }

    tests::support::SampleSession city;
    std::unique_ptr<OverviewPage> page;
    core::store::ResolutionFilter last;
};

}

TEST_F(OverviewPageTest, EachFigureCountsExactlyWhatItsLinkLists)
{
    int together = 0;
    for (Attention attention : core::store::allAttentions) {
        if (attention == Attention::CompletionToReport)
            continue; // see below
        auto *button = page->findChild<QAbstractButton *>(QStringLiteral("figure_") + core::report::code(attention));
        EXPECT_EQ(listedBy([&] { QTest::mouseClick(button, Qt::LeftButton); }), numberOfFigure(attention))
            << button->accessibleName().toStdString();
        EXPECT_EQ(last.attention, attention);
        together += numberOfFigure(attention);
    }
    EXPECT_GT(together, 20);
    auto *overdue = page->findChild<QAbstractButton *>(QStringLiteral("figure_overdue"));
    overdue->setFocus();
    EXPECT_EQ(listedBy([&] { QTest::keyClick(overdue, Qt::Key_Space); }), numberOfFigure(Attention::Overdue));
}

TEST_F(OverviewPageTest, WhatWasClosedWithoutALetterIsToBeReportedOnce)
{
    auto *button = page->findChild<QAbstractButton *>(QStringLiteral("figure_completion_to_report"));
    EXPECT_FALSE(button->isVisible()) << "nothing to report";
    const auto before = city.load(QStringLiteral("V0608/26")).resolution;
    auto after = before;
    after.closedOn = tests::support::sampleToday;
    after.closingNote = QStringLiteral("mündlich erledigt");
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::edited(QStringLiteral("Abschluss"), before, after)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible(); }));
    EXPECT_EQ(listedBy([&] { QTest::mouseClick(button, Qt::LeftButton); }), 1);
    const auto closed = city.load(QStringLiteral("V0608/26")).resolution;
    ASSERT_TRUE(
        tests::support::submitted(*city.session, core::edit::reportCompletion(closed, tests::support::sampleToday)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !button->isVisible(); }));
}

TEST_F(OverviewPageTest, EachStateCountsExactlyWhatItsLinkLists)
{
    for (const char *state : {"all", "in_work", "settled", "closed", "exempt"}) {
        auto *button = page->findChild<QAbstractButton *>(QStringLiteral("state_") + QLatin1StringView(state));
        EXPECT_EQ(listedBy([&] { QTest::mouseClick(button, Qt::LeftButton); }), number(state)) << state;
    }
    EXPECT_GT(number("all"), number("in_work"));
}

TEST_F(OverviewPageTest, EachNumberOfADivisionCountsExactlyWhatItLists)
{
    auto *table = page->findChild<QTableWidget *>(QStringLiteral("divisionTable"));
    ASSERT_GT(table->rowCount(), 1);
    int looked = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 1; column < table->columnCount(); ++column) {
            const int shown = table->item(row, column)->data(Qt::UserRole).toInt();
            if (shown == 0)
                continue;
            table->setCurrentCell(row, column);
            EXPECT_EQ(listedBy([&] { QTest::keyClick(table, Qt::Key_Return); }), shown) << row << " " << column;
            ++looked;
        }
    }
    EXPECT_GT(looked, 5);
    QSignalSpy requested(page.get(), &OverviewPage::listRequested);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(requested.count(), 0) << "a name is no number";
}

TEST_F(OverviewPageTest, EachPartOfAChartTellsItsNumberAndListsIt)
{
    for (const char *name : {"stateChart", "ageChart"}) {
        auto *chart = page->findChild<ui::overview::BarChart *>(QString::fromLatin1(name));
        ASSERT_TRUE(chart->isVisible()) << name;
        const QStringList parts = chart->accessibleDescription().split(QStringLiteral("; "));
        ASSERT_FALSE(parts.front().isEmpty()) << name;
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const int told = parts[i].section(QStringLiteral(": "), -1).toInt();
            EXPECT_TRUE(chart->accessibleDescription().startsWith(parts[i])) << "the chosen part is told first";
            EXPECT_EQ(listedBy([&] { QTest::keyClick(chart, Qt::Key_Return); }), told) << parts[i].toStdString();
            QTest::keyClick(chart, Qt::Key_Right);
        }
    }
}

TEST_F(OverviewPageTest, TheCourseTellsEveryMonth)
{
    auto *course = page->findChild<ui::overview::CourseChart *>();
    const QStringList months = course->told().split(QStringLiteral("; "));
    ASSERT_EQ(months.size(), 24);
    EXPECT_TRUE(months.back().startsWith(QStringLiteral("November 2026: "))) << months.back().toStdString();
    EXPECT_TRUE(months.front().startsWith(QStringLiteral("Dezember 2024: "))) << months.front().toStdString();
    int open = 0;
    const auto ids = city.store().order(everything(), {});
    for (ResolutionId id : *ids) {
        const auto resolution = city.store().load(id)->resolution;
        open += !resolution.isExempt() && !resolution.closedOn;
    }
    EXPECT_TRUE(months.back().contains(QStringLiteral(": %1 ").arg(open))) << months.back().toStdString();
}

TEST_F(OverviewPageTest, TheCourseTellsWhatWasOpenedAgain)
{
    auto filter = everything();
    filter.states = {core::model::ResolutionState::Closed};
    const auto closed = city.store().order(filter, {});
    ASSERT_FALSE(closed->empty());
    const auto resolution = city.store().load(closed->front())->resolution;
    const QDate today = tests::support::sampleToday;
    auto *course = page->findChild<ui::overview::CourseChart *>();
    EXPECT_FALSE(course->told().contains(QStringLiteral("opened again")));
    ASSERT_TRUE(tests::support::submitted(
        *city.session, core::edit::reopenResolution(resolution, QStringLiteral("Mängel"), today.addDays(9), today)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return course->told().endsWith(QStringLiteral(", 1 opened again")); }))
        << course->told().toStdString();
    EXPECT_EQ(course->told().count(QStringLiteral("opened again")), 1);
}

TEST_F(OverviewPageTest, WhereReportsAreNotApprovedNobodyIsAskedToApproveThem)
{
    auto *figure = page->findChild<QAbstractButton *>(QStringLiteral("figure_waiting_for_approval"));
    ASSERT_TRUE(figure && figure->isVisible());
    auto settings = core::settings::reviewSettings(city.session->directory());
    settings.approval = false;
    ASSERT_TRUE(tests::support::submitted(
        *city.session, core::settings::setReviewSettings(city.session->edits(), city.session->directory(), settings)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !figure->isVisible(); }));
    EXPECT_TRUE(page->findChild<QAbstractButton *>(QStringLiteral("figure_ready_for_letter"))->isVisible());
    EXPECT_EQ(numberOfFigure(Attention::WaitingForApproval), 0);
    city.session->undoStack().undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure->isVisible(); }));
}

TEST_F(OverviewPageTest, MineIsChosenOnceAndRemembered)
{
    const int everybody = numberOfFigure(Attention::DueIn30Days);
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("scopeMine")), Qt::LeftButton);
    EXPECT_TRUE(page->findChild<QComboBox *>(QStringLiteral("scopeOwn"))->isVisible()) << "asked for in place";
    EXPECT_EQ(numberOfFigure(Attention::DueIn30Days), everybody) << "nothing was chosen yet";
    const QString mine = busiestOffice();
    chooseMine(mine);
    auto filter = everything();
    filter.office = OfficeId{mine.section(u' ', 1).toLongLong()};
    filter.attention = Attention::DueIn30Days;
    const int expected = int(city.store().order(filter, {}).value().size());
    ASSERT_LT(expected, everybody);
    ASSERT_TRUE(QTest::qWaitFor([&] { return numberOfFigure(Attention::DueIn30Days) == expected; }));
    EXPECT_FALSE(page->findChild<QTableWidget *>(QStringLiteral("divisionTable"))->isVisible());
    auto *button = page->findChild<QAbstractButton *>(QStringLiteral("figure_due_in_30_days"));
    EXPECT_EQ(listedBy([&] { QTest::mouseClick(button, Qt::LeftButton); }), expected);

    open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return numberOfFigure(Attention::DueIn30Days) == expected; })) << "remembered";
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("scopeAll")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return numberOfFigure(Attention::DueIn30Days) == everybody; }));
}

TEST_F(OverviewPageTest, FiguresFollowAnEdit)
{
    const int before = numberOfFigure(Attention::Overdue);
    auto filter = everything();
    filter.attention = Attention::Overdue;
    const auto overdue = city.store().order(filter, {}).value();
    ASSERT_FALSE(overdue.empty());
    const auto resolution = city.store().load(overdue.front())->resolution;
    city.session->submit(core::edit::edited(QStringLiteral("Ausnahme"), resolution, [&] {
        auto after = resolution;
        after.exemptReason = QStringLiteral("Wahl");
        return after;
    }()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return numberOfFigure(Attention::Overdue) == before - 1; }));
}

TEST(OverviewPage, ADateOpensItsResolution)
{
    tests::support::SampleSession city;
    OverviewPage page(*city.session);
    page.resize(900, 700);
    page.show();
    auto *due = page.findChild<QListWidget *>(QStringLiteral("overviewDue"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return due->count() > 0; }));
    QSignalSpy requested(&page, &OverviewPage::resolutionRequested);
    due->setFocus();
    due->setCurrentRow(0);
    QTest::keyClick(due, Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
}

TEST(OverviewPage, RecentChangesSayWhoDidWhatAndOpenTheResolution)
{
    tests::support::SampleSession city;
    OverviewPage page(*city.session);
    page.resize(900, 700);
    page.show();
    auto *recent = page.findChild<QListWidget *>(QStringLiteral("overviewRecent"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return recent->count() > 0; }));
    const auto any = city.store().order(everything(), {});
    const auto file = city.store().load(any->front());
    core::model::Clause before = file->clauses.front();
    core::model::Clause after = before;
    after.text += QStringLiteral(" Ergänzt.");
    ASSERT_TRUE(tests::support::submitted(*city.session,
                                          core::edit::edited(QStringLiteral("Wortlaut von Punkt 1"), before, after)));
    const QString reference = file->resolution.reference;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QString first = recent->item(0)->data(Qt::AccessibleTextRole).toString();
        return first.contains(QStringLiteral("Wortlaut von Punkt 1")) && first.contains(reference);
    }));
    const QString said = recent->item(0)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("Lindner"))) << said.toStdString();
    EXPECT_TRUE(said.contains(
        QDateTime(tests::support::sampleToday, QTime(9, 0), Qt::UTC).toLocalTime().toString(QStringLiteral("HH:mm"))));
    QSignalSpy requested(&page, &OverviewPage::resolutionRequested);
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested[0][0].value<core::model::ResolutionId>(), file->resolution.id);
}

TEST(OverviewPage, ManyRecordsOfOneStepAreOneLine)
{
    tests::support::SampleSession city;
    const auto any = city.store().order(everything(), {});
    const auto file = city.store().load(any->front());
    ASSERT_GT(file->clauses.size(), 1U);
    core::model::ChangeSet set{QStringLiteral("Alles erledigt"), {}};
    for (const auto &clause : file->clauses) {
        auto after = clause;
        after.statusReason = QStringLiteral("erledigt");
        set.changes.push_back({core::model::Record(clause), core::model::Record(after)});
    }
    ASSERT_TRUE(tests::support::submitted(*city.session, set));
    const auto changes = ui::overview::readRecentChanges(city.session->database(), 5);
    ASSERT_TRUE(changes);
    EXPECT_EQ(std::count_if(changes->begin(), changes->end(),
                            [](const auto &c) { return c.what == QStringLiteral("Alles erledigt"); }),
              1);
    EXPECT_EQ(changes->front().title, file->resolution.title);
}

TEST_F(OverviewPageTest, WhatIsProposedForCancellingIsListedWithItsReasons)
{
    auto filter = everything();
    filter.attention = Attention::CancellationProposed;
    const auto ids = city.store().order(filter, {});
    ASSERT_FALSE(ids->empty());
    QStringList expected;
    for (ResolutionId id : *ids) {
        const auto file = city.store().load(id);
        for (const auto &clause : file->clauses) {
            if (clause.status == core::model::ClauseStatus::CancellationProposed)
                expected += clause.statusReason.simplified();
        }
    }
    auto *list = page->findChild<QListWidget *>(QStringLiteral("overviewCancellations"));
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->count(), expected.size());
    QString all;
    for (int row = 0; row < list->count(); ++row)
        all += list->item(row)->data(Qt::AccessibleTextRole).toString();
    for (const QString &reason : expected) {
        EXPECT_FALSE(reason.isEmpty());
        EXPECT_TRUE(all.contains(reason)) << reason.toStdString();
    }
    QSignalSpy requested(page.get(), &OverviewPage::resolutionRequested);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(requested.count(), 1);
    EXPECT_EQ(listedBy([&] {
                  QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("cancellationCount")),
                                    Qt::LeftButton);
              }),
              int(ids->size()));
}
