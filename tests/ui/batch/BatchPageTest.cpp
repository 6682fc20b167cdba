#include "ui/batch/BatchPage.h"
#include "core/edit/ReportEdits.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/life/LetterLife.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/SmallDisk.h"
#include "ui/batch/BatchModel.h"
#include "ui/batch/BatchTable.h"
#include "ui/record/LetterPrinter.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace core::model;
using ui::batch::BatchModel;
using ui::batch::BatchPage;
using ui::batch::BatchTable;
using ui::widgets::MessageBar;

namespace {

constexpr int patienceMs = 30000;

/// The sample city with its letters due until the end of the year.
class BatchPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(city.folder.path());
        QSettings().clear();
        newPage();
        find<QLineEdit>("batchFolder")->setText(out);
    }

    void newPage()
    {
        page = std::make_unique<BatchPage>(*city.session);
        page->resize(1200, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        open([this] { page->open(); });
        type("batchUntil", QStringLiteral("31.12.2026"));
    }

    /// What is done makes the page examine anew.
    template <class Do>
    void open(Do what)
    {
        QSignalSpy examined(page.get(), &BatchPage::examined);
        what();
        ASSERT_TRUE(examined.wait(patienceMs) || !examined.isEmpty());
        while (page->isBusy())
            ASSERT_TRUE(examined.wait(patienceMs));
    }

    void type(const char *field, const QString &text)
    {
        open([&] {
            auto *line = find<QLineEdit>(field);
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    void click(const char *name)
    {
        // The answers of a message before are gone.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    BatchModel &model() const { return *page->findChild<BatchModel *>(); }
    BatchTable &table() const { return *page->findChild<BatchTable *>(); }
    QString message() const { return page->findChild<MessageBar *>()->text(); }

    /// Makes what is ticked; presses the first answer when something is asked.
    void make(bool ask = false)
    {
        QSignalSpy finished(page.get(), &BatchPage::finished);
        click("batchMake");
        if (ask) {
            EXPECT_FALSE(message().isEmpty());
            click("messageAction1");
        }
        ASSERT_TRUE(!finished.isEmpty() || finished.wait(patienceMs)) << message().toStdString();
    }

    QStringList files(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QString textOf(const QString &path) const
    {
        QPdfDocument pdf;
        EXPECT_EQ(pdf.load(path), QPdfDocument::Error::None) << path.toStdString();
        QString text;
        for (int i = 0; i < pdf.pageCount(); ++i)
            text += pdf.getAllText(i).text();
        return text;
    }
    int completeRow(bool complete) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().letter(row).isComplete() == complete)
                return row;
        }
        ADD_FAILURE() << "the sample has none";
        return 0;
    }
    int released() const
    {
        const auto letters = city.session->database().memos().list().value();
        return int(std::count_if(letters.begin(), letters.end(), [](const auto &row) { return row.isKept; }));
    }

    tests::support::SampleSession city;
    QString out = city.folder.filePath(QStringLiteral("Briefe Ämter"));
    std::unique_ptr<BatchPage> page;
};

}

TEST_F(BatchPageTest, ListsWhatIsDueAndTicksWhatIsComplete)
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::store::ResolutionFilter filter;
    filter.today = tests::support::sampleToday;
    filter.dueUntil = QDate(2026, 12, 31);
    EXPECT_EQ(model().rowCount(), int(city.store().order(filter, {})->size()));
    ASSERT_GT(model().completeCount(), 0);
    ASSERT_LT(model().completeCount(), model().rowCount()) << "the sample has incomplete ones too";
    for (int row = 0; row < model().rowCount(); ++row) {
        const auto &letter = model().letter(row);
        EXPECT_EQ(model().isTicked(row), letter.isComplete());
        const QString state = model().index(row, BatchModel::State).data().toString();
        EXPECT_TRUE(letter.isComplete() ? state.startsWith(BatchModel::tr("Complete")) : state == letter.reasons())
            << state.toStdString();
    }
    EXPECT_TRUE(find<QLabel>("batchCount")->text().contains(QString::number(model().completeCount())));
}

