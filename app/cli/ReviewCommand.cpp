#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/edit/ReviewEdits.h"
#include "core/rules/ReviewDay.h"
#include "core/settings/ReviewSettings.h"

namespace app::cli {

using namespace core::base;
using namespace core::model;
using namespace core::calendar;
using namespace core::settings;

namespace {

const QString proposeOption = QStringLiteral("propose");
const QString ruleOption = QStringLiteral("rule");
const QString confirmOption = QStringLiteral("confirm-dates");

/// What a proposal is computed from: the database's, or the options of the call.
struct Question {
    ReviewRule rule;
    ReviewBasis basis;
    WorkingDays days;
};

class ReviewCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("review"); }
    QString summary() const override
    {
        return Text::tr("Sets the next review of a resolution or its rule, or proposes a date.");
    }
    QString arguments() const override { return Text::tr("[REFERENCE [DATE]]"); }
    std::pair<int, int> argumentCount() const override { return {0, 2}; }
    QList<QCommandLineOption> options() const override
    {
        const QString date = Text::tr("DATE");
        return {
            {QStringLiteral("row-version"),
             Text::tr("Only if the resolution still has this version (see show --json), else exit code 4."),
             QStringLiteral("N")},
            {ruleOption,
             Text::tr(
                 "The rule: “every 3 months”, “every quarter from 2026-01-31”, “2 weeks before meeting”, “on 2026-08-24”, “never: reason”, or “none”. With REFERENCE it is stored."),
             Text::tr("RULE")},
            {proposeOption,
             Text::tr(
                 "Only say which day the rule proposes; without REFERENCE for the rule and the days of this call.")},
            {confirmOption, Text::tr("Take a date that has passed or is more than five years away.")},
            {QStringLiteral("letter"), Text::tr("Propose as after a letter: at least half a rhythm away.")},
            {QStringLiteral("after"), Text::tr("The proposed day is later than this; without it today."), date},
            {QStringLiteral("decided"), Text::tr("The day of the decision, from which months are counted."), date},
            {QStringLiteral("meeting"), Text::tr("A planned meeting; may be given several times."), date},
            {QStringLiteral("land"), Text::tr("The Land whose holidays count, such as SN."), QStringLiteral("LAND")},
            {QStringLiteral("local"), Text::tr("A local holiday: friedensfest, mariae_himmelfahrt or fronleichnam."),
             Text::tr("HOLIDAY")},
            {QStringLiteral("closed"),
             Text::tr(
                 "Days on which the house is closed: 2026-06-22, 12-24/01-01 (every year); may be given several times."),
             Text::tr("DAYS")}};
    }
    QString details() const override
    {
        return Text::tr(
            "DATE is 2026-08-24, 24.08.2026, “auto” (what the rule proposes after today) or “none”, which removes the review.\n"
            "JSON: reference, nextReviewOn, rule, changed (false when it was so already), rowVersion; with --propose: reference "
            "(or null), rule, on (or null), nominal, movedBecause.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        if (context.arguments().isEmpty())
            return context.has(proposeOption) ? proposeFreely(context)
                                              : Result<ExitCode>(context.wrongUsage(
                                                    Text::tr("REFERENCE is missing; only --propose does without.")));
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const Resolution &resolution = file->resolution;
        if (context.has(proposeOption)) {
            const auto question = storedQuestion(context, resolution);
            return question ? propose(context, *question, resolution.reference) : Result<ExitCode>(question.error());
        }
        if (context.has(ruleOption))
            return setRule(context, resolution);
        return setDate(context, resolution);
    }

private:
    static Result<ReviewRule> rule(Context &context)
    {
        const QString text = context.value(ruleOption);
        const auto read = reviewRuleFromText(text == u"none" ? QString() : text);
        return read ? read : Result<ReviewRule>(context.wrongUsage(read.error().detail));
    }

    static Result<QDate> dateOr(Context &context, const QString &option, QDate otherwise)
    {
        return context.has(option) ? context.date(context.value(option)) : Result<QDate>(otherwise);
    }

    /// What the city has stored; a rule of the call asks "what if".
    static Result<Question> storedQuestion(Context &context, const Resolution &resolution)
    {
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const ReviewSettings settings = reviewSettings(*directory);
        Question question{ruleFor(resolution, *directory, settings), basisFor(resolution, *directory),
                          settings.workingDays()};
        if (context.has(ruleOption)) {
            const auto given = rule(context);
            if (!given)
                return given.error();
            question.rule = *given;
        }
        return question;
    }

    static Result<WorkingDays> workingDays(Context &context)
    {
        std::optional<Land> land;
        if (context.has(QStringLiteral("land"))) {
            land = landFromCode(context.value(QStringLiteral("land")).toUpper());
            if (!land)
                return context.wrongUsage(
                    Text::tr("There is no Land “%1”.").arg(context.value(QStringLiteral("land"))));
        }
        std::vector<LocalHoliday> local;
        for (const QString &code : context.values(QStringLiteral("local"))) {
            const auto holiday = localHolidayFromCode(code);
            if (!holiday)
                return context.wrongUsage(Text::tr("There is no local holiday “%1”.").arg(code));
            local.push_back(*holiday);
        }
        std::vector<ClosingDay> closing;
        for (const QString &text : context.values(QStringLiteral("closed"))) {
            const auto days = closingDayFromText(text);
            if (!days)
                return context.wrongUsage(
                    Text::tr("“%1” names no closing days; write 2026-06-22 or 12-24/01-01.").arg(text));
            closing.push_back(*days);
        }
        return WorkingDays(land, local, closing);
    }

    static Result<ExitCode> proposeFreely(Context &context)
    {
        const auto given = rule(context);
        if (!given)
            return given.error();
        Question question{*given, {}, {}};
        if (context.has(QStringLiteral("decided"))) {
            const auto decided = context.date(context.value(QStringLiteral("decided")));
            if (!decided)
                return decided.error();
            question.basis.decidedOn = *decided;
        }
        for (const QString &text : context.values(QStringLiteral("meeting"))) {
            const auto meeting = context.date(text);
            if (!meeting)
                return meeting.error();
            question.basis.meetings.push_back(*meeting);
        }
        std::sort(question.basis.meetings.begin(), question.basis.meetings.end());
        const auto days = workingDays(context);
        if (!days)
            return days.error();
        question.days = *days;
        return propose(context, question, {});
    }

    static Result<ExitCode> propose(Context &context, const Question &question, const QString &reference)
    {
        const auto after = dateOr(context, QStringLiteral("after"), context.today());
        if (!after)
            return after.error();
        const auto day = context.has(QStringLiteral("letter"))
                             ? reviewDayAfterLetter(question.rule, question.basis, *after, question.days)
                             : nextReviewDay(question.rule, question.basis, *after, question.days);
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"reference"] = reference.isEmpty() ? QJsonValue() : QJsonValue(reference);
            object[u"rule"] = code(question.rule);
            object[u"on"] = jsonDate(day ? std::optional(day->on) : std::nullopt);
            object[u"nominal"] = jsonDate(day ? std::optional(day->nominal) : std::nullopt);
            object[u"movedBecause"] = day ? day->movedBecause : QString();
            context.out.json(object);
        } else if (!day) {
            context.out.line(Text::tr("%1: no review").arg(label(question.rule)));
        } else if (day->movedBecause.isEmpty()) {
            context.out.line(Text::tr("%1: %2").arg(label(question.rule), shortGermanDate(day->on)));
        } else {
            context.out.line(Text::tr("%1: %2 (instead of %3, %4)")
                                 .arg(label(question.rule), shortGermanDate(day->on), shortGermanDate(day->nominal),
                                      day->movedBecause));
        }
        return ExitCode::Done;
    }

    static Result<ExitCode> setRule(Context &context, const Resolution &resolution)
    {
        if (context.arguments().size() > 1)
            return context.wrongUsage(Text::tr("Either a date or a rule is set, not both in one call."));
        const auto given = rule(context);
        if (!given)
            return given.error();
        return write(context, resolution, core::edit::setReviewRule(resolution, *given));
    }

    static Result<ExitCode> setDate(Context &context, const Resolution &resolution)
    {
        if (context.arguments().size() < 2)
            return context.wrongUsage(Text::tr("DATE is missing; “auto” takes the day that the rule proposes."));
        std::optional<QDate> on;
        if (context.argument(1) == u"auto") {
            const auto question = storedQuestion(context, resolution);
            if (!question)
                return question.error();
            const auto day = nextReviewDay(question->rule, question->basis, context.today(), question->days);
            on = day ? std::optional(day->on) : std::nullopt;
        } else if (context.argument(1) != u"none") {
            const auto read = context.date(context.argument(1));
            if (!read)
                return read.error();
            const QString doubt = core::rules::doubtSentence(*read, context.today());
            if (!doubt.isEmpty() && !context.has(confirmOption))
                return Error{ErrorKind::Invalid,
                             Text::tr("%1 Nothing was changed; set another date, or confirm it with --confirm-dates.")
                                 .arg(doubt)};
            on = *read;
        }
        return write(context, resolution, core::edit::setNextReview(resolution, on));
    }

    static Result<ExitCode> write(Context &context, const Resolution &resolution, const ChangeSet &set)
    {
        if (const auto asExpected = context.checkVersion(resolution.rowVersion); !asExpected)
            return asExpected.error();
        const auto applied = context.apply(set);
        if (!applied)
            return applied.error();
        const Resolution after =
            applied->isEmpty() ? resolution : std::get<Resolution>(*applied->changes.front().after);
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"reference"] = after.reference;
            object[u"nextReviewOn"] = jsonDate(after.nextReviewOn);
            object[u"rule"] = code(after.reviewRule);
            object[u"changed"] = !applied->isEmpty();
            object[u"rowVersion"] = after.rowVersion;
            context.out.json(object);
        } else if (context.has(ruleOption)) {
            context.out.line(Text::tr("%1: reviewed %2").arg(after.reference, label(after.reviewRule)));
        } else if (after.nextReviewOn) {
            context.out.line(
                Text::tr("%1: next review on %2").arg(after.reference, shortGermanDate(after.nextReviewOn)));
        } else {
            context.out.line(Text::tr("%1: no next review").arg(after.reference));
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeReviewCommand()
{
    return std::make_unique<ReviewCommand>();
}

}
