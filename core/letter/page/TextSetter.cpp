#include "core/letter/page/TextSetter.h"
#include "core/letter/content/PlainText.h"
#include "core/letter/house/Fonts.h"
#include "core/letter/page/LineBreaks.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace core::letter::inline page {

namespace {

constexpr double kMmPerPt = 25.4 / 72;

QString settable(const QString &text)
{
    return printable(text).replace(u'\n', QChar(QChar::LineSeparator));
}

}

QFont TextSetter::font(const TextStyle &style) const
{
    QFont font;
    font.setFamilies(familiesFor(m_family));
    font.setPixelSize(qRound(units(style.pt * kMmPerPt)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    // Hinting would fit the glyphs to a grid that no device has: positions would no longer be linear.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double TextSetter::widthMm(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(printable(text)) / kUnitsPerMm;
}

double TextSetter::ascent(const TextStyle &style) const
{
    return QFontMetricsF(font(style)).ascent();
}

const QTextLayout &TextSetter::set(const QString &text, const TextStyle &style, double widthMm)
{
    return set(settable(text), {}, style, widthMm);
}

const QTextLayout &TextSetter::set(const std::vector<TextRun> &runs, const TextStyle &style, double widthMm)
{
    QString plain;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        const QString text = settable(run.text);
        if (run.bold || run.italic) {
            QTextCharFormat format;
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            if (run.italic)
                format.setFontItalic(true);
            formats.push_back({static_cast<int>(plain.size()), static_cast<int>(text.size()), format});
        }
        plain += text;
    }
    return set(plain, formats, style, widthMm);
}

const QTextLayout &TextSetter::set(const QString &plain, const QList<QTextLayout::FormatRange> &formats,
                                   const TextStyle &style, double widthMm)
{
    auto layout = std::make_unique<QTextLayout>(plain, font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(units(widthMm));
        const qsizetype end = line.textStart() + line.textLength();
        if (const qsizetype better = betterBreak(plain, line.textStart(), end); better < end)
            line.setNumColumns(static_cast<int>(better - line.textStart()), units(widthMm));
        line.setPosition({0, 0});
    }
    layout->endLayout();
    m_texts->push_back(std::move(layout));
    return *m_texts->back();
}

}
