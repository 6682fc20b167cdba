#include "core/store/sql/Check.h"

#include "core/store/sql/Migrator.h"

#include <QCoreApplication>
#include <functional>

namespace core::store::sql {

using namespace core::model;

namespace {

constexpr int findingsShown = 20;

struct Checker {
    Connection &connection;
    QStringList findings;

    Result<void> integrity()
    {
        return connection.each(QStringLiteral("PRAGMA integrity_check"), {}, [this](const Row &row) {
            if (row.text(0) != u"ok" && findings.size() < findingsShown)
                findings << QCoreApplication::translate("DatabaseCheck", "Damaged: %1").arg(row.text(0));
        });
    }

    Result<void> foreignKeys()
    {
        return connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [this](const Row &row) {
            if (findings.size() < findingsShown)
                findings << QCoreApplication::translate("DatabaseCheck", "A record of “%1” (%2) refers to a record of “%3” that does not exist.").arg(row.text(0), row.text(1), row.text(2));
        });
    }

    Result<void> schemaVersion()
    {
        const auto version = connection.dialect().schemaVersion(connection);
        if (!version)
            return version.error();
        const int latest = latestSchemaVersion(connection.dialect());
        if (*version != latest)
            findings << QCoreApplication::translate("DatabaseCheck", "The schema has version %1, this program knows version %2.").arg(*version).arg(latest);
        return {};
    }

    /// The indexes against themselves, then against the number of records.
    Result<void> searchIndexes()
    {
        if (!connection.options().readOnly) {
            for (const QString &sql : {QStringLiteral("INSERT INTO title_search (title_search) VALUES ('integrity-check')"),
                                       QStringLiteral("INSERT INTO clause_search (clause_search) VALUES ('integrity-check')"),
                                       QStringLiteral("INSERT INTO report_search (report_search) VALUES ('integrity-check')"),
                                       QStringLiteral("INSERT INTO resolution_words (resolution_words) VALUES ('integrity-check')")}) {
                const auto ran = connection.run(sql);
                if (!ran && ran.error().kind != ErrorKind::Corrupt)
                    return ran.error();
                if (!ran)
                    findings << QCoreApplication::translate("DatabaseCheck", "A search index is damaged.");
            }
        }
        const auto differing = connection.number(
            QStringLiteral("SELECT ((SELECT count(*) FROM title_search_docsize) <> (SELECT count(*) FROM resolution))"
                           " + ((SELECT count(*) FROM clause_search_docsize) <> (SELECT count(*) FROM clause))"
                           " + ((SELECT count(*) FROM report_search_docsize) <> (SELECT count(*) FROM status_report))"));
        if (!differing)
            return differing.error();
        if (*differing > 0)
            findings << QCoreApplication::translate("DatabaseCheck", "A search index does not hold every record.");
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
            {u"division", u"division"}, {u"office", u"office"},         {u"committee", u"committee"},
            {u"faction", u"faction"},   {u"person", u"person"},         {u"setting", u"setting"},
            {u"resolution", u"resolution"}, {u"clause", u"clause"},     {u"deadline_extension", u"deadline_extension"},
            {u"status_report", u"status_report"}, {u"memo", u"memo"},
        };
        for (const Kind &kind : kinds) {
            const QString table = QString::fromUtf16(kind.table);
            const QString code = QString::fromUtf16(kind.code);
            const auto withoutHistory = connection.number(
                u"SELECT count(*) FROM " + table + u" t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.record_id = t.id"
                u" AND h.record_kind = ? AND h.row_version = t.row_version AND h.change <> 'removed'"
                u" AND h.id = (SELECT max(l.id) FROM history l WHERE l.record_id = t.id))",
                {code});
            if (!withoutHistory)
                return withoutHistory.error();
            if (*withoutHistory > 0)
                findings << QCoreApplication::translate("DatabaseCheck", "%1 records of “%2” are not as the history says.").arg(*withoutHistory).arg(code);
            const auto lost = connection.number(
                u"SELECT count(*) FROM history h WHERE h.record_kind = ? AND h.change <> 'removed'"
                u" AND h.id = (SELECT max(l.id) FROM history l WHERE l.record_id = h.record_id)"
                u" AND NOT EXISTS (SELECT 1 FROM " + table + u" t WHERE t.id = h.record_id)",
                {code});
            if (!lost)
                return lost.error();
            if (*lost > 0)
                findings << QCoreApplication::translate("DatabaseCheck", "%1 records of “%2” are in the history but missing.").arg(*lost).arg(code);
        }
        return {};
    }

    Result<void> counts()
    {
        const auto wrong = connection.number(QStringLiteral(
            "SELECT count(*) FROM resolution r WHERE (r.clause_count, r.settled_count, r.earliest_due_on) IS NOT ("
            "SELECT count(*), coalesce(sum(status IN ('done', 'cancelled', 'moot')), 0),"
            " min(due_on) FILTER (WHERE status NOT IN ('done', 'cancelled', 'moot')) FROM clause c WHERE c.resolution_id = r.id)"));
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            findings << QCoreApplication::translate("DatabaseCheck", "The clauses of %1 resolutions are counted wrongly.").arg(*wrong);
        return {};
    }

    Result<void> sequence()
    {
        const auto used = connection.number(QStringLiteral(
            "SELECT count(*) FROM history WHERE record_id >= (SELECT next FROM id_sequence)"));
        if (!used)
            return used.error();
        if (*used > 0)
            findings << QCoreApplication::translate("DatabaseCheck", "Numbers of records would be given twice.");
        return {};
    }
};

}

Result<QStringList> checkDatabase(Connection &connection, Progress &progress)
{
    Checker checker{connection, {}};
    using Step = Result<void> (Checker::*)();
    constexpr Step steps[] = {&Checker::integrity, &Checker::schemaVersion, &Checker::foreignKeys, &Checker::searchIndexes,
                              &Checker::history,   &Checker::counts,        &Checker::sequence};
    constexpr int total = int(std::size(steps));
    for (int done = 0; done < total; ++done) {
        progress.advance(done, total);
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, {}};
        const auto checked = (checker.*steps[done])();
        if (!checked && checked.error().kind == ErrorKind::Corrupt) {
            checker.findings << QCoreApplication::translate("DatabaseCheck", "The database is damaged and cannot be read completely.");
            return checker.findings;
        }
        if (!checked)
            return checked.error();
    }
    progress.advance(total, total);
    return checker.findings;
}

}
