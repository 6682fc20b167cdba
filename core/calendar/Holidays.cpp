#include "core/calendar/Holidays.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core::calendar {
namespace {

struct LandRow {
    Land land;
    const char16_t *code;
    const char16_t *name;
};

constexpr LandRow landRows[] = {
    {Land::BW, u"BW", u"Baden-Württemberg"},
    {Land::BY, u"BY", u"Bayern"},
    {Land::BE, u"BE", u"Berlin"},
    {Land::BB, u"BB", u"Brandenburg"},
    {Land::HB, u"HB", u"Bremen"},
    {Land::HH, u"HH", u"Hamburg"},
    {Land::HE, u"HE", u"Hessen"},
    {Land::MV, u"MV", u"Mecklenburg-Vorpommern"},
    {Land::NI, u"NI", u"Niedersachsen"},
    {Land::NW, u"NW", u"Nordrhein-Westfalen"},
    {Land::RP, u"RP", u"Rheinland-Pfalz"},
    {Land::SL, u"SL", u"Saarland"},
    {Land::SN, u"SN", u"Sachsen"},
    {Land::ST, u"ST", u"Sachsen-Anhalt"},
    {Land::SH, u"SH", u"Schleswig-Holstein"},
    {Land::TH, u"TH", u"Thüringen"},
};

struct LocalRow {
    LocalHoliday holiday;
    const char16_t *code;
    const char16_t *name;
};

constexpr LocalRow localRows[] = {
    {LocalHoliday::Friedensfest, u"friedensfest", u"Augsburger Hohes Friedensfest"},
    {LocalHoliday::MariaeHimmelfahrt, u"mariae_himmelfahrt", u"Mariä Himmelfahrt"},
    {LocalHoliday::Fronleichnam, u"fronleichnam", u"Fronleichnam"},
};

/// On which day of a year a holiday falls.
struct Day {
    enum Kind { Fixed, FromEaster, BeforeAdvent } kind;
    int a; ///< month, or days from Easter Sunday
    int b; ///< day of the month

    QDate in(int year) const
    {
        switch (kind) {
        case Fixed:
            return QDate(year, a, b);
        case FromEaster:
            return easterSunday(year).addDays(a);
        case BeforeAdvent:
            break;
        }
        // Buß- und Bettag: the Wednesday before the last Sunday of the church year, that is before 23 November.
        const QDate last(year, 11, 22);
        return last.addDays(-((last.dayOfWeek() - Qt::Wednesday + 7) % 7));
    }
};

constexpr Day on(int month, int day)
{
    return {Day::Fixed, month, day};
}
constexpr Day easter(int days)
{
    return {Day::FromEaster, days, 0};
}
constexpr Day beforeAdvent{Day::BeforeAdvent, 0, 0};

constexpr unsigned in(std::initializer_list<Land> lands)
{
    unsigned set = 0;
    for (Land land : lands)
        set |= 1u << unsigned(land);
    return set;
}

using enum Land;
constexpr unsigned everywhere = (1u << 16) - 1;
constexpr unsigned north = in({HB, HH, NI, SH});
constexpr unsigned east = in({BB, MV, SN, ST, TH});
constexpr unsigned west = in({BW, BY, BE, HB, HH, HE, NI, NW, RP, SL, SH});
constexpr int always = 1990;
constexpr int open = 9999;

/// One provision of a law: a holiday, where, from which year to which, and the law.
struct Provision {
    const char16_t *name;
    Day day;
    unsigned lands;
    int from;
    int to;
    const char *source;
    std::optional<LocalHoliday> only = std::nullopt; ///< only where this is chosen
};

constexpr Provision provisions[] = {
    {u"Neujahr", on(1, 1), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"Heilige Drei Könige", on(1, 6), in({BW, BY}), always, open, "§ 1 FTG BW; Art. 1 BayFTG"},
    {u"Heilige Drei Könige", on(1, 6), in({ST}), 1993, open,
     "FeiertG LSA vom 22.05.1992, in Kraft nach dem 06.01.1992"},
    {u"Internationaler Frauentag", on(3, 8), in({BE}), 2019, open, "Gesetz vom 30.01.2019 (GVBl. Berlin S. 22)"},
    {u"Internationaler Frauentag", on(3, 8), in({MV}), 2023, open, "FTG M-V, Änderung 2022 mit Wirkung 2023"},
    {u"Karfreitag", easter(-2), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"Ostersonntag", easter(0), in({BB}), always, open, "§ 2 FTG Brandenburg"},
    {u"Ostermontag", easter(1), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"Tag der Arbeit", on(5, 1), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"75. Jahrestag der Befreiung", on(5, 8), in({BE}), 2020, 2020, "Gesetz vom 30.01.2019 (GVBl. Berlin S. 22)"},
    {u"80. Jahrestag der Befreiung", on(5, 8), in({BE}), 2025, 2025,
     "Gesetz über die Sonn- und Feiertage Berlin, Änderung 2024"},
    {u"Christi Himmelfahrt", easter(39), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"Pfingstsonntag", easter(49), in({BB}), always, open, "§ 2 FTG Brandenburg"},
    {u"Pfingstmontag", easter(50), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"Fronleichnam", easter(60), in({BW, BY, HE, NW, RP, SL}), always, open, "Feiertagsgesetze dieser Länder"},
    {u"Fronleichnam", easter(60), in({SN, TH}), always, open, "§ 1 Abs. 1 SächsSFG mit Verordnung; § 2 Abs. 2 ThürFtG",
     LocalHoliday::Fronleichnam},
    {u"Tag der deutschen Einheit (17. Juni)", on(6, 17), west, always, 1990,
     "Gesetz vom 04.08.1953 (BGBl. I S. 778), aufgehoben durch den Einigungsvertrag"},
    {u"75. Jahrestag des Volksaufstandes", on(6, 17), in({BE}), 2028, 2028,
     "Gesetz über die Sonn- und Feiertage Berlin, Änderung 2024"},
    {u"Augsburger Hohes Friedensfest", on(8, 8), in({BY}), always, open, "Art. 1 Abs. 2 BayFTG",
     LocalHoliday::Friedensfest},
    {u"Mariä Himmelfahrt", on(8, 15), in({SL}), always, open, "§ 2 SFG Saarland"},
    {u"Mariä Himmelfahrt", on(8, 15), in({BY}), always, open,
     "Art. 1 Abs. 1 Nr. 2 BayFTG (überwiegend katholische Gemeinden)", LocalHoliday::MariaeHimmelfahrt},
    {u"Weltkindertag", on(9, 20), in({TH}), 2019, open, "ThürFtG, Änderung vom 19.02.2019"},
    {u"Tag der Deutschen Einheit", on(10, 3), everywhere, always, open, "Art. 2 Abs. 2 Einigungsvertrag"},
    {u"Reformationstag", on(10, 31), east, always, open, "Feiertagsgesetze dieser Länder"},
    {u"Reformationstag", on(10, 31), everywhere & ~(east | north), 2017, 2017,
     "500. Jahrestag, einmalig in allen Ländern"},
    {u"Reformationstag", on(10, 31), north, 2017, open,
     "2017 einmalig, seit 2018 nach den Feiertagsgesetzen dieser Länder"},
    {u"Allerheiligen", on(11, 1), in({BW, BY, NW, RP, SL}), always, open, "Feiertagsgesetze dieser Länder"},
    {u"Buß- und Bettag", beforeAdvent, in({SN}), always, open, "§ 1 SächsSFG"},
    {u"Buß- und Bettag", beforeAdvent, everywhere & ~in({SN}), always, 1994,
     "abgeschafft zum Ausgleich der Pflegeversicherung (§ 58 SGB XI)"},
    {u"1. Weihnachtstag", on(12, 25), everywhere, always, open, "Feiertagsgesetze aller Länder"},
    {u"2. Weihnachtstag", on(12, 26), everywhere, always, open, "Feiertagsgesetze aller Länder"},
};

template <class Rows, class Value>
const auto &rowFor(const Rows &rows, Value value)
{
    return rows[size_t(value)];
}

}

