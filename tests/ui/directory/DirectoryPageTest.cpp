#include "ui/directory/DirectoryPage.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "ui/directory/DirectoryModel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core::model;
using ui::directory::DirectoryModel;
using ui::directory::directoryTables;

namespace {

class DirectoryModelTest : public testing::Test
{
protected:
    tests::support::SampleSession city;
    DirectoryModel offices{*city.session, directoryTables()[0]};
    QAbstractItemModelTester tester{&offices, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}

TEST_F(DirectoryModelTest, AnEditIsSavedAndCanBeUndone)
{
    const QModelIndex name = offices.index(0, 1);
    const QString before = name.data().toString();
    ASSERT_TRUE(offices.setData(name, QStringLiteral("Zentrale Dienste")));
    EXPECT_EQ(city.session->directory().offices.front().name, QStringLiteral("Zentrale Dienste"));
    city.session->undoStack().undo();
    EXPECT_EQ(offices.index(0, 1).data().toString(), before);
}

TEST_F(DirectoryModelTest, AddsAndRemovesOneRow)
{
    const int before = offices.rowCount();
    QSignalSpy reset(&offices, &QAbstractItemModel::modelReset);
    int row = -1;
    offices.add([&row](int added) { row = added; });
    ASSERT_GE(row, 0);
    EXPECT_EQ(offices.rowCount(), before + 1);
    offices.remove(row);
    EXPECT_EQ(offices.rowCount(), before);
    city.session->undoStack().undo();
    EXPECT_EQ(offices.rowCount(), before + 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(DirectoryModelTest, AnOfficeThatIsUsedIsNotRemoved)
{
    QSignalSpy failed(city.session.get(), &ui::session::Session::failed);
    const int before = offices.rowCount();
    int removed = 0;
    for (int row = before - 1; row >= 0 && failed.isEmpty(); --row, ++removed)
        offices.remove(row);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(offices.rowCount(), before - removed + 1);
}

TEST(DirectoryModels, AllKindsPassTheModelTester)
{
    tests::support::SampleSession city;
    for (const auto &table : directoryTables()) {
        DirectoryModel model(*city.session, table);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_GT(model.rowCount(), 0) << table.name;
        int row = -1;
        model.add([&row](int added) { row = added; });
        EXPECT_GE(row, 0) << table.name;
        city.session->undoStack().undo();
    }
}

TEST(DirectoryPage, AddingBeginsToEditTheNewRow)
{
    tests::support::SampleSession city;
    ui::directory::DirectoryPage page(*city.session);
    page.resize(1000, 600);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("directoryAdd")), Qt::LeftButton);
    auto *table = page.findChild<QTableView *>(QStringLiteral("directory_offices"));
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("99"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto &offices = city.session->directory().offices;
        return std::any_of(offices.begin(), offices.end(),
                           [](const Office &office) { return office.number == QStringLiteral("99"); });
    }));
}
