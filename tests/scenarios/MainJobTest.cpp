#include "app/desktop/Wiring.h"
#include "core/import/MemoReader.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/Samples.h"
#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/QuietComboBox.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

using namespace core::model;

namespace {

const QDate today(2022, 8, 17);
/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

/// A clerk on the first day: an empty database, an old letter on the desk, and the next one to write.
class MainJobTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        start();
    }

    void start()
    {
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(today));
        window->openLast();
        window->resize(1300, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        // Cards are made as the window finds time for them.
        Widget *widget = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (widget = window->findChild<Widget *>(QString::fromLatin1(name))) && widget->isVisible(); },
            patienceMs);
        if (!widget)
            qFatal("no widget is called %s", name);
        return widget;
    }

    void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }

    void importAndAccept(const QString &file)
    {
        drop(file);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                auto *accept = window->findChild<QPushButton *>(QStringLiteral("importAccept"));
                return accept && accept->isVisible() && accept->isEnabled();
            },
            patienceMs));
        click("importAccept");
        // With doubts open it asks.
        if (auto *nevertheless = window->findChild<QPushButton *>(QStringLiteral("messageAction1"));
            nevertheless && nevertheless->isVisible())
            QTest::mouseClick(nevertheless, Qt::LeftButton);
    }

    void chooseStatus(const char *combo, ClauseStatus status)
    {
        auto *box = find<ui::widgets::QuietComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        box->view()->setCurrentIndex(box->model()->index(box->findText(label(status)), 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
    }

    void writeJointReport(const QString &text)
    {
        window->findChild<QWidget *>(QStringLiteral("clause 2"))->setFocus();
        find<ui::widgets::InPlaceText>("clause 2 text")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *third = find<QCheckBox>("clause 2 report form clause 3");
        third->setFocus();
        QTest::keyClick(third, Qt::Key_Space);
        auto *editor = find<QPlainTextEdit>("clause 2 report form text");
        editor->setFocus();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }

    void saveLetterAs(const QString &path)
    {
        click("letterSavePdf");
        auto *dialog = find<QFileDialog>("letterSaveDialog");
        dialog->selectFile(path);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, patienceMs));
    }

    ResolutionFile stored(const QString &reference) const
    {
        auto &resolutions = window->session()->database().resolutions();
        const auto id = resolutions.findByReference(reference);
        EXPECT_TRUE(id.ok() && id->has_value()) << reference.toStdString();
        return *resolutions.load(**id);
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::window::MainWindow> window;
};

}

TEST_F(MainJobTest, FromAnEmptyDatabaseToTheSecondLetter)
{
    REQUIRE_SAMPLE(letter, "hausmitteilung-V0870-21.txt");
    const QString reference = QStringLiteral("V0870/21");

    // An empty database, made by the button of the first start.
    ASSERT_EQ(window->session(), nullptr);
    click("startEmpty");
    ASSERT_NE(window->session(), nullptr);

    // The old letter is dropped, looked at, and accepted as one step.
    importAndAccept(letter);
    ASSERT_EQ(stored(reference).clauses.size(), 4U);
    EXPECT_EQ(stored(reference).reports.size(), 4U);
    EXPECT_EQ(stored(reference).resolution.nextReviewOn, QDate(2022, 8, 24));
    EXPECT_EQ(window->session()->undoStack().count(), 1);

    // Status, a joint report, the next review; all of it goes back and forth.
    window->workspace()->openResolution(stored(reference).resolution.id);
    chooseStatus("clause 1 status", ClauseStatus::Done);
    writeJointReport(QStringLiteral("Die Strategie liegt im Entwurf vor. Über sie wird im Herbst beraten."));
    auto *review = find<QLineEdit>("next review");
    review->setFocus();
    review->selectAll();
    QTest::keyClicks(review, QStringLiteral("15.2.23"));
    QTest::keyClick(review, Qt::Key_Return);
    const ResolutionFile edited = stored(reference);
    EXPECT_EQ(edited.clauses[0].status, ClauseStatus::Done);
    ASSERT_EQ(edited.reports.size(), 5U);
    EXPECT_EQ(edited.reports[0].clauses.size(), 2U);
    EXPECT_EQ(edited.resolution.nextReviewOn, QDate(2023, 2, 15));
    auto &undo = window->session()->undoStack();
    const int steps = undo.count();
    EXPECT_EQ(steps, 4);
    for (int i = 0; i < steps; ++i)
        window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    EXPECT_FALSE(*window->session()->database().resolutions().findByReference(reference)) << "the import too is undone";
    for (int i = 0; i < steps; ++i)
        window->findChild<QAction *>(QStringLiteral("actionRedo"))->trigger();
    EXPECT_EQ(stored(reference).reports.size(), 5U);

    // The window closes and opens again: everything is there without a save button.
    window->close();
    window.reset();
    start();
    ASSERT_NE(window->session(), nullptr) << "the database of last time";
    EXPECT_EQ(stored(reference).resolution.nextReviewOn, QDate(2023, 2, 15));

    // The next letter, with an opening of its own.
    window->workspace()->composeLetter(stored(reference).resolution.id);
    auto *opening = find<QPlainTextEdit>("letterOpening");
    opening->setFocus();
    opening->selectAll();
    QTest::keyClicks(opening, QStringLiteral("zum Stand im Sommer wird berichtet:"));
    window->workspace()->flush();
    const QString pdf = folder.filePath(QStringLiteral("zweiter-brief.pdf"));
    saveLetterAs(pdf);

    // What was printed reads back as what is stored.
    const auto source = core::import::readSource(pdf);
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    const auto memo = core::import::MemoReader().read(*source);
    ASSERT_TRUE(memo) << memo.error().detail.toStdString();
    EXPECT_EQ(memo->reference, reference);
    EXPECT_EQ(memo->nextReviewOn, QDate(2023, 2, 15));
    EXPECT_EQ(memo->date, today);
    EXPECT_EQ(memo->opening, QStringLiteral("zum Stand im Sommer wird berichtet:"));
    ASSERT_EQ(memo->clauses.size(), 4U);
    const ResolutionFile file = stored(reference);
    for (size_t i = 0; i < 4; ++i)
        EXPECT_EQ(memo->clauses[i].text, file.clauses[i].text);
    const bool joint = std::any_of(memo->reports.begin(), memo->reports.end(), [](const core::import::ReadReport &r) {
        return r.clauses == std::vector<int>{1, 2} &&
               r.text == QStringLiteral("Die Strategie liegt im Entwurf vor. Über sie wird im Herbst beraten.");
    });
    EXPECT_TRUE(joint);
}
