#include "ui/common/CleanText.h"

#include <QRegularExpression>
#include <QStringList>

namespace ui::common {
namespace {

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Takes no room on paper: soft hyphens, joiners, marks of direction, objects.
bool isInvisible(QChar c)
{
    return c == QChar::ObjectReplacementCharacter
        || (c.category() == QChar::Other_Format && !c.isSurrogate())
        || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/// Word writes the bullets of a list as characters of symbol fonts, followed by a tab.
QString withPlainMarker(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral(
        R"(^\s*(?:[•·▪▫◦‣●○■□➢➔✓–—*-]|[\x{F020}-\x{F0FF}])\s+|^\s*[o§üØ]\t\s*)"));
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

QString cleanText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (isLineEnd(c))
            visible += u'\n';
        else if (c.category() == QChar::Separator_Space)
            visible += u' '; // also the hard and the narrow ones
        else if (!isInvisible(c))
            visible += c;
    }
    static const QRegularExpression spaces(QStringLiteral("[ \t]+"));
    static const QRegularExpression emptyLines(QStringLiteral("\n{3,}"));
    QStringList lines = visible.normalized(QString::NormalizationForm_C).split(u'\n');
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
