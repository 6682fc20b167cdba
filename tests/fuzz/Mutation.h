#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <random>

namespace tests::fuzz {

using Random = std::mt19937;

inline qsizetype below(qsizetype limit, Random &random)
{
    return limit <= 0 ? 0 : qsizetype(random() % quint32(limit));
}

/// What breaks readers: numbers at their limits, nothing where something is expected, more of it than anybody expects.
inline const QByteArrayList &hostileWords()
{
    static const QByteArrayList words = {"0",
                                         "-1",
                                         "",
                                         "1",
                                         "4294967295",
                                         "4294967296",
                                         "2147483648",
                                         "-2147483648",
                                         "9223372036854775807",
                                         "1e308",
                                         "NaN",
                                         "A1",
                                         "XFD1048576",
                                         "ZZZZZZ99999999",
                                         "<",
                                         ">",
                                         "\"",
                                         "&#0;",
                                         "&amp;",
                                         "<a>",
                                         "</a>",
                                         "\0",
                                         "\xFF\xFE",
                                         "\xEF\xBB\xBF",
                                         "<<",
                                         ">>",
                                         "endobj",
                                         "stream",
                                         "0 R",
                                         "[",
                                         "]",
                                         "(",
                                         ")",
                                         "Zu Punkt 1:",
                                         "1. „",
                                         "“"};
    return words;
}

/// The bytes with a few things changed that somebody, or a bad transfer, may have changed.
inline QByteArray mutated(QByteArray bytes, Random &random)
{
    for (qsizetype count = 1 + below(4, random); count > 0; --count) {
        const qsizetype at = below(bytes.size(), random);
        switch (random() % 6) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(random() & 0xFF);
            break;
        case 1:
            bytes.insert(at, hostileWords().at(below(hostileWords().size(), random)));
            break;
        case 2:
            bytes.remove(at, 1 + below(60, random));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size(), random), 1 + below(300, random)));
            break;
        case 4: {
            // A value in quotes, or a number, becomes another one.
            const qsizetype quote = bytes.indexOf('"', at);
            const qsizetype end = quote < 0 ? -1 : bytes.indexOf('"', quote + 1);
            if (end > quote)
                bytes.replace(quote + 1, end - quote - 1, hostileWords().at(below(hostileWords().size(), random)));
            break;
        }
        default:
            if (random() % 10 == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

}
