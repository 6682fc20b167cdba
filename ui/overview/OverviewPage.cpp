#include "ui/overview/OverviewPage.h"

#include "core/base/Dates.h"
#include "core/model/Approval.h"
#include "core/report/Attentions.h"
#include "core/report/DueText.h"
#include "ui/overview/BarChart.h"
#include "ui/overview/CourseChart.h"
#include "ui/overview/DivisionTable.h"
#include "ui/overview/DueDelegate.h"
#include "ui/overview/FigureButton.h"
#include "ui/overview/FigureGrid.h"
#include "ui/overview/ScopeSwitch.h"
#include "ui/overview/SectionTitle.h"
#include "ui/overview/WholeList.h"
#include "ui/record/StateIcon.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::overview {

using namespace core::base;
using namespace core::model;
using core::store::allAttentions;
using core::store::Attention;
using core::store::DueItem;
using core::store::DueList;
using core::store::ResolutionFilter;
using core::store::Standing;

namespace {

constexpr int mostDueItems = 8;
constexpr int daysAhead = 30;
constexpr size_t mostChanges = 8;
constexpr size_t mostCancellations = 8;
constexpr int courseMonths = 24;
/// In characters: a narrower page has its parts below each other.
constexpr int leastBeside = 140;

TrafficLight lightOf(Attention attention)
{
    switch (attention) {
    case Attention::Overdue:
        return TrafficLight::Red;
    case Attention::DueThisWeek:
    case Attention::DueIn30Days:
        return TrafficLight::Yellow;
    default:
        return TrafficLight::None;
    }
}

/// What the parts of a bar stand for, from the left.
constexpr std::array chartStates = {ResolutionState::Overdue, ResolutionState::Delayed, ResolutionState::InWork,
                                    ResolutionState::Settled};

BarChart::Series seriesOf(ResolutionState state)
{
    const TrafficLight light = core::model::lightOf(state);
    const Qt::BrushStyle pattern = state == ResolutionState::InWork    ? Qt::BDiagPattern
                                   : state == ResolutionState::Delayed ? Qt::DiagCrossPattern
                                   : state == ResolutionState::Settled ? Qt::Dense4Pattern
                                                                       : Qt::SolidPattern;
    return {label(state), [light](const QPalette &palette) { return record::lightColor(light, palette); }, pattern};
}

QWidget *titled(const QString &text, QWidget *part, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *title = sectionTitle(text, box);
    title->setBuddy(part);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(part);
    layout->addStretch(1);
    return box;
}

}

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scope(new ScopeSwitch(session, this)), m_date(new QLabel(this)),
      m_dueCount(new widgets::QuietButton({}, this)), m_due(new QListWidget(this)),
      m_nothingDue(new QLabel(tr("Nothing is due within 30 days."), this)), m_recent(new RecentChanges(this)),
      m_cancellations(new Cancellations(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(16, 4, 16, 16);
    parts->setSpacing(18);
    parts->addWidget(buildFigures());
    parts->addWidget(buildStates());
    auto *lists = new QHBoxLayout;
    placeBeside(*lists, buildDue(), m_recent);
    parts->addLayout(lists);
    parts->addWidget(m_cancellations);
    parts->addWidget(buildDivisions());
    parts->addWidget(buildCharts());
    parts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(scroll, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &OverviewPage::load);
    connect(m_recent, &RecentChanges::resolutionRequested, this, &OverviewPage::resolutionRequested);
    connect(m_cancellations, &Cancellations::resolutionRequested, this, &OverviewPage::resolutionRequested);
    connect(m_cancellations, &Cancellations::listRequested, this,
            [this] { open(Attention::CancellationProposed, m_scope->scope().division); });
    connect(m_scope, &ScopeSwitch::changed, this, [this] {
        m_stale = true;
        load();
    });
    connect(&session, &session::Session::changed, this, &OverviewPage::refresh);
    connect(&session, &session::Session::directoryChanged, this, &OverviewPage::refresh);
}

/// Two parts beside each other, or below where the screen is small.
void OverviewPage::placeBeside(QHBoxLayout &row, QWidget *wide, QWidget *narrow)
{
    row.setContentsMargins(0, 0, 0, 0);
    row.setSpacing(28);
    row.addWidget(wide, 5);
    row.addWidget(narrow, 3);
    m_rows.push_back(&row);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int table = m_divisions->wholeWidth();
    for (QHBoxLayout *row : m_rows) {
        const bool holdsTable = row == m_divisionPart->layout();
        const int needed = std::max(leastBeside * fontMetrics().averageCharWidth(), holdsTable ? table * 8 / 5 : 0);
        const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (row->direction() != direction) {
            row->setDirection(direction);
            row->update();
        }
    }
}

QWidget *OverviewPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Overview"), box);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_date->setObjectName(QStringLiteral("overviewDate"));
    widgets::makeSecondary(*m_date);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_date, 1);
    head->addWidget(m_scope);
    return box;
}

