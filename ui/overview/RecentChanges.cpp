#include "ui/overview/RecentChanges.h"

#include "core/base/Dates.h"
#include "ui/overview/RecentDelegate.h"
#include "ui/overview/SectionTitle.h"
#include "ui/overview/WholeList.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Tones.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui::overview {

using namespace core::base;
using namespace core::model;

namespace {

/// History rows of one step follow each other; an import may have dozens.
constexpr int rowsRead = 400;

QString when(const QDateTime &at, QDate today)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == today)
        return RecentChanges::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return RecentChanges::tr("yesterday %1").arg(time);
    return shortGermanDate(local.date()) + u' ' + time;
}

}

Result<std::vector<RecentChange>> readRecentChanges(core::store::Database &database, size_t most)
{
    const auto entries = database.changes().recent(rowsRead);
    if (!entries)
        return entries.error();
    std::vector<RecentChange> changes;
    for (const HistoryEntry &entry : *entries) {
        RecentChange step{entry.at, entry.who, entry.description, entry.resolution, {}, {}};
        if (!changes.empty() && changes.back() == step)
            continue;
        if (changes.size() == most)
            break;
        changes.push_back(std::move(step));
    }
    std::vector<ResolutionId> ids;
    for (const RecentChange &change : changes) {
        if (change.resolution && std::find(ids.begin(), ids.end(), *change.resolution) == ids.end())
            ids.push_back(*change.resolution);
    }
    const auto rows = database.resolutions().rows(ids);
    if (!rows)
        return rows.error();
    for (RecentChange &change : changes) {
        const auto row =
            std::find_if(rows->begin(), rows->end(), [&](const auto &r) { return change.resolution == r.id; });
        if (row == rows->end()) {
            change.resolution.reset(); // deleted since: there is nothing to go to
            continue;
        }
        change.reference = row->reference;
        change.title = row->title;
    }
    return changes;
}

RecentChanges::RecentChanges(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_none(new QLabel(tr("Nothing has been changed yet."), this))
{
    QLabel *heading = sectionTitle(tr("Re&cent changes"), this);
    heading->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("overviewRecent"));
    m_list->setAccessibleName(tr("Recent changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    (new widgets::ListTools(*m_list))->setOpens();
    m_none->setObjectName(QStringLiteral("overviewNothingRecent"));
    widgets::makeSecondary(*m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addStretch();
    const auto open = [this](const QListWidgetItem *item) {
        if (const qint64 id = item->data(RecentDelegate::IdRole).toLongLong())
            Q_EMIT resolutionRequested(ResolutionId{id});
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
}

void RecentChanges::setChanges(const std::vector<RecentChange> &changes, QDate today)
{
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const RecentChange &change : changes) {
        auto *item = new QListWidgetItem(m_list);
        const QString who = QStringLiteral("%1 · %2").arg(when(change.at, today), change.who);
        const QString where = QStringLiteral("%1 %2").arg(change.reference, change.title).trimmed();
        item->setData(RecentDelegate::IdRole, change.resolution ? change.resolution->value : 0);
        item->setData(RecentDelegate::WhoRole, who);
        item->setData(RecentDelegate::WhatRole, change.what);
        item->setData(RecentDelegate::WhereRole, where);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2, %3").arg(who, change.what, where));
        if (!change.resolution)
            item->setFlags(Qt::ItemIsEnabled);
    }
    if (chosen >= 0)
        m_list->setCurrentRow(qMin(chosen, m_list->count() - 1));
    m_list->setVisible(!changes.empty());
    showWhole(*m_list);
    m_none->setVisible(changes.empty());
}

}
