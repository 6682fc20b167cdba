#include "core/request/FormAnswer.h"
#include "core/request/FormHeights.h"
#include "core/sheet/SheetReader.h"
#include "tests/core/request/ReturnedFormsFixture.h"

#include <QXmlStreamReader>
#include <clocale>

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::request;
using namespace core::sheet;
using namespace tests::core_request;
using namespace tests::core_store;

namespace {

/// Each text in two runs, as when a word was made bold.
void makeRich(Parts &parts)
{
    static const QRegularExpression plain(QStringLiteral("<si><t([^>]*)>([^<]*)</t></si>"));
    QString &texts = parts[QStringLiteral("xl/sharedStrings.xml")];
    QString out;
    qsizetype from = 0;
    auto matches = plain.globalMatch(texts);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString text = match.captured(2);
        qsizetype half = text.size() / 2;
        while (half < text.size() && QStringView(text).mid(std::max<qsizetype>(0, half - 6), 6).contains(u'&'))
            ++half;
        out += QStringView(texts).mid(from, match.capturedStart() - from);
        out += QStringLiteral(
                   "<si><r><t xml:space=\"preserve\">%1</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">%2</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>gesprochen</t></rPh></si>")
                   .arg(text.left(half), text.mid(half));
        from = match.capturedEnd();
    }
    texts = out + texts.mid(from);
}

}

TEST_F(ReturnedForms, of_the_calendar_of_1904_say_the_same_days)
{
    for (const QString &value : {QStringLiteral("1"), QStringLiteral("true")}) {
        Parts parts = m_parts;
        parts[QStringLiteral("xl/workbook.xml")].replace(QStringLiteral("<workbookPr"),
                                                         QStringLiteral("<workbookPr date1904=\"%1\"").arg(value));
        constexpr int daysBetween = 1462;
        const int stored = int(QDate(1899, 12, 30).daysTo(QDate(2027, 8, 24))) - daysBetween;
        setCell(parts, cell(1, FormColumn::ExpectedOn), QStringLiteral("><v>%1</v>").arg(stored));
        setCell(parts, cell(2, FormColumn::ExpectedOn), QStringLiteral("><v>%1</v>").arg(stored + 1));
        const AnswerPlan plan = read(parts);
        EXPECT_EQ(plan.rows.at(1).state, AnswerState::Unchanged)
            << plan.rows[1].after->expectedOn->toString().toStdString();
        EXPECT_EQ(plan.rows.at(2).after->expectedOn, QDate(2027, 8, 25));
    }
}

TEST_F(ReturnedForms, with_inline_strings_or_formatted_words_keep_every_text)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    expectReport(read(), 0);
    makeRich(m_parts);
    expectReport(read(), 0);
    Parts inlined = m_parts;
    for (int column = 0; column < formColumns; ++column) {
        const QString text = must(readSheets(packed(m_parts))).at(0).at(size_t(formFirstRow) + 2, size_t(column)).text;
        if (!text.isEmpty() && column != int(FormColumn::ExpectedOn))
            setInline(inlined, cell(2, FormColumn(column)), text);
    }
    EXPECT_EQ(read(inlined).rows.at(2).state, AnswerState::Unchanged);
}

TEST_F(ReturnedForms, behind_another_sheet_are_found_there)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    m_parts[QStringLiteral("xl/workbook.xml")].replace(
        QStringLiteral("<sheets>"), QStringLiteral("<sheets><sheet name=\"Notizen\" sheetId=\"9\" r:id=\"rId99\"/>"));
    m_parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace(
        QStringLiteral("</Relationships>"),
        QStringLiteral(
            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"/xl/worksheets/sheet9.xml\"/></Relationships>"));
    m_parts[QStringLiteral("xl/worksheets/sheet9.xml")] = QStringLiteral(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
    expectReport(read(), 0);
}

TEST_F(ReturnedForms, with_a_styled_cell_far_outside_are_read_and_what_is_written_there_is_told)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    const QString end = QStringLiteral("</sheetData>");
    Parts styled = m_parts;
    styled[sheetPart].replace(end, QStringLiteral("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>") + end);
    expectReport(read(styled), 0);
    EXPECT_TRUE(read(styled).warnings.isEmpty());
    Parts texts = m_parts;
    texts[sheetPart].replace(
        end, QStringLiteral("<row r=\"30000\"><c r=\"B30000\" t=\"inlineStr\"><is><t>dort</t></is></c></row>") + end);
    expectReport(read(texts), 0);
    EXPECT_TRUE(read(texts).warnings.join(u' ').contains(QStringLiteral("B30000")))
        << read(texts).warnings.join(u' ').toStdString();
}

