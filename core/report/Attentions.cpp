#include "core/report/Attentions.h"

#include <QCoreApplication>

namespace core::report {

using store::Attention;

namespace {

struct Row {
    Attention attention;
    const char16_t *code;
    const char *label;
    const char *explanation;
};

constexpr Row rows[] = {
    {Attention::Overdue, u"overdue", QT_TRANSLATE_NOOP("Attention", "Overdue"),
     QT_TRANSLATE_NOOP("Attention", "A review or a deadline has passed, and nobody has answered.")},
    {Attention::DueThisWeek, u"due_this_week", QT_TRANSLATE_NOOP("Attention", "Due this week"),
     QT_TRANSLATE_NOOP("Attention", "Nothing is overdue, but something is due until Sunday.")},
    {Attention::DueIn30Days, u"due_in_30_days", QT_TRANSLATE_NOOP("Attention", "Due in 30 days"),
     QT_TRANSLATE_NOOP("Attention", "Something is overdue or due within 30 days.")},
    {Attention::WaitingForOffices, u"waiting_for_offices", QT_TRANSLATE_NOOP("Attention", "Waiting for offices"),
     QT_TRANSLATE_NOOP("Attention", "An office was asked and has not answered yet.")},
    {Attention::WaitingForApproval, u"waiting_for_approval", QT_TRANSLATE_NOOP("Attention", "Waiting for approval"),
     QT_TRANSLATE_NOOP("Attention", "A report is not approved yet.")},
    {Attention::ReadyForLetter, u"ready_for_letter", QT_TRANSLATE_NOOP("Attention", "Ready for a letter"),
     QT_TRANSLATE_NOOP(
         "Attention",
         "The review is due within 30 days and new reports are approved, or everything is settled and the final letter is missing.")},
    {Attention::ReadyToClose, u"ready_to_close", QT_TRANSLATE_NOOP("Attention", "Ready to close"),
     QT_TRANSLATE_NOOP("Attention", "Everything is settled and the final letter is out.")},
    {Attention::CancellationProposed, u"cancellation_proposed", QT_TRANSLATE_NOOP("Attention", "Cancellation proposed"),
     QT_TRANSLATE_NOOP("Attention", "A clause waits for the council to cancel it.")},
    {Attention::ReasonMissing, u"reason_missing", QT_TRANSLATE_NOOP("Attention", "Reason missing"),
     QT_TRANSLATE_NOOP("Attention", "A clause is late or open for more than a year, and nobody said why.")},
    {Attention::Untracked, u"untracked", QT_TRANSLATE_NOOP("Attention", "Not tracked"),
     QT_TRANSLATE_NOOP("Attention", "There is neither a review nor a deadline nor an exemption.")},
    {Attention::CompletionToReport, u"completion_to_report", QT_TRANSLATE_NOOP("Attention", "Completion to report"),
     QT_TRANSLATE_NOOP("Attention", "It was closed without a final letter, and the council has not been told yet.")},
};

static_assert(std::size(rows) == store::allAttentions.size());

}

QString code(Attention attention)
{
    return QString::fromUtf16(rows[size_t(attention)].code);
}

std::optional<Attention> attentionFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == QStringView(row.code))
            return row.attention;
    }
    return std::nullopt;
}

QString label(Attention attention)
{
    return QCoreApplication::translate("Attention", rows[size_t(attention)].label);
}

QString explanation(Attention attention)
{
    return QCoreApplication::translate("Attention", rows[size_t(attention)].explanation);
}

}
