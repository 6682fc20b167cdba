#include "ui/common/Session.h"

#include "ui/common/ApplyCommand.h"
#include "ui/common/FieldText.h"
#include "ui/common/WaitingLine.h"

#include <QPointer>

namespace ui::common {

using namespace core::base;
using namespace core::model;
using core::store::Draft;

Session::Session(std::unique_ptr<core::store::Database> database, QString who, Clock clock, QObject *parent, const TimingFactory &timing)
    : QObject(parent), m_database(std::move(database)), m_who(std::move(who)), m_clock(std::move(clock)),
      m_edits(*m_database, m_who, m_clock.now), m_line(std::make_unique<WaitingLine>(timing()))
{
    connect(m_line.get(), &WaitingLine::occupied, this, [this](bool on) {
        if (!on)
            m_mine.clear();
        Q_EMIT waiting(on);
    });
    reloadDirectory();
    if (!isReadOnly())
        (void)m_edits.stockUpIds().ok(); // tried again when one is needed
    connect(&m_database->feed(), &core::store::ChangeFeed::changed, this, [this](const core::store::ChangeNotice &notice) {
        if (notice.everything)
            m_edits.forgetIds();
        if (notice.directory || notice.everything)
            reloadDirectory();
        Q_EMIT changed(notice);
    });
}

Session::~Session()
{
    m_line->close();
    (void)writeDrafts().ok();
    m_undo.clear();
}

bool Session::isWaiting() const
{
    return m_line->isOccupied();
}

void Session::submit(const Result<ChangeSet> &set, Done done, const QString &mergeKey)
{
    if (!done)
        done = [](bool) {};
    if (!set) {
        Q_EMIT failed(set.error());
        done(false);
        return;
    }
    const Edit edit{*set, mergeKey, std::move(done)};
    if (!isWaiting() && tryWrite(edit))
        return;
    m_line->add([this, edit] { return tryWrite(edit); },
                [this, edit] {
                    reportStillBusy();
                    edit.done(false);
                });
}

bool Session::tryWrite(const Edit &edit)
{
    const ChangeSet set = onTopOfMine(edit.set);
    if (set.isEmpty()) {
        edit.done(true);
        return true;
    }
    const auto applied = m_edits.apply(set);
    if (applied)
        written(*applied, edit.mergeKey);
    else if (applied.error().kind == ErrorKind::Busy)
        return false;
    else
        reportFailure(applied.error(), set);
    edit.done(applied.ok());
    return true;
}

void Session::written(const ChangeSet &applied, const QString &mergeKey)
{
    noteMine(applied);
    putStackRight();
    m_undo.push(new ApplyCommand(*this, applied, mergeKey));
    Q_EMIT saved(m_clock.now());
    if (!m_drafts.empty())
        (void)writeDrafts().ok();
    (void)m_edits.stockUpIds().ok();
}

void Session::noteMine(const ChangeSet &applied)
{
    if (isWaiting())
        m_mine.insert(m_mine.end(), applied.changes.begin(), applied.changes.end());
}

/// What was entered while an earlier edit of mine waited knows the record as it was before that one.
ChangeSet Session::onTopOfMine(ChangeSet set) const
{
    for (const Change &mine : m_mine) {
        for (Change &change : set.changes) {
            const bool follows = change.before && mine.before && mine.after && change.ref() == mine.ref()
                && rowVersionOf(*change.before) == rowVersionOf(*mine.before);
            if (!follows)
                continue;
            if (change.after)
                change.after = keepMine(*change.before, *change.after, *mine.after);
            change.before = mine.after;
        }
    }
    std::erase_if(set.changes, [](const Change &c) { return c.before && c.after && sameContent(*c.before, *c.after); });
    return set;
}

void Session::readLater(QObject *reader, std::function<void()> read)
{
    m_line->add(
        [reader = QPointer<QObject>(reader), read = std::move(read)] {
            if (reader)
                read(); // asks for another turn itself when it is still too early
            return true;
        },
        {});
}

void Session::postpone(ApplyCommand &command, bool undo)
{
    takeStepBack(command, undo);
    m_stepBusy = true;
    if (m_line->isTrying())
        return;
    m_line->add(
        [this, undo] {
            putStackRight();
            m_stepBusy = false;
            undo ? m_undo.undo() : m_undo.redo();
            putStackRight();
            return !m_stepBusy;
        },
        [this] { reportStillBusy(); });
}

/// The stack is just moving although nothing was written: it goes back as soon as it can.
void Session::takeStepBack(ApplyCommand &command, bool undo)
{
    command.passOnce();
    m_stackAhead.push_back(undo);
    QMetaObject::invokeMethod(this, &Session::putStackRight, Qt::QueuedConnection);
}

void Session::putStackRight()
{
    while (!m_stackAhead.empty()) {
        const bool undone = m_stackAhead.back();
        m_stackAhead.pop_back();
        undone ? m_undo.redo() : m_undo.undo(); // the command lets this pass
    }
}

void Session::putDraft(const QString &key, const QString &text)
{
    setDraft(key, Draft{key, text, m_clock.now()});
}

void Session::removeDraft(const QString &key)
{
    setDraft(key, std::nullopt);
}

void Session::setDraft(const QString &key, std::optional<Draft> draft)
{
    m_drafts[key] = std::move(draft);
    if (isWaiting()) {
        waitWithDrafts();
        return;
    }
    const auto kept = writeDrafts();
    if (kept)
        return;
    if (kept.error().kind == ErrorKind::Busy)
        waitWithDrafts();
    else
        Q_EMIT failed(kept.error()); // still held here, and written with the next one that can be
}

Result<void> Session::writeDrafts()
{
    while (!m_drafts.empty()) {
        const auto &[key, draft] = *m_drafts.begin();
        const auto kept = draft ? m_database->drafts().put(*draft) : m_database->drafts().remove(key);
        if (!kept)
            return kept;
        m_drafts.erase(m_drafts.begin());
    }
    return {};
}

/// Drafts are what keeps typed text: for them patience never ends.
void Session::waitWithDrafts()
{
    if (m_draftsWait)
        return;
    m_draftsWait = true;
    m_line->add(
        [this] {
            const auto kept = writeDrafts();
            if (!kept && kept.error().kind == ErrorKind::Busy)
                return false;
            m_draftsWait = false;
            return true;
        },
        [this] {
            m_draftsWait = false;
            waitWithDrafts();
        });
}

std::vector<Draft> Session::drafts()
{
    auto all = m_database->drafts().all();
    if (!all) {
        Q_EMIT failed(all.error());
        all = std::vector<Draft>();
    }
    for (const auto &pending : m_drafts) {
        std::erase_if(*all, [&pending](const Draft &stored) { return stored.key == pending.first; });
        if (pending.second)
            all->push_back(*pending.second);
    }
    return *all;
}

void Session::reloadDirectory()
{
    const auto loaded = m_database->directory().load();
    if (!loaded && loaded.error().kind == ErrorKind::Busy) {
        readLater(this, [this] { reloadDirectory(); });
        return;
    }
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_directory = *loaded;
    Q_EMIT directoryChanged();
}

void Session::reportFailure(const Error &error, const ChangeSet &set)
{
    if (error.kind != ErrorKind::Conflict) {
        Q_EMIT failed(error);
        return;
    }
    Conflict found{set, {}};
    for (const Change &change : set.changes) {
        const auto current = m_database->changes().current(change.ref());
        found.theirs.push_back(current ? *current : std::nullopt);
    }
    Q_EMIT conflict(found);
}

void Session::reportStillBusy()
{
    Q_EMIT failed({ErrorKind::Busy, tr("Another program has been writing to the database for long, so this could not be saved;"
                                       " typed text is kept. Please try again.")});
}

}
