#include "ui/overview/OverviewPage.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using ui::overview::OverviewPage;

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