TEST_F(BatchPageTest, MakesOnePdfEachAndSaysWhyOthersAreLeftOut)
{
    const auto ticked = model().ticked();
    const int incomplete = completeRow(false);
    make();
    EXPECT_EQ(page->focusWidget(), &table()) << "the keyboard stays in the page, where the results are read";
    const QStringList made = files(out);
    ASSERT_EQ(size_t(made.size()), ticked.size());
    for (int row = 0; row < model().rowCount(); ++row) {
        const auto &letter = model().letter(row);
        if (!letter.isComplete())
            continue;
        const QString name = letter.fileName + QStringLiteral(".pdf");
        EXPECT_TRUE(made.contains(name)) << name.toStdString();
        EXPECT_TRUE(textOf(QDir(out).filePath(name)).contains(letter.reference)) << name.toStdString();
        EXPECT_TRUE(model().index(row, BatchModel::State).data().toString().contains(name));
    }
    EXPECT_TRUE(
        model().index(incomplete, BatchModel::State).data().toString().contains(model().letter(incomplete).reasons()));
    EXPECT_TRUE(message().contains(QString::number(ticked.size()))) << message().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("Briefe Ämter")));
    EXPECT_TRUE(message().contains(QString::number(model().rowCount() - int(ticked.size()))));
    EXPECT_EQ(released(), 0);
    // The next choice begins anew.
    open([this] { click("batchAgain"); });
    EXPECT_FALSE(model().showsOutcome());
    EXPECT_EQ(model().ticked(), ticked);
}

TEST_F(BatchPageTest, JoinsAllInOnePdf)
{
    find<QRadioButton>("batchJoined")->click();
    const auto ticked = model().ticked();
    make();
    ASSERT_EQ(files(out), QStringList{QStringLiteral("Hausmitteilungen 2026-11-22.pdf")});
    const QString text = textOf(QDir(out).filePath(files(out).front()));
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(text.contains(model().letter(row).reference), model().letter(row).isComplete())
            << model().letter(row).reference.toStdString();
    open([this] { click("batchAgain"); });
    make();
    EXPECT_EQ(files(out).size(), 2) << "the first one stays";
}

TEST_F(BatchPageTest, ReleasesWhenItIsConfirmed)
{
    find<QCheckBox>("batchRelease")->click();
    const auto ticked = model().ticked();
    click("batchMake");
    EXPECT_FALSE(message().isEmpty());
    EXPECT_FALSE(page->isBusy()) << "nothing before it is confirmed";
    QSignalSpy finished(page.get(), &BatchPage::finished);
    click("messageAction1");
    ASSERT_TRUE(finished.wait(patienceMs));
    EXPECT_EQ(size_t(released()), ticked.size());
    EXPECT_EQ(size_t(files(out).size()), ticked.size());
    for (const ResolutionId id : ticked) {
        const Memo memo = city.store().load(id)->memos.front();
        EXPECT_EQ(memo.state, MemoState::Released);
        EXPECT_TRUE(memo.isFinal || (memo.nextReviewOn && *memo.nextReviewOn > tests::support::sampleToday));
    }
}

TEST_F(BatchPageTest, ReleasesAllInOnePdfOrNothing)
{
    find<QRadioButton>("batchJoined")->click();
    find<QCheckBox>("batchRelease")->click();
    QFile blocker(out);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    make(true);
    EXPECT_EQ(released(), 0);
    EXPECT_TRUE(message().endsWith(u'.')) << message().toStdString();
    blocker.remove();
    const auto ticked = model().ticked();
    make(true);
    EXPECT_EQ(size_t(released()), ticked.size());
    EXPECT_EQ(files(out).size(), 1);
}

