#include "ui/reminders/ReminderDelegate.h"

#include "core/base/Dates.h"
#include "ui/record/StateIcon.h"
#include "ui/widgets/Tones.h"

#include <QCoreApplication>
#include <QListWidgetItem>
#include <QPainter>

namespace ui::reminders {

using core::model::TrafficLight;

namespace {

enum Role { LightRole = Qt::UserRole, DateRole, NoteRole, BelowRole };
constexpr int padding = 16;
constexpr int iconSide = 16;

TrafficLight lightOf(QDate on, QDate today)
{
    return on < today ? TrafficLight::Red : on == today ? TrafficLight::Yellow : TrafficLight::None;
}

}

void fillItem(QListWidgetItem &item, const ReminderRow &row, QDate today)
{
    const QDate on = row.reminder.on;
    const QString when =
        on == today ? QCoreApplication::translate("Reminders", "today") : core::base::shortGermanDate(on);
    const QString note = row.reminder.note.isEmpty() ? QCoreApplication::translate("Reminders", "no note")
                                                     : row.reminder.note.simplified();
    const QString below = QStringLiteral("%1 · %2").arg(subjectOf(row), row.title);
    item.setData(LightRole, int(lightOf(on, today)));
    item.setData(DateRole, when);
    item.setData(NoteRole, note);
    item.setData(BelowRole, below);
    item.setToolTip(row.reminder.note);
    item.setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2 (%3)").arg(when, note, below));
}

void ReminderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool active = option.widget && option.widget->hasFocus();
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected    ? widgets::softSelection(palette, active)
                                   : option.state & QStyle::State_MouseOver ? widgets::softHover(palette)
                                                                            : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      widgets::hairline(palette));
    const TrafficLight light = TrafficLight(index.data(LightRole).toInt());
    QRect line = option.rect.adjusted(padding, 7, -padding, 0);
    line.setHeight(option.fontMetrics.height());
    record::lightIcon(light).paint(painter,
                                   QRect(line.left(), line.center().y() - iconSide / 2 + 1, iconSide, iconSide));
    line.setLeft(line.left() + iconSide + 8);
    const int dateWidth = 13 * option.fontMetrics.averageCharWidth();
    painter->setPen(light == TrafficLight::Red ? record::lightColor(light, palette) : palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, index.data(DateRole).toString());
    line.setLeft(line.left() + dateWidth);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, line.width()));
    line.translate(0, option.fontMetrics.height() + 2);
    painter->setPen(widgets::secondaryText(palette));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data(BelowRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ReminderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, 2 * option.fontMetrics.height() + 18};
}

}
