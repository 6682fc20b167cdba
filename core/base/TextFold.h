#pragma once

#include <QString>
#include <QStringList>

namespace core::base {

/// The one place where text loses case, accents, ß/ss and ü/ue for search, matching and sorting.

/// Folds for matching: lower case, ß to ss, ä ö ü to ae oe ue, other accents dropped. "Straße" -> "strasse".
QString fold(QStringView text);

/// Folds for sorting by DIN 5007-1 (dictionary order): umlauts sort as their base vowel, ß as ss.
QString foldForSort(QStringView text);

/// Sort key of a number with parts: digit runs are padded so that "V9/21" sorts before "V10/21".
QString naturalSortKey(QStringView text);

/// What the search index holds for a text: its folded words, and for a word with umlauts also the spelling
/// without the e ("über" is found by "ueber", "über" and "uber").
QString foldForIndex(QStringView text);

/// The folded words of a query, in order, without punctuation.
QStringList foldedWords(QStringView text);

}
