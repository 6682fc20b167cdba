#include "core/base/TextForm.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace core::base {
namespace {

constexpr QChar softHyphen(0x00AD);
/// Viewers on PDFium copy it in place of the hyphen at the end of a line.
constexpr QChar copiedHyphen(0xFFFE);

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What Unicode will never give a meaning.
bool isNoCharacter(QChar c)
{
    return c.unicode() >= 0xFFFE || (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF);
}

/// Takes no room on paper: soft hyphens, joiners, marks of direction, objects, the characters of private fonts.
bool isInvisible(QChar c)
{
    return c == QChar::ObjectReplacementCharacter || c.category() == QChar::Other_PrivateUse || isNoCharacter(c) ||
           (c.category() == QChar::Other_Format && !c.isSurrogate()) ||
           (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && !isLineEnd(c));
}

bool isPlain(QChar c)
{
    return c.unicode() < 0x7F && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t' || isLineEnd(c));
}

bool isLigature(QChar c)
{
    return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06;
}

/// A symbol font's character at the start of a line, with a space behind it, is the bullet of a list.
bool isBullet(const QString &text, qsizetype at)
{
    const bool startsLine = at == 0 || text[at - 1] == u'\n' || isLineEnd(text[at - 1]);
    return text[at].category() == QChar::Other_PrivateUse && startsLine && at + 1 < text.size() &&
           text[at + 1].isSpace();
}

QString withoutDividedWords(QString text)
{
    static const QRegularExpression divided(
        QStringLiteral("\\x{00AD}[ \\t]*(?:\\r\\n|[\\n\\r\\x{2028}])[ \\t]*(?=\\p{L})"));
    return text.contains(softHyphen) ? text.remove(divided) : text;
}

/// Word writes the bullets of a list as characters of symbol fonts, followed by a tab.
QString withPlainMarker(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^\s*[•·▪▫◦‣●○■□➢➔✓–—*-]\s+|^\s*[o§üØ]\t\s*)"));
    static const QRegularExpression number(QStringLiteral(R"(^\s*(\d{1,2}[.)]|[a-z]\))\t\s*)"));
    QString plain = line;
    if (const auto found = bullet.match(plain); found.hasMatch())
        return plain.replace(0, found.capturedLength(), QStringLiteral("- "));
    if (const auto found = number.match(plain); found.hasMatch())
        return plain.replace(0, found.capturedLength(), found.captured(1) + u' ');
    return plain;
}

QString trimmedRight(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

}

QString inOneForm(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    const QString whole = withoutDividedWords(text);
    QString visible;
    visible.reserve(whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (isBullet(whole, i))
            visible += u'•';
        else if (c.category() == QChar::Separator_Space)
            visible += u' '; // also the hard and the narrow ones
        else if (c == QChar(0x2010) || c == QChar(0x2011) ||
                 (c == copiedHyphen && i + 1 < whole.size() && (whole[i + 1] == u'\n' || isLineEnd(whole[i + 1]))))
            visible += u'-';
        else if (isLigature(c))
            visible += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!isInvisible(c))
            visible += c;
    }
    return visible.normalized(QString::NormalizationForm_C);
}

QString cleanText(const QString &text)
{
    QString formed = inOneForm(text);
    formed.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : formed) {
        if (isLineEnd(c))
            c = u'\n';
    }
    static const QRegularExpression spaces(QStringLiteral("[ \t]+"));
    static const QRegularExpression emptyLines(QStringLiteral("\n{3,}"));
    QStringList lines = formed.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = withPlainMarker(lines[i]).replace(spaces, QStringLiteral(" "));
        // The ends of the whole text stay: what is put in may begin or end with a space.
        if (i > 0 && line.startsWith(u' '))
            line.remove(0, 1);
        lines[i] = i + 1 < lines.size() ? trimmedRight(line) : line;
    }
    return lines.join(u'\n').replace(emptyLines, QStringLiteral("\n\n"));
}

}
