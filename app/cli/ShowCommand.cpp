#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/rules/Delay.h"
#include "core/rules/ResolutionFacts.h"

#include <QJsonArray>
#include <algorithm>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int historyLimit = 100'000;
constexpr int historyShown = 20;

/// Prints a resolution for people.
class Page
{
public:
    Page(const ResolutionFile &file, const Directory &directory, QDate today, Output &out)
        : m_file(file), m_directory(directory), m_today(today), m_out(out)
    {
    }

    void printHead()
    {
        const Resolution &resolution = m_file.resolution;
        m_out.line(wrapped(QStringLiteral("%1  %2").arg(resolution.reference, resolution.title), 0));
        m_out.line();
        const auto facts = core::rules::factsOf(m_file);
        field(Text::tr("State"), QStringLiteral("%1 (%2/%3)")
                                     .arg(label(stateOf(facts, m_today)))
                                     .arg(facts.clausesSettled)
                                     .arg(facts.clausesTotal));
        const Committee *committee = m_directory.find(resolution.committee);
        field(Text::tr("Committee"), committee ? committee->name : QString());
        field(Text::tr("Meeting"), resolution.meeting);
        field(Text::tr("Decided on"), shortGermanDate(resolution.decidedOn));
        const Division *division = m_directory.find(resolution.division);
        field(Text::tr("Division"), division ? division->name : QString());
        field(Text::tr("Lead office"), officeText(resolution.leadOffice));
        field(Text::tr("File reference"), resolution.fileReference);
        field(Text::tr("Visibility"), label(resolution.visibility));
        field(Text::tr("Next review"), shortGermanDate(resolution.nextReviewOn));
        field(Text::tr("Not under review"), resolution.exemptReason);
        if (resolution.closedOn)
            field(Text::tr("Closed on"),
                  (shortGermanDate(resolution.closedOn) + u' ' + resolution.closingNote).trimmed());
        for (const RelatedPaper &paper : resolution.relatedPapers)
            field(paper.relation.isEmpty() ? Text::tr("Related paper") : paper.relation,
                  (paper.reference + u' ' + paper.title).trimmed());
        field(Text::tr("Remark"), resolution.remark);
        printFields();
    }

    void printClauses()
    {
        for (const Clause &clause : m_file.clauses) {
            m_out.line();
            QStringList head = {label(clause.status)};
            if (clause.leadOffice)
                head.append(officeText(clause.leadOffice));
            if (clause.dueOn)
                head.append(Text::tr("until %1").arg(shortGermanDate(clause.dueOn)));
            if (core::rules::isDelayed(clause, m_today))
                head.append(Text::tr("delayed, expected on %1").arg(shortGermanDate(clause.expectedOn)));
            m_out.line(QStringLiteral("[%1]  %2").arg(clauseKey(m_file, clause), head.join(QStringLiteral(" · "))));
            m_out.line(wrapped(clause.text, 4));
            if (!clause.statusReason.isEmpty())
                m_out.line(wrapped(Text::tr("Reason: %1").arg(clause.statusReason), 4));
            for (const DeadlineExtension &extension : m_file.extensions) {
                if (extension.clause == clause.id) {
                    m_out.line(wrapped(Text::tr("Deadline extended from %1 to %2: %3")
                                           .arg(shortGermanDate(extension.oldDate), shortGermanDate(extension.newDate),
                                                extension.reason),
                                       4));
                }
            }
        }
    }

    void printReports()
    {
        // The newest letters first, but what was reported on one day in the order of the clauses.
        std::vector<StatusReport> reports = m_file.reports;
        const auto placeOf = [this](const StatusReport &report) {
            const Clause *first = m_file.clause(report.clauses.front());
            return first ? first->position : 0;
        };
        std::stable_sort(reports.begin(), reports.end(), [&placeOf](const StatusReport &a, const StatusReport &b) {
            return a.asOf != b.asOf ? a.asOf > b.asOf : placeOf(a) < placeOf(b);
        });
        for (const StatusReport &report : reports) {
            m_out.line();
            QStringList keys;
            for (ClauseId id : report.clauses) {
                if (const Clause *clause = m_file.clause(id))
                    keys.append(clauseKey(m_file, *clause));
            }
            QStringList by = {report.author, label(report.state)};
            by.removeAll(QString());
            m_out.line(
                Text::tr("%1, on %2 (%3):")
                    .arg(shortGermanDate(report.asOf), keys.join(QStringLiteral(", ")), by.join(QStringLiteral(", "))));
            m_out.line(wrapped(report.text, 4));
        }
        for (const Memo &memo : m_file.memos) {
            m_out.line();
            m_out.line(Text::tr("Letter of %1: %2")
                           .arg(memo.date ? shortGermanDate(memo.date) : QStringLiteral("–"), label(memo.state)));
        }
    }

