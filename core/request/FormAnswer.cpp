#include "core/request/FormAnswer.h"

#include "core/base/Dates.h"
#include "core/base/TextForm.h"
#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/edit/RequestEdits.h"
#include "core/edit/Validation.h"
#include "core/request/FormRows.h"
#include "core/sheet/SheetsApart.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <map>
#include <set>

namespace core::request {

using namespace core::base;
using namespace core::model;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("FormAnswer", text);
}

/// What the office filled in, read cell by cell.
struct Filled {
    std::optional<ClauseStatus> status;
    std::optional<QDate> expectedOn;
    QString reason;
    QString report;
    bool hasExpectedOn = true; ///< false where the column was removed: that takes nothing back
    bool hasReason = true;
};

/// Whether the cell says that number or label, also when a program made a number or a day of it ("1.10" is 1.1 then, or
/// the first of October).
bool says(const sheet::SheetCell &cell, const QString &text)
{
    if (cell.text.simplified() == text.simplified())
        return true;
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (cell.kind == sheet::SheetCell::Kind::Number)
        return isNumber && number == cell.number;
    static const QRegularExpression dayAndMonth(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.?$"));
    const auto match = dayAndMonth.match(text.trimmed());
    return cell.kind == sheet::SheetCell::Kind::Date && match.hasMatch() && cell.day &&
           cell.day->day() == match.captured(1).toInt() && cell.day->month() == match.captured(2).toInt();
}

/// Reads one row after the other, with what was stored read once.
class Reader
{
public:
    Reader(store::Database &database, QString identity) : m_database(database), m_identity(std::move(identity)) {}

    Result<AnswerRow> read(const FormRow &cells)
    {
        AnswerRow row;
        row.row = int(cells.row) + 1;
        row.reference = cells.cell(FormColumn::Reference).text.trimmed();
        row.label = cells.cell(FormColumn::Clause).text.trimmed();
        const QString original = cells.cell(FormColumn::Original).text;
        row.key = keyFromText(cells.cell(FormColumn::Key).text, m_identity, original);
        if (!row.key)
            return damaged(row, cells,
                           said(QT_TRANSLATE_NOOP("FormAnswer", "The key of this row is missing or was changed.")));
        const auto stored = storedClause(*row.key);
        if (!stored)
            return stored.error();
        if (!*stored)
            return damaged(row, cells,
                           said(QT_TRANSLATE_NOOP("FormAnswer", "The clause or the request does not exist any more.")));
        const ResolutionFile &file = **stored;
        row.before = *file.clause(row.key->clause);
        row.title = file.resolution.title;
        const auto moved = isMoved(cells, *row.key, file);
        if (!moved)
            return moved.error();
        if (*moved)
            return damaged(
                row, cells,
                said(QT_TRANSLATE_NOOP("FormAnswer", "Number and clause are those of another row: cells were moved.")));
        row.reference = file.resolution.reference;
        row.label = row.before->label;
        const auto filled = filledCells(cells, row);
        if (!filled)
            return row;
        merge(row, *filled, QJsonDocument::fromJson(original.toUtf8()).object(), file);
        if (row.state == AnswerState::Changes || row.state == AnswerState::Conflict) {
            const auto [first, isFirst] = m_seen.emplace(row.key->clause, row);
            if (!isFirst && !(first->second.after == row.after && first->second.report == row.report))
                return damaged(
                    row, cells,
                    said(QT_TRANSLATE_NOOP("FormAnswer", "This row stands in the table twice; the first one counts.")));
            if (!isFirst) {
                row.state = AnswerState::Unchanged;
                row.accepted = false;
            }
        }
        compareLocked(row, cells, file);
        return row;
    }

    const std::map<ContributionRequestId, ContributionRequest> &requests() const { return m_requests; }

private:
    /// Tells with the sentence what the office wrote there, so that it is not lost with the row.
    static AnswerRow damaged(AnswerRow row, const FormRow &cells, const QString &message)
    {
        row.state = AnswerState::Damaged;
        row.accepted = false;
        row.after.reset();
        row.report.clear();
        row.messages << at(cells, FormColumn::Key, message);
        tellWritten(row, cells, {});
        return row;
    }

    /// What the cells to fill in say beyond what went out in them, but for those that are told already.
    static void tellWritten(AnswerRow &row, const FormRow &cells, const std::set<FormColumn> &told)
    {
        const QJsonObject original = QJsonDocument::fromJson(cells.cell(FormColumn::Original).text.toUtf8()).object();
        const auto status = clauseStatusFromCode(original[u"status"].toString());
        const std::pair<FormColumn, QString> columns[] = {
            {FormColumn::Report, {}},
            {FormColumn::Status, status ? formWord(*status) : QString()},
            {FormColumn::ExpectedOn, shortGermanDate(dateFromIso(original[u"expectedOn"].toString()))},
            {FormColumn::Reason, original[u"reason"].toString()},
        };
        for (const auto &[column, wentOut] : columns) {
            const sheet::SheetCell &cell = cells.cell(column);
            if (!cell.isEmpty() && !told.count(column) && !showsText(cell.text, wentOut))
                row.messages << at(cells, column,
                                   QCoreApplication::translate("FormAnswer", "The office writes there: “%1”.")
                                       .arg(cell.text.trimmed()));
        }
    }

    static QString at(const FormRow &cells, FormColumn column, const QString &message)
    {
        return QStringLiteral("%1: %2").arg(cells.name(column), message);
    }

    /// The key decides which clause a row is about. Only where number and label are exactly those of another clause of
    /// the request, somebody has moved cells, and the answer may belong to either.
    Result<bool> isMoved(const FormRow &cells, const FormKey &key, const ResolutionFile &file)
    {
        const sheet::SheetCell &reference = cells.cell(FormColumn::Reference);
        const sheet::SheetCell &label = cells.cell(FormColumn::Clause);
        if (says(reference, file.resolution.reference) && says(label, file.clause(key.clause)->label))
            return false;
        for (const RequestedClause &asked : m_requests.at(key.request).clauses) {
            const auto other = storedClause({key.request, asked.clause, 0});
            if (!other)
                return other.error();
            if (*other && says(reference, (*other)->resolution.reference) &&
                says(label, (*other)->clause(asked.clause)->label))
                return true;
        }
        return false;
    }

    /// The resolution of the clause that the request really asks about; null when either is gone.
    Result<const ResolutionFile *> storedClause(const FormKey &key)
    {
        if (!m_requests.count(key.request)) {
            const auto current = m_database.changes().current({RecordKind::ContributionRequest, key.request.value});
            if (!current)
                return current.error();
            if (!*current)
                return nullptr;
            m_requests.emplace(key.request, std::get<ContributionRequest>(**current));
        }
        const ContributionRequest &request = m_requests.at(key.request);
        const auto asked = std::find_if(request.clauses.begin(), request.clauses.end(),
                                        [&key](const RequestedClause &c) { return c.clause == key.clause; });
        if (asked == request.clauses.end())
            return nullptr;
        if (!m_files.count(asked->resolution)) {
            auto file = m_database.resolutions().load(asked->resolution);
            if (!file)
                return file.error();
            m_files.emplace(asked->resolution, std::move(*file));
        }
        const ResolutionFile &file = m_files.at(asked->resolution);
        return file.clause(key.clause) ? &file : nullptr;
    }

    static std::optional<Filled> filledCells(const FormRow &cells, AnswerRow &row)
    {
        std::set<FormColumn> told;
        const auto refuse = [&](FormColumn column, const QString &sentence) {
            row.messages << at(cells, column, sentence);
            told.insert(column);
        };
        for (FormColumn column : {FormColumn::Status, FormColumn::Report, FormColumn::ExpectedOn, FormColumn::Reason}) {
            const sheet::SheetCell &cell = cells.cell(column);
            if (cell.kind == sheet::SheetCell::Kind::Formula)
                refuse(column,
                       said(QT_TRANSLATE_NOOP("FormAnswer", "The cell holds a formula; formulas are not read.")));
            else if (cell.kind == sheet::SheetCell::Kind::Fault)
                refuse(column,
                       QCoreApplication::translate("FormAnswer", "The cell holds an error of the table program (%1).")
                           .arg(cell.text.left(60)));
        }
        Filled filled;
        filled.hasExpectedOn = cells.has(FormColumn::ExpectedOn);
        filled.hasReason = cells.has(FormColumn::Reason);
        filled.report = inOneForm(cells.cell(FormColumn::Report).text).trimmed();
        filled.reason = inOneForm(cells.cell(FormColumn::Reason).text).trimmed();
        const sheet::SheetCell &status = cells.cell(FormColumn::Status);
        const sheet::SheetCell &expectedOn = cells.cell(FormColumn::ExpectedOn);
        if (row.messages.isEmpty() && !status.isEmpty()) {
            filled.status = statusFromFormWord(inOneForm(status.text).simplified());
            if (!filled.status)
                refuse(FormColumn::Status, QCoreApplication::translate("FormAnswer", "“%1” is no status of the list.")
                                               .arg(status.text.left(60)));
        }
        if (row.messages.isEmpty() && !expectedOn.isEmpty()) {
            filled.expectedOn = expectedOn.date();
            const bool isPossible = filled.expectedOn && filled.expectedOn->year() >= firstFormYear &&
                                    filled.expectedOn->year() <= lastFormYear;
            if (!filled.expectedOn)
                refuse(FormColumn::ExpectedOn,
                       QCoreApplication::translate("FormAnswer", "“%1” is no date.").arg(expectedOn.text.left(60)));
            else if (!isPossible)
                refuse(FormColumn::ExpectedOn,
                       QCoreApplication::translate("FormAnswer",
                                                   "“%1” cannot be meant: read as a date it would be the %2.")
                           .arg(expectedOn.text.left(60), shortGermanDate(filled.expectedOn)));
        }
        // Excel cuts there without a word, one unit earlier amid a pair; a longer text comes from a program that does not.
        const qsizetype length = cells.cell(FormColumn::Report).text.size();
        if (length == longestCell || length == longestCell - 1)
            refuse(FormColumn::Report,
                   said(QT_TRANSLATE_NOOP(
                       "FormAnswer",
                       "The report is as long as a cell of Excel and was probably cut off; ask for it as a text.")));
        if (filled.reason.size() > edit::maximalLineLength)
            refuse(FormColumn::Reason,
                   said(QT_TRANSLATE_NOOP("FormAnswer", "The reason is too long (at most 2,000 characters).")));
        if (row.messages.isEmpty())
            return filled;
        row.state = AnswerState::Damaged;
        tellWritten(row, cells, told);
        return std::nullopt;
    }

    /// The cells that an office is not to change. Another wording than the one stored, whoever changed it, leaves it to a person
    /// whether the answer fits; the rest is told.
    static void compareLocked(AnswerRow &row, const FormRow &cells, const ResolutionFile &file)
    {
        const Clause &clause = *row.before;
        const auto tell = [&](FormColumn column, const char *sentence) {
            row.messages << at(cells, column, said(sentence).arg(cells.cell(column).text.simplified().left(60)));
        };
        const sheet::SheetCell &text = cells.cell(FormColumn::Text);
        if (!text.isEmpty() && !showsText(text.text, clause.text)) {
            tell(FormColumn::Text,
                 QT_TRANSLATE_NOOP(
                     "FormAnswer",
                     "The wording is not the one that is stored (“%1”); please look whether the answer fits."));
            if (row.state == AnswerState::Changes) {
                row.state = AnswerState::Conflict;
                row.accepted = false;
            }
        }
        for (const auto &[column, expected] : {std::pair(FormColumn::Reference, file.resolution.reference),
                                               std::pair(FormColumn::Clause, clause.label)}) {
            if (!cells.cell(column).isEmpty() && !says(cells.cell(column), expected))
                row.messages << at(
                    cells, column,
                    QCoreApplication::translate("FormAnswer",
                                                "“%1” stands there; by its key the row is about %2, clause %3.")
                        .arg(cells.cell(column).text.simplified().left(60), file.resolution.reference, clause.label));
        }
        const sheet::SheetCell &dueOn = cells.cell(FormColumn::DueOn);
        if (!dueOn.isEmpty() && dueOn.date() != clause.dueOn)
            tell(FormColumn::DueOn,
                 QT_TRANSLATE_NOOP("FormAnswer",
                                   "The deadline is not the one that is stored (“%1”); a form does not change it."));
        const sheet::SheetCell &report = cells.cell(FormColumn::LastReport);
        const bool isKnown =
            report.isEmpty() || std::any_of(file.reports.begin(), file.reports.end(),
                                            [&](const StatusReport &one) { return showsText(report.text, one.text); });
        if (!isKnown)
            tell(FormColumn::LastReport,
                 QT_TRANSLATE_NOOP("FormAnswer", "“%1” was written over the last report and was not read."));
    }

    /// The office's value, where it differs from what went out. Differs what is stored now from that as well, both changed it.
    template <class T>
    static void take(const T &theirs, const T &original, const T &stored, T &into, bool &conflict)
    {
        if (theirs == original || theirs == stored)
            return;
        conflict = conflict || stored != original;
        into = theirs;
    }

    static void merge(AnswerRow &row, const Filled &filled, const QJsonObject &original, const ResolutionFile &file)
    {
        const Clause &before = *row.before;
        Clause after = before;
        bool conflict = false;
        if (filled.status)
            take(*filled.status, clauseStatusFromCode(original[u"status"].toString()).value_or(*filled.status),
                 before.status, after.status, conflict);
        // A date or a reason that stood in the form and was deleted is taken back.
        if (filled.hasExpectedOn)
            take(filled.expectedOn, dateFromIso(original[u"expectedOn"].toString()), before.expectedOn,
                 after.expectedOn, conflict);
        QString reason = formReason(before);
        if (filled.hasReason)
            take(filled.reason, inOneForm(original[u"reason"].toString()).trimmed(), formReason(before), reason,
                 conflict);
        const bool isOtherStatus = after.status != before.status;
        if (isOtherStatus)
            after = edit::inStatus(after, after.status, {});
        if (isOtherStatus || reason != formReason(before))
            (needsReason(after.status) ? after.statusReason : after.delayReason) = reason;
        const bool known = std::any_of(file.reports.begin(), file.reports.end(), [&](const StatusReport &report) {
            return report.covers(before.id) && report.text == filled.report;
        });
        row.report = known ? QString() : filled.report;
        row.state = after == before && row.report.isEmpty() ? AnswerState::Unchanged
                    : conflict                              ? AnswerState::Conflict
                                                            : AnswerState::Changes;
        row.after = after;
        if (conflict)
            row.messages << said(
                QT_TRANSLATE_NOOP("FormAnswer", "This clause was edited here after the form had gone out."));
        if (const auto valid = edit::validate({Record(before), Record(after)}); !valid) {
            row.state = AnswerState::Damaged;
            row.messages << valid.error().detail;
        }
        row.accepted = row.state == AnswerState::Changes;
    }

    store::Database &m_database;
    QString m_identity;
    std::map<ClauseId, AnswerRow> m_seen; ///< rows that say something
    std::map<ContributionRequestId, ContributionRequest> m_requests;
    std::map<ResolutionId, ResolutionFile> m_files;
};

/// One text of an office on several clauses of a resolution is one report on all of them.
bool joinedEarlier(const AnswerRow &row, const QString &author, std::vector<StatusReport> &reports)
{
    for (StatusReport &report : reports) {
        if (report.resolution != row.before->resolution || report.text != row.report || report.author != author)
            continue;
        report.clauses.push_back(row.before->id);
        return true;
    }
    return false;
}

/// The clauses of a request that these rows answer; an untouched row is no answer.
std::vector<ClauseId> answeredIn(const AnswerPlan &plan, const ContributionRequest &request)
{
    std::vector<ClauseId> clauses;
    for (const AnswerRow &row : plan.rows) {
        if (row.key && row.key->request == request.id && row.accepted)
            clauses.push_back(row.key->clause);
    }
    return clauses;
}

}

