#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace core::store::sql {

/// The sentence of a text that shows best why it was found.
struct Excerpt {
    QString sentence; ///< at most about 200 characters, on one line
    std::vector<std::pair<int, int>> marks;
    int wordsFound = 0; ///< how many of the words the whole text holds
};

/// Looks for words that begin with one of the folded words, and cuts the sentence that holds most of them from the
/// original text.
Excerpt excerptOf(const QString &text, const QStringList &foldedWords);

}
