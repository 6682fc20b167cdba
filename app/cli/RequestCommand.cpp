#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Password.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/edit/RequestEdits.h"
#include "core/letter/writers/LibreOffice.h"
#include "core/request/RequestSending.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <set>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::request;
using namespace core::settings;
using core::letter::LibreOffice;

namespace {

constexpr int defaultDays = 30;
constexpr int nextLevel = -1;

/// What the call wants.
struct Wanted {
    QDate dueUntil;
    std::optional<QDate> answerUntil;
    std::set<OfficeId> offices; ///< empty: all
    int level = 0;              ///< 0 asks, 1 to 3 remind, nextLevel reminds each as is its turn
    bool dryRun = false;
    bool ods = false;
    bool send = false;
    QString folder;
};

/// What became of the mail to one office.
struct Done {
    QString file;
    QString state = QStringLiteral("planned");
    QString detail;
};

class RequestCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("request"); }
    QString summary() const override
    {
        return Text::tr(
            "Asks the offices for their contributions, or reminds them: one mail draft with a form for each.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {QStringLiteral("due-until"),
             Text::tr("Ask for what is due until this day; without it 30 days from today."), Text::tr("DATE")},
            {QStringLiteral("answer-until"),
             Text::tr("Until when the offices shall answer; without it as in the settings for reviews."),
             Text::tr("DATE")},
            {QStringLiteral("office"), Text::tr("Only this office (number or name); may be given several times."),
             Text::tr("OFFICE")},
            {QStringLiteral("level"),
             Text::tr(
                 "0 asks; 1 (friendly), 2 (firm), 3 (to the head) remind those who are late and whose turn that is; “next” reminds all who are late, a week after their last step."),
             QStringLiteral("0|1|2|3|next")},
            {QStringLiteral("mail"), Text::tr("“draft” lays down .eml files, as without it; “smtp” sends."),
             QStringLiteral("draft|smtp")},
            {QStringLiteral("output-dir"), Text::tr("Where drafts are laid down; without it the current folder."),
             Text::tr("DIR")},
            {QStringLiteral("format"), Text::tr("Of the forms: “xlsx”, or “ods”, which needs LibreOffice."),
             QStringLiteral("xlsx|ods")},
            {QStringLiteral("dry-run"), Text::tr("Only say what would be done.")}};
    }
    QString details() const override
    {
        return Text::tr(
            "What an office was asked already and has not answered is not asked again. All drafts are laid down, or none; mails are sent one by one.\n"
            "JSON: today, level, requests [office (number), name, to, until, level, file (or null), state (planned, drafted, sent, refused, unknown), detail, "
            "clauses [reference, title, clause]].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto wanted = read(context);
        if (!wanted)
            return wanted.error();
        auto mails = prepare(context, *wanted);
        if (!mails)
            return mails.error();
        std::vector<Done> done(mails->size());
        if (!wanted->dryRun && !mails->empty()) {
            auto carried = wanted->send ? send(context, *wanted, *mails) : layDownAndRecord(context, *wanted, *mails);
            if (!carried)
                return carried.error();
            done = std::move(*carried);
        }
        context.wantsJson() ? printJson(context, *wanted, *mails, done) : print(context, *mails, done);
        const bool failed = std::any_of(done.begin(), done.end(), [](const Done &one) {
            return one.state == u"refused" || one.state == u"unknown";
        });
        return failed ? ExitCode::Failed : ExitCode::Done;
    }

private:
    static Result<Wanted> read(Context &context)
    {
        Wanted wanted;
        wanted.dueUntil = context.today().addDays(defaultDays);
        wanted.dryRun = context.has(QStringLiteral("dry-run"));
        wanted.folder = context.has(QStringLiteral("output-dir")) ? context.value(QStringLiteral("output-dir"))
                                                                  : QStringLiteral(".");
        const QString format = context.value(QStringLiteral("format"));
        if (context.has(QStringLiteral("format")) && format != u"xlsx" && format != u"ods")
            return context.wrongUsage(Text::tr("--format is “xlsx” or “ods”."));
        wanted.ods = format == u"ods";
        const QString mail = context.value(QStringLiteral("mail"));
        if (context.has(QStringLiteral("mail")) && mail != u"draft" && mail != u"smtp")
            return context.wrongUsage(Text::tr("--mail is “draft” or “smtp”."));
        wanted.send = mail == u"smtp";
        if (wanted.ods && !LibreOffice().isThere() && !wanted.dryRun)
            return Error{ErrorKind::Io, Text::tr("Forms in ODS are made by LibreOffice, which was not found.")};
        if (context.has(QStringLiteral("level"))) {
            const QString level = context.value(QStringLiteral("level"));
            const int at = int(QStringList{QStringLiteral("next"), QStringLiteral("0"), QStringLiteral("1"),
                                           QStringLiteral("2"), QStringLiteral("3")}
                                   .indexOf(level));
            if (at < 0)
                return context.wrongUsage(Text::tr("--level is 0, 1, 2, 3 or “next”."));
            wanted.level = at - 1;
        }
        if (context.has(QStringLiteral("due-until"))) {
            const auto date = context.date(context.value(QStringLiteral("due-until")));
            if (!date)
                return date.error();
            wanted.dueUntil = *date;
        }
        if (context.has(QStringLiteral("answer-until"))) {
            const auto date = context.date(context.value(QStringLiteral("answer-until")));
            if (!date)
                return date.error();
            if (*date < context.today())
                return context.wrongUsage(Text::tr("--answer-until is over."));
            wanted.answerUntil = *date;
        }
        for (const QString &name : context.values(QStringLiteral("office"))) {
            const auto office = context.office(name);
            if (!office)
                return office.error();
            wanted.offices.insert(*office);
        }
        return wanted;
    }

    static Result<std::vector<RequestMail>> prepare(Context &context, const Wanted &wanted)
    {
        auto mails = wanted.level == 0 ? requests(context, wanted) : reminders(context, wanted.level == nextLevel);
        if (!mails)
            return mails;
        const auto unwanted = [&wanted](const RequestMail &mail) {
            return (!wanted.offices.empty() && !wanted.offices.count(mail.request.request.office)) ||
                   (wanted.level != nextLevel && mail.level != wanted.level);
        };
        mails->erase(std::remove_if(mails->begin(), mails->end(), unwanted), mails->end());
        return mails;
    }

    static Result<std::vector<RequestMail>> requests(Context &context, const Wanted &wanted)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        const auto service = context.edits();
        if (!service)
            return service.error();
        const auto due = dueResolutions(**database, wanted.dueUntil);
        if (!due)
            return due.error();
        TerminalProgress progress;
        auto prepared = prepareRequests(**service, *due, context.today(), progress);
        if (!prepared)
            return prepared.error();
        std::vector<RequestMail> mails;
        for (PreparedRequest &request : *prepared) {
            if (wanted.answerUntil)
                request.request.until = *wanted.answerUntil;
            mails.push_back({std::move(request), 0});
        }
        return mails;
    }

    static Result<std::vector<RequestMail>> reminders(Context &context, bool byTurn)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        auto late = (*database)->reviews().requests(
            {.openOnly = true, .lateOn = context.today(), .office = {}, .resolution = {}});
        if (!late)
            return late.error();
        if (byTurn)
            std::erase_if(*late, [&context](const ContributionRequest &request) {
                return !isTurnToChase(request, context.today());
            });
        TerminalProgress progress;
        return nextReminders(**database, *late, context.today(), progress);
    }

    static FormConverter toOds()
    {
        return {QStringLiteral("ods"), QByteArrayLiteral("application/vnd.oasis.opendocument.spreadsheet"),
                [](const std::vector<QByteArray> &forms, Progress &progress) {
                    return LibreOffice().convert(forms, LibreOffice::Target::Ods, progress);
                }};
    }

    /// Nobody shall send a form that the database does not know: when it cannot be recorded, the drafts go again.
    static Result<std::vector<Done>> layDownAndRecord(Context &context, const Wanted &wanted,
                                                      const std::vector<RequestMail> &mails)
    {
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto database = context.database();
        const auto identity = (*database)->reviews().identity();
        if (!identity)
            return identity.error();
        LayDown how{reviewSettings(*directory), *identity, context.today(), wanted.folder};
        if (wanted.ods)
            how.converter = toOds();
        TerminalProgress progress;
        const auto files = layDown(mails, how, progress);
        if (!files)
            return files.error();
        const auto requests = requestsOf(mails);
        const auto recorded = context.apply(wanted.level == 0 ? core::edit::askOffices(requests)
                                                              : core::edit::remindOffices(requests, context.today()));
        if (!recorded) {
            for (const QString &file : *files)
                QFile::remove(file);
            return recorded.error();
        }
        std::vector<Done> done;
        for (const QString &file : *files)
            done.push_back({file, QStringLiteral("drafted"), {}});
        return done;
    }

    static Result<std::vector<Done>> send(Context &context, const Wanted &wanted, const std::vector<RequestMail> &mails)
    {
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const ReviewSettings settings = reviewSettings(*directory);
        const auto password = passwordFor(settings);
        if (!password)
            return password.error();
        const auto edits = context.edits();
        if (!edits)
            return edits.error();
        const auto identity = (*context.database())->reviews().identity();
        if (!identity)
            return identity.error();
        LayDown how{settings, *identity, context.today(), {}};
        if (wanted.ods)
            how.converter = toOds();
        TerminalProgress progress;
        std::vector<Done> done;
        for (const RequestOutcome &outcome : sendRequests(
                 **edits, mails, how, requestsToServer(settings.mailServer, *password, settings.sender, progress),
                 context.now(), progress)) {
            const bool sent = outcome.state == RequestOutcome::State::Sent;
            done.push_back({{},
                            sent                                              ? QStringLiteral("sent")
                            : outcome.state == RequestOutcome::State::Unknown ? QStringLiteral("unknown")
                                                                              : QStringLiteral("refused"),
                            outcome.detail});
        }
        return done;
    }

    static QString textOf(const Done &done)
    {
        if (!done.file.isEmpty())
            return QDir::toNativeSeparators(done.file);
        if (done.state == u"sent")
            return Text::tr("sent");
        return done.detail.isEmpty() ? QStringLiteral("–") : done.detail;
    }

    static void printJson(Context &context, const Wanted &wanted, const std::vector<RequestMail> &mails,
                          const std::vector<Done> &done)
    {
        QJsonArray requests;
        for (size_t i = 0; i < mails.size(); ++i) {
            const PreparedRequest &request = mails[i].request;
            QJsonArray clauses;
            for (const RequestedItem &item : request.items) {
                clauses.append(QJsonObject{{QStringLiteral("reference"), item.resolution.reference},
                                           {QStringLiteral("title"), item.resolution.title},
                                           {QStringLiteral("clause"), item.clause.label}});
            }
            const QString &file = done[i].file;
            requests.append(QJsonObject{{QStringLiteral("office"), request.office.number},
                                        {QStringLiteral("name"), request.office.name},
                                        {QStringLiteral("to"), request.office.email},
                                        {QStringLiteral("until"), jsonDate(request.request.until)},
                                        {QStringLiteral("level"), mails[i].level},
                                        {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
                                        {QStringLiteral("state"), done[i].state},
                                        {QStringLiteral("detail"), done[i].detail},
                                        {QStringLiteral("clauses"), clauses}});
        }
        context.out.json({{QStringLiteral("today"), jsonDate(context.today())},
                          {QStringLiteral("level"),
                           wanted.level == nextLevel ? QJsonValue(QStringLiteral("next")) : QJsonValue(wanted.level)},
                          {QStringLiteral("requests"), requests}});
    }

    static void print(Context &context, const std::vector<RequestMail> &mails, const std::vector<Done> &done)
    {
        if (mails.empty()) {
            context.out.line(Text::tr("There is nothing to ask the offices for."));
            return;
        }
        TextTable table(
            {Text::tr("Office"), Text::tr("Clauses"), Text::tr("Reminder step"), Text::tr("Until"), Text::tr("Mail")});
        for (size_t i = 0; i < mails.size(); ++i) {
            const PreparedRequest &request = mails[i].request;
            table.add({(request.office.number + u' ' + request.office.name).trimmed(),
                       QString::number(request.items.size()),
                       mails[i].level == 0 ? QStringLiteral("–") : QString::number(mails[i].level),
                       shortGermanDate(request.request.until), textOf(done[i])});
        }
        table.write(context.out);
    }
};

}

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

}
