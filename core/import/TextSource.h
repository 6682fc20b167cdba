#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace core::import {

/// The lines of a document as a reader sees them, whatever it was stored as.
struct SourceText {
    QString fileName; ///< without folder
    QStringList lines;
    bool breaksAtSpaces = false; ///< set by this program: lines end at spaces and at hyphens that belong to a word

    bool operator==(const SourceText &) const = default;
};

/// Files beyond this are refused before they are read.
inline constexpr qint64 maximalFileSize = 20 * 1024 * 1024;

/// Reads a text (UTF-8, UTF-16, Latin-1) or a PDF with text; told apart by content, not by name. NotRecognised when it
/// holds no text, Io when it cannot be read, each with one sentence.
base::Result<SourceText> readSource(const QString &path, base::Progress *progress = nullptr);

/// Decodes text: byte order mark, UTF-16 without one, UTF-8, else Windows-1252. None when it is no text.
std::optional<QString> decodeText(const QByteArray &bytes);

}
