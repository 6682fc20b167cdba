#pragma once

#include <QString>
#include <vector>

namespace core::letter {

/// A stretch of text of one emphasis.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const TextRun &) const = default;
};

/// A paragraph or an entry of a list.
struct TextBlock {
    QString marker; ///< "–", "•", "2." before an entry of a list; empty for a paragraph
    std::vector<TextRun> runs;

    bool isListEntry() const { return !marker.isEmpty(); }
    bool operator==(const TextBlock &) const = default;
};

/// The little markup of reports, which stays readable where it is not understood: *fett*, _kursiv_, lines that begin
/// with "- " or "• ", and at least two successive lines "1. … 2. …". A star or underline that opens or closes nothing
/// ("Bürger*innen") is a character like any other. An entry goes on in lines that are indented.
std::vector<TextBlock> blocksOf(const QString &paragraph);

/// Whether a paragraph begins with an entry of a list.
bool beginsWithList(const QString &paragraph);

/// The text without its markup, lists with their marks.
QString withoutMarkup(const QString &paragraph);

}
