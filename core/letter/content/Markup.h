#pragma once

#include <QString>
#include <vector>

namespace core::letter::inline content {

/// A stretch of text of one emphasis.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;

    bool operator==(const TextRun &) const = default;
};

/// A paragraph, an entry of a list, or an indented line.
struct TextBlock {
    QString marker; ///< "–", "•", "2.", "a)" before an entry of a list; empty for a paragraph
    std::vector<TextRun> runs;
    int level = 0; ///< of a list in a list, up to kDeepestList; 1 for an indented line without a marker

    bool isListEntry() const { return !marker.isEmpty(); }
    bool operator==(const TextBlock &) const = default;
};

inline constexpr int kDeepestList = 2;

/// The little markup of reports, which stays readable where it is not understood: *fett*, _kursiv_, lines that begin
/// with "- " or "• ", and at least two successive lines "1. … 2. …", "1) … 2) …" or "a) … b) …", also inside of each other where
/// they are indented. An indented line without a marker stands by itself. A star or underline that opens or closes nothing
/// ("Bürger*innen") is a character like any other. An entry goes on in lines that are indented.
std::vector<TextBlock> blocksOf(const QString &paragraph);

/// Whether a paragraph begins with an entry of a list or an indented line.
bool beginsWithList(const QString &paragraph);

/// The text without its markup, lists with their marks.
QString withoutMarkup(const QString &paragraph);

}
