#include "core/letter/content/ReportPlacement.h"
#include "core/base/Dates.h"
#include "core/letter/house/Wording.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace core::letter::inline content {

namespace {

constexpr int kDeepestLevel = 8;

using Reports = std::vector<const model::StatusReport *>;

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n(?:[ \\t]*\\n)+"));
    static const QRegularExpression tabs(QStringLiteral("^[ ]*\\t+[ \\t]*"), QRegularExpression::MultilineOption);
    static const QRegularExpression around(QStringLiteral("^\\s*\\n|\\s+$"));
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    unified.replace(tabs, QStringLiteral("    "));
    QStringList paragraphs;
    const QStringList parts = unified.split(blankLines, Qt::SkipEmptyParts);
    for (QString part : parts) {
        // A paragraph of one line is not indented, one that begins with a list may be.
        part.remove(around);
        part = part.contains(u'\n') ? part : part.trimmed();
        if (!part.isEmpty())
            paragraphs.push_back(part);
    }
    return paragraphs;
}

std::optional<std::size_t> parentOf(const model::ResolutionFile &file, std::size_t clause)
{
    const std::optional<model::ClauseId> parent = file.clauses[clause].parent;
    if (!parent)
        return std::nullopt;
    const auto at = std::find_if(file.clauses.begin(), file.clauses.end(),
                                 [&parent](const model::Clause &other) { return other.id == *parent; });
    if (at == file.clauses.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - file.clauses.begin());
}

/// The clauses above one in the outline, nearest first; bounded, should the data hold a circle.
std::vector<std::size_t> ancestorsOf(const model::ResolutionFile &file, std::size_t clause)
{
    std::vector<std::size_t> ancestors;
    for (auto above = parentOf(file, clause); above && ancestors.size() < kDeepestLevel; above = parentOf(file, *above))
        ancestors.push_back(*above);
    return ancestors;
}

/// Whether a report on a clause above or below it in the outline speaks for the clause too.
bool isCoveredByOutline(const model::ResolutionFile &file, const Reports &reports, std::size_t clause)
{
    const std::vector<std::size_t> above = ancestorsOf(file, clause);
    if (std::any_of(above.begin(), above.end(), [&reports](std::size_t i) { return reports[i] != nullptr; }))
        return true;
    for (std::size_t i = 0; i < file.clauses.size(); ++i) {
        const std::vector<std::size_t> line = ancestorsOf(file, i);
        if (reports[i] && std::find(line.begin(), line.end(), clause) != line.end())
            return true;
    }
    return false;
}

/// The labels of all clauses for which a report is printed.
QStringList labelsOf(const model::ResolutionFile &file, const Reports &reports, const model::StatusReport *report)
{
    QStringList labels;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i] == report)
            labels.push_back(file.clauses[i].label);
    }
    return labels;
}

/// "Zu den Punkten 2 und 3:", "Stand 5. März 2027:" or both in one.
QString leadOf(const QString &joint, const QString &unchanged)
{
    if (joint.isEmpty() || unchanged.isEmpty())
        return joint + unchanged;
    return (joint.endsWith(u':') ? joint.chopped(1) : joint) + QStringLiteral(", ") + unchanged;
}

void addReport(const model::StatusReport &report, const QStringList &labels, const LetterWording &wording,
               bool toldBefore, LetterItem *item)
{
    item->paragraphs = paragraphsOf(report.text);
    if (item->paragraphs.isEmpty())
        return;
    QString joint;
    if (labels.size() > 1)
        joint = fill(wording.joint, {{QStringLiteral("clauses"), enumerated(labels)}});
    if (item->paragraphs.front().startsWith(joint))
        joint.clear();
    const QString unchanged =
        toldBefore ? fill(wording.unchanged, {{QStringLiteral("asOf"), base::longGermanDate(report.asOf)}}) : QString();
    item->lead = leadOf(joint, unchanged);
}

bool isPrintedAfter(std::size_t clause, const Reports &reports, const std::vector<bool> &printed)
{
    for (std::size_t i = clause + 1; i < reports.size(); ++i) {
        if (printed[i] && reports[i] == reports[clause])
            return true;
    }
    return false;
}

/// Which clauses a letter prints that leaves out what was told before: those with news, those on which nothing was ever
/// reported, and those above a clause that is printed.
std::vector<bool> withNews(const model::ResolutionFile &file, const Reports &reports, const PlacementChoice &choice)
{
    std::vector<bool> printed(reports.size(), false);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const bool news = reports[i] ? !isToldBefore(*reports[i], choice) : !isCoveredByOutline(file, reports, i);
        if (!news)
            continue;
        printed[i] = true;
        for (const std::size_t above : ancestorsOf(file, i))
            printed[above] = true;
    }
    return printed;
}

}

bool isToldBefore(const model::StatusReport &report, const PlacementChoice &choice)
{
    return report.reportedIn.has_value() && report.reportedIn != choice.memo && report.reportedIn != choice.corrects;
}

QString shortened(const QString &wording, int limit)
{
    static const QString mark = QStringLiteral("[…]");
    if (limit <= 0 || wording.size() <= limit + mark.size())
        return wording;
    qsizetype end = limit;
    while (end > 0 && !wording[end].isSpace())
        --end;
    end = end == 0 ? limit : end;
    if (wording[end - 1].isHighSurrogate())
        --end;
    return wording.left(end).trimmed() + u' ' + mark;
}

const model::StatusReport *reportFor(const model::ResolutionFile &file, model::ClauseId clause, bool approval)
{
    if (!approval)
        return file.latestReport(clause);
    const auto approved =
        std::find_if(file.reports.begin(), file.reports.end(), [clause](const model::StatusReport &r) {
            return r.state == model::ReportState::Approved && r.covers(clause);
        });
    return approved == file.reports.end() ? file.latestReport(clause) : &*approved;
}

QStringList clausesWithoutReport(const model::ResolutionFile &file)
{
    Reports reports;
    for (const model::Clause &clause : file.clauses)
        reports.push_back(reportFor(file, clause.id));
    QStringList labels;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!reports[i] && !isCoveredByOutline(file, reports, i))
            labels.push_back(file.clauses[i].label);
    }
    return labels;
}

std::vector<LetterItem> placeReports(const model::ResolutionFile &file, const LetterWording &wording,
                                     const PlacementChoice &choice)
{
    Reports reports;
    for (const model::Clause &clause : file.clauses)
        reports.push_back(reportFor(file, clause.id, choice.approval));

    const std::vector<bool> printed = choice.toldBefore == model::ToldBefore::LeaveOut
                                          ? withNews(file, reports, choice)
                                          : std::vector<bool>(reports.size(), true);
    std::vector<LetterItem> items;
    const model::StatusReport *above = nullptr;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (!printed[i])
            continue;
        const model::StatusReport *report = reports[i];
        const bool continuesGroup = report && above == report;
        above = report;
        if (!continuesGroup)
            items.emplace_back();
        LetterItem &item = items.back();
        const model::Clause &clause = file.clauses[i];
        item.clauses.push_back({clause.label, shortened(clause.text, choice.longestClause),
                                static_cast<int>(ancestorsOf(file, i).size())});

        const bool printedLater = isPrintedAfter(i, reports, printed);
        if (report && !printedLater)
            addReport(*report, labelsOf(file, reports, report), wording, isToldBefore(*report, choice), &item);
        else if (!report && !isCoveredByOutline(file, reports, i))
            item.paragraphs = QStringList{wording.noReport};
    }
    return items;
}

}
