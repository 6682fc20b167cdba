#include "core/model/ReviewRule.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core::model {
namespace {

/// Longer than any rhythm of a council, and far from overflowing a date.
constexpr int mostWeeks = 520;
constexpr int mostMonths = 120;

/// Words for a rhythm without a number.
struct Rhythm {
    const char16_t *pattern;
    ReviewRule::Unit unit;
    int count;
};

constexpr Rhythm rhythms[] = {
    {u"every week|jede Woche|wöchentlich", ReviewRule::Unit::Weeks, 1},
    {u"every month|jeden Monat|monatlich", ReviewRule::Unit::Months, 1},
    {u"every quarter|jedes Quartal|jedes Vierteljahr|vierteljährlich|quartalsweise", ReviewRule::Unit::Months, 3},
    {u"every half-year|jedes Halbjahr|halbjährlich", ReviewRule::Unit::Months, 6},
    {u"every year|jedes Jahr|jährlich", ReviewRule::Unit::Months, 12},
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("^(?:%1)$").arg(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

base::Error notUnderstood(const QString &text)
{
    return {
        base::ErrorKind::Invalid,
        QCoreApplication::translate(
            "ReviewRule",
            "“%1” is no rule for reviews; write for example “every 3 months”, “2 weeks before meeting”, “on 24.08.2026” or “never: reason”.")
            .arg(text)};
}

base::Result<ReviewRule> repeated(const QString &text, int count, ReviewRule::Unit unit, std::optional<QDate> from)
{
    if (count < 1 || count > (unit == ReviewRule::Unit::Weeks ? mostWeeks : mostMonths))
        return notUnderstood(text);
    return ReviewRule{ReviewRule::Kind::Every, count, unit, from, {}};
}

base::Result<ReviewRule> every(const QString &text, QString rest)
{
    static const QRegularExpression from(QStringLiteral("^(.+?),? (?:from|ab) (\\S.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    std::optional<QDate> begin;
    if (const auto match = from.match(rest); match.hasMatch()) {
        begin = base::dateFromGerman(match.captured(2));
        if (!begin)
            return notUnderstood(text);
        rest = match.captured(1);
    }
    for (const Rhythm &rhythm : rhythms) {
        if (whole(QString::fromUtf16(rhythm.pattern)).match(rest).hasMatch())
            return repeated(text, rhythm.count, rhythm.unit, begin);
    }
    static const QRegularExpression counted =
        whole(QStringLiteral("(?:every|alle) (\\d{1,4}) (?:(weeks?|Wochen?)|(months?|Monate?)|(years?|Jahre?))"));
    const auto match = counted.match(rest);
    if (!match.hasMatch())
        return notUnderstood(text);
    const int count = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return repeated(text, count, ReviewRule::Unit::Weeks, begin);
    return repeated(text, match.captured(3).isEmpty() ? 12 * count : count, ReviewRule::Unit::Months, begin);
}

QString rhythmCode(const ReviewRule &rule)
{
    if (rule.unit == ReviewRule::Unit::Weeks)
        return rule.count == 1 ? QStringLiteral("every week") : QStringLiteral("every %1 weeks").arg(rule.count);
    switch (rule.count) {
    case 1:
        return QStringLiteral("every month");
    case 3:
        return QStringLiteral("every quarter");
    case 6:
        return QStringLiteral("every half-year");
    case 12:
        return QStringLiteral("every year");
    default:
        return QStringLiteral("every %1 months").arg(rule.count);
    }
}

QString rhythmLabel(const ReviewRule &rule)
{
    if (rule.unit == ReviewRule::Unit::Weeks)
        return QCoreApplication::translate("ReviewRule", "every %n week(s)", nullptr, rule.count);
    switch (rule.count) {
    case 3:
        return QCoreApplication::translate("ReviewRule", "every quarter");
    case 6:
        return QCoreApplication::translate("ReviewRule", "every half-year");
    case 12:
        return QCoreApplication::translate("ReviewRule", "every year");
    default:
        return QCoreApplication::translate("ReviewRule", "every %n month(s)", nullptr, rule.count);
    }
}

}

QString code(const ReviewRule &rule)
{
    switch (rule.kind) {
    case ReviewRule::Kind::None:
        break;
    case ReviewRule::Kind::OnDate:
        return QStringLiteral("on ") + base::isoDate(rule.date);
    case ReviewRule::Kind::Every:
        return rhythmCode(rule) + (rule.date ? QStringLiteral(" from ") + base::isoDate(rule.date) : QString());
    case ReviewRule::Kind::BeforeMeeting:
        return QStringLiteral("%1 weeks before meeting").arg(rule.count);
    case ReviewRule::Kind::Never:
        return QStringLiteral("never: ") + rule.reason;
    }
    return {};
}

base::Result<ReviewRule> reviewRuleFromText(const QString &given)
{
    const QString text = given.simplified();
    if (text.isEmpty())
        return ReviewRule{};
    static const QRegularExpression never(QStringLiteral("^(?:never|nie)\\b[:,]?\\s*(.*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = never.match(text); match.hasMatch()) {
        if (match.captured(1).isEmpty())
            return base::Error{
                base::ErrorKind::Invalid,
                QCoreApplication::translate("ReviewRule", "Never to review needs its reason, as in “never: reason”.")};
        return ReviewRule{ReviewRule::Kind::Never, 0, ReviewRule::Unit::Months, {}, match.captured(1)};
    }
    static const QRegularExpression onDate(QStringLiteral("^(?:on|am) (.+)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = onDate.match(text); match.hasMatch()) {
        const auto date = base::dateFromGerman(match.captured(1));
        return date ? base::Result<ReviewRule>(
                          ReviewRule{ReviewRule::Kind::OnDate, 0, ReviewRule::Unit::Months, date, {}})
                    : notUnderstood(text);
    }
    static const QRegularExpression meeting = whole(QStringLiteral(
        "(\\d{1,3}|eine|one) (?:weeks?|Wochen?) (?:before (?:a |the |each )?meeting|vor (?:der |jeder )?Sitzung)"));
    if (const auto match = meeting.match(text); match.hasMatch()) {
        const QString number = match.captured(1);
        const int weeks = number.at(0).isDigit() ? number.toInt() : 1;
        return weeks <= mostWeeks ? base::Result<ReviewRule>(ReviewRule{
                                        ReviewRule::Kind::BeforeMeeting, weeks, ReviewRule::Unit::Weeks, {}, {}})
                                  : notUnderstood(text);
    }
    return every(text, text);
}

QString label(const ReviewRule &rule)
{
    switch (rule.kind) {
    case ReviewRule::Kind::None:
        break;
    case ReviewRule::Kind::OnDate:
        return QCoreApplication::translate("ReviewRule", "on %1").arg(base::shortGermanDate(rule.date));
    case ReviewRule::Kind::Every:
        return rule.date ? QCoreApplication::translate("ReviewRule", "%1, from %2")
                               .arg(rhythmLabel(rule), base::shortGermanDate(rule.date))
                         : rhythmLabel(rule);
    case ReviewRule::Kind::BeforeMeeting:
        return QCoreApplication::translate("ReviewRule", "%n week(s) before each meeting", nullptr, rule.count);
    case ReviewRule::Kind::Never:
        return QCoreApplication::translate("ReviewRule", "never: %1").arg(rule.reason);
    }
    return QCoreApplication::translate("ReviewRule", "no rule of its own");
}

}