QWidget *OverviewPage::buildFigures()
{
    m_grid = new FigureGrid(this);
    for (Attention attention : allAttentions) {
        if (attention == Attention::CompletionToReport)
            continue; // of what is closed: stands with the states
        auto *button = new FigureButton(core::report::label(attention), lightOf(attention), m_grid);
        button->setObjectName(QStringLiteral("figure_") + core::report::code(attention));
        button->setToolTip(core::report::explanation(attention));
        button->setAccessibleDescription(core::report::explanation(attention));
        connect(button, &QAbstractButton::clicked, this,
                [this, attention] { open(attention, m_scope->scope().division); });
        m_grid->add(button);
        m_figures.emplace_back(button, attention);
    }
    return m_grid;
}

/// All resolutions by state, in a line that is there for whoever looks for it.
QWidget *OverviewPage::buildStates()
{
    auto *box = new QWidget(this);
    auto *line = new widgets::FlowLayout(box, 14);
    const auto add = [&](const QString &name, std::optional<ResolutionState> state) {
        const QString text = state ? label(*state) : tr("resolutions in all");
        auto *button = new widgets::QuietButton(text, box);
        button->setNames(QStringLiteral("state_") + name, text);
        connect(button, &QPushButton::clicked, this, [this, state] {
            ResolutionFilter filter = scoped();
            if (state)
                filter.states = {*state};
            Q_EMIT listRequested(filter);
        });
        line->addWidget(button);
        m_states.emplace_back(button, state);
    };
    add(QStringLiteral("all"), std::nullopt);
    for (ResolutionState state : {ResolutionState::Delayed, ResolutionState::InWork, ResolutionState::Settled,
                                  ResolutionState::Closed, ResolutionState::Exempt})
        add(code(state), state);
    m_toReport = new widgets::QuietButton({}, box);
    m_toReport->setNames(QStringLiteral("figure_completion_to_report"),
                         core::report::label(Attention::CompletionToReport));
    m_toReport->setToolTip(core::report::explanation(Attention::CompletionToReport));
    m_toReport->setProminent(true);
    m_toReport->hide();
    line->addWidget(m_toReport);
    connect(m_toReport, &QPushButton::clicked, this,
            [this] { open(Attention::CompletionToReport, m_scope->scope().division); });
    m_reminders = new widgets::QuietButton({}, box);
    m_reminders->setNames(QStringLiteral("figure_reminders"), tr("My reminders"));
    m_reminders->setProminent(true);
    m_reminders->hide();
    line->addWidget(m_reminders);
    connect(m_reminders, &QPushButton::clicked, this, &OverviewPage::remindersRequested);
    return box;
}

QWidget *OverviewPage::buildDue()
{
    auto *box = new QWidget(this);
    auto *title = sectionTitle(tr("&Next dates"), box);
    title->setBuddy(m_due);
    m_dueCount->setNames(QStringLiteral("dueCount"), tr("Next dates as a list"));
    m_dueCount->setToolTip(tr("Shows the resolutions with these dates as a list"));
    connect(m_dueCount, &QPushButton::clicked, this,
            [this] { open(Attention::DueIn30Days, m_scope->scope().division); });
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_dueCount);
    head->addStretch(1);
    m_due->setObjectName(QStringLiteral("overviewDue"));
    m_due->setAccessibleName(tr("Next dates"));
    m_due->setFrameShape(QFrame::NoFrame);
    m_due->setMouseTracking(true);
    m_due->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_due->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_due->setItemDelegate(new DueDelegate(m_due));
    (new widgets::ListTools(*m_due))->setOpens();
    m_nothingDue->setObjectName(QStringLiteral("overviewNothingDue"));
    widgets::makeSecondary(*m_nothingDue);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_due);
    layout->addWidget(m_nothingDue);
    layout->addStretch();
    const auto openItem = [this](const QListWidgetItem *item) {
        Q_EMIT resolutionRequested(ResolutionId{item->data(DueDelegate::IdRole).toLongLong()});
    };
    connect(m_due, &QListWidget::itemActivated, this, openItem);
    connect(m_due, &QListWidget::itemClicked, this, openItem);
    return box;
}

