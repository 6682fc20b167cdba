#include "ui/requests/RequestsPage.h"

#include "core/base/Dates.h"
#include "core/edit/RequestEdits.h"
#include "core/request/RequestMails.h"
#include "ui/requests/RequestsModel.h"
#include "ui/session/FieldDraft.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/QuietList.h"
#include "ui/widgets/Tones.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::requests {

using namespace core::base;
using namespace core::model;
using core::request::PreparedRequest;

namespace {

enum class Shown { Open, Late, All };

QPushButton *makeButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    return button;
}

}

RequestsPage::RequestsPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new RequestsModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_bar(new widgets::MessageBar(this)), m_count(new QLabel(this)), m_list(new QTreeView(this)),
      m_clauses(new QTreeWidget(this)), m_empty(new widgets::EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("requestsPage"));
    setAccessibleName(tr("Requests to offices"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RequestsModel::sortRole);
    m_empty->addAction(QStringLiteral("requestsEmptyAsk"), tr("Ask the offices now…"),
                       [this] { Q_EMIT askRequested(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFilters());
    layout->addWidget(m_bar);
    makeList();
    makeClauses();
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setObjectName(QStringLiteral("requestsSplitter"));
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_list);
    lists->addWidget(m_clauses);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    m_stack->addWidget(lists);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeClosing());

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &RequestsPage::load);
    connect(&m_session, &session::Session::changed, this, &RequestsPage::refresh);
    connect(&m_session, &session::Session::directoryChanged, this, &RequestsPage::fillOffices);
    fillOffices();
    showState();
}

QWidget *RequestsPage::makeHeader()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Requests to offices"), head);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("requestsCount"));
    widgets::makeSecondary(*m_count);
    auto *ask = makeButton("requestsAsk", tr("&Ask the offices…"), head);
    m_chase = makeButton("requestsChase", tr("&Chase what is late…"), head);
    auto *answer = makeButton("requestsAnswer", tr("Read an ans&wer…"), head);
    connect(ask, &QPushButton::clicked, this, &RequestsPage::askRequested);
    connect(answer, &QPushButton::clicked, this, &RequestsPage::answerRequested);
    connect(m_chase, &QPushButton::clicked, this, [this] { Q_EMIT remindersRequested(turnsToChase()); });
    for (QPushButton *button : {ask, answer})
        button->setEnabled(!m_session.isReadOnly());
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_count, 1);
    layout->addWidget(ask);
    layout->addWidget(m_chase);
    layout->addWidget(answer);
    return head;
}

QWidget *RequestsPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_show = new QComboBox(bar);
    m_show->setObjectName(QStringLiteral("requestsShow"));
    m_show->setAccessibleName(tr("Which requests"));
    for (const QString &choice : {tr("Open"), tr("Late"), tr("All")})
        m_show->addItem(choice);
    m_office = new QComboBox(bar);
    m_office->setObjectName(QStringLiteral("requestsOffice"));
    m_office->setAccessibleName(tr("Requests to this office"));
    m_office->setMaximumWidth(320);
    m_remind = makeButton("requestsRemind", tr("&Remind…"), bar);
    m_close = makeButton("requestsClose", tr("C&lose…"), bar);
    auto *showLabel = new QLabel(tr("S&how"), bar);
    showLabel->setBuddy(m_show);
    showLabel->setAccessibleName(m_show->accessibleName());
    auto *officeLabelText = new QLabel(tr("O&ffice"), bar);
    officeLabelText->setBuddy(m_office);
    officeLabelText->setAccessibleName(m_office->accessibleName());
    connect(m_show, &QComboBox::currentIndexChanged, this, &RequestsPage::load);
    connect(m_office, &QComboBox::currentIndexChanged, this, [this] { show(m_all); });
    connect(m_remind, &QPushButton::clicked, this, [this] { Q_EMIT remindersRequested(chaseable(selected())); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_closing->show();
        m_closingRemark->setFocus();
    });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(showLabel);
    layout->addWidget(m_show);
    layout->addWidget(officeLabelText);
    layout->addWidget(m_office);
    layout->addStretch();
    layout->addWidget(m_remind);
    layout->addWidget(m_close);
    return bar;
}

