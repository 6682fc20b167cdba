#include "core/base/Dates.h"

#include "core/base/TextForm.h"

#include <QRegularExpression>
#include <array>

namespace core::base {
namespace {

constexpr std::array<const char16_t *, 12> months = {u"Januar", u"Februar", u"März",      u"April",   u"Mai",      u"Juni",
                                                     u"Juli",   u"August",  u"September", u"Oktober", u"November", u"Dezember"};

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

}

QString longGermanDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1. %2 %3").arg(date.day()).arg(QString::fromUtf16(months[size_t(date.month() - 1)])).arg(date.year());
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
    if (const auto match = numeric.match(trimmed); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return valid(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = named.match(trimmed); match.hasMatch())
        return valid(match.captured(3).toInt(), monthFromName(match.captured(2)), match.captured(1).toInt());
    return dateFromIso(text);
}

}
