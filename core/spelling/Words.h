#pragma once

#include <QString>
#include <vector>

namespace core::spelling {

/// A stretch of a text that is to be found in a word list.
struct Word {
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< without soft hyphens

    bool operator==(const Word &) const = default;
};

/// The words of a line, without what no word list has: numbers of papers, abbreviations in capitals, addresses of mail
/// and web, single letters, words with digits, and the halves of "Kinder- und Jugendarbeit" that stand for a compound.
std::vector<Word> wordsOf(const QString &line);

}
