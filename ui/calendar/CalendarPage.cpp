#include "ui/calendar/CalendarPage.h"

#include "core/review/ReviewSettings.h"
#include "ui/calendar/Agenda.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/MoveForm.h"
#include "ui/common/Job.h"
#include "ui/common/Quiet.h"
#include "ui/common/Session.h"
#include "ui/common/Tones.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::calendar {

using namespace core::model;
using core::store::DueItem;

namespace {

/// More than a city of a hundred thousand clauses has in six weeks.
constexpr int mostEntries = 20'000;

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

}

CalendarPage::CalendarPage(common::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_day(session.today()), m_monthName(new QLabel(this)), m_asMonth(new QPushButton(tr("&Month"), this)),
      m_asAgenda(new QPushButton(tr("&Agenda"), this)), m_grid(new MonthGrid(this)), m_agenda(new Agenda(this)), m_told(new QLabel(this)),
      m_toWorkingDay(new common::QuietButton({}, this)), m_form(new MoveForm(session, this))
{
    setObjectName(QStringLiteral("calendarPage"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(m_grid, 7);
    parts->addWidget(buildSide(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildHead());
    layout->addLayout(parts, 1);
    buildActions();

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &CalendarPage::load);
    connect(m_grid, &MonthGrid::dayChosen, this, &CalendarPage::setDay);
    connect(m_grid, &MonthGrid::dayOpened, this, &CalendarPage::openDay);
    connect(m_grid, &MonthGrid::entryOpened, this, &CalendarPage::resolutionRequested);
    connect(m_grid, &MonthGrid::entryMoved, this, &CalendarPage::move);
    connect(m_agenda, &Agenda::entryOpened, this, &CalendarPage::resolutionRequested);
    connect(m_form, &MoveForm::moved, this, &CalendarPage::tellMoved);
    connect(m_form, &MoveForm::closed, this, [this] { (m_grid->isVisible() ? static_cast<QWidget *>(m_grid) : m_agenda)->setFocus(); });
    connect(&session, &common::Session::changed, this, &CalendarPage::refresh);
    connect(&session, &common::Session::directoryChanged, this, &CalendarPage::refresh);
}

QWidget *CalendarPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Calendar"), box);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(common::headingFont(*this));
    m_monthName->setObjectName(QStringLiteral("calendarMonth"));
    common::makeSecondary(*m_monthName);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_monthName, 1);
    const auto add = [&](const QString &name, const QString &text, const QString &accessibleName, std::function<void()> run) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setAccessibleName(accessibleName);
        button->setToolTip(accessibleName);
        button->setAutoDefault(false);
        if (text.size() == 1)
            button->setFixedWidth(button->fontMetrics().height() * 2);
        connect(button, &QPushButton::clicked, this, std::move(run));
        head->addWidget(button);
    };
    add(QStringLiteral("calendarPrevious"), QStringLiteral("‹"), tr("Previous month"), [this] { setDay(m_day.addMonths(-1)); });
    add(QStringLiteral("calendarToday"), tr("&Today"), tr("Go to today"), [this] { setDay(m_session.today()); });
    add(QStringLiteral("calendarNext"), QStringLiteral("›"), tr("Next month"), [this] { setDay(m_day.addMonths(1)); });
    head->addSpacing(16);
    auto *both = new QButtonGroup(this);
    m_asMonth->setObjectName(QStringLiteral("calendarAsMonth"));
    m_asMonth->setAccessibleName(tr("Show the month as a grid"));
    m_asAgenda->setObjectName(QStringLiteral("calendarAsAgenda"));
    m_asAgenda->setAccessibleName(tr("Show the month as a list"));
    for (QPushButton *button : {m_asMonth, m_asAgenda}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        both->addButton(button);
        head->addWidget(button);
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
    m_told->setObjectName(QStringLiteral("calendarTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    m_toWorkingDay->setNames(QStringLiteral("calendarToWorkingDay"), tr("Move to the next &working day").remove(u'&'));
    m_toWorkingDay->setProminent(true);
    m_toWorkingDay->hide();
    connect(m_toWorkingDay, &QPushButton::clicked, this, [this] {
        if (const auto hinted = std::exchange(m_hinted, std::nullopt))
            move(hinted->first, hinted->second);
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_agenda, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_toWorkingDay);
    layout->addWidget(m_form);
    return box;
}

QAction *CalendarPage::addTo(QWidget *widget, const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> run)
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
        if (const DueItem *item = chosenEntry())
            Q_EMIT resolutionRequested(item->resolution);
    });
    std::vector<QAction *> writing{
        addTo(m_agenda, QStringLiteral("calendarMove"), tr("&Move to…"), QKeySequence(Qt::Key_F2), [this] {
            if (const DueItem *item = chosenEntry())
                m_form->ask(*item, std::nullopt);
        }),
        addTo(m_agenda, QStringLiteral("calendarMoveToWorkingDay"), tr("Move to the next &working day"), {}, [this] { moveToWorkingDay(); }),
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_agenda, m_grid}) {
        const QString where = widget == m_grid ? QStringLiteral("Grid") : QString();
        writing.push_back(addTo(widget, QStringLiteral("calendarCut") + where, tr("&Cut, to paste it on another day"), QKeySequence::Cut, [this] { cut(); }));
        writing.push_back(addTo(widget, QStringLiteral("calendarPaste") + where, tr("&Paste on this day"), QKeySequence::Paste, [this] { paste(); }));
    }
    for (QAction *action : writing)
        action->setEnabled(!m_session.isReadOnly());
}

