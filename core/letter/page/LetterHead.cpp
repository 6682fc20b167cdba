#include "core/letter/page/LetterHead.h"

#include <algorithm>

namespace core::letter::inline page {

namespace {

using G = PageGeometry;

constexpr double kHeadLeftWidth = 105;
constexpr double kHeadLinesGap = 1;
constexpr double kCoatOfArmsDpi = 600;
constexpr double kSmallestRecipientPitch = 4.55; ///< six lines in the field, as the norm has it
constexpr double kInformationPitch = 6.2;
constexpr double kReturnLinePitch = 2.9;

}

double LetterHead::set(const Letter &letter)
{
    setLetterHead(letter);
    setReturnLine(letter.returnLine);
    setNotice(letter.notice);
    const double addressEnd = setRecipients(letter.recipients);
    const double informationEnd = setInformation(letter.information);
    const double occupied = std::max({addressEnd, informationEnd, m_geometry.addressTop + G::kAddressHeight});
    return std::max(m_geometry.subjectTop, occupied + G::kSubjectAfterField);
}

void LetterHead::setLetterHead(const Letter &letter)
{
    const double right = G::kMarginLeft + G::kTextWidth;
    const double titleTop = m_geometry.headTop - (m_style.title.pt - m_style.city.pt) * 0.32;
    double below = place(letter.title, m_style.title,
                         {right - kHeadLeftWidth, titleTop, kHeadLeftWidth, m_style.pitch * 1.5, Qt::AlignRight});
    below = std::max(below, m_geometry.headTop + m_style.pitch + kHeadLinesGap);
    place(confidentialMark(letter), m_style.small,
          {right - kHeadLeftWidth, below, kHeadLeftWidth, m_style.smallPitch, Qt::AlignRight});

    const double headWidth = G::kMarginLeft + kHeadLeftWidth - m_cityLeft;
    double end =
        place(letter.city, m_style.city, {m_cityLeft, m_geometry.headTop, headWidth, m_style.pitch + kHeadLinesGap});
    end = place(letter.division, m_style.small, {m_cityLeft, end, headWidth, m_style.smallPitch});
    stroke(G::kMarginLeft, right, std::max(m_geometry.headRule, end + kHeadLinesGap));
}

void LetterHead::setReturnLine(const QString &text)
{
    if (text.isEmpty())
        return;
    const double rule = m_geometry.addressTop + G::kReturnLineHeight;
    const double width = G::kAddressWidth - G::kAddressIndent;
    place(text, m_style.returnLine,
          {G::kAddressLeft + G::kAddressIndent, rule - kReturnLinePitch - 0.3, width, kReturnLinePitch});
    stroke(G::kAddressLeft, G::kAddressLeft + G::kAddressWidth, rule);
}

void LetterHead::setNotice(const QString &text)
{
    const double pitch = m_style.smallPitch;
    TextStyle style = m_style.small;
    style.bold = true;
    place(text, style,
          {G::kAddressLeft + G::kAddressIndent, m_geometry.addressTop + G::kRecipientsOffset - pitch - kHeadLinesGap,
           G::kAddressWidth - G::kAddressIndent, pitch});
}

void LetterHead::setCoatOfArms(const CoatOfArms &coatOfArms)
{
    const double height = m_geometry.headRule - m_geometry.headTop - 2 * kHeadLinesGap;
    const QImage picture = render(coatOfArms, qRound(height * kCoatOfArmsDpi / 25.4));
    if (picture.isNull())
        return;
    const double width = std::min(height * picture.width() / picture.height(), G::kWidestCoatOfArms);
    const double shown = width * picture.height() / picture.width();
    m_page->pictures.push_back(
        {picture, {units(G::kMarginLeft), units(m_geometry.headTop), units(width), units(shown)}});
    m_cityLeft = G::kMarginLeft + width + G::kCoatOfArmsGap;
}

double LetterHead::setRecipients(const QStringList &recipients)
{
    const double lines = std::max(1.0, static_cast<double>(recipients.size()));
    const double pitch = std::clamp(G::kRecipientsHeight / lines, kSmallestRecipientPitch, m_style.pitch);
    return place(recipients.join(u'\n'), m_style.text,
                 {G::kAddressLeft + G::kAddressIndent, m_geometry.addressTop + G::kRecipientsOffset,
                  G::kAddressWidth - G::kAddressIndent, pitch});
}

double LetterHead::setInformation(const std::vector<LetterFact> &information)
{
    const double labelWidth = G::kInformationValueLeft - G::kInformationLeft;
    const double room = m_geometry.addressTop + G::kAddressHeight - m_geometry.informationTop;
    const double rows = std::max(1.0, static_cast<double>(information.size()));
    const double pitch = std::clamp(room / rows, m_style.smallPitch, kInformationPitch);
    double top = m_geometry.informationTop;
    double end = top;
    for (const LetterFact &fact : information) {
        const double labelEnd =
            place(fact.label + u':', m_style.small,
                  {G::kInformationLeft, top, labelWidth, m_style.smallPitch, Qt::AlignLeft, kQuietInk});
        const double valueEnd =
            place(fact.value, m_style.small,
                  {G::kInformationValueLeft, top, G::kInformationWidth - labelWidth, m_style.smallPitch});
        end = std::max(labelEnd, valueEnd);
        top = std::max(top + pitch, end);
    }
    return end;
}

void LetterHead::setMarks()
{
    for (const double fold : m_geometry.foldMarks)
        stroke(G::kMarkLeft, G::kMarkLeft + G::kFoldMarkLength, fold);
    stroke(G::kMarkLeft, G::kMarkLeft + G::kHoleMarkLength, G::kHoleMark);
}

double LetterHead::place(const QString &text, const TextStyle &style, const Place &place)
{
    if (text.isEmpty())
        return place.top;
    const QTextLayout &set = m_setter->set(text, style, place.width);
    const double ascent = set.lineAt(0).ascent();
    for (int i = 0; i < set.lineCount(); ++i) {
        const QTextLine line = set.lineAt(i);
        const double slack = place.alignment == Qt::AlignRight ? units(place.width) - line.naturalTextWidth() : 0;
        const double top = units(place.top + i * place.pitch) + ascent - line.ascent();
        m_page->lines.push_back({&set, i, {units(place.left) + slack, top}, place.ink});
    }
    return place.top + set.lineCount() * place.pitch;
}

void LetterHead::stroke(double x1, double x2, double y)
{
    m_page->strokes.push_back({{units(x1), units(y), units(x2), units(y)}, units(kHairlineWidth), kHairline});
}

}
