#include "core/calendar/Holidays.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace core::calendar;

namespace {

bool isHoliday(Land land, QDate day, const std::vector<LocalHoliday> &local = {})
{
    const auto all = holidaysOf(land, local, day.year());
    return std::any_of(all.begin(), all.end(), [day](const Holiday &holiday) { return holiday.on == day; });
}

/// A place that date-holidays knows, and the same place in our words.
struct Place {
    const char *name;
    Land land;
    std::vector<LocalHoliday> local;
};

const std::vector<Place> &places()
{
    static const std::vector<Place> all = [] {
        std::vector<Place> list;
        static std::vector<QByteArray> codes;
        codes.reserve(allLands().size());
        for (Land land : allLands()) {
            codes.push_back(code(land).toLatin1());
            list.push_back({codes.back().constData(), land, {}});
        }
        list.push_back({"BY.A", Land::BY, {LocalHoliday::Friedensfest, LocalHoliday::MariaeHimmelfahrt}});
        list.push_back({"BY.KATH", Land::BY, {LocalHoliday::MariaeHimmelfahrt}});
        list.push_back({"SN.BZ", Land::SN, {LocalHoliday::Fronleichnam}});
        list.push_back({"TH.EIC", Land::TH, {LocalHoliday::Fronleichnam}});
        return list;
    }();
    return all;
}

/// Where we and date-holidays 3.37 differ, and why we are right. Every row must be needed.
struct Difference {
    const char *lands; ///< codes parted by blanks
    const char *name;  ///< our name of the day
    int from;
    int to;
    bool oursOnly;
    const char *reason;
};

const Difference differences[] = {
    {"BW BY BE BB HB HH HE MV NI NW RP SL ST SH TH", "Buß- und Bettag", 1990, 1994, true,
     "a holiday everywhere until 1994; given up in 1995 for the nursing insurance, but in Saxony (§ 58 SGB XI); date-holidays has today's law only"},
    {"ST", "Heilige Drei Könige", 1990, 1992, false,
     "introduced by the law of 22 May 1992, first kept in 1993; date-holidays has it from the beginning"},
    {"BW BY BE HB HH HE NI NW RP SL SH", "Tag der deutschen Einheit (17. Juni)", 1990, 1990, true,
     "the law of 1953 held until the unification of 3 October 1990; date-holidays begins with today's law"},
};

const Difference *explanation(Land land, const QString &name, int year, bool ours)
{
    for (const Difference &difference : differences) {
        const bool here = QString::fromLatin1(difference.lands).split(u' ').contains(code(land));
        if (here && name == QString::fromUtf8(difference.name) && difference.from <= year && year <= difference.to &&
            difference.oursOnly == ours)
            return &difference;
    }
    return nullptr;
}

/// What date-holidays says, by place; empty with the reason when it cannot be had here.
std::map<QString, std::set<std::pair<QDate, QString>>> independentHolidays(QString &whyNot)
{
    std::map<QString, std::set<std::pair<QDate, QString>>> found;
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("npm")).isEmpty()) {
        whyNot = QStringLiteral("node and npm are not installed");
        return found;
    }
    const QString folder = QStringLiteral(BK_BINARY_DIR "/npm");
    QDir().mkpath(folder);
    if (!QFile::exists(folder + QStringLiteral("/node_modules/date-holidays/package.json"))) {
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.setProcessChannelMode(QProcess::MergedChannels);
        npm.start(QStringLiteral("npm"), {QStringLiteral("install"), QStringLiteral("--no-save"),
                                          QStringLiteral("--prefix"), folder, QStringLiteral("date-holidays@3.37")});
        if (!npm.waitForFinished(180'000) || npm.exitCode() != 0) {
            whyNot = QStringLiteral("npm cannot fetch date-holidays: ") + QString::fromUtf8(npm.readAll()).right(300);
            return found;
        }
    }
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), folder + QStringLiteral("/node_modules"));
    node.setProcessEnvironment(environment);
    node.start(QStringLiteral("node"), {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/holidays/dump.js")});
    if (!node.waitForFinished(180'000) || node.exitCode() != 0) {
        ADD_FAILURE() << node.readAllStandardError().toStdString();
        return found;
    }
    for (const QString &line : QString::fromUtf8(node.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        found[parts[0]].insert({QDate::fromString(parts[1], Qt::ISODate), parts[2]});
    }
    return found;
}

}

TEST(Easter, is_the_sunday_that_the_churches_keep)
{
    // Earliest, latest and the two exceptions of the Gregorian rule among them.
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22));
    EXPECT_EQ(easterSunday(1943), QDate(1943, 4, 25));
    EXPECT_EQ(easterSunday(1954), QDate(1954, 4, 18));
    EXPECT_EQ(easterSunday(1981), QDate(1981, 4, 19));
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2008), QDate(2008, 3, 23));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
    EXPECT_EQ(easterSunday(2049), QDate(2049, 4, 18));
    EXPECT_EQ(easterSunday(2076), QDate(2076, 4, 19));
    for (int year = 1583; year <= 4099; ++year) {
        const QDate day = easterSunday(year);
        EXPECT_EQ(day.dayOfWeek(), Qt::Sunday) << year;
        EXPECT_TRUE(day >= QDate(year, 3, 22) && day <= QDate(year, 4, 25)) << year;
    }
}

