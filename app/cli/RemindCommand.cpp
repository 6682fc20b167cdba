#include "app/cli/Command.h"
#include "app/cli/DueItems.h"
#include "app/cli/Json.h"
#include "app/cli/Password.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/base/Folder.h"
#include "core/base/WholeFile.h"
#include "core/notify/CalendarFolder.h"
#include "core/notify/Digest.h"

#include <QFile>
#include <QJsonArray>
#include <map>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::mail;
using namespace core::notify;
using namespace core::settings;
using namespace core::store;

namespace {

constexpr int defaultDays = 14;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// What became of the mail to one office or clerk.
struct Told {
    QString office; ///< its number; empty for a clerk
    Digest digest;
    DigestOutcome outcome;
    bool onlyPlanned = false;
};

bool isFailure(const Told &told)
{
    return told.outcome.state == DigestOutcome::State::Refused || told.outcome.state == DigestOutcome::State::Unknown;
}

/// What the command found and did.
struct Remembered {
    QDate until;
    std::vector<DueItem> items;
    QString calendar;
    QStringList calendars; ///< of the folder
    std::vector<Told> mails;
    int withoutAddress = 0;
    std::map<QString, int>
        uncertain;    ///< how many things, by the address of whom it is not known whether they were told
    QString offToday; ///< why nobody is told today

