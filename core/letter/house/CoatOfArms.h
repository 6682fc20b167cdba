#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace core::letter::inline house {

/// A picture for the letter head, kept as the file it came from: SVG or PNG. Only checked ones are made, by
/// coatOfArmsFrom(); an empty one is none.
struct CoatOfArms {
    QByteArray content;

    bool isEmpty() const { return content.isEmpty(); }
    bool operator==(const CoatOfArms &) const = default;
};

/// The largest file that is taken.
constexpr qsizetype kLargestCoatOfArms = 512 * 1024;

/// Checks a picture: its size, that it is whole, and that it refers to nothing outside of itself. Refused by a sentence.
base::Result<CoatOfArms> coatOfArmsFrom(const QByteArray &content);

/// The same from a file; one that is too large is not read at all.
base::Result<CoatOfArms> readCoatOfArms(const QString &path);

/// The picture on white, as high as asked and as wide as it is then; the same picture is drawn only once and shared.
/// May be called in any thread.
QImage render(const CoatOfArms &coatOfArms, int heightPx);

}
