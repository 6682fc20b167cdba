#include "core/report/DueText.h"

#include <QCoreApplication>

namespace core::report {

QString dueText(store::DueItem::Kind kind, const QString &clauseLabel, bool isExpected)
{
    if (kind == store::DueItem::Kind::Review)
        return QCoreApplication::translate("DueText", "Review");
    return (isExpected ? QCoreApplication::translate("DueText", "Clause %1 expected")
                       : QCoreApplication::translate("DueText", "Deadline of clause %1"))
        .arg(clauseLabel);
}

QString dueText(const store::DueItem &item)
{
    return dueText(item.kind, item.clauseLabel, item.deadline.has_value());
}

QString dueText(const store::ResolutionRow &row)
{
    using Kind = store::DueItem::Kind;
    const auto next = rules::nextDue(row.facts);
    return next ? dueText(next->isReview ? Kind::Review : Kind::Deadline, row.dueClause, row.dueIsExpected) : QString();
}

}
