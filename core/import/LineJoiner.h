#pragma once

#include "core/base/Progress.h"
#include "core/import/TornWords.h"

#include <QString>
#include <QStringList>

namespace core::import {

/// One line of running text with its place in the source.
struct TextLine {
    QString text;
    int number = 0;           ///< line of the source, from 1
    bool blankBefore = false; ///< a blank line stood before it
    bool pageBefore = false;  ///< a page mark stood before it
    QStringList columns = {}; ///< its parts, where wide gaps part columns; empty for running text
    int quotation = 0;        ///< lines of one quotation that holds several clauses have the same number; 0: of none
};

/// A line end where a word may have been torn, though nothing proves it.
struct TornDoubt {
    QString first;
    QString second;
    bool joined = false; ///< what was made of it
    bool hyphen = false; ///< a hyphen stood between them; whether it belongs to the word is the question
    int line = 0;        ///< of the second half
};

/// How the lines of a letter end.
enum class LineEnds {
    Typed,    ///< hyphens part words
    Scanned,  ///< the same, but some hyphens were lost
    AtSpaces, ///< set by this program: at spaces and at hyphens that belong to a word, never within one
};

/// Makes whole text out of lines: words that a line end or a scan has broken are rejoined where the dictionary proves
/// it, paragraphs are kept as a blank line, list items as a line.
class LineJoiner
{
public:
    /// Asking the dictionary takes time: what is cancelled is left unfinished.
    LineJoiner(const spelling::Dictionary &dictionary, LineEnds ends, const base::Progress &progress)
        : m_words(dictionary, ends == LineEnds::Scanned), m_ends(ends), m_progress(progress)
    {
    }

    QString join(const std::vector<TextLine> &lines) const;

    /// The line ends of which it is not sure whether they part a word.
    std::vector<TornDoubt> doubts(const std::vector<TextLine> &lines) const;

    /// Whether some line end of these broke a word without leaving a hyphen, proven by the dictionary.
    static bool losesHyphens(const std::vector<TextLine> &lines, const spelling::Dictionary &dictionary,
                             const base::Progress &progress);

    /// Whether some line ends with a hyphen within a word.
    static bool keepsHyphens(const std::vector<TextLine> &lines);

private:
    enum class Seam { Word, Space, Hyphen, Line, Paragraph };
    Seam seam(const TextLine &above, const TextLine &below, int width) const;
    Seam seamWithin(const TextLine &above, const TextLine &below) const;

    TornWords m_words;
    LineEnds m_ends;
    const base::Progress &m_progress;
};

}
