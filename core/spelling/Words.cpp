#include "core/spelling/Words.h"

#include <algorithm>

namespace core::spelling {
namespace {

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar::Nbsp;
}

/// Joins the parts of a word: "Beschlusskontroll-Termin", "geht's", a soft hyphen.
bool isInner(QChar c)
{
    return c == u'-' || c == u'\'' || c == QChar(0x2019) || c == QChar::SoftHyphen || c == QChar(0x2011);
}

bool isAddress(QStringView token)
{
    return token.contains(u'@') || token.contains(u"://") || token.startsWith(u"www.") || token.contains(u'/') ||
           token.contains(u'\\');
}

bool isAbbreviation(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals == word.size() || (capitals > 1 && word.size() <= 5); // "GmbH", "FFW", "ÖPNV"
}

/// The parts of a token that letters make up, each judged by itself.
void addWords(const QString &line, qsizetype begin, qsizetype end, std::vector<Word> &words)
{
    qsizetype at = begin;
    while (at < end) {
        if (!line[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype stop = at;
        while (stop < end && (line[stop].isLetter() || line[stop].isMark() ||
                              (isInner(line[stop]) && stop + 1 < end && line[stop + 1].isLetter())))
            ++stop;
        // "Kinder-" before "und", "-plan" after it: half of a compound.
        const bool half = (stop < end && line[stop] == u'-') || (at > begin && line[at - 1] == u'-');
        Word word{at, stop - at, line.mid(at, stop - at).remove(QChar::SoftHyphen)};
        word.text.replace(QChar(0x2019), u'\'').replace(QChar(0x2011), u'-');
        if (!half && word.text.size() > 1 && !isAbbreviation(word.text))
            words.push_back(std::move(word));
        at = stop;
    }
}

}

std::vector<Word> wordsOf(const QString &line)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isSpace(line[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        bool hasDigit = false;
        while (end < line.size() && !isSpace(line[end])) {
            hasDigit = hasDigit || line[end].isDigit();
            ++end;
        }
        const QStringView token = QStringView(line).mid(at, end - at);
        if (!hasDigit && !isAddress(token))
            addWords(line, at, end, words);
        at = end;
    }
    return words;
}

}
