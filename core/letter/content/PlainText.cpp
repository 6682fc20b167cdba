#include "core/letter/content/PlainText.h"

#include <algorithm>

namespace core::letter::inline content {

namespace {

bool isDirectionControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isUnprintable(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\n') || (c >= 0x7F && c < 0xA0);
    const bool nonCharacter = c == 0xFFFE || c == 0xFFFF || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || nonCharacter || isDirectionControl(c) || c == 0x00AD || c == 0xFEFF || c == 0xFFFC;
}

/// What can stay without a look at its neighbours.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return !isUnprintable(code) && !c.isSurrogate() && code != 0x2028 && code != 0x2029;
}

}

QString printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;

    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\f') {
            clean += u'\n';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (!c.isSurrogate() && !isUnprintable(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

}
