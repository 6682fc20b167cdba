#include "ui/calendar/Agenda.h"

#include "core/base/Dates.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Tones.h"

#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>
#include <utility>

namespace ui::calendar {

namespace {

enum Role { EntryRole = Qt::UserRole, BelowRole };
constexpr int padding = 10;
constexpr int iconSide = 16;

/// In characters: a wider list has one line for a text. Breaking lines of a month's thousands takes too long.
constexpr int narrow = 60;

/// The text in lines of that width, one or two; what is longer is elided where it is drawn.
QStringList linesOf(const QString &text, int width, const QFont &font)
{
    if (QFontMetrics(font).horizontalAdvance(text) < width) // an advance is rounded
        return {text};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text.size())
        return {text};
    return {text.left(first.textLength()).trimmed(), text.mid(first.textLength())};
}

/// A heading, or an entry: number and title, below them what is due, by which office, and a hint. Each takes a second line
/// where the list is narrow.
class AgendaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Lines lines = linesOfRow(option, index);
        return {1, int(lines.text.size() + lines.below.size()) * (option.fontMetrics.height() + 1) + 13};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isEntry = index.data(EntryRole).isValid();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const bool active = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, selected ? widgets::softSelection(palette, active)
                                       : option.state & QStyle::State_MouseOver && isEntry
                                           ? widgets::softHover(palette)
                                           : palette.color(QPalette::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          widgets::hairline(palette));
        QRect line = option.rect.adjusted(padding, 6, -padding, 0);
        line.setHeight(option.fontMetrics.height());
        if (isEntry) {
            index.data(Qt::DecorationRole)
                .value<QIcon>()
                .paint(painter, QRect(line.left(), line.center().y() - iconSide / 2 + 1, iconSide, iconSide));
            line.setLeft(line.left() + iconSide + 8);
        }
        const Lines lines = linesOfRow(option, index);
        const auto draw = [&](const QString &text) {
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, option.fontMetrics.height() + 1);
        };
        painter->setFont(fontOf(option.font, index));
        painter->setPen(palette.color(QPalette::Text));
        std::for_each(lines.text.begin(), lines.text.end(), draw);
        painter->setFont(option.font);
        painter->setPen(widgets::secondaryText(palette));
        std::for_each(lines.below.begin(), lines.below.end(), draw);
        painter->restore();
    }

private:
    struct Lines {
        QStringList text;
        QStringList below;
    };

    /// Whether the scroll bar is there just now or not, so that no row changes its height by it.
    static int roomIn(const QListWidget &view)
    {
        return view.width() - 2 * view.frameWidth() - view.verticalScrollBar()->sizeHint().width();
    }

    static QFont fontOf(QFont font, const QModelIndex &index)
    {
        font.setBold(!index.data(EntryRole).isValid());
        return font;
    }

    static Lines linesOfRow(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QString below = index.data(BelowRole).toString();
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        if (!view || view->width() >= narrow * option.fontMetrics.averageCharWidth())
            return {{text}, below.isEmpty() ? QStringList() : QStringList(below)};
        const int room = roomIn(*view) - 2 * padding - (index.data(EntryRole).isValid() ? iconSide + 8 : 0);
        return {linesOf(text, room, fontOf(option.font, index)),
                below.isEmpty() ? QStringList() : linesOf(below, room, option.font)};
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
    setItemDelegate(new AgendaDelegate(this));
    setMinimumWidth(26 * fontMetrics().averageCharWidth());
    new widgets::ListTools(*this); // F2 moves an entry
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const Entry *item = current())
            Q_EMIT entryOpened(item->resolution);
    });
}

void Agenda::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (std::exchange(m_width, width()) != width())
        scheduleDelayedItemsLayout(); // rows are as high as their lines
}

void Agenda::setDays(const std::vector<Day> &days, const core::calendar::WorkingDays &workingDays, QDate today)
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
        const QString hint =
            day.working ? QString()
                        : tr("no working day (%1), the next is %2")
                              .arg(workingDays.reasonOff(day.date), shortName(workingDays.onOrAfter(day.date)));
        for (const Entry &item : day.items) {
            addEntry(item, hint, today);
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
    auto *heading = new QListWidgetItem;
    QStringList below;
    if (day.date == today)
        below << tr("today");
    if (!day.name.isEmpty())
        below << day.name;
    if (day.items.empty())
        below << tr("nothing is due");
    heading->setText(longName(day.date));
    heading->setData(BelowRole, below.join(QStringLiteral(" · ")));
    heading->setData(Qt::AccessibleTextRole,
                     QStringLiteral("%1 %2").arg(heading->text(), below.join(QStringLiteral(", "))).trimmed());
    heading->setFlags(Qt::ItemIsEnabled);
    addItem(heading);
}

void Agenda::addEntry(const Entry &item, const QString &hint, QDate today)
{
    auto *entry = new QListWidgetItem(iconOf(item, today), {}); // into the list when it is whole: that is told once
    entry->setText(QStringLiteral("%1 %2").arg(item.reference, item.title));
    entry->setData(EntryRole, int(m_entries.size()));
    QStringList below{whatOf(item)};
    if (!item.office.isEmpty())
        below << tr("office %1").arg(item.office);
    if (!hint.isEmpty())
        below << hint;
    entry->setData(BelowRole, below.join(QStringLiteral(" · ")));
    entry->setToolTip(QStringLiteral("%1\n%2").arg(entry->text(), below.join(QStringLiteral(" · "))));
    entry->setData(
        Qt::AccessibleTextRole,
        QStringLiteral("%1: %2, %3").arg(shortName(item.on), entry->text(), below.join(QStringLiteral(", "))));
    m_entries.push_back(item);
    addItem(entry);
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
