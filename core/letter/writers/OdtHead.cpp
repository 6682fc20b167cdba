#include "core/letter/writers/OdtHead.h"

#include <algorithm>

namespace core::letter::inline writers {

namespace {

using G = PageGeometry;

constexpr double kHeadWidth = 105;
constexpr int kPictureHeightPx = 470; ///< 600 dpi on the letter

}

QImage odtCoatOfArms(const LetterTemplate &letterTemplate)
{
    return letterTemplate.parts.coatOfArms ? render(letterTemplate.coatOfArms, kPictureHeightPx) : QImage();
}

void OdtHead::write()
{
    const double right = G::kMarginLeft + G::kTextWidth;
    writeFrame(right - kHeadWidth + 40, m_geometry.headTop - 2, kHeadWidth - 40, 14,
               {{odt::kTitle, {m_letter.title}}, {odt::kConfidential, {confidentialMark(m_letter)}}});
    double cityLeft = G::kMarginLeft;
    writeCoatOfArms(m_geometry.headRule - m_geometry.headTop - 2, &cityLeft);
    writeFrame(cityLeft, m_geometry.headTop, G::kMarginLeft + kHeadWidth - 5 - cityLeft, 14,
               {{odt::kCity, {m_letter.city}}, {odt::kDivision, m_letter.division.split(u'\n')}});
    writeLine(G::kMarginLeft, right, m_geometry.headRule);

    const double left = G::kAddressLeft + G::kAddressIndent;
    const double width = G::kAddressWidth - G::kAddressIndent;
    if (!m_letter.returnLine.isEmpty()) {
        writeFrame(left, m_geometry.addressTop + 1.8, width, 3, {{odt::kReturnLine, {m_letter.returnLine}}});
        writeLine(G::kAddressLeft, G::kAddressLeft + G::kAddressWidth, m_geometry.addressTop + G::kReturnLineHeight);
    }
    writeFrame(left, m_geometry.addressTop + G::kRecipientsOffset - m_style.smallPitch - 1, width, m_style.smallPitch,
               {{odt::kNotice, {m_letter.notice}}});
    writeFrame(left, m_geometry.addressTop + G::kRecipientsOffset, width, G::kRecipientsHeight,
               {{odt::kRecipient, m_letter.recipients}});

    QStringList facts;
    for (const LetterFact &fact : m_letter.information)
        facts.push_back(fact.label + u":\t"_qs + fact.value);
    writeFrame(G::kInformationLeft, m_geometry.informationTop, G::kInformationWidth, 40, {{odt::kInformation, facts}});
    if (m_template.parts.marks)
        writeMarks();
}

void OdtHead::writeCoatOfArms(double height, double *cityLeft)
{
    const QImage picture = odtCoatOfArms(m_template);
    if (picture.isNull())
        return;
    const double width = std::min(height * picture.width() / picture.height(), G::kWidestCoatOfArms);
    m_xml.open("draw:frame", {{"draw:style-name", odt::kFrame},
                              {"draw:name", QStringLiteral("Wappen")},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"draw:z-index", QStringLiteral("0")},
                              {"svg:x", odtLength(G::kMarginLeft)},
                              {"svg:y", odtLength(m_geometry.headTop)},
                              {"svg:width", odtLength(width)},
                              {"svg:height", odtLength(width * picture.height() / picture.width())}});
    m_xml.empty("draw:image", {{"xlink:href", kOdtCoatOfArms},
                               {"xlink:type", QStringLiteral("simple")},
                               {"xlink:show", QStringLiteral("embed")},
                               {"xlink:actuate", QStringLiteral("onLoad")}});
    m_xml.element("svg:title", QStringLiteral("Wappen"));
    m_xml.element("svg:desc", (QStringLiteral("Wappen: ") + m_template.city).trimmed());
    m_xml.close();
    *cityLeft = G::kMarginLeft + width + G::kCoatOfArmsGap;
}

void OdtHead::writeFrame(double x, double y, double width, double height,
                         const std::vector<std::pair<QString, QStringList>> &texts)
{
    const bool blank =
        std::all_of(texts.begin(), texts.end(), [](const auto &text) { return text.second.join(QString()).isEmpty(); });
    if (blank)
        return;
    m_xml.open("draw:frame", {{"draw:style-name", odt::kFrame},
                              {"draw:name", QStringLiteral("Feld %1").arg(++m_frames)},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"draw:z-index", QString::number(m_frames)},
                              {"svg:x", odtLength(x)},
                              {"svg:y", odtLength(y)},
                              {"svg:width", odtLength(width)}});
    m_xml.open("draw:text-box", {{"fo:min-height", odtLength(height)}});
    for (const auto &[style, lines] : texts) {
        for (const QString &line : lines) {
            if (line.isEmpty())
                continue;
            m_xml.open("text:p", {{"text:style-name", odt::styleName(style)}});
            const qsizetype tab = line.indexOf(u'\t');
            m_xml.text(line.left(tab));
            if (tab >= 0) {
                m_xml.empty("text:tab", {});
                m_xml.text(line.mid(tab + 1));
            }
            m_xml.close();
        }
    }
    m_xml.close();
    m_xml.close();
}

void OdtHead::writeLine(double x1, double x2, double y)
{
    m_xml.empty("draw:line", {{"draw:style-name", kOdtLine},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"svg:x1", odtLength(x1)},
                              {"svg:y1", odtLength(y)},
                              {"svg:x2", odtLength(x2)},
                              {"svg:y2", odtLength(y)}});
}

void OdtHead::writeMarks()
{
    for (const double fold : m_geometry.foldMarks)
        writeLine(G::kMarkLeft, G::kMarkLeft + G::kFoldMarkLength, fold);
    writeLine(G::kMarkLeft, G::kMarkLeft + G::kHoleMarkLength, G::kHoleMark);
}

}
