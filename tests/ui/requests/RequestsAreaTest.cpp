#include "ui/requests/RequestsArea.h"

#include "core/review/RequestMails.h"
#include "tests/support/MailServerProcess.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleSession.h"
#include "tests/support/Submitted.h"
#include "ui/common/DateField.h"
#include "ui/common/MessageBar.h"
#include "ui/requests/AnswerModel.h"
#include "ui/requests/RequestsModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <set>
#include <xlsxwriter.h>

using namespace core::base;
using namespace core::model;
using namespace ui::requests;
using core::review::PreparedRequest;
using tests::support::sampleToday;

namespace {

class RequestsAreaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::support::useOwnSettings(drafts.path());
        area = std::make_unique<RequestsArea>(*city.session, nullptr, [this](const core::review::MailServer &, auto done) { done(password); });
        area->resize(1100, 700);
        area->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(area.get()));
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = area->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    std::vector<ContributionRequest> stored(bool openOnly = false)
    {
        core::store::RequestFilter filter;
        filter.openOnly = openOnly;
        return city.session->database().reviews().requests(filter).value();
    }
    QStringList files() const { return QDir(drafts.path()).entryList({QStringLiteral("*.eml")}, QDir::Files); }
    QString message(const char *page) const { return find<QWidget>(page)->findChild<ui::common::MessageBar *>()->text(); }
    QTreeView *list() const { return find<QTreeView>("requestsList"); }

    void useServer(const core::review::MailServer &server)
    {
        core::review::ReviewSettings settings = core::review::reviewSettings(city.session->directory());
        settings.sender = QStringLiteral("ratsbuero@stadt.example");
        settings.mailServer = server;
        ASSERT_TRUE(tests::support::submitted(*city.session, core::review::setReviewSettings(city.session->edits(), city.session->directory(), settings).value()));
    }
    /// The page of drafts has put its mails together.
    void waitForMails()
    {
        auto *folder = find<QLineEdit>("roundFolder");
        folder->setText(drafts.path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("roundCreate")->isEnabled(); }));
    }
    /// All offices are asked for what is due.
    std::vector<ContributionRequest> ask()
    {
        area->askForDue();
        waitForMails();
        click("roundCreate");
        EXPECT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
        return stored(true);
    }
    /// As if that had been so long ago that the answer is late, and nobody had reminded.
    void makeLate(const ContributionRequest &request)
    {
        ContributionRequest late = request;
        late.askedOn = sampleToday.addDays(-30);
        late.until = sampleToday.addDays(-10);
        late.reminders = 0;
        late.remindedOn.reset();
        ASSERT_TRUE(tests::support::submitted(*city.session, ChangeSet{QStringLiteral("Frist"), {{Record(request), Record(late)}}}));
    }

    tests::support::SampleSession city;
    QTemporaryDir drafts;
    Result<QString> password = tests::support::mailPassword;
    std::unique_ptr<RequestsArea> area;
};

