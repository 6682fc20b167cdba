#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/page/LetterStyle.h"
#include "core/letter/page/Paginator.h"

namespace core::letter::inline page {

/// A row of the running text with what stands on it; places are relative to the row's top.
struct BodyRow {
    FlowRow flow;
    PageContent content;
    bool endsReports = false; ///< the last line of the last report
};

/// Sets everything from the subject to the last reader as rows, and says where pages may end.
class LetterBody
{
public:
    LetterBody(const LetterStyle &style, TextSetter *setter) : m_style(style), m_setter(setter) {}

    std::vector<BodyRow> set(const Letter &letter);

private:
    struct Paragraph {
        std::vector<TextRun> runs;
        TextStyle style;
        double left = 0;
        double width = 0;
        double gap = 0;
        PageBreak before = PageBreak::Free;
        PageBreak inside = PageBreak::Free; ///< where two lines stay on either page
        QString number;                     ///< hangs to the left of the first line
        TextStyle numberStyle;
        double numberLeft = 0;
    };

    void setIntroduction(const Letter &letter);
    void setItem(const LetterItem &item, bool first);
    void addReport(const TextBlock &block, double left, double gap, PageBreak before);
    void setEnd(const Letter &letter);
    void setSignatory(const LetterSignatory &signatory, bool afterClosing);
    void setReaders(const Letter &letter);
    double setReader(const LetterReader &reader, double left, double width, BodyRow *row);

    Paragraph plain(const QString &text, double gap, PageBreak before) const;
    void add(const Paragraph &paragraph);
    double leftOf(int level) const;
    double hangingIndent(const Letter &letter);

    const LetterStyle &m_style;
    TextSetter *m_setter;
    double m_indent = 0;
    std::vector<BodyRow> m_rows;
};

}
