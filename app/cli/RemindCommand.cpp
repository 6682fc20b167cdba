#include "app/cli/Command.h"
#include "app/cli/DueItems.h"
#include "app/cli/Json.h"
#include "app/cli/KeyRing.h"
#include "app/cli/Text.h"
#include "core/model/Dates.h"
#include "core/review/CalendarFolder.h"
#include "core/review/Digest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>

namespace app::cli {

using namespace core::model;
using namespace core::review;
using namespace core::store;

namespace {

constexpr int defaultDays = 14;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// What became of the mail to one office.
struct Told {
    QString office;
    QString address;
    DigestOutcome outcome;
    QString file;
};

/// What the command found and did.
struct Remembered {
    QDate until;
    std::vector<DueItem> items;
    QString calendar;
    QStringList calendars; ///< of the folder
    std::vector<Told> mails;
    int withoutAddress = 0;
    int uncertain = 0;

    bool failed() const
    {
        return std::any_of(mails.begin(), mails.end(), [](const Told &told) {
            return told.outcome.state == DigestOutcome::State::Refused || told.outcome.state == DigestOutcome::State::Unknown;
        });
    }
};

QString code(DigestOutcome::State state)
{
    switch (state) {
    case DigestOutcome::State::NothingNew:
        return QStringLiteral("nothing_new");
    case DigestOutcome::State::Sent:
        return QStringLiteral("sent");
    case DigestOutcome::State::Drafted:
        return QStringLiteral("drafted");
    case DigestOutcome::State::Refused:
        return QStringLiteral("refused");
    case DigestOutcome::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

class RemindCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("remind"); }
    QString summary() const override { return Text::tr("Reminds of what is due: as a calendar file, and each office by mail, once for each date."); }
    QList<QCommandLineOption> options() const override
    {
        return dueOptions(Text::tr("The last day that counts; without it 14 days from today."))
            + QList<QCommandLineOption>{
                {option("ics"), Text::tr("Write all of it as a calendar file."), Text::tr("FILE")},
                {option("ics-dir"), Text::tr("Refresh a folder of calendar files, one an office and one of all, with everything to come; what vanished is cancelled."), Text::tr("DIR")},
                {option("mail"), Text::tr("Mail to each office: “draft” lays down .eml files, “smtp” sends."), QStringLiteral("draft|smtp")},
                {option("output-dir"), Text::tr("Where drafts are laid down; without it the current folder."), Text::tr("DIR")},
                {option("dry-run"), Text::tr("Only say what would be done.")},
                {option("store-password"), Text::tr("Read the password of the mail server from standard input into the key ring; does nothing else.")}};
    }
    QString details() const override
    {
        return Text::tr("The mail server and the sender are in the settings for reviews, the password is in the key ring of the system.\n"
                        "JSON: today, until, items [kind, on, daysLeft, overdue, reference, title, clause, office], calendar (file or null), calendars (files of the folder), "
                        "mails [office, to, items, state (nothing_new, drafted, sent, refused, unknown), file (or null), detail], withoutAddress, "
                        "uncertain (mails of which it is not known whether they arrived).");
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
        auto remembered = collect(context);
        if (!remembered)
            return remembered.error();
        if (const auto done = writeCalendar(context, settings, *remembered); !done)
            return done.error();
        if (context.has(option("mail"))) {
            if (const auto done = tellOffices(context, settings, *directory, mail == u"smtp", *remembered); !done)
                return done.error();
        }
        if (context.wantsJson())
            printJson(context, *remembered);
        else
            print(context, *remembered);
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

    static Result<Remembered> collect(Context &context)
    {
        Remembered remembered;
        const auto filter = dueFilter(context, defaultDays);
        if (!filter)
            return filter.error();
        auto items = dueItems(context, *filter);
        if (!items)
            return items.error();
        const auto uncertain = (*context.database())->reviews().uncertain();
        if (!uncertain)
            return uncertain.error();
        remembered.until = filter->until;
        remembered.items = std::move(*items);
        remembered.uncertain = int(uncertain->size());
        return remembered;
    }

    static Result<void> writeCalendar(Context &context, const ReviewSettings &settings, Remembered &remembered)
    {
        const bool dryRun = context.has(option("dry-run"));
        if (context.has(option("ics-dir")) && !dryRun) {
            TerminalProgress progress;
            const auto written = writeCalendars(**context.database(), context.value(option("ics-dir")), context.today(), QDateTime::currentDateTimeUtc(),
                                                settings.remindDaysBefore, progress);
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
        return saveCalendar(calendarFile(remembered.items, {*identity, QDateTime::currentDateTimeUtc(), settings.remindDaysBefore}), remembered.calendar);
    }

    static DeliveryReport layDown(Context &context, const Digest &digest, const QByteArray &message, QString &path)
    {
        static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} .()-]"));
        const QString office = (digest.office.number + u' ' + digest.office.name).simplified().remove(unfit).left(80).trimmed();
        const QDir folder(context.has(option("output-dir")) ? context.value(option("output-dir")) : QStringLiteral("."));
        path = folder.filePath(QStringLiteral("Erinnerung %1 %2.eml").arg(office, isoDate(context.today())));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.commit())
            return {Delivery::Refused, Text::tr("“%1” could not be written: %2.").arg(path, file.errorString())};
        return {Delivery::Delivered, {}};
    }