QWidget *OverviewPage::buildDivisions()
{
    m_divisionPart = new QWidget(this);
    m_divisions = new DivisionTable(m_divisionPart);
    std::vector<BarChart::Series> series;
    for (ResolutionState state : chartStates)
        series.push_back(seriesOf(state));
    m_stateChart =
        new BarChart(QStringLiteral("stateChart"), tr("State by division"), std::move(series), m_divisionPart);
    placeBeside(*new QHBoxLayout(m_divisionPart), m_divisions,
                titled(tr("&State by division"), m_stateChart, m_divisionPart));
    connect(m_divisions, &DivisionTable::activated, this, &OverviewPage::open);
    connect(m_stateChart, &BarChart::activated, this, [this](int bar, int part) {
        ResolutionFilter filter = scoped();
        filter.states = {chartStates[size_t(part)]};
        filter.division = m_chartDivisions[size_t(bar)].value_or(DivisionId{});
        Q_EMIT listRequested(filter);
    });
    return m_divisionPart;
}

QWidget *OverviewPage::buildCharts()
{
    auto *box = new QWidget(this);
    m_course = new CourseChart(box);
    m_ageChart = new BarChart(QStringLiteral("ageChart"), tr("Overdue resolutions by the year of their decision"),
                              {seriesOf(ResolutionState::Overdue)}, box);
    placeBeside(*new QHBoxLayout(box), titled(tr("&Course of the last two years"), m_course, box),
                titled(tr("O&verdue, by the year of the decision"), m_ageChart, box));
    connect(m_ageChart, &BarChart::activated, this, [this](int bar) {
        ResolutionFilter filter = scoped();
        filter.attention = Attention::Overdue;
        filter.decidedIn = m_chartYears[size_t(bar)];
        Q_EMIT listRequested(filter);
    });
    return box;
}

ResolutionFilter OverviewPage::scoped() const
{
    return m_scope->scope().filter(m_session.today());
}

void OverviewPage::open(Attention attention, std::optional<DivisionId> division)
{
    ResolutionFilter filter = scoped();
    filter.attention = attention;
    filter.division = division;
    Q_EMIT listRequested(filter);
}

void OverviewPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_date->setText(longGermanDate(m_session.today()));
    if (m_stale)
        load();
}

/// What is shown stays until the new figures are there.
void OverviewPage::load()
{
    if (m_loading) {
        m_pause.start();
        return;
    }
    m_loading = true;
    m_stale = false;
    session::Job::startWith<Snapshot>(
        m_session.database(), this,
        [scope = scoped(), who = m_session.who()](core::store::Database &database, Progress &) -> Result<Snapshot> {
            const auto overview = database.reviews().overview(scope, who);
            if (!overview)
                return overview.error();
            const auto standing = database.resolutions().standing(scope, courseMonths);
            if (!standing)
                return standing.error();
            const auto due = database.resolutions().due({scope.today.addDays(daysAhead), scope.office, scope.division},
                                                        {mostDueItems});
            if (!due)
                return due.error();
            const auto recent = readRecentChanges(database, mostChanges);
            if (!recent)
                return recent.error();
            const auto cancellations = readCancellations(database, scope, mostCancellations);
            if (!cancellations)
                return cancellations.error();
            return Snapshot{*overview, *standing, *due, *recent, *cancellations};
        },
        [this](const Result<Snapshot> &snapshot) {
            m_loading = false;
            m_stale = m_stale || !snapshot; // until it can be read
            if (snapshot)
                showSnapshot(*snapshot);
            else
                m_session.report(snapshot.error());
        });
}

