#include "core/edit/RequestEdits.h"
#include "tests/core/request/ReturnedFormsFixture.h"

using namespace core::base;
using namespace core::model;
using namespace core::request;
using namespace core::sheet;
using namespace tests::core_request;
using namespace tests::core_store;

namespace {

/// Forms as people leave them: with cells joined, columns removed, notes beside, dates that are none.
class EditedForms : public ReturnedForms
{
protected:
    void join(const QString &area)
    {
        m_parts[sheetPart].replace(
            QStringLiteral("</sheetData>"),
            QStringLiteral("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"%1\"/></mergeCells>").arg(area));
    }
    /// Every cell of a column, as when it was removed without the ones behind it moving.
    void clear(FormColumn column)
    {
        const QString letter = cellName(0, int(column)).left(1);
        m_parts[sheetPart].remove(QRegularExpression(QStringLiteral("<c r=\"%1\\d+\"[^>]*?(/>|>.*?</c>)").arg(letter)));
    }
    void expectWarning(const QStringList &words) { expectIn(read().warnings, words); }
    static void expectIn(const QStringList &sentences, const QStringList &words)
    {
        const bool found = std::any_of(sentences.begin(), sentences.end(), [&words](const QString &sentence) {
            return std::all_of(words.begin(), words.end(),
                               [&sentence](const QString &word) { return sentence.contains(word); });
        });
        EXPECT_TRUE(found) << words.join(u' ').toStdString()
                           << " is not said in: " << sentences.join(u'\n').toStdString();
    }
};

}

TEST_F(EditedForms, whose_cells_were_joined_answer_for_each_row_and_say_so)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    join(QStringLiteral("H5:H6"));
    const AnswerPlan plan = read();
    EXPECT_EQ(plan.rows.at(0).report, written);
    EXPECT_EQ(plan.rows.at(1).report, written);
    EXPECT_EQ(plan.rows.at(2).report, QString());
    expectIn(plan.warnings, {QStringLiteral("H5:H6"), written});
    const ChangeSet set = must(acceptAnswer(m_edits, plan, today));
    must(m_edits.apply(set));
    const auto reports = must(m_database->resolutions().load(m_ids.at(0))).reports;
    ASSERT_EQ(reports.size(), 1u) << "a joint report is told once";
    EXPECT_EQ(reports[0].clauses.size(), 2u);
}

TEST_F(EditedForms, with_numbers_for_dates_are_doubted_and_keep_what_else_they_say)
{
    const auto refuses = [this](const QString &content) {
        Parts parts = m_parts;
        setInline(parts, cell(0, FormColumn::Report), written);
        setInline(parts, cell(0, FormColumn::Reason), QStringLiteral("Lieferung"));
        setCell(parts, cell(0, FormColumn::ExpectedOn), content);
        const AnswerRow row = read(parts).rows.at(0);
        EXPECT_EQ(row.state, AnswerState::Damaged) << content.toStdString();
        EXPECT_FALSE(row.accepted);
        expectIn(row.messages, {cell(0, FormColumn::ExpectedOn) + u':'});
        expectIn(row.messages, {cell(0, FormColumn::Report) + u':', written});
        expectIn(row.messages, {cell(0, FormColumn::Reason) + u':', QStringLiteral("Lieferung")});
    };
    for (const char *number : {"2027", "24.2", "1", "46442.5", "20270224"})
        refuses(QStringLiteral("><v>%1</v>").arg(QLatin1String(number)));
    for (const char *text : {"02/24/2027", "1.1.1927", "24.02.3027", "31.02.2027", "Ende Februar 2027", "46442"})
        refuses(QStringLiteral("t=\"inlineStr\"><is><t>%1</t></is>").arg(QLatin1String(text)));
    setCell(m_parts, cell(0, FormColumn::ExpectedOn), QStringLiteral("><v>46442</v>"));
    EXPECT_EQ(read().rows.at(0).after->expectedOn, QDate(2027, 2, 24)) << "a day whose format was lost";
}

TEST_F(EditedForms, without_a_column_take_nothing_back_and_say_which_is_missing)
{
    clear(FormColumn::ExpectedOn);
    const AnswerPlan plan = read();
    EXPECT_EQ(plan.rows.at(1).state, AnswerState::Unchanged) << "the date that stood there stays";
    expectIn(plan.warnings, {formHeading(FormColumn::ExpectedOn), QStringLiteral("missing")});
}