TEST_F(ReturnedForms, whose_labels_became_numbers_or_days_go_by_their_key)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    Parts number = m_parts;
    setCell(number, cell(0, FormColumn::Clause), QStringLiteral("><v>1.1</v>"));
    expectReport(read(number), 0);
    Parts day = m_parts;
    setInline(day, cell(0, FormColumn::Clause), QStringLiteral("01.Okt"));
    expectReport(read(day), 0);
    Parts emptied = m_parts;
    setCell(emptied, cell(0, FormColumn::Reference), QStringLiteral(">"));
    expectReport(read(emptied), 0);
    Parts moved = m_parts;
    setInline(moved, cell(0, FormColumn::Clause), QStringLiteral("1.1"));
    EXPECT_EQ(read(moved).rows.at(0).state, AnswerState::Damaged) << "that is the clause of another row";
    EXPECT_TRUE(read(moved).rows[0].messages.join(u' ').contains(written)) << "what the office wrote is told with it";
}

TEST_F(ReturnedForms, take_a_date_and_a_reason_back_that_were_deleted)
{
    setCell(m_parts, cell(1, FormColumn::ExpectedOn), QStringLiteral(">"));
    AnswerPlan plan = read();
    ASSERT_EQ(plan.rows.at(1).state, AnswerState::Changes);
    EXPECT_EQ(plan.rows[1].after->expectedOn, std::nullopt);
    EXPECT_EQ(plan.rows[1].after->delayReason, QStringLiteral("Lieferengpass"));
    EXPECT_EQ(plan.rows.at(0).state, AnswerState::Unchanged) << "what was empty before says nothing";
    setCell(m_parts, cell(1, FormColumn::Reason), QStringLiteral(">"));
    plan = read();
    EXPECT_EQ(plan.rows.at(1).after->delayReason, QString());
    setClause(1, [](Clause &clause) { clause.expectedOn = QDate(2027, 9, 1); });
    EXPECT_EQ(read().rows.at(1).state, AnswerState::Conflict) << "edited here meanwhile";
}

TEST_F(ReturnedForms, say_with_cell_and_reason_what_cannot_be_read)
{
    const auto messageFor = [this](FormColumn column, const QString &content) {
        Parts parts = m_parts;
        setCell(parts, cell(0, column), content);
        const AnswerPlan plan = read(parts);
        EXPECT_EQ(plan.rows.at(0).state, AnswerState::Damaged);
        EXPECT_TRUE(plan.rows[0].messages.join(u' ').contains(cell(0, column) + u':'))
            << plan.rows[0].messages.join(u' ').toStdString();
    };
    messageFor(FormColumn::Report, QStringLiteral("t=\"str\"><f>A1</f><v>berechnet</v>"));
    messageFor(FormColumn::Report, QStringLiteral("t=\"e\"><v>#NAME?</v>"));
    messageFor(FormColumn::Report, QStringLiteral("t=\"s\"><v>99999</v>"));
    messageFor(FormColumn::ExpectedOn, QStringLiteral("t=\"inlineStr\"><is><t>bald</t></is>"));
    messageFor(FormColumn::Status, QStringLiteral("t=\"inlineStr\"><is><t>fast fertig</t></is>"));
    messageFor(FormColumn::Key, QStringLiteral(">"));
    Parts beside = m_parts;
    beside[sheetPart].replace(QRegularExpression(QStringLiteral("(<row r=\"5\".*?)</row>")),
                              QStringLiteral("\\1<c r=\"N5\" t=\"inlineStr\"><is><t>siehe Anruf</t></is></c></row>"));
    const QString warnings = read(beside).warnings.join(u' ');
    EXPECT_TRUE(warnings.contains(QStringLiteral("N5")) && warnings.contains(QStringLiteral("siehe Anruf")))
        << warnings.toStdString();
}

