#include "ui/calendar/CalendarPage.h"

#include "core/settings/ReviewSettings.h"
#include "ui/calendar/Agenda.h"
#include "ui/calendar/Month.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/MoveArea.h"
#include "ui/calendar/ScopeBar.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/Tones.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::calendar {

using namespace core::base;
using namespace core::model;

namespace {

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

}

CalendarPage::CalendarPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_day(session.today()), m_monthName(new QLabel(this)),
      m_asMonth(new QPushButton(tr("&Month"), this)), m_asAgenda(new QPushButton(tr("&Agenda"), this)),
      m_grid(new MonthGrid(this)), m_agenda(new Agenda(this)), m_moves(new MoveArea(session, this))
{
    setObjectName(QStringLiteral("calendarPage"));
    m_grid->setCurrentDay(m_day); // keys may come before the month is read
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(m_grid, 7);
    parts->addWidget(buildSide(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildHead());
    layout->addWidget(buildChoices());
    layout->addLayout(parts, 1);
    buildActions();

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &CalendarPage::load);
    connect(m_grid, &MonthGrid::dayChosen, this, &CalendarPage::setDay);
    connect(m_grid, &MonthGrid::dayOpened, this, &CalendarPage::openDay);
    connect(m_grid, &MonthGrid::entryOpened, this, &CalendarPage::resolutionRequested);
    connect(m_grid, &MonthGrid::entryMoved, m_moves, &MoveArea::move);
    connect(m_agenda, &Agenda::entryOpened, this, &CalendarPage::resolutionRequested);
    connect(m_grid, &MonthGrid::monthTurned, this, [this](int months) { setDay(m_day.addMonths(months)); });
    connect(m_scope, &ScopeBar::changed, this, &CalendarPage::refresh);
    connect(m_moves, &MoveArea::closed, this,
            [this] { (m_grid->isVisible() ? static_cast<QWidget *>(m_grid) : m_agenda)->setFocus(); });
    connect(&session, &session::Session::changed, this, &CalendarPage::refresh);
    connect(&session, &session::Session::directoryChanged, this, &CalendarPage::refresh);
}

QWidget *CalendarPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Calendar"), box);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_monthName->setObjectName(QStringLiteral("calendarMonth"));
    widgets::makeSecondary(*m_monthName);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_monthName, 1);
    const auto add = [&](const QString &name, const QString &text, const QString &accessibleName,
                         std::function<void()> run) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setAccessibleName(accessibleName);
        button->setToolTip(accessibleName);
        button->setAutoDefault(false);
        if (text.size() == 1)
            button->setFixedWidth(button->fontMetrics().height() * 2);
        connect(button, &QPushButton::clicked, this, std::move(run));
        head->addWidget(button);
        return button;
    };
    QPushButton *previous = add(QStringLiteral("calendarPrevious"), QStringLiteral("‹"), tr("Previous month"),
                                [this] { setDay(m_day.addMonths(-1)); });
    add(QStringLiteral("calendarToday"), tr("&Today"), tr("Go to today"), [this] { setDay(m_session.today()); });
    QPushButton *next = add(QStringLiteral("calendarNext"), QStringLiteral("›"), tr("Next month"),
                            [this] { setDay(m_day.addMonths(1)); });
    m_grid->setTurners(previous, next);
    return box;
}

/// Whose dates, and how they are shown.
QWidget *CalendarPage::buildChoices()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_scope =
        new ScopeBar(m_session, box); // after the rest: keys that land on the page by chance shall not change a filter
    row->addWidget(m_scope, 1);
    auto *both = new QButtonGroup(this);
    m_asMonth->setObjectName(QStringLiteral("calendarAsMonth"));
    m_asMonth->setAccessibleName(tr("Show the month as a grid"));
    m_asAgenda->setObjectName(QStringLiteral("calendarAsAgenda"));
    m_asAgenda->setAccessibleName(tr("Show the month as a list"));
    for (QPushButton *button : {m_asMonth, m_asAgenda}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        both->addButton(button);
        row->addWidget(button);
    }
    connect(both, &QButtonGroup::buttonToggled, this, [](QAbstractButton *button, bool on) {
        QFont font = button->font();
        font.setWeight(on ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
    });
    m_asMonth->setChecked(true);
    connect(m_asMonth, &QPushButton::toggled, this, &CalendarPage::setMonthShown);
    return box;
}

QWidget *CalendarPage::buildSide()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_agenda, 1);
    layout->addWidget(m_moves);
    return box;
}

QAction *CalendarPage::addTo(QWidget *widget, const QString &name, const QString &text, const QKeySequence &keys,
                             std::function<void()> run)
{
    auto *action = new QAction(text, widget);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    widget->addAction(action);
    return action;
}

