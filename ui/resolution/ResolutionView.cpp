#include "ui/resolution/ResolutionView.h"

#include "core/base/ErrorText.h"
#include "core/edit/ClauseEdits.h"
#include "core/edit/RecordEdits.h"
#include "ui/record/FieldText.h"
#include "ui/resolution/ClauseCard.h"
#include "ui/resolution/ClauseCards.h"
#include "ui/resolution/ClauseForms.h"
#include "ui/resolution/ClauseOrder.h"
#include "ui/resolution/HeadPanel.h"
#include "ui/resolution/HistoryPanel.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/InPlaceText.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/UndoOffer.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::base;
using namespace core::model;

ResolutionView::ResolutionView(session::Session &session, QWidget *parent)
    : ResolutionView(session, session::makeTiming, parent)
{
}

ResolutionView::ResolutionView(session::Session &session, session::TimingFactory timing, QWidget *parent)
    : QWidget(parent), m_context(session, std::move(timing))
{
    fillOffices(m_context.offices, session.directory());
    build();
    makeActions();
    m_context.tellRemoved = [this](const QString &sentence) {
        widgets::offerUndo(*m_messages, m_context.session, widgets::MessageBar::Kind::Information, sentence);
    };
    connect(&session, &session::Session::changed, this, &ResolutionView::changed);
    connect(&session, &session::Session::conflict, this, &ResolutionView::showConflict);
    connect(&session, &session::Session::failed, this, &ResolutionView::showFailure);
    connect(&session, &session::Session::directoryChanged, this, [this] {
        fillOffices(m_context.offices, m_context.session.directory());
        refresh(true);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

ResolutionView::~ResolutionView() = default;

void ResolutionView::build()
{
    setObjectName(QStringLiteral("resolution view"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new widgets::MessageBar(this);
    column->addWidget(m_messages);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);

    m_scroll = new widgets::FormArea(splitter);
    m_scroll->setObjectName(QStringLiteral("resolution page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(14, 10, 14, 14);
    body->setSpacing(8);
    m_head = new HeadPanel(m_context, content);
    body->addWidget(m_head);
    m_cards = new ClauseCards(m_context, content);
    body->addWidget(m_cards);
    m_empty =
        new QLabel(tr("No clauses yet. Add the first one with its wording; reports are then written for it."), content);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("no clauses"));
    body->addWidget(m_empty);
    m_newClause = new widgets::QuietButton(tr("New clause"), content);
    m_newClause->setNames(QStringLiteral("new clause"), tr("New clause"));
    body->addWidget(m_newClause);
    m_formLayout = new QVBoxLayout;
    body->addLayout(m_formLayout);
    body->addStretch(1);
    m_scroll->setWidget(content);
    content->installEventFilter(this);

    m_history = new HistoryPanel(m_context, splitter);
    m_history->hide();
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_history);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    place(); // nothing until there is something to show

    connect(m_cards, &ClauseCards::menuAboutToShow, this, [this](ClauseId clause) { m_atHand = clause; });
    connect(m_cards, &ClauseCards::reportTextRequested, this, [this](ClauseId clause, StatusReportId report) {
        showClause(clause);
        if (ClauseCard *shown = m_cards->card(clause))
            shown->editReport(report);
    });
    connect(m_newClause, &QPushButton::clicked, this, &ResolutionView::newClause);
    connect(m_head, &HeadPanel::letterRequested, this, [this] {
        flush();
        Q_EMIT letterRequested(current());
    });
    connect(m_head, &HeadPanel::historyToggled, this, [this](bool shown) { toggleHistory(shown); });
    connect(m_history, &HistoryPanel::closed, this, [this] { toggleHistory(false); });
}

QAction *ResolutionView::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                                   std::function<void()> run, bool ofClause)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    // With Ctrl from the list beside as well, as the menu shows them; keys alone mean something else there.
    const bool alone = keys.isEmpty() || !(keys[0].keyboardModifiers() & Qt::ControlModifier);
    action->setShortcutContext(alone ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this,
            [this, run = std::move(run), ofClause, isAboutHistory = name.endsWith(QStringLiteral("history"))] {
                ClauseCard *card = ofClause ? cardAtHand() : nullptr;
                if (ofClause && !card)
                    return;
                if (m_scroll->isHidden() && !isAboutHistory)
                    toggleHistory(false);
                if (card)
                    widgets::bringIntoView(*card); // what is done is seen
                run();
            });
    QWidget::addAction(action);
    (ofClause ? m_clauseActions : m_resolutionActions) << action;
    return action;
}

void ResolutionView::makeActions()
{
    addAction(
        QStringLiteral("action new report"), tr("New &report"), Qt::CTRL | Qt::Key_R,
        [this] { cardAtHand()->writeReport(); }, true);
    addAction(
        QStringLiteral("action joint report"), tr("Report for &several clauses"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        [this] { cardAtHand()->writeReport(true); }, true);
    addAction(
        QStringLiteral("action edit wording"), tr("Edit &wording"), Qt::Key_F2, [this] { cardAtHand()->editText(); },
        true);
    addAction(
        QStringLiteral("action edit number"), tr("Edit &number"), {}, [this] { cardAtHand()->editLabel(); }, true);
    addAction(
        QStringLiteral("action status"), tr("St&atus"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this] { cardAtHand()->chooseStatus(); }, true);
    addAction(
        QStringLiteral("action deadline"), tr("Set or extend &deadline"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { cardAtHand()->changeDeadline(); }, true);
    addAction(
        QStringLiteral("action remove deadline"), tr("Remove deadline"), {}, [this] { cardAtHand()->removeDeadline(); },
        true);
    addAction(
        QStringLiteral("action supporting offices"), tr("Supporting &offices"), {},
        [this] { cardAtHand()->chooseSupportingOffices(); }, true);
    addAction(
        QStringLiteral("action sub-clause"), tr("New s&ub-clause"), Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        [this] { cardAtHand()->addSubClause(); }, true);
    addAction(
        QStringLiteral("action move up"), tr("Move u&p"), Qt::ALT | Qt::Key_Up, [this] { move(-1); }, true);
    addAction(
        QStringLiteral("action move down"), tr("Move dow&n"), Qt::ALT | Qt::Key_Down, [this] { move(1); }, true);
    addAction(
        QStringLiteral("action clause history"), tr("&History of this clause"), {},
        [this] { toggleHistory(true, m_atHand); }, true);
    addAction(
        QStringLiteral("action remove clause"), tr("Remove &clause"), {}, [this] { removeClause(); }, true);

    addAction(
        QStringLiteral("action edit title"), tr("Edit &title"), Qt::SHIFT | Qt::Key_F2, [this] { m_head->editTitle(); },
        false);
    addAction(
        QStringLiteral("action next review"), tr("Next re&view"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [this] { m_head->editNextReview(); }, false);
    addAction(
        QStringLiteral("action new clause"), tr("New &clause"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { newClause(); }, false);
    addAction(
        QStringLiteral("action history"), tr("&History"), Qt::CTRL | Qt::Key_H,
        [this] { toggleHistory(m_history->isHidden()); }, false);
    addAction(
        QStringLiteral("action exempt"), tr("E&xempt from review …"), {}, [this] { m_head->exempt(); }, false);
    addAction(
        QStringLiteral("action close"), tr("C&lose resolution …"), {}, [this] { m_head->close(); }, false);
    addAction(
        QStringLiteral("action next clause"), tr("Next clause"), Qt::CTRL | Qt::Key_PageDown, [this] { step(1); },
        false);
    addAction(
        QStringLiteral("action previous clause"), tr("Previous clause"), Qt::CTRL | Qt::Key_PageUp,
        [this] { step(-1); }, false);
    m_head->setActions(m_resolutionActions);
    m_cards->setActions(m_clauseActions);
}

QList<QAction *> ResolutionView::menuActions() const
{
    return m_resolutionActions + m_clauseActions;
}

void ResolutionView::show(ResolutionId id)
{
    if (id == current() && m_isThere) {
        reload();
        return;
    }
    flush();
    // What is typed on shall not go into the same field of another resolution.
    if (isAncestorOf(window()->focusWidget()))
        Q_EMIT closed();
    m_cards->clear();
    m_head->clear();
    m_atHand = {};
    delete std::exchange(m_clauseForm, nullptr);
    m_messages->clear();
    m_context.file = {};
    m_context.file.resolution.id = id;
    if (!reload())
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    restoreDrafts();
    toggleHistory(!m_history->isHidden());
}

bool ResolutionView::reload()
{
    auto file = m_context.session.load(current());
    if (!file && file.error().kind == ErrorKind::Busy) {
        setThere(!m_context.file.resolution.reference.isEmpty()); // what is shown stays
        m_context.session.readLater(this, [this, shown = current()] {
            if (shown == current())
                show(shown);
        });
        return false;
    }
    if (!file) {
        setThere(false);
        m_context.file = {};
        if (file.error().kind != ErrorKind::NotFound)
            m_messages->showError(file.error());
        Q_EMIT closed();
        return false;
    }
    m_context.file = std::move(*file);
    refresh();
    setThere(true);
    return true;
}

void ResolutionView::refresh(bool all)
{
    if (current().isNull())
        return;
    m_head->refresh();
    m_cards->refresh(all);
    m_empty->setVisible(m_context.file.clauses.empty());
    m_newClause->setVisible(!m_context.session.isReadOnly());
    m_history->refresh();
    updateActions();
}

void ResolutionView::changed(const core::store::ChangeNotice &notice)
{
    if (current().isNull())
        return;
    const auto &touched = notice.resolutions;
    if (!notice.everything && std::find(touched.begin(), touched.end(), current()) == touched.end())
        return;
    if (reload() && notice.external && !notice.everything && !notice.by.isEmpty())
        m_messages->showMessage(widgets::MessageBar::Kind::Information,
                                tr("%1 has changed this resolution; you see the new state.").arg(notice.by));
}

void ResolutionView::restoreDrafts()
{
    const QString prefix = m_context.draftPrefix();
    for (const core::store::Draft &draft : m_context.session.drafts()) {
        if (!draft.key.startsWith(prefix))
            continue;
        const QString key = draft.key.mid(prefix.size());
        if (key.startsWith(u"unsaved/")) {
            restoreUnsaved(key, draft);
        } else if (key == u"clause/new") {
            newClause();
            m_clauseForm->restoreDraft(draft.text, draft.at);
        } else if (!m_head->restoreDraft(key, draft)) {
            ClauseCard *owner = m_cards->builtCard(ClauseId{key.section(u'/', 1, 1).toLongLong()});
            if (owner)
                owner->restoreDraft(key, draft);
        }
    }
}

void ResolutionView::restoreUnsaved(const QString &key, const core::store::Draft &draft)
{
    const QStringList parts = key.split(u'/');
    const auto kind = parts.size() == 4 ? recordKindFromCode(parts[1]) : std::nullopt;
    if (!kind)
        return;
    const auto stored = m_context.session.database().changes().current({*kind, parts[2].toLongLong()});
    if (!stored || !*stored)
        return;
    Record mine = **stored;
    if (!record::setField(mine, parts[3], draft.text) || sameContent(mine, **stored)) {
        m_context.session.removeDraft(draft.key);
        return;
    }
    const ChangeSet set = core::edit::edited(label(*kind), **stored, mine);
    placeConflict({set, {*stored}}, tr("Text from %1 was never stored. Which version shall stand?")
                                        .arg(draft.at.toLocalTime().toString(QStringLiteral("dd.MM. HH:mm"))));
}

void ResolutionView::showConflict(const session::Conflict &conflict)
{
    const auto &changes = conflict.mine.changes;
    const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return resolutionOf(change.after ? *change.after : *change.before) == std::optional(current());
    });
    if (!ours || current().isNull())
        return;
    placeConflict(conflict,
                  tr("Somebody else changed this meanwhile. Nothing was overwritten; which version shall stand?"));
    reload();
}

void ResolutionView::placeConflict(const session::Conflict &conflict, const QString &title)
{
    const Change &first = conflict.mine.changes.front();
    const Record &record = first.after ? *first.after : *first.before;
    ClauseId at;
    if (const auto *clause = std::get_if<Clause>(&record))
        at = clause->id;
    else if (const auto *extension = std::get_if<DeadlineExtension>(&record))
        at = extension->clause;
    else if (const auto *report = std::get_if<StatusReport>(&record); report && !report->clauses.empty())
        at = report->clauses.front();
    if (ClauseCard *shown = m_cards->builtCard(at))
        shown->showConflict(conflict, title);
    else
        m_head->showConflict(conflict, title);
}

void ResolutionView::showFailure(const Error &error)
{
    if (!isVisible() || current().isNull())
        return;
    // What is typed is still in its field or form: when the cause is gone it goes through as it is.
    const bool passes = error.kind == ErrorKind::Full || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Io;
    if (passes)
        m_messages->showMessage(widgets::MessageBar::Kind::Error, sentence(error),
                                {{tr("&Try again"), [this] {
                                      flush();
                                      m_context.session.retryUnwritten();
                                  }}});
    else
        m_messages->showError(error);
}

void ResolutionView::newClause()
{
    if (!m_clauseForm) {
        m_clauseForm = new ClauseForm(m_context, std::nullopt, m_scroll->widget());
        m_formLayout->addWidget(m_clauseForm);
        connect(m_clauseForm, &ResolutionForm::finished, this, [this] {
            m_clauseForm->hide();
            m_clauseForm->deleteLater();
            m_clauseForm = nullptr;
            m_newClause->setFocus();
        });
        m_clauseForm->show();
    }
    m_clauseForm->start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_clauseForm)
                m_scroll->ensureWidgetVisible(m_clauseForm);
        },
        Qt::QueuedConnection);
}

void ResolutionView::move(int direction)
{
    m_context.session.submit(core::edit::moveClause(m_context.file, m_atHand, direction));
    if (ClauseCard *moved = m_cards->card(m_atHand))
        m_scroll->ensureWidgetVisible(moved);
}

void ResolutionView::removeClause()
{
    flush();
    const ClauseId clause = cardAtHand()->clause();
    const QString sentence =
        tr("Clause %1 of %2 was removed.").arg(m_context.clauseName(clause), m_context.file.resolution.reference);
    m_context.session.submit(core::edit::removeClause(m_context.file, clause),
                             [view = QPointer(this), shown = current(), sentence](bool written) {
                                 if (written && view && view->current() == shown)
                                     view->m_context.tellRemoved(sentence);
                             });
}

void ResolutionView::step(int direction)
{
    const auto &clauses = m_context.file.clauses;
    if (clauses.empty())
        return;
    int at = direction > 0 ? -1 : int(clauses.size());
    for (size_t i = 0; i < clauses.size(); ++i) {
        if (clauses[i].id == m_atHand)
            at = int(i);
    }
    showClause(clauses[size_t(qBound(0, at + direction, int(clauses.size()) - 1))].id);
}

void ResolutionView::showClause(ClauseId id)
{
    ClauseCard *shown = m_cards->builtCard(id);
    if (!shown)
        return;
    if (m_scroll->isHidden())
        toggleHistory(false);
    m_atHand = id;
    shown->setFocus(Qt::OtherFocusReason);
    // Its place is known only when the layout has been done.
    m_scroll->widget()->layout()->activate();
    QMetaObject::invokeMethod(
        shown, [this, shown] { m_scroll->ensureWidgetVisible(shown, 0, 12); }, Qt::QueuedConnection);
    updateActions();
}

void ResolutionView::toggleHistory(bool shown, std::optional<ClauseId> clause)
{
    const bool wasRead = m_history->isAncestorOf(window()->focusWidget());
    m_head->setHistoryShown(shown);
    m_history->setVisible(shown);
    place();
    if (shown)
        m_history->filterBy(clause);
    else if (wasRead)
        m_left ? m_left->setFocus(Qt::ShortcutFocusReason) : widgets::focusWork(*m_scroll);
}

void ResolutionView::setThere(bool there)
{
    m_isThere = there;
    place();
}

bool ResolutionView::haveBothRoom() const
{
    const int handle = fontMetrics().averageCharWidth(); // about
    return width() >= m_scroll->minimumSizeHint().width() + handle + m_history->minimumWidth();
}

/// The history stands beside the page where both have room, else in its place: then the keyboard goes there as well, and not to
/// whatever stands first in the window.
void ResolutionView::place()
{
    const bool isShown = m_isThere && (m_history->isHidden() || haveBothRoom());
    QWidget *left = window()->focusWidget();
    const bool gives = !isShown && !m_history->isHidden() && m_scroll->isAncestorOf(left);
    m_scroll->setVisible(isShown);
    if (gives) {
        const bool isInPlace =
            qobject_cast<widgets::InPlaceText *>(left->parentWidget()); // its editor ends with the keyboard
        m_left = isInPlace ? left->parentWidget() : left;
        widgets::focusWork(*m_history);
    }
}

/// A form that opens on the page beside the history may need the room of both.
bool ResolutionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget() && !m_scroll->isHidden() &&
        !m_history->isHidden() && !haveBothRoom())
        QMetaObject::invokeMethod(
            this, [this] { toggleHistory(false); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

QSize ResolutionView::minimumSizeHint() const
{
    return {
        std::max(m_scroll->minimumSizeHint().width(), m_history->isHidden() ? 0 : m_history->minimumSizeHint().width()),
        layout()->minimumSize().height()};
}

void ResolutionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ResolutionView::flush()
{
    if (current().isNull())
        return;
    for (widgets::DateField *field : findChildren<widgets::DateField *>())
        field->commitTyped();
    m_head->flush();
    for (ClauseCard *card : m_cards->built())
        card->flush();
    if (m_clauseForm)
        m_clauseForm->flush();
}

ClauseCard *ResolutionView::cardAtHand() const
{
    if (ClauseCard *known = m_cards->card(m_atHand))
        return known;
    const auto built = m_cards->built();
    return built.size() == 1 ? built.front() : nullptr;
}

void ResolutionView::noteFocus(QWidget *now)
{
    for (const QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        const auto *focused = qobject_cast<const ClauseCard *>(widget);
        if (!focused || !m_cards->card(focused->clause()))
            continue;
        m_atHand = focused->clause();
        updateActions();
        return;
    }
}

void ResolutionView::updateActions()
{
    // Nothing is done to what nobody sees: the menu offers these on every page, and they are on only where this one is.
    const bool writable = isVisible() && !m_context.session.isReadOnly() && !current().isNull();
    for (QAction *action : std::as_const(m_resolutionActions))
        action->setEnabled(writable);
    for (QAction *action : std::as_const(m_clauseActions))
        action->setEnabled(writable && cardAtHand());
}

void ResolutionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ResolutionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void ResolutionView::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
    updateActions();
}

}
