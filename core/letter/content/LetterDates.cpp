#include "core/base/Dates.h"
#include "core/letter/content/LetterCheck.h"
#include "core/letter/house/LetterText.h"
#include "core/rules/ReviewDay.h"

#include <algorithm>

namespace core::letter::inline content {

using namespace core::base;
using namespace core::model;

namespace {

using Kind = LetterFinding::Kind;

/// What is asked about the next review that a letter names; none when nothing is.
std::optional<LetterFinding> questionOnReview(QDate review, const std::optional<QDate> &answered, QDate written,
                                              QDate today)
{
    const QString day = shortGermanDate(review);
    if (review == answered && review <= std::max(written, today))
        return LetterFinding{
            Kind::NextReviewAnswered, true,
            LetterText::tr(
                "The letter still names %1 as the next review, the day of the review that it answers itself.")
                .arg(day)};
    if (review <= written)
        return LetterFinding{Kind::NextReviewPassed, true,
                             LetterText::tr("The next review (%1) is not after the date of the letter.").arg(day)};
    const auto doubt = rules::doubtOnReview(review, today);
    if (doubt == rules::ReviewDoubt::None)
        return std::nullopt;
    return LetterFinding{doubt == rules::ReviewDoubt::Far ? Kind::NextReviewFar : Kind::NextReviewPassed, true,
                         rules::doubtSentence(review, today)};
}

}

std::vector<LetterFinding> dateQuestionsOn(const Memo &memo, const Resolution &resolution, const QDate &today)
{
    std::vector<LetterFinding> questions;
    const QDate written = memo.date.value_or(today);
    if (written > today)
        questions.push_back(
            {Kind::DateAhead, true,
             LetterText::tr("The letter is dated %1, which is in the future.").arg(shortGermanDate(written))});
    if (!memo.isFinal && memo.nextReviewOn) {
        if (const auto question = questionOnReview(*memo.nextReviewOn, resolution.nextReviewOn, written, today))
            questions.push_back(*question);
    }
    return questions;
}

bool isAboutDates(LetterFinding::Kind kind)
{
    return kind == Kind::DateAhead || kind == Kind::NextReviewAnswered || kind == Kind::NextReviewPassed ||
           kind == Kind::NextReviewFar;
}

QString dateQuestions(const std::vector<LetterFinding> &findings)
{
    QStringList sentences;
    for (const LetterFinding &finding : findings) {
        if (isAboutDates(finding.kind))
            sentences += finding.sentence;
    }
    return sentences.join(u' ');
}

}
