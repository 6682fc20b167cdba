#include "tests/ui/requests/RequestsFixture.h"
#include "ui/requests/AnswerModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <set>
#include <xlsxwriter.h>

using namespace core::base;
using namespace core::model;
using namespace ui::requests;
using core::request::PreparedRequest;
using tests::sampleToday;

namespace {

class AnswersTest : public tests::RequestsFixture
{
};

/// The form as an office sends it back: a report and another status in the first row, a moved row if wanted.
QString filledForm(const QTemporaryDir &folder, const PreparedRequest &request, const QString &identity,
                   const QString &report, bool damaged = false, const QString &name = QStringLiteral("zurueck.xlsx"))
{
    const QString path = folder.filePath(name);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    const auto put = [sheet](int row, core::request::FormColumn column, const QString &text) {
        if (!text.isEmpty())
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), nullptr);
    };
    int row = core::request::formFirstRow;
    using core::request::FormColumn;
    for (const auto &item : request.items) {
        const bool first = row == core::request::formFirstRow;
        const QString original = core::request::originalOf(item.clause);
        put(row, FormColumn::Reference, item.resolution.reference);
        put(row, FormColumn::Clause, item.clause.label);
        put(row, FormColumn::Status, first ? QStringLiteral("erledigt") : core::request::formWord(item.clause.status));
        put(row, FormColumn::Reason, core::request::formReason(item.clause));
        put(row, FormColumn::Report, first ? report : QString());
        put(row, FormColumn::Key,
            core::request::keyText({request.request.id, item.clause.id, item.clause.rowVersion}, identity, original));
        put(row, FormColumn::Original, damaged && !first ? QStringLiteral("verstellt") : original);
        ++row;
    }
    EXPECT_EQ(workbook_close(workbook), LXW_NO_ERROR);
    return path;
}

}

TEST_F(AnswersTest, AReturnedFormIsShownTakenOverAsOneStepAndChangesNothingTheSecondTime)
{
    const auto requests = ask();
    const auto biggest = std::max_element(requests.begin(), requests.end(), [](const auto &a, const auto &b) {
        return a.clauses.size() < b.clauses.size();
    });
    const auto asked = core::request::loadRequest(city.session->database(), *biggest).value();
    ASSERT_GT(asked.items.size(), 1u);
    const QString identity = city.session->database().reviews().identity().value();
    const QString form = filledForm(drafts, asked, identity, QStringLiteral("Die Arbeiten sind zur Hälfte fertig."));
    const int steps = city.session->undoStack().count();

    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    auto *rows = find<QTreeView>("answerRows");
    QAbstractItemModelTester tester(rows->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rows->model()->rowCount(), int(asked.items.size()));
    EXPECT_TRUE(
        rows->model()->index(0, AnswerModel::What).data().toString().contains(QStringLiteral("zur Hälfte fertig")));
    const auto labels = find<QWidget>("answerDifferences")->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *l) { return l->text().contains(QStringLiteral("zur Hälfte fertig")); }));
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
    EXPECT_EQ(qobject_cast<AnswerModel *>(rows->model())->plan().count(core::request::AnswerState::Unchanged),
              int(asked.items.size()));
    click("answerCancel");
    city.session->undoStack().undo();
    EXPECT_EQ(city.store().load(asked.items[0].resolution.id).value().reports.size(), file.reports.size() - 1);
    EXPECT_EQ(city.store().load(asked.items[0].resolution.id).value().clause(asked.items[0].clause.id)->status,
              asked.items[0].clause.status);
}

TEST_F(AnswersTest, AConflictIsTakenOverOnlyWhenTickedAndADamagedRowNever)
{
    const auto requests = ask();
    const auto biggest = std::max_element(requests.begin(), requests.end(), [](const auto &a, const auto &b) {
        return a.clauses.size() < b.clauses.size();
    });
    const auto asked = core::request::loadRequest(city.session->database(), *biggest).value();
    const QString form = filledForm(drafts, asked, city.session->database().reviews().identity().value(),
                                    QStringLiteral("Bericht"), true);
    Clause mine = asked.items[0].clause;
    mine.status =
        asked.items[0].clause.status == ClauseStatus::Ongoing ? ClauseStatus::InProgress : ClauseStatus::Ongoing;
    ASSERT_TRUE(tests::support::submitted(
        *city.session, ChangeSet{QStringLiteral("Stand"), {{Record(asked.items[0].clause), Record(mine)}}}));

    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("answerPage").isEmpty(); }));
    auto *rows = find<QTreeView>("answerRows");
    const auto *model = qobject_cast<AnswerModel *>(rows->model());
    EXPECT_EQ(model->row(0).state, core::request::AnswerState::Conflict);
    EXPECT_EQ(model->plan().count(core::request::AnswerState::Damaged), int(asked.items.size()) - 1);
    EXPECT_FALSE(find<QPushButton>("answerAccept")->isEnabled()) << "mine counts until the other one is ticked";
    click("answerTickAll");
    EXPECT_EQ(model->acceptedRows(), 1) << "damaged rows have no tick";
    click("answerAccept");
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_EQ(city.store().load(mine.resolution).value().clause(mine.id)->status, ClauseStatus::Done);
}