void CalendarPage::setMonthShown(bool shown)
{
    m_grid->setVisible(shown);
    showAgenda();
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
    m_form->flush();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
    m_form->restore();
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
    common::Job::startWith<core::store::DueList>(
        m_session.database(), this,
        [first = dates.front(), last = dates.back()](core::store::Database &database, Progress &) {
            return database.resolutions().due({last, std::nullopt, std::nullopt, first}, {mostEntries});
        },
        [this, month = m_day](const Result<core::store::DueList> &due) {
            m_loading = false;
            if (!due)
                m_session.report(due.error());
            else if (sameMonth(month, m_day))
                showItems(due->items);
            else
                load(); // turned on meanwhile
        });
}

void CalendarPage::showItems(const std::vector<DueItem> &items)
{
    m_workingDays = core::review::reviewSettings(m_session.directory()).workingDays();
    m_form->setWorkingDays(m_workingDays);
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

const DueItem *CalendarPage::chosenEntry() const
{
    if (const DueItem *chosen = m_agenda->current())
        return chosen;
    const Day *day = m_grid->day(m_day);
    return m_asMonth->isChecked() && day && day->items.size() == 1 ? &day->items.front() : nullptr;
}

void CalendarPage::move(const DueItem &item, QDate to)
{
    m_told->hide();
    m_toWorkingDay->hide();
    if (m_session.isReadOnly() || to == item.on)
        return;
    if (item.kind == DueItem::Kind::Deadline)
        m_form->ask(item, to);
    else
        m_form->moveReview(item, to);
}

void CalendarPage::cut()
{
    const DueItem *item = chosenEntry();
    if (!item) {
        openDay(m_day);
        return tell(tr("Please choose an entry of the day to cut."));
    }
    m_cut = *item;
    tell(tr("%1 is cut: choose another day and paste it there (Ctrl+V).").arg(item->reference));
}

void CalendarPage::paste()
{
    if (const auto item = std::exchange(m_cut, std::nullopt))
        move(*item, m_day);
}

void CalendarPage::moveToWorkingDay()
{
    if (const DueItem *item = chosenEntry())
        move(*item, m_workingDays.onOrAfter(item->on));
}

void CalendarPage::tellMoved(const DueItem &item, QDate to)
{
    QString text = tr("%1 was moved to %2; Ctrl+Z takes it back.").arg(item.reference, shortName(to));
    const bool off = !m_workingDays.isWorkingDay(to);
    if (off) {
        const QDate next = m_workingDays.onOrAfter(to);
        text += u' ' + tr("That is no working day (%1).").arg(m_workingDays.reasonOff(to));
        DueItem there = item;
        there.on = to;
        m_hinted = {there, next};
        m_toWorkingDay->setText(tr("Move on to %1").arg(shortName(next)));
        m_toWorkingDay->setAccessibleName(m_toWorkingDay->text());
    }
    tell(text);
    m_toWorkingDay->setVisible(off);
}

void CalendarPage::tell(const QString &text)
{
    m_toWorkingDay->hide();
    m_told->setText(text);
    m_told->setAccessibleName(text);
    m_told->show();
}

}
