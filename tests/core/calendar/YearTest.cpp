#include "core/edit/ClauseEdits.h"
#include "core/edit/ReportEdits.h"
#include "core/edit/RequestEdits.h"
#include "core/edit/ReviewEdits.h"
#include "core/request/FormAnswer.h"
#include "core/sample/SampleCity.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/OpenDatabase.h"
#include "tests/core/store/Fixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <functional>
#include <map>

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::request;
using namespace core::settings;
using namespace core::store;
using namespace tests::core_store;

namespace {

/// Each figure counted straight from the tables that people write, without the program's conditions and without its caches.
/// :d is the day, :s the Sunday of its week, :m thirty days later, :y a year earlier.
struct StraightCount {
    Attention attention;
    const char *sql;
};

#define OPEN "c.status NOT IN ('done','cancelled','moot')"
#define CONTROLLED "SELECT count(*) FROM resolution r WHERE r.exempt_reason = '' AND r.closed_on IS NULL AND "
#define SETTLED                                                                                                                                   \
    "((SELECT count(*) FROM clause c WHERE c.resolution_id = r.id) > 0 AND (SELECT count(*) FROM clause c WHERE c.resolution_id = r.id AND " OPEN \
    ") = 0)"
#define EARLIEST                                                                                                                  \
    "min(coalesce(r.next_review_on, '9999'), coalesce((SELECT min(c.due_on) FROM clause c WHERE c.resolution_id = r.id AND " OPEN \
    "), '9999'))"
#define WAITING \
    "(SELECT count(*) FROM requested_clause w, contribution_request q WHERE q.id = w.request_id AND w.resolution_id = r.id AND w.answered_on IS NULL AND q.closed_on IS NULL)"
#define UNAPPROVED \
    "(SELECT count(*) FROM status_report s WHERE s.resolution_id = r.id AND s.state IN ('draft','submitted'))"
#define FINAL \
    "(SELECT count(*) FROM memo f WHERE f.resolution_id = r.id AND f.is_final = 1 AND f.state IN ('released','sent'))"

const StraightCount straight[] = {
    {Attention::Overdue, CONTROLLED "NOT " SETTLED " AND " EARLIEST " < :d"},
    {Attention::DueThisWeek, CONTROLLED "NOT " SETTLED " AND " EARLIEST " BETWEEN :d AND :s"},
    {Attention::DueIn30Days, CONTROLLED EARLIEST " <= :m"},
    {Attention::WaitingForOffices, CONTROLLED WAITING " > 0"},
    {Attention::WaitingForApproval, CONTROLLED UNAPPROVED " > 0"},
    {Attention::ReadyForLetter, CONTROLLED WAITING
     " = 0 AND " UNAPPROVED " = 0 AND ((" SETTLED " AND " FINAL " = 0) OR (coalesce(r.next_review_on, '9999') <= :m"
     " AND (SELECT max(s.as_of) FROM status_report s WHERE s.resolution_id = r.id AND s.state = 'approved')"
     " > coalesce((SELECT max(m.date) FROM memo m WHERE m.resolution_id = r.id AND m.state IN ('released','sent')), '0')))"},
    {Attention::ReadyToClose, CONTROLLED SETTLED " AND " FINAL " > 0"},
    {Attention::CancellationProposed,
     CONTROLLED "r.id IN (SELECT c.resolution_id FROM clause c WHERE c.status = 'cancellation_proposed')"},
    {Attention::ReasonMissing, CONTROLLED
     "(SELECT count(*) FROM clause c WHERE c.resolution_id = r.id AND c.status IN ('open','in_progress','partly_done') AND c.delay_reason || c.status_reason = ''"
     " AND (coalesce(c.due_on, '9999') < :d OR coalesce(r.decided_on, '9999') < :y)) > 0"},
    {Attention::Untracked, CONTROLLED "NOT " SETTLED " AND " EARLIEST " = '9999'"},
    {Attention::CompletionToReport,
     "SELECT count(*) FROM resolution r WHERE r.exempt_reason = '' AND r.closed_on IS NOT NULL AND r.completion_reported_on IS NULL"
     " AND " FINAL " = 0"},
};

/// A year of a town hall: what is due is asked for, answered late or not at all, approved, written to the council, closed.
class Year : public testing::Test
{
protected:
    void SetUp() override
    {
        Progress progress;
        must(core::sample::writeSampleCity(*m_database, first, progress));
    }

