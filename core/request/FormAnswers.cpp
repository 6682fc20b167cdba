#include "core/base/ErrorText.h"
#include "core/request/FormAnswer.h"

#include <QCoreApplication>
#include <map>

namespace core::request {

using namespace core::base;
using namespace core::model;

namespace {

bool saysSomething(const AnswerRow &row)
{
    return row.key && (row.state == AnswerState::Changes || row.state == AnswerState::Conflict);
}

/// Compares what two forms say about the same clause.
void compare(AnswerRow &first, AnswerRow &second)
{
    if (first.after == second.after && first.report == second.report) {
        second.state = AnswerState::Unchanged;
        second.accepted = false;
        return;
    }
    for (AnswerRow *row : {&first, &second}) {
        const QString &other = row == &first ? second.form : first.form;
        row->state = AnswerState::Conflict;
        row->accepted = false;
        row->messages << QCoreApplication::translate(
                             "FormAnswer",
                             "Another form (%1) says something else about this clause; tick the one that counts.")
                             .arg(other);
    }
}

void append(AnswerPlan &all, AnswerPlan plan, const ReturnedForm &form)
{
    for (AnswerRow &row : plan.rows) {
        row.form = form.name;
        all.rows.push_back(std::move(row));
    }
    for (const QString &warning : plan.warnings)
        all.warnings << QStringLiteral("%1: %2").arg(form.name, warning);
    for (ContributionRequest &request : plan.requests) {
        const bool known = std::any_of(all.requests.begin(), all.requests.end(),
                                       [&request](const ContributionRequest &one) { return one.id == request.id; });
        if (!known)
            all.requests.push_back(std::move(request));
    }
    ++all.forms;
}

}

Result<AnswerPlan> readAnswers(store::Database &database, const std::vector<ReturnedForm> &forms, Progress &progress)
{
    AnswerPlan all;
    all.forms = 0;
    for (size_t i = 0; i < forms.size(); ++i) {
        progress.advance(int(i), int(forms.size()));
        if (progress.cancelled())
            return cancelled();
        if (!forms[i].notRead.isEmpty()) {
            all.unread.push_back({forms[i].name, forms[i].notRead});
            continue;
        }
        auto plan = readAnswer(database, forms[i].content, forms[i].name, &progress);
        const bool isFault =
            !plan && plan.error().kind != ErrorKind::NotRecognised && plan.error().kind != ErrorKind::Invalid;
        if (isFault)
            return plan;
        if (plan)
            append(all, std::move(*plan), forms[i]);
        else
            all.unread.push_back({forms[i].name, sentence(plan.error())});
    }
    std::map<ClauseId, size_t> first;
    for (size_t i = 0; i < all.rows.size(); ++i) {
        if (!saysSomething(all.rows[i]))
            continue;
        const auto [known, isFirst] = first.emplace(all.rows[i].key->clause, i);
        if (!isFirst)
            compare(all.rows[known->second], all.rows[i]);
    }
    progress.advance(1, 1);
    return all;
}

}