TEST_F(ReturnedForms, bring_their_texts_into_the_one_form)
{
    setInline(m_parts, cell(0, FormColumn::Report), QStringLiteral("Im Ma\u0308rz ge\u00ADpru\u0308ft."));
    EXPECT_EQ(read().rows.at(0).report, QStringLiteral("Im März geprüft."));
    setInline(m_parts, cell(0, FormColumn::Status), QStringLiteral("zuru\u0308ckgestellt"));
    EXPECT_TRUE(read().rows.at(0).messages.join(u' ').contains(QStringLiteral("reason")))
        << "the status is known, its reason is missing";
}

TEST_F(ReturnedForms, tell_of_comments_on_their_cells)
{
    m_parts[QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels")] = QStringLiteral(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>");
    m_parts[QStringLiteral("xl/comments1.xml")] = QStringLiteral(
        "<comments><commentList><comment ref=\"H5\"><text><r><t>Bitte </t></r><r><t>anrufen</t></r></text></comment></commentList></comments>");
    const QString warnings = read().warnings.join(u' ');
    EXPECT_TRUE(warnings.contains(QStringLiteral("H5")) && warnings.contains(QStringLiteral("Bitte anrufen")))
        << warnings.toStdString();
}

TEST_F(ReturnedForms, with_rows_removed_above_or_a_column_inserted_are_read_by_their_headings)
{
    setInline(m_parts, cell(0, FormColumn::Report), written);
    static const QRegularExpression name(QStringLiteral("<(c|row) r=\"([A-Z]*)(\\d+)\""));
    const auto shifted = [this](int rows, int columns) {
        Parts parts = m_parts;
        QString out;
        QString &sheet = parts[sheetPart];
        qsizetype from = 0;
        auto matches = name.globalMatch(sheet);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int row = match.captured(3).toInt() + rows;
            QString column = match.captured(2);
            if (!column.isEmpty() && column >= u"D")
                column = QChar(ushort(column[0].unicode() + columns));
            out += QStringView(sheet).mid(from, match.capturedStart() - from);
            out += QStringLiteral("<%1 r=\"%2%3\"").arg(match.captured(1), column).arg(std::max(1, row));
            from = match.capturedEnd();
        }
        sheet = out + sheet.mid(from);
        return parts;
    };
    expectReport(read(shifted(0, 1)), 0);
    Parts headless = m_parts;
    headless[sheetPart].remove(QRegularExpression(QStringLiteral("<row r=\"[1-4]\".*?</row>")));
    m_parts = headless;
    expectReport(read(shifted(-4, 0)), 0);
}

TEST_F(ReturnedForms, show_texts_that_no_row_holds_whole_on_a_sheet_of_their_own)
{
    PreparedRequest asked = m_asked;
    QString wording =
        QStringLiteral("Die Verwaltung wird beauftragt, das Vorhaben 🚧 Abschnitt für Abschnitt umzusetzen. ")
            .repeated(150) +
        QStringLiteral("Ende.");
    asked.items[1].clause.text = wording;
    setClause(1, [&wording](Clause &clause) { clause.text = wording; });
    const auto form = must(writeForm(asked, identity()));
    const auto sheets = must(readSheets(form));
    ASSERT_EQ(sheets.size(), 2U);
    const QString shown = sheets[0].at(size_t(formFirstRow) + 1, size_t(FormColumn::Text)).text;
    EXPECT_TRUE(wording.startsWith(shown.section(QStringLiteral(" … ("), 0, 0)));
    EXPECT_TRUE(shown.endsWith(QStringLiteral(" … (ganzer Text auf dem Blatt „Ganze Texte“)")))
        << shown.right(80).toStdString();
    EXPECT_LE(rowHeight({{shown, 36}}), 408) << "and so it prints whole";
    QString whole;
    for (size_t row = 1; row < sheets[1].rows.size(); ++row) {
        EXPECT_EQ(sheets[1].at(row, 0).text, asked.items[1].resolution.reference);
        EXPECT_EQ(sheets[1].at(row, 1).text, asked.items[1].clause.label);
        EXPECT_LT(rowHeight({{sheets[1].at(row, 3).text, 110}}), 300);
        whole += sheets[1].at(row, 3).text;
    }
    EXPECT_EQ(whole, wording);
    const AnswerPlan plan = must(readAnswer(*m_database, form));
    EXPECT_EQ(plan.rows.size(), asked.items.size()) << "the sheet of texts has no keys";
    EXPECT_TRUE(plan.warnings.isEmpty()) << plan.warnings.join(u'\n').toStdString();
    asked.items[1].clause.text = QStringLiteral("Kurz.");
    EXPECT_EQ(must(readSheets(must(writeForm(asked, identity())))).size(), 1U);
}

