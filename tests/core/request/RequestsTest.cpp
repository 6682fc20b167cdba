#include "core/edit/ClauseEdits.h"
#include "core/edit/RequestEdits.h"
#include "core/request/FormAnswer.h"
#include "core/sample/SampleCity.h"
#include "core/sheet/SheetReader.h"
#include "tests/core/request/RequestsFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace core::base;
using namespace core::model;
using namespace core::request;
using namespace core::settings;
using namespace core::sheet;
using namespace tests::core_store;
using tests::core_request::today;

namespace {

/// A city with one office, asked about three clauses of two resolutions.
class Requests : public tests::core_request::RequestsFixture
{
protected:
    void SetUp() override
    {
        m_office = addOffice(QStringLiteral("66"), QStringLiteral("Straßenbauamt"));
        addResolution(QStringLiteral("V0001/26"), 2, m_office);
        addResolution(QStringLiteral("V0002/26"), 1, m_office);
    }

    PreparedRequest ask()
    {
        const auto asked = askAll();
        EXPECT_EQ(asked.size(), 1u);
        return asked.at(0);
    }
    Clause clause(const PreparedRequest &asked, size_t index)
    {
        const auto record =
            must(m_database->changes().current({RecordKind::Clause, asked.items.at(index).clause.id.value}));
        return std::get<Clause>(*record);
    }
    ResolutionFile fileOf(const Clause &c) { return must(m_database->resolutions().load(c.resolution)); }

    Office m_office;
};

/// A form as a program that knows nothing of protection would write it: cells by row and column, formulas by "=".
QByteArray tableOf(const QTemporaryDir &folder, const std::map<std::pair<int, int>, QString> &cells)
{
    const QString path = folder.filePath(QStringLiteral("answer.xlsx"));
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    for (const auto &[place, text] : cells) {
        if (text.startsWith(u'='))
            worksheet_write_formula(sheet, lxw_row_t(place.first), lxw_col_t(place.second), text.toUtf8().constData(),
                                    nullptr);
        else
            worksheet_write_string(sheet, lxw_row_t(place.first), lxw_col_t(place.second), text.toUtf8().constData(),
                                   nullptr);
    }
    EXPECT_EQ(workbook_close(workbook), LXW_NO_ERROR);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::map<std::pair<int, int>, QString> cellsOf(const QByteArray &form)
{
    std::map<std::pair<int, int>, QString> cells;
    const Sheet sheet = must(readSheets(form)).at(0);
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const SheetCell &cell = sheet.rows[row][column];
            if (!cell.isEmpty())
                cells[{int(row), int(column)}] = column == size_t(FormColumn::ExpectedOn) && cell.date()
                                                     ? cell.date()->toString(Qt::ISODate)
                                                     : cell.text;
        }
    }
    return cells;
}

constexpr auto at(int row, FormColumn column)
{
    return std::pair(formFirstRow + row, int(column));
}

}

TEST_F(Requests, ask_each_office_once_for_its_unsettled_clauses_until_a_working_day)
{
    const PreparedRequest asked = ask();
    EXPECT_EQ(asked.request.clauses.size(), 3u);
    EXPECT_EQ(asked.request.until, QDate(2026, 12, 4)) << "ten working days";
    Progress progress;
    EXPECT_TRUE(must(prepareRequests(m_edits, m_ids, today, progress)).empty())
        << "what is being waited for is not asked again";
    core::store::ResolutionFilter scope;
    scope.today = asked.request.until.addDays(1);
    const auto overview = must(m_database->reviews().overview(scope));
    EXPECT_EQ(overview.requestsOpen, 1);
    EXPECT_EQ(overview.requestsLate, 1);
    EXPECT_EQ(overview.all[core::store::Attention::WaitingForOffices], 2);
}

TEST_F(Requests, returned_untouched_change_nothing)
{
    const PreparedRequest asked = ask();
    const AnswerPlan plan = must(readAnswer(*m_database, must(writeForm(asked, identity()))));
    EXPECT_EQ(plan.count(AnswerState::Unchanged), 3);
    EXPECT_TRUE(must(acceptAnswer(m_edits, plan, today)).isEmpty());
}

