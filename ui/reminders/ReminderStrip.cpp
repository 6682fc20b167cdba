#include "ui/reminders/ReminderStrip.h"

#include "core/base/Dates.h"
#include "core/edit/ReminderEdits.h"
#include "core/settings/ReviewSettings.h"
#include "ui/record/StateIcon.h"
#include "ui/session/Session.h"
#include "ui/widgets/Quiet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace ui::reminders {

using namespace core::base;
using namespace core::model;

ReminderStrip::ReminderStrip(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_lines(new QVBoxLayout), m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("reminderStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_lines);
    layout->addLayout(m_place);
    m_lines->setContentsMargins(16, 6, 16, 0);
    m_place->setContentsMargins(12, 6, 12, 6);
    hide();
    connect(&session, &session::Session::changed, this, [this](const core::store::ChangeNotice &notice) {
        const auto &ids = notice.resolutions;
        if (notice.everything || std::find(ids.begin(), ids.end(), m_resolution) != ids.end())
            refresh();
    });
}

void ReminderStrip::setResolution(ResolutionId id)
{
    if (id == m_resolution)
        return;
    flush();
    removeForm();
    m_resolution = id;
    refresh(true);
}

void ReminderStrip::refresh(bool restoresForm)
{
    for (QWidget *line : std::exchange(m_shown, {})) {
        line->hide();
        line->deleteLater();
    }
    const auto file = m_resolution.isNull() ? Result<ResolutionFile>(Error{ErrorKind::NotFound, {}})
                                            : m_session.database().resolutions().load(m_resolution);
    if (!file) {
        removeForm();
        return adjust(); // why it cannot be read shows on the page below
    }
    for (const Reminder &reminder : file->reminders) {
        const Clause *clause = reminder.clause ? file->clause(*reminder.clause) : nullptr;
        if (!reminder.doneOn && reminder.owner == m_session.who())
            addLine({reminder, file->resolution.reference, file->resolution.title, clause ? clause->label : QString()});
    }
    if (restoresForm && !m_form && ReminderForm::isUnfinished(m_session, m_resolution))
        openForm(*file);
    adjust();
}

void ReminderStrip::addLine(const ReminderRow &row)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QDate today = m_session.today();
    const Reminder reminder = row.reminder;
    const QString about = row.clauseLabel.isEmpty() ? QString() : tr(" (clause %1)").arg(row.clauseLabel);
    const QString text = tr("Reminder on %1%2: %3").arg(shortGermanDate(reminder.on), about, reminder.note);
    auto *icon = new QLabel(line);
    icon->setPixmap(record::lightIcon(reminder.on < today    ? TrafficLight::Red
                                      : reminder.on == today ? TrafficLight::Yellow
                                                             : TrafficLight::None)
                        .pixmap(16));
    auto *label = new QLabel(text, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(icon);
    layout->addWidget(label, 1);
    const auto workingDays = core::settings::reviewSettings(m_session.directory()).workingDays();
    const auto add = [&](const QString &name, const QString &caption, const ChangeSet &set) {
        auto *button = new widgets::QuietButton(caption, line);
        button->setNames(QStringLiteral("reminder %1 %2").arg(reminder.id.value).arg(name),
                         QStringLiteral("%1 – %2").arg(text, caption));
        button->setEnabled(!m_session.isReadOnly());
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, set] { m_session.save(set); });
    };
    add(QStringLiteral("done"), tr("Done"), core::edit::finishReminder(reminder, today));
    add(QStringLiteral("tomorrow"), tr("Tomorrow"), core::edit::snoozeReminder(reminder, tomorrow(today, workingDays)));
    add(QStringLiteral("next week"), tr("Next week"),
        core::edit::snoozeReminder(reminder, nextWeek(today, workingDays)));
    m_lines->addWidget(line);
    m_shown.push_back(line);
}

void ReminderStrip::ask()
{
    const auto file = m_session.database().resolutions().load(m_resolution);
    if (!file)
        return m_session.report(file.error());
    if (!m_form)
        openForm(*file);
    setVisible(true);
    m_form->start();
}

void ReminderStrip::openForm(const ResolutionFile &file)
{
    m_form = new ReminderForm(m_session, file, session::makeTiming, this);
    m_place->addWidget(m_form);
    m_form->show();
    connect(m_form, &ReminderForm::finished, this, [this, form = m_form.data()] {
        const bool hadKeyboard = form->isAncestorOf(window()->focusWidget());
        if (form == m_form)
            removeForm();
        adjust();
        if (hadKeyboard)
            Q_EMIT left();
    });
}

void ReminderStrip::removeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

/// Escape from a form in which something was entered: it comes back with the resolution.
void ReminderStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_form)
        return QWidget::keyPressEvent(event);
    m_form->flush();
    removeForm();
    adjust();
    Q_EMIT left();
}

void ReminderStrip::adjust()
{
    setVisible(!m_shown.empty() || m_form);
}

void ReminderStrip::flush()
{
    if (m_form)
        m_form->flush();
}

}
