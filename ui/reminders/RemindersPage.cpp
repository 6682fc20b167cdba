#include "ui/reminders/RemindersPage.h"

#include "core/base/Dates.h"
#include "core/edit/ReminderEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/reminders/ReminderDelegate.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::reminders {

using namespace core::base;
using namespace core::model;

namespace {

/// Nobody is reminded of anything later.
const QDate endOfTime(9999, 12, 31);

}

RemindersPage::RemindersPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_count(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_list(new QListWidget(m_stack)), m_empty(new widgets::EmptyState(m_stack)), m_date(new widgets::DateField(this))
{
    setObjectName(QStringLiteral("remindersPage"));
    m_list->setObjectName(QStringLiteral("reminderList"));
    m_list->setAccessibleName(tr("My reminders"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new ReminderDelegate(m_list));
    auto *tools = new widgets::ListTools(*m_list);
    tools->setOpens();
    tools->setRemoval({tr("&Done"), [this] { finish(); }, [this] { return !m_session.isReadOnly(); }});
    m_empty->setTexts(tr("No reminders"),
                      tr("Choose “Remind me…” in the menu “Resolution”, or press Ctrl+M on a resolution."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildButtons());

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &RemindersPage::load);
    connect(m_list, &QListWidget::currentRowChanged, this, &RemindersPage::adjust);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const ReminderRow *row = chosen())
            Q_EMIT resolutionRequested(row->reminder.resolution);
    });
    connect(&session, &session::Session::changed, this, &RemindersPage::refresh);
    adjust();
}

QWidget *RemindersPage::buildHead()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Reminders"), box);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("reminderCount"));
    widgets::makeSecondary(*m_count);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    auto *digests = new QPushButton(tr("&Mails of what is due…"), box);
    digests->setObjectName(QStringLiteral("reminderDigests"));
    digests->setAccessibleName(tr("Mails of what is due to offices and clerks"));
    digests->setAutoDefault(false);
    connect(digests, &QPushButton::clicked, this, &RemindersPage::digestsRequested);
    head->addWidget(digests);
    return box;
}

QWidget *RemindersPage::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new widgets::FlowLayout(box, 8);
    row->setContentsMargins(16, 8, 16, 8);
    const auto days = [this] { return core::settings::reviewSettings(m_session.directory()).workingDays(); };
    m_open = addButton(row, QStringLiteral("reminderOpen"), tr("&Open resolution"), {}, [this] {
        if (const ReminderRow *open = chosen())
            Q_EMIT resolutionRequested(open->reminder.resolution);
    });
    m_writing.push_back(addButton(row, QStringLiteral("reminderDone"), tr("&Done"), {}, [this] { finish(); }));
    m_writing.push_back(addButton(row, QStringLiteral("reminderTomorrow"), tr("&Tomorrow"), QKeySequence(Qt::Key_T),
                                  [this, days] { snooze(tomorrow(m_session.today(), days())); }));
    m_writing.push_back(addButton(row, QStringLiteral("reminderNextWeek"), tr("Next &week"), QKeySequence(Qt::Key_W),
                                  [this, days] { snooze(nextWeek(m_session.today(), days())); }));
    auto *pair = new QWidget(box);
    auto *label = new QLabel(tr("or o&n"), pair);
    label->setBuddy(m_date->line());
    m_date->setNames(QStringLiteral("reminderSnoozeDate"), tr("Put off to this day"));
    m_date->setToday(m_session.today());
    connect(m_date, &widgets::DateField::dateEdited, this, [this](std::optional<QDate> date) {
        if (!date || !chosen())
            return;
        m_typed = {chosen()->reminder.id, *date}; // stays in its field until it is stored
        snooze(*date);
    });
    auto *across = new QHBoxLayout(pair);
    across->setContentsMargins(12, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(label);
    across->addWidget(m_date);
    row->addWidget(pair);
    m_writing.push_back(m_date);
    return box;
}

QPushButton *RemindersPage::addButton(QLayout *row, const QString &name, const QString &text, const QKeySequence &keys,
                                      std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    if (!keys.isEmpty()) {
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(run));
    }
    return button;
}

void RemindersPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void RemindersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void RemindersPage::load()
{
    if (m_loading) {
        m_pause.start();
        return;
    }
    m_loading = true;
    m_stale = false;
    session::Job::startWith<std::vector<ReminderRow>>(
        m_session.database(), this,
        [who = m_session.who()](core::store::Database &database, Progress &) {
            return core::report::readReminders(database, who, endOfTime);
        },
        [this](const Result<std::vector<ReminderRow>> &rows) {
            m_loading = false;
            m_stale = m_stale || !rows; // until it can be read
            if (rows)
                showRows(*rows);
            else
                m_session.report(rows.error());
        });
}

void RemindersPage::showRows(std::vector<ReminderRow> rows)
{
    const int row = m_list->currentRow();
    const QDate today = m_session.today();
    m_rows = std::move(rows);
    m_list->clear();
    int due = 0;
    for (const ReminderRow &each : m_rows) {
        due += each.reminder.on <= today;
        if (m_typed && each.reminder.id == m_typed->first && each.reminder.on == m_typed->second) {
            m_typed.reset();
            m_date->setDate(std::nullopt);
        }
        auto *item = new QListWidgetItem(m_list);
        fillItem(*item, each, today);
    }
    m_count->setText(due == 0 ? tr("%n in all, none is due", nullptr, int(m_rows.size()))
                              : tr("%1 in all, %n due", nullptr, due).arg(m_rows.size()));
    if (!m_rows.empty())
        m_list->setCurrentRow(std::clamp(row, 0, int(m_rows.size()) - 1));
    m_stack->setCurrentWidget(m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    adjust();
}

const ReminderRow *RemindersPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void RemindersPage::adjust()
{
    m_open->setEnabled(chosen());
    for (QWidget *widget : m_writing)
        widget->setEnabled(chosen() && !m_session.isReadOnly());
}

void RemindersPage::finish()
{
    if (const ReminderRow *row = chosen())
        m_session.save(core::edit::finishReminder(row->reminder, m_session.today()));
}

void RemindersPage::snooze(QDate to)
{
    if (const ReminderRow *row = chosen())
        m_session.save(core::edit::snoozeReminder(row->reminder, to));
}

}
