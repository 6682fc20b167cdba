#pragma once

#include "core/base/Progress.h"
#include "core/spelling/Dictionary.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace core::import {

/// A word that a scan has probably misread. It is never changed, only reported.
struct WordDoubt {
    QString word;
    QString guess;       ///< what it may have been; empty when nobody can tell
    qsizetype start = 0; ///< its place in the text
};

/// Finds words that scans have misread. Asking takes time: what is cancelled is left unfinished. As many doubts as a
/// person would look at.
class WordJudge
{
public:
    WordJudge(const spelling::Dictionary &dictionary, const base::Progress &progress)
        : m_dictionary(dictionary), m_progress(progress)
    {
    }

    /// Running text: words that the dictionary does not know but for letters that scans mix up (l/i/1/!, rn/m, c/e …),
    /// and words with signs that stand in none.
    std::vector<WordDoubt> inText(const QString &text);

    /// Salutation, closing, function: they consist of few words, so that each is known. `usual`: what they mostly say.
    std::vector<WordDoubt> inFormula(const QString &text, const QStringList &usual);

    /// A name, which no dictionary has: judged by the form of its parts.
    std::vector<WordDoubt> inName(const QString &name) const;

private:
    bool isFull() const
    {
        return m_found >= mostDoubts || m_guesses.size() >= mostUnknownWords || m_progress.cancelled();
    }
    QString guessFor(const QString &word, bool strange);

    /// More help nobody: such a text is no German letter.
    static constexpr int mostDoubts = 300;
    static constexpr qsizetype mostUnknownWords = 3000;

    const spelling::Dictionary &m_dictionary;
    const base::Progress &m_progress;
    QHash<QString, QString> m_guesses; ///< of each unknown word, empty when there is none
    int m_found = 0;
};

}