void OverviewPage::showSnapshot(const Snapshot &snapshot)
{
    m_date->setText(longGermanDate(m_session.today()));
    for (const auto &[button, attention] : m_figures) {
        button->setNumber(snapshot.overview.all[attention]);
        if (attention == Attention::WaitingForApproval)
            m_grid->setShown(button, approvesReports(m_session.directory()));
    }
    const int toReport = snapshot.overview.all[Attention::CompletionToReport];
    m_toReport->setText(tr("%n completion(s) to report to the council", nullptr, toReport));
    m_toReport->setAccessibleName(m_toReport->text());
    m_toReport->setVisible(toReport > 0);
    m_reminders->setText(tr("%n reminder(s) due", nullptr, snapshot.overview.remindersDue));
    m_reminders->setAccessibleName(m_reminders->text());
    m_reminders->setVisible(snapshot.overview.remindersDue > 0);
    m_divisions->setFigures(snapshot.overview, m_session.directory());
    arrange();
    m_divisionPart->setVisible(m_scope->scope().isAll() && !snapshot.standing.byDivision.empty());
    showStanding(snapshot.standing);
    showDue(snapshot.due);
    m_cancellations->setList(snapshot.cancellations);
    m_recent->setChanges(snapshot.recent, m_session.today());
}

void OverviewPage::showStanding(const Standing &standing)
{
    std::array<int, core::model::allResolutionStates.size()> sums = {};
    int all = 0;
    std::vector<BarChart::Bar> bars;
    m_chartDivisions.clear();
    for (const core::store::DivisionStates &division : standing.byDivision) {
        BarChart::Bar bar{shortName(m_session.directory(), division.division),
                          longName(m_session.directory(), division.division),
                          {}};
        for (ResolutionState state : chartStates)
            bar.values.push_back(division.of(state));
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] += division.counts[i];
            all += division.counts[i];
        }
        m_chartDivisions.push_back(division.division);
        bars.push_back(std::move(bar));
    }
    m_stateChart->setBars(std::move(bars));
    for (const auto &[button, state] : m_states) {
        const QString number = QLocale().toString(state ? sums[size_t(*state)] : all);
        button->setText(QStringLiteral("%1 %2").arg(number, state ? label(*state) : tr("resolutions in all")));
        button->setAccessibleName(button->text());
    }
    std::vector<BarChart::Bar> years;
    m_chartYears.clear();
    for (const auto &[year, number] : standing.overdueByYear) {
        const QString name = year == 0 ? tr("unknown") : QString::number(year);
        years.push_back({name, name, {number}});
        m_chartYears.push_back(year);
    }
    m_ageChart->parentWidget()->setVisible(!years.empty());
    m_ageChart->setBars(std::move(years));
    m_course->setCourse(standing.course);
}

void OverviewPage::showDue(const DueList &due)
{
    const int chosen = m_due->currentRow();
    m_due->clear();
    const QDate today = m_session.today();
    for (const DueItem &item : due.items) {
        auto *entry = new QListWidgetItem(m_due);
        const QString what = core::report::dueText(item);
        entry->setData(DueDelegate::IdRole, item.resolution.value);
        entry->setData(DueDelegate::DateRole, item.on);
        entry->setData(DueDelegate::LateRole, item.on < today);
        entry->setData(DueDelegate::WhatRole,
                       item.office.isEmpty() ? what : tr("%1, office %2").arg(what, item.office));
        entry->setData(DueDelegate::ReferenceRole, item.reference);
        entry->setData(DueDelegate::TitleRole, item.title);
        entry->setData(Qt::AccessibleTextRole,
                       QStringLiteral("%1 %2 %3: %4").arg(shortGermanDate(item.on), item.reference, item.title, what));
    }
    if (chosen >= 0)
        m_due->setCurrentRow(qMin(chosen, m_due->count() - 1));
    const int all = due.all;
    m_dueCount->setText(all > mostDueItems
                            ? tr("the first %1 of %2 until %3")
                                  .arg(mostDueItems)
                                  .arg(all)
                                  .arg(shortGermanDate(today.addDays(daysAhead)))
                            : tr("%n date(s) until %1", nullptr, all).arg(shortGermanDate(today.addDays(daysAhead))));
    m_due->setVisible(all > 0);
    showWhole(*m_due);
    m_nothingDue->setVisible(all == 0);
}

}