TEST_F(Requests, filled_in_are_taken_over_in_one_undoable_step_and_only_once)
{
    const PreparedRequest asked = ask();
    auto cells = cellsOf(must(writeForm(asked, identity())));
    cells[at(0, FormColumn::Status)] = QStringLiteral("Erledigt");
    cells[at(0, FormColumn::Report)] = QStringLiteral("- =1+1 ist kein Befehl\n\nAbsatz zwei mit Umlauten: äöüß");
    cells[at(1, FormColumn::Status)] = QStringLiteral("in Umsetzung");
    cells[at(1, FormColumn::ExpectedOn)] = QStringLiteral("24.08.2027");
    cells[at(1, FormColumn::Reason)] = QStringLiteral("Lieferengpass");
    cells[at(2, FormColumn::Status)] = QStringLiteral("zurückgestellt");
    cells[at(2, FormColumn::Reason)] = QStringLiteral("Haushaltssperre");
    const QByteArray answer = tableOf(m_folder, cells);

    const AnswerPlan plan = must(readAnswer(*m_database, answer));
    EXPECT_EQ(plan.count(AnswerState::Changes), 3);
    const ChangeSet applied = must(m_edits.apply(must(acceptAnswer(m_edits, plan, today))));
    EXPECT_EQ(clause(asked, 0).status, ClauseStatus::Done);
    const auto reports = fileOf(clause(asked, 0)).reports;
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].state, ReportState::Submitted);
    EXPECT_EQ(reports[0].author, m_office.name);
    EXPECT_TRUE(reports[0].text.startsWith(u"- =1+1"));
    EXPECT_EQ(clause(asked, 1).expectedOn, QDate(2027, 8, 24));
    EXPECT_EQ(clause(asked, 1).delayReason, QStringLiteral("Lieferengpass"));
    EXPECT_EQ(clause(asked, 2).statusReason, QStringLiteral("Haushaltssperre"));
    EXPECT_TRUE(
        must(m_database->reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}})).empty())
        << "answered";

    const AnswerPlan again = must(readAnswer(*m_database, answer));
    EXPECT_EQ(again.count(AnswerState::Unchanged), 3);
    EXPECT_TRUE(must(acceptAnswer(m_edits, again, today)).isEmpty());

    must(m_edits.revert(applied));
    EXPECT_EQ(clause(asked, 0).status, ClauseStatus::Open);
    EXPECT_TRUE(fileOf(clause(asked, 0)).reports.empty());
    EXPECT_EQ(
        must(m_database->reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}})).size(),
        1u);
}

TEST_F(Requests, that_set_a_deferred_clause_back_to_in_work_take_the_reason_of_the_deferral_away)
{
    const Clause open = must(m_database->resolutions().load(m_ids.at(1))).clauses.at(0);
    must(m_edits.apply(core::edit::setStatus(open, ClauseStatus::Deferred, QStringLiteral("Haushaltssperre"))));
    const PreparedRequest asked = ask();
    auto cells = cellsOf(must(writeForm(asked, identity())));
    cells[at(2, FormColumn::Status)] = QStringLiteral("in Umsetzung");
    cells.erase(at(2, FormColumn::Reason));
    must(m_edits.apply(must(acceptAnswer(m_edits, must(readAnswer(*m_database, tableOf(m_folder, cells))), today))));
    EXPECT_EQ(clause(asked, 2).status, ClauseStatus::InProgress);
    EXPECT_EQ(clause(asked, 2).statusReason, QString());
    EXPECT_EQ(clause(asked, 2).delayReason, QString());
}

TEST_F(Requests, edited_here_meanwhile_are_conflicts_where_both_changed_the_same)
{
    const PreparedRequest asked = ask();
    auto cells = cellsOf(must(writeForm(asked, identity())));
    cells[at(0, FormColumn::Status)] = QStringLiteral("erledigt");
    cells[at(1, FormColumn::ExpectedOn)] = QStringLiteral("24.08.2027");
    write(*m_database, core::edit::setStatus(clause(asked, 0), ClauseStatus::InProgress, {}).changes, colleague);
    write(*m_database, core::edit::setStatus(clause(asked, 1), ClauseStatus::InProgress, {}).changes, colleague);

    AnswerPlan plan = must(readAnswer(*m_database, tableOf(m_folder, cells)));
    EXPECT_EQ(plan.rows[0].state, AnswerState::Conflict);
    EXPECT_FALSE(plan.rows[0].accepted);
    EXPECT_EQ(plan.rows[1].state, AnswerState::Changes) << "another field was edited here";
    EXPECT_EQ(plan.rows[1].after->status, ClauseStatus::InProgress) << "the colleague's status stays";
    must(m_edits.apply(must(acceptAnswer(m_edits, plan, today))));
    EXPECT_EQ(clause(asked, 0).status, ClauseStatus::InProgress) << "nobody was overwritten";

    plan = must(readAnswer(*m_database, tableOf(m_folder, cells)));
    plan.rows[0].accepted = true;
    must(m_edits.apply(must(acceptAnswer(m_edits, plan, today))));
    EXPECT_EQ(clause(asked, 0).status, ClauseStatus::Done) << "taken by hand";
}