TEST(Holidays, of_every_land_and_year_are_those_of_an_independent_source)
{
    QString whyNot;
    const auto independent = independentHolidays(whyNot);
    if (!whyNot.isEmpty())
        GTEST_SKIP() << whyNot.toStdString();
    std::set<const Difference *> needed;
    int compared = 0;
    for (const Place &place : places()) {
        const auto &theirs = independent.at(QString::fromLatin1(place.name));
        ASSERT_GT(theirs.size(), 900u) << place.name;
        for (int year = 1990; year <= 2100; ++year) {
            const auto ours = holidaysOf(place.land, place.local, year);
            for (const Holiday &holiday : ours) {
                ++compared;
                const bool there = std::any_of(theirs.begin(), theirs.end(),
                                               [&](const auto &entry) { return entry.first == holiday.on; });
                const Difference *difference = there ? nullptr : explanation(place.land, holiday.name, year, true);
                EXPECT_TRUE(there || difference) << place.name << " " << holiday.on.toString(Qt::ISODate).toStdString()
                                                 << " " << holiday.name.toStdString() << " is ours only";
                needed.insert(difference);
            }
            for (const auto &entry : theirs) {
                const QDate day = entry.first;
                if (day.year() != year)
                    continue;
                const bool here =
                    std::any_of(ours.begin(), ours.end(), [day](const Holiday &holiday) { return holiday.on == day; });
                const Difference *difference = here ? nullptr : explanation(place.land, entry.second, year, false);
                EXPECT_TRUE(here || difference) << place.name << " " << day.toString(Qt::ISODate).toStdString() << " "
                                                << entry.second.toStdString() << " is theirs only";
                needed.insert(difference);
            }
        }
    }
    EXPECT_GT(compared, 23'000);
    for (const Difference &difference : differences)
        EXPECT_TRUE(needed.count(&difference)) << "nobody needs the difference " << difference.name;
}

TEST(Holidays, are_those_of_the_holiday_library_of_debian)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(BK_SOURCE_DIR "/tests/data/review/holidays/dump.py")});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        GTEST_SKIP() << "python3-holidays is not installed";
    std::map<QString, std::set<QDate>> theirs;
    for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        theirs[line.section(u'\t', 0, 0)].insert(QDate::fromString(line.section(u'\t', 1), Qt::ISODate));
    int compared = 0;
    // The library takes Bavaria for a Catholic commune, and does not know that Saxony-Anhalt kept the Epiphany only from 1993.
    theirs[QStringLiteral("ST")].erase(QDate(1991, 1, 6));
    theirs[QStringLiteral("ST")].erase(QDate(1992, 1, 6));
    for (const Land land : allLands()) {
        const std::vector<LocalHoliday> local =
            land == Land::BY ? std::vector{LocalHoliday::MariaeHimmelfahrt} : std::vector<LocalHoliday>();
        std::set<QDate> ours;
        for (int year = 1991; year <= 2022; ++year) {
            for (const Holiday &holiday : holidaysOf(land, local, year))
                ours.insert(holiday.on);
        }
        compared += int(ours.size());
        for (const QDate &day : ours)
            EXPECT_TRUE(theirs[code(land)].count(day))
                << code(land).toStdString() << ' ' << day.toString(Qt::ISODate).toStdString() << " is ours only";
        for (const QDate &day : theirs[code(land)])
            EXPECT_TRUE(ours.count(day)) << code(land).toStdString() << ' ' << day.toString(Qt::ISODate).toStdString()
                                         << " is theirs only";
    }
    EXPECT_GT(compared, 4'000);
}

