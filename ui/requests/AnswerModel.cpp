#include "ui/requests/AnswerModel.h"

#include "core/base/Dates.h"
#include "ui/record/StateIcon.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::requests {

using namespace core::base;
using namespace core::model;
using core::request::AnswerRow;
using core::request::AnswerState;

namespace {

const char *const headings[] = {
    QT_TRANSLATE_NOOP("ui::requests::AnswerModel", "Number"),
    QT_TRANSLATE_NOOP("ui::requests::AnswerModel", "Clause"),
    QT_TRANSLATE_NOOP("ui::requests::AnswerModel", "State"),
    QT_TRANSLATE_NOOP("ui::requests::AnswerModel", "What it changes"),
    QT_TRANSLATE_NOOP("ui::requests::AnswerModel", "Form"),
};

TrafficLight lightOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Changes:
        return TrafficLight::Green;
    case AnswerState::Conflict:
        return TrafficLight::Yellow;
    case AnswerState::Damaged:
        return TrafficLight::Red;
    case AnswerState::Unchanged:
        break;
    }
    return TrafficLight::None;
}

bool canBeTicked(const AnswerRow &row)
{
    return row.state == AnswerState::Changes || row.state == AnswerState::Conflict;
}

/// In one line; damaged rows say why.
QString summaryOf(const AnswerRow &row)
{
    if (row.state == AnswerState::Damaged)
        return row.messages.join(u' ');
    QStringList parts;
    for (const Difference &difference : differencesOf(row)) {
        parts << (difference.now.isEmpty()
                      ? QStringLiteral("%1: %2").arg(difference.field, difference.answer.simplified().left(120))
                      : QStringLiteral("%1: %2 → %3")
                            .arg(difference.field, difference.now.simplified().left(60),
                                 difference.answer.simplified().left(120)));
    }
    return parts.join(QStringLiteral("; "));
}

}

QString stateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Unchanged:
        return AnswerModel::tr("nothing new");
    case AnswerState::Changes:
        return AnswerModel::tr("new");
    case AnswerState::Conflict:
        return AnswerModel::tr("conflict");
    case AnswerState::Damaged:
        break;
    }
    return AnswerModel::tr("damaged");
}

std::vector<Difference> differencesOf(const AnswerRow &row)
{
    std::vector<Difference> all;
    if (!row.before || !row.after)
        return all;
    const auto add = [&all](const QString &field, const QString &now, const QString &answer) {
        if (now != answer)
            all.push_back({field, now, answer});
    };
    add(AnswerModel::tr("Status"), label(row.before->status), label(row.after->status));
    add(AnswerModel::tr("Reason for the status"), row.before->statusReason, row.after->statusReason);
    add(AnswerModel::tr("Expected on"), shortGermanDate(row.before->expectedOn),
        shortGermanDate(row.after->expectedOn));
    add(AnswerModel::tr("Reason for the delay"), row.before->delayReason, row.after->delayReason);
    add(AnswerModel::tr("New report"), {}, row.report);
    return all;
}

void AnswerModel::setPlan(core::request::AnswerPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int AnswerModel::acceptedRows() const
{
    return int(
        std::count_if(m_plan.rows.begin(), m_plan.rows.end(), [](const AnswerRow &row) { return row.accepted; }));
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(headings));
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AnswerRow &row = m_plan.rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Reference && canBeTicked(row))
        return row.accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == State)
        return record::lightIcon(lightOf(row.state));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Reference:
        return row.reference.isEmpty() ? tr("Row %1").arg(row.row) : row.reference;
    case Clause:
        return row.label;
    case State:
        return stateName(row.state);
    case Form:
        return row.form;
    default:
        return summaryOf(row);
    }
}

bool AnswerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_plan.rows[size_t(index.row())].accepted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Reference && canBeTicked(m_plan.rows[size_t(index.row())]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(headings[section]);
}

}
