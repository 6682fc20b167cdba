#include "core/store/sql/Check.h"

#include "core/store/sql/LogBeside.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/Recount.h"
#include "core/store/sql/Schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <functional>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int findingsShown = 20;

struct Checker {
    Connection &connection;
    QStringList findings;

    Result<void> integrity()
    {
        const auto damage = connection.dialect().damage(connection);
        if (!damage)
            return damage.error();
        for (const QString &place : damage->mid(0, findingsShown))
            findings << QCoreApplication::translate("DatabaseCheck", "Damaged: %1").arg(place);
        return {};
    }

    /// What somebody has put behind the end of the database, where it does not belong to anything.
    Result<void> nothingBehind()
    {
        const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
        const auto size = connection.number(QStringLiteral("PRAGMA page_size"));
        if (!pages || !size)
            return pages ? size.error() : pages.error();
        const qint64 more = QFileInfo(connection.path()).size() - *pages * *size;
        // While a log waits for it the file may be longer than it will be.
        if (more > 0 && LogBeside(connection.path()).isEmpty())
            findings << QCoreApplication::translate(
                            "DatabaseCheck",
                            "Behind the end of the database the file holds %1 bytes that are not of it.")
                            .arg(more);
        return {};
    }

    Result<void> foreignKeys()
    {
        const auto dangling = connection.dialect().danglingReferences(connection);
        if (!dangling)
            return dangling.error();
        for (const DanglingReference &reference : *dangling) {
            if (findings.size() < findingsShown)
                findings << QCoreApplication::translate(
                                "DatabaseCheck",
                                "A record of “%1” (%2) refers to a record of “%3” that does not exist.")
                                .arg(reference.table, reference.row, reference.missingIn);
        }
        return {};
    }

    Result<void> schema()
    {
        const auto version = connection.dialect().schemaVersion(connection);
        if (!version)
            return version.error();
        const int latest = latestSchemaVersion(connection.dialect());
        if (*version != latest)
            findings << QCoreApplication::translate("DatabaseCheck",
                                                    "The schema has version %1, this program knows version %2.")
                            .arg(*version)
                            .arg(latest);
        const auto difference = compareSchema(connection, *version);
        if (!difference)
            return difference.error();
        for (const QString &name : difference->foreign)
            findings
                << QCoreApplication::translate("DatabaseCheck", "“%1” in the schema is not of this program.").arg(name);
        for (const QString &name : difference->missing)
            findings << QCoreApplication::translate("DatabaseCheck", "“%1” is missing in the schema.").arg(name);
        return {};
    }

    Result<void> records()
    {
        const auto odd = tablesWithOddRecords(connection);
        if (!odd)
            return odd.error();
        for (const QString &table : *odd)
            findings << QCoreApplication::translate("DatabaseCheck",
                                                    "A record of “%1” is not as this program writes it.")
                            .arg(table);
        return {};
    }

    /// A finding for what is counted and must not be.
    Result<void> none(const QString &counted, const QString &finding)
    {
        const auto wrong = connection.number(counted);
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            findings << finding.arg(*wrong);
        return {};
    }

