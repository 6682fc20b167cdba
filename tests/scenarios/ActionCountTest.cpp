#include "app/desktop/Wiring.h"
#include "core/letter/batch/LetterBatch.h"
#include "core/settings/ReviewSettings.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "ui/record/LetterFolder.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace core::base;
using namespace core::model;

namespace {

/// Only a broken test waits so long.
constexpr int patienceMs = 30'000;

/// A clerk in front of the list of what is due; each click, each key and each text that is written counts as one action.
class ActionCount : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(folder.path());
        ui::record::rememberLetterFolder(filed);
        window = std::make_unique<ui::window::MainWindow>(app::desktop::environment(tests::support::sampleToday));
        ASSERT_TRUE(window->openDatabase(tests::support::copySampleCity(folder)));
        window->resize(1366, 768);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->workspace()->showPage(ui::window::Page::Due);
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        Widget *widget = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (Widget *each : window->findChildren<Widget *>(name)) {
                    if (each->isVisible()) // each list has such a one
                        widget = each;
                }
                return widget != nullptr;
            },
            patienceMs);
        if (!widget)
            qFatal("no widget that is shown is called %s", qPrintable(name));
        return widget;
    }

    void click(const QString &name)
    {
        ++actions;
        auto *widget = find<QWidget>(name);
        QTest::mouseClick(widget, Qt::LeftButton, {},
                          qobject_cast<QCheckBox *>(widget) ? QPoint(8, widget->height() / 2) : QPoint());
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++actions;
        QTest::keyClick(widget, key, modifiers);
    }
    void clickRow(const QString &reference)
    {
        ++actions;
        auto *table = find<QTableView>(QStringLiteral("resolutionTable"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, patienceMs));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex number = table->model()->index(row, 1);
            if (number.data().toString() != reference)
                continue;
            table->scrollTo(number);
            ASSERT_TRUE(QTest::qWaitFor(
                [&] { return table->viewport()->rect().contains(table->visualRect(number).center()); }, patienceMs))
                << "out of sight";
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(number).center());
            return;
        }
        FAIL() << reference.toStdString() << " is not listed";
    }
    /// The letter as a whole: composed, asked about, released, filed.
    void releaseAndFile()
    {
        const auto *release = window->findChild<QAction *>(QStringLiteral("actionReleaseLetter"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return release->isEnabled(); }, patienceMs))
            << "the resolution that was clicked is not shown";
        press(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = find<QDialog>(QStringLiteral("letterReleaseDialog"));
        press(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    }

    /// The first resolution of what is due whose letter has these gaps.
    core::letter::BatchLetter dueWith(const std::vector<core::letter::LetterFinding::Kind> &gaps) const
    {
        core::letter::BatchChoice choice;
        choice.today = tests::support::sampleToday;
        choice.answersUntil = choice.today;
        choice.reviewOf = [](const Resolution &resolution, const Directory &directory,
                             const QDate &after) -> std::optional<QDate> {
            const auto day = core::settings::proposedReview(resolution, directory, after);
            return day ? std::optional(day->on) : std::nullopt;
        };
        core::store::ResolutionFilter filter;
        filter.today = choice.today;
        filter.dueUntil = choice.today.addDays(30);
        auto &database = window->session()->database();
        const auto due = database.resolutions().order(filter, {});
        Progress progress;
        const auto letters = examineBatch(database, *due, choice, progress).value();
        for (const auto &letter : letters) {
            std::vector<core::letter::LetterFinding::Kind> found;
            for (const auto &finding : letter.findings) {
                if (finding.isGap)
                    found.push_back(finding.kind);
            }
            const auto file = database.resolutions().load(letter.resolution).value();
            if (found == gaps && file.clauses.size() > 1 && !letter.memo.isFinal)
                return letter;
        }
        ADD_FAILURE() << "the sample has no such letter";
        return {};
    }

    void expectFiled(ResolutionId id)
    {
        QStringList files;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !(files = QDir(filed).entryList({QStringLiteral("*.pdf")})).isEmpty(); }, patienceMs));
        auto &database = window->session()->database();
        const Memo memo = database.resolutions().load(id)->memos.front();
        EXPECT_EQ(memo.state, MemoState::Released);
        QFile pdf(QDir(filed).filePath(files.front()));
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_EQ(pdf.readAll(), database.memos().released(memo.id).value()->pdf) << "the file is what is kept";
    }

    QTemporaryDir folder;
    QString filed = folder.filePath(QStringLiteral("Ablage"));
    std::unique_ptr<ui::window::MainWindow> window;
    int actions = 0;
};

}

TEST_F(ActionCount, WhereTheReportsAreThereADueResolutionIsReleasedAndFiledInThreeActions)
{
    const auto letter = dueWith({});
    clickRow(letter.reference);
    releaseAndFile();
    expectFiled(letter.resolution);
    EXPECT_LE(actions, 3);
}

TEST_F(ActionCount, WithOneJointReportToWriteItIsReleasedAndFiledInEightActions)
{
    const auto letter = dueWith({core::letter::LetterFinding::Kind::NoReport});
    const auto before = window->session()->database().resolutions().load(letter.resolution).value();
    const Clause *missing = nullptr;
    const Clause *other = nullptr;
    for (const Clause &clause : before.clauses)
        (before.latestReport(clause.id) ? other : missing) = &clause;
    ASSERT_TRUE(missing && other);

    clickRow(letter.reference);
    const QString form = QStringLiteral("clause %1 report form ").arg(missing->label);
    click(QStringLiteral("clause %1 new report").arg(missing->label));
    auto *text = find<QPlainTextEdit>(form + QStringLiteral("text"));
    ++actions;
    QTest::keyClicks(text, QStringLiteral("Beides ist seit Oktober in Arbeit."));
    click(form + QStringLiteral("clause %1").arg(other->label));
    press(text, Qt::Key_Return, Qt::ControlModifier);
    releaseAndFile();
    expectFiled(letter.resolution);
    EXPECT_LE(actions, 8);
    const auto after = window->session()->database().resolutions().load(letter.resolution).value();
    EXPECT_TRUE(after.latestReport(missing->id)->covers(other->id)) << "one report on both";
}
