#include "core/sample/LargeCity.h"

#include "core/edit/EditService.h"
#include "core/sample/Phrases.h"
#include "core/sample/SampleCity.h"

namespace core::sample {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int resolutionsPerWrite = 200;
constexpr int yearsBack = 8;
/// Clauses a resolution and reports a clause go round in these, so that their averages are exactly five and three.
constexpr int clauseCounts[] = {5, 3, 7, 4, 6, 2, 8, 5, 1, 9};
constexpr int reportCounts[] = {3, 1, 5, 2, 4};
/// The most ids that a resolution takes: itself, its clauses, their reports, a letter.
constexpr int idsPerResolution = 1 + 9 + 9 * 5 + 1;

class Generator
{
public:
    Generator(Directory directory, QDate today, int total)
        : m_directory(std::move(directory)), m_today(today), m_total(total)
    {
    }

    /// Adds the next resolution with all that belongs to it; ids from firstId on.
    void add(qint64 firstId, ChangeSet &set);
    QDateTime enteredAt() const { return QDateTime(m_decidedOn.addDays(4), QTime(9, 0), Qt::UTC); }

private:
    template <class RecordType>
    static void insert(ChangeSet &set, RecordType record)
    {
        set.changes.push_back({std::nullopt, Record(std::move(record))});
    }
    const Office &anyOffice() { return m_directory.offices[size_t(m_dice.leaning(int(m_directory.offices.size())))]; }
    void decide();
    Resolution resolution(const QString &title);
    Clause clause(const Resolution &resolution, int position, const Phrases::Subject &subject);
    void addReports(const Clause &clause, const Clause *previous, const Phrases::Subject &subject, ChangeSet &set);
    ClauseStatus status(int ageInDays);
    Memo memo(const Resolution &resolution);

