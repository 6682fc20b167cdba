#pragma once

#include "core/spelling/Dictionary.h"

#include <QString>

namespace core::import {

/// How sure it is that a line end has torn one word into the last word of a line and the first of the next.
enum class Tear {
    No,
    Doubtful, ///< both halves are words and so is the whole; they stay apart
    Likely,   ///< the same, but the whole is likelier; they are joined
    Certain,  ///< a half cannot stand alone
};

/// What a hyphen at a line end is.
struct LineHyphen {
    bool ofTheWord = false; ///< "EU- / weit": it stays; else it only parts syllables and goes
    bool proven = true;     ///< by the dictionary, or by what stands before it
};

/// Judges line ends of which the hyphen may be lost. `scanned`: the document lost hyphens elsewhere, so that a line end
/// may well hide one; otherwise only what is proven is joined.
class TornWords
{
public:
    TornWords(const spelling::Dictionary &dictionary, bool scanned) : m_dictionary(dictionary), m_scanned(scanned) {}

    Tear at(const QString &above, const QString &below) const;

    /// Whether the two halves prove each other: together a word, and at least one of them none.
    bool isProven(const QString &first, const QString &second) const;

    /// What the hyphen is that ends the line above.
    LineHyphen hyphenAt(const QString &above, const QString &below) const;

private:
    bool isWord(const QString &word) const;
    bool isInfinitiveWithZu(const QString &word) const;
    bool isNoun(const QString &word) const;
    bool isMisread(const QString &word) const;
    bool provesMisread(const QString &first, const QString &second) const;
    bool isLowerNoun(const QString &above, const QString &first, const QString &second) const;
    bool isBrokenCompound(const QString &first, const QString &second) const;
    bool isFirstOfCompound(const QString &word) const;
    Tear ofTypedText(const QString &above, const QString &first, const QString &second) const;
    Tear ofUnknownWord(const QString &above, const QString &first, const QString &second) const;
    Tear ofTwoWords(const QString &above, const QString &first, const QString &second, const QString &behind) const;

    const spelling::Dictionary &m_dictionary;
    bool m_scanned;
};

/// The letters at the end and at the start of a line.
QString lastWord(const QString &line);
QString firstWord(const QString &line);

}
