#pragma once

#include "core/import/TornWords.h"
#include "core/base/Progress.h"

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

/// Makes whole text out of lines: words that a line end or a scan has broken are rejoined where the dictionary proves
/// it, paragraphs are kept as a blank line, list items as a line.
class LineJoiner
{
public:
    /// `scanned`: the document lost hyphens, so that a line end may hide one. Asking the dictionary takes time: what is
    /// cancelled is left unfinished.
    LineJoiner(const spelling::Dictionary &dictionary, bool scanned, const base::Progress &progress) : m_words(dictionary, scanned), m_progress(progress) {}

    QString join(const std::vector<TextLine> &lines) const;

    /// Whether some line end of these broke a word without leaving a hyphen, proven by the dictionary.
    static bool losesHyphens(const std::vector<TextLine> &lines, const spelling::Dictionary &dictionary, const base::Progress &progress);

    /// Whether some line ends with a hyphen within a word.
    static bool keepsHyphens(const std::vector<TextLine> &lines);

private:
    enum class Seam { Word, Space, Hyphen, Line, Paragraph };
    Seam seam(const TextLine &above, const TextLine &below, int width) const;

    TornWords m_words;
    const base::Progress &m_progress;
};

}
