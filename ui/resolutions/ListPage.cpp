#include "ui/resolutions/ListPage.h"

#include "core/base/Dates.h"
#include "ui/resolutions/FilterBar.h"
#include "ui/resolutions/ResolutionListModel.h"
#include "ui/resolutions/ResolutionTable.h"
#include "ui/resolutions/SelectionBar.h"
#include "ui/session/Session.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::resolutions {

using core::model::ResolutionId;
using core::store::ResolutionFilter;

namespace {

/// The heading and a row: as little as the list keeps beside an open form in a small window.
constexpr int leastTableHeight = 60;

}

ListPage::ListPage(Kind kind, session::Session &session, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_session(session), m_model(new ResolutionListModel(session, this)),
      m_count(new QLabel(this)), m_filter(new FilterBar(session, buildHeading(), this)),
      m_stack(new QStackedWidget(this)), m_table(new ResolutionTable(*m_model, this)),
      m_empty(new widgets::EmptyState(this)), m_bar(new SelectionBar(this)), m_place(new QVBoxLayout)
{
    setObjectName(kind == Kind::All ? QStringLiteral("resolutionsPage") : QStringLiteral("duePage"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filter->setContentsMargins(16, 10, 12, 10);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addLayout(m_place);
    m_place->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_bar); // below, so that no row moves away under the pointer

    m_empty->addAction(QStringLiteral("emptyReset"), tr("Reset filter"), [this] { m_filter->reset(); });
    m_empty->addAction(QStringLiteral("emptyImport"), tr("Import a status letter…"),
                       [this] { Q_EMIT importRequested(); });
    m_empty->addAction(QStringLiteral("emptyNew"), tr("New resolution…"), [this] { Q_EMIT newRequested(); });
    connect(m_model, &ResolutionListModel::listed, this, &ListPage::showCount);
    connect(m_table, &ResolutionTable::currentIdChanged, this, &ListPage::currentIdChanged);
    connect(m_table, &ResolutionTable::opened, this, &ListPage::opened);
    connectChoice();
    if (kind == Kind::Due)
        m_filter->setDefaultDueChoice(DueChoice::ThirtyDays);
    connect(m_filter, &FilterBar::changed, m_model, &ResolutionListModel::setFilter);
    m_model->setFilter(m_filter->filter());
}

void ListPage::connectChoice()
{
    connect(m_table, &ResolutionTable::choiceChanged, this, &ListPage::showChoice);
    connect(m_table, &ResolutionTable::menuRequested, this, [this](const QPoint &position) {
        showChoice();
        QMenu *menu = m_bar->makeMenu(this);
        widgets::ListTools::of(*m_table)->addTo(*menu);
        menu->popup(position);
    });
    connect(m_bar, &SelectionBar::openRequested, this, &ListPage::openChosen);
    connect(m_bar, &SelectionBar::askRequested, this, [this] { Q_EMIT askRequested(chosen()); });
    connect(m_bar, &SelectionBar::lettersRequested, this, [this] { Q_EMIT lettersRequested(chosen()); });
    connect(m_bar, &SelectionBar::reviewRequested, this, [this] { askFor(SelectionForm::Kind::Review); });
    connect(m_bar, &SelectionBar::exemptRequested, this, [this] { askFor(SelectionForm::Kind::Exempt); });
    connect(m_bar, &SelectionBar::remindRequested, this, &ListPage::askForReminders);
    connect(m_bar, &SelectionBar::allRequested, m_table, &QAbstractItemView::selectAll);
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_table->clearChoice();
        focusList();
    });
}

void ListPage::showChoice()
{
    m_bar->showChosen(int(chosen().size()), m_model->rowCount(), !m_session.isReadOnly());
    if (m_form)
        m_bar->hide(); // the form says what it is about, and the list needs the room
}

void ListPage::openChosen()
{
    const auto ids = chosen();
    if (ids.size() == 1)
        m_table->select(ids.front());
    if (!current().isNull())
        Q_EMIT opened(current());
}

void ListPage::askForReminders()
{
    const auto ids = chosen();
    if (ids.size() > 1)
        return askFor(SelectionForm::Kind::Reminder);
    if (!ids.empty() && m_table->select(ids.front()))
        Q_EMIT reminderRequested();
}

