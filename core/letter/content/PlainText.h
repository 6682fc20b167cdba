#pragma once

#include <QString>

namespace core::letter::inline content {

/// Text from outside made fit for every output: control characters, lone surrogates, soft hyphens and the
/// marks that turn the reading direction round are dropped (none of them can be printed), every kind of
/// line break becomes a line feed. Everything else stays as it is; nothing is ever read as markup.
QString printable(const QString &text);

}