TEST_F(EditedForms, with_a_rewritten_heading_are_read_in_their_place_and_say_so)
{
    setInline(m_parts, cellName(formFirstRow - 1, int(FormColumn::Report)), QStringLiteral("Sachstand Amt 66"));
    setInline(m_parts, cell(0, FormColumn::Report), written);
    const AnswerPlan plan = read();
    EXPECT_EQ(plan.rows.at(0).report, written);
    expectIn(plan.warnings, {QStringLiteral("H4"), QStringLiteral("Sachstand Amt 66")});
}

TEST_F(EditedForms, whose_keys_were_removed_are_refused_by_that_name)
{
    for (FormColumn column : {FormColumn::Original, FormColumn::Key}) {
        clear(column);
        const auto plan = readAnswer(*m_database, packed(m_parts));
        ASSERT_FALSE(plan.ok());
        EXPECT_EQ(plan.error().kind, ErrorKind::NotRecognised);
        EXPECT_TRUE(plan.error().detail.contains(formHeading(FormColumn::Key))) << plan.error().detail.toStdString();
    }
}

TEST_F(EditedForms, tell_of_what_is_written_above_and_on_other_sheets)
{
    const QString above = QStringLiteral("<c r=\"N2\" t=\"inlineStr\"><is><t>Achtung, vorläufig</t></is></c>");
    m_parts[sheetPart].replace(QRegularExpression(QStringLiteral("(<row r=\"2\".*?)</row>")),
                               QStringLiteral("\\1%1</row>").arg(above));
    expectWarning({QStringLiteral("N2"), QStringLiteral("Achtung, vorläufig")});
    m_parts[QStringLiteral("xl/workbook.xml")].replace(
        QStringLiteral("</sheets>"), QStringLiteral("<sheet name=\"Notizen\" sheetId=\"9\" r:id=\"rId99\"/></sheets>"));
    m_parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace(
        QStringLiteral("</Relationships>"),
        QStringLiteral(
            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"/xl/worksheets/sheet9.xml\"/></Relationships>"));
    m_parts[QStringLiteral("xl/worksheets/sheet9.xml")] = QStringLiteral(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Bitte anrufen</t></is></c></row></sheetData></worksheet>");
    expectWarning({QStringLiteral("Notizen!B3"), QStringLiteral("Bitte anrufen")});
}

TEST_F(EditedForms, tell_of_locked_cells_that_say_something_else)
{
    setInline(m_parts, cell(0, FormColumn::Reference), QStringLiteral("V9999/26"));
    setInline(m_parts, cell(0, FormColumn::LastReport), QStringLiteral("Vom Amt überschrieben"));
    setCell(m_parts, cell(0, FormColumn::DueOn), QStringLiteral("t=\"inlineStr\"><is><t>01.03.2028</t></is>"));
    expectWarning({cell(0, FormColumn::Reference) + u':', QStringLiteral("V9999/26")});
    expectWarning({cell(0, FormColumn::LastReport) + u':', QStringLiteral("Vom Amt überschrieben")});
    expectWarning({cell(0, FormColumn::DueOn) + u':', QStringLiteral("01.03.2028")});
}

TEST_F(EditedForms, about_a_wording_that_was_changed_since_are_left_to_a_person)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    setClause(0, [](Clause &clause) { clause.text = QStringLiteral("Ein anderer Auftrag."); });
    AnswerPlan plan = read();
    EXPECT_EQ(plan.rows.at(0).state, AnswerState::Conflict);
    EXPECT_FALSE(plan.rows[0].accepted);
    EXPECT_EQ(plan.rows[0].report, written);
    expectIn(plan.rows[0].messages, {cell(0, FormColumn::Text) + u':'});
}

TEST_F(EditedForms, of_a_request_that_is_closed_say_so)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    EXPECT_TRUE(read().warnings.isEmpty()) << read().warnings.join(u'\n').toStdString();
    write(*m_database,
          core::edit::closeRequest(must(m_database->reviews().requests({})).at(0), QStringLiteral("telefonisch"), today)
              .changes);
    expectWarning({QStringLiteral("closed on")});
    EXPECT_EQ(read().rows.at(0).state, AnswerState::Changes);
}
