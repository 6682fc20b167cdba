#include "ui/resolution/HistoryPanel.h"

#include "ui/record/FieldText.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietComboBox.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

namespace {

constexpr int historyLimit = 2000;
constexpr int beforeRole = Qt::UserRole + 1;
constexpr int afterRole = Qt::UserRole + 2;

QPlainTextEdit *makeReader(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *reader = new QPlainTextEdit(parent);
    reader->setObjectName(name);
    reader->setAccessibleName(accessible);
    reader->setReadOnly(true);
    reader->setTabChangesFocus(true);
    return reader;
}

/// Entries with room between them, and lines that wrap instead of being cut.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *tree = static_cast<const QTreeView *>(option.widget);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int width = tree ? tree->viewport()->width() - depth * tree->indentation() - 2 * side : QWIDGETSIZE_MAX;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 40), QWIDGETSIZE_MAX),
                                                           Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + (depth == 1 ? roomOfEntry : roomOfLine)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, {});
        QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // selection and focus
        const bool selected = item.state & QStyle::State_Selected;
        const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        if (!index.parent().isValid() && index.row() > 0)
            painter->fillRect(QRect(item.rect.left(), item.rect.top(), item.rect.width(), 1),
                              widgets::hairline(item.palette));
        painter->drawText(item.rect.adjusted(side, 0, -side, 0), int(Qt::TextWordWrap) | Qt::AlignVCenter, text);
    }

private:
    static constexpr int side = 3;
    static constexpr int roomOfEntry = 18;
    static constexpr int roomOfLine = 8;
};

/// One line, short enough for the tree; the whole text stands below it.
QString inLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 120 ? line.left(118) + u'…' : line;
}

}

HistoryPanel::HistoryPanel(FileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_filter(new QComboBox(this)), m_tree(new QTreeWidget(this)),
      m_count(new widgets::DimLabel({}, this)),
      m_before(makeReader(QStringLiteral("history before"), tr("Before"), this)),
      m_after(makeReader(QStringLiteral("history after"), tr("After"), this)), m_detail(new QWidget(this))
{
    setObjectName(QStringLiteral("history"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(tr("History"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setObjectName(QStringLiteral("history close"));
    close->setAccessibleName(tr("Close history"));
    top->addWidget(title);
    top->addWidget(m_count, 1);
    top->addWidget(close);
    column->addLayout(top);
    auto *filterLabel = new QLabel(tr("&Show"), this);
    filterLabel->setBuddy(m_filter);
    filterLabel->setAccessibleName(tr("Filter of the history"));
    m_filter->setObjectName(QStringLiteral("history filter"));
    m_filter->setAccessibleName(tr("Filter of the history"));
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter, 1);
    column->addLayout(filterRow);
    m_tree->setObjectName(QStringLiteral("history entries"));
    m_tree->setAccessibleName(tr("Entries of the history"));
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new EntryDelegate(m_tree));
    new widgets::ListTools(*m_tree);
    m_tree->setColumnCount(1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_tree, 3);
    auto *detail = new QGridLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->addWidget(new widgets::DimLabel(tr("Before"), m_detail), 0, 0);
    detail->addWidget(m_before, 1, 0);
    detail->addWidget(new widgets::DimLabel(tr("After"), m_detail), 2, 0);
    detail->addWidget(m_after, 3, 0);
    m_detail->hide();
    column->addWidget(m_detail, 2);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_filter, &QComboBox::activated, this, &HistoryPanel::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryPanel::showCurrent);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout(); // the lines wrap elsewhere
}

void HistoryPanel::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void HistoryPanel::filterBy(std::optional<ClauseId> clause)
{
    fillFilter();
    m_filter->setCurrentIndex(clause ? qMax(0, m_filter->findData(clause->value)) : 0);
    fill();
}

void HistoryPanel::load()
{
    m_stale = false;
    auto entries = m_context.session.database().changes().history(m_context.file.resolution.id, historyLimit);
    if (!entries && entries.error().kind == ErrorKind::Busy) {
        m_context.session.readLater(this, [this] { refresh(); });
        return;
    }
    if (!entries) {
        m_context.session.report(entries.error());
        return;
    }
    m_entries = std::move(*entries);
    fillFilter();
    fill();
}

void HistoryPanel::fillFilter()
{
    const QVariant chosen = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("everything"), qint64(0));
    for (const Clause &clause : m_context.file.clauses)
        m_filter->addItem(tr("Clause %1").arg(m_context.clauseName(clause.id)), clause.id.value);
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
}

bool HistoryPanel::concerns(const HistoryEntry &entry, ClauseId clause) const
{
    if (entry.record.kind == RecordKind::Clause)
        return entry.record.id == clause.value;
    const QJsonObject &either = entry.after.isEmpty() ? entry.before : entry.after;
    if (entry.record.kind == RecordKind::DeadlineExtension)
        return either[u"clause"].toInteger() == clause.value;
    return entry.record.kind == RecordKind::StatusReport && either[u"clauses"].toArray().contains(clause.value);
}

void HistoryPanel::fill()
{
    m_tree->clear();
    const ClauseId only{m_filter->currentData().toLongLong()};
    int shown = 0;
    for (const HistoryEntry &entry : m_entries) {
        if (!only.isNull() && !concerns(entry, only))
            continue;
        ++shown;
        const QString when = entry.at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
        auto *item =
            new QTreeWidgetItem(m_tree, {QStringLiteral("%1 · %2\n%3").arg(when, entry.who, entry.description)});
        if (entry.before.isEmpty() || entry.after.isEmpty())
            item->setText(0, item->text(0) + QStringLiteral(" – ") +
                                 (entry.before.isEmpty() ? tr("added") : tr("removed")));
        for (const record::FieldDifference &field : record::differences(
                 entry.record.kind, entry.before, entry.after, m_context.session.directory(), m_context.file)) {
            const QString text =
                entry.before.isEmpty() ? QStringLiteral("%1: %2").arg(field.field, inLine(field.after))
                : entry.after.isEmpty()
                    ? QStringLiteral("%1: %2").arg(field.field, inLine(field.before))
                    : QStringLiteral("%1: %2 → %3")
                          .arg(field.field, field.before.isEmpty() ? QStringLiteral("–") : inLine(field.before),
                               field.after.isEmpty() ? QStringLiteral("–") : inLine(field.after));
            auto *child = new QTreeWidgetItem(item, {text});
            child->setData(0, beforeRole, field.before);
            child->setData(0, afterRole, field.after);
        }
        item->setExpanded(shown <= 30 && !entry.before.isEmpty());
    }
    m_count->setText(tr("%n entries", nullptr, shown));
    m_detail->hide();
}

void HistoryPanel::showCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool field = item && item->parent();
    m_detail->setVisible(field);
    if (field) {
        m_before->setPlainText(item->data(0, beforeRole).toString());
        m_after->setPlainText(item->data(0, afterRole).toString());
    }
}

}