void CalendarPage::buildActions()
{
    addTo(m_agenda, QStringLiteral("calendarOpen"), tr("&Open resolution"), {}, [this] {
        if (const Entry *item = chosenEntry())
            Q_EMIT resolutionRequested(item->resolution);
    });
    std::vector<QAction *> writing{
        addTo(m_agenda, QStringLiteral("calendarMove"), tr("&Move to…"), QKeySequence(Qt::Key_F2),
              [this] {
                  if (const Entry *item = chosenEntry())
                      m_moves->ask(*item, std::nullopt);
              }),
        addTo(m_agenda, QStringLiteral("calendarMoveToWorkingDay"), tr("Move to the next &working day"), {},
              [this] { moveToWorkingDay(); }),
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_agenda, m_grid}) {
        const QString where = widget == m_grid ? QStringLiteral("Grid") : QString();
        writing.push_back(addTo(widget, QStringLiteral("calendarCut") + where, tr("&Cut, to paste it on another day"),
                                QKeySequence::Cut, [this] { cut(); }));
        writing.push_back(addTo(widget, QStringLiteral("calendarPaste") + where, tr("&Paste on this day"),
                                QKeySequence::Paste, [this] { paste(); }));
    }
    for (QAction *action : writing)
        action->setEnabled(!m_session.isReadOnly());
}

void CalendarPage::setMonthShown(bool shown)
{
    showAgenda(); // before its width changes: what goes need not be laid out anew
    m_grid->setVisible(shown);
    layout()->activate(); // or the rows are laid out for the width before as well
    m_agenda->chooseFrom(m_day);
}

void CalendarPage::setDay(QDate day)
{
    const bool turned = !sameMonth(day, m_day);
    m_day = day;
    m_grid->setCurrentDay(day);
    if (turned)
        load();
    else
        showAgenda();
}

void CalendarPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void CalendarPage::flush()
{
    m_moves->flush();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
    m_moves->restore();
}

/// Only the weeks of the month that is shown; what was shown stays until they are there.
void CalendarPage::load()
{
    if (m_loading) {
        m_pause.start();
        return;
    }
    m_loading = true;
    m_stale = false;
    const std::vector<QDate> dates = daysOfMonth(m_day);
    const MonthQuery query{dates.front(),     dates.back(),    m_scope->division(),
                           m_scope->office(), m_session.who(), m_session.today()};
    session::Job::startWith<std::vector<Entry>>(
        m_session.database(), this,
        [query](core::store::Database &database, Progress &) { return readMonth(database, query); },
        [this, month = m_day](const Result<std::vector<Entry>> &entries) {
            m_loading = false;
            m_stale = !entries; // until it can be read
            if (!entries)
                m_session.report(entries.error());
            else if (sameMonth(month, m_day))
                showItems(*entries);
            else
                load(); // turned on meanwhile
        });
}

void CalendarPage::showItems(const std::vector<Entry> &items)
{
    m_workingDays = core::settings::reviewSettings(m_session.directory()).workingDays();
    m_moves->setWorkingDays(m_workingDays);
    m_days = fill(daysOfMonth(m_day), m_workingDays, items);
    m_monthName->setText(QLocale(QLocale::German).toString(m_day, QStringLiteral("MMMM yyyy")));
    m_grid->setDays(m_days, m_day, m_session.today());
    m_grid->setCurrentDay(m_day);
    showAgenda();
}

void CalendarPage::showAgenda()
{
    if (m_asMonth->isChecked()) {
        const Day *day = m_grid->day(m_day);
        m_agenda->setDays(day ? std::vector<Day>{*day} : std::vector<Day>(), m_workingDays, m_session.today());
        return;
    }
    std::vector<Day> month;
    for (const Day &day : m_days) {
        if (sameMonth(day.date, m_day))
            month.push_back(day);
    }
    m_agenda->setDays(month, m_workingDays, m_session.today());
}

void CalendarPage::openDay(QDate day)
{
    setDay(day);
    m_agenda->chooseFrom(day);
    m_agenda->setFocus(Qt::OtherFocusReason);
}

const Entry *CalendarPage::chosenEntry() const
{
    if (const Entry *chosen = m_agenda->current())
        return chosen;
    const Day *day = m_grid->day(m_day);
    return m_asMonth->isChecked() && day && day->items.size() == 1 ? &day->items.front() : nullptr;
}

void CalendarPage::cut()
{
    const Entry *item = chosenEntry();
    if (!item) {
        openDay(m_day);
        return m_moves->tell(tr("Please choose an entry of the day to cut."));
    }
    m_cut = *item;
    m_moves->tell(tr("%1 is cut: choose another day and paste it there (Ctrl+V).").arg(item->reference));
}

void CalendarPage::paste()
{
    if (const auto item = std::exchange(m_cut, std::nullopt))
        m_moves->move(*item, m_day);
}

void CalendarPage::moveToWorkingDay()
{
    if (const Entry *item = chosenEntry())
        m_moves->move(*item, m_workingDays.onOrAfter(item->on));
}

}