TEST(Holidays, follow_the_changes_of_law)
{
    EXPECT_TRUE(isHoliday(Land::HE, QDate(1994, 11, 16))) << "Buß- und Bettag, the last everywhere";
    EXPECT_FALSE(isHoliday(Land::HE, QDate(1995, 11, 22)));
    EXPECT_TRUE(isHoliday(Land::SN, QDate(1995, 11, 22)));
    EXPECT_TRUE(isHoliday(Land::SN, QDate(2023, 11, 22)));
    for (Land land : allLands())
        EXPECT_TRUE(isHoliday(land, QDate(2017, 10, 31))) << code(land).toStdString();
    EXPECT_FALSE(isHoliday(Land::NI, QDate(2016, 10, 31)));
    EXPECT_TRUE(isHoliday(Land::NI, QDate(2018, 10, 31)));
    EXPECT_FALSE(isHoliday(Land::HE, QDate(2018, 10, 31)));
    EXPECT_FALSE(isHoliday(Land::BE, QDate(2018, 3, 8)));
    EXPECT_TRUE(isHoliday(Land::BE, QDate(2019, 3, 8)));
    EXPECT_FALSE(isHoliday(Land::MV, QDate(2022, 3, 8)));
    EXPECT_TRUE(isHoliday(Land::MV, QDate(2023, 3, 8)));
    EXPECT_FALSE(isHoliday(Land::TH, QDate(2018, 9, 20)));
    EXPECT_TRUE(isHoliday(Land::TH, QDate(2019, 9, 20)));
    EXPECT_TRUE(isHoliday(Land::BE, QDate(2020, 5, 8)) && isHoliday(Land::BE, QDate(2025, 5, 8)) &&
                isHoliday(Land::BE, QDate(2028, 6, 17)));
    EXPECT_FALSE(isHoliday(Land::BE, QDate(2026, 5, 8)) || isHoliday(Land::BB, QDate(2025, 5, 8)));
}

TEST(Holidays, that_are_local_are_kept_only_where_they_are_chosen)
{
    EXPECT_FALSE(isHoliday(Land::BY, QDate(2024, 8, 8)));
    EXPECT_TRUE(isHoliday(Land::BY, QDate(2024, 8, 8), {LocalHoliday::Friedensfest}));
    EXPECT_TRUE(isHoliday(Land::BY, QDate(2024, 8, 15), {LocalHoliday::MariaeHimmelfahrt}));
    EXPECT_TRUE(isHoliday(Land::SL, QDate(2024, 8, 15)));
    EXPECT_TRUE(isHoliday(Land::SN, QDate(2024, 5, 30), {LocalHoliday::Fronleichnam}));
    EXPECT_FALSE(isHoliday(Land::HH, QDate(2024, 8, 8), {LocalHoliday::Friedensfest}))
        << "the choice does not exist there";
    EXPECT_EQ(localHolidaysIn(Land::TH), std::vector{LocalHoliday::Fronleichnam});
    EXPECT_TRUE(localHolidaysIn(Land::NW).empty());
}