TEST_F(Requests, damaged_by_moving_changing_or_calculating_name_each_row_and_accept_the_rest)
{
    const PreparedRequest asked = ask();
    const auto form = cellsOf(must(writeForm(asked, identity())));
    const auto damagedRow = [&](auto damage) {
        auto cells = form;
        cells[at(1, FormColumn::ExpectedOn)] = QStringLiteral("24.08.2027");
        damage(cells);
        const AnswerPlan plan = must(readAnswer(*m_database, tableOf(m_folder, cells)));
        EXPECT_EQ(plan.rows.at(0).state, AnswerState::Damaged);
        EXPECT_FALSE(plan.rows[0].messages.isEmpty());
        EXPECT_EQ(plan.rows.at(1).state, AnswerState::Changes) << "the rest is taken over";
        return plan.rows[0].messages.join(u' ').toStdString();
    };
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Key)].replace(0, 1, u'9'); });
    damagedRow([](auto &cells) { cells.erase(at(0, FormColumn::Key)); });
    damagedRow([](auto &cells) {
        cells[at(0, FormColumn::Original)].replace(QStringLiteral("open"), QStringLiteral("done"));
    });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Reference)] = cells[at(2, FormColumn::Reference)]; });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Report)] = QStringLiteral("=A1"); });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Report)] = QString(longestCell, u'x'); });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Reason)] = QString(2001, u'x'); });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::Status)] = QStringLiteral("fast fertig"); });
    damagedRow([](auto &cells) { cells[at(0, FormColumn::ExpectedOn)] = QStringLiteral("bald"); });
    damagedRow([](auto &cells) {
        cells[at(0, FormColumn::Status)] = QStringLiteral("zurückgestellt");
    }) /* without its reason */;

    auto twice = form;
    for (int column = 0; column < formColumns; ++column)
        twice[at(2, FormColumn(column))] =
            form.count(at(0, FormColumn(column))) ? form.at(at(0, FormColumn(column))) : QString();
    AnswerPlan plan = must(readAnswer(*m_database, tableOf(m_folder, twice)));
    EXPECT_EQ(plan.rows.at(2).state, AnswerState::Unchanged) << "a copy says nothing";
    EXPECT_EQ(plan.warnings.size(), 1) << "and another row is gone for it";
    twice[at(0, FormColumn::Report)] = QStringLiteral("eins");
    twice[at(2, FormColumn::Report)] = QStringLiteral("zwei");
    plan = must(readAnswer(*m_database, tableOf(m_folder, twice)));
    EXPECT_EQ(plan.rows.at(0).state, AnswerState::Changes);
    EXPECT_EQ(plan.rows.at(2).state, AnswerState::Damaged);
    EXPECT_TRUE(plan.rows.at(2).messages.join(u' ').contains(QStringLiteral("zwei")));
    auto fewer = form;
    for (int column = 0; column < formColumns; ++column)
        fewer.erase(at(2, FormColumn(column)));
    EXPECT_EQ(must(readAnswer(*m_database, tableOf(m_folder, fewer))).warnings.size(), 1);
}

TEST_F(Requests, are_sorted_by_the_office_and_still_find_their_clauses)
{
    const PreparedRequest asked = ask();
    const auto form = cellsOf(must(writeForm(asked, identity())));
    auto sorted = form;
    for (int column = 0; column < formColumns; ++column) {
        for (const auto &[to, from] : {std::pair(0, 2), std::pair(2, 0)})
            sorted[at(to, FormColumn(column))] =
                form.count(at(from, FormColumn(column))) ? form.at(at(from, FormColumn(column))) : QString();
    }
    sorted[at(0, FormColumn::Status)] = QStringLiteral("erledigt");
    const AnswerPlan plan = must(readAnswer(*m_database, tableOf(m_folder, sorted)));
    EXPECT_EQ(plan.rows.at(0).state, AnswerState::Changes);
    EXPECT_EQ(plan.rows[0].before->id, asked.items[2].clause.id);
}

TEST_F(Requests, of_another_city_or_no_table_at_all_are_not_recognised)
{
    const PreparedRequest asked = ask();
    for (const QByteArray &file :
         {must(writeForm(asked, QStringLiteral("another city"))), QByteArray("kein Paket"), QByteArray(),
          QByteArray("PK\3\4 kaputt"), must(writeForm(asked, identity())).left(3000)}) {
        const auto plan = readAnswer(*m_database, file);
        ASSERT_FALSE(plan.ok());
        EXPECT_EQ(plan.error().kind, ErrorKind::NotRecognised) << plan.error().detail.toStdString();
    }
}

