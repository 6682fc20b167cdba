#include "core/settings/ReviewSettings.h"

#include "core/base/Dates.h"
#include "core/edit/DirectoryEdits.h"
#include "core/edit/RecordEdits.h"
#include "core/model/Approval.h"
#include "core/model/PaperReference.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace core::settings {

using namespace core::base;
using namespace core::model;

namespace {

QJsonObject json(const mail::MailText &text)
{
    return {{QStringLiteral("subject"), text.subject}, {QStringLiteral("body"), text.body}};
}

mail::MailText mailText(const QJsonValue &value)
{
    return {value[u"subject"].toString(), value[u"body"].toString()};
}

QJsonArray json(const std::vector<calendar::ClosingDay> &days)
{
    QJsonArray array;
    for (const calendar::ClosingDay &day : days) {
        array.append(QJsonObject{{QStringLiteral("from"), isoDate(day.from)},
                                 {QStringLiteral("to"), isoDate(day.to)},
                                 {QStringLiteral("everyYear"), day.everyYear},
                                 {QStringLiteral("name"), day.name}});
    }
    return array;
}

std::vector<calendar::ClosingDay> closingDays(const QJsonArray &array)
{
    std::vector<calendar::ClosingDay> days;
    for (const QJsonValue &value : array) {
        const auto from = dateFromIso(value[u"from"].toString());
        const auto to = dateFromIso(value[u"to"].toString());
        if (from)
            days.push_back({*from, to.value_or(*from), value[u"everyYear"].toBool(), value[u"name"].toString()});
    }
    return days;
}

}

namespace {

constexpr std::pair<OverdueRhythm, QLatin1String> rhythmCodes[] = {
    {OverdueRhythm::Never, QLatin1String("never")},
    {OverdueRhythm::Once, QLatin1String("once")},
    {OverdueRhythm::Weekly, QLatin1String("weekly")},
    {OverdueRhythm::Levels, QLatin1String("levels")},
};

/// 0 before the date has passed, then 1 to 3.
int levelOf(QDate dueOn, QDate day)
{
    constexpr qint64 betweenLevels = 14;
    const qint64 late = dueOn.daysTo(day);
    return late < 1 ? 0 : late <= betweenLevels ? 1 : late <= 2 * betweenLevels ? 2 : 3;
}

}

bool isToldAgain(OverdueRhythm rhythm, QDate dueOn, QDate toldOn, QDate today)
{
    if (dueOn >= today || toldOn >= today)
        return false;
    constexpr qint64 week = 7;
    switch (rhythm) {
    case OverdueRhythm::Never:
        return false;
    case OverdueRhythm::Once:
        return toldOn <= dueOn;
    case OverdueRhythm::Weekly:
        return toldOn <= dueOn || toldOn.daysTo(today) >= week;
    case OverdueRhythm::Levels:
        break;
    }
    return levelOf(dueOn, today) > levelOf(dueOn, toldOn);
}

