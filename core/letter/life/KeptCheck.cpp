#include "core/letter/life/KeptCheck.h"

#include "core/letter/house/LetterText.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/writers/TextWriter.h"
#include "core/model/PaperReference.h"

#include <QSet>

namespace core::letter::inline life {

using namespace core::base;
using namespace core::model;

namespace {

QString lettersAndDigits(const QString &text)
{
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

}

namespace {

/// The title that a PDF tells of itself, its letters and digits; empty when it tells none.
QString titleOf(const QByteArray &pdf)
{
    static const QByteArray begin("<rdf:li xml:lang=\"x-default\">");
    const qsizetype at = pdf.indexOf(begin);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("</rdf:li>", at);
    return end < 0 ? QString()
                   : lettersAndDigits(QString::fromUtf8(pdf.mid(at + begin.size(), end - at - begin.size())));
}

/// The PDF of another letter may have been put in its place, with the hash that fits.
bool isItsPdf(const ReleasedLetter &released)
{
    const auto kept = keptLetter(released);
    const QString title = titleOf(released.pdf);
    return !kept || title.isEmpty() || title.contains(lettersAndDigits(kept->letter.reference));
}

/// The number that its content tells, when it is that of another resolution.
QString foreignReference(const ReleasedLetter &released, const QString &own, const QSet<QString> &all)
{
    const auto kept = keptLetter(released);
    const QString told = kept ? normalizedReference(kept->letter.reference) : QString();
    return told != normalizedReference(own) && all.contains(told) ? kept->letter.reference : QString();
}

}

bool saysItsContent(const ReleasedLetter &released)
{
    const auto kept = keptLetter(released);
    return kept && lettersAndDigits(toPlainText(kept->letter)) == lettersAndDigits(released.text);
}

Result<QStringList> checkKeptLetters(store::Database &database)
{
    const auto rows = database.memos().list();
    if (!rows)
        return rows.error();
    QSet<QString> references;
    for (const store::MemoRow &row : *rows)
        references.insert(normalizedReference(row.reference));
    QStringList findings;
    for (const store::MemoRow &row : *rows) {
        if (!row.isKept)
            continue;
        const auto released = database.memos().released(row.id);
        if (!released)
            return released.error();
        if (!*released)
            continue;
        const QString told = foreignReference(**released, row.reference, references);
        if (!saysItsContent(**released))
            findings << LetterText::tr("The text of the released letter on %1 is not what its content says.")
                            .arg(row.reference);
        else if (!told.isEmpty())
            findings << LetterText::tr("The released letter on %1 tells of %2.").arg(row.reference, told);
        else if (!isItsPdf(**released))
            findings
                << LetterText::tr("The PDF of the released letter on %1 is that of another letter.").arg(row.reference);
    }
    return findings;
}

}