    /// What refers to something in ways that the schema cannot express.
    Result<void> links()
    {
        const std::pair<QString, QString> rules[] = {
            {QStringLiteral(
                 "WITH RECURSIVE up (start, id, steps) AS (SELECT id, parent_id, 1 FROM clause WHERE parent_id IS NOT NULL"
                 " UNION ALL SELECT up.start, c.parent_id, steps + 1 FROM up JOIN clause c ON c.id = up.id"
                 " WHERE c.parent_id IS NOT NULL AND up.id <> up.start AND steps < 50) SELECT count(DISTINCT start) FROM up WHERE id = start"),
             QCoreApplication::translate("DatabaseCheck", "%1 clauses are parts of themselves, in a circle.")},
            {QStringLiteral(
                 "SELECT count(*) FROM status_report r JOIN memo m ON m.id = r.reported_in WHERE m.resolution_id <> r.resolution_id OR m.state = 'draft'"),
             QCoreApplication::translate("DatabaseCheck", "%1 reports name a letter that cannot have told them.")},
            {QStringLiteral(
                 "SELECT count(*) FROM released_letter l JOIN memo m ON m.id = l.memo_id WHERE m.resolution_id <> l.resolution_id OR m.state = 'draft'"),
             QCoreApplication::translate("DatabaseCheck", "%1 released letters do not belong to their record.")},
            {QStringLiteral(
                 "SELECT count(*) FROM memo m JOIN memo c ON c.id = m.corrects_id WHERE c.resolution_id <> m.resolution_id OR c.id >= m.id"),
             QCoreApplication::translate("DatabaseCheck",
                                         "%1 letters take the place of one that they cannot correct.")},
            {QStringLiteral(
                 "SELECT count(*) FROM promised_file WHERE memo_id NOT IN (SELECT memo_id FROM released_letter)"),
             QCoreApplication::translate("DatabaseCheck", "%1 files are waited for that no released letter has.")},
            {QStringLiteral(
                 "SELECT count(*) FROM released_letter l WHERE EXISTS (SELECT 1 FROM released_letter o WHERE o.sha256 = l.sha256 AND o.resolution_id <> l.resolution_id)"),
             QCoreApplication::translate("DatabaseCheck",
                                         "%1 released letters hold the PDF of a letter on another resolution.")},
            {QStringLiteral(
                 "SELECT (SELECT count(*) FROM status_report WHERE id NOT IN (SELECT report_id FROM report_clause))"
                 " + (SELECT count(*) FROM contribution_request WHERE id NOT IN (SELECT request_id FROM requested_clause))"),
             QCoreApplication::translate("DatabaseCheck", "%1 reports or requests are on no clause.")},
            {QStringLiteral("SELECT count(*) FROM earlier_closing WHERE reopened_on < closed_on"),
             QCoreApplication::translate("DatabaseCheck", "%1 resolutions were opened again before they were closed.")},
            {QStringLiteral(
                 "SELECT count(*) FROM (SELECT 1 WHERE (SELECT count(*) FROM identity WHERE length(uuid) = 32 AND uuid NOT GLOB '*[^0-9a-f]*') <> 1)"),
             QCoreApplication::translate("DatabaseCheck",
                                         "The name by which other programs know the database is damaged (%1).")},
        };
        for (const auto &[counted, finding] : rules) {
            if (const auto looked = none(counted, finding); !looked)
                return looked;
        }
        return {};
    }

    /// Lists within a record are numbered without gaps: one that was taken out leaves one.
    Result<void> listsAreWhole()
    {
        static constexpr std::pair<const char16_t *, const char16_t *> lists[] = {
            {u"related_paper", u"resolution_id"}, {u"clause_office", u"clause_id"},
            {u"report_clause", u"report_id"},     {u"acknowledgement", u"memo_id"},
            {u"requested_clause", u"request_id"}, {u"earlier_closing", u"resolution_id"},
        };
        for (const auto &[table, owner] : lists) {
            const QString name = QString::fromUtf16(table);
            const auto looked =
                none(u"SELECT count(*) FROM (SELECT 1 FROM " + name + u" GROUP BY " + QString::fromUtf16(owner) +
                         u" HAVING min(position) <> 1 OR max(position) <> count(*))",
                     QCoreApplication::translate("DatabaseCheck", "In %1 lists of “%2” an entry is missing.")
                         .arg(QStringLiteral("%1"), name));
            if (!looked)
                return looked;
        }
        return {};
    }

    /// Rows that were taken out of the history leave a gap in its numbers, or in the versions of a record.
    Result<void> historyIsWhole()
    {
        const std::pair<QString, QString> rules[] = {
            {QStringLiteral(
                 "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0) - count(*) FROM history"),
             QCoreApplication::translate("DatabaseCheck", "%1 entries of the history are missing.")},
            {QStringLiteral(
                 "SELECT count(*) FROM (SELECT change, row_version, lag(row_version) OVER records AS last FROM history"
                 " WINDOW records AS (PARTITION BY record_id ORDER BY id))"
                 " WHERE change <> 'inserted' AND row_version IS NOT last + 1"),
             QCoreApplication::translate("DatabaseCheck", "%1 entries of the history do not follow the one before.")},
            {QStringLiteral("SELECT count(*) FROM history WHERE julianday(at) IS NULL OR (before IS NOT NULL"
                            " AND (NOT json_valid(before) OR json_type(before) IS NOT 'object' OR before = '{}'))"),
             QCoreApplication::translate("DatabaseCheck", "%1 entries of the history cannot be read.")},
        };
        for (const auto &[counted, finding] : rules) {
            if (const auto looked = none(counted, finding); !looked)
                return looked;
        }
        return {};
    }