TEST_F(Requests, are_filled_and_saved_by_libreoffice_as_xlsx_and_ods)
{
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString python = QStringLiteral("/usr/bin/python3");
    if (soffice.isEmpty() || QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import uno")}) != 0)
        GTEST_SKIP() << "LibreOffice or python3-uno is not installed";
    const PreparedRequest asked = ask();
    const QString form = m_folder.filePath(formFileName(asked));
    QFile file(form);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(must(writeForm(asked, identity())));
    file.close();
    for (const auto &[suffix, filter] : {std::pair("xlsx", "Calc MS Excel 2007 XML"), std::pair("ods", "calc8")}) {
        const QString out = m_folder.filePath(QStringLiteral("antwort.") + QLatin1String(suffix));
        QProcess fill;
        fill.setProcessChannelMode(QProcess::MergedChannels);
        fill.start(python, {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/fill_form.py"), soffice, form, out,
                            QLatin1String(filter), QString::number(formFirstRow + 1), QStringLiteral("in Umsetzung"),
                            QStringLiteral("Sachstand aus LibreOffice: größtenteils fertig"),
                            QStringLiteral("2027-08-24"), QStringLiteral("Lieferengpass")});
        ASSERT_TRUE(fill.waitForFinished(180'000));
        const QByteArray told = fill.readAll();
        ASSERT_EQ(fill.exitCode(), 0) << told.toStdString();
        EXPECT_TRUE(told.contains("zurückgestellt")) << "no drop-down: " << told.toStdString();
        QFile answer(out);
        ASSERT_TRUE(answer.open(QIODevice::ReadOnly)) << out.toStdString();
        const AnswerPlan plan = must(readAnswer(*m_database, answer.readAll()));
        EXPECT_EQ(plan.count(AnswerState::Unchanged), 2) << suffix;
        ASSERT_EQ(plan.rows.at(1).state, AnswerState::Changes)
            << suffix << plan.rows[1].messages.join(u' ').toStdString();
        EXPECT_EQ(plan.rows[1].after->status, ClauseStatus::InProgress);
        EXPECT_EQ(plan.rows[1].after->expectedOn, QDate(2027, 8, 24)) << suffix;
        EXPECT_EQ(plan.rows[1].after->delayReason, QStringLiteral("Lieferengpass"));
        EXPECT_EQ(plan.rows[1].report, QStringLiteral("Sachstand aus LibreOffice: größtenteils fertig"));
    }
}

TEST_F(Requests, are_chased_in_three_levels_with_the_texts_of_the_city)
{
    PreparedRequest asked = ask();
    const QDate late = asked.request.until.addDays(5);
    ReviewSettings settings;
    settings.reminders[0] = {QStringLiteral("Noch {anzahl} Punkte offen"),
                             QStringLiteral("{amt}: {liste} {unbekannt}")};
    QStringList subjects;
    for (int level = 0; level <= highestReminder; ++level)
        subjects << filledText(requestText(settings, level), asked, late).subject;
    EXPECT_EQ(subjects[0], QStringLiteral("Beschlusskontrolle: Zuarbeit bis 04.12.2026"));
    EXPECT_EQ(subjects[1], QStringLiteral("Noch 3 Punkte offen"));
    EXPECT_EQ(subjects[2], QStringLiteral("Zweite Erinnerung: Zuarbeit seit 5 Tagen überfällig"));
    EXPECT_TRUE(subjects[3].contains(u"Straßenbauamt"));
    EXPECT_EQ(unknownPlaceholders(settings.reminders[0].body),
              (std::vector{std::pair(15, QStringLiteral("unbekannt"))}));
    asked.items[0].resolution.title = QStringLiteral("Titel mit {frist}");
    EXPECT_TRUE(filledText(requestText({}, 0), asked, late).body.contains(u"Titel mit {frist}"))
        << "a value makes no placeholder";
    for (int level = 1; level <= highestReminder; ++level)
        asked.request = std::get<ContributionRequest>(
            *must(m_edits.apply(core::edit::remindOffice(asked.request, late))).changes.at(0).after);
    EXPECT_EQ(asked.request.reminders, 3);
    EXPECT_TRUE(core::edit::remindOffice(asked.request, late).isEmpty()) << "a fourth time there is none";
    EXPECT_FALSE(m_edits.apply(core::edit::closeRequest(asked.request, {}, late)).ok()) << "given up without a word";
    must(m_edits.apply(core::edit::closeRequest(asked.request, QStringLiteral("telefonisch beantwortet"), late)));
}
