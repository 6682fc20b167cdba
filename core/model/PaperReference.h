#pragma once

#include <QString>
#include <optional>

namespace core::model {

/// The number of a paper, taken apart. Cities use different schemes, and some look alike. A part that the number does
/// not show stays empty; nothing is guessed.
struct PaperReference {
    QString text;   ///< as the city writes it, spaces tidied
    QString kind;   ///< "V", "A", "DS", "SVV" …
    QString number; ///< digits as written
    QString year;   ///< two or four digits
    QString term;   ///< legislative term: "14-20", "VI"
    QString change; ///< version or supplement: "02", "1"

    bool operator==(const PaperReference &) const = default;
};

/// Takes a number apart; none when it has no known form.
std::optional<PaperReference> parsePaperReference(QStringView text);

/// The form in which numbers are compared: without "Nr." and blanks, in upper case, with the plain hyphen and stroke. A
/// number that begins with letters and ends in its year has that year in two digits: "Nr. 20-26/ A 01508" ->
/// "20-26/A01508", "V0870/2021" -> "V0870/21". Databases store this form (resolution.reference_key), so changing it
/// needs a migration.
QString normalizedReference(QStringView text);

/// The form in which a part of a number is searched, be it of a paper, a meeting or a file: upper case, without blanks,
/// strokes, hyphens and points: "v 0870 21" -> "V087021".
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
