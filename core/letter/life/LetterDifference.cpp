#include "core/letter/content/Markup.h"
#include "core/letter/life/LetterLife.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace core::letter::inline life {

namespace {

/// Sentences and lines. An ordinal or an abbreviation may end one too early; that only makes the parts smaller.
QStringList sentencesOf(const QString &paragraph)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?:]) +|\\n"));
    return withoutMarkup(paragraph).split(end, Qt::SkipEmptyParts);
}

/// Without what a typist changes unseen.
QString sameForReaders(const QString &sentence)
{
    return sentence.simplified();
}

QHash<QString, int> sentencesOf(const Letter &letter)
{
    QHash<QString, int> sentences;
    for (const LetterItem &item : letter.items) {
        for (const QString &paragraph : item.paragraphs) {
            const QStringList parts = sentencesOf(paragraph);
            for (const QString &sentence : parts)
                ++sentences[sameForReaders(sentence)];
        }
    }
    return sentences;
}

std::vector<LetterPassage> compared(const QString &paragraph, const QHash<QString, int> &before)
{
    std::vector<LetterPassage> passages;
    const QStringList sentences = sentencesOf(paragraph);
    for (const QString &sentence : sentences) {
        const bool isNew = !before.contains(sameForReaders(sentence));
        if (!passages.empty() && passages.back().isNew == isNew)
            passages.back().text += u' ' + sentence;
        else
            passages.push_back({sentence, isNew});
    }
    return passages;
}

}

bool ComparedItem::hasNews() const
{
    return std::any_of(paragraphs.begin(), paragraphs.end(), [](const std::vector<LetterPassage> &passages) {
        return std::any_of(passages.begin(), passages.end(),
                           [](const LetterPassage &passage) { return passage.isNew; });
    });
}

bool LetterDifference::hasNews() const
{
    return std::any_of(items.begin(), items.end(), [](const ComparedItem &item) { return item.hasNews(); });
}

LetterDifference differenceOf(const Letter &now, const Letter &before)
{
    LetterDifference difference;
    const QHash<QString, int> told = sentencesOf(before);
    for (const LetterItem &item : now.items) {
        ComparedItem comparedItem;
        QStringList labels;
        for (const LetterClause &clause : item.clauses)
            labels.push_back(clause.label);
        comparedItem.labels = labels.join(QStringLiteral(", "));
        for (const QString &paragraph : item.paragraphs)
            comparedItem.paragraphs.push_back(compared(paragraph, told));
        difference.items.push_back(std::move(comparedItem));
    }
    const QHash<QString, int> repeated = sentencesOf(now);
    for (const LetterItem &item : before.items) {
        for (const QString &paragraph : item.paragraphs) {
            const QStringList sentences = sentencesOf(paragraph);
            for (const QString &sentence : sentences) {
                if (!repeated.contains(sameForReaders(sentence)))
                    difference.gone.push_back(sentence);
            }
        }
    }
    return difference;
}

}