/// Asked for in the page, below what it is about; hidden until wanted.
QWidget *RequestsPage::makeClosing()
{
    m_closing = new QWidget(this);
    m_closingRemark = new QLineEdit(m_closing);
    m_closingRemark->setObjectName(QStringLiteral("requestsClosingRemark"));
    m_closingRemark->setAccessibleName(tr("Why the answer is not waited for any longer"));
    m_closingRemark->setPlaceholderText(
        tr("Why the answer is not waited for any longer, such as “answered by telephone”"));
    m_closingDraft = new session::FieldDraft(m_session, *m_closingRemark);
    auto *close = makeButton("requestsCloseNow", tr("Clos&e the chosen requests"), m_closing);
    auto *cancel = makeButton("requestsCloseCancel", tr("Cancel"), m_closing);
    connect(close, &QPushButton::clicked, this, &RequestsPage::closeSelected);
    connect(m_closingRemark, &QLineEdit::returnPressed, this, &RequestsPage::closeSelected);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_closing->hide();
        m_list->setFocus();
    });
    auto *layout = new QHBoxLayout(m_closing);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_closingRemark, 1);
    layout->addWidget(close);
    layout->addWidget(cancel);
    m_closing->hide();
    return m_closing;
}

void RequestsPage::makeList()
{
    widgets::makeQuietList(*m_list, QStringLiteral("requestsList"), tr("Requests to offices"));
    widgets::ListTools::of(*m_list)->setRemoval(
        {tr("C&lose…"), [this] { m_close->click(); }, [this] { return m_close->isEnabled(); }});
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->sortByColumn(RequestsModel::State, Qt::AscendingOrder);
    widgets::setColumnWidths(*m_list, {{RequestsModel::Office, 31},
                                       {RequestsModel::State, 21},
                                       {RequestsModel::AskedOn, 12},
                                       {RequestsModel::Until, 12},
                                       {RequestsModel::Answered, 11},
                                       {RequestsModel::Reminded, 21}});
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsPage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::showClauses);
}

void RequestsPage::makeClauses()
{
    widgets::makeQuietList(*m_clauses, QStringLiteral("requestsClauses"),
                           tr("Clauses that the office was asked about"));
    widgets::ListTools::of(*m_clauses)->setOpens();
    m_clauses->setHeaderLabels({tr("Number"), tr("Clause"), tr("Title"), tr("Answered on")});
    m_clauses->header()->setStretchLastSection(false);
    m_clauses->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    widgets::setColumnWidths(*m_clauses, {{0, 14}, {1, 8}, {3, 14}});
    connect(m_clauses, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT resolutionRequested(ResolutionId{item->data(0, Qt::UserRole).toLongLong()});
    });
}

void RequestsPage::fillOffices()
{
    const QSignalBlocker quiet(m_office);
    const QVariant chosen = m_office->currentData();
    m_office->clear();
    m_office->addItem(tr("All offices"));
    for (const Office &office : m_session.directory().offices)
        m_office->addItem(officeLabel(office), office.id.value);
    m_office->setCurrentIndex(std::max(0, chosen.isValid() ? m_office->findData(chosen) : 0));
}

void RequestsPage::refresh()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void RequestsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void RequestsPage::load()
{
    if (m_loading) {
        m_pause.start();
        return;
    }
    m_loading = true;
    m_stale = false;
    session::Job::startWith<std::vector<ContributionRequest>>(
        m_session.database(), this,
        [openOnly = Shown(m_show->currentIndex()) != Shown::All](core::store::Database &database, Progress &) {
            core::store::RequestFilter filter;
            filter.openOnly = openOnly;
            return database.reviews().requests(filter);
        },
        [this](const Result<std::vector<ContributionRequest>> &requests) {
            m_loading = false;
            m_stale = m_stale || !requests; // until it can be read
            if (requests)
                show(*requests);
            else
                m_bar->showError(requests.error());
        });
}