    /// The indexes against themselves, then against the number of records.
    Result<void> searchIndexes()
    {
        const Dialect &dialect = connection.dialect();
        for (const TextIndex index :
             {TextIndex::Titles, TextIndex::Clauses, TextIndex::Reports, TextIndex::ResolutionWords}) {
            const auto sound = dialect.isSound(connection, index);
            if (!sound)
                return sound.error();
            if (!*sound)
                findings << QCoreApplication::translate("DatabaseCheck", "A search index is damaged.");
        }
        const std::pair<TextIndex, QString> records[] = {
            {TextIndex::Titles, QStringLiteral("SELECT count(*) FROM resolution")},
            {TextIndex::Clauses, QStringLiteral("SELECT count(*) FROM clause")},
            {TextIndex::Reports, QStringLiteral("SELECT count(*) FROM status_report")}};
        for (const auto &[index, counted] : records) {
            const auto indexed = connection.number(dialect.textIndex(index).count);
            if (!indexed)
                return indexed.error();
            const auto stored = connection.number(counted);
            if (!stored)
                return stored.error();
            if (*indexed != *stored)
                findings << QCoreApplication::translate("DatabaseCheck", "A search index does not hold every record.");
        }
        const auto complete = searchIndexesAreComplete(connection);
        if (!complete)
            return complete.error();
        if (!*complete)
            findings << QCoreApplication::translate("DatabaseCheck",
                                                    "A search index holds other words than the records.");
        return {};
    }

    /// Every record as its last history row left it, and no history row after a deletion that the record contradicts.
    Result<void> history()
    {
        struct Kind {
            const char16_t *code;
            const char16_t *table;
        };
        static constexpr Kind kinds[] = {
            {u"division", u"division"},
            {u"office", u"office"},
            {u"committee", u"committee"},
            {u"faction", u"faction"},
            {u"person", u"person"},
            {u"setting", u"setting"},
            {u"resolution", u"resolution"},
            {u"clause", u"clause"},
            {u"deadline_extension", u"deadline_extension"},
            {u"status_report", u"status_report"},
            {u"memo", u"memo"},
            {u"contribution_request", u"contribution_request"},
            {u"reminder", u"reminder"},
            {u"released_letter", u"released_letter"},
        };
        for (const Kind &kind : kinds) {
            const QString table = QString::fromUtf16(kind.table);
            const QString code = QString::fromUtf16(kind.code);
            const auto withoutHistory = connection.number(
                u"SELECT count(*) FROM " + table +
                    u" t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.record_id = t.id"
                    u" AND h.record_kind = ? AND h.row_version = t.row_version AND h.change <> 'removed'"
                    u" AND h.id = (SELECT max(l.id) FROM history l WHERE l.record_id = t.id))",
                {code});
            if (!withoutHistory)
                return withoutHistory.error();
            if (*withoutHistory > 0)
                findings << QCoreApplication::translate("DatabaseCheck",
                                                        "%1 records of “%2” are not as the history says.")
                                .arg(*withoutHistory)
                                .arg(code);
            const auto lost =
                connection.number(u"SELECT count(*) FROM history h WHERE h.record_kind = ? AND h.change <> 'removed'"
                                  u" AND h.id = (SELECT max(l.id) FROM history l WHERE l.record_id = h.record_id)"
                                  u" AND NOT EXISTS (SELECT 1 FROM " +
                                      table + u" t WHERE t.id = h.record_id)",
                                  {code});
            if (!lost)
                return lost.error();
            static const QStringList ofResolutions = {
                QStringLiteral("clause"), QStringLiteral("deadline_extension"), QStringLiteral("status_report"),
                QStringLiteral("memo"),   QStringLiteral("reminder"),           QStringLiteral("released_letter")};
            const auto moved =
                !ofResolutions.contains(table)
                    ? Result<qint64>(0)
                    : connection.number(
                          u"SELECT count(DISTINCT t.id) FROM " + table +
                          u" t JOIN history h ON h.record_id = t.id WHERE h.resolution_id IS DISTINCT FROM t.resolution_id");
            if (!moved)
                return moved.error();
            if (*moved > 0)
                findings << QCoreApplication::translate(
                                "DatabaseCheck", "%1 records of “%2” are of another resolution than the history says.")
                                .arg(*moved)
                                .arg(code);
            if (*lost > 0)
                findings << QCoreApplication::translate("DatabaseCheck",
                                                        "%1 records of “%2” are in the history but missing.")
                                .arg(*lost)
                                .arg(code);
        }
        return {};
    }

