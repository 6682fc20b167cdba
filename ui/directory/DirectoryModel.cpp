#include "ui/directory/DirectoryModel.h"

#include "core/edit/DirectoryEdits.h"
#include "core/edit/RecordEdits.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui::directory {

using namespace core::model;

DirectoryModel::DirectoryModel(session::Session &session, const DirectoryTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table), m_records(table.records(session.directory()))
{
    connect(&session, &session::Session::directoryChanged, this, &DirectoryModel::reload);
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Record &record = m_records[size_t(index.row())];
    const DirectoryColumn &column = m_table.columns[size_t(index.column())];
    if (role == Qt::DisplayRole)
        return cellText(record, column);
    if (role != Qt::EditRole)
        return {};
    if (column.editor == DirectoryColumn::Editor::Text)
        return cellText(record, column);
    const auto division = column.division(record);
    return division ? division->value : qint64(0);
}

QString DirectoryModel::cellText(const Record &record, const DirectoryColumn &column) const
{
    if (column.editor == DirectoryColumn::Editor::Text)
        return column.text(record);
    const Division *division = m_session.directory().find(column.division(record));
    return division ? QStringLiteral("%1 %2").arg(division->code, division->name) : QString();
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("DirectoryColumns", m_table.columns[size_t(section)].heading);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool DirectoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Record before = m_records[size_t(index.row())];
    const DirectoryColumn &column = m_table.columns[size_t(index.column())];
    Record after = before;
    if (column.editor == DirectoryColumn::Editor::Text) {
        column.setText(after, value.toString());
    } else {
        const qint64 id = value.toLongLong();
        column.setDivision(after, id ? std::optional(DivisionId{id}) : std::nullopt);
    }
    const QString heading = headerData(index.column(), Qt::Horizontal).toString();
    m_session.save(core::edit::edited(tr("%1 of %2").arg(heading, label(m_table.kind)), before, after));
    return true;
}

void DirectoryModel::add(const std::function<void(int row)> &then)
{
    // Ids are one sequence for all kinds of records.
    const auto id = m_session.edits().newId<OfficeId>();
    if (!id) {
        m_session.report(id.error());
        return;
    }
    const Record entry = m_table.fresh(m_session.directory(), id->value);
    m_session.submit(core::edit::addEntry(entry), [model = QPointer(this), id = id->value, then](bool written) {
        if (model && written)
            then(model->rowOf(id));
    });
}

void DirectoryModel::remove(int row, std::function<void(const QString &what)> then)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString what = QStringLiteral("%1 %2 %3")
                             .arg(label(m_table.kind), index(row, 0).data().toString(), index(row, 1).data().toString())
                             .simplified();
    m_session.submit(core::edit::removeEntry(m_records[size_t(row)], what),
                     [then = std::move(then), what](bool written) {
                         if (written)
                             then(what);
                     });
}

int DirectoryModel::rowOf(qint64 id) const
{
    for (size_t row = 0; row < m_records.size(); ++row) {
        if (refOf(m_records[row]).id == id)
            return int(row);
    }
    return -1;
}

/// Exact signals for the usual cases, one record added, removed or changed; a reset for everything else.
void DirectoryModel::reload()
{
    const std::vector<Record> records = m_table.records(m_session.directory());
    const auto same = [](const Record &a, const Record &b) { return refOf(a) == refOf(b); };
    const auto differs = std::mismatch(m_records.begin(), m_records.end(), records.begin(), records.end(), same);
    const int row = int(differs.first - m_records.begin());
    const auto restEqual = [&](size_t skipOld, size_t skipNew) {
        return std::equal(m_records.begin() + row + qptrdiff(skipOld), m_records.end(),
                          records.begin() + row + qptrdiff(skipNew), records.end(), same);
    };
    if (records.size() == m_records.size() && differs.first == m_records.end()) {
        m_records = records;
        if (!m_records.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else if (records.size() == m_records.size() + 1 && restEqual(0, 1)) {
        beginInsertRows({}, row, row);
        m_records = records;
        endInsertRows();
    } else if (records.size() + 1 == m_records.size() && restEqual(1, 0)) {
        beginRemoveRows({}, row, row);
        m_records = records;
        endRemoveRows();
    } else {
        beginResetModel();
        m_records = records;
        endResetModel();
    }
}

}