    void printHistory(const std::vector<HistoryEntry> &history)
    {
        m_out.line();
        m_out.line(Text::tr("History:"));
        // What was done in one step touches several records and is one line.
        QStringList lines;
        for (const HistoryEntry &entry : history) {
            const QString line = QStringLiteral("  %1  %2  %3")
                                     .arg(entry.at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")),
                                          entry.who, entry.description);
            if (lines.isEmpty() || lines.constLast() != line)
                lines.append(line);
        }
        for (qsizetype i = 0; i < lines.size() && i < historyShown; ++i)
            m_out.line(lines[i]);
        if (lines.size() > historyShown)
            m_out.line(QStringLiteral("  …"));
    }

private:
    void field(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_fields.emplace_back(name, value);
    }

    /// All values below each other, beside the longest name.
    void printFields()
    {
        qsizetype width = 0;
        for (const auto &[name, value] : m_fields)
            width = std::max(width, name.size() + 2);
        for (const auto &[name, value] : m_fields)
            m_out.line(name.leftJustified(width) + wrapped(value, int(width)).mid(width));
    }

    QString officeText(std::optional<OfficeId> id) const
    {
        const Office *office = m_directory.find(id);
        return office ? office->number + u' ' + office->name : QString();
    }

    const ResolutionFile &m_file;
    const Directory &m_directory;
    QDate m_today;
    Output &m_out;
    std::vector<std::pair<QString, QString>> m_fields;
};

class ShowCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("show"); }
    QString summary() const override
    {
        return Text::tr("Shows one resolution with its clauses, reports, letters and history.");
    }
    QString arguments() const override { return Text::tr("REFERENCE"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QString details() const override
    {
        return Text::tr(
            "JSON: reference, meeting, title, committee, decidedOn, division, leadOffice, fileReference, visibility, state, "
            "clausesSettled, clausesTotal, nextReviewOn, earliestDueOn, daysLeft, exemptReason, closedOn, closingNote, "
            "reviewRule, completionReportedOn, reopeningReason, earlierClosings [closedOn, reopenedOn], remark, "
            "relatedPapers [reference, title, relation], rowVersion, clauses [key, label, parent (key or null), text, status, "
            "statusReason, leadOffice, supportingOffices, dueOn, originalDueOn, expectedOn, delayReason, extensions [oldDate, newDate, reason, decidedBy, decidedOn], "
            "rowVersion], reports [clauses (keys), asOf, state, author, approvedBy, approvedOn, text], newest first, memos [state, final, confidential, "
            "date, recipients, salutation, opening, closing, signatoryPrefix, signatoryName, signatoryFunction, acknowledgements, "
            "nextReviewOn, sentOn, sentWay, sourceFile, profile, distribution, toldBefore, longestClause, corrects], newest first, history [at (UTC), who, description, record, before, after], newest "
            "first. The key of a clause is what the other commands take: its label, and “5#2” for the second clause labelled 5.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto history = (*context.database())->changes().history(file->resolution.id, historyLimit);
        if (!history)
            return history.error();
        if (context.wantsJson()) {
            QJsonObject object = jsonOf(*file, *directory, context.today());
            QJsonArray entries;
            for (const HistoryEntry &entry : *history)
                entries.append(jsonOf(entry));
            object[u"history"] = entries;
            context.out.json(object);
            return ExitCode::Done;
        }
        Page page(*file, *directory, context.today(), context.out);
        page.printHead();
        page.printClauses();
        page.printReports();
        page.printHistory(*history);
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

}
