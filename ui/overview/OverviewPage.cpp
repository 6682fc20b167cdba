#include "ui/overview/OverviewPage.h"

#include "core/model/Dates.h"
#include "ui/common/Job.h"
#include "ui/common/Session.h"
#include "ui/common/StateIcon.h"
#include "ui/common/Tones.h"
#include "ui/overview/DueDelegate.h"
#include "ui/overview/FigureButton.h"
#include "ui/overview/SectionTitle.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui::overview {

using namespace core::model;
using core::store::DueItem;
using core::store::DueList;
using core::store::Figures;
using core::store::ResolutionFilter;

namespace {

constexpr int mostDueItems = 200;
constexpr int daysAhead = 30;
constexpr size_t mostChanges = 50;

/// One figure: its caption, and the list that shows just what it counts.
struct FigureSpec {
    const char *name;
    const char *caption;
    TrafficLight light;
    int Figures::*number;
    ResolutionFilter (*filter)(QDate today);
};

ResolutionFilter ofState(QDate today, ResolutionState state)
{
    ResolutionFilter filter;
    filter.today = today;
    filter.states = {state};
    return filter;
}

const FigureSpec figures[] = {
    {"overdue", QT_TRANSLATE_NOOP("Overview", "overdue"), TrafficLight::Red, &Figures::overdue,
     [](QDate today) { return ofState(today, ResolutionState::Overdue); }},
    {"dueThisWeek", QT_TRANSLATE_NOOP("Overview", "due this week"), TrafficLight::Yellow, &Figures::dueThisWeek,
     [](QDate today) {
         ResolutionFilter filter = ofState(today, ResolutionState::InWork);
         filter.dueUntil = today.addDays(7 - today.dayOfWeek());
         return filter;
     }},
    {"dueIn30Days", QT_TRANSLATE_NOOP("Overview", "due within 30 days"), TrafficLight::Yellow, &Figures::dueIn30Days,
     [](QDate today) {
         ResolutionFilter filter;
         filter.today = today;
         filter.dueUntil = today.addDays(30);
         return filter;
     }},
    {"inWork", QT_TRANSLATE_NOOP("Overview", "in work"), TrafficLight::Yellow, &Figures::inWork,
     [](QDate today) { return ofState(today, ResolutionState::InWork); }},
    {"settled", QT_TRANSLATE_NOOP("Overview", "settled, not yet closed"), TrafficLight::Green, &Figures::settled,
     [](QDate today) { return ofState(today, ResolutionState::Settled); }},
    {"closed", QT_TRANSLATE_NOOP("Overview", "closed"), TrafficLight::Green, &Figures::closed,
     [](QDate today) { return ofState(today, ResolutionState::Closed); }},
    {"exempt", QT_TRANSLATE_NOOP("Overview", "not reviewed"), TrafficLight::None, &Figures::exempt,
     [](QDate today) { return ofState(today, ResolutionState::Exempt); }},
    {"all", QT_TRANSLATE_NOOP("Overview", "resolutions in all"), TrafficLight::None, &Figures::all,
     [](QDate today) {
         ResolutionFilter filter;
         filter.today = today;
         return filter;
     }},
};

constexpr int figuresInARow = 4;

}

