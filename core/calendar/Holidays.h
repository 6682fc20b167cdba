#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace core::calendar {

enum class Land { BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH };

/// "BW" … "TH".
QString code(Land land);
std::optional<Land> landFromCode(QStringView code);
/// "Baden-Württemberg" …
QString label(Land land);
const std::vector<Land> &allLands();

/// Holidays that only some communes of a Land have: a choice in the settings of the city.
enum class LocalHoliday {
    Friedensfest,      ///< Augsburg
    MariaeHimmelfahrt, ///< Catholic communes of Bavaria
    Fronleichnam,      ///< parts of Saxony and Thuringia
};

/// "friedensfest", "mariae_himmelfahrt", "fronleichnam".
QString code(LocalHoliday holiday);
std::optional<LocalHoliday> localHolidayFromCode(QStringView code);
QString label(LocalHoliday holiday);
/// The choices that exist in a Land.
std::vector<LocalHoliday> localHolidaysIn(Land land);

struct Holiday {
    QDate on;
    QString name; ///< German, as the law calls it

    bool operator==(const Holiday &) const = default;
};

/// Easter Sunday by the Gregorian computus.
QDate easterSunday(int year);

/// The holidays of a Land in a year by the law of that year, with the chosen local ones, by date; without a Land those that
/// all have. From 1990 on; what is law today is taken to stay. The new Länder exist since 3 October 1990.
std::vector<Holiday> holidaysOf(std::optional<Land> land, const std::vector<LocalHoliday> &local, int year);

}
