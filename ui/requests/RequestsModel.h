#pragma once

#include "core/model/ContributionRequest.h"
#include "core/model/Directory.h"

#include <QAbstractTableModel>

namespace ui::requests {

/// Requests to offices, one a row.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Office, State, AskedOn, Until, Answered, Reminded, Remark };
    static constexpr int sortRole = Qt::UserRole; ///< what a column is sorted by

    using QAbstractTableModel::QAbstractTableModel;

    /// Inserts, removes and changes exactly the rows that differ, so that selection and scroll position survive.
    void setRequests(const std::vector<core::model::ContributionRequest> &requests,
                     const core::model::Directory &directory, QDate today);
    const core::model::ContributionRequest &request(int row) const { return m_rows[size_t(row)].request; }
    const QString &office(int row) const { return m_rows[size_t(row)].office; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        core::model::ContributionRequest request;
        QString office; ///< number and name

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> m_rows;
    QDate m_today;
};

/// "66 Straßenbauamt".
QString officeLabel(const core::model::Office &office);
/// What the office did: answered, open, late by some days, or closed without an answer.
QString stateOf(const core::model::ContributionRequest &request, QDate today);
/// "friendly", "firm", "to the head"; empty for the request itself.
QString levelName(int level);

}
