#include "core/edit/Validation.h"

#include "core/model/Fields.h"
#include "core/model/PaperReference.h"

#include <QCoreApplication>

namespace core::edit {

using namespace core::base;
using namespace core::model;

namespace {

Error invalid(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Validation", sentence)};
}

Result<void> checkLine(const QString &text, const char *tooLong)
{
    return text.size() > maximalLineLength ? Result<void>(invalid(tooLong)) : Result<void>();
}

struct Rules {
    const Change &change;

    Result<void> operator()(const Resolution &r) const
    {
        if (normalizedReference(r.reference).isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "A resolution needs a number."));
        if (r.reference.size() > 100)
            return invalid(
                QT_TRANSLATE_NOOP("Validation", "The number of the resolution is too long (at most 100 characters)."));
        if (r.reviewRule.kind == ReviewRule::Kind::Never && r.reviewRule.reason.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "Never to review needs its reason."));
        if (change.before) {
            const auto &before = std::get<Resolution>(*change.before);
            if (before.closedOn && !r.closedOn && r.reopeningReason.trimmed().isEmpty())
                return invalid(QT_TRANSLATE_NOOP("Validation", "Opening a closed resolution again needs its reason."));
            if (!before.closedOn && r.closedOn && r.closingNote.trimmed().isEmpty())
                return invalid(QT_TRANSLATE_NOOP("Validation", "Closing a resolution needs its note of completion."));
            if (before.completionReportedOn && r.completionReportedOn &&
                before.completionReportedOn != r.completionReportedOn)
                return invalid(
                    QT_TRANSLATE_NOOP("Validation", "The completion was reported already; it is reported once."));
        }
        return checkLine(r.title, QT_TRANSLATE_NOOP("Validation", "The title is too long (at most 2,000 characters)."));
    }

    Result<void> operator()(const Clause &c) const
    {
        if (c.resolution.isNull())
            return invalid(QT_TRANSLATE_NOOP("Validation", "A clause belongs to a resolution."));
        if (c.text.size() > maximalTextLength)
            return invalid(
                QT_TRANSLATE_NOOP("Validation", "The wording of the clause is too long (at most 200,000 characters)."));
        if (c.parent == c.id)
            return invalid(QT_TRANSLATE_NOOP("Validation", "A clause cannot be its own sub-point."));
        if (!change.before)
            return {};
        const auto &before = std::get<Clause>(*change.before);
        if (!mayChange(before.status, c.status)) {
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("Validation", "A clause that is “%1” cannot become “%2” directly.")
                             .arg(label(before.status), label(c.status))};
        }
        if (before.status != c.status && needsReason(c.status) && c.statusReason.trimmed().isEmpty()) {
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("Validation", "“%1” needs a reason.").arg(label(c.status))};
        }
        if (before.status != c.status && c.status == ClauseStatus::Cancelled && !namesAResolution(c.statusReason)) {
            return invalid(QT_TRANSLATE_NOOP(
                "Validation", "“Cancelled” needs the number of the resolution that cancels it, such as “V0123/26”."));
        }
        return {};
    }

    Result<void> operator()(const StatusReport &r) const
    {
        if (r.clauses.empty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "A report covers at least one clause."));
        if (r.text.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "The report has no text yet."));
        if (r.text.size() > maximalTextLength)
            return invalid(QT_TRANSLATE_NOOP("Validation", "The report is too long (at most 200,000 characters)."));
        if (!r.asOf.isValid())
            return invalid(QT_TRANSLATE_NOOP("Validation", "The report needs the date it speaks of."));
        if (change.before && r.state == ReportState::Approved) {
            const auto &before = std::get<StatusReport>(*change.before);
            if (before.state != ReportState::Approved && (r.approvedBy.trimmed().isEmpty() || !r.approvedOn))
                return invalid(QT_TRANSLATE_NOOP("Validation", "Approving a report needs who approves it, and when."));
        }
        return {};
    }

    Result<void> operator()(const ContributionRequest &r) const
    {
        if (r.clauses.empty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "A request asks about at least one clause."));
        if (!r.askedOn.isValid() || !r.until.isValid() || r.until < r.askedOn)
            return invalid(
                QT_TRANSLATE_NOOP("Validation", "A request needs the day it is made and a later day for the answer."));
        if (r.reminders < 0 || r.reminders > highestReminder)
            return invalid(QT_TRANSLATE_NOOP("Validation", "An office is reminded at most three times."));
        if (r.closedOn && !r.isAnswered() && r.remark.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "Giving up a request needs a remark that says why."));
        return {};
    }

    Result<void> operator()(const Reminder &r) const
    {
        if (!r.on.isValid())
            return invalid(QT_TRANSLATE_NOOP("Validation", "A reminder needs its date."));
        return checkLine(r.note, QT_TRANSLATE_NOOP("Validation", "The note is too long (at most 2,000 characters)."));
    }

    Result<void> operator()(const DeadlineExtension &e) const
    {
        if (!e.newDate.isValid())
            return invalid(QT_TRANSLATE_NOOP("Validation", "An extension needs its new date."));
        if (e.reason.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Validation", "An extension needs its reason."));
        return {};
    }

    Result<void> operator()(const Memo &after) const
    {
        if (!change.before)
            return {};
        const auto &before = std::get<Memo>(*change.before);
        bool kept = after.state != MemoState::Draft;
        forEachField<Memo>([&](const auto &field) {
            kept = kept && (field.frozen == Frozen::Never || before.*field.member == after.*field.member);
        });
        if (before.state != MemoState::Draft && !kept)
            return invalid(QT_TRANSLATE_NOOP("Validation",
                                             "A released letter cannot be changed; write a new one that corrects it."));
        return {};
    }

    template <class MasterData>
    Result<void> operator()(const MasterData &) const
    {
        return {};
    }
};

}

Result<void> validate(const Change &change)
{
    if (!change.after)
        return {};
    return std::visit(Rules{change}, *change.after);
}

}
