#include "core/request/RequestForm.h"

#include "core/base/Dates.h"
#include "core/base/ProcessLocale.h"
#include "core/model/OfficeName.h"
#include "core/request/FormHeights.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <iterator>
#include <memory>
#include <optional>
#include <xlsxwriter.h>

namespace core::request {

using namespace core::base;
using namespace core::model;

namespace {

struct Heading {
    const char *text;
    double width;
};

constexpr Heading headings[formColumns] = {
    {"Nummer", 12},      {"Titel", 22},
    {"Punkt", 7},        {"Wortlaut", 36},
    {"Frist", 11},       {"Letzter Sachstand", 32},
    {"Status", 17},      {"Sachstand (neu)", 42},
    {"Erwartet am", 12}, {"Grund bei Verzögerung, Zurückstellung, Vorschlag zur Streichung", 26},
    {"Schlüssel", 10},   {"Stand", 10},
};

struct WorkbookEnd {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

/// As a cell can hold it: without what XML forbids, and marked where it was cut.
QByteArray cellText(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) ||
               c == QChar(0xFFFF);
    });
    if (clean.size() > longestCell) {
        static const QString mark = QStringLiteral(" … (gekürzt; der ganze Text steht im Programm)");
        clean.truncate(longestCell - mark.size());
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += mark;
    }
    return clean.toUtf8();
}

/// Writes cells; remembers the first failure.
class FormSheet
{
public:
    FormSheet(lxw_workbook *workbook, lxw_worksheet *sheet) : m_workbook(workbook), m_sheet(sheet) {}

    lxw_format *format(bool locked, bool wrap, bool bold)
    {
        lxw_format *made = plain();
        if (!locked)
            format_set_unlocked(made);
        if (wrap)
            format_set_text_wrap(made);
        if (bold)
            format_set_bold(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(made, LXW_BORDER_HAIR);
        if (locked)
            format_set_bg_color(made, 0xEEEEEE);
        return made;
    }
    /// In a font that is there, or one of its widths, on every machine.
    lxw_format *plain()
    {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_font_name(made, "Arial");
        format_set_font_size(made, 10);
        return made;
    }
    void height(int row, const std::vector<std::pair<FormColumn, QString>> &texts, int fewestLines)
    {
        std::vector<std::pair<QString, double>> widths{{QString(fewestLines - 1, u'\n'), 1}};
        for (const auto &[column, text] : texts)
            widths.emplace_back(text, headings[size_t(column)].width);
        check(worksheet_set_row(m_sheet, lxw_row_t(row), rowHeight(widths), nullptr));
    }
    /// Always a text cell: a report that begins with "=" or "- " stays what it is.
    void text(int row, FormColumn column, const QString &text, lxw_format *format)
    {
        check(text.isEmpty() ? worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format)
                             : worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                                      cellText(text).constData(), format));
    }
    void date(int row, FormColumn column, std::optional<QDate> on, lxw_format *format)
    {
        if (!on) {
            text(row, column, {}, format);
            return;
        }
        lxw_datetime when = {on->year(), on->month(), on->day(), 0, 0, 0};
        check(worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &when, format));
    }
    void check(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    lxw_error error() const { return m_error; }

private:
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_error m_error = LXW_NO_ERROR;
};