/// The form as an office sends it back: a report and another status in the first row, a moved row if wanted.
QString filledForm(const QTemporaryDir &folder, const PreparedRequest &request, const QString &identity, const QString &report, bool damaged = false,
                   const QString &name = QStringLiteral("zurueck.xlsx"))
{
    const QString path = folder.filePath(name);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    const auto put = [sheet](int row, core::review::FormColumn column, const QString &text) {
        if (!text.isEmpty())
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), nullptr);
    };
    int row = core::review::formFirstRow;
    using core::review::FormColumn;
    for (const auto &item : request.items) {
        const bool first = row == core::review::formFirstRow;
        const QString original = core::review::originalOf(item.clause);
        put(row, FormColumn::Reference, item.resolution.reference);
        put(row, FormColumn::Clause, item.clause.label);
        put(row, FormColumn::Status, first ? QStringLiteral("erledigt") : core::review::formWord(item.clause.status));
        put(row, FormColumn::Reason, core::review::formReason(item.clause));
        put(row, FormColumn::Report, first ? report : QString());
        put(row, FormColumn::Key, core::review::keyText({request.request.id, item.clause.id, item.clause.rowVersion}, identity, original));
        put(row, FormColumn::Original, damaged && !first ? QStringLiteral("verstellt") : original);
        ++row;
    }
    EXPECT_EQ(workbook_close(workbook), LXW_NO_ERROR);
    return path;
}

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
        const bool asks = !core::review::prepareRequests(edits, {id}, sampleToday, progress)->empty();
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
    EXPECT_EQ(message("roundPage"),
              QStringLiteral("There is nothing to ask about 1 of the 4 chosen resolutions: no clause is open, no office is named, or it is asked already."));
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
    EXPECT_TRUE(std::any_of(requests.begin(), requests.end(), [](const ContributionRequest &r) { return r.until == QDate(2026, 12, 18); }));
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
    const int late = int(std::count_if(open.begin(), open.end(), [](const ContributionRequest &r) { return r.isLate(sampleToday); }));
    ASSERT_GE(late, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == late; }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("requestsChase")->isEnabled(); }));
    EXPECT_EQ(list()->model()->index(0, RequestsModel::State).data().toString(), stateOf([&] {
                  ContributionRequest r;
                  r.until = sampleToday.addDays(-10);
                  return r;
              }(), sampleToday));
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
    EXPECT_EQ(std::count_if(now.begin(), now.end(), [](const ContributionRequest &r) { return r.remindedOn == sampleToday; }), reminders);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QPushButton>("requestsChase")->isEnabled(); })) << "its next step comes in a week";
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
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const ContributionRequest &r) { return r.remark == u"telefonisch" && r.closedOn == sampleToday; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == open - 1; })) << "it leaves the list of open ones";
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
              int(std::count_if(requests.begin(), requests.end(), [&](const ContributionRequest &r) { return r.office == requests.front().office; })));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    auto *clauses = find<QTreeWidget>("requestsClauses");
    ASSERT_TRUE(QTest::qWaitFor([clauses] { return clauses->topLevelItemCount() > 0; }));
    clauses->setCurrentItem(clauses->topLevelItem(0));
    QTest::keyClick(clauses, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(RequestsAreaTest, AReturnedFormIsShownTakenOverAsOneStepAndChangesNothingTheSecondTime)
{
    const auto requests = ask();
    const auto biggest = std::max_element(requests.begin(), requests.end(), [](const auto &a, const auto &b) { return a.clauses.size() < b.clauses.size(); });
    const auto asked = core::review::loadRequest(city.session->database(), *biggest).value();
    ASSERT_GT(asked.items.size(), 1u);
    const QString identity = city.session->database().reviews().identity().value();
    const QString form = filledForm(drafts, asked, identity, QStringLiteral("Die Arbeiten sind zur Hälfte fertig."));
    const int steps = city.session->undoStack().count();

    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    auto *rows = find<QTreeView>("answerRows");
    QAbstractItemModelTester tester(rows->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rows->model()->rowCount(), int(asked.items.size()));
    EXPECT_TRUE(rows->model()->index(0, AnswerModel::What).data().toString().contains(QStringLiteral("zur Hälfte fertig")));
    const auto labels = find<QWidget>("answerDifferences")->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *l) { return l->text().contains(QStringLiteral("zur Hälfte fertig")); }));
    click("answerAccept");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));

    EXPECT_EQ(city.session->undoStack().count(), steps + 1);
    const auto file = city.store().load(asked.items[0].resolution.id).value();
    EXPECT_EQ(file.clause(asked.items[0].clause.id)->status, ClauseStatus::Done);
    ASSERT_TRUE(file.latestReport(asked.items[0].clause.id));
    EXPECT_EQ(file.latestReport(asked.items[0].clause.id)->state, ReportState::Submitted);

    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("answerPage").isEmpty(); }));
    EXPECT_FALSE(find<QPushButton>("answerAccept")->isEnabled());
    EXPECT_EQ(qobject_cast<AnswerModel *>(rows->model())->plan().count(core::review::AnswerState::Unchanged), int(asked.items.size()));
    click("answerCancel");
    city.session->undoStack().undo();
    EXPECT_EQ(city.store().load(asked.items[0].resolution.id).value().reports.size(), file.reports.size() - 1);
    EXPECT_EQ(city.store().load(asked.items[0].resolution.id).value().clause(asked.items[0].clause.id)->status, asked.items[0].clause.status);
}

