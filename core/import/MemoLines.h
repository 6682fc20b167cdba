#pragma once

#include "core/base/Progress.h"
#include "core/import/LineJoiner.h"

#include <QDate>
#include <QRegularExpression>
#include <optional>
#include <vector>

namespace core::import {

/// The lines of a letter, as far as it is not cancelled, without blank lines and page marks, which are kept as properties of the line that follows.
std::vector<TextLine> memoLines(const QStringList &source, const base::Progress &progress);

/// The same lines with those parted that hold several things side by side: columns, "GZ: … Datum: …". For the head and
/// the end of a letter; running text may have wide gaps by chance.
std::vector<TextLine> partedColumns(const std::vector<TextLine> &lines);

/// "-2-", "- 2 -", "Seite 2 von 3", "Seite 2/3", "2/3" at its place between pages, or a form feed.
bool isPageMark(const QString &line);

/// A date wherever it stands in a text, with its place.
struct FoundDate {
    QDate date;
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<FoundDate> findDate(const QString &text);

/// The same where a scan has taken figures for letters: "19.08.202l", "O1.03.2022". For places where a date must be.
std::optional<FoundDate> findMisreadDate(const QString &text);

/// Whether the words are the same but for at most `errors` misread letters; case does not count.
bool almostEqual(QStringView a, QStringView b, int errors);

}
