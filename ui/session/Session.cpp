#include "ui/session/Session.h"

#include "core/edit/KeepMine.h"
#include "ui/session/ApplyCommand.h"
#include "ui/session/WaitingLine.h"

#include <QPointer>
#include <QScopeGuard>
#include <utility>

namespace ui::session {

using namespace core::base;
using namespace core::model;
using core::store::Draft;

namespace {

/// The keys of the drafts of all fields that are held of a record.
std::set<QString> draftKeys(const Unwritten &unwritten, RecordRef ref)
{
    std::set<QString> keys;
    for (const ChangeSet &set : unwritten.sets()) {
        if (set.changes[0].ref() != ref)
            continue;
        for (const auto &[field, text] : fieldTexts(set.changes[0]))
            keys.insert(unwrittenKey(*set.changes[0].after, field));
    }
    return keys;
}

}

Session::Session(std::unique_ptr<core::store::Database> database, QString who, Clock clock, QObject *parent,
                 const TimingFactory &timing)
    : QObject(parent), m_database(std::move(database)), m_who(std::move(who)), m_clock(std::move(clock)),
      m_edits(*m_database, m_who, m_clock.now), m_line(std::make_unique<WaitingLine>(timing()))
{
    connect(m_line.get(), &WaitingLine::occupied, this, [this](bool on) {
        if (!on) {
            m_mine.clear();
            m_toldBusy = false;
        }
        Q_EMIT waiting(on);
        Q_EMIT unwrittenChanged();
    });
    reloadDirectory();
    if (!isReadOnly())
        (void)m_edits.stockUpIds().ok(); // tried again when one is needed
    connect(&m_database->feed(), &core::store::ChangeFeed::changed, this,
            [this](const core::store::ChangeNotice &notice) {
                if (notice.everything)
                    m_edits.forgetIds();
                if (notice.directory || notice.everything)
                    reloadDirectory();
                Q_EMIT changed(notice);
            });
}

Session::~Session()
{
    m_closing = true;
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
    enter({*set, mergeKey, std::move(done)});
}

void Session::save(const Result<ChangeSet> &set, Done done, const QString &mergeKey)
{
    if (!set || !Unwritten::mayHold(*set)) {
        submit(set, std::move(done), mergeKey);
        return;
    }
    if (!done)
        done = [](bool) {};
    enter({m_unwritten.joined(*set), mergeKey, std::move(done), true});
}

void Session::enter(const Edit &edit)
{
    if (!isWaiting() && tryWrite(edit))
        return;
    if (edit.isField)
        hold(edit.set);
    wait(edit);
}

void Session::wait(const Edit &edit)
{
    m_line->add([this, edit] { return tryWrite(edit); },
                [this, edit] {
                    reportStillBusy();
                    if (!edit.isField) {
                        edit.done(false);
                    } else if (!m_closing) {
                        keepAsDraft(edit.set);
                        wait(edit); // for what was typed patience never ends
                    }
                });
}

void Session::retryUnwritten()
{
    if (isWaiting())
        return; // it is being tried
    for (const ChangeSet &set : m_unwritten.sets())
        enter({set, {}, [](bool) {}, true, true});
    if (!m_drafts.empty())
        (void)writeDrafts().ok();
    Q_EMIT unwrittenChanged();
}

Result<ResolutionFile> Session::load(ResolutionId id) const
{
    auto file = m_database->resolutions().load(id);
    if (file)
        m_unwritten.show(*file);
    return file;
}

bool Session::hasUnwritten() const
{
    return m_lastFailed || !m_unwritten.isEmpty() || !m_drafts.empty() || !m_unsavedFields.empty();
}

bool Session::tryWrite(const Edit &edit)
{
    const ChangeSet set = onTopOfMine(edit.set);
    if (set.isEmpty()) {
        if (edit.isField)
            release(edit.set.changes[0].ref());
        edit.done(true);
        return true;
    }
    const auto applied = m_edits.apply(set);
    if (applied)
        written(*applied, edit.mergeKey);
    else if (applied.error().kind == ErrorKind::Busy)
        return false;
    else
        fail(edit, set, applied.error());
    edit.done(applied.ok());
    return true;
}

void Session::fail(const Edit &edit, const ChangeSet &set, const Error &error)
{
    const bool passes = error.kind == ErrorKind::Full || error.kind == ErrorKind::Io ||
                        error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::Gone;
    m_lastFailed = m_lastFailed || passes;
    if (edit.isField && !passes) {
        drop(set);
    } else if (edit.isField && !edit.isQuiet) {
        hold(set);
        keepAsDraft(set);
    }
    if (!edit.isQuiet || !passes)
        reportFailure(error, set);
    Q_EMIT unwrittenChanged();
}

void Session::hold(const ChangeSet &set)
{
    m_unwritten.hold(set);
    showAnew(set.changes[0]);
    Q_EMIT unwrittenChanged();
}

/// Refused: its owner keeps what was typed, or asks about the conflict.
void Session::drop(const ChangeSet &set)
{
    const RecordRef ref = set.changes[0].ref();
    // On the page of a resolution the drafts go when somebody has decided.
    const bool asks =
        ref.kind == RecordKind::Resolution || ref.kind == RecordKind::Clause || ref.kind == RecordKind::StatusReport;
    asks ? m_unwritten.drop(ref) : release(ref);
}

/// Nothing of the record is held any more, as it is stored like that.
void Session::release(RecordRef ref)
{
    const std::set<QString> keys = draftKeys(m_unwritten, ref);
    m_unwritten.drop(ref);
    for (const QString &key : keys)
        removeDraft(key);
}

void Session::keepAsDraft(const ChangeSet &set)
{
    for (const auto &[field, text] : fieldTexts(set.changes[0]))
        putDraft(unwrittenKey(*set.changes[0].after, field), text);
}

/// What is typed counts as stored for whoever shows the record.
void Session::showAnew(const Change &change)
{
    core::store::ChangeNotice notice;
    if (const auto resolution = resolutionOf(*change.after))
        notice.resolutions = {*resolution};
    else
        reloadDirectory();
    notice.directory = notice.resolutions.empty();
    Q_EMIT changed(notice);
}

void Session::written(const ChangeSet &applied, const QString &mergeKey)
{
    m_lastFailed = false;
    noteMine(applied);
    settle(applied);
    putStackRight();
    m_undo.push(new ApplyCommand(*this, applied, mergeKey));
    Q_EMIT saved(m_clock.now());
    if (!m_drafts.empty())
        (void)writeDrafts().ok();
    (void)m_edits.stockUpIds().ok();
    if (!m_unwritten.isEmpty())
        QMetaObject::invokeMethod(this, &Session::retryUnwritten, Qt::QueuedConnection);
    Q_EMIT unwrittenChanged();
}

/// What is held of records that are written now is only what goes beyond that.
void Session::settle(const ChangeSet &applied)
{
    for (const Change &change : applied.changes) {
        if (!m_unwritten.holds(change.ref()))
            continue;
        const std::set<QString> before = draftKeys(m_unwritten, change.ref());
        m_unwritten.rebase(change);
        const std::set<QString> left = draftKeys(m_unwritten, change.ref());
        for (const QString &key : before) {
            if (!left.contains(key))
                removeDraft(key);
        }
    }
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
            const bool follows = change.before && mine.before && mine.after && change.ref() == mine.ref() &&
                                 rowVersionOf(*change.before) == rowVersionOf(*mine.before);
            if (!follows)
                continue;
            if (change.after)
                change.after = core::edit::keepMine(*change.before, *change.after, *mine.after);
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
    if (key.contains(u"unsaved/"))
        m_unsavedFields.insert(key);
    setDraft(key, Draft{key, text, m_clock.now()});
}

void Session::removeDraft(const QString &key)
{
    m_unsavedFields.erase(key);
    m_lastFailed = false; // who gives up what could not be written has nothing left to save
    setDraft(key, std::nullopt);
}

void Session::setDraft(const QString &key, std::optional<Draft> draft)
{
    m_drafts[key] = std::move(draft);
    const auto told = qScopeGuard([this] { Q_EMIT unwrittenChanged(); });
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
    m_unwritten.show(m_directory);
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
    m_lastFailed = true;
    if (std::exchange(m_toldBusy, true))
        return;
    Q_EMIT failed(
        {ErrorKind::Busy, tr("Another program has been writing to the database for long, so this could not be saved;"
                             " typed text is kept. Please try again.")});
}

}
