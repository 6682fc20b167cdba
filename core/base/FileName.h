#pragma once

#include <QString>
#include <functional>

namespace core::base {

/// Text as a part of a file's name, on any file system and never as a part of a path: "V0563/19" becomes "V0563-19".
/// Empty when nothing of it can be named.
QString fitForFileName(const QString &text);

/// The path that was wanted or, when it is taken, the same with a number behind its name: "Brief (2).pdf".
QString freePath(const QString &wanted);
QString freePath(const QString &wanted, const std::function<bool(const QString &path)> &isTaken);

}
