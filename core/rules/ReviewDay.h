#pragma once

#include <QDate>
#include <QString>

namespace core::rules {

/// What is unusual about the day of a next review. Fields, letters, batches and the command line all ask this one rule.
enum class ReviewDoubt {
    None,
    Passed, ///< before today: the review would be overdue at once
    Far,    ///< more than five years away, mostly a slip of the fingers
};

ReviewDoubt doubtOnReview(QDate review, QDate today);

/// The doubt in one sentence; empty when there is none.
QString doubtSentence(QDate review, QDate today);

}