TEST_F(RequestsAreaTest, AConflictIsTakenOverOnlyWhenTickedAndADamagedRowNever)
{
    const auto requests = ask();
    const auto biggest = std::max_element(requests.begin(), requests.end(), [](const auto &a, const auto &b) { return a.clauses.size() < b.clauses.size(); });
    const auto asked = core::review::loadRequest(city.session->database(), *biggest).value();
    const QString form = filledForm(drafts, asked, city.session->database().reviews().identity().value(), QStringLiteral("Bericht"), true);
    Clause mine = asked.items[0].clause;
    mine.status = asked.items[0].clause.status == ClauseStatus::Ongoing ? ClauseStatus::InProgress : ClauseStatus::Ongoing;
    ASSERT_TRUE(tests::support::submitted(*city.session, ChangeSet{QStringLiteral("Stand"), {{Record(asked.items[0].clause), Record(mine)}}}));

    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("answerPage").isEmpty(); }));
    auto *rows = find<QTreeView>("answerRows");
    const auto *model = qobject_cast<AnswerModel *>(rows->model());
    EXPECT_EQ(model->row(0).state, core::review::AnswerState::Conflict);
    EXPECT_EQ(model->plan().count(core::review::AnswerState::Damaged), int(asked.items.size()) - 1);
    EXPECT_FALSE(find<QPushButton>("answerAccept")->isEnabled()) << "mine counts until the other one is ticked";
    click("answerTickAll");
    EXPECT_EQ(model->acceptedRows(), 1) << "damaged rows have no tick";
    click("answerAccept");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_EQ(city.store().load(mine.resolution).value().clause(mine.id)->status, ClauseStatus::Done);
}

TEST_F(RequestsAreaTest, AFileThatIsNoFormIsNamedWithItsReasonAndHoldsUpNoOther)
{
    const auto requests = ask();
    const auto asked = core::review::loadRequest(city.session->database(), requests.front()).value();
    QFile wrong(drafts.filePath(QStringLiteral("falsch.xlsx")));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("keine Tabelle");
    wrong.close();
    const QString form = filledForm(drafts, asked, city.session->database().reviews().identity().value(), QStringLiteral("Bericht"));
    area->readAnswers({wrong.fileName(), drafts.filePath(QStringLiteral("fehlt.ods")), form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    EXPECT_TRUE(message("answerPage").contains(QStringLiteral("falsch.xlsx")));
    EXPECT_TRUE(message("answerPage").contains(QStringLiteral("fehlt.ods")));
    click("answerCancel");
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("requestsPage"));
}

TEST_F(RequestsAreaTest, ReturnTakesOverAReturnedFormWhereverTheKeyboardIsOnItsPage)
{
    const auto requests = ask();
    const auto asked = core::review::loadRequest(city.session->database(), requests.front()).value();
    const QString form = filledForm(drafts, asked, city.session->database().reviews().identity().value(), QStringLiteral("Erledigt."));
    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    EXPECT_TRUE(find<QTreeView>("answerRows")->hasFocus()) << "nothing has to be sought before the rows can be read";
    auto *cancel = find<QPushButton>("answerCancel");
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_TRUE(city.store().load(asked.items[0].resolution.id).value().latestReport(asked.items[0].clause.id));
}

TEST_F(RequestsAreaTest, ManyFormsAreTakenOverAsOneStepAndTheirReportsApprovedAtOnce)
{
    const auto requests = ask();
    ASSERT_GT(requests.size(), 3u);
    const QString identity = city.session->database().reviews().identity().value();
    QStringList files;
    std::vector<PreparedRequest> asked;
    for (size_t i = 0; i < 3; ++i) {
        asked.push_back(core::review::loadRequest(city.session->database(), requests[i]).value());
        files << filledForm(drafts, asked.back(), identity, QStringLiteral("Bericht %1").arg(i), false, QStringLiteral("antwort%1.xlsx").arg(i));
    }
    const int steps = city.session->undoStack().count();
    area->readAnswers(files);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    EXPECT_FALSE(find<QTreeView>("answerRows")->isColumnHidden(AnswerModel::Form)) << "it is seen which form says what";
    auto *approve = find<QCheckBox>("answerApprove");
    ASSERT_TRUE(approve->isVisible());
    if (!approve->isChecked())
        QTest::mouseClick(approve, Qt::LeftButton, {}, QPoint(8, approve->height() / 2));
    click("answerAccept");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_EQ(city.session->undoStack().count(), steps + 1);
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto file = city.store().load(asked[i].items[0].resolution.id).value();
        const StatusReport *report = file.latestReport(asked[i].items[0].clause.id);
        ASSERT_TRUE(report);
        EXPECT_EQ(report->text, QStringLiteral("Bericht %1").arg(i));
        EXPECT_EQ(report->state, ReportState::Approved);
        EXPECT_EQ(report->approvedBy, city.session->who());
    }
}