TEST_F(AnswersTest, AFileThatIsNoFormIsNamedWithItsReasonAndHoldsUpNoOther)
{
    const auto requests = ask();
    const auto asked = core::request::loadRequest(city.session->database(), requests.front()).value();
    QFile wrong(drafts.filePath(QStringLiteral("falsch.xlsx")));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("keine Tabelle");
    wrong.close();
    const QString form =
        filledForm(drafts, asked, city.session->database().reviews().identity().value(), QStringLiteral("Bericht"));
    area->readAnswers({wrong.fileName(), drafts.filePath(QStringLiteral("fehlt.ods")), form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    EXPECT_TRUE(message("answerPage").contains(QStringLiteral("falsch.xlsx")));
    EXPECT_TRUE(message("answerPage").contains(QStringLiteral("fehlt.ods")));
    click("answerCancel");
    EXPECT_EQ(area->currentWidget()->objectName(), QStringLiteral("requestsPage"));
}

TEST_F(AnswersTest, ReturnTakesOverAReturnedFormWhereverTheKeyboardIsOnItsPage)
{
    const auto requests = ask();
    const auto asked = core::request::loadRequest(city.session->database(), requests.front()).value();
    const QString form =
        filledForm(drafts, asked, city.session->database().reviews().identity().value(), QStringLiteral("Erledigt."));
    area->readAnswers({form});
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("answerAccept")->isEnabled(); }));
    EXPECT_TRUE(find<QTreeView>("answerRows")->hasFocus()) << "nothing has to be sought before the rows can be read";
    auto *cancel = find<QPushButton>("answerCancel");
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return area->currentWidget()->objectName() == u"requestsPage"; }));
    EXPECT_TRUE(city.store().load(asked.items[0].resolution.id).value().latestReport(asked.items[0].clause.id));
}

TEST_F(AnswersTest, ManyFormsAreTakenOverAsOneStepAndTheirReportsApprovedAtOnce)
{
    const auto requests = ask();
    ASSERT_GT(requests.size(), 3u);
    const QString identity = city.session->database().reviews().identity().value();
    QStringList files;
    std::vector<PreparedRequest> asked;
    for (size_t i = 0; i < 3; ++i) {
        asked.push_back(core::request::loadRequest(city.session->database(), requests[i]).value());
        files << filledForm(drafts, asked.back(), identity, QStringLiteral("Bericht %1").arg(i), false,
                            QStringLiteral("antwort%1.xlsx").arg(i));
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

TEST_F(AnswersTest, AllThatIsToBeSaidOfManyFilesCanBeRead)
{
    QStringList files;
    for (int i = 1; i <= 9; ++i) {
        QFile file(drafts.filePath(QStringLiteral("antwort%1.eml").arg(i)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("From: amt@stadt.example\r\nSubject: AW: Zuarbeit\r\n\r\nWir brauchen noch Zeit.\r\n");
        files << file.fileName();
    }
    area->readAnswers(files);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message("answerPage").isEmpty(); }));
    EXPECT_FALSE(message("answerPage").contains(QStringLiteral("antwort9.eml"))) << "the bar holds no more";
    QAbstractButton *all = find<QWidget>("answerPage")
                               ->findChild<ui::widgets::MessageBar *>()
                               ->findChild<QAbstractButton *>(QStringLiteral("messageAction1"));
    ASSERT_TRUE(all && all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QStringList said;
    for (const QLabel *label : find<QWidget>("answerDifferences")->findChildren<QLabel *>())
        said << label->text();
    ASSERT_EQ(said.size(), 9);
    EXPECT_TRUE(said.last().startsWith(QStringLiteral("antwort9.eml"))) << said.last().toStdString();
}
