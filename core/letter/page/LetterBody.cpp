#include "core/letter/page/LetterBody.h"
#include "core/letter/page/PageGeometry.h"

#include <algorithm>

namespace core::letter::inline page {

namespace {

using G = PageGeometry;

constexpr double kSmallestIndent = 8;
constexpr double kNumberGap = 2.2;
constexpr double kListIndent = 5;
constexpr int kDeepestLevel = 4;
constexpr double kReaderColumnGap = 12;
constexpr double kReaderSignatureRoom = 12;
constexpr double kReaderNameOffset = 1;

}

std::vector<BodyRow> LetterBody::set(const Letter &letter)
{
    m_rows.clear();
    m_indent = hangingIndent(letter);
    setIntroduction(letter);
    for (const LetterItem &item : letter.items)
        setItem(item, &item == &letter.items.front());
    // The signature never stands alone on a page: two lines of text go with it.
    if (!m_rows.empty()) {
        m_rows.back().flow.breakBefore = PageBreak::Never;
        m_rows.back().endsReports = !letter.items.empty();
    }
    setEnd(letter);
    return std::move(m_rows);
}

void LetterBody::setIntroduction(const Letter &letter)
{
    const double blankLine = m_style.pitch;
    double gap = 0;
    for (const QString &line : letter.subject) {
        Paragraph subject = plain(line, gap, PageBreak::Never);
        subject.style = m_style.strong;
        add(subject);
        gap = 0.3;
    }
    gap = 2 * blankLine;
    for (const QString &text : {letter.salutation, letter.correction, letter.opening}) {
        if (text.isEmpty())
            continue;
        add(plain(text, gap, PageBreak::Never));
        gap = m_style.paragraphGap();
    }
}

void LetterBody::setItem(const LetterItem &item, bool first)
{
    // The opening sentence stays with the first clause, a clause with the next of its group and with its report.
    PageBreak before = first ? PageBreak::Avoid : PageBreak::Free;
    double gap = m_style.itemGap();
    int level = kDeepestLevel;
    for (const LetterClause &clause : item.clauses) {
        const int depth = std::clamp(clause.level, 0, kDeepestLevel);
        level = std::min(level, depth);
        Paragraph wording = plain(quoted(clause), gap, before);
        wording.style = m_style.wording;
        wording.inside = PageBreak::Whole; // a clause stays whole where a page has room for it
        wording.left = leftOf(depth);
        wording.width = G::kMarginLeft + G::kTextWidth - wording.left;
        wording.number = numberOf(clause);
        wording.numberLeft = wording.left - m_indent;
        add(wording);
        gap = m_style.paragraphGap();
        before = PageBreak::Avoid;
    }
    for (const QString &text : reportParagraphs(item)) {
        for (const TextBlock &block : blocksOf(text)) {
            addReport(block, leftOf(level), gap, before);
            gap = m_style.listGap();
            before = PageBreak::Free;
        }
        gap = m_style.paragraphGap();
    }
}

void LetterBody::addReport(const TextBlock &block, double left, double gap, PageBreak before)
{
    Paragraph report = plain({}, gap, before);
    report.runs = block.runs;
    left += kListIndent * block.level;
    report.left = left;
    if (block.isListEntry()) {
        report.number = block.marker;
        report.numberStyle = m_style.text;
        report.numberLeft = left;
        report.left += std::max(kListIndent, m_setter->widthMm(block.marker, m_style.text) + kNumberGap);
    }
    report.width = G::kMarginLeft + G::kTextWidth - report.left;
    add(report);
}

void LetterBody::setEnd(const Letter &letter)
{
    if (!letter.outlook.isEmpty()) {
        Paragraph outlook = plain(letter.outlook, m_style.pitch * 1.3, PageBreak::Never);
        outlook.style = m_style.strong;
        add(outlook);
    }
    if (!letter.closing.isEmpty())
        add(plain(letter.closing, m_style.pitch * 1.3, PageBreak::Never));
    setSignatory(letter.signatory, !letter.closing.isEmpty());
    setReaders(letter);
}

void LetterBody::setSignatory(const LetterSignatory &signatory, bool afterClosing)
{
    double gap = m_style.pitch * (afterClosing ? 3 : 4);
    for (const QString &text : {signatureLine(signatory), signatory.function}) {
        if (text.isEmpty())
            continue;
        add(plain(text, gap, PageBreak::Never));
        gap = 0;
    }
}

void LetterBody::setReaders(const Letter &letter)
{
    if (letter.readers.empty())
        return;
    // Better alone on a page than with a clause that would leave the page before half empty.
    add(plain(letter.readersHeading, m_style.pitch * 2.2, PageBreak::Spare));
    const double width = (G::kTextWidth - kReaderColumnGap) / 2;
    for (std::size_t i = 0; i < letter.readers.size(); i += 2) {
        BodyRow row;
        row.flow.breakBefore = i == 0 ? PageBreak::Never : PageBreak::Free;
        row.flow.height = setReader(letter.readers[i], G::kMarginLeft, width, &row);
        if (i + 1 < letter.readers.size()) {
            const double right =
                setReader(letter.readers[i + 1], G::kMarginLeft + width + kReaderColumnGap, width, &row);
            row.flow.height = std::max(row.flow.height, right);
        }
        m_rows.push_back(std::move(row));
    }
}

double LetterBody::setReader(const LetterReader &reader, double left, double width, BodyRow *row)
{
    row->content.strokes.push_back(
        {{units(left), units(kReaderSignatureRoom), units(left + width), units(kReaderSignatureRoom)},
         units(kHairlineWidth),
         kHairline});
    double top = kReaderSignatureRoom + kReaderNameOffset;
    for (const QString &text : {reader.name, reader.function}) {
        if (text.isEmpty())
            continue;
        const QTextLayout &set = m_setter->set(text, m_style.small, width);
        for (int i = 0; i < set.lineCount(); ++i) {
            row->content.lines.push_back({&set, i, {units(left), units(top)}, kInk});
            top += m_style.smallPitch;
        }
    }
    return top;
}

LetterBody::Paragraph LetterBody::plain(const QString &text, double gap, PageBreak before) const
{
    Paragraph paragraph;
    paragraph.runs = {{text}};
    paragraph.style = m_style.text;
    paragraph.numberStyle = m_style.strong;
    paragraph.left = G::kMarginLeft;
    paragraph.width = G::kTextWidth;
    paragraph.gap = gap;
    paragraph.before = before;
    return paragraph;
}

void LetterBody::add(const Paragraph &paragraph)
{
    const QTextLayout &set = m_setter->set(paragraph.runs, paragraph.style, paragraph.width);
    const auto lines = static_cast<std::size_t>(set.lineCount());
    const double ascent = m_setter->ascent(paragraph.style);
    for (std::size_t i = 0; i < lines; ++i) {
        BodyRow row;
        row.flow = {i == 0 ? paragraph.gap : 0, m_style.pitch,
                    i == 0 ? paragraph.before : std::max(breakInside(i, lines), paragraph.inside)};
        // Lines keep their distance even where a fallback font is taller.
        if (i == 0 && !paragraph.number.isEmpty()) {
            const QTextLayout &number = m_setter->set(paragraph.number, paragraph.numberStyle, G::kTextWidth);
            row.content.lines.push_back(
                {&number, 0, {units(paragraph.numberLeft), ascent - number.lineAt(0).ascent()}, kInk});
        }
        const int index = static_cast<int>(i);
        row.content.lines.push_back({&set, index, {units(paragraph.left), ascent - set.lineAt(index).ascent()}, kInk});
        m_rows.push_back(std::move(row));
    }
}

double LetterBody::leftOf(int level) const
{
    return G::kMarginLeft + m_indent * (level + 1);
}

double LetterBody::hangingIndent(const Letter &letter)
{
    double widest = 0;
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses)
            widest = std::max(widest, m_setter->widthMm(numberOf(clause), m_style.strong));
    }
    return std::clamp(widest + kNumberGap, kSmallestIndent, G::kTextWidth / (kDeepestLevel + 4));
}

}
