#include "ui/resolutions/ResolutionColumns.h"

#include "core/base/Dates.h"
#include "core/report/DueText.h"

#include <QCoreApplication>

namespace ui::resolutions {

using namespace core::base;
using namespace core::model;
using core::store::ResolutionColumn;
using core::store::ResolutionRow;

namespace {

QString stateText(const ResolutionRow &row, QDate today)
{
    return label(stateOf(row, today));
}

QString clausesText(const ResolutionRow &row, QDate)
{
    return QStringLiteral("%1/%2").arg(row.facts.clausesSettled).arg(row.facts.clausesTotal);
}

QString daysText(const ResolutionRow &row, QDate today)
{
    const auto next = core::rules::nextDue(row.facts);
    return next ? daysLeftText(next->on, today) : QString();
}

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

}

const std::vector<ResolutionColumnSpec> &resolutionColumns()
{
    static const std::vector<ResolutionColumnSpec> columns = {
        {QT_TRANSLATE_NOOP("ResolutionColumns", "State"), "state", ResolutionColumn::State, left, 15, false, true,
         &stateText},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Number"), "reference", ResolutionColumn::Reference, left, 14, true,
         true, [](const ResolutionRow &row, QDate) { return row.reference; }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Title"), "title", ResolutionColumn::Title, left, 0, false, true,
         [](const ResolutionRow &row, QDate) { return row.title; }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Committee"), "committee", ResolutionColumn::Committee, left, 10, false,
         true, [](const ResolutionRow &row, QDate) { return row.committee; }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Office"), "office", ResolutionColumn::LeadOffice, left, 7, false, true,
         [](const ResolutionRow &row, QDate) { return row.leadOffice; }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Settled clauses"), "clauses", ResolutionColumn::Settled, right, 9,
         false, true, &clausesText},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Reviewed next"), "nextReview", ResolutionColumn::NextReview, right, 21,
         false, false, [](const ResolutionRow &row, QDate) { return shortGermanDate(row.facts.nextReviewOn); }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "What is due"), "due", ResolutionColumn::DueOn, right, 26, false, true,
         [](const ResolutionRow &row, QDate) {
             const auto next = core::rules::nextDue(row.facts);
             return next ? QStringLiteral("%1 %2").arg(core::report::dueText(row), shortGermanDate(next->on))
                         : QString();
         }},
        {QT_TRANSLATE_NOOP("ResolutionColumns", "Days left"), "daysLeft", ResolutionColumn::DueOn, right, 20, false,
         true, &daysText},
    };
    return columns;
}

QString heading(const ResolutionColumnSpec &column)
{
    return QCoreApplication::translate("ResolutionColumns", column.heading);
}

ResolutionState stateOf(const ResolutionRow &row, QDate today)
{
    return core::rules::stateOf(row.facts, today);
}

QString daysLeftText(QDate on, QDate today)
{
    const int days = daysLeft(on, today);
    if (days == 0)
        return QCoreApplication::translate("ResolutionColumns", "today");
    if (days < 0)
        return QCoreApplication::translate("ResolutionColumns", "%n day(s) late", nullptr, -days);
    return QCoreApplication::translate("ResolutionColumns", "in %n day(s)", nullptr, days);
}

}