void addDropDown(FormSheet &form, lxw_worksheet *sheet, int lastRow)
{
    std::vector<QByteArray> texts;
    for (ClauseStatus status : formStatuses())
        texts.push_back(formWord(status).toUtf8());
    std::vector<const char *> list;
    for (const QByteArray &text : texts)
        list.push_back(text.constData());
    list.push_back(nullptr);
    lxw_data_validation status = {};
    status.validate = LXW_VALIDATION_TYPE_LIST;
    status.value_list = const_cast<decltype(status.value_list)>(list.data());
    status.error_title = const_cast<char *>("Status");
    status.error_message = const_cast<char *>("Bitte einen Status aus der Liste wählen.");
    form.check(worksheet_data_validation_range(sheet, formFirstRow, lxw_col_t(FormColumn::Status), lxw_row_t(lastRow),
                                               lxw_col_t(FormColumn::Status), &status));
    lxw_data_validation date = {};
    date.validate = LXW_VALIDATION_TYPE_DATE;
    date.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    date.minimum_datetime = {firstFormYear, 1, 1, 0, 0, 0};
    date.maximum_datetime = {lastFormYear, 12, 31, 0, 0, 0};
    date.error_title = const_cast<char *>("Datum");
    date.error_message = const_cast<char *>("Bitte ein Datum eintragen, zum Beispiel 24.08.2026.");
    form.check(worksheet_data_validation_range(sheet, formFirstRow, lxw_col_t(FormColumn::ExpectedOn),
                                               lxw_row_t(lastRow), lxw_col_t(FormColumn::ExpectedOn), &date));
    lxw_data_validation length = {};
    length.validate = LXW_VALIDATION_TYPE_LENGTH;
    length.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    length.value_number = 2000;
    length.error_title = const_cast<char *>("Grund");
    length.error_message = const_cast<char *>("Bitte höchstens 2.000 Zeichen.");
    form.check(worksheet_data_validation_range(sheet, formFirstRow, lxw_col_t(FormColumn::Reason), lxw_row_t(lastRow),
                                               lxw_col_t(FormColumn::Reason), &length));
}

void writeHead(FormSheet &form, lxw_worksheet *sheet, const PreparedRequest &request)
{
    lxw_format *title = form.plain();
    format_set_bold(title);
    format_set_font_size(title, 14);
    form.text(0, FormColumn::Reference,
              QStringLiteral("Zuarbeit zur Beschlusskontrolle: %1")
                  .arg((request.office.number + u' ' + request.office.name).trimmed()),
              title);
    form.text(1, FormColumn::Reference,
              QStringLiteral(
                  "Bitte bis %1 die weißen Felder ausfüllen und die Tabelle zurücksenden. Leere Felder ändern nichts; "
                  "ein Datum oder ein Grund, der gelöscht wird, ist zurückgenommen.")
                  .arg(shortGermanDate(request.request.until)),
              form.plain());
    lxw_format *heading = form.format(true, true, true);
    for (int column = 0; column < formColumns; ++column) {
        form.text(formFirstRow - 1, FormColumn(column), QString::fromUtf8(headings[column].text), heading);
        lxw_row_col_options hidden = {};
        hidden.hidden = column >= int(FormColumn::Key) ? LXW_TRUE : LXW_FALSE;
        form.check(worksheet_set_column_opt(sheet, lxw_col_t(column), lxw_col_t(column), headings[column].width,
                                            nullptr, &hidden));
    }
    std::vector<std::pair<FormColumn, QString>> texts;
    for (int column = 0; column < int(FormColumn::Key); ++column)
        texts.emplace_back(FormColumn(column), formHeading(FormColumn(column)));
    form.height(formFirstRow - 1, texts, 1);
    worksheet_freeze_panes(sheet, formFirstRow, 0);
}

/// A4 across, as wide as the paper, with the headings on each page.
void setPage(FormSheet &form, lxw_worksheet *sheet, int headingRow)
{
    constexpr int a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    form.check(worksheet_repeat_rows(sheet, lxw_row_t(headingRow), lxw_row_t(headingRow)));
    form.check(worksheet_set_footer(sheet, "&R&9Seite &P von &N"));
}

/// Excel makes no row higher than a page: what is longer stands whole on a sheet of its own, and is never just cut in print.
/// Where the form comes back, the key of the row counts, and that sheet has none.
class WholeTexts
{
public:
    WholeTexts(lxw_workbook *workbook) : m_workbook(workbook) {}

