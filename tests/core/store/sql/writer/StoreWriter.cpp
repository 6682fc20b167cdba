#include "core/edit/EditService.h"
#include "core/edit/RecordEdits.h"
#include "core/store/sql/OpenDatabase.h"

#include <QCoreApplication>
#include <cstdio>

using namespace core::base;
using namespace core::model;

namespace {

void acknowledge(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    std::exit(1);
}

/// A resolution with clauses and a report in one set, as an import writes it.
ChangeSet imported(core::edit::EditService &edits, int number)
{
    const auto id = [&edits] {
        const auto fresh = edits.newId<ResolutionId>();
        if (!fresh)
            fail(fresh.error());
        return fresh->value;
    };
    Resolution resolution;
    resolution.id = {id()};
    resolution.reference = QStringLiteral("V%1/22").arg(number);
    ChangeSet set{QStringLiteral("Import"), {{std::nullopt, Record(resolution)}}};
    std::vector<ClauseId> clauses;
    for (int i = 1; i <= 3; ++i) {
        Clause clause;
        clause.id = {id()};
        clause.resolution = resolution.id;
        clause.label = QString::number(i);
        clause.position = i;
        clause.text = QStringLiteral("Wortlaut %1").arg(number);
        clauses.push_back(clause.id);
        set.changes.push_back({std::nullopt, Record(clause)});
    }
    set.changes.push_back({std::nullopt, Record(StatusReport{{id()},
                                                             resolution.id,
                                                             clauses,
                                                             QStringLiteral("Bericht %1").arg(number),
                                                             QDate(2022, 6, 1),
                                                             ReportState::Approved,
                                                             {},
                                                             0})});
    return set;
}

}

/// Edits a database until it is killed: StoreWriter DATABASE FIRST COUNT. Every tenth write is an import, the others
/// change the first clause of V1/22. Each write is acknowledged by a line on stdout once it is promised to be safe.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    auto database = core::store::sql::openDatabase(arguments[1]);
    if (!database)
        fail(database.error());
    core::edit::EditService edits(**database, QStringLiteral("Schreiber"),
                                  [] { return QDateTime(QDate(2022, 6, 1), QTime(8, 0), Qt::UTC); });
    const int first = arguments[2].toInt();
    for (int number = first; number < first + arguments[3].toInt(); ++number) {
        if (number == 1 || number % 10 == 0) {
            if (const auto written = edits.apply(imported(edits, number)); !written)
                fail(written.error());
            acknowledge(QStringLiteral("import %1").arg(number));
            continue;
        }
        const auto id = (*database)->resolutions().findByReference(u"V1/22");
        if (!id || !*id)
            return 3;
        const auto file = (*database)->resolutions().load(**id);
        if (!file)
            fail(file.error());
        Clause after = file->clauses[0];
        after.text = QStringLiteral("Fassung %1").arg(number);
        if (const auto written = edits.apply(core::edit::edited(QStringLiteral("Edit"), file->clauses[0], after));
            !written)
            fail(written.error());
        acknowledge(QStringLiteral("edit %1").arg(number));
    }
    return 0;
}
