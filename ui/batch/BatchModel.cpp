#include "ui/batch/BatchModel.h"

#include "core/base/Dates.h"
#include "core/base/TextFold.h"
#include "ui/record/StateIcon.h"

#include <QFileInfo>
#include <algorithm>
#include <set>

namespace ui::batch {

using core::letter::BatchLetter;
using core::letter::LetterFinding;
using core::model::ResolutionId;

namespace {

const char *const headings[] = {
    "",
    QT_TRANSLATE_NOOP("ui::batch::BatchModel", "Number"),
    QT_TRANSLATE_NOOP("ui::batch::BatchModel", "Title"),
    QT_TRANSLATE_NOOP("ui::batch::BatchModel", "Kind"),
    QT_TRANSLATE_NOOP("ui::batch::BatchModel", "Next review"),
    QT_TRANSLATE_NOOP("ui::batch::BatchModel", "Complete?"),
};

std::set<qint64> idsOf(const std::vector<BatchLetter> &letters)
{
    std::set<qint64> ids;
    for (const BatchLetter &letter : letters)
        ids.insert(letter.resolution.value);
    return ids;
}

QString kindOf(const BatchLetter &letter)
{
    return letter.memo.isFinal ? BatchModel::tr("Final report") : BatchModel::tr("Interim report");
}

QString toldOf(const core::letter::BatchOutcome::Made &made)
{
    if (made.fileIsMissing)
        return BatchModel::tr("Released, but its file is missing");
    return made.path.isEmpty() ? BatchModel::tr("Printed")
                               : BatchModel::tr("Made: %1").arg(QFileInfo(made.path).fileName());
}

/// What is only to be noted about a complete letter.
QString notesOf(const BatchLetter &letter)
{
    QStringList sentences;
    for (const LetterFinding &finding : letter.findings) {
        if (!finding.isGap)
            sentences.append(finding.sentence);
    }
    return sentences.join(u' ');
}

}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString BatchModel::stateOf(const BatchLetter &letter) const
{
    if (const auto made = m_made.find(letter.resolution.value); made != m_made.end())
        return toldOf(made->second);
    const QString reasons = letter.reasons();
    if (!reasons.isEmpty())
        return m_showsOutcome ? tr("Left out: %1").arg(reasons) : reasons;
    if (m_showsOutcome)
        return tr("Not made");
    const QString notes = notesOf(letter);
    return notes.isEmpty() ? tr("Complete") : tr("Complete. %1").arg(notes);
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BatchLetter &letter = m_letters[size_t(index.row())];
    const bool good = m_showsOutcome ? m_made.count(letter.resolution.value) > 0 : letter.isComplete();
    switch (index.column()) {
    case Tick:
        if (role == Qt::CheckStateRole)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return tr("Make the letter on %1").arg(letter.reference);
        return role == SortRole ? QVariant(!isTicked(index.row())) : QVariant();
    case Number:
        return role == Qt::DisplayRole ? QVariant(letter.reference)
               : role == SortRole      ? QVariant(core::base::naturalSortKey(letter.reference))
                                       : QVariant();
    case Title:
        return role == Qt::DisplayRole   ? QVariant(letter.title)
               : role == SortRole        ? QVariant(core::base::naturalSortKey(letter.title))
               : role == Qt::ToolTipRole ? QVariant(letter.title.toHtmlEscaped())
                                         : QVariant();
    case Kind:
        return role == Qt::DisplayRole || role == SortRole ? QVariant(kindOf(letter)) : QVariant();
    case NextReview:
        if (role == SortRole)
            return letter.memo.nextReviewOn.value_or(QDate(9999, 12, 31));
        return role == Qt::DisplayRole ? QVariant(core::base::shortGermanDate(letter.memo.nextReviewOn)) : QVariant();
    default:
        break;
    }
    if (role == Qt::DisplayRole)
        return stateOf(letter);
    if (role == Qt::DecorationRole)
        return record::lightIcon(good ? core::model::TrafficLight::Green : core::model::TrafficLight::Yellow);
    if (role == Qt::ToolTipRole)
        return stateOf(letter).toHtmlEscaped();
    return role == SortRole ? QVariant(QString::number(int(good)) + stateOf(letter)) : QVariant();
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Tick || role != Qt::CheckStateRole || m_showsOutcome)
        return false;
    m_byHand[letter(index.row()).resolution.value] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == Tick)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(tr("Make the letter")) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section == State && m_showsOutcome ? tr("Outcome") : tr(headings[section]);
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Tick && !m_showsOutcome ? flags | Qt::ItemIsUserCheckable : flags;
}

