#pragma once

#include <QString>
#include <optional>

namespace core::model {

/// The number of a paper, taken apart. Cities use different schemes and several share a form, so the parts that a
/// number does not show stay empty; nothing is guessed.
struct PaperReference {
    QString text;   ///< as the city writes it, spaces tidied
    QString kind;   ///< "V", "A", "DS", "SVV" …
    QString number; ///< digits as written
    QString year;   ///< two or four digits
    QString term;   ///< legislative term: "14-20", "VI"
    QString change; ///< version or supplement: "02", "1"

    bool operator==(const PaperReference &) const = default;
};

/// Takes a number apart by the forms of domain.md ("Numbers of papers and meetings"); none when no form fits.
std::optional<PaperReference> parsePaperReference(QStringView text);

/// The form that is compared: "Nr." and blanks dropped, upper case, hyphens and strokes of any kind as those of the
/// keyboard, and where a number of letters ends in its year, that year in two digits: "Nr. 20-26/ A 01508" ->
/// "20-26/A01508", "V0870/2021" -> "V0870/21". Databases store it (resolution.reference_key), so a change of it
/// needs a migration.
QString normalizedReference(QStringView text);

/// The number of a paper, a meeting or a file in upper case without blanks, strokes, hyphens and points, of which a
/// part is searched: "v 0870 21" -> "V087021".
QString searchedNumber(QStringView text);

/// Sitzungsnummer: F/026/2021.
struct MeetingReference {
    QString text;
    QString committee; ///< "F", "SBR Alt"
    QString number;
    QString year;

    bool operator==(const MeetingReference &) const = default;
};

std::optional<MeetingReference> parseMeetingReference(QStringView text);

/// Whether a text names a resolution by the number of its paper or meeting: "aufgehoben durch V0123/26 vom 3. März".
bool namesAResolution(QStringView text);

}
