#include "ui/window/Navigation.h"

#include "ui/widgets/SymbolIcon.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui::window {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int padding = 14;
constexpr int iconSide = 18;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = option.widget && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(6, 1, -6, -1);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? widgets::softSelection(palette, true) : widgets::softHover(palette));
            painter->drawRoundedRect(box, 5, 5);
        }
        if (selected && focused) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        }
        QRect text = box.adjusted(padding - 4, 0, -padding + 4, 0);
        const QRect icon(text.left(), text.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        text.setLeft(icon.right() + 10);
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setFont(option.font);
        painter->setPen(widgets::secondaryText(palette));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, index.data(countRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, option.fontMetrics.height() + 17};
    }
};

}

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 0);
    viewport()->setAutoFillBackground(false);
    for (int i = 0; i < navigationCount; ++i)
        new QListWidgetItem(widgets::symbolIcon(pageName(Page(i))), pageTitle(Page(i)).remove(u'&'), this);
    fitWidth();
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(Page(row));
    });
}

/// As wide as the names and counts are, so that a small screen keeps its room for the page.
void Navigation::fitWidth()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int names = 0;
    int counts = 0;
    for (int i = 0; i < navigationCount; ++i) {
        names = std::max(names, metrics.horizontalAdvance(item(i)->text()));
        counts = std::max(counts, metrics.horizontalAdvance(item(i)->data(countRole).toString()));
    }
    setMinimumWidth(names + std::max(counts, metrics.horizontalAdvance(QStringLiteral("000"))) + iconSide + 10 +
                    3 * padding);
}

void Navigation::setCount(Page page, int count)
{
    QListWidgetItem *entry = item(int(page));
    const QString number = QLocale().toString(count);
    entry->setData(countRole, number);
    entry->setData(Qt::AccessibleTextRole, QStringLiteral("%1 (%2)").arg(entry->text(), number));
    fitWidth();
}

void Navigation::choose(Page page)
{
    setCurrentRow(int(page));
}

}