    /// What the form's column shows of the text.
    QString shown(const RequestedItem &item, FormColumn column, const QString &text)
    {
        const double width = headings[size_t(column)].width;
        if (partsOfLines(text, width, mostLines()).size() == 1)
            return text;
        add(item, column, text);
        static const QString mark =
            QStringLiteral(" … (ganzer Text auf dem Blatt „%1“)").arg(QString::fromUtf8(sheetName));
        return partsOfLines(text, width, mostLines() - 3).front().trimmed() + mark;
    }

    void add(const RequestedItem &item, FormColumn column, const QString &text)
    {
        if (!m_sheet)
            begin();
        for (const QString &part : partsOfLines(text, widths[3], linesOfPart)) {
            m_form->text(m_row, FormColumn(0), item.resolution.reference, m_cell);
            m_form->text(m_row, FormColumn(1), item.clause.label, m_cell);
            m_form->text(m_row, FormColumn(2), formHeading(column), m_cell);
            m_form->text(m_row, FormColumn(3), part, m_cell);
            m_form->check(worksheet_set_row(m_sheet, lxw_row_t(m_row++),
                                            rowHeight({{part, widths[3]}, {formHeading(column), widths[2]}}), nullptr));
        }
    }

    lxw_error error() const { return m_form ? m_form->error() : LXW_NO_ERROR; }

private:
    static constexpr const char *sheetName = "Ganze Texte";
    static constexpr double widths[] = {12, 8, 20, 110};
    static constexpr int linesOfPart = 15; ///< several parts on a page

    void begin()
    {
        m_sheet = workbook_add_worksheet(m_workbook, sheetName);
        m_form.emplace(m_workbook, m_sheet);
        if (!m_sheet)
            return m_form->check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        m_cell = m_form->format(true, true, false);
        lxw_format *heading = m_form->format(true, true, true);
        for (int column = 0; column < int(std::size(widths)); ++column) {
            static const QString texts[] = {QStringLiteral("Nummer"), QStringLiteral("Punkt"), QStringLiteral("Spalte"),
                                            wholeTextHeading()};
            m_form->text(0, FormColumn(column), texts[column], heading);
            m_form->check(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_protect(m_sheet, nullptr, nullptr);
        setPage(*m_form, m_sheet, 0);
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    std::optional<FormSheet> m_form;
    lxw_format *m_cell = nullptr;
    int m_row = 1;
};

void writeRows(FormSheet &form, const PreparedRequest &request, const QString &identity, WholeTexts &whole)
{
    lxw_format *locked = form.format(true, true, false);
    lxw_format *open = form.format(false, true, false);
    lxw_format *lockedDate = form.format(true, false, false);
    lxw_format *openDate = form.format(false, false, false);
    format_set_num_format(lockedDate, "dd.mm.yyyy");
    format_set_num_format(openDate, "dd.mm.yyyy");
    int row = formFirstRow;
    for (const RequestedItem &item : request.items) {
        const Clause &clause = item.clause;
        const QString original = originalOf(clause);
        const QString title = whole.shown(item, FormColumn::Title, item.resolution.title);
        const QString wording = whole.shown(item, FormColumn::Text, clause.text);
        const QString lastReport = whole.shown(item, FormColumn::LastReport, item.lastReport);
        const QString reason = formReason(clause);
        if (partsOfLines(reason, headings[size_t(FormColumn::Reason)].width, mostLines()).size() > 1)
            whole.add(item, FormColumn::Reason, reason); // what is left out of an open cell would be taken for deleted
        form.text(row, FormColumn::Reference, item.resolution.reference, locked);
        form.text(row, FormColumn::Title, title, locked);
        form.text(row, FormColumn::Clause, clause.label, locked);
        form.text(row, FormColumn::Text, wording, locked);
        form.date(row, FormColumn::DueOn, clause.dueOn, lockedDate);
        form.text(row, FormColumn::LastReport, lastReport, locked);
        form.text(row, FormColumn::Status, formWord(clause.status), open);
        form.text(row, FormColumn::Report, {}, open);
        form.date(row, FormColumn::ExpectedOn, clause.expectedOn, openDate);
        form.text(row, FormColumn::Reason, reason, open);
        form.text(row, FormColumn::Key, keyText({request.request.id, clause.id, clause.rowVersion}, identity, original),
                  locked);
        form.text(row, FormColumn::Original, original, locked);
        constexpr int roomToWrite = 4;
        form.height(row,
                    {{FormColumn::Title, title},
                     {FormColumn::Text, wording},
                     {FormColumn::LastReport, lastReport},
                     {FormColumn::Status, formWord(clause.status)},
                     {FormColumn::Reason, reason},
                     {FormColumn::Reference, item.resolution.reference}},
                    roomToWrite);
        ++row;
    }
}

QString checkSum(const QString &key, const QString &identity, const QString &original)
{
    const QByteArray whole = (identity + u'|' + key + u'|' + original).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16));
}

Error notWritten()
{
    return {ErrorKind::Io, QCoreApplication::translate("RequestForm", "The form could not be written.")};
}

}

