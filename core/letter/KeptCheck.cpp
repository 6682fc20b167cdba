#include "core/letter/KeptCheck.h"

#include "core/letter/LetterLife.h"
#include "core/letter/Text.h"
#include "core/letter/TextWriter.h"

namespace core::letter {

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
    QStringList findings;
    for (const store::MemoRow &row : *rows) {
        if (!row.isKept)
            continue;
        const auto released = database.memos().released(row.id);
        if (!released)
            return released.error();
        if (*released && !saysItsContent(**released))
            findings << Text::tr("The text of the released letter on %1 is not what its content says.").arg(row.reference);
    }
    return findings;
}

}
