#include "ui/requests/RequestsModel.h"

#include "core/base/Dates.h"
#include "core/base/TextFold.h"
#include "ui/record/StateIcon.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::requests {

using namespace core::base;
using namespace core::model;

namespace {

const char *const headings[] = {
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Office"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "State"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Asked on"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Asked until"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Answered"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Reminded"),
    QT_TRANSLATE_NOOP("ui::requests::RequestsModel", "Remark"),
};

int answeredClauses(const ContributionRequest &request)
{
    return int(std::count_if(request.clauses.begin(), request.clauses.end(),
                             [](const RequestedClause &c) { return c.answeredOn.has_value(); }));
}

QString remindedText(const ContributionRequest &request)
{
    if (request.reminders == 0)
        return {};
    return RequestsModel::tr("%1, %2").arg(levelName(request.reminders), shortGermanDate(request.remindedOn));
}

/// Late first, then open ones, then those that are done.
int urgency(const ContributionRequest &request, QDate today)
{
    return request.isLate(today) ? 0 : request.isOpen() ? 1 : 2;
}

TrafficLight lightOf(const ContributionRequest &request, QDate today)
{
    if (request.isLate(today))
        return TrafficLight::Red;
    if (request.isOpen())
        return TrafficLight::Yellow;
    return request.isAnswered() ? TrafficLight::Green : TrafficLight::None;
}

}

QString officeLabel(const Office &office)
{
    return (office.number + u' ' + office.name).trimmed();
}

QString stateOf(const ContributionRequest &request, QDate today)
{
    if (request.isLate(today))
        return RequestsModel::tr("late by %n day(s)", nullptr, int(request.until.daysTo(today)));
    if (request.isOpen())
        return RequestsModel::tr("open");
    return (request.isAnswered() ? RequestsModel::tr("answered on %1") : RequestsModel::tr("closed on %1"))
        .arg(shortGermanDate(request.closedOn));
}

QString levelName(int level)
{
    switch (level) {
    case 1:
        return RequestsModel::tr("friendly");
    case 2:
        return RequestsModel::tr("firm");
    case 3:
        return RequestsModel::tr("to the head");
    default:
        return {};
    }
}

void RequestsModel::setRequests(const std::vector<ContributionRequest> &requests, const Directory &directory,
                                QDate today)
{
    std::map<ContributionRequestId, Row> rows;
    for (const ContributionRequest &request : requests) {
        const core::model::Office *office = directory.find(std::optional(request.office));
        rows[request.id] = {request, office ? officeLabel(*office) : QString()};
    }
    const bool newDay = m_today != today;
    m_today = today;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (rows.count(m_rows[size_t(row)].request.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto fresh = rows.extract(m_rows[size_t(row)].request.id);
        if (m_rows[size_t(row)] == fresh.mapped() && !newDay)
            continue;
        m_rows[size_t(row)] = fresh.mapped();
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    for (const auto &entry : rows)
        m_rows.push_back(entry.second);
    endInsertRows();
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(headings));
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const ContributionRequest &request = row.request;
    if (role == Qt::DecorationRole && index.column() == State)
        return record::lightIcon(lightOf(request, m_today));
    if (role == Qt::ToolTipRole && index.column() == Remark)
        return request.remark.toHtmlEscaped();
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    const bool sorts = role == sortRole;
    switch (index.column()) {
    case Office:
        return sorts ? QVariant(naturalSortKey(row.office)) : QVariant(row.office);
    case State:
        return sorts ? QVariant(QStringLiteral("%1 %2").arg(urgency(request, m_today)).arg(isoDate(request.until)))
                     : QVariant(stateOf(request, m_today));
    case AskedOn:
        return sorts ? QVariant(request.askedOn) : QVariant(shortGermanDate(request.askedOn));
    case Until:
        return sorts ? QVariant(request.until) : QVariant(shortGermanDate(request.until));
    case Answered:
        return sorts ? QVariant(answeredClauses(request))
                     : QVariant(tr("%1 of %2").arg(answeredClauses(request)).arg(request.clauses.size()));
    case Reminded:
        return sorts ? QVariant(request.reminders) : QVariant(remindedText(request));
    default:
        return request.remark.simplified();
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(headings[section]);
}

}
