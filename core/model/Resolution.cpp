#include "core/model/Resolution.h"

#include <QCoreApplication>

namespace core::model {
namespace {

template <class Value>
struct Row {
    Value value;
    const char16_t *code;
    const char *label;
};

constexpr Row<Visibility> visibilities[] = {
    {Visibility::Public, u"public", QT_TRANSLATE_NOOP("Visibility", "public")},
    {Visibility::NonPublic, u"non_public", QT_TRANSLATE_NOOP("Visibility", "non-public")},
    {Visibility::Confidential, u"confidential", QT_TRANSLATE_NOOP("Visibility", "confidential")},
};
constexpr Row<ReportState> reportStates[] = {
    {ReportState::Draft, u"draft", QT_TRANSLATE_NOOP("ReportState", "draft")},
    {ReportState::Submitted, u"submitted", QT_TRANSLATE_NOOP("ReportState", "submitted")},
    {ReportState::Approved, u"approved", QT_TRANSLATE_NOOP("ReportState", "approved")},
};
constexpr Row<MemoState> memoStates[] = {
    {MemoState::Draft, u"draft", QT_TRANSLATE_NOOP("MemoState", "draft")},
    {MemoState::Released, u"released", QT_TRANSLATE_NOOP("MemoState", "released")},
    {MemoState::Sent, u"sent", QT_TRANSLATE_NOOP("MemoState", "sent")},
};

constexpr Row<ToldBefore> toldBefores[] = {
    {ToldBefore::Show, u"show", QT_TRANSLATE_NOOP("ToldBefore", "show with its date")},
    {ToldBefore::LeaveOut, u"leave_out", QT_TRANSLATE_NOOP("ToldBefore", "leave out")},
};

template <class Rows, class Value>
const auto &rowOf(const Rows &rows, Value value)
{
    return *std::find_if(std::begin(rows), std::end(rows), [value](const auto &row) { return row.value == value; });
}

template <class Value, size_t N>
std::optional<Value> valueOf(const Row<Value> (&rows)[N], QStringView code)
{
    for (const Row<Value> &row : rows) {
        if (code == QStringView(row.code))
            return row.value;
    }
    return std::nullopt;
}

}

QString code(Visibility visibility)
{
    return QString::fromUtf16(rowOf(visibilities, visibility).code);
}

std::optional<Visibility> visibilityFromCode(QStringView code)
{
    return valueOf(visibilities, code);
}

QString label(Visibility visibility)
{
    return QCoreApplication::translate("Visibility", rowOf(visibilities, visibility).label);
}

QString code(ReportState state)
{
    return QString::fromUtf16(rowOf(reportStates, state).code);
}

std::optional<ReportState> reportStateFromCode(QStringView code)
{
    return valueOf(reportStates, code);
}

QString label(ReportState state)
{
    return QCoreApplication::translate("ReportState", rowOf(reportStates, state).label);
}

QString code(MemoState state)
{
    return QString::fromUtf16(rowOf(memoStates, state).code);
}

std::optional<MemoState> memoStateFromCode(QStringView code)
{
    return valueOf(memoStates, code);
}

QString label(MemoState state)
{
    return QCoreApplication::translate("MemoState", rowOf(memoStates, state).label);
}

QString code(ToldBefore toldBefore)
{
    return QString::fromUtf16(rowOf(toldBefores, toldBefore).code);
}

std::optional<ToldBefore> toldBeforeFromCode(QStringView code)
{
    return valueOf(toldBefores, code);
}

QString label(ToldBefore toldBefore)
{
    return QCoreApplication::translate("ToldBefore", rowOf(toldBefores, toldBefore).label);
}

const Clause *ResolutionFile::clause(ClauseId id) const
{
    const auto at = std::find_if(clauses.begin(), clauses.end(), [id](const Clause &c) { return c.id == id; });
    return at == clauses.end() ? nullptr : &*at;
}

std::vector<const Clause *> ResolutionFile::clausesLabelled(QStringView label) const
{
    std::vector<const Clause *> found;
    for (const Clause &clause : clauses) {
        if (clause.label == label)
            found.push_back(&clause);
    }
    return found;
}

const StatusReport *ResolutionFile::latestReport(ClauseId clause) const
{
    const auto at =
        std::find_if(reports.begin(), reports.end(), [clause](const StatusReport &r) { return r.covers(clause); });
    return at == reports.end() ? nullptr : &*at;
}

std::optional<QDate> ResolutionFile::originalDueOn(ClauseId id) const
{
    const auto first = std::min_element(extensions.begin(), extensions.end(),
                                        [id](const DeadlineExtension &a, const DeadlineExtension &b) {
                                            return std::pair(a.clause != id, a.id) < std::pair(b.clause != id, b.id);
                                        });
    if (first != extensions.end() && first->clause == id)
        return first->oldDate;
    const Clause *found = clause(id);
    return found ? found->dueOn : std::nullopt;
}

int ResolutionFile::settledCount() const
{
    return int(std::count_if(clauses.begin(), clauses.end(), [](const Clause &c) { return isSettled(c.status); }));
}

}