QString code(Land land)
{
    return QString::fromUtf16(rowFor(landRows, land).code);
}

std::optional<Land> landFromCode(QStringView code)
{
    for (const LandRow &row : landRows) {
        if (code == QStringView(row.code))
            return row.land;
    }
    return std::nullopt;
}

QString label(Land land)
{
    return QString::fromUtf16(rowFor(landRows, land).name);
}

const std::vector<Land> &allLands()
{
    static const std::vector<Land> all = [] {
        std::vector<Land> lands;
        for (const LandRow &row : landRows)
            lands.push_back(row.land);
        return lands;
    }();
    return all;
}

QString code(LocalHoliday holiday)
{
    return QString::fromUtf16(rowFor(localRows, holiday).code);
}

std::optional<LocalHoliday> localHolidayFromCode(QStringView code)
{
    for (const LocalRow &row : localRows) {
        if (code == QStringView(row.code))
            return row.holiday;
    }
    return std::nullopt;
}

QString label(LocalHoliday holiday)
{
    return QString::fromUtf16(rowFor(localRows, holiday).name);
}

std::vector<LocalHoliday> localHolidaysIn(Land land)
{
    std::vector<LocalHoliday> found;
    for (const Provision &provision : provisions) {
        if (provision.only && (provision.lands & in({land})))
            found.push_back(*provision.only);
    }
    return found;
}

QDate easterSunday(int year)
{
    // Anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int days = h + l - 7 * m + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

std::vector<Holiday> holidaysOf(std::optional<Land> land, const std::vector<LocalHoliday> &local, int year)
{
    std::vector<Holiday> found;
    for (const Provision &provision : provisions) {
        const bool chosen = !provision.only || std::find(local.begin(), local.end(), *provision.only) != local.end();
        const bool here = land ? provision.lands & in({*land}) : provision.lands == everywhere;
        if (chosen && here && year >= provision.from && year <= provision.to)
            found.push_back({provision.day.in(year), QString::fromUtf16(provision.name)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Holiday &a, const Holiday &b) { return a.on < b.on; });
    return found;
}

}