    QDate day() const { return m_day; }
    Directory directory() { return must(m_database->directory().load()); }
    ResolutionFile load(ResolutionId id) { return must(m_database->resolutions().load(id)); }
    bool chance(int percent) { return m_dice.bounded(100) < percent; }
    void apply(const ChangeSet &set)
    {
        if (!set.isEmpty())
            must(m_edits.apply(set));
        m_written += int(set.changes.size());
    }
    ResolutionFilter filtered(Attention attention, std::optional<DivisionId> division = {}) const
    {
        ResolutionFilter filter;
        filter.today = m_day;
        filter.attention = attention;
        filter.division = division;
        return filter;
    }
    std::vector<ResolutionId> list(Attention attention)
    {
        return must(m_database->resolutions().order(filtered(attention), {}));
    }

    void askOffices()
    {
        Progress progress;
        const auto prepared = must(prepareRequests(m_edits, list(Attention::DueIn30Days), m_day, progress));
        std::vector<ContributionRequest> requests;
        for (const PreparedRequest &each : prepared)
            requests.push_back(each.request);
        if (!requests.empty())
            apply(core::edit::askOffices(requests));
        m_asked += int(prepared.size());
    }

    /// Some offices answer by the form, some only after having been reminded.
    void answerAndChase()
    {
        for (const ContributionRequest &request :
             must(m_database->reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}}))) {
            if (chance(12)) {
                answer(request);
            } else if (request.isLate(m_day) && request.reminders < highestReminder &&
                       m_day.dayOfWeek() == Qt::Monday) {
                apply(core::edit::remindOffice(request, m_day));
                ++m_reminded;
            } else if (request.until.addDays(60) < m_day) {
                apply(core::edit::closeRequest(request, QStringLiteral("keine Antwort"), m_day));
            }
        }
    }

    void answer(const ContributionRequest &request)
    {
        const PreparedRequest asked = must(loadRequest(*m_database, request));
        AnswerPlan plan = must(readAnswer(*m_database, must(writeForm(asked, must(m_database->reviews().identity())))));
        for (AnswerRow &row : plan.rows) {
            if (row.state != AnswerState::Unchanged || !chance(80))
                continue;
            row.report = QStringLiteral("Sachstand vom %1 zu Punkt %2.").arg(m_day.toString(Qt::ISODate), row.label);
            if (chance(25) && mayChange(row.before->status, ClauseStatus::Done))
                row.after->status = ClauseStatus::Done;
            else if (row.before->dueOn && *row.before->dueOn < m_day)
                row.after->delayReason = QStringLiteral("Lieferverzug");
            row.state = AnswerState::Changes;
            row.accepted = true;
        }
        apply(must(acceptAnswer(m_edits, plan, m_day)));
        ++m_answered;
    }

    void approve()
    {
        for (ResolutionId id : list(Attention::WaitingForApproval)) {
            if (chance(40))
                apply(core::edit::approveReports(load(id).reports, QStringLiteral("Amtsleitung"), m_day));
        }
    }

    void extendDeadlines()
    {
        for (ResolutionId id : list(Attention::Overdue)) {
            const ResolutionFile file = load(id);
            for (const Clause &clause : file.clauses) {
                if (!isSettled(clause.status) && clause.dueOn && *clause.dueOn < m_day && chance(10)) {
                    apply(must(core::edit::extendDeadline(m_edits, clause, m_day.addMonths(3),
                                                          QStringLiteral("Vergabe verzögert"),
                                                          QStringLiteral("Ausschuss"), m_day)));
                    ++m_extended;
                }
            }
        }
    }

    void writeLetters()
    {
        for (ResolutionId id : list(Attention::ReadyForLetter)) {
            if (!chance(50))
                continue;
            const ResolutionFile file = load(id);
            if (file.settledCount() == int(file.clauses.size()) && chance(25)) {
                apply(must(
                    core::edit::closeResolution(file, QStringLiteral("mündlich erledigt"), m_day))); // without a letter
                continue;
            }
            Memo memo;
            memo.id = must(m_edits.newId<MemoId>());
            memo.resolution = id;
            memo.state = MemoState::Released;
            memo.isFinal = file.settledCount() == int(file.clauses.size());
            memo.date = m_day;
            const auto next = memo.isFinal ? std::nullopt : proposedReview(file.resolution, directory(), m_day);
            if (next)
                memo.nextReviewOn = next->on;
            ChangeSet set = core::edit::setNextReview(file.resolution, next ? std::optional(next->on) : std::nullopt);
            set.changes.push_back({std::nullopt, Record(memo)});
            apply(set);
            ++m_letters;
            EXPECT_TRUE(!next || reviewSettings(directory()).workingDays().isWorkingDay(next->on));
        }
    }

    void close()
    {
        for (ResolutionId id : list(Attention::CompletionToReport)) {
            if (chance(20))
                apply(core::edit::reportCompletion(load(id).resolution, m_day));
        }
        for (ResolutionId id : list(Attention::ReadyToClose)) {
            apply(must(core::edit::closeResolution(load(id), QStringLiteral("mit Abschlussbericht erledigt"), m_day)));
            apply(core::edit::reportCompletion(load(id).resolution, m_day));
            EXPECT_TRUE(core::edit::reportCompletion(load(id).resolution, m_day.addDays(1)).isEmpty())
                << "reported once";
            m_closed.push_back(id);
        }
        if (!m_closed.empty() && chance(4)) {
            const auto one = m_closed.begin() + m_dice.bounded(int(m_closed.size()));
            apply(core::edit::reopenResolution(load(*one).resolution, QStringLiteral("Mängel"), m_day.addDays(20),
                                               m_day));
            m_closed.erase(one);
            ++m_reopened;
        }
    }

    qint64 count(const char *sql) { return count(QString::fromLatin1(sql)); }
    qint64 count(QString text)
    {
        const std::pair<const char *, QDate> days[] = {{":d", m_day},
                                                       {":s", m_day.addDays(7 - m_day.dayOfWeek())},
                                                       {":m", m_day.addDays(30)},
                                                       {":y", m_day.addYears(-1)}};
        for (const auto &[mark, date] : days)
            text.replace(QLatin1String(mark), u'\'' + date.toString(Qt::ISODate) + u'\'');
        return must(m_straight->number(text));
    }

    /// The figures, the lists behind them and the straight counts are the same.
    void compare()
    {
        ResolutionFilter scope;
        scope.today = m_day;
        const Overview overview = must(m_database->reviews().overview(scope));
        for (const StraightCount &figure : straight) {
            const int shown = overview.all[figure.attention];
            ASSERT_EQ(shown, count(figure.sql))
                << "figure " << int(figure.attention) << " on " << m_day.toString(Qt::ISODate).toStdString();
            ASSERT_EQ(shown, int(list(figure.attention).size()))
                << "list " << int(figure.attention) << " on " << m_day.toString(Qt::ISODate).toStdString();
            m_seen[figure.attention] = std::max(m_seen[figure.attention], shown);
        }
        EXPECT_EQ(overview.requestsOpen, count("SELECT count(*) FROM contribution_request WHERE closed_on IS NULL"));
        EXPECT_EQ(overview.requestsLate,
                  count("SELECT count(*) FROM contribution_request WHERE closed_on IS NULL AND answer_until < :d"));
        if (m_day.day() != 1)
            return;
        AttentionCounts sum;
        for (const auto &[division, counts] : overview.byDivision) {
            for (Attention attention : allAttentions) {
                sum[attention] += counts[attention];
                if (division) {
                    EXPECT_EQ(counts[attention],
                              int(must(m_database->resolutions().order(filtered(attention, division), {})).size()));
                }
            }
        }
        EXPECT_EQ(sum, overview.all);
    }

    /// Straight from the tables as they are today.
    void keepCount()
    {
        if (m_day.addDays(1).day() == 1) {
            m_openThen[QDate(m_day.year(), m_day.month(), 1)] =
                count("SELECT count(*) FROM resolution WHERE exempt_reason = ''"
                      " AND closed_on IS NULL AND coalesce(decided_on, '') <= :d");
        }
    }

    /// How often a closing (or opening again) of the month stands in the history, whatever the resolution says today.
    int changesOfClosing(QDate month, bool opened)
    {
        return int(must(m_straight->number(
            QStringLiteral(
                "WITH step AS (SELECT h.id, h.record_id, h.at, json_extract(h.before, '$.closedOn') AS old,"
                " coalesce((SELECT json_extract(n.before, '$.closedOn') FROM history n WHERE n.record_id = h.record_id AND n.id > h.id"
                " ORDER BY n.id LIMIT 1), (SELECT CASE WHEN EXISTS (SELECT 1 FROM history n WHERE n.record_id = h.record_id AND n.id > h.id)"
                " THEN NULL ELSE r.closed_on END FROM resolution r WHERE r.id = h.record_id)) AS new"
                " FROM history h WHERE h.record_kind = 'resolution')"
                " SELECT count(*) FROM step WHERE (old IS NULL) = ? AND (new IS NULL) = ? AND substr(at, 1, 7) = ?"),
            {opened ? 0 : 1, opened ? 1 : 0, month.toString(QStringLiteral("yyyy-MM"))})));
    }

    /// What the course tells of each month at the end of the year is what was counted when the month was over.
    void compareCourse()
    {
        ResolutionFilter scope;
        scope.today = m_day;
        int told = 0;
        int mistaken = 0; // months that what the resolutions say today would tell wrongly
        for (const CourseMonth &month : must(m_database->resolutions().standing(scope, 24)).course) {
            if (const auto then = m_openThen.find(month.month); then != m_openThen.end()) {
                EXPECT_EQ(month.open, then->second) << month.month.toString(Qt::ISODate).toStdString();
                ++told;
                mistaken +=
                    then->second !=
                    count(
                        QStringLiteral(
                            "SELECT count(*) FROM resolution WHERE exempt_reason = '' AND coalesce(decided_on, '') <= '%1'"
                            " AND coalesce(closed_on, '9999') > '%1'")
                            .arg(month.month.addMonths(1).addDays(-1).toString(Qt::ISODate)));
            }
            if (month.month < first)
                continue;
            EXPECT_EQ(month.closed, changesOfClosing(month.month, false))
                << month.month.toString(Qt::ISODate).toStdString();
            EXPECT_EQ(month.reopened, changesOfClosing(month.month, true))
                << month.month.toString(Qt::ISODate).toStdString();
        }
        EXPECT_EQ(told, 12);
        EXPECT_GT(mistaken, 0);
    }

    static inline const QDate first = QDate(2026, 11, 20);
    QDate m_day = first;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("stadt.db"));
    std::unique_ptr<Database> m_database = must(core::store::sql::createDatabase(m_path));
    std::unique_ptr<core::store::sql::Connection> m_straight = must(core::store::sql::Connection::open(m_path, {}));
    core::edit::EditService m_edits{*m_database, QStringLiteral("Sachbearbeitung"),
                                    [this] { return QDateTime(m_day, QTime(8, 0), Qt::UTC); }};
    QRandomGenerator m_dice{7};
    std::vector<ResolutionId> m_closed;
    std::map<Attention, int> m_seen;
    int m_asked = 0, m_answered = 0, m_reminded = 0, m_extended = 0, m_letters = 0, m_written = 0, m_reopened = 0;
    std::map<QDate, qint64> m_openThen; ///< under control at the end of each month, counted on that day
};

}

