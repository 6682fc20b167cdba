#include "core/request/Requests.h"

#include "core/base/Dates.h"
#include "core/edit/EditService.h"

#include <QCoreApplication>
#include <set>

namespace core::request {

using namespace core::base;
using namespace core::model;

namespace {

const mail::MailText ownTexts[] = {
    {QStringLiteral("Beschlusskontrolle: Zuarbeit bis {frist}"),
     QStringLiteral(
         "Guten Tag,\n\nzu folgenden Beschlusspunkten bitte ich bis zum {frist} um den Sachstand ({amt}):\n\n{liste}\n\n"
         "Bitte füllen Sie die beigefügte Tabelle aus (weiße Felder) und senden Sie sie zurück.\n\nMit freundlichen Grüßen")},
    {QStringLiteral("Erinnerung: Zuarbeit zur Beschlusskontrolle vom {angefragt}"),
     QStringLiteral(
         "Guten Tag,\n\nvermutlich ist meine Bitte vom {angefragt} im Tagesgeschäft untergegangen. Um {anzahl} Beschlusspunkte geht es noch:\n\n{liste}\n\n"
         "Ich freue mich über Ihre Rückmeldung in den nächsten Tagen; die Tabelle liegt noch einmal bei.\n\nMit freundlichen Grüßen")},
    {QStringLiteral("Zweite Erinnerung: Zuarbeit seit {tage} Tagen überfällig"),
     QStringLiteral(
         "Guten Tag,\n\nzu folgenden Beschlusspunkten steht die Zuarbeit seit {tage} Tagen aus ({amt}, Frist: {frist}):\n\n{liste}\n\n"
         "Der Stadtrat erwartet den Bericht. Bitte antworten Sie umgehend, auch wenn Sie nur einen Zwischenstand mitteilen können.\n\nMit freundlichen Grüßen")},
    {QStringLiteral("Ausstehende Zuarbeit zur Beschlusskontrolle ({amt})"),
     QStringLiteral(
         "Sehr geehrte Damen und Herren,\n\ntrotz zweier Erinnerungen fehlt seit {tage} Tagen die Zuarbeit ({amt}) zu folgenden Beschlusspunkten:\n\n{liste}\n\n"
         "Ich bitte die Leitung, die Beantwortung zu veranlassen. Ohne Zuarbeit wird dem Stadtrat der fehlende Bericht mitgeteilt.\n\nMit freundlichen Grüßen")},
};

const QStringList placeholders = {QStringLiteral("amt"),   QStringLiteral("frist"),     QStringLiteral("anzahl"),
                                  QStringLiteral("liste"), QStringLiteral("angefragt"), QStringLiteral("tage")};

bool answered(const ContributionRequest &request, ClauseId clause)
{
    const auto at = std::find_if(request.clauses.begin(), request.clauses.end(),
                                 [clause](const RequestedClause &c) { return c.clause == clause; });
    return at == request.clauses.end() || at->answeredOn;
}

QString listOf(const PreparedRequest &request)
{
    QStringList lines;
    for (const RequestedItem &item : request.items) {
        if (answered(request.request, item.clause.id))
            continue;
        lines << QStringLiteral("- %1, Punkt %2: %3")
                     .arg(item.resolution.reference, item.clause.label, item.resolution.title.simplified());
    }
    return lines.join(u'\n');
}

QString valueOf(const QString &name, const PreparedRequest &request, QDate today)
{
    const ContributionRequest &asked = request.request;
    if (name == u"amt")
        return request.office.name;
    if (name == u"frist")
        return shortGermanDate(asked.until);
    if (name == u"anzahl") {
        const auto open = std::count_if(asked.clauses.begin(), asked.clauses.end(),
                                        [](const RequestedClause &c) { return !c.answeredOn; });
        return QString::number(open);
    }
    if (name == u"liste")
        return listOf(request);
    if (name == u"angefragt")
        return shortGermanDate(asked.askedOn);
    return QString::number(std::max<qint64>(0, asked.until.daysTo(today)));
}

QString filled(const QString &text, const PreparedRequest &request, QDate today)
{
    return mail::filledIn(text, [&](const QString &name) {
        return placeholders.contains(name) ? std::optional(valueOf(name, request, today)) : std::nullopt;
    });
}

QString lastReportOn(const ResolutionFile &file, ClauseId clause)
{
    const StatusReport *report = file.latestReport(clause);
    return report ? report->text : QString();
}

}

namespace {

/// What offices have been asked and not answered yet.
Result<std::set<std::pair<OfficeId, ClauseId>>> openQuestions(store::Database &database)
{
    const auto open = database.reviews().requests({.openOnly = true, .lateOn = {}, .office = {}, .resolution = {}});
    if (!open)
        return open.error();
    std::set<std::pair<OfficeId, ClauseId>> asked;
    for (const ContributionRequest &request : *open) {
        for (const RequestedClause &clause : request.clauses) {
            if (!clause.answeredOn)
                asked.insert({request.office, clause.clause});
        }
    }
    return asked;
}

}

Result<void> checkNotAskedMeanwhile(store::Database &database, const PreparedRequest &request)
{
    const auto asked = openQuestions(database);
    if (!asked)
        return asked.error();
    const auto &clauses = request.request.clauses;
    const bool isAsked = std::any_of(clauses.begin(), clauses.end(), [&](const RequestedClause &clause) {
        return asked->count({request.request.office, clause.clause}) > 0;
    });
    if (!isAsked)
        return {};
    return Error{ErrorKind::Conflict, QCoreApplication::translate(
                                          "Requests", "%1 has been asked meanwhile; please look at the requests again.")
                                          .arg(request.office.name)};
}

Result<std::vector<PreparedRequest>> prepareRequests(edit::EditService &service,
                                                     const std::vector<ResolutionId> &resolutions, QDate today,
                                                     Progress &progress)
{
    store::Database &database = service.database();
    const auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    const auto asked = openQuestions(database);
    if (!asked)
        return asked.error();
    const settings::ReviewSettings settings = settings::reviewSettings(*directory);
    const QDate until = settings.workingDays().after(today, std::max(1, settings.answerWorkingDays));
    std::map<OfficeId, PreparedRequest> byOffice;
    for (size_t i = 0; i < resolutions.size(); ++i) {
        progress.advance(int(i), int(resolutions.size()));
        if (progress.cancelled())
            return cancelled();
        const auto file = database.resolutions().load(resolutions[i]);
        if (!file)
            return file.error();
        if (file->resolution.isExempt() || file->resolution.closedOn)
            continue;
        for (const Clause &clause : file->clauses) {
            const Office *office = directory->find(clause.leadOffice ? clause.leadOffice : file->resolution.leadOffice);
            if (!office || isSettled(clause.status) || asked->count({office->id, clause.id}))
                continue;
            PreparedRequest &prepared = byOffice[office->id];
            prepared.office = *office;
            prepared.request.clauses.push_back({file->resolution.id, clause.id, {}});
            prepared.items.push_back({file->resolution, clause, lastReportOn(*file, clause.id)});
        }
    }
    std::vector<PreparedRequest> requests;
    for (auto &[office, prepared] : byOffice) {
        const auto id = service.newId<ContributionRequestId>();
        if (!id)
            return id.error();
        prepared.request.id = *id;
        prepared.request.office = office;
        prepared.request.askedOn = today;
        prepared.request.until = until;
        requests.push_back(std::move(prepared));
    }
    progress.advance(int(resolutions.size()), int(resolutions.size()));
    return requests;
}

Result<PreparedRequest> loadRequest(store::Database &database, const ContributionRequest &request)
{
    const auto directory = database.directory().load();
    if (!directory)
        return directory.error();
    const Office *office = directory->find(std::optional(request.office));
    PreparedRequest prepared{request, office ? *office : Office(), {}};
    std::map<ResolutionId, ResolutionFile> files;
    for (const RequestedClause &asked : request.clauses) {
        if (!files.count(asked.resolution)) {
            auto file = database.resolutions().load(asked.resolution);
            if (!file)
                return file.error();
            files.emplace(asked.resolution, std::move(*file));
        }
        const ResolutionFile &file = files.at(asked.resolution);
        if (const Clause *clause = file.clause(asked.clause))
            prepared.items.push_back({file.resolution, *clause, lastReportOn(file, clause->id)});
    }
    return prepared;
}

mail::MailText requestText(const settings::ReviewSettings &settings, int level)
{
    const size_t at = size_t(std::clamp(level, 0, highestReminder));
    return mail::textOr(at == 0 ? settings.request : settings.reminders[at - 1], ownTexts[at]);
}

std::vector<std::pair<int, QString>> unknownPlaceholders(const QString &text)
{
    return mail::placeholdersBeyond(placeholders, text);
}

mail::MailText filledText(const mail::MailText &text, const PreparedRequest &request, QDate today)
{
    return {filled(text.subject, request, today).simplified(), filled(text.body, request, today)};
}

}
