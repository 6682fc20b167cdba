#include "ui/letter/LettersModel.h"

#include "core/base/Dates.h"
#include "core/base/TextFold.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::letter {

using namespace core::base;
using namespace core::model;
using core::store::MemoRow;

namespace {

struct ColumnSpec {
    const char *heading;
    QString (*text)(const MemoRow &);
    QVariant (*sortKey)(const MemoRow &);
};

QString kindOf(const MemoRow &row)
{
    return row.isFinal ? LettersModel::tr("Final report") : LettersModel::tr("Interim report");
}

QString stateOf(const MemoRow &row)
{
    const QString state = row.isCorrected ? LettersModel::tr("%1, corrected").arg(label(row.state)) : label(row.state);
    return row.confidential ? LettersModel::tr("%1, confidential").arg(state) : state;
}

QString sentOf(const MemoRow &row)
{
    if (!row.sentOn)
        return {};
    return row.sentWay.isEmpty() ? shortGermanDate(row.sentOn)
                                 : LettersModel::tr("%1, %2").arg(shortGermanDate(row.sentOn), row.sentWay);
}

QString notedOf(const MemoRow &row)
{
    return row.readers == 0 ? QString() : LettersModel::tr("%1 of %2").arg(row.noted).arg(row.readers);
}

/// In the order of LettersModel::Column.
const ColumnSpec columns[] = {
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "State"), stateOf,
     [](const MemoRow &row) { return QVariant(int(row.state)); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Number"), [](const MemoRow &row) { return row.reference; },
     [](const MemoRow &row) { return QVariant(naturalSortKey(row.reference)); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Title"), [](const MemoRow &row) { return row.title; },
     [](const MemoRow &row) { return QVariant(naturalSortKey(row.title)); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Kind"), kindOf,
     [](const MemoRow &row) { return QVariant(int(row.isFinal)); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Date"),
     [](const MemoRow &row) { return shortGermanDate(row.date); },
     // Letters without a date are not yet written: they count as the newest.
     [](const MemoRow &row) { return QVariant(row.date.value_or(QDate(9999, 12, 31))); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Sent"), sentOf,
     [](const MemoRow &row) { return QVariant(row.sentOn.value_or(QDate(9999, 12, 31))); }},
    {QT_TRANSLATE_NOOP("ui::letter::LettersModel", "Noted"), notedOf,
     [](const MemoRow &row) { return QVariant(row.readers == 0 ? 1.0 : double(row.noted) / row.readers); }},
};

}

void LettersModel::setLetters(const std::vector<MemoRow> &letters)
{
    const auto has = [](const std::vector<MemoRow> &rows, core::model::MemoId id) {
        return std::any_of(rows.begin(), rows.end(), [id](const MemoRow &row) { return row.id == id; });
    };
    for (int row = int(m_letters.size()) - 1; row >= 0; --row) {
        if (has(letters, m_letters[size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_letters.erase(m_letters.begin() + row);
        endRemoveRows();
    }
    for (const MemoRow &letter : letters) {
        const auto at =
            std::find_if(m_letters.begin(), m_letters.end(), [&](const MemoRow &row) { return row.id == letter.id; });
        if (at == m_letters.end()) {
            const int row = int(m_letters.size());
            beginInsertRows({}, row, row);
            m_letters.push_back(letter);
            endInsertRows();
        } else if (!(*at == letter)) {
            *at = letter;
            const int row = int(at - m_letters.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(columns));
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MemoRow &row = m_letters[size_t(index.row())];
    const ColumnSpec &column = columns[index.column()];
    if (role == Qt::DisplayRole)
        return column.text(row);
    if (role == sortRole)
        return column.sortKey(row);
    if (role == Qt::ToolTipRole && index.column() == Title)
        return row.title.toHtmlEscaped();
    return {};
}

QVariant LettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(columns[section].heading);
}

}