    bool failed() const { return std::any_of(mails.begin(), mails.end(), isFailure); }
};

QString codeOf(const Told &told)
{
    if (told.onlyPlanned && !told.digest.items.empty())
        return QStringLiteral("planned");
    switch (told.outcome.state) {
    case DigestOutcome::State::NothingNew:
        return QStringLiteral("nothing_new");
    case DigestOutcome::State::Overtaken:
        return QStringLiteral("overtaken");
    case DigestOutcome::State::Sent:
        return QStringLiteral("sent");
    case DigestOutcome::State::Drafted:
        return QStringLiteral("drafted");
    case DigestOutcome::State::Refused:
        return QStringLiteral("refused");
    case DigestOutcome::State::Cancelled:
    case DigestOutcome::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

class RemindCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("remind"); }
    QString summary() const override
    {
        return Text::tr(
            "Reminds of what is due: as a calendar file, and each office and clerk by mail, once for each date.");
    }
    QList<QCommandLineOption> options() const override
    {
        return dueOptions(Text::tr("The last day that counts; without it 14 days from today.")) +
               QList<QCommandLineOption>{
                   {option("ics"), Text::tr("Write all of it as a calendar file."), Text::tr("FILE")},
                   {option("ics-dir"),
                    Text::tr(
                        "Refresh a folder of calendar files, one an office and one of all, with everything to come; what vanished is cancelled."),
                    Text::tr("DIR")},
                   {option("mail"),
                    Text::tr("Mail to each office and clerk: “draft” lays down .eml files, “smtp” sends."),
                    QStringLiteral("draft|smtp")},
                   {option("output-dir"), Text::tr("Where drafts are laid down; without it the current folder."),
                    Text::tr("DIR")},
                   {option("any-day"),
                    Text::tr(
                        "Mail on a day off, too; without it nobody is told on weekends, holidays and closing days.")},
                   {option("dry-run"), Text::tr("Only say what would be done.")},
                   {option("store-password"),
                    Text::tr(
                        "Read the password of the mail server from standard input into the key ring; does nothing else.")}};
    }
    QString details() const override
    {
        return Text::tr(
            "The mail server and the sender are in the settings for reviews, the password is in the key ring of the system.\n"
            "JSON: today, until, items [kind, on, daysLeft, overdue, reference, title, clause, office], calendar (file or null), calendars (files of the folder), "
            "mails [recipient, office (or null), to, items, state (planned, nothing_new, drafted, sent, refused, overtaken, unknown), file (or null), detail], withoutAddress, "
            "uncertain (things of which it is not known whether the mail arrived), uncertainRecipients (their addresses), "
            "offToday (why nobody is told today, or null).\n"
            "What has passed is told again as the settings for reviews say (overdueRhythm).");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const ReviewSettings settings = reviewSettings(*directory);
        if (context.has(option("store-password")))
            return storePassword(context, settings);
        const QString mail = context.value(option("mail"));
        if (context.has(option("mail")) && mail != u"draft" && mail != u"smtp")
            return context.wrongUsage(Text::tr("--mail is “draft” or “smtp”."));
        const auto filter = dueFilter(context, defaultDays);
        if (!filter)
            return filter.error();
        auto remembered = collect(context, *filter);
        if (!remembered)
            return remembered.error();
        if (const auto done = writeCalendar(context, settings, *remembered); !done)
            return done.error();
        if (const WorkingDays days = settings.workingDays();
            context.has(option("mail")) && !days.isWorkingDay(context.today()) && !context.has(option("any-day"))) {
            remembered->offToday = days.reasonOff(context.today());
        } else if (context.has(option("mail"))) {
            if (const auto done = tell(context, *directory, *filter, mail == u"smtp", *remembered); !done)
                return done.error();
        }
        if (context.wantsJson())
            printJson(context, *remembered);
        else
            print(context, *remembered);
        complainOf(*remembered);
        return remembered->failed() ? ExitCode::Failed : ExitCode::Done;
    }

private:
    static Result<ExitCode> storePassword(Context &context, const ReviewSettings &settings)
    {
        if (settings.mailServer.url.isEmpty() || settings.mailServer.user.isEmpty())
            return context.wrongUsage(Text::tr("The settings for reviews name no mail server and user yet."));
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorKind::Io, input.errorString()};
        QString password = QString::fromUtf8(input.readLine(10'000));
        while (password.endsWith(u'\n') || password.endsWith(u'\r'))
            password.chop(1);
        if (const auto stored = storeInKeyRing(settings.mailServer, password); !stored)
            return stored.error();
        context.out.line(Text::tr("The password is in the key ring."));
        return ExitCode::Done;
    }

    static Result<Remembered> collect(Context &context, const DueFilter &filter)
    {
        Remembered remembered;
        auto items = dueItems(context, filter);
        if (!items)
            return items.error();
        const auto uncertain = (*context.database())->reviews().notices(NoticeState::Sending);
        if (!uncertain)
            return uncertain.error();
        remembered.until = filter.until;
        remembered.items = std::move(*items);
        for (const StoredNotice &notice : *uncertain)
            ++remembered.uncertain[notice.notice.recipient];
        return remembered;
    }

    static Result<void> writeCalendar(Context &context, const ReviewSettings &settings, Remembered &remembered)
    {
        const bool dryRun = context.has(option("dry-run"));
        if (context.has(option("ics-dir")) && !dryRun) {
            TerminalProgress progress;
            if (auto made = makeFolder(context.value(option("ics-dir"))); !made)
                return made;
            const auto written = writeCalendars(**context.database(), context.value(option("ics-dir")), context.today(),
                                                QDateTime::currentDateTimeUtc(), settings.remindDaysBefore, progress);
            if (!written)
                return written.error();
            remembered.calendars = *written;
        }
        if (!context.has(option("ics")))
            return {};
        remembered.calendar = context.value(option("ics"));
        if (dryRun)
            return {};
        const auto identity = (*context.database())->reviews().identity();
        if (!identity)
            return identity.error();
        return writeWhole(
            remembered.calendar,
            calendarFile(remembered.items, {*identity, QDateTime::currentDateTimeUtc(), settings.remindDaysBefore}));
    }

    static Result<void> tell(Context &context, const Directory &directory, const DueFilter &filter, bool send,
                             Remembered &remembered)
    {
        Database &database = **context.database();
        const ReviewSettings settings = reviewSettings(directory);
        const auto numberOf = [&directory](const Digest &digest) {
            const Office *office = directory.find(digest.office);
            return office ? office->number : QString();
        };
        auto plan = planDigests(database, filter, context.today());
        if (!plan)
            return plan.error();
        std::vector<Digest> digests;
        for (Digest &digest : *plan) {
            if (!digest.address.isEmpty())
                digests.push_back(std::move(digest));
            else if (!digest.toClerk)
                remembered.withoutAddress += int(digest.items.size());
        }
        if (context.has(option("dry-run"))) {
            for (Digest &digest : digests) {
                const int items = int(digest.items.size());
                remembered.mails.push_back(
                    {numberOf(digest), std::move(digest), {DigestOutcome::State::NothingNew, items}, true});
            }
            return {};
        }
        TerminalProgress progress;
        Carrier carrier =
            toFolder(context.has(option("output-dir")) ? context.value(option("output-dir")) : QStringLiteral("."),
                     context.today());
        if (send) {
            const auto password = passwordFor(settings);
            if (!password)
                return password.error();
            carrier = toServer(settings.mailServer, *password, settings.sender, progress);
        }
        const auto outcomes = sendDigests(database, digests, context.now(),
                                          send ? NoticeState::Sent : NoticeState::Drafted, carrier, progress);
        for (size_t i = 0; i < digests.size(); ++i)
            remembered.mails.push_back({numberOf(digests[i]), std::move(digests[i]), outcomes[i]});
        return {};
    }

    static void printJson(Context &context, const Remembered &remembered)
    {
        QJsonArray mails;
        for (const Told &told : remembered.mails) {
            const QString &file = told.outcome.file;
            mails.append(
                QJsonObject{{QStringLiteral("recipient"), told.digest.recipient},
                            {QStringLiteral("office"), told.office.isEmpty() ? QJsonValue() : QJsonValue(told.office)},
                            {QStringLiteral("to"), told.digest.address},
                            {QStringLiteral("items"), told.outcome.items},
                            {QStringLiteral("state"), codeOf(told)},
                            {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
                            {QStringLiteral("detail"), told.outcome.detail}});
        }
        QJsonObject object;
        object[u"today"] = jsonDate(context.today());
        object[u"until"] = jsonDate(remembered.until);
        object[u"items"] = jsonOf(remembered.items, context.today());
        object[u"calendar"] = remembered.calendar.isEmpty() ? QJsonValue() : QJsonValue(remembered.calendar);
        object[u"calendars"] = QJsonArray::fromStringList(remembered.calendars);
        object[u"mails"] = mails;
        object[u"withoutAddress"] = remembered.withoutAddress;
        int uncertain = 0;
        QJsonArray recipients;
        for (const auto &[address, count] : remembered.uncertain) {
            uncertain += count;
            recipients.append(address);
        }
        object[u"uncertain"] = uncertain;
        object[u"uncertainRecipients"] = recipients;
        object[u"offToday"] = remembered.offToday.isEmpty() ? QJsonValue() : QJsonValue(remembered.offToday);
        context.out.json(object);
    }

    static QString sentenceOn(const Told &told)
    {
        const QString &to = told.digest.address;
        if (told.onlyPlanned && told.outcome.items > 0)
            return Text::tr("%1: would be told of %2 items").arg(to).arg(told.outcome.items);
        switch (told.outcome.state) {
        case DigestOutcome::State::NothingNew:
            return Text::tr("%1: nothing new").arg(to);
        case DigestOutcome::State::Sent:
            return Text::tr("%1: sent, %2 items").arg(to).arg(told.outcome.items);
        case DigestOutcome::State::Drafted:
            return Text::tr("%1: draft, %2 items: %3").arg(to).arg(told.outcome.items).arg(told.outcome.file);
        default:
            return to + QStringLiteral(": ") + told.outcome.detail;
        }
    }

    /// One sentence each on stderr, so that a timer that hides the rest does not hide them.
    static void complainOf(const Remembered &remembered)
    {
        for (const Told &told : remembered.mails) {
            if (isFailure(told))
                complain(sentenceOn(told));
        }
    }

    static void print(Context &context, const Remembered &remembered)
    {
        context.out.line(
            Text::tr("Due until %1: %2").arg(shortGermanDate(remembered.until)).arg(remembered.items.size()));
        if (!remembered.calendar.isEmpty())
            context.out.line(Text::tr("Calendar: %1").arg(remembered.calendar));
        if (!remembered.calendars.isEmpty())
            context.out.line(Text::tr("Calendar files: %1").arg(remembered.calendars.size()));
        for (const Told &told : remembered.mails) {
            if (!isFailure(told))
                context.out.line(sentenceOn(told));
        }
        if (remembered.withoutAddress > 0)
            context.out.line(Text::tr("Without a mail address of the office: %1").arg(remembered.withoutAddress));
        for (const auto &[address, count] : remembered.uncertain)
            context.out.line(
                Text::tr("%1: sent earlier, %2 items, but it is not known whether it arrived; please ask there")
                    .arg(address)
                    .arg(count));
        if (!remembered.offToday.isEmpty())
            context.out.line(Text::tr("No mails today (%1); --any-day mails all the same.").arg(remembered.offToday));
    }
};

}

std::unique_ptr<Command> makeRemindCommand()
{
    return std::make_unique<RemindCommand>();
}

}
