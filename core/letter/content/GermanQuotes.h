#pragma once

#include <QString>

namespace core::letter::inline content {

/// The text with the quotation marks of German: „…“ and inside of them ‚…‘, whatever mixture of "…", “…”, »…« and „…" it
/// has. `depth` says in how many quotations the text itself stands. Where marks do not come in pairs, as in 24" or in a
/// sentence that forgot one, nothing is changed: the marks are as somebody wrote them.
QString withGermanQuotes(const QString &text, int depth = 0);

}