    Directory m_directory;
    QDate m_today;
    int m_total;
    int m_done = 0;
    qint64 m_clauses = 0;
    qint64 m_nextId = 0;
    QDate m_decidedOn;
    int m_year = 0;
    int m_numberInYear = 0;
    Dice m_dice{20'000};
    Phrases m_phrases{m_dice};
};

void Generator::decide()
{
    const int span = yearsBack * 365;
    const int age = span - int(qint64(span - 20) * m_done / m_total);
    m_decidedOn = m_today.addDays(-age);
    m_numberInYear = m_year == m_decidedOn.year() ? m_numberInYear + 1 : 1;
    m_year = m_decidedOn.year();
}

void Generator::add(qint64 firstId, ChangeSet &set)
{
    m_nextId = firstId;
    decide();
    const Phrases::Subject subject = m_phrases.subject();
    Resolution head = resolution(m_phrases.title(subject));
    const size_t headAt = set.changes.size();
    insert(set, head);
    const int count = clauseCounts[m_done % 10];
    int settled = 0;
    std::optional<Clause> previous;
    for (int i = 0; i < count; ++i) {
        const Clause point = clause(head, i + 1, subject);
        settled += isSettled(point.status) ? 1 : 0;
        insert(set, point);
        addReports(point, previous ? &*previous : nullptr, subject, set);
        previous = point;
    }
    if (settled == count && m_decidedOn.daysTo(m_today) > 400) {
        head.closedOn = m_decidedOn.addDays(380);
        head.closingNote = QStringLiteral("Alle Beschlusspunkte sind erledigt.");
        head.nextReviewOn.reset();
        set.changes[headAt].after = Record(head);
    }
    if (m_done % 4 == 0)
        insert(set, memo(head));
    ++m_done;
}

Resolution Generator::resolution(const QString &title)
{
    const Office &lead = anyOffice();
    const Committee &committee = m_directory.committees[size_t(m_dice.leaning(int(m_directory.committees.size())))];
    Resolution resolution;
    resolution.id = ResolutionId{m_nextId++};
    resolution.reference = QStringLiteral("%1%2/%3")
                               .arg(m_dice.chance(75) ? u'V' : u'A')
                               .arg(m_numberInYear, 4, 10, QLatin1Char('0'))
                               .arg(m_decidedOn.toString(QStringLiteral("yy")));
    resolution.meeting = QStringLiteral("%1/%2/%3")
                             .arg(committee.code)
                             .arg(1 + m_decidedOn.dayOfYear() / 14, 3, 10, QLatin1Char('0'))
                             .arg(m_decidedOn.year());
    resolution.title = title;
    resolution.committee = committee.id;
    resolution.decidedOn = m_decidedOn;
    resolution.division = lead.division;
    resolution.leadOffice = lead.id;
    resolution.fileReference = QStringLiteral("%1.%2").arg(lead.number).arg(10 + m_dice.below(90));
    resolution.visibility = m_dice.chance(4)   ? Visibility::NonPublic
                            : m_dice.chance(1) ? Visibility::Confidential
                                               : Visibility::Public;
    // Most reviews are ahead, some have been missed.
    resolution.nextReviewOn = m_today.addDays(m_dice.below(220) - 30);
    if (m_dice.chance(2)) {
        resolution.exemptReason = QStringLiteral("Mit der Beschlussfassung vollzogen.");
        resolution.nextReviewOn.reset();
    }
    return resolution;
}

Clause Generator::clause(const Resolution &resolution, int position, const Phrases::Subject &subject)
{
    Clause clause;
    clause.id = ClauseId{m_nextId++};
    clause.resolution = resolution.id;
    clause.label = QString::number(position);
    clause.position = position;
    const QDate due = m_decidedOn.addDays(120 + m_dice.below(900));
    clause.text = m_phrases.clause(subject, due);
    clause.status = status(int(m_decidedOn.daysTo(m_today)));
    if (needsReason(clause.status))
        clause.statusReason = QStringLiteral("Nach Prüfung durch das Fachamt; siehe Sachstand.");
    clause.leadOffice = m_dice.chance(60) ? resolution.leadOffice : std::optional(anyOffice().id);
    if (m_dice.chance(30)) {
        const OfficeId other = anyOffice().id;
        if (clause.leadOffice != other)
            clause.supportingOffices.push_back(other);
    }
    // Of the old deadlines only few are still open.
    if (isSettled(clause.status) || due > m_today || m_dice.chance(15))
        clause.dueOn = due;
    return clause;
}

void Generator::addReports(const Clause &clause, const Clause *previous, const Phrases::Subject &subject,
                           ChangeSet &set)
{
    const int count = reportCounts[m_clauses++ % 5];
    const int age = int(m_decidedOn.daysTo(m_today));
    for (int i = 0; i < count; ++i) {
        StatusReport report;
        report.id = StatusReportId{m_nextId++};
        report.resolution = clause.resolution;
        if (previous && m_dice.chance(8))
            report.clauses.push_back(previous->id);
        report.clauses.push_back(clause.id);
        report.asOf = m_decidedOn.addDays(age * (i + 1) / (count + 1));
        report.text = m_phrases.report(subject, report.asOf);
        report.author = m_directory.find(clause.leadOffice)->name;
        insert(set, std::move(report));
    }
}

/// The older a resolution, the more of it is settled.
ClauseStatus Generator::status(int ageInDays)
{
    const int years = ageInDays / 365;
    if (m_dice.chance(std::min(96, 25 + 22 * years)))
        return m_dice.chance(94)   ? ClauseStatus::Done
               : m_dice.chance(50) ? ClauseStatus::Moot
                                   : ClauseStatus::Cancelled;
    static constexpr ClauseStatus unsettled[] = {ClauseStatus::InProgress, ClauseStatus::Open,
                                                 ClauseStatus::PartlyDone, ClauseStatus::Ongoing,
                                                 ClauseStatus::Deferred,   ClauseStatus::CancellationProposed};
    return unsettled[m_dice.leaning(6)];
}

Memo Generator::memo(const Resolution &resolution)
{
    Memo memo;
    memo.id = MemoId{m_nextId++};
    memo.resolution = resolution.id;
    memo.state = MemoState::Sent;
    memo.isFinal = resolution.closedOn.has_value();
    memo.confidential = resolution.visibility != Visibility::Public;
    memo.date = m_decidedOn.addDays(std::min<qint64>(200, m_decidedOn.daysTo(m_today)));
    memo.sentOn = memo.date;
    memo.nextReviewOn = resolution.nextReviewOn;
    for (const Person &person : m_directory.persons) {
        if (person.division && person.division == resolution.division) {
            memo.signatoryName = person.name;
            memo.signatoryFunction = person.function;
            break;
        }
    }
    return memo;
}

Directory directoryOf(const ChangeSet &set)
{
    Directory directory;
    for (const Change &change : set.changes) {
        if (const auto *office = std::get_if<Office>(&*change.after))
            directory.offices.push_back(*office);
        else if (const auto *committee = std::get_if<Committee>(&*change.after))
            directory.committees.push_back(*committee);
        else if (const auto *person = std::get_if<Person>(&*change.after))
            directory.persons.push_back(*person);
    }
    return directory;
}

}

Result<void> writeLargeCity(store::Database &database, int resolutions, QDate today, Progress &progress)
{
    // The master data are those of the sample city: its first entry.
    const auto firstId = database.changes().reserveIds(1000);
    if (!firstId)
        return firstId.error();
    const auto city = sampleCity(today, *firstId);
    if (!city)
        return city.error();
    const ChangeSet &masterData = city->entries.front().set;
    QDateTime at = city->entries.front().at;
    edit::EditService service(database, QStringLiteral("Datenübernahme"), [&at] { return at; });
    if (const auto applied = service.apply(masterData); !applied)
        return applied.error();

    Generator generator(directoryOf(masterData), today, resolutions);
    for (int done = 0; done < resolutions;) {
        if (progress.cancelled())
            return cancelled();
        const int count = std::min(resolutionsPerWrite, resolutions - done);
        const auto ids = database.changes().reserveIds(count * idsPerResolution);
        if (!ids)
            return ids.error();
        ChangeSet set{QStringLiteral("Übernahme aus dem Altverfahren"), {}};
        for (int i = 0; i < count; ++i)
            generator.add(*ids + i * idsPerResolution, set);
        at = generator.enteredAt();
        if (const auto applied = service.apply(set); !applied)
            return applied.error();
        done += count;
        progress.advance(done, resolutions);
    }
    return {};
}

}
