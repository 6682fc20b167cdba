#include "ui/calendar/Agenda.h"

#include "core/base/Dates.h"
#include "ui/common/Tones.h"

#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ui::calendar {

namespace {

enum Role { EntryRole = Qt::UserRole, BelowRole };
constexpr int padding = 10;
constexpr int iconSide = 16;

/// A heading in one line; an entry in two: number and title, below it what is due, by which office, and a hint.
class AgendaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(BelowRole).toString().isEmpty() ? 1 : 2;
        return {200, lines * option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isEntry = index.data(EntryRole).isValid();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const bool active = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, selected                            ? common::softSelection(palette, active)
                              : option.state & QStyle::State_MouseOver && isEntry ? common::softHover(palette)
                                                                           : palette.color(QPalette::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), common::hairline(palette));
        QRect line = option.rect.adjusted(padding, 6, -padding, 0);
        line.setHeight(option.fontMetrics.height());
        QFont strong = option.font;
        strong.setBold(true);
        if (isEntry) {
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(line.left(), line.center().y() - iconSide / 2 + 1, iconSide, iconSide));
            line.setLeft(line.left() + iconSide + 8);
        }
        painter->setFont(isEntry ? option.font : strong);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        line.translate(0, option.fontMetrics.height() + 1);
        painter->setPen(common::secondaryText(palette));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(BelowRole).toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }
};

}

Agenda::Agenda(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("calendarAgenda"));
    setAccessibleName(tr("What is due"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new AgendaDelegate(this));
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const Entry *item = current())
            Q_EMIT entryOpened(item->resolution);
    });
}

void Agenda::setDays(const std::vector<Day> &days, const core::review::WorkingDays &workingDays, QDate today)
{
    const auto chosen = current() ? std::optional(*current()) : std::nullopt;
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_entries.clear();
    int chosenRow = -1;
    for (const Day &day : days) {
        if (day.items.empty() && days.size() > 1)
            continue;
        addHeading(day, today);
        const QString hint = day.working ? QString()
                                         : tr("no working day (%1), the next is %2").arg(workingDays.reasonOff(day.date), shortName(workingDays.onOrAfter(day.date)));
        for (const Entry &item : day.items) {
            addEntry(item, hint);
            this->item(count() - 1)->setIcon(iconOf(item, today));
            if (chosen && isSame(*chosen, item))
                chosenRow = count() - 1;
        }
    }
    if (chosenRow >= 0)
        setCurrentRow(chosenRow);
    verticalScrollBar()->setValue(scrolled);
}

void Agenda::addHeading(const Day &day, QDate today)
{
    auto *heading = new QListWidgetItem(this);
    QStringList below;
    if (day.date == today)
        below << tr("today");
    if (!day.name.isEmpty())
        below << day.name;
    if (day.items.empty())
        below << tr("nothing is due");
    heading->setText(longName(day.date));
    heading->setData(BelowRole, below.join(QStringLiteral(" · ")));
    heading->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(heading->text(), below.join(QStringLiteral(", "))).trimmed());
    heading->setFlags(Qt::ItemIsEnabled);
}

void Agenda::addEntry(const Entry &item, const QString &hint)
{
    auto *entry = new QListWidgetItem(this);
    entry->setText(QStringLiteral("%1 %2").arg(item.reference, item.title));
    entry->setData(EntryRole, int(m_entries.size()));
    QStringList below{whatOf(item)};
    if (!item.office.isEmpty())
        below << tr("office %1").arg(item.office);
    if (!hint.isEmpty())
        below << hint;
    entry->setData(BelowRole, below.join(QStringLiteral(" · ")));
    entry->setToolTip(QStringLiteral("%1\n%2").arg(entry->text(), below.join(QStringLiteral(" · "))));
    entry->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2, %3").arg(shortName(item.on), entry->text(), below.join(QStringLiteral(", "))));
    m_entries.push_back(item);
}

const Entry *Agenda::current() const
{
    const QListWidgetItem *item = currentItem();
    if (!item || !item->data(EntryRole).isValid())
        return nullptr;
    return &m_entries[size_t(item->data(EntryRole).toInt())];
}

void Agenda::chooseFrom(QDate date)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant entry = item(row)->data(EntryRole);
        if (entry.isValid() && m_entries[size_t(entry.toInt())].on >= date) {
            setCurrentRow(row);
            scrollToItem(item(row), QAbstractItemView::EnsureVisible);
            return;
        }
    }
}

}