/// Opens the form about what is chosen now; typed text of another one is kept as its draft.
void ListPage::askFor(SelectionForm::Kind kind)
{
    if (m_session.isReadOnly() || chosen().empty())
        return;
    flush();
    removeForm();
    m_form = new SelectionForm(m_session, kind, chosen(), session::makeTiming, this);
    m_place->addWidget(m_form);
    connect(m_form, &SelectionForm::finished, this, [this, form = m_form.data()] {
        if (form != m_form)
            return;
        removeForm();
        focusList();
    });
    m_form->show();
    showChoice();
    m_form->start();
}

/// Escape from a form in which something was entered: it stands there when the same is asked for again.
void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_form)
        return QWidget::keyPressEvent(event);
    m_form->flush();
    removeForm();
    focusList();
}

void ListPage::removeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    showChoice();
}

/// With the rows that filter and actions break into: the form that is open is shown whole, however narrow the page.
QSize ListPage::minimumSizeHint() const
{
    const int least = layout()->totalMinimumSize().width();
    return {least, layout()->totalMinimumHeightForWidth(std::max(least, width()))};
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

int ListPage::wholeHeight() const
{
    const int around = minimumSizeHint().height() - m_stack->minimumHeight();
    return around + (m_model->rowCount() == 0 ? m_empty->sizeHint().height() : m_table->wholeHeight());
}

QWidget *ListPage::buildHeading()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(m_kind == Kind::All ? tr("Resolutions") : tr("Due"), head);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("listCount"));
    widgets::makeSecondary(*m_count);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_count);
    return head;
}

void ListPage::showCount(int count)
{
    const ResolutionFilter &filter = m_model->filter();
    QString text = tr("%n resolution(s)", nullptr, count);
    if (filter.dueUntil)
        text = tr("%1 until %2").arg(text, core::base::shortGermanDate(filter.dueUntil));
    if (filter.decidedIn)
        text = *filter.decidedIn == 0 ? tr("%1, day of decision unknown").arg(text)
                                      : tr("%1, decided in %2").arg(text).arg(*filter.decidedIn);
    m_count->setText(text);
    if (count == 0)
        explainEmpty();
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    m_stack->setMinimumHeight(count == 0 ? m_empty->minimumSizeHint().height() : leastTableHeight);
    Q_EMIT heightChanged();
}

void ListPage::explainEmpty()
{
    const bool filtered = !m_filter->isDefault();
    const bool fresh = !filtered && m_kind == Kind::All;
    if (filtered)
        m_empty->setTexts(tr("No resolution passes this filter"), tr("Choose less, or reset the filter."));
    else if (fresh)
        m_empty->setTexts(tr("No resolutions yet"),
                          tr("Import a status letter, drop it onto this window, or enter a resolution by hand."));
    else
        m_empty->setTexts(tr("Nothing is due within 30 days"), tr("Choose a later date above to look further ahead."));
    m_empty->setActionVisible(QStringLiteral("emptyReset"), filtered);
    m_empty->setActionVisible(QStringLiteral("emptyImport"), fresh && !m_session.isReadOnly());
    m_empty->setActionVisible(QStringLiteral("emptyNew"), fresh && !m_session.isReadOnly());
}

ResolutionId ListPage::current() const
{
    return m_table->current();
}

std::vector<ResolutionId> ListPage::chosen() const
{
    return m_table->chosen();
}

void ListPage::flush()
{
    if (m_form)
        m_form->flush();
}

void ListPage::select(ResolutionId id)
{
    if (m_table->select(id))
        return;
    // What is asked for by name is shown, even when the filter hid it.
    m_filter->reset();
    m_table->select(id);
}

bool ListPage::selectIfListed(ResolutionId id)
{
    return m_table->select(id);
}

void ListPage::showFilter(const ResolutionFilter &filter)
{
    m_filter->setFilter(filter);
}

std::vector<ResolutionId> ListPage::listed() const
{
    return m_model->ids();
}

bool ListPage::isFiltered() const
{
    return !m_filter->isDefault();
}

void ListPage::refreshToday()
{
    m_model->setFilter(m_filter->filter());
}

QByteArray ListPage::columnState() const
{
    return m_table->columnState();
}

void ListPage::restoreColumnState(const QByteArray &state)
{
    m_table->restoreColumnState(state);
}

void ListPage::focusList()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        widgets::focusFirst(*m_stack); // why there is nothing, and what can be done
}

}
