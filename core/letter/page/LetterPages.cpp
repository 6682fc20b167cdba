#include "core/letter/page/LetterPages.h"
#include "core/letter/page/PageData.h"
#include "core/letter/page/PageGeometry.h"

#include <QPainter>

namespace core::letter::inline page {

LetterPages::LetterPages() : m_data(std::make_shared<const Data>())
{
}

LetterPages::LetterPages(std::shared_ptr<const Data> data) : m_data(std::move(data))
{
}

int LetterPages::count() const
{
    return static_cast<int>(m_data->pages.size());
}

double LetterPages::closeness() const
{
    return m_data->closeness;
}

const LetterEnd &LetterPages::end() const
{
    return m_data->end;
}

QSizeF LetterPages::sizeMm()
{
    return {PageGeometry::kPageWidth, PageGeometry::kPageHeight};
}

void LetterPages::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    const PageContent &content = m_data->pages[static_cast<std::size_t>(page)];
    painter.save();
    painter.scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (const PlacedPicture &picture : content.pictures)
        painter.drawImage(picture.place, picture.picture);
    for (const PlacedStroke &stroke : content.strokes) {
        painter.setPen(QPen(stroke.ink, stroke.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(stroke.line);
    }
    QColor ink;
    for (const PlacedLine &placed : content.lines) {
        if (placed.ink != ink) {
            ink = placed.ink;
            painter.setPen(ink);
        }
        placed.text->lineAt(placed.line).draw(&painter, placed.position);
    }
    painter.restore();
}

}
