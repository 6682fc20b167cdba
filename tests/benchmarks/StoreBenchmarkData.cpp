#include "tests/benchmarks/StoreBenchmarkData.h"

#include "core/store/sql/OpenDatabase.h"

#include <QDir>
#include <QFile>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace tests::benchmarks {

using namespace core::base;
using namespace core::model;

namespace {

const QStringList commonWords =
    QStringLiteral(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird "
        "bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde sei "
        "Stadt Maßnahme Straße Verwaltung Beschluss Haushalt Förderung Planung Umsetzung Stadtrat Bericht Prüfung Mittel Jahr "
        "Projekt Ausschreibung Vergabe Schule Kindertagesstätte Radweg Brücke Grünfläche Spielplatz Sanierung Neubau Gebäude "
        "Verkehr Klimaschutz Energie Digitalisierung Konzept Beteiligung Öffentlichkeit Ortschaftsrat Stadtteil Quartal Frist "
        "Baubeginn Fertigstellung Kosten Finanzierung Fördermittel Antrag Genehmigung Grundstück Vertrag Gespräch Abstimmung")
        .split(u' ');
const QStringList stems =
    QStringLiteral(
        "Bau Verkehrs Schul Straßen Grün Wasser Energie Finanz Sozial Kultur Sport Jugend Wohn Umwelt Brücken Park Markt Hafen "
        "Bahn Wald Fluss Stadt Land Bürger Rats Amts Bezirks Kreis Garten Licht Wärme Strom Netz Daten Kinder Senioren")
        .split(u' ');
const QStringList heads =
    QStringLiteral(
        "planung beirat förderung konzept prüfung ordnung anlage fläche entwicklung nutzung verwaltung satzung gebühr bericht "
        "strategie ausschuss stelle leitung versorgung betrieb vertrag gebiet schutz raum haus platz weg steg turm saal lager "
        "programm vorhaben abschnitt bestand bedarf übersicht")
        .split(u' ');

/// Words by Zipf's law: half of every text are the commonest hundred, the rest compounds of falling frequency.
class Texts
{
public:
    explicit Texts(unsigned seed) : m_random(seed) {}

    int number(int below) { return int(m_random() % unsigned(below)); }

    QString word()
    {
        const double zipf = std::pow(2.0, std::uniform_real_distribution<>(0.0, 17.0)(m_random)) - 1.0;
        const auto rank = qsizetype(zipf);
        if (rank < commonWords.size())
            return commonWords[rank];
        const auto compound = rank - commonWords.size();
        QString made = stems[compound % stems.size()] + heads[compound / stems.size() % heads.size()];
        if (const auto third = compound / (stems.size() * heads.size()); third > 0)
            made = stems[third % stems.size()] + made.toLower();
        return made;
    }

    QString text(int words)
    {
        QString out;
        for (int i = 0; i < words; ++i) {
            if (!out.isEmpty())
                out += i % 12 == 0 ? QStringLiteral(". ") : QStringLiteral(" ");
            out += i % 12 == 0 ? word().replace(0, 1, QStringLiteral("D")) : word();
        }
        return out + u'.';
    }

private:
    std::mt19937 m_random;
};

struct Filler {
    core::store::Database &database;
    const DataSize &size;
    QDate today;
    Texts texts{20'000};
    qint64 nextId = 0;
    std::vector<OfficeId> offices{};
    std::vector<CommitteeId> committees{};
    ChangeSet set{QStringLiteral("Messdaten"), {}};

    void add(Record record) { set.changes.push_back({std::nullopt, std::move(record)}); }

    void addDirectory()
    {
        for (int i = 0; i < 40; ++i) {
            offices.push_back({nextId++});
            add(Office{offices.back(), QString::number(i + 10), texts.word(), std::nullopt, {}, 0});
        }
        for (int i = 0; i < 12; ++i) {
            committees.push_back({nextId++});
            add(Committee{committees.back(), QStringLiteral("A") + QString::number(i), texts.word(), i, 0});
        }
    }

    void addResolution(int number)
    {
        Resolution r;
        r.id = {nextId++};
        r.reference = QStringLiteral("V%1/%2").arg(number / 15 + 1, 4, 10, QChar(u'0')).arg(10 + number % 15);
        r.title = texts.text(8);
        r.committee = committees[size_t(texts.number(int(committees.size())))];
        r.leadOffice = offices[size_t(texts.number(int(offices.size())))];
        r.decidedOn = today.addDays(-texts.number(4000));
        r.nextReviewOn = today.addDays(texts.number(700) - 150);
        const bool closed = texts.number(100) < 60;
        if (closed)
            r.closedOn = today.addDays(-texts.number(1000));
        add(r);
        std::vector<ClauseId> clauses;
        for (int i = 1; i <= size.clausesEach; ++i) {
            Clause c;
            c.id = {nextId++};
            c.resolution = r.id;
            c.label = QString::number(i);
            c.position = i;
            c.text = texts.text(35);
            c.status = closed || texts.number(3) == 0 ? ClauseStatus::Done : ClauseStatus::InProgress;
            c.leadOffice = offices[size_t(texts.number(int(offices.size())))];
            if (texts.number(4) == 0)
                c.supportingOffices = {offices[size_t(texts.number(int(offices.size())))]};
            c.dueOn = today.addDays(texts.number(900) - 100);
            clauses.push_back(c.id);
            add(c);
        }
        for (int i = 0; i < size.reportsEach; ++i)
            add(StatusReport{{nextId++},
                             r.id,
                             {clauses[size_t(i % size.clausesEach)]},
                             texts.text(50),
                             today.addDays(-90 * i),
                             ReportState::Approved,
                             {},
                             0});
    }
};

}

Result<void> fill(core::store::Database &database, const DataSize &size, QDate today)
{
    constexpr int resolutionsAWrite = 500;
    const auto first =
        database.changes().reserveIds(1000 + size.resolutions * (1 + size.clausesEach + size.reportsEach));
    if (!first)
        return first.error();
    Filler filler{database, size, today};
    filler.nextId = *first;
    filler.addDirectory();
    const Authorship by{QStringLiteral("Messung"), QDateTime(today, QTime(8, 0), Qt::UTC)};
    for (int i = 0; i < size.resolutions; ++i) {
        filler.addResolution(i);
        if ((i + 1) % resolutionsAWrite != 0 && i + 1 < size.resolutions)
            continue;
        if (const auto written = database.changes().write(filler.set, by); !written)
            return written.error();
        filler.set.changes.clear();
    }
    return {};
}

QString filledDatabase(const DataSize &size, QDate today)
{
    const QDir folder(QStringLiteral(BK_BINARY_DIR));
    const QString path = folder.filePath(QStringLiteral("store-benchmark-%1.db").arg(size.resolutions));
    if (QFile::exists(path)) {
        if (core::store::sql::openDatabase(path).ok())
            return path;
        QFile::remove(path);
    }
    std::fprintf(stderr, "Filling %s once …\n", qPrintable(path));
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.detail));
        std::exit(1);
    };
    {
        const auto database = core::store::sql::createDatabase(unfinished);
        if (!database)
            fail(database.error());
        if (const auto filled = fill(**database, size, today); !filled)
            fail(filled.error());
    }
    QFile::rename(unfinished, path);
    return path;
}

}
