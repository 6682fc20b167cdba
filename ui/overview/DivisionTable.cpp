#include "ui/overview/DivisionTable.h"

#include "core/report/Attentions.h"
#include "ui/overview/SectionTitle.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/QuietHeader.h"
#include "ui/widgets/Tones.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::overview {

using namespace core::model;
using core::store::allAttentions;
using core::store::Attention;
using core::store::AttentionCounts;

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int shortNameRole = Qt::UserRole + 1;
constexpr int padding = 10;

/// Names as one word where the row of headings is narrow; the whole name is the tool tip.
const char *const headings[] = {
    QT_TRANSLATE_NOOP("DivisionTable", "overdue"),   QT_TRANSLATE_NOOP("DivisionTable", "this week"),
    QT_TRANSLATE_NOOP("DivisionTable", "30 days"),   QT_TRANSLATE_NOOP("DivisionTable", "offices"),
    QT_TRANSLATE_NOOP("DivisionTable", "approval"),  QT_TRANSLATE_NOOP("DivisionTable", "letter"),
    QT_TRANSLATE_NOOP("DivisionTable", "closing"),   QT_TRANSLATE_NOOP("DivisionTable", "cancelling"),
    QT_TRANSLATE_NOOP("DivisionTable", "no reason"), QT_TRANSLATE_NOOP("DivisionTable", "not tracked"),
    QT_TRANSLATE_NOOP("DivisionTable", "to report"),
};
static_assert(std::size(headings) == allAttentions.size());

/// Numbers as links; nought is a point that does not call.
class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const int number = index.data(numberRole).toInt();
        const bool hovered = option.state & QStyle::State_MouseOver && number > 0;
        painter->save();
        painter->fillRect(option.rect, hovered ? widgets::softHover(palette) : palette.color(QPalette::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          widgets::hairline(palette));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        QFont font = option.font;
        font.setUnderline(hovered);
        painter->setFont(font);
        const bool isName = index.column() == 0;
        painter->setPen(isName       ? palette.color(QPalette::Text)
                        : number > 0 ? widgets::accentText(palette)
                                     : widgets::secondaryText(palette));
        const QRect text = option.rect.adjusted(padding, 0, -padding, 0);
        QString shown = index.data().toString();
        if (isName && option.fontMetrics.horizontalAdvance(shown) > text.width())
            shown = index.data(shortNameRole).toString(); // as the chart beside it has it
        painter->drawText(text, int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight)),
                          option.fontMetrics.elidedText(shown, Qt::ElideRight, text.width()));
        painter->restore();
    }
};

}

QString shortName(const Directory &directory, std::optional<DivisionId> division)
{
    const Division *found = directory.find(division);
    if (!found)
        return QCoreApplication::translate("DivisionTable", "without division");
    return found->code.isEmpty() ? found->name : found->code;
}

QString longName(const Directory &directory, std::optional<DivisionId> division)
{
    const Division *found = directory.find(division);
    return found ? QStringLiteral("%1 %2").arg(found->code, found->name).simplified() : shortName(directory, division);
}

DivisionTable::DivisionTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(this))
{
    QLabel *title = sectionTitle(tr("&By division"), this);
    title->setBuddy(m_table);
    m_table->setObjectName(QStringLiteral("divisionTable"));
    m_table->setAccessibleName(tr("What needs attention, by division"));
    m_table->setHorizontalHeader(new widgets::QuietHeader(m_table));
    m_table->setItemDelegate(new NumberDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    auto *tools = new widgets::ListTools(*m_table);
    tools->setOpens();
    tools->setColumnsStay(); // those without any number are hidden already
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_table);
    layout->addStretch(1);
    connect(m_table, &QTableWidget::cellClicked, this, &DivisionTable::open);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        // A click opens already; where the desktop also activates by a click, it shall not open twice.
        if (!QGuiApplication::mouseButtons())
            open(row, column);
    });
}

void DivisionTable::setFigures(const core::store::Overview &overview, const Directory &directory)
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_divisions.clear();
    m_table->setColumnCount(1 + int(allAttentions.size()));
    m_table->setRowCount(int(overview.byDivision.size()));
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Division")));
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (Attention attention : allAttentions) {
        auto *heading = new QTableWidgetItem(QCoreApplication::translate("DivisionTable", headings[size_t(attention)]));
        heading->setToolTip(core::report::label(attention));
        heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(1 + int(attention), heading);
        m_table->setColumnHidden(1 + int(attention), overview.all[attention] == 0);
    }
    for (const auto &[division, counts] : overview.byDivision) {
        const int at = int(m_divisions.size());
        m_divisions.push_back(division);
        const QString name = longName(directory, division);
        auto *nameItem = new QTableWidgetItem(name);
        nameItem->setToolTip(name);
        nameItem->setData(shortNameRole, shortName(directory, division));
        m_table->setItem(at, 0, nameItem);
        for (Attention attention : allAttentions) {
            const int number = counts[attention];
            auto *item = new QTableWidgetItem(number > 0 ? QLocale().toString(number) : QStringLiteral("·"));
            item->setData(numberRole, number);
            item->setData(
                Qt::AccessibleTextRole,
                QStringLiteral("%1, %2: %3").arg(name, core::report::label(attention), QLocale().toString(number)));
            item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
            m_table->setItem(at, 1 + int(attention), item);
        }
    }
    if (row >= 0 && row < m_table->rowCount())
        m_table->setCurrentCell(row, column);
    fitHeight();
}

/// In which the heading is whole, and the name of each division.
int DivisionTable::widthOf(int column) const
{
    const QTableWidgetItem *heading = m_table->horizontalHeaderItem(column);
    const int words = heading ? m_table->fontMetrics().horizontalAdvance(heading->text()) + 1 + 2 * padding : 0;
    return column == 0 ? std::max(words, static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(0)) : words;
}

int DivisionTable::wholeWidth() const
{
    int width = 0;
    for (int i = 0; i < m_table->columnCount(); ++i)
        width += m_table->isColumnHidden(i) ? 0 : widthOf(i);
    return width;
}

void DivisionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// All rows are seen: the page scrolls, not the table in it.
void DivisionTable::fitHeight()
{
    QHeaderView *header = m_table->horizontalHeader();
    const bool fits = width() >= wholeWidth();
    for (int i = 0; i < m_table->columnCount(); ++i) {
        header->setSectionResizeMode(i, i == 0 && fits ? QHeaderView::Stretch : QHeaderView::Fixed);
        header->resizeSection(i, widthOf(i));
    }
    const int rows = m_table->verticalHeader()->defaultSectionSize() * m_table->rowCount();
    const int bar = !fits ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(header->sizeHint().height() + rows + bar + 2);
}

void DivisionTable::open(int row, int column)
{
    const QTableWidgetItem *item = m_table->item(row, column);
    if (column > 0 && item && item->data(numberRole).toInt() > 0)
        Q_EMIT activated(allAttentions[size_t(column - 1)], m_divisions[size_t(row)].value_or(DivisionId{}));
}

}
