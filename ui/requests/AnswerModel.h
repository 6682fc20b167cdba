#pragma once

#include "core/request/FormAnswer.h"

#include <QAbstractTableModel>

namespace ui::requests {

/// The rows of a returned form; what changes something can be ticked.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reference, Clause, State, What, Form };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(core::request::AnswerPlan plan);
    const core::request::AnswerPlan &plan() const { return m_plan; }
    const core::request::AnswerRow &row(int at) const { return m_plan.rows[size_t(at)]; }
    int acceptedRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    core::request::AnswerPlan m_plan;
};

/// One value of a clause, as it is stored and as the office says.
struct Difference {
    QString field;
    QString now;
    QString answer;
};

/// What accepting the row would change; empty for damaged ones.
std::vector<Difference> differencesOf(const core::request::AnswerRow &row);
QString stateName(core::request::AnswerState state);

}
