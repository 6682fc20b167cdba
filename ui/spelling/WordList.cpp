#include "ui/spelling/WordList.h"

namespace ui::spelling {

void WordList::judge(const QStringList &words)
{
    QStringList right;
    QStringList wrong;
    const core::spelling::Dictionary &list = dictionary();
    for (const QString &word : words)
        (!list.isAvailable() || list.knows(word) ? right : wrong) += word; // without a list nothing is marked
    Q_EMIT judged(right, wrong);
}

void WordList::suggest(const QString &word)
{
    Q_EMIT suggested(word, dictionary().suggestions(word));
}

const core::spelling::Dictionary &WordList::dictionary()
{
    if (!m_dictionary)
        m_dictionary.emplace();
    return *m_dictionary;
}

}
