#include "ui/resolutions/SearchPage.h"

#include "ui/resolutions/HitDelegate.h"
#include "ui/resolutions/SearchModel.h"
#include "ui/session/Job.h"
#include "ui/session/Session.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListTools.h"
#include "ui/widgets/Tones.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>

namespace ui::resolutions {

using namespace core::base;
using namespace core::model;
using Hits = std::vector<core::store::SearchHit>;

namespace {

constexpr int mostHits = 50;
constexpr int pauseMs = 60;

}

SearchPage::SearchPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SearchModel(this)), m_count(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_view(new QListView(this)), m_empty(new widgets::EmptyState(this))
{
    setObjectName(QStringLiteral("searchPage"));
    auto *title = new QLabel(tr("Search"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count->setObjectName(QStringLiteral("searchCount"));
    widgets::makeSecondary(*m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 10);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_count, 1);

    m_view->setObjectName(QStringLiteral("searchHits"));
    m_view->setAccessibleName(tr("Search results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new widgets::ListTools(*m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::start);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const auto *hit = m_model->hitAt(now.row()))
            Q_EMIT currentIdChanged(hit->resolution);
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    buildMenu();
}

void SearchPage::buildMenu()
{
    auto *open = new QAction(tr("&Open"), this);
    open->setObjectName(QStringLiteral("hitOpen"));
    open->setShortcut(Qt::Key_F2);
    open->setShortcutContext(Qt::WidgetShortcut);
    auto *remind = new QAction(tr("&Remind me…"), this);
    remind->setObjectName(QStringLiteral("hitRemind"));
    remind->setEnabled(!m_session.isReadOnly());
    connect(open, &QAction::triggered, this, [this] { openRow(m_view->currentIndex().row()); });
    connect(remind, &QAction::triggered, this, [this] {
        if (!current().isNull())
            Q_EMIT reminderRequested();
    });
    m_view->addActions({open, remind});
}

void SearchPage::search(const QString &words)
{
    m_words = words.simplified();
    m_pause.start();
}

void SearchPage::start()
{
    if (m_running)
        return; // the newest words are asked for as soon as this answer is here
    m_running = true;
    const QString words = m_words;
    session::Job::startWith<Hits>(
        m_session.database(), this,
        [words](core::store::Database &database, Progress &) { return database.resolutions().search(words, mostHits); },
        [this, words](const Result<Hits> &hits) {
            m_running = false;
            if (words != m_words)
                start();
            else
                showHits(words, hits);
        });
}

void SearchPage::showHits(const QString &words, const Result<Hits> &hits)
{
    if (!hits) {
        m_session.report(hits.error());
        return;
    }
    const int count = int(hits->size());
    m_model->setHits(*hits);
    m_count->setText(count == mostHits ? tr("the best %n hit(s) for “%1”", nullptr, count).arg(words)
                                       : tr("%n hit(s) for “%1”", nullptr, count).arg(words));
    m_empty->setTexts(tr("Nothing found"),
                      tr("Every word must begin one in number, title, clause or report. Try fewer or shorter words."));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    if (count > 0)
        m_view->setCurrentIndex(m_model->index(0));
    Q_EMIT answered(count);
}

ResolutionId SearchPage::current() const
{
    const auto *hit = m_model->hitAt(m_view->currentIndex().row());
    return hit ? hit->resolution : ResolutionId{};
}

void SearchPage::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void SearchPage::openRow(int row)
{
    if (const auto *hit = m_model->hitAt(row))
        Q_EMIT opened(hit->resolution);
}

}