void RequestsPage::show(const std::vector<ContributionRequest> &requests)
{
    m_all = requests;
    std::vector<ContributionRequest> shown;
    const QVariant office = m_office->currentData();
    for (const ContributionRequest &request : requests) {
        const bool wanted = Shown(m_show->currentIndex()) != Shown::Late || request.isLate(m_session.today());
        if (wanted && (!office.isValid() || request.office.value == office.toLongLong()))
            shown.push_back(request);
    }
    m_model->setRequests(shown, m_session.directory(), m_session.today());
    if (!m_list->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    m_shownClauses = {};
    showCount();
    showClauses();
    showState();
}

void RequestsPage::showCount()
{
    const int shown = m_model->rowCount();
    m_count->setText(tr("%n request(s)", nullptr, shown));
    if (shown == 0 && m_show->currentIndex() == int(Shown::Open) && !m_office->currentData().isValid())
        m_empty->setTexts(tr("No office is waited for"),
                          tr("Ask the offices for what is due; each gets a mail with a form to fill in."));
    else if (shown == 0)
        m_empty->setTexts(tr("No request passes this filter"),
                          tr("Choose “All” and “All offices” to see every request."));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void RequestsPage::showState()
{
    const auto chosen = selected();
    const bool writable = !m_session.isReadOnly();
    m_remind->setEnabled(writable && !chaseable(chosen).empty());
    m_close->setEnabled(
        writable && std::any_of(chosen.begin(), chosen.end(), [](const ContributionRequest &r) { return r.isOpen(); }));
    const int late = int(turnsToChase().size());
    m_chase->setText(late > 0 ? tr("&Chase what is late (%1)…").arg(late) : tr("&Chase what is late…"));
    m_chase->setEnabled(writable && late > 0);
    if (!m_close->isEnabled())
        m_closing->hide();
}

void RequestsPage::showClauses()
{
    const QModelIndex current = m_sorted->mapToSource(m_list->currentIndex());
    if (!current.isValid()) {
        m_clauses->clear();
        return;
    }
    const ContributionRequest request = m_model->request(current.row());
    if (request.id == m_shownClauses)
        return;
    m_shownClauses = request.id;
    session::Job::startWith<PreparedRequest>(
        m_session.database(), this,
        [request](core::store::Database &database, Progress &) {
            return core::request::loadRequest(database, request);
        },
        [this, request](const Result<PreparedRequest> &loaded) {
            if (!loaded || m_shownClauses != request.id)
                return; // the list tells what is wrong; another row was chosen meanwhile
            m_clauses->clear();
            for (const auto &item : loaded->items) {
                const auto asked =
                    std::find_if(request.clauses.begin(), request.clauses.end(),
                                 [&item](const RequestedClause &c) { return c.clause == item.clause.id; });
                auto *row = new QTreeWidgetItem(
                    m_clauses, {item.resolution.reference, item.clause.label, item.resolution.title.simplified(),
                                asked->answeredOn ? shortGermanDate(asked->answeredOn) : tr("open")});
                row->setData(0, Qt::UserRole, item.resolution.id.value);
            }
        });
}

std::vector<ContributionRequest> RequestsPage::selected() const
{
    std::vector<ContributionRequest> chosen;
    for (const QModelIndex &index :
         m_list->selectionModel() ? m_list->selectionModel()->selectedRows() : QModelIndexList())
        chosen.push_back(m_model->request(m_sorted->mapToSource(index).row()));
    return chosen;
}

std::vector<ContributionRequest> RequestsPage::chaseable(const std::vector<ContributionRequest> &among) const
{
    std::vector<ContributionRequest> late;
    std::copy_if(among.begin(), among.end(), std::back_inserter(late),
                 [today = m_session.today()](const ContributionRequest &request) {
                     return core::request::mayBeChased(request, today);
                 });
    return late;
}

std::vector<ContributionRequest> RequestsPage::turnsToChase() const
{
    std::vector<ContributionRequest> turns;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(turns),
                 [today = m_session.today()](const ContributionRequest &request) {
                     return core::request::isTurnToChase(request, today);
                 });
    return turns;
}

void RequestsPage::closeSelected()
{
    const ChangeSet all = core::edit::closeRequests(selected(), m_closingRemark->text(), m_session.today());
    const int count = int(all.changes.size());
    m_session.submit(all, [this, count, alive = QPointer(this)](bool written) {
        if (!alive || !written)
            return;
        m_closing->hide();
        m_closingDraft->forget();
        m_bar->showMessage(widgets::MessageBar::Kind::Information, tr("%n request(s) closed.", nullptr, count));
    });
}

}
