#include "core/letter/ReportPlacement.h"
#include "core/letter/Wording.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace core::letter {

namespace {

constexpr int kDeepestLevel = 8;

using Reports = std::vector<const model::StatusReport *>;

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QStringList paragraphs;
    const QStringList parts = unified.split(blankLine, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            paragraphs.push_back(part.trimmed());
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

void addReport(const model::StatusReport &report, const QStringList &labels, const LetterWording &wording, LetterItem *item)
{
    item->paragraphs = paragraphsOf(report.text);
    if (labels.size() < 2 || item->paragraphs.isEmpty())
        return;
    const QString lead = fill(wording.joint, {{QStringLiteral("clauses"), enumerated(labels)}});
    if (!item->paragraphs.front().startsWith(lead))
        item->lead = lead;
}

}

const model::StatusReport *reportFor(const model::ResolutionFile &file, model::ClauseId clause)
{
    const auto approved = std::find_if(file.reports.begin(), file.reports.end(), [clause](const model::StatusReport &r) {
        return r.state == model::ReportState::Approved && r.covers(clause);
    });
    return approved == file.reports.end() ? file.latestReport(clause) : &*approved;
}

std::vector<LetterItem> placeReports(const model::ResolutionFile &file, const LetterWording &wording)
{
    Reports reports;
    for (const model::Clause &clause : file.clauses)
        reports.push_back(reportFor(file, clause.id));

    std::vector<LetterItem> items;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const model::StatusReport *report = reports[i];
        const bool continuesGroup = i > 0 && report && reports[i - 1] == report;
        if (!continuesGroup)
            items.emplace_back();
        LetterItem &item = items.back();
        const model::Clause &clause = file.clauses[i];
        item.clauses.push_back({clause.label, clause.text, static_cast<int>(ancestorsOf(file, i).size())});

        const bool printedLater = report && std::find(reports.begin() + static_cast<std::ptrdiff_t>(i) + 1, reports.end(),
                                                      report) != reports.end();
        if (report && !printedLater)
            addReport(*report, labelsOf(file, reports, report), wording, &item);
        else if (!report && !isCoveredByOutline(file, reports, i))
            item.paragraphs = QStringList{wording.noReport};
    }
    return items;
}

}
