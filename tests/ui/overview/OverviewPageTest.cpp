#include "ui/overview/OverviewPage.h"

#include "core/edit/Edits.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using ui::overview::OverviewPage;

namespace {

core::store::ResolutionFilter everything()
{
    core::store::ResolutionFilter filter;
    filter.today = tests::support::sampleToday;
    return filter;
}

}

TEST(OverviewPage, EachFigureCountsExactlyWhatItsLinkLists)
{
    tests::support::SampleSession city;
    OverviewPage page(*city.session);
    page.show();
    auto *due = page.findChild<QListWidget *>(QStringLiteral("overviewDue"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return due->count() > 0; }));
    int figures = 0;
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->objectName().startsWith(QStringLiteral("figure_")))
            continue;
        QSignalSpy requested(&page, &OverviewPage::listRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_EQ(requested.count(), 1);
        const auto filter = requested.front().front().value<core::store::ResolutionFilter>();
        const auto listed = city.store().order(filter, {});
        ASSERT_TRUE(listed);
        EXPECT_TRUE(button->accessibleName().endsWith(QStringLiteral(": %1").arg(listed->size()))) << button->accessibleName().toStdString();
        ++figures;
    }
    EXPECT_EQ(figures, 8);
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
    ASSERT_TRUE(tests::support::submitted(*city.session, core::edit::edited(QStringLiteral("Wortlaut von Punkt 1"), before, after)));
    const QString reference = file->resolution.reference;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QString first = recent->item(0)->data(Qt::AccessibleTextRole).toString();
        return first.contains(QStringLiteral("Wortlaut von Punkt 1")) && first.contains(reference);
    }));
    const QString said = recent->item(0)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(QStringLiteral("Lindner"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QDateTime(tests::support::sampleToday, QTime(9, 0), Qt::UTC).toLocalTime().toString(QStringLiteral("HH:mm"))));
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
    EXPECT_EQ(std::count_if(changes->begin(), changes->end(), [](const auto &c) { return c.what == QStringLiteral("Alles erledigt"); }), 1);
    EXPECT_EQ(changes->front().title, file->resolution.title);
}
