#include "ui/common/Session.h"

#include "ui/common/ApplyCommand.h"

namespace ui::common {

using namespace core::model;

Session::Session(std::unique_ptr<core::store::Database> database, QString who, Clock clock, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_who(std::move(who)), m_clock(std::move(clock)),
      m_edits(*m_database, m_who, m_clock.now)
{
    reloadDirectory();
    connect(&m_database->feed(), &core::store::ChangeFeed::changed, this, [this](const core::store::ChangeNotice &notice) {
        if (notice.directory || notice.everything)
            reloadDirectory();
        Q_EMIT changed(notice);
    });
}

Session::~Session()
{
    m_undo.clear();
}

bool Session::apply(const ChangeSet &set, const QString &mergeKey)
{
    if (set.isEmpty())
        return true;
    const auto applied = m_edits.apply(set);
    if (!applied) {
        reportFailure(applied.error(), set);
        return false;
    }
    m_undo.push(new ApplyCommand(*this, *applied, mergeKey));
    Q_EMIT saved(m_clock.now());
    return true;
}

bool Session::apply(const Result<ChangeSet> &set)
{
    if (!set) {
        Q_EMIT failed(set.error());
        return false;
    }
    return apply(*set);
}

void Session::putDraft(const QString &key, const QString &text)
{
    if (const auto kept = m_database->drafts().put({key, text, m_clock.now()}); !kept)
        Q_EMIT failed(kept.error());
}

void Session::removeDraft(const QString &key)
{
    if (const auto removed = m_database->drafts().remove(key); !removed)
        Q_EMIT failed(removed.error());
}

std::vector<core::store::Draft> Session::drafts()
{
    const auto all = m_database->drafts().all();
    if (all)
        return *all;
    Q_EMIT failed(all.error());
    return {};
}

void Session::reloadDirectory()
{
    const auto loaded = m_database->directory().load();
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

}