QString toJson(const ReviewSettings &s)
{
    QJsonArray local;
    for (calendar::LocalHoliday holiday : s.localHolidays)
        local.append(code(holiday));
    QJsonArray periods;
    for (const DefaultPeriod &period : s.periods)
        periods.append(QJsonObject{{QStringLiteral("kind"), period.kind}, {QStringLiteral("months"), period.months}});
    QJsonArray reminders;
    for (const mail::MailText &text : s.reminders)
        reminders.append(json(text));
    QJsonArray clerks;
    for (const Clerk &clerk : s.clerks) {
        clerks.append(QJsonObject{{QStringLiteral("name"), clerk.name},
                                  {QStringLiteral("address"), clerk.address},
                                  {QStringLiteral("division"), clerk.division}});
    }
    const QJsonObject object{
        {QStringLiteral("land"), s.land ? code(*s.land) : QString()},
        {QStringLiteral("localHolidays"), local},
        {QStringLiteral("closingDays"), json(s.closingDays)},
        {QStringLiteral("defaultRule"), code(s.defaultRule)},
        {QStringLiteral("periods"), periods},
        {QStringLiteral("answerWorkingDays"), s.answerWorkingDays},
        {QStringLiteral("remindDaysBefore"), s.remindDaysBefore},
        {QStringLiteral("overdueRhythm"), std::find_if(std::begin(rhythmCodes), std::end(rhythmCodes),
                                                       [&s](const auto &code) { return code.first == s.overdueRhythm; })
                                              ->second},
        {QStringLiteral("mailServer"), QJsonObject{{QStringLiteral("url"), s.mailServer.url},
                                                   {QStringLiteral("user"), s.mailServer.user},
                                                   {QStringLiteral("caFile"), s.mailServer.caFile}}},
        {QStringLiteral("sender"), s.sender},
        {QStringLiteral("headAddress"), s.headAddress},
        {QStringLiteral("request"), json(s.request)},
        {QStringLiteral("reminders"), reminders},
        {QStringLiteral("digest"), json(s.digest)},
        {QStringLiteral("clerkDigest"), json(s.clerkDigest)},
        {QStringLiteral("clerks"), clerks},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ReviewSettings> reviewSettingsFromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("ReviewSettings", "The settings for reviews cannot be read.")};
    const QJsonObject object = document.object();
    ReviewSettings s;
    s.land = calendar::landFromCode(object[u"land"].toString());
    for (const QJsonValue &value : object[u"localHolidays"].toArray()) {
        if (const auto holiday = calendar::localHolidayFromCode(value.toString()))
            s.localHolidays.push_back(*holiday);
    }
    s.closingDays = closingDays(object[u"closingDays"].toArray());
    if (const auto rule = reviewRuleFromText(object[u"defaultRule"].toString());
        rule && object.contains(u"defaultRule"))
        s.defaultRule = *rule;
    for (const QJsonValue &value : object[u"periods"].toArray())
        s.periods.push_back({value[u"kind"].toString(), value[u"months"].toInt()});
    s.answerWorkingDays = object[u"answerWorkingDays"].toInt(s.answerWorkingDays);
    s.remindDaysBefore = object[u"remindDaysBefore"].toInt(s.remindDaysBefore);
    for (const auto &[rhythm, code] : rhythmCodes) {
        if (object[u"overdueRhythm"].toString() == code)
            s.overdueRhythm = rhythm;
    }
    const QJsonValue server = object[u"mailServer"];
    s.mailServer = {server[u"url"].toString(), server[u"user"].toString(), server[u"caFile"].toString()};
    s.sender = object[u"sender"].toString();
    s.headAddress = object[u"headAddress"].toString();
    s.request = mailText(object[u"request"]);
    const QJsonArray reminders = object[u"reminders"].toArray();
    for (size_t i = 0; i < s.reminders.size(); ++i)
        s.reminders[i] = mailText(reminders.at(qsizetype(i)));
    s.digest = mailText(object[u"digest"]);
    s.clerkDigest = mailText(object[u"clerkDigest"]);
    for (const QJsonValue &value : object[u"clerks"].toArray())
        s.clerks.push_back({value[u"name"].toString(), value[u"address"].toString(), value[u"division"].toString()});
    return s;
}

ReviewSettings reviewSettings(const Directory &directory)
{
    const auto read = reviewSettingsFromJson(directory.setting(reviewSettingKey));
    ReviewSettings settings = read ? *read : ReviewSettings();
    settings.approval = approvesReports(directory);
    return settings;
}

Result<ChangeSet> setReviewSettings(edit::EditService &service, const Directory &directory,
                                    const ReviewSettings &settings)
{
    const QString description = QCoreApplication::translate("ReviewSettings", "Settings for reviews");
    const auto rules = edit::setSetting(service, description, directory, reviewSettingKey, toJson(settings));
    if (!rules || settings.approval == approvesReports(directory))
        return rules;
    const auto approval =
        edit::setSetting(service, description, directory, approvalKey, settings.approval ? QString() : approvalOff);
    return approval ? Result<ChangeSet>(edit::together(description, {*rules, *approval})) : approval.error();
}

ReviewRule ruleFor(const Resolution &resolution, const Directory &directory, const ReviewSettings &settings)
{
    if (!resolution.reviewRule.isNone())
        return resolution.reviewRule;
    const Committee *committee = directory.find(resolution.committee);
    return committee && !committee->reviewRule.isNone() ? committee->reviewRule : settings.defaultRule;
}

calendar::ReviewBasis basisFor(const Resolution &resolution, const Directory &directory)
{
    const Committee *committee = directory.find(resolution.committee);
    return {resolution.decidedOn, committee ? committee->meetings : std::vector<QDate>()};
}

std::optional<calendar::ReviewDay> proposedReview(const Resolution &resolution, const Directory &directory,
                                                  QDate releasedOn)
{
    if (resolution.isExempt() || resolution.closedOn)
        return std::nullopt;
    const ReviewSettings settings = reviewSettings(directory);
    return calendar::reviewDayAfterLetter(ruleFor(resolution, directory, settings), basisFor(resolution, directory),
                                          releasedOn, settings.workingDays());
}

std::optional<QDate> proposedDeadline(const QString &reference, std::optional<QDate> decidedOn,
                                      const ReviewSettings &settings)
{
    const auto paper = parsePaperReference(reference);
    if (!paper || !decidedOn)
        return std::nullopt;
    for (const DefaultPeriod &period : settings.periods) {
        if (period.months > 0 && period.kind.compare(paper->kind, Qt::CaseInsensitive) == 0)
            return settings.workingDays().onOrAfter(decidedOn->addMonths(period.months));
    }
    return std::nullopt;
}

}
