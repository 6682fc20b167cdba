#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/page/LetterStyle.h"
#include "core/letter/page/PageGeometry.h"

namespace core::letter::inline page {

/// Sets everything above the subject on the first page, at the places of DIN 5008.
class LetterHead
{
public:
    LetterHead(const PageGeometry &geometry, const LetterStyle &style, TextSetter *setter, PageContent *page)
        : m_geometry(geometry), m_style(style), m_setter(setter), m_page(page)
    {
    }

    /// Returns where the subject starts: lower than the norm says when recipients or information need more room.
    double set(const Letter &letter);
    void setMarks();
    /// At the left of the city, which makes room for it; to be called before set().
    void setCoatOfArms(const CoatOfArms &coatOfArms);

private:
    void setLetterHead(const Letter &letter);
    void setReturnLine(const QString &text);
    void setNotice(const QString &text);
    double setRecipients(const QStringList &recipients);
    double setInformation(const std::vector<LetterFact> &information);

    struct Place {
        double left;
        double top;
        double width;
        double pitch;
        Qt::Alignment alignment = Qt::AlignLeft;
        QColor ink = kInk;
    };
    /// Returns the lower end.
    double place(const QString &text, const TextStyle &style, const Place &place);
    void stroke(double x1, double x2, double y);

    const PageGeometry &m_geometry;
    const LetterStyle &m_style;
    TextSetter *m_setter;
    PageContent *m_page;
    double m_cityLeft = PageGeometry::kMarginLeft;
};

}