int AnswerPlan::count(AnswerState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const AnswerRow &row) { return row.state == state; }));
}

Result<AnswerPlan> readAnswer(store::Database &database, const QByteArray &file, const QString &fileName,
                              Progress *progress)
{
    const auto sheets = sheet::readSheetsApart(file, fileName, progress);
    if (!sheets)
        return sheets.error();
    const auto identity = database.reviews().identity();
    if (!identity)
        return identity.error();
    Reader reader(database, *identity);
    AnswerPlan plan;
    FoundForm form = findForm(*sheets);
    plan.warnings = std::move(form.warnings);
    for (const FormRow &found : form.rows) {
        auto row = reader.read(found);
        if (!row)
            return row.error();
        // Only who has to decide about a row looks at it closely.
        if (row->state == AnswerState::Unchanged || row->state == AnswerState::Changes) {
            plan.warnings += row->messages;
            row->messages.clear();
        }
        plan.rows.push_back(std::move(*row));
    }
    const bool anyKey =
        std::any_of(plan.rows.begin(), plan.rows.end(), [](const AnswerRow &row) { return row.key.has_value(); });
    if (!anyKey && form.lacksKeys)
        return Error{
            ErrorKind::NotRecognised,
            QCoreApplication::translate(
                "FormAnswer",
                "The hidden columns “%1” and “%2” were removed from the form; without them its answers cannot be taken over. "
                "Please have them copied into the form as it was sent.")
                .arg(formHeading(FormColumn::Key), formHeading(FormColumn::Original))};
    if (!anyKey)
        return Error{
            ErrorKind::NotRecognised,
            QCoreApplication::translate("FormAnswer", "The table is no form of this city: no row has its key.")};
    for (const auto &entry : reader.requests()) {
        const ContributionRequestId id = entry.first;
        const ContributionRequest &request = entry.second;
        plan.requests.push_back(request);
        const bool saysMore = std::any_of(plan.rows.begin(), plan.rows.end(), [id](const AnswerRow &row) {
            return row.key && row.key->request == id &&
                   (row.state == AnswerState::Changes || row.state == AnswerState::Conflict);
        });
        if (request.closedOn && saysMore)
            plan.warnings << QCoreApplication::translate(
                                 "FormAnswer", "The form belongs to the request of %1, which was closed on %2.")
                                 .arg(shortGermanDate(request.askedOn), shortGermanDate(request.closedOn));
        // What was answered before is left out of the form of a reminder.
        const auto missing =
            std::count_if(request.clauses.begin(), request.clauses.end(), [&](const RequestedClause &asked) {
                return !asked.answeredOn && std::none_of(plan.rows.begin(), plan.rows.end(), [&](const AnswerRow &row) {
                    return row.key && row.key->request == id && row.key->clause == asked.clause;
                });
            });
        if (missing > 0)
            plan.warnings << QCoreApplication::translate("FormAnswer", "%n row(s) of the form are missing in the file.",
                                                         nullptr, int(missing));
    }
    return plan;
}

