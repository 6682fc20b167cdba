#include "core/sample/SampleBuilder.h"

#include "core/sample/SampleSteps.h"

#include <algorithm>

namespace core::sample {

using namespace core::base;
using namespace core::model;

namespace {

QString property(const ResolutionText &text, QStringView key)
{
    for (const auto &[name, value] : text.properties) {
        if (name == key)
            return value;
    }
    return {};
}

}

Result<City> SampleBuilder::build(const CityText &text)
{
    if (const auto added = addMasterData(text.masterData); !added)
        return added.error();
    for (const ResolutionText &resolution : text.resolutions) {
        if (const auto added = addResolution(resolution); !added)
            return added.error();
    }
    for (const RequestText &request : text.requests) {
        if (const auto added = addRequest(request); !added)
            return added.error();
    }
    std::stable_sort(m_city.entries.begin(), m_city.entries.end(),
                     [](const Entry &a, const Entry &b) { return a.at < b.at; });
    m_city.idCount = int(m_nextId - m_firstId);
    return m_city;
}

Result<void> SampleBuilder::addMasterData(const std::vector<QStringList> &rows)
{
    ChangeSet set{QStringLiteral("Stammdaten der Stadt"), {}};
    const auto divisionOf = [this](const QString &code) -> std::optional<DivisionId> {
        for (const Division &division : m_directory.divisions) {
            if (division.code == code)
                return division.id;
        }
        return std::nullopt;
    };
    const auto add = [&set](auto &list, auto record) {
        set.changes.push_back({std::nullopt, Record(record)});
        list.push_back(std::move(record));
    };
    for (const QStringList &row : rows) {
        const QString kind = row[0];
        if (kind == u"division")
            add(m_directory.divisions,
                Division{newId<DivisionId>(), row[1], row[2], int(m_directory.divisions.size()) + 1, 0});
        else if (kind == u"office" && row.size() == 5)
            add(m_directory.offices, Office{newId<OfficeId>(), row[1], row[2], divisionOf(row[3]), row[4], 0});
        else if (kind == u"committee")
            add(m_directory.committees,
                Committee{newId<CommitteeId>(), row[1], row[2], int(m_directory.committees.size()) + 1, 0});
        else if (kind == u"faction")
            add(m_directory.factions, Faction{newId<FactionId>(), row[1], row[2], 0});
        else if (kind == u"person" && row.size() == 4)
            add(m_directory.persons, Person{newId<PersonId>(), row[1], row[2], divisionOf(row[3]), 0});
        else if (kind == u"setting")
            add(m_directory.settings, Setting{newId<SettingId>(), row[1], row[2], 0});
        else
            return broken(row.join(u'|'));
    }
    const QDate longAgo = m_dates.today().addDays(-1100);
    m_city.entries.push_back({QDateTime(longAgo, QTime(8, 0), Qt::UTC), clerk(0), set});
    return {};
}

Result<void> SampleBuilder::addResolution(const ResolutionText &text)
{
    Life life;
    std::vector<Clause> final;
    if (const auto read = readHead(text, life); !read)
        return read;
    if (const auto read = readClauses(text, life, final); !read)
        return read;
    if (const auto added = addExtensions(text, life); !added)
        return added;
    if (const auto added = addReports(text, life); !added)
        return added;
    addStatusChanges(final, life);
    if (const auto added = addMemos(text, life); !added)
        return added;
    addClosing(text, life);
    if (const auto added = addReminders(text, life); !added)
        return added;
    live(life);
    m_files[text.head[0]] = std::move(life.file);
    return {};
}

Result<void> SampleBuilder::readHead(const ResolutionText &text, Life &life)
{
    Resolution &resolution = life.file.resolution;
    resolution.id = newId<ResolutionId>();
    life.decidedOn = m_dates.meetingDay(text.head[2].toInt());
    resolution.decidedOn = life.decidedOn;
    resolution.reference = text.head[0] + life.decidedOn.toString(QStringLiteral("/yy"));
    resolution.meeting = text.head[1] + life.decidedOn.toString(QStringLiteral("/yyyy"));
    resolution.title = text.head[4];
    const QString code = text.head[1].section(u'/', 0, 0);
    for (const Committee &committee : m_directory.committees) {
        if (committee.code == code)
            resolution.committee = committee.id;
    }
    const auto offices = officesOf(text.head[3]);
    if (!offices || offices->empty() || !resolution.committee)
        return broken(resolution.reference);
    resolution.leadOffice = offices->front();
    resolution.division = m_directory.find(resolution.leadOffice)->division;
    resolution.fileReference = property(text, u"gz");
    resolution.remark = property(text, u"remark");
    resolution.exemptReason = property(text, u"exempt");
    life.review = m_dates.date(property(text, u"review"));
    resolution.visibility = visibilityFromCode(property(text, u"visibility")).value_or(Visibility::Public);
    if (const QStringList paper = property(text, u"paper").split(QStringLiteral(" | ")); paper.size() == 3)
        resolution.relatedPapers.push_back(
            {paper[0] + life.decidedOn.addDays(-120).toString(QStringLiteral("/yy")), paper[1], paper[2]});
    return {};
}

Result<void> SampleBuilder::readClauses(const ResolutionText &text, Life &life, std::vector<Clause> &final)
{
    std::optional<ClauseId> parent;
    for (const ClauseText &source : text.clauses) {
        Clause clause;
        clause.id = newId<ClauseId>();
        clause.resolution = life.file.resolution.id;
        clause.label = source.fields[0];
        clause.position = int(final.size()) + 1;
        clause.text = m_dates.filled(source.fields[4]);
        clause.dueOn = m_dates.date(source.fields[3]);
        clause.statusReason = m_dates.filled(source.reason);
        if (source.level == 0)
            parent = clause.id;
        else
            clause.parent = parent;
        const auto status = clauseStatusFromCode(source.fields[1]);
        const auto offices = officesOf(source.fields[2]);
        if (!status || !offices || offices->empty())
            return broken(life.file.resolution.reference + QStringLiteral(" clause ") + clause.label);
        clause.status = *status;
        clause.leadOffice = offices->front();
        clause.supportingOffices.assign(offices->begin() + 1, offices->end());
        final.push_back(clause);
        clause.status = ClauseStatus::Open;
        clause.statusReason.clear();
        life.file.clauses.push_back(clause);
    }
    return {};
}

Result<void> SampleBuilder::addExtensions(const ResolutionText &text, Life &life)
{
    for (const QStringList &source : text.extensions) {
        const auto clauses = clausesOf(source[0], life.file);
        const auto newDate = m_dates.date(source[2]);
        const auto decided = m_dates.date(source[3]);
        if (!clauses || !newDate || !decided)
            return broken(source.join(u'|'));
        const DeadlineExtension extension{newId<DeadlineExtensionId>(),
                                          life.file.resolution.id,
                                          clauses->front(),
                                          m_dates.date(source[1]),
                                          *newDate,
                                          source[5],
                                          source[4],
                                          decided,
                                          0};
        const auto at = std::find_if(life.file.clauses.begin(), life.file.clauses.end(),
                                     [&extension](const Clause &c) { return c.id == extension.clause; });
        at->dueOn = extension.oldDate;
        life.events.push_back({*decided, clerk(extension.id.value), QStringLiteral("Frist von Punkt %1").arg(at->label),
                               [&clause = *at, extension](std::vector<Change> &changes) {
                                   change(
                                       clause, [&extension](Clause &c) { c.dueOn = extension.newDate; }, changes);
                                   changes.push_back({std::nullopt, Record(extension)});
                               }});
    }
    return {};
}

Result<void> SampleBuilder::addReports(const ResolutionText &text, Life &life)
{
    for (const ReportText &source : text.reports) {
        const auto clauses = clausesOf(source.fields[1], life.file);
        const auto asOf = m_dates.date(source.fields[0]);
        if (!clauses || !asOf)
            return broken(source.fields.join(u'|'));
        const StatusReport report{newId<StatusReportId>(),
                                  life.file.resolution.id,
                                  *clauses,
                                  m_dates.filled(source.paragraphs.join(QStringLiteral("\n\n"))),
                                  *asOf,
                                  source.submitted ? ReportState::Submitted : ReportState::Approved,
                                  source.fields[2],
                                  0};
        life.file.reports.push_back(report);
        life.events.push_back({*asOf, report.author,
                               QStringLiteral("Sachstand zu %1").arg(life.file.resolution.reference),
                               [report](std::vector<Change> &changes) {
                                   changes.push_back({std::nullopt, Record(report)});
                               }});
    }
    return {};
}

/// A clause takes its status with the last approved report on it; what was cancelled had been proposed for it first.
void SampleBuilder::addStatusChanges(const std::vector<Clause> &final, Life &life)
{
    for (size_t i = 0; i < final.size(); ++i) {
        const Clause &target = final[i];
        if (target.status == ClauseStatus::Open)
            continue;
        QDate last = life.decidedOn.addDays(6);
        for (const StatusReport &report : life.file.reports) {
            if (report.covers(target.id) && report.state == ReportState::Approved)
                last = std::max(last, report.asOf);
        }
        const auto add = [&](QDate on, ClauseStatus status) {
            life.events.push_back(
                {on, clerk(target.id.value), QStringLiteral("Status von Punkt %1: %2").arg(target.label, label(status)),
                 [&clause = life.file.clauses[i], status, reason = target.statusReason](std::vector<Change> &changes) {
                     change(
                         clause,
                         [&](Clause &c) {
                             c.status = status;
                             c.statusReason = reason;
                         },
                         changes);
                 }});
        };
        if (target.status == ClauseStatus::Cancelled)
            add(last.addDays(-40), ClauseStatus::CancellationProposed);
        add(last, target.status);
    }
}

Result<void> SampleBuilder::addMemos(const ResolutionText &text, Life &life)
{
    Resolution &resolution = life.file.resolution;
    resolution.nextReviewOn = life.review;
    for (size_t i = 0; i < text.memos.size(); ++i) {
        const QStringList &source = text.memos[i];
        const auto state = memoStateFromCode(source[0]);
        if (!state)
            return broken(source.join(u'|'));
        Memo memo;
        memo.id = newId<MemoId>();
        memo.resolution = resolution.id;
        memo.state = *state;
        memo.date = m_dates.date(source[1]);
        memo.isFinal = source[2] == u"final";
        memo.confidential = resolution.visibility != Visibility::Public;
        memo.nextReviewOn = m_dates.date(source[3]);
        for (const Person &person : m_directory.persons) {
            if (!person.division) {
                memo.acknowledgements.push_back(
                    {person.name, person.function,
                     memo.state == MemoState::Sent ? std::optional(memo.date->addDays(-1)) : std::nullopt});
            } else if (memo.signatoryName.isEmpty() && person.division == resolution.division) {
                memo.signatoryName = person.name;
                memo.signatoryFunction = person.function;
            }
        }
        if (memo.state == MemoState::Sent)
            memo.sentOn = memo.date;
        if (i == 0 && memo.date)
            resolution.nextReviewOn = memo.date;
        const bool setsReview = memo.state != MemoState::Draft;
        life.events.push_back({memo.date.value_or(m_dates.today().addDays(-1)), clerk(resolution.id.value),
                               QStringLiteral("Hausmitteilung zu %1").arg(resolution.reference),
                               [memo, setsReview, &resolution](std::vector<Change> &changes) {
                                   changes.push_back({std::nullopt, Record(memo)});
                                   if (setsReview)
                                       change(
                                           resolution, [&memo](Resolution &r) { r.nextReviewOn = memo.nextReviewOn; },
                                           changes);
                               }});
    }
    return {};
}

void SampleBuilder::addClosing(const ResolutionText &text, Life &life)
{
    const QString closed = property(text, u"closed");
    const auto on = m_dates.date(closed.section(QStringLiteral(" | "), 0, 0));
    if (!on)
        return;
    const QString note = closed.section(QStringLiteral(" | "), 1);
    Resolution &resolution = life.file.resolution;
    life.events.push_back({*on, clerk(resolution.id.value),
                           QStringLiteral("%1 abgeschlossen").arg(resolution.reference),
                           [&resolution, on, note](std::vector<Change> &changes) {
                               change(
                                   resolution,
                                   [&](Resolution &r) {
                                       r.closedOn = on;
                                       r.closingNote = note;
                                       r.nextReviewOn.reset();
                                   },
                                   changes);
                           }});
}

void SampleBuilder::live(Life &life)
{
    std::stable_sort(life.events.begin(), life.events.end(),
                     [](const Event &a, const Event &b) { return a.on < b.on; });
    const Resolution &resolution = life.file.resolution;
    ChangeSet birth{QStringLiteral("Neuer Beschluss %1").arg(resolution.reference), {}};
    birth.changes.push_back({std::nullopt, Record(resolution)});
    for (const Clause &clause : life.file.clauses)
        birth.changes.push_back({std::nullopt, Record(clause)});
    QDateTime at(life.decidedOn.addDays(4), QTime(7, 10), Qt::UTC);
    m_city.entries.push_back({at, clerk(resolution.id.value), birth});
    for (const Event &event : life.events) {
        // Several entries of a day follow each other; nothing happens before the resolution is known.
        at = std::max(at.addSecs(8 * 60), QDateTime(event.on, QTime(8, 30), Qt::UTC));
        ChangeSet set{event.what, {}};
        event.happen(set.changes);
        if (!set.isEmpty())
            m_city.entries.push_back({at, event.who, set});
    }
}

Result<std::vector<ClauseId>> SampleBuilder::clausesOf(const QString &labels, const ResolutionFile &file) const
{
    std::vector<ClauseId> ids;
    for (const QString &label : labels.split(u',')) {
        const auto found = file.clausesLabelled(label.section(u'#', 0, 0));
        const size_t which = label.contains(u'#') ? label.section(u'#', 1).toUInt() - 1 : 0;
        if (which >= found.size())
            return broken(file.resolution.reference + QStringLiteral(" has no clause ") + label);
        ids.push_back(found[which]->id);
    }
    return ids;
}

Result<std::vector<OfficeId>> SampleBuilder::officesOf(const QString &numbers) const
{
    std::vector<OfficeId> ids;
    for (const QString &number : numbers.split(u',')) {
        const auto at = std::find_if(m_directory.offices.begin(), m_directory.offices.end(),
                                     [&number](const Office &office) { return office.number == number; });
        if (at == m_directory.offices.end())
            return broken(QStringLiteral("no office ") + number);
        ids.push_back(at->id);
    }
    return ids;
}

}