OverviewPage::OverviewPage(common::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_date(new QLabel(this)), m_dueCount(new QLabel(this)), m_due(new QListWidget(this)),
      m_nothingDue(new QLabel(tr("Nothing is due within 30 days."), this)), m_recent(new RecentChanges(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *title = new QLabel(tr("Overview"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(common::headingFont(*this));
    m_date->setObjectName(QStringLiteral("overviewDate"));
    common::makeSecondary(*m_date);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_date, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(buildFigures());
    layout->addSpacing(6);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(24);
    lists->addWidget(buildDue(), 5);
    lists->addWidget(m_recent, 3);
    layout->addLayout(lists, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &OverviewPage::load);
    connect(m_recent, &RecentChanges::resolutionRequested, this, &OverviewPage::resolutionRequested);
    connect(&session, &common::Session::changed, this, &OverviewPage::refresh);
}

QWidget *OverviewPage::buildFigures()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    for (const FigureSpec &spec : figures) {
        auto *button = new FigureButton(QCoreApplication::translate("Overview", spec.caption), spec.light, box);
        button->setObjectName(QStringLiteral("figure_") + QString::fromLatin1(spec.name));
        connect(button, &QAbstractButton::clicked, this, [this, &spec] { Q_EMIT listRequested(spec.filter(m_session.today())); });
        const int index = int(m_figures.size());
        grid->addWidget(button, index / figuresInARow, index % figuresInARow);
        m_figures.push_back(button);
    }
    return box;
}

QWidget *OverviewPage::buildDue()
{
    auto *box = new QWidget(this);
    auto *title = sectionTitle(tr("&Next dates"), box);
    title->setBuddy(m_due);
    m_dueCount->setObjectName(QStringLiteral("dueCount"));
    common::makeSecondary(*m_dueCount);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_dueCount, 1);
    m_due->setObjectName(QStringLiteral("overviewDue"));
    m_due->setAccessibleName(tr("Next dates"));
    m_due->setFrameShape(QFrame::NoFrame);
    m_due->setMouseTracking(true);
    m_due->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_due->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_due->setItemDelegate(new DueDelegate(m_due));
    m_nothingDue->setObjectName(QStringLiteral("overviewNothingDue"));
    common::makeSecondary(*m_nothingDue);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_due, 1);
    layout->addWidget(m_nothingDue, 0, Qt::AlignTop);
    const auto openItem = [this](const QListWidgetItem *item) {
        Q_EMIT resolutionRequested(ResolutionId{item->data(DueDelegate::IdRole).toLongLong()});
    };
    connect(m_due, &QListWidget::itemActivated, this, openItem);
    connect(m_due, &QListWidget::itemClicked, this, openItem);
    return box;
}

void OverviewPage::refresh()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_date->setText(longGermanDate(m_session.today()));
    if (m_stale)
        load();
}

void OverviewPage::load()
{
    if (m_loading) {
        m_pause.start();
        return;
    }
    m_loading = true;
    m_stale = false;
    common::Job::startWith<Snapshot>(
        m_session.database(), this,
        [today = m_session.today()](core::store::Database &database, Progress &) -> Result<Snapshot> {
            const auto counted = database.resolutions().figures(today);
            if (!counted)
                return counted.error();
            const auto due = database.resolutions().due({today.addDays(daysAhead), std::nullopt}, {mostDueItems});
            if (!due)
                return due.error();
            const auto recent = readRecentChanges(database, mostChanges);
            if (!recent)
                return recent.error();
            return Snapshot{*counted, *due, *recent};
        },
        [this](const Result<Snapshot> &snapshot) {
            m_loading = false;
            if (snapshot)
                showSnapshot(*snapshot);
            else
                m_session.report(snapshot.error());
        });
}

void OverviewPage::showSnapshot(const Snapshot &snapshot)
{
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setNumber(snapshot.figures.*figures[i].number);
    showDue(snapshot.due);
    m_recent->setChanges(snapshot.recent, m_session.today());
}

void OverviewPage::showDue(const DueList &due)
{
    const int chosen = m_due->currentRow();
    m_due->clear();
    const QDate today = m_session.today();
    for (const DueItem &item : due.items) {
        auto *entry = new QListWidgetItem(m_due);
        const QString what = item.kind == DueItem::Kind::Review ? tr("Review") : tr("Deadline of clause %1").arg(item.clauseLabel);
        entry->setData(DueDelegate::IdRole, item.resolution.value);
        entry->setData(DueDelegate::DateRole, item.on);
        entry->setData(DueDelegate::LateRole, item.on < today);
        entry->setData(DueDelegate::WhatRole, item.office.isEmpty() ? what : tr("%1, office %2").arg(what, item.office));
        entry->setData(DueDelegate::ReferenceRole, item.reference);
        entry->setData(DueDelegate::TitleRole, item.title);
        entry->setData(Qt::AccessibleTextRole,
                       QStringLiteral("%1 %2 %3: %4").arg(shortGermanDate(item.on), item.reference, item.title, what));
    }
    if (chosen >= 0)
        m_due->setCurrentRow(qMin(chosen, m_due->count() - 1));
    const int all = due.all;
    m_dueCount->setText(all > mostDueItems ? tr("the first %1 of %2 until %3").arg(mostDueItems).arg(all).arg(shortGermanDate(today.addDays(daysAhead)))
                                           : tr("%n date(s) until %1", nullptr, all).arg(shortGermanDate(today.addDays(daysAhead))));
    m_due->setVisible(all > 0);
    m_nothingDue->setVisible(all == 0);
}

}
