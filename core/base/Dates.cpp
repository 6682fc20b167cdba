#include "core/base/Dates.h"

#include "core/base/TextForm.h"

#include <QRegularExpression>
#include <array>

namespace core::base {
namespace {

constexpr std::array<const char16_t *, 12> months = {u"Januar",    u"Februar", u"März",     u"April",
                                                     u"Mai",       u"Juni",    u"Juli",     u"August",
                                                     u"September", u"Oktober", u"November", u"Dezember"};

int monthFromName(QStringView name)
{
    for (size_t i = 0; i < months.size(); ++i) {
        if (name.compare(QStringView(months[i]), Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? 2000 + year : year;
}

/// Years in which a city decides and reports.
bool isPlausible(const std::optional<QDate> &date)
{
    return date && date->year() >= 1900 && date->year() < 2200;
}

/// The next such day from today on.
std::optional<QDate> nextOf(int month, int day, QDate today)
{
    const auto thisYear = valid(today.year(), month, day);
    return thisYear && *thisYear >= today ? thisYear : valid(today.year() + 1, month, day);
}

std::optional<QDate> anyTyped(const QString &typed, QDate today)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{1,2})\\s*[./\\- ,]\\s*(\\d{1,2})\\s*[./\\- ,]\\s*(\\d{4}|\\d{2})$"));
    static const QRegularExpression noYear(QStringLiteral("^(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*\\.?$"));
    static const QRegularExpression ahead(QStringLiteral("^\\+\\s*(\\d{1,4})$"));
    if (const auto known = dateFromGerman(typed))
        return known;
    for (const QRegularExpression &form : {parted, digits}) {
        if (const auto match = form.match(typed); match.hasMatch())
            return valid(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = noYear.match(typed); match.hasMatch() && today.isValid())
        return nextOf(match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = ahead.match(typed); match.hasMatch() && today.isValid())
        return today.addDays(match.captured(1).toInt());
    if (typed.compare(u"heute", Qt::CaseInsensitive) == 0 || typed.compare(u"today", Qt::CaseInsensitive) == 0)
        return today;
    return std::nullopt;
}

}

QString longGermanDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1. %2 %3")
        .arg(date.day())
        .arg(QString::fromUtf16(months[size_t(date.month() - 1)]))
        .arg(date.year());
}

QString shortGermanDate(std::optional<QDate> date)
{
    return date ? date->toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString isoDate(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dateFromIso(QStringView text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    const auto match = iso.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<QDate> dateFromGerman(QStringView text)
{
    static const QRegularExpression numeric(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.\\s*(\\p{L}+)\\s+(\\d{4})$"));
    const QString trimmed = inOneForm(text.toString()).trimmed();
    if (const auto match = numeric.match(trimmed); match.hasMatch())
        return valid(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(trimmed); match.hasMatch())
        return valid(match.captured(3).toInt(), monthFromName(match.captured(2)), match.captured(1).toInt());
    return dateFromIso(text);
}

std::optional<QDate> dateFromTyping(QStringView text, QDate today)
{
    const auto date = anyTyped(inOneForm(text.toString()).trimmed(), today);
    return isPlausible(date) ? date : std::nullopt;
}

}
