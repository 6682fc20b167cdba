#include "core/letter/writers/TextWriter.h"
#include "core/letter/content/PlainText.h"

namespace core::letter::inline writers {

namespace {

class Blocks
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_blocks.push_back(printable(text));
    }
    void add(const QStringList &lines) { add(lines.join(u'\n')); }
    QString text() const { return m_blocks.join(QStringLiteral("\n\n")) + u'\n'; }

private:
    QStringList m_blocks;
};

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

}

QString toPlainText(const Letter &letter)
{
    Blocks blocks;
    blocks.add(letter.title);
    blocks.add(confidentialMark(letter));
    blocks.add(withoutEmpty({letter.city, letter.division}));
    blocks.add(letter.returnLine);
    blocks.add(letter.notice);
    blocks.add(letter.recipients);
    QStringList facts;
    for (const LetterFact &fact : letter.information)
        facts.push_back(fact.label + QStringLiteral(": ") + fact.value);
    blocks.add(facts);
    blocks.add(letter.subject);
    blocks.add(letter.salutation);
    blocks.add(letter.correction);
    blocks.add(letter.opening);
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses)
            blocks.add(numberOf(clause) + u' ' + quoted(clause));
        const QStringList paragraphs = reportParagraphs(item);
        for (const QString &paragraph : paragraphs)
            blocks.add(paragraph);
    }
    blocks.add(letter.outlook);
    blocks.add(letter.closing);
    blocks.add(withoutEmpty({signatureLine(letter.signatory), letter.signatory.function}));
    if (!letter.readers.empty())
        blocks.add(letter.readersHeading);
    for (const LetterReader &reader : letter.readers)
        blocks.add(withoutEmpty({reader.name, reader.function}));
    return blocks.text();
}

}