QString keyText(const FormKey &key, const QString &identity, const QString &original)
{
    const QString text = QStringLiteral("%1-%2-%3").arg(key.request.value).arg(key.clause.value).arg(key.clauseVersion);
    return text + u'-' + checkSum(text, identity, original);
}

namespace {

const QRegularExpression &keyPattern()
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,18})-(\\d{1,18})-(\\d{1,18})-([0-9a-f]{16})$"));
    return form;
}

}

bool looksLikeKey(QStringView text)
{
    return text.size() >= 22 && keyPattern().match(text.toString()).hasMatch();
}

std::optional<FormKey> keyFromText(QStringView text, const QString &identity, const QString &original)
{
    const auto match = keyPattern().match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const FormKey key{
        {match.captured(1).toLongLong()}, {match.captured(2).toLongLong()}, match.captured(3).toLongLong()};
    return keyText(key, identity, original) == text ? std::optional(key) : std::nullopt;
}

QString formHeading(FormColumn column)
{
    return QString::fromUtf8(headings[size_t(column)].text);
}

QString wholeTextHeading()
{
    return QStringLiteral("Ganzer Text");
}

QString originalOf(const Clause &clause)
{
    const QJsonObject object{{QStringLiteral("status"), code(clause.status)},
                             {QStringLiteral("expectedOn"), isoDate(clause.expectedOn)},
                             {QStringLiteral("reason"), formReason(clause)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString formReason(const Clause &clause)
{
    return needsReason(clause.status) ? clause.statusReason : clause.delayReason;
}

Result<QByteArray> writeForm(const PreparedRequest &request, const QString &identity)
{
    const NumbersForMachines numbers;
    // This version of the library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    std::unique_ptr<lxw_workbook, WorkbookEnd> workbook(
        folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr);
    lxw_worksheet *sheet = workbook ? workbook_add_worksheet(workbook.get(), "Zuarbeit") : nullptr;
    if (!sheet)
        return notWritten();
    FormSheet form(workbook.get(), sheet);
    writeHead(form, sheet, request);
    WholeTexts whole(workbook.get());
    writeRows(form, request, identity, whole);
    addDropDown(form, sheet, formFirstRow + std::max(0, int(request.items.size()) - 1));
    lxw_protection protection = {};
    protection.format_rows = LXW_TRUE;
    protection.format_columns = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &protection);
    setPage(form, sheet, formFirstRow - 1);
    const lxw_error failed = form.error() != LXW_NO_ERROR ? form.error() : whole.error();
    const lxw_error closed = workbook_close(workbook.release());
    QFile file(path);
    if (failed != LXW_NO_ERROR || closed != LXW_NO_ERROR || !letRowsGrow(path) || !file.open(QIODevice::ReadOnly))
        return notWritten();
    return file.readAll();
}

QString formFileName(const PreparedRequest &request)
{
    return QStringLiteral("Zuarbeit %1 %2.xlsx")
        .arg(model::fileNameOf(request.office), isoDate(request.request.askedOn));
}

}
