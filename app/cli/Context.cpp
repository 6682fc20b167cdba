#include "app/cli/Context.h"

#include "app/cli/Text.h"
#include "app/common/DefaultPlaces.h"
#include "core/base/Dates.h"
#include "core/store/sql/OpenDatabase.h"

#include <QFileInfo>

namespace app::cli {

using namespace core::base;
using namespace core::model;

Result<core::store::Database *> Context::database()
{
    if (m_database)
        return m_database.get();
    if (!QFileInfo::exists(m_databasePath)) {
        // Not NotFound: the call as such failed, nothing was looked for.
        return Error{ErrorKind::Io,
                     Text::tr("The database “%1” does not exist; create it with “beschlusskontrolle-cli init”.")
                         .arg(m_databasePath)};
    }
    auto opened = core::store::sql::openDatabase(m_databasePath, {.now = QDateTime::currentDateTimeUtc()});
    if (!opened)
        return opened.error();
    m_database = std::move(*opened);
    // Beside what is told, as the window does.
    if (const QString note = m_database->openingNote(); !note.isEmpty())
        complain(note);
    return m_database.get();
}

Result<core::edit::EditService *> Context::edits()
{
    if (m_edits)
        return m_edits.get();
    const auto opened = database();
    if (!opened)
        return opened.error();
    if ((*opened)->isReadOnly())
        return Error{ErrorKind::ReadOnly, (*opened)->readOnlyReason()};
    m_edits = std::make_unique<core::edit::EditService>(**opened, app::common::userName(), [this] { return now(); });
    return m_edits.get();
}

Result<Directory> Context::directory()
{
    const auto opened = database();
    return opened ? (*opened)->directory().load() : Result<Directory>(opened.error());
}

Result<ChangeSet> Context::apply(const ChangeSet &set)
{
    if (set.isEmpty())
        return set;
    const auto service = edits();
    return service ? (*service)->apply(set) : Result<ChangeSet>(service.error());
}

Result<void> Context::checkVersion(qint64 stored)
{
    if (!has(QStringLiteral("row-version")))
        return {};
    bool isNumber = false;
    const qint64 version = value(QStringLiteral("row-version")).toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(Text::tr("--row-version needs a number."));
    if (version != stored)
        return Error{ErrorKind::Conflict, {}};
    return {};
}

Result<ResolutionFile> Context::resolution(const QString &reference)
{
    const auto opened = database();
    if (!opened)
        return opened.error();
    const auto found = (*opened)->resolutions().findByReference(reference);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, Text::tr("There is no resolution with the number “%1”.").arg(reference)};
    return (*opened)->resolutions().load(**found);
}

Result<OfficeId> Context::office(const QString &text)
{
    const auto known = directory();
    if (!known)
        return known.error();
    for (const Office &office : known->offices) {
        if (office.number == text || office.name.compare(text, Qt::CaseInsensitive) == 0)
            return office.id;
    }
    return Error{ErrorKind::NotFound, Text::tr("There is no office “%1”.").arg(text)};
}

Result<QDate> Context::date(const QString &text)
{
    const auto read = dateFromTyping(text, today());
    if (!read)
        return wrongUsage(Text::tr("“%1” is no date; write it as 2026-08-24 or 24.08.2026.").arg(text));
    return *read;
}

Error Context::wrongUsage(const QString &sentence)
{
    m_wrongUsage = true;
    return {ErrorKind::Invalid, sentence};
}

QString clauseKey(const ResolutionFile &file, const Clause &clause)
{
    const auto same = file.clausesLabelled(clause.label);
    for (size_t i = 1; i < same.size(); ++i) {
        if (same[i]->id == clause.id)
            return QStringLiteral("%1#%2").arg(clause.label).arg(i + 1);
    }
    return clause.label;
}

Result<const Clause *> findClause(const ResolutionFile &file, const QString &key)
{
    const auto bare = [](QString label) {
        while (label.endsWith(u'.') || label.endsWith(u')'))
            label.chop(1);
        return label;
    };
    for (const Clause &clause : file.clauses) {
        if (clauseKey(file, clause) == key)
            return &clause;
    }
    for (const Clause &clause : file.clauses) {
        if (bare(clauseKey(file, clause)) == bare(key))
            return &clause;
    }
    return Error{ErrorKind::NotFound, Text::tr("%1 has no clause “%2”.").arg(file.resolution.reference, key)};
}

}
