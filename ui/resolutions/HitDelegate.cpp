#include "ui/resolutions/HitDelegate.h"

#include "ui/resolutions/SearchModel.h"
#include "ui/widgets/Tones.h"

#include <QPainter>
#include <QTextLayout>

namespace ui::resolutions {
namespace {

constexpr int padding = 16;
constexpr int lineGap = 3;

using Formats = QList<QTextLayout::FormatRange>;

QTextCharFormat textFormat(const QColor &color, bool strong)
{
    QTextCharFormat format;
    format.setForeground(color);
    if (strong)
        format.setFontWeight(QFont::Bold);
    return format;
}

/// Draws one line, cut off at the right edge.
void drawLine(QPainter *painter, const QRect &rect, const QFont &font, const QString &text, const Formats &formats)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

/// How much of the sentence's beginning is left out so that the first word found can be seen.
int hiddenBefore(const core::store::SearchHit &hit, const QFontMetrics &metrics, int width)
{
    if (hit.marks.empty())
        return 0;
    const auto [start, length] = hit.marks.front();
    if (metrics.horizontalAdvance(hit.sentence.left(start + length)) < width)
        return 0;
    constexpr int charactersBefore = 40;
    const qsizetype blank = hit.sentence.indexOf(u' ', qMax(0, start - charactersBefore));
    return blank < 0 || blank >= start ? start : int(blank) + 1;
}

Formats markFormats(const core::store::SearchHit &hit, int offset, const QPalette &palette)
{
    Formats formats;
    for (const auto &[start, length] : hit.marks)
        formats.append({offset + start, length, textFormat(widgets::accentText(palette), true)});
    return formats;
}

}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *hit = index.data(SearchModel::HitRole).value<const core::store::SearchHit *>();
    if (!hit)
        return;
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor background = selected                                 ? widgets::softSelection(palette, true)
                              : option.state & QStyle::State_MouseOver ? widgets::softHover(palette)
                                                                       : palette.color(QPalette::Base);
    painter->fillRect(option.rect, background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      widgets::hairline(palette));
    if (selected) {
        const bool focused = option.widget && option.widget->hasFocus();
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          focused ? palette.color(QPalette::Highlight) : widgets::secondaryText(palette));
    }

    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(padding, 8, -padding, 0);
    line.setHeight(height);
    const QString head = hit->reference + QStringLiteral("   ") + hit->title;
    const QColor text = palette.color(QPalette::Text);
    drawLine(painter, line, option.font, head,
             {{0, int(hit->reference.size()), textFormat(text, true)},
              {int(hit->reference.size()), int(head.size() - hit->reference.size()), textFormat(text, false)}});

    line.translate(0, height + lineGap);
    const QString place = placeText(*hit) + QStringLiteral("  ·  ");
    const int cut = hiddenBefore(*hit, option.fontMetrics, line.width() - option.fontMetrics.horizontalAdvance(place));
    const QString lead = cut > 0 ? place + QStringLiteral("… ") : place;
    QString sentence = hit->sentence.mid(cut);
    sentence.replace(u'\n', u' ');
    Formats formats{{0, int(lead.size() + sentence.size()), textFormat(widgets::secondaryText(palette), false)}};
    formats += markFormats(*hit, int(lead.size()) - cut, palette);
    drawLine(painter, line, option.font, lead + sentence, formats);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + lineGap + 17};
}

}