bool BatchModel::isTicked(int row) const
{
    const BatchLetter &shown = letter(row);
    if (m_showsOutcome)
        return m_made.count(shown.resolution.value) > 0;
    const auto byHand = m_byHand.find(shown.resolution.value);
    return byHand != m_byHand.end() ? byHand->second : shown.isComplete();
}

void BatchModel::tickComplete(bool on)
{
    if (m_letters.empty() || m_showsOutcome)
        return;
    for (const BatchLetter &letter : m_letters) {
        if (letter.isComplete())
            m_byHand[letter.resolution.value] = on;
    }
    Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::vector<ResolutionId> BatchModel::ticked() const
{
    std::vector<ResolutionId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            ids.push_back(letter(row).resolution);
    }
    return ids;
}

std::vector<ResolutionId> BatchModel::tickedIncomplete() const
{
    std::vector<ResolutionId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row) && !letter(row).isComplete())
            ids.push_back(letter(row).resolution);
    }
    return ids;
}

int BatchModel::completeCount() const
{
    return int(std::count_if(m_letters.begin(), m_letters.end(),
                             [](const BatchLetter &letter) { return letter.isComplete(); }));
}

/// Whether the letters that stay do so in their order.
bool BatchModel::keepsOrder(const std::vector<BatchLetter> &letters) const
{
    const std::set<qint64> before = idsOf(m_letters);
    const std::set<qint64> after = idsOf(letters);
    const auto staying = [](const std::vector<BatchLetter> &from, const std::set<qint64> &in) {
        std::vector<qint64> ids;
        for (const BatchLetter &letter : from) {
            if (in.count(letter.resolution.value) > 0)
                ids.push_back(letter.resolution.value);
        }
        return ids;
    };
    return staying(m_letters, after) == staying(letters, before);
}

void BatchModel::removeAllBut(const std::vector<BatchLetter> &letters)
{
    const std::set<qint64> stay = idsOf(letters);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stay.count(letter(row).resolution.value) > 0)
            continue;
        beginRemoveRows({}, row, row);
        m_letters.erase(m_letters.begin() + row);
        endRemoveRows();
    }
}

void BatchModel::setLetters(std::vector<BatchLetter> letters)
{
    m_made.clear();
    m_showsOutcome = false;
    for (const BatchLetter &before : m_letters) {
        const auto now = std::find_if(letters.begin(), letters.end(), [&before](const BatchLetter &letter) {
            return letter.resolution == before.resolution;
        });
        if (now != letters.end() && before.isComplete() && !now->isComplete())
            m_byHand.erase(before.resolution.value);
    }
    if (m_letters.empty() || letters.empty() || !keepsOrder(letters)) {
        beginResetModel();
        m_letters = std::move(letters);
        endResetModel();
    } else {
        removeAllBut(letters);
        for (size_t i = 0; i < letters.size(); ++i) {
            const bool known = i < m_letters.size() && m_letters[i].resolution == letters[i].resolution;
            if (!known)
                beginInsertRows({}, int(i), int(i));
            if (known)
                m_letters[i] = std::move(letters[i]);
            else
                m_letters.insert(m_letters.begin() + std::ptrdiff_t(i), std::move(letters[i]));
            if (!known)
                endInsertRows();
        }
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, State, State);
    }
    Q_EMIT ticksChanged();
}

void BatchModel::showOutcome(const core::letter::BatchOutcome &outcome)
{
    m_made.clear();
    for (const auto &made : outcome.made)
        m_made[made.resolution.value] = made;
    m_showsOutcome = true;
    m_byHand.clear();
    for (const BatchLetter &left : outcome.leftOut) {
        const auto at = std::find_if(m_letters.begin(), m_letters.end(),
                                     [&left](const BatchLetter &shown) { return shown.resolution == left.resolution; });
        if (at != m_letters.end())
            *at = left; // it may have become incomplete meanwhile
    }
    if (!m_letters.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, State, State);
    Q_EMIT ticksChanged();
}

}