Result<ChangeSet> acceptAnswer(edit::EditService &service, const AnswerPlan &plan, QDate today,
                               const std::optional<QString> &approvedBy)
{
    const auto directory = service.database().directory().load();
    if (!directory)
        return directory.error();
    const QString description = QCoreApplication::translate("FormAnswer", "Answer of an office");
    std::vector<ChangeSet> steps;
    std::vector<StatusReport> reports;
    std::set<ClauseId> taken;
    for (const AnswerRow &row : plan.rows) {
        if (!row.accepted || !row.before || !row.after || !taken.insert(row.before->id).second)
            continue; // of two forms on a clause the first that was ticked counts
        steps.push_back(edit::edited(description, *row.before, *row.after));
        const auto request = std::find_if(plan.requests.begin(), plan.requests.end(),
                                          [&row](const ContributionRequest &r) { return r.id == row.key->request; });
        const Office *office =
            request == plan.requests.end() ? nullptr : directory->find(std::optional(request->office));
        const QString author = office ? office->name : QString();
        if (row.report.isEmpty() || joinedEarlier(row, author, reports))
            continue;
        const auto id = service.newId<StatusReportId>();
        if (!id)
            return id.error();
        StatusReport report{*id,   row.before->resolution, {row.before->id}, row.report,
                            today, ReportState::Submitted, author,           0};
        if (approvedBy) {
            report.state = ReportState::Approved;
            report.approvedBy = *approvedBy;
            report.approvedOn = today;
        }
        reports.push_back(report);
    }
    for (const StatusReport &report : reports)
        steps.push_back(edit::added(description, report));
    for (const ContributionRequest &request : plan.requests)
        steps.push_back(edit::noteAnswers(request, answeredIn(plan, request), today));
    return edit::together(description, steps);
}

}