TEST(Holidays, have_codes_that_read_back)
{
    for (Land land : allLands())
        EXPECT_EQ(landFromCode(code(land)), land);
    for (LocalHoliday holiday :
         {LocalHoliday::Friedensfest, LocalHoliday::MariaeHimmelfahrt, LocalHoliday::Fronleichnam})
        EXPECT_EQ(localHolidayFromCode(code(holiday)), holiday);
    EXPECT_EQ(landFromCode(u"XX"), std::nullopt);
    EXPECT_EQ(localHolidayFromCode(u"XX"), std::nullopt);
    EXPECT_EQ(allLands().size(), 16u);
    EXPECT_EQ(label(Land::TH), QStringLiteral("Thüringen"));
    EXPECT_EQ(label(LocalHoliday::Fronleichnam), QStringLiteral("Fronleichnam"));
}

TEST(Holidays, of_the_old_laender_had_the_day_of_unity_in_june_until_1990)
{
    EXPECT_TRUE(isHoliday(Land::HE, QDate(1990, 6, 17)));
    EXPECT_FALSE(isHoliday(Land::SN, QDate(1990, 6, 17)));
    EXPECT_FALSE(isHoliday(Land::HE, QDate(1991, 6, 17)));
}

TEST(Holidays, come_by_date_and_without_a_land_are_those_that_all_have)
{
    const auto common = holidaysOf(std::nullopt, {LocalHoliday::Friedensfest}, 2026);
    QStringList names;
    for (const Holiday &holiday : common)
        names << holiday.name;
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("Neujahr"), QStringLiteral("Karfreitag"), QStringLiteral("Ostermontag"),
                           QStringLiteral("Tag der Arbeit"), QStringLiteral("Christi Himmelfahrt"),
                           QStringLiteral("Pfingstmontag"), QStringLiteral("Tag der Deutschen Einheit"),
                           QStringLiteral("1. Weihnachtstag"), QStringLiteral("2. Weihnachtstag")}));
    const auto bavarian = holidaysOf(Land::BY, {LocalHoliday::MariaeHimmelfahrt}, 2026);
    EXPECT_TRUE(std::is_sorted(bavarian.begin(), bavarian.end(),
                               [](const Holiday &a, const Holiday &b) { return a.on < b.on; }));
    EXPECT_EQ(localHolidaysIn(Land::BY), (std::vector{LocalHoliday::Friedensfest, LocalHoliday::MariaeHimmelfahrt}));
    EXPECT_EQ(localHolidaysIn(Land::SN), std::vector{LocalHoliday::Fronleichnam});
    EXPECT_TRUE(localHolidaysIn(Land::SL).empty()) << "there Mariä Himmelfahrt is no choice";
}

TEST(Holidays, begin_and_end_with_the_year_of_the_law)
{
    EXPECT_FALSE(isHoliday(Land::ST, QDate(1992, 1, 6)));
    EXPECT_TRUE(isHoliday(Land::ST, QDate(1993, 1, 6)));
    for (const QDate once : {QDate(2020, 5, 8), QDate(2025, 5, 8), QDate(2028, 6, 17)}) {
        EXPECT_TRUE(isHoliday(Land::BE, once));
        EXPECT_FALSE(isHoliday(Land::BE, once.addYears(1)));
        EXPECT_FALSE(isHoliday(Land::BE, once.addYears(-1)));
    }
    EXPECT_FALSE(isHoliday(Land::HE, QDate(2016, 10, 31)));
    EXPECT_FALSE(isHoliday(Land::NW, QDate(2018, 10, 31)));
    EXPECT_TRUE(isHoliday(Land::SN, QDate(1990, 11, 21)) && isHoliday(Land::SN, QDate(2026, 11, 18)));
    EXPECT_TRUE(isHoliday(Land::BB, QDate(2026, 4, 5)) && isHoliday(Land::BB, QDate(2026, 5, 24)))
        << "the Sundays of Easter and Whitsun";
}