TEST_F(ReturnedForms, hold_texts_longer_than_a_cell_on_the_other_sheet_and_never_half_a_character)
{
    PreparedRequest asked = m_asked;
    asked.items[0].lastReport = QStringLiteral("a") + QStringLiteral("🚧").repeated(20'000);
    const auto sheets = must(readSheets(must(writeForm(asked, identity()))));
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_TRUE(sheets[0]
                    .at(size_t(formFirstRow), size_t(FormColumn::LastReport))
                    .text.contains(QStringLiteral("ganzer Text auf dem Blatt")));
    QString whole;
    for (size_t row = 1; row < sheets[1].rows.size(); ++row)
        whole += sheets[1].at(row, 3).text;
    EXPECT_EQ(whole, asked.items[0].lastReport);
    setInline(m_parts, cell(0, FormColumn::Report), QString(40'000, u'x'));
    EXPECT_EQ(read().rows.at(0).report.size(), 40'000) << "a program without that limit has cut nothing";
    setInline(m_parts, cell(0, FormColumn::Report), QString(longestCell - 2, u'x') + QStringLiteral("y"));
    EXPECT_EQ(read().rows.at(0).state, AnswerState::Damaged) << "Excel may have cut it";
}

TEST_F(ReturnedForms, that_are_larger_than_any_form_are_refused_at_once)
{
    m_parts[QStringLiteral("xl/styles.xml")] = QStringLiteral("<styleSheet><fonts>") +
                                               QStringLiteral("<font/>").repeated(5'000'000) +
                                               QStringLiteral("</fonts></styleSheet>");
    const auto plan = readAnswer(*m_database, packed(m_parts));
    ASSERT_FALSE(plan.ok());
    EXPECT_EQ(plan.error().kind, ErrorKind::Invalid);
    const auto locked = readAnswer(*m_database, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, 0));
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.error().kind, ErrorKind::NotRecognised);
}

TEST_F(ReturnedForms, go_out_as_valid_tables_whatever_a_library_makes_of_the_locale)
{
    ASSERT_TRUE(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"));
    const auto form = writeForm(m_asked, identity());
    std::setlocale(LC_NUMERIC, "C");
    const QString sheet = partsOf(must(form)).at(sheetPart);
    static const QRegularExpression comma(QStringLiteral("=\"-?\\d+,\\d+\"|<v>-?\\d+,\\d+</v>"));
    EXPECT_FALSE(sheet.contains(comma)) << comma.match(sheet).captured().toStdString();
    EXPECT_TRUE(sheet.contains(QStringLiteral("<pageMargins left=\"0.4\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("paperSize=\"9\"")) &&
                sheet.contains(QStringLiteral("orientation=\"landscape\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<pageSetUpPr fitToPage=\"1\"/>")) &&
                sheet.contains(QStringLiteral("fitToHeight=\"0\"")));
}

TEST_F(ReturnedForms, give_each_row_the_height_of_its_texts_and_let_it_grow)
{
    PreparedRequest asked = m_asked;
    asked.items[2].clause.text =
        QStringLiteral("Die Verwaltung wird beauftragt, das Vorhaben umzusetzen. ").repeated(15);
    const QString sheet = partsOf(must(writeForm(asked, identity()))).at(sheetPart);
    const auto heightOf = [&sheet](int row) {
        return QRegularExpression(QStringLiteral("<row r=\"%1\"[^>]* ht=\"([\\d.]+)\"").arg(row))
            .match(sheet)
            .captured(1)
            .toDouble();
    };
    EXPECT_GT(heightOf(formFirstRow + 1), 40) << "room to write";
    EXPECT_GT(heightOf(formFirstRow + 3), 13 * 15 * 57 / 36) << "57 characters fifteen times in a column of 36";
    EXPECT_LE(heightOf(formFirstRow + 3), 409);
    EXPECT_FALSE(sheet.contains(QStringLiteral("customHeight")));
}
