#pragma once

#include <QString>
#include <optional>

namespace core::import {

/// What a label of the information block leads to.
enum class HeadField {
    Other, ///< known, but not kept: telephone, room, …
    FileReference,
    Date,
    Sender,
    Recipients,
    Meeting,
    Title,
};

/// "GZ: 41-1", "Az. 41-1", "Datum" above its value.
struct HeadLabel {
    HeadField field = HeadField::Other;
    QString value;      ///< empty when it stands elsewhere
    bool colon = false; ///< "An:" is a label, "An" begins an address
};
std::optional<HeadLabel> labelOf(const QString &line);

bool isSalutation(const QString &line);
/// The sentence between salutation and first clause.
bool isOpening(const QString &line);
bool isCity(const QString &line);
bool isDivision(const QString &line);
/// Whether the last word of a line asks for another: "Konzept für die".
bool isOpenEnded(const QString &line);
/// "Der Oberbürgermeister", in whose name the division below writes.
bool isHolderOfOffice(const QString &line);
bool startsRecipients(const QString &line);
/// What kind of paper it is, without a word on its subject: "Hausmitteilung", "Zwischenbericht", "Betreff:".
bool isTitleWord(const QString &line);
/// Tick box and word, in either order; none when the line is neither. The box may be a glyph of its own or what a scan
/// makes of it.
std::optional<bool> confidentialTick(const QString &line);
/// Glyphs of an empty box.
bool isEmptyBox(const QString &box);

}