TEST_F(Year, of_the_sample_city_shows_at_every_day_what_a_straight_count_says)
{
    const WorkingDays days(Land::SN, {}, {});
    for (int i = 0; i < 365; ++i) {
        m_day = first.addDays(i);
        if (days.isWorkingDay(m_day)) {
            askOffices();
            answerAndChase();
            approve();
            extendDeadlines();
            writeLetters();
            close();
            if (m_day.day() == 15) {
                for (ResolutionId id : list(Attention::CancellationProposed)) {
                    for (const Clause &clause : load(id).clauses) {
                        if (clause.status == ClauseStatus::CancellationProposed && chance(30))
                            apply(core::edit::setStatus(clause, ClauseStatus::Cancelled,
                                                        QStringLiteral("aufgehoben mit V%1/27").arg(1000 + i)));
                    }
                }
            }
        }
        compare();
        if (HasFatalFailure())
            return;
        keepCount();
    }
    compareCourse();
    // The year was a full one.
    EXPECT_GT(m_asked, 30);
    EXPECT_GT(m_answered, 20);
    EXPECT_GT(m_reminded, 5);
    EXPECT_GT(m_extended, 3);
    EXPECT_GT(m_letters, 20);
    EXPECT_GT(m_closed.size(), 3u);
    EXPECT_GT(m_reopened, 1);
    for (Attention attention : allAttentions) {
        if (attention != Attention::Untracked) {
            EXPECT_GT(m_seen[attention], 0) << "nobody ever saw " << int(attention);
        }
    }
    Progress progress;
    EXPECT_EQ(must(m_database->check(progress)), QStringList());
}
