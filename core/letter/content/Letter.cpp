#include "core/letter/content/Letter.h"
#include "core/letter/content/Markup.h"

#include <algorithm>

namespace core::letter::inline content {

QString numberOf(const LetterClause &clause)
{
    const QString label = clause.label.trimmed();
    if (label.isEmpty() || !label.back().isLetterOrNumber())
        return label;
    const bool lettersOnly = std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetter(); });
    if (lettersOnly && label.size() <= 2)
        return label + u')';
    return label.contains(u'.') ? label : label + u'.';
}

QString quoted(const LetterClause &clause)
{
    return u'„' + clause.text + u'“';
}

QStringList reportParagraphs(const LetterItem &item)
{
    QStringList paragraphs = item.paragraphs;
    if (item.lead.isEmpty() || paragraphs.isEmpty())
        return paragraphs;
    if (beginsWithList(paragraphs.front()))
        paragraphs.prepend(item.lead);
    else
        paragraphs.front() = item.lead + u' ' + paragraphs.front();
    return paragraphs;
}

QString confidentialMark(const Letter &letter)
{
    if (letter.confidentialLabel.isEmpty())
        return {};
    return (letter.confidential ? QStringLiteral("☒ ") : QStringLiteral("□ ")) + letter.confidentialLabel;
}

QString signatureLine(const LetterSignatory &signatory)
{
    return signatory.capacity.isEmpty() ? signatory.name : signatory.capacity + u' ' + signatory.name;
}

}