#define NEEDS_SERVER(name, behaviour)                                                                                  \
    if (!tests::support::hasMailServer())                                                                              \
        GTEST_SKIP() << "python3-aiosmtpd is not installed";                                                           \
    const tests::support::MailServerProcess name("implicit", behaviour);                                               \
    ASSERT_TRUE(name.ready());                                                                                         \
    useServer(name.server())

TEST_F(RequestsAreaTest, RequestsGoByMailOnlyWhenLookedAtOrConfirmedByName)
{
    NEEDS_SERVER(server, "good");
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    ASSERT_TRUE(find<QPushButton>("roundSend")->isEnabled());
    click("roundSend");
    ASSERT_TRUE(find<QWidget>("roundConfirm")->isVisible());
    EXPECT_EQ(find<QPlainTextEdit>("roundRecipients")->toPlainText().split(u'\n').size(), offices);
    EXPECT_EQ(server.count(), 0);
    QTest::keyClick(find<QPlainTextEdit>("roundRecipients"), Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("roundConfirm")->isVisible()) << "Return in the list answers nothing";
    find<QPushButton>("roundConfirmBack")->setFocus();
    QTest::keyClick(find<QPushButton>("roundConfirmBack"), Qt::Key_Return);
    EXPECT_FALSE(find<QWidget>("roundConfirm")->isVisible()) << "Return does what its button says";
    EXPECT_EQ(server.count(), 0);
    EXPECT_TRUE(files().isEmpty()) << "and nothing else";
    auto *list = find<QTreeWidget>("roundOffices");
    for (int i = 1; i < offices; ++i)
        list->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    click("roundSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }, 60'000)) << "the shown mail was looked at";
    EXPECT_EQ(server.count(), 1);
    EXPECT_EQ(stored().size(), before + 1);
    EXPECT_FALSE(message("requestsPage").isEmpty());
    EXPECT_TRUE(files().isEmpty()) << "no draft is left behind";
}

TEST_F(RequestsAreaTest, WhatTheServerRefusesIsNotRecordedAndStaysToBeSent)
{
    NEEDS_SERVER(server, "refuse");
    const size_t before = stored().size();
    click("requestsAsk");
    waitForMails();
    const int offices = find<QTreeWidget>("roundOffices")->topLevelItemCount();
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("roundPage").isEmpty() && find<QPushButton>("roundSend")->isEnabled(); }, 60'000));
    EXPECT_EQ(stored().size(), before);
    EXPECT_EQ(find<QTreeWidget>("roundOffices")->topLevelItemCount(), offices);
    password = Error{ErrorKind::NotFound, QStringLiteral("Kein Passwort.")};
    click("roundSend");
    click("roundConfirmSend");
    ASSERT_TRUE(QTest::qWaitFor([this] { return message("roundPage").contains(QStringLiteral("Kein Passwort")); }));
    EXPECT_EQ(stored().size(), before);
}

TEST_F(RequestsAreaTest, WithoutAMailServerOnlyDraftsAreOffered)
{
    click("requestsAsk");
    waitForMails();
    EXPECT_FALSE(find<QPushButton>("roundSend")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("roundSend")->toolTip().isEmpty()) << "it says why";
}
