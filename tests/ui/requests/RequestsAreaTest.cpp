#include "tests/ui/requests/RequestsFixture.h"
#include "ui/requests/RequestsModel.h"
#include "ui/widgets/DateField.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>
#include <set>

using namespace core::base;
using namespace core::model;
using namespace ui::requests;
using tests::sampleToday;

namespace {

class RequestsAreaTest : public tests::RequestsFixture
{
};

}

TEST_F(RequestsAreaTest, AsksAboutChosenResolutionsAndSaysWhichOnesAskNobody)
{
    std::vector<ResolutionId> chosen;
    std::set<ResolutionId> expected;
    core::store::ResolutionFilter filter;
    filter.today = sampleToday;
    Progress progress;
    core::edit::EditService &edits = city.session->edits();
    ResolutionId closed;
    const std::vector<ResolutionId> all = city.store().order(filter, {}).value();
    for (ResolutionId id : all) {
        const bool asks = !core::request::prepareRequests(edits, {id}, sampleToday, progress)->empty();
        if (!asks && city.store().load(id)->resolution.closedOn)
            closed = id;
        if (asks && expected.size() < 3) {
            expected.insert(id);
            chosen.push_back(id);
        }
    }
    ASSERT_EQ(expected.size(), 3u);
    ASSERT_FALSE(closed.isNull());
    chosen.push_back(closed);
    area->askAbout(chosen);
    waitForMails();
    EXPECT_FALSE(find<QLineEdit>("roundDue")->isVisible()) << "what is due does not matter";
    EXPECT_EQ(
        message("roundPage"),
        QStringLiteral(
            "There is nothing to ask about 1 of the 4 chosen resolutions: no clause is open, no office is named, or it is asked already."));
    std::set<ContributionRequestId> before;
    for (const ContributionRequest &request : stored())
        before.insert(request.id);
    click("roundCreate");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    std::set<ResolutionId> asked;
    const auto requests = stored();
    std::set<OfficeId> offices;
    for (const ContributionRequest &request : requests) {
        if (before.count(request.id) > 0)
            continue;
        EXPECT_TRUE(offices.insert(request.office).second) << "one request an office";
        for (const RequestedClause &clause : request.clauses)
            asked.insert(clause.resolution);
    }
    EXPECT_EQ(asked, expected);
    EXPECT_EQ(requests.size(), before.size() + size_t(files().size()));
}

TEST_F(RequestsAreaTest, AsksTickedOfficesInOneStepAfterShowingWhatTheyAreAsked)
{
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    auto *offices = find<QTreeWidget>("roundOffices");
    const int all = offices->topLevelItemCount();
    ASSERT_GT(all, 2);
    EXPECT_TRUE(find<QPlainTextEdit>("roundMail")->toPlainText().contains(QStringLiteral("Zuarbeit")));
    EXPECT_EQ(stored().size(), before) << "looking is not asking";

    offices->setCurrentItem(offices->topLevelItem(0));
    offices->setFocus();
    QTest::keyClick(offices, Qt::Key_Space);
    EXPECT_EQ(offices->topLevelItem(0)->checkState(0), Qt::Unchecked);
    auto *until = find<QLineEdit>("roundUntil");
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("18.12.2026"));
    QTest::keyClick(until, Qt::Key_Return);
    EXPECT_TRUE(find<QPlainTextEdit>("roundMail")->toPlainText().contains(QStringLiteral("18.12.2026")));
    click("roundCreate");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));

    EXPECT_EQ(files().size(), all - 1);
    const auto requests = stored();
    ASSERT_EQ(requests.size(), before + size_t(all) - 1);
    EXPECT_TRUE(std::any_of(requests.begin(), requests.end(),
                            [](const ContributionRequest &r) { return r.until == QDate(2026, 12, 18); }));
    EXPECT_FALSE(message("requestsPage").isEmpty());
    city.session->undoStack().undo();
    EXPECT_EQ(stored().size(), before);
}

TEST_F(RequestsAreaTest, NothingIsRecordedWhenTheDraftsCannotBeWritten)
{
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    QFile blocking(drafts.filePath(QStringLiteral("fehlt"))); // a file where the folder should be
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    find<QLineEdit>("roundFolder")->setText(blocking.fileName());
    click("roundCreate");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("roundPage").isEmpty(); }));
    EXPECT_TRUE(message("roundPage").contains(QStringLiteral("fehlt")));
    EXPECT_EQ(stored().size(), before);
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("roundPage"));
    click("roundCancel");
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("requestsPage"));
}

