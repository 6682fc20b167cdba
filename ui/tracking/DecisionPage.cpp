#include "ui/tracking/DecisionPage.h"

#include "core/model/Change.h"
#include "ui/session/Session.h"
#include "ui/tracking/TickList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

namespace ui::tracking {

using namespace core::base;
using namespace core::model;

DecisionPage::DecisionPage(session::Session &session, const QString &name, const QString &title, TickList *list,
                           QWidget *parent)
    : QWidget(parent), m_session(session), m_list(list), m_bar(new widgets::MessageBar(this)),
      m_progress(new widgets::JobBar(name + QStringLiteral("Job"), this)), m_empty(new widgets::EmptyState(this)),
      m_count(new QLabel(this)), m_details(new QVBoxLayout), m_footer(new QVBoxLayout),
      m_stack(new QStackedWidget(this))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("pageTitle"));
    heading->setFont(widgets::headingFont(*this));
    m_count->setObjectName(name + QStringLiteral("Count"));
    widgets::makeSecondary(*m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(m_count, 1);
    QPushButton *all = addButton("TickAll", tr("Tick &all"), head);
    QPushButton *none = addButton("TickNone", tr("Tick &none"), head);
    QPushButton *back = addButton("Close", tr("&Close"), head);
    connect(all, &QPushButton::clicked, m_list, [this] { m_list->setAllTicks(true); });
    connect(none, &QPushButton::clicked, m_list, [this] { m_list->setAllTicks(false); });
    connect(back, &QPushButton::clicked, this, &DecisionPage::closed);

    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 3);
    column->addLayout(m_details, 2);
    m_footer->setContentsMargins(16, 8, 16, 10);
    m_footer->setSpacing(8);
    column->addLayout(m_footer);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &DecisionPage::load);
    connect(&session, &session::Session::changed, this, &DecisionPage::refresh);
    connect(m_list, &TickList::ticksChanged, this, [this] { showState(); });
}

QPushButton *DecisionPage::addButton(const char *name, const QString &text, QHBoxLayout *row)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + QString::fromLatin1(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void DecisionPage::refresh()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void DecisionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void DecisionPage::load()
{
    if (m_reading) {
        m_pause.start();
        return;
    }
    m_reading = true;
    m_stale = false;
    read();
}

void DecisionPage::readDone(int count)
{
    m_reading = false;
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    showState();
}

void DecisionPage::readFailed(const Error &error)
{
    m_reading = false;
    m_stale = true; // until it can be read
    if (error.kind == ErrorKind::Cancelled)
        Q_EMIT closed();
    else
        m_bar->showError(error);
}

void DecisionPage::decide(const Result<ChangeSet> &set, const QString &sentence, std::function<void()> then)
{
    if (!set) {
        m_bar->showError(set.error());
        return;
    }
    m_busy = true;
    showState();
    m_session.submit(set, [page = QPointer(this), sentence, then = std::move(then)](bool written) {
        if (!page)
            return;
        page->m_busy = false;
        if (written)
            page->m_bar->showMessage(widgets::MessageBar::Kind::Information, sentence);
        if (written && then)
            then();
        page->showState();
    });
}

}