    static Result<void> tellOffices(Context &context, const ReviewSettings &settings, const Directory &directory, bool send, Remembered &remembered)
    {
        const DigestPlan plan = planDigests(remembered.items, directory, settings, context.today());
        remembered.withoutAddress = int(plan.withoutAddress.size());
        if (context.has(option("dry-run"))) {
            for (const Digest &digest : plan.digests)
                remembered.mails.push_back({digest.office.number, digest.office.email, {DigestOutcome::State::NothingNew, int(digest.items.size()), {}}, {}});
            return {};
        }
        QString password;
        if (send) {
            if (settings.mailServer.url.isEmpty() || settings.sender.isEmpty())
                return Error{ErrorKind::Invalid, Text::tr("The settings for reviews name no mail server or no sender yet.")};
            if (!settings.mailServer.user.isEmpty()) {
                const auto found = passwordFromKeyRing(settings.mailServer);
                if (!found)
                    return found.error();
                password = *found;
            }
        }
        const auto database = context.database();
        for (const Digest &digest : plan.digests) {
            QString path;
            const Carrier carrier = [&](const Digest &news, const QByteArray &message) {
                return send ? deliver(settings.mailServer, password, settings.sender, news.office.email.trimmed(), message)
                            : layDown(context, news, message, path);
            };
            const auto outcome = sendDigest(**database, settings, digest, context.today(), QDateTime::currentDateTimeUtc(),
                                            send ? NoticeState::Sent : NoticeState::Drafted, carrier);
            if (!outcome)
                return outcome.error();
            remembered.mails.push_back({digest.office.number, digest.office.email, *outcome, path});
        }
        return {};
    }

    static void printJson(Context &context, const Remembered &remembered)
    {
        QJsonArray mails;
        for (const Told &told : remembered.mails) {
            mails.append(QJsonObject{{QStringLiteral("office"), told.office},
                                     {QStringLiteral("to"), told.address},
                                     {QStringLiteral("items"), told.outcome.items},
                                     {QStringLiteral("state"), code(told.outcome.state)},
                                     {QStringLiteral("file"), told.file.isEmpty() ? QJsonValue() : QJsonValue(told.file)},
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
        object[u"uncertain"] = remembered.uncertain;
        context.out.json(object);
    }

    static QString sentenceOn(const Told &told)
    {
        switch (told.outcome.state) {
        case DigestOutcome::State::NothingNew:
            return Text::tr("%1: nothing new").arg(told.address);
        case DigestOutcome::State::Sent:
            return Text::tr("%1: sent, %2 items").arg(told.address).arg(told.outcome.items);
        case DigestOutcome::State::Drafted:
            return Text::tr("%1: draft, %2 items: %3").arg(told.address).arg(told.outcome.items).arg(told.file);
        default:
            return told.address + QStringLiteral(": ") + told.outcome.detail;
        }
    }

    static void print(Context &context, const Remembered &remembered)
    {
        context.out.line(Text::tr("Due until %1: %2").arg(shortGermanDate(remembered.until)).arg(remembered.items.size()));
        if (!remembered.calendar.isEmpty())
            context.out.line(Text::tr("Calendar: %1").arg(remembered.calendar));
        if (!remembered.calendars.isEmpty())
            context.out.line(Text::tr("Calendar files: %1").arg(remembered.calendars.size()));
        for (const Told &told : remembered.mails)
            context.out.line(sentenceOn(told));
        if (remembered.withoutAddress > 0)
            context.out.line(Text::tr("Without a mail address of the office: %1").arg(remembered.withoutAddress));
        if (remembered.uncertain > 0)
            context.out.line(Text::tr("Sent earlier, but it is not known whether it arrived: %1").arg(remembered.uncertain));
    }
};

}

std::unique_ptr<Command> makeRemindCommand()
{
    return std::make_unique<RemindCommand>();
}

}
