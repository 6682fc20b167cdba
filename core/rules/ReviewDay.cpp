#include "core/rules/ReviewDay.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

namespace core::rules {

ReviewDoubt doubtOnReview(QDate review, QDate today)
{
    constexpr int longestYears = 5;
    if (review < today)
        return ReviewDoubt::Passed;
    return review > today.addYears(longestYears) ? ReviewDoubt::Far : ReviewDoubt::None;
}

QString doubtSentence(QDate review, QDate today)
{
    const QString day = base::shortGermanDate(review);
    switch (doubtOnReview(review, today)) {
    case ReviewDoubt::None:
        break;
    case ReviewDoubt::Passed:
        return QCoreApplication::translate("ReviewDay", "The next review (%1) has passed already.").arg(day);
    case ReviewDoubt::Far:
        return QCoreApplication::translate("ReviewDay", "The next review (%1) is more than five years away.").arg(day);
    }
    return {};
}

}