TEST_F(BatchPageTest, WhatIsNotCompleteIsMadeOnlyWhenItIsTickedAndConfirmed)
{
    const int row = completeRow(false);
    const size_t complete = model().ticked().size();
    table().setCurrentIndex(table().model()->index(row, BatchModel::Number));
    EXPECT_TRUE(find<QLabel>("batchReasons")->text().contains(model().letter(row).reasons()));
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(model().isTicked(row));
    QSignalSpy finished(page.get(), &BatchPage::finished);
    click("batchMake");
    click("messageAction2"); // only the complete ones
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patienceMs));
    EXPECT_EQ(size_t(files(out).size()), complete);
    open([this] { click("batchAgain"); });
    QTest::keyClick(&table(), Qt::Key_Space);
    make(true); // all, in place of those of before
    EXPECT_EQ(size_t(files(out).size()), complete + 1);
}

TEST_F(BatchPageTest, AClickTicksAndAllAreTickedAtOnce)
{
    const int row = completeRow(true);
    const QRect cell = table().visualRect(table().model()->index(row, BatchModel::Tick));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    EXPECT_FALSE(model().isTicked(row));
    EXPECT_EQ(find<QCheckBox>("batchAll")->checkState(), Qt::PartiallyChecked);
    find<QCheckBox>("batchAll")->click();
    EXPECT_TRUE(model().isTicked(row));
    find<QCheckBox>("batchAll")->click();
    EXPECT_TRUE(model().ticked().empty());
    EXPECT_FALSE(find<QPushButton>("batchMake")->isEnabled());
}

TEST_F(BatchPageTest, EnterAndDoubleClickOpenTheResolution)
{
    QSignalSpy requested(page.get(), &BatchPage::resolutionRequested);
    table().setCurrentIndex(table().model()->index(1, BatchModel::Number));
    QTest::keyClick(&table(), Qt::Key_Return);
    const QPoint title = table().visualRect(table().model()->index(0, BatchModel::Title)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, title);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, title);
    ASSERT_EQ(requested.size(), 2);
    EXPECT_EQ(requested[0][0].value<ResolutionId>(), model().letter(1).resolution);
    EXPECT_EQ(requested[1][0].value<ResolutionId>(), model().letter(0).resolution);
}

TEST_F(BatchPageTest, AListOfTheWindowCanBeTheChoice)
{
    const auto one = city.load(model().letter(0).reference).resolution.id;
    open([&] { page->open(QStringLiteral("Beschlüsse"), {one}, true); });
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().letter(0).resolution, one);
    EXPECT_FALSE(find<QLineEdit>("batchUntil")->isVisible());
}

TEST_F(BatchPageTest, WhatBecomesCompleteElsewhereIsTicked)
{
    int row = -1;
    for (int i = 0; i < model().rowCount() && row < 0; ++i) {
        const auto &findings = model().letter(i).findings;
        if (findings.size() == 1 && findings[0].kind == core::letter::LetterFinding::Kind::NoReport)
            row = i;
    }
    ASSERT_GE(row, 0) << "the sample has a letter that lacks only reports";
    const auto file = city.store().load(model().letter(row).resolution).value();
    std::vector<ClauseId> clauses;
    for (const Clause &clause : file.clauses)
        clauses.push_back(clause.id);
    open([&] {
        city.session->submit(core::edit::addReport(city.session->edits(), file.resolution, clauses,
                                                   QStringLiteral("Ist begonnen."), tests::support::sampleToday,
                                                   QString()));
    });
    EXPECT_TRUE(model().letter(row).isComplete()) << model().letter(row).reasons().toStdString();
    EXPECT_TRUE(model().isTicked(row));
}