    Result<void> counts()
    {
        const auto wrong = connection.number(QStringLiteral(
            "SELECT count(*) FROM resolution r LEFT JOIN (SELECT resolution_id, count(*) AS clauses,"
            " count(*) FILTER (WHERE status IN ('done', 'cancelled', 'moot')) AS settled,"
            " min(counts_on) AS due, min(due_on) FILTER (WHERE counts_on > due_on) AS delayed,"
            " sum(counts_on IS DISTINCT FROM CASE WHEN status IN ('done', 'cancelled', 'moot') THEN NULL"
            " WHEN (delay_reason <> '' OR status_reason <> '') AND expected_on > due_on THEN expected_on ELSE due_on END) AS undue"
            " FROM clause GROUP BY resolution_id) n"
            " ON n.resolution_id = r.id WHERE coalesce(n.clauses, 0) <> r.clause_count OR coalesce(n.settled, 0) <> r.settled_count"
            " OR n.due IS DISTINCT FROM r.earliest_due_on OR n.delayed IS DISTINCT FROM r.delayed_since OR n.undue > 0"));
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            findings << QCoreApplication::translate("DatabaseCheck",
                                                    "The clauses of %1 resolutions are counted wrongly.")
                            .arg(*wrong);
        return {};
    }

    /// Letters that left the house are still what they were.
    Result<void> letters()
    {
        const auto profiles =
            connection.each(QStringLiteral("SELECT sha256, content FROM letter_profile"), {}, [this](const Row &row) {
                if (QString::fromLatin1(
                        QCryptographicHash::hash(row.text(1).toUtf8(), QCryptographicHash::Sha256).toHex()) !=
                    row.text(0))
                    findings << QCoreApplication::translate("DatabaseCheck",
                                                            "The style of a released letter is not what it was.");
            });
        if (!profiles)
            return profiles;
        return connection.each(
            QStringLiteral("SELECT id, pdf, sha256 FROM released_letter"), {}, [this](const Row &row) {
                const QByteArray hash = QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256).toHex();
                if (QString::fromLatin1(hash) != row.text(2) && findings.size() < findingsShown)
                    findings << QCoreApplication::translate("DatabaseCheck",
                                                            "The released letter %1 is not what it was.")
                                    .arg(row.number(0));
            });
    }

    Result<void> sequence()
    {
        const auto used = connection.number(
            QStringLiteral("SELECT count(*) FROM history WHERE record_id >= (SELECT next FROM id_sequence)"));
        if (!used)
            return used.error();
        if (*used > 0)
            findings << QCoreApplication::translate("DatabaseCheck", "Numbers of records would be given twice.");
        // More than all cities together will ever need.
        const auto usedUp = connection.number(QStringLiteral("SELECT count(*) FROM id_sequence WHERE next > 1 << 50"));
        if (!usedUp)
            return usedUp.error();
        if (*usedUp > 0)
            findings << QCoreApplication::translate("DatabaseCheck", "The numbers for new records are nearly used up.");
        return {};
    }
};

}

Result<QStringList> checkDatabase(Connection &connection, Progress &progress)
{
    Checker checker{connection, {}};
    using Step = Result<void> (Checker::*)();
    constexpr Step steps[] = {&Checker::nothingBehind,  &Checker::integrity,     &Checker::schema,
                              &Checker::foreignKeys,    &Checker::links,         &Checker::listsAreWhole,
                              &Checker::records,        &Checker::searchIndexes, &Checker::history,
                              &Checker::historyIsWhole, &Checker::counts,        &Checker::letters,
                              &Checker::sequence};
    constexpr int total = int(std::size(steps));
    for (int done = 0; done < total; ++done) {
        progress.advance(done, total);
        if (progress.cancelled())
            return cancelled();
        const auto checked = (checker.*steps[done])();
        if (!checked && checked.error().kind == ErrorKind::Corrupt) {
            checker.findings << QCoreApplication::translate("DatabaseCheck",
                                                            "The database is damaged and cannot be read completely.");
            return checker.findings;
        }
        if (!checked)
            return checked.error();
    }
    progress.advance(total, total);
    return checker.findings;
}

}
