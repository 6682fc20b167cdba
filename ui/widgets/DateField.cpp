#include "ui/widgets/DateField.h"

#include "core/base/Dates.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::widgets {

DateField::DateField(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_line->setPlaceholderText(tr("dd.mm.yyyy"));
    m_line->installEventFilter(this);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    changeEvent(nullptr);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setAcceptable(true); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        // Neither typed nor shown by the field itself: an assistive program has written a whole date.
        if (!m_showing && !m_line->isModified() && !m_line->isReadOnly()) {
            m_line->setModified(true);
            take();
        }
    });
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

/// A line that has the focus says so once more while it goes, and then there is no field any more to take its text.
DateField::~DateField()
{
    m_line->disconnect(this);
}

void DateField::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
    m_button->setObjectName(objectName + QStringLiteral(" calendar"));
    m_button->setAccessibleName(tr("%1: calendar").arg(accessibleName));
}

void DateField::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
    m_button->setEnabled(!on);
}

void DateField::setDate(std::optional<QDate> date)
{
    const bool typing = m_line->isModified() || !m_acceptable;
    m_date = date;
    if (!typing)
        show(date);
}

void DateField::reset(std::optional<QDate> date)
{
    m_date = date;
    show(date);
}

void DateField::show(std::optional<QDate> date)
{
    m_showing = true;
    m_line->setText(core::base::shortGermanDate(date));
    m_line->setModified(false);
    m_showing = false;
    setAcceptable(true);
}

void DateField::take()
{
    if (!m_line->isModified())
        return;
    const QString typed = m_line->text().trimmed();
    const auto date = core::base::dateFromTyping(typed, m_today);
    if (!date && !typed.isEmpty()) {
        setAcceptable(false);
        return;
    }
    enter(date);
}

void DateField::enter(std::optional<QDate> date)
{
    const bool differs = date != m_date;
    m_date = date;
    show(date);
    if (differs)
        Q_EMIT dateEdited(date);
}

void DateField::setAcceptable(bool acceptable)
{
    if (m_acceptable == acceptable)
        return;
    m_acceptable = acceptable;
    const QString hint = acceptable ? QString() : tr("This is no date; for example 24.8.22 or 24.08.2022.");
    m_line->setToolTip(hint);
    m_line->setAccessibleDescription(hint);
    QFont font = m_line->font();
    font.setStrikeOut(!acceptable); // a sign besides colour
    m_line->setFont(font);
    Q_EMIT acceptableChanged(acceptable);
}

void DateField::openCalendar()
{
    if (m_line->isReadOnly())
        return;
    take();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(m_line->objectName() + QStringLiteral(" days"));
    calendar->setAccessibleName(m_button->accessibleName());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (const QDate at = m_date.value_or(m_today); at.isValid())
        calendar->setSelectedDate(at);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate date) {
        popup->close();
        enter(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Escape && (m_line->isModified() || !m_acceptable)) {
            show(m_date);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (!event || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_line->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000")) +
                              6 * fontMetrics().averageCharWidth() / 2 + 8);
}

}
