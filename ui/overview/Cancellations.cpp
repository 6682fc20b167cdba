#include "ui/overview/Cancellations.h"

#include "ui/overview/RecentDelegate.h"
#include "ui/overview/SectionTitle.h"
#include "ui/overview/WholeList.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Quiet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui::overview {

using namespace core::base;
using namespace core::model;

Result<CancellationList> readCancellations(core::store::Database &database, const core::store::ResolutionFilter &scope,
                                           size_t most)
{
    core::store::ResolutionFilter filter = scope;
    filter.attention = core::store::Attention::CancellationProposed;
    auto ids = database.resolutions().order(filter, {core::store::ResolutionColumn::Reference, false});
    if (!ids)
        return ids.error();
    CancellationList list;
    list.resolutions = int(ids->size());
    if (ids->size() > most)
        ids->resize(most);
    list.resolutionsShown = int(ids->size());
    for (ResolutionId id : *ids) {
        const auto file = database.resolutions().load(id);
        if (!file)
            return file.error();
        for (const Clause &clause : file->clauses) {
            if (clause.status == ClauseStatus::CancellationProposed)
                list.clauses.push_back(
                    {id, file->resolution.reference, file->resolution.title, clause.label, clause.statusReason});
        }
    }
    return list;
}

Cancellations::Cancellations(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_count(new widgets::QuietButton({}, this))
{
    QLabel *title = sectionTitle(tr("&Proposed for cancelling"), this);
    title->setBuddy(m_list);
    m_count->setNames(QStringLiteral("cancellationCount"), tr("What is proposed for cancelling, as a list"));
    m_list->setObjectName(QStringLiteral("overviewCancellations"));
    m_list->setAccessibleName(tr("Proposed for cancelling"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    (new widgets::ListTools(*m_list))->setOpens();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list);
    hide();
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT resolutionRequested(ResolutionId{item->data(RecentDelegate::IdRole).toLongLong()});
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_count, &QPushButton::clicked, this, &Cancellations::listRequested);
}

void Cancellations::setList(const CancellationList &list)
{
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const Cancellation &clause : list.clauses) {
        auto *item = new QListWidgetItem(m_list);
        const QString what = tr("%1, clause %2: %3")
                                 .arg(clause.reference, clause.clauseLabel,
                                      clause.reason.isEmpty() ? tr("no reason given") : clause.reason.simplified());
        item->setData(RecentDelegate::IdRole, clause.resolution.value);
        item->setData(RecentDelegate::WhatRole, what);
        item->setData(RecentDelegate::WhoRole, clause.title);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 (%2)").arg(what, clause.title));
        item->setToolTip(clause.reason);
    }
    if (chosen >= 0)
        m_list->setCurrentRow(qMin(chosen, m_list->count() - 1));
    m_count->setText(list.resolutionsShown < list.resolutions
                         ? tr("the first %1 of %n resolution(s)", nullptr, list.resolutions).arg(list.resolutionsShown)
                         : tr("%n resolution(s)", nullptr, list.resolutions));
    m_count->setAccessibleName(m_count->text());
    showWhole(*m_list);
    setVisible(!list.clauses.empty());
}

}