TEST_F(RequestsAreaTest, FormsGoOutAsOpenDocumentWhereLibreOfficeIsThere)
{
    click("requestsAsk");
    waitForMails();
    auto *format = find<QComboBox>("roundFormat");
    const int ods = format->findData(QStringLiteral("ods"));
    if (ods < 0)
        GTEST_SKIP() << "LibreOffice is not here";
    format->setCurrentIndex(ods);
    auto *offices = find<QTreeWidget>("roundOffices");
    for (int i = 1; i < offices->topLevelItemCount(); ++i)
        offices->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    click("roundCreate");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }, 90'000));
    ASSERT_EQ(files().size(), 1);
    QFile draft(drafts.filePath(files().front()));
    ASSERT_TRUE(draft.open(QIODevice::ReadOnly));
    EXPECT_TRUE(draft.readAll().contains("opendocument.spreadsheet"));
}

TEST_F(RequestsAreaTest, AnAnswerDateThatIsOverIsNotAccepted)
{
    click("requestsAsk");
    waitForMails();
    auto *until = find<QLineEdit>("roundUntil");
    until->selectAll();
    QTest::keyClicks(until, QStringLiteral("1.1.2026"));
    QTest::keyClick(until, Qt::Key_Return);
    EXPECT_FALSE(find<QPushButton>("roundCreate")->isEnabled());
}

TEST_F(RequestsAreaTest, WhatIsLateIsMarkedInWordsAndChasedByOneClickOnceADay)
{
    for (const ContributionRequest &old : stored(true))
        makeLate(old);
    const auto fresh = ask();
    makeLate(fresh.back());
    auto *show = find<QComboBox>("requestsShow");
    show->setCurrentIndex(1);
    const auto open = stored(true);
    const int late = int(
        std::count_if(open.begin(), open.end(), [](const ContributionRequest &r) { return r.isLate(sampleToday); }));
    ASSERT_GE(late, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == late; }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("requestsChase")->isEnabled(); }));
    EXPECT_EQ(list()->model()->index(0, RequestsModel::State).data().toString(), stateOf(
                                                                                     [&] {
                                                                                         ContributionRequest r;
                                                                                         r.until =
                                                                                             sampleToday.addDays(-10);
                                                                                         return r;
                                                                                     }(),
                                                                                     sampleToday));
    EXPECT_FALSE(list()->model()->index(0, RequestsModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());

    for (const QString &file : files())
        QFile::remove(drafts.filePath(file));
    click("requestsChase");
    waitForMails();
    const int reminders = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    click("roundCreate");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_EQ(QDir(drafts.path()).entryList({QStringLiteral("Erinnerung *.eml")}).size(), reminders);
    const auto now = stored(true);
    EXPECT_EQ(
        std::count_if(now.begin(), now.end(), [](const ContributionRequest &r) { return r.remindedOn == sampleToday; }),
        reminders);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QPushButton>("requestsChase")->isEnabled(); }))
        << "its next step comes in a week";
    city.session->undoStack().undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("requestsChase")->isEnabled(); }));
}

TEST_F(RequestsAreaTest, ARequestIsClosedByHandWithItsRemarkAndUndone)
{
    ask();
    ASSERT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() > 1; }));
    const int open = int(stored(true).size());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    click("requestsClose");
    QTest::keyClicks(find<QLineEdit>("requestsClosingRemark"), QStringLiteral("telefonisch"));
    click("requestsCloseNow");
    EXPECT_EQ(int(stored(true).size()), open - 1);
    const auto all = stored();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const ContributionRequest &r) {
        return r.remark == u"telefonisch" && r.closedOn == sampleToday;
    }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == open - 1; }))
        << "it leaves the list of open ones";
    city.session->undoStack().undo();
    EXPECT_EQ(int(stored(true).size()), open);
}

TEST_F(RequestsAreaTest, TheListShowsOneOfficeAndTheClausesOfARequestOpenTheirResolution)
{
    const auto requests = ask();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == int(requests.size()); }));
    QSignalSpy opened(area.get(), &RequestsArea::resolutionRequested);
    auto *office = find<QComboBox>("requestsOffice");
    office->setCurrentIndex(office->findData(requests.front().office.value));
    ASSERT_EQ(list()->model()->rowCount(),
              int(std::count_if(requests.begin(), requests.end(),
                                [&](const ContributionRequest &r) { return r.office == requests.front().office; })));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    auto *clauses = find<QTreeWidget>("requestsClauses");
    ASSERT_TRUE(QTest::qWaitFor([clauses] { return clauses->topLevelItemCount() > 0; }));
    clauses->setCurrentItem(clauses->topLevelItem(0));
    QTest::keyClick(clauses, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}
