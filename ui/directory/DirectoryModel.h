#pragma once

#include "ui/directory/DirectoryColumns.h"

#include <QAbstractTableModel>
#include <functional>

namespace ui::session {
class Session;
}

namespace ui::directory {

/// One kind of master data as an editable table; every edit is one step of undo, saved at once.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    DirectoryModel(session::Session &session, const DirectoryTable &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const DirectoryTable &table() const { return m_table; }
    /// Tells the row of the new record as soon as it is written.
    void add(const std::function<void(int row)> &then);
    /// `then` is told what was removed.
    void remove(
        int row, std::function<void(const QString &what)> then = [](const QString &) {});

private:
    void reload();
    int rowOf(qint64 id) const;
    QString cellText(const core::model::Record &record, const DirectoryColumn &column) const;

    session::Session &m_session;
    const DirectoryTable &m_table;
    std::vector<core::model::Record> m_records;
};

}
