#pragma once

#include <QString>
#include <QStringView>

namespace core::letter::inline page {

/// Whether a typist would keep the two neighbouring words on one line: "30. Juni", "§ 5", "3,4 Millionen", "Dr. Ahrens",
/// "Kinder- und": a hyphen or slash at a line end is one without a space behind it.
bool belongTogether(QStringView word, QStringView next);

/// The text with a space that does not break behind every word that ends with a hyphen, slash or dash.
QString bindOpenEnds(QString text);

/// Where a line that breaks before the given place should break instead, so that no such pair is parted; the place
/// itself when nothing is to be kept together or the line would become too short.
qsizetype betterBreak(QStringView text, qsizetype lineStart, qsizetype lineEnd);

}
