#include "ui/calendar/MoveArea.h"

#include "core/rules/ReviewDay.h"
#include "ui/calendar/Move.h"
#include "ui/session/Session.h"
#include "ui/widgets/Quiet.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace ui::calendar {

using namespace core::model;

MoveArea::MoveArea(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this)), m_told(new QLabel(this)),
      m_toWorkingDay(new widgets::QuietButton({}, this))
{
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
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_told);
    m_layout->addWidget(m_toWorkingDay);
}

void MoveArea::move(const Entry &entry, QDate to)
{
    m_told->hide();
    m_toWorkingDay->hide();
    if (m_session.isReadOnly() || to == entry.on)
        return;
    if (needsReason(entry))
        return ask(entry, to);
    m_session.save(movedTo(m_session, entry, to), [area = QPointer(this), entry, to](bool written) {
        if (area && written)
            area->tellMoved(entry, to);
    });
}

void MoveArea::ask(const Entry &entry, std::optional<QDate> to)
{
    if (m_form)
        m_form->flush();
    removeForm();
    m_form = new MoveForm(m_session, entry, to, m_workingDays, session::makeTiming, this);
    m_layout->addWidget(m_form);
    connect(m_form, &MoveForm::written, this, [this, form = m_form.data()] {
        if (const auto day = form->day())
            tellMoved(form->entry(), *day);
    });
    connect(m_form, &MoveForm::finished, this, [this, form = m_form.data()] {
        if (form != m_form)
            return;
        removeForm();
        Q_EMIT closed();
        restore();
    });
    m_form->show();
    m_form->start();
}

void MoveArea::removeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

/// Escape from a form in which something was entered: it comes back with the page.
void MoveArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_form)
        return QWidget::keyPressEvent(event);
    m_form->flush();
    removeForm();
    Q_EMIT closed();
}

void MoveArea::restore()
{
    if (m_form || m_session.isReadOnly())
        return;
    if (const auto entry = MoveForm::unfinished(m_session))
        ask(*entry, std::nullopt);
}

void MoveArea::flush()
{
    if (m_form)
        m_form->flush();
}

void MoveArea::tellMoved(const Entry &entry, QDate to)
{
    QString text = tr("%1 was moved to %2; Ctrl+Z takes it back.").arg(entry.reference, shortName(to));
    if (entry.kind == Entry::Kind::Review)
        text = QStringLiteral("%1 %2").arg(text, core::rules::doubtSentence(to, m_session.today())).trimmed();
    const bool off = !m_workingDays.isWorkingDay(to);
    if (off) {
        const QDate next = m_workingDays.onOrAfter(to);
        text += u' ' + tr("That is no working day (%1).").arg(m_workingDays.reasonOff(to));
        Entry there = entry;
        there.on = to;
        m_hinted = {there, next};
        m_toWorkingDay->setText(tr("Move on to %1").arg(shortName(next)));
        m_toWorkingDay->setAccessibleName(m_toWorkingDay->text());
    }
    tell(text);
    m_toWorkingDay->setVisible(off);
}

void MoveArea::tell(const QString &text)
{
    m_toWorkingDay->hide();
    m_told->setText(text);
    m_told->setAccessibleName(text);
    m_told->show();
}

}