TEST_F(BatchPageTest, WhatWasJustReleasedIsUntickedAndSaysSo)
{
    model().tickComplete(true); // by hand
    const int row = completeRow(true);
    const auto id = model().letter(row).resolution;
    const auto file = city.store().load(id).value();
    auto &session = *city.session;
    open([&] {
        session.submit(core::letter::release(session.edits(), file, session.directory(),
                                             core::letter::draftMemo(file, session.directory(), session.today()),
                                             session.today())
                           ->changes());
    });
    const auto rowOf = [&] {
        for (int at = 0; at < model().rowCount(); ++at) {
            if (model().letter(at).resolution == id)
                return at;
        }
        return -1;
    };
    ASSERT_GE(rowOf(), 0) << "the letter named the review that it answers";
    EXPECT_FALSE(model().isTicked(rowOf()));
    EXPECT_FALSE(model().letter(rowOf()).isComplete());
    // A report that came in meanwhile is new, yet a letter of today has gone out.
    open([&] {
        session.submit(core::edit::addReport(session.edits(), file.resolution, {file.clauses[0].id},
                                             QStringLiteral("Neues vom selben Tag."), session.today(), QString()));
    });
    EXPECT_FALSE(model().isTicked(rowOf()));
    const auto &findings = model().letter(rowOf()).findings;
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings[0].kind, core::letter::LetterFinding::Kind::AnotherOfTheDay);
    EXPECT_EQ(model().index(rowOf(), BatchModel::State).data().toString(), findings[0].sentence);
}

TEST_F(BatchPageTest, CancelledAmidLeavesNoFile)
{
    // A LibreOffice that does not come to an end.
    const QString office = city.folder.filePath(QStringLiteral("soffice"));
    QFile script(office);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ntouch \"$0.called\"\nsleep 60\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ui::record::chooseLibreOffice(office);
    auto *format = find<QComboBox>("batchFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("docx")));
    QSignalSpy finished(page.get(), &BatchPage::finished);
    click("batchMake");
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(office + QStringLiteral(".called")); }, patienceMs));
    EXPECT_FALSE(find<QPushButton>("batchMake")->isEnabled());
    click("batchJobCancel");
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patienceMs));
    EXPECT_EQ(files(out), QStringList());
    EXPECT_EQ(message(), BatchPage::tr("Cancelled; no letter was made."));
    EXPECT_TRUE(find<QPushButton>("batchMake")->isEnabled());
}

TEST_F(BatchPageTest, AFullDiskIsOneSentenceAndNoHalfFile)
{
    tests::support::SmallDisk disk(QStringLiteral("100k"));
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk can only be mounted as root";
    find<QLineEdit>("batchFolder")->setText(disk.filePath(QStringLiteral("Briefe")));
    make();
    EXPECT_EQ(files(disk.filePath(QStringLiteral("Briefe"))), QStringList());
    EXPECT_TRUE(message().endsWith(u'.')) << message().toStdString();
    EXPECT_FALSE(model().showsOutcome());
}

TEST_F(BatchPageTest, PrintsEveryLetter)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFileName(city.folder.filePath(QStringLiteral("druck.pdf")));
    QSignalSpy finished(page.get(), &BatchPage::finished);
    page->printOn(printer, page->order());
    ASSERT_TRUE(finished.wait(patienceMs));
    const QString text = textOf(printer->outputFileName());
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(text.contains(model().letter(row).reference), model().letter(row).isComplete());
}

TEST_F(BatchPageTest, FilesThatAreThereAreReplacedOrKeptAsOneSays)
{
    make();
    const auto before = files(out).size();
    open([this] { click("batchAgain"); });
    QSignalSpy finished(page.get(), &BatchPage::finished);
    click("batchMake");
    click("messageAction2"); // keep both
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patienceMs));
    EXPECT_EQ(files(out).size(), 2 * before);
    open([this] { click("batchAgain"); });
    make(true); // replace
    EXPECT_EQ(files(out).size(), 2 * before);
}

TEST_F(BatchPageTest, RemembersWhereTheLettersWentButNotTheRelease)
{
    find<QRadioButton>("batchJoined")->click();
    find<QCheckBox>("batchRelease")->click();
    make(true);
    newPage();
    EXPECT_TRUE(find<QRadioButton>("batchJoined")->isChecked());
    EXPECT_EQ(find<QLineEdit>("batchFolder")->text(), out);
    EXPECT_FALSE(find<QCheckBox>("batchRelease")->isChecked());
}

TEST_F(BatchPageTest, EveryControlHasANameForScreenReadersAndTests)
{
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->inherits("QLabel");
        if (!control || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << widget->objectName().toStdString();
    }
}
