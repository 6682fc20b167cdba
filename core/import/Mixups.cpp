#include "core/import/Mixups.h"

namespace core::import {
namespace {

/// What scans take for each other: read -> meant.
struct Mixup {
    const char16_t *read;
    const char16_t *meant;
};
constexpr Mixup mixups[] = {
    {u"fl", u"ß"}, // a ligature of some fonts stands at the place of ß
    {u"i", u"l"},  {u"l", u"i"},  {u"l", u"t"},  {u"!", u"l"}, {u"1", u"l"},  {u"1", u"i"}, {u"I", u"l"}, {u"|", u"l"},
    {u"rn", u"m"}, {u"m", u"rn"}, {u"c", u"e"},  {u"e", u"c"}, {u"ii", u"ü"}, {u"u", u"ü"}, {u"a", u"ä"}, {u"o", u"ö"},
    {u"0", u"o"},  {u"B", u"ß"},  {u"f", u"t"},  {u"t", u"f"}, {u"h", u"b"},  {u"b", u"h"}, {u"n", u"u"}, {u"u", u"n"},
    {u"cl", u"d"}, {u"vv", u"w"}, {u"ji", u"ü"}, {u"j", u"i"}, {u"5", u"s"},  {u"8", u"B"}, {u"g", u"q"}, {u"li", u"h"},
};

}

QStringList exchanged(const QString &word)
{
    QStringList all;
    for (const Mixup &mixup : mixups) {
        const QStringView read(mixup.read);
        for (qsizetype at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
            QString candidate = word;
            candidate.replace(at, read.size(), QStringView(mixup.meant).toString());
            all += candidate;
        }
    }
    return all;
}

}
