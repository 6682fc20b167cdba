#pragma once

#include "app/cli/Output.h"
#include "core/base/TextForm.h"
#include "core/edit/EditService.h"
#include "core/model/Directory.h"
#include "core/model/Resolution.h"
#include "core/store/Database.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <memory>

namespace app::cli {

/// What a command works with: its arguments, the day, the database and the output.
class Context
{
public:
    Context(const QCommandLineParser &parser, QString databasePath, QDate today, Output &output)
        : out(output), m_parser(parser), m_databasePath(std::move(databasePath)), m_today(today)
    {
    }

    Output &out;

    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// A text to be stored, in one form, see core/base/TextForm.h.
    QString text(const QString &option) const { return core::base::inOneForm(value(option)); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool wantsJson() const { return has(QStringLiteral("json")); }

    QDate today() const { return m_today; }
    /// The time of the clock on that day.
    QDateTime now() const { return QDateTime(m_today, QTime::currentTime()).toUTC(); }
    QString databasePath() const { return m_databasePath; }

    /// The database, opened on first use.
    core::base::Result<core::store::Database *> database();
    /// Editing with the name of the system's user in the history.
    core::base::Result<core::edit::EditService *> edits();
    core::base::Result<core::model::Directory> directory();

    /// Writes the set; nothing to write is no failure and gives the empty set.
    core::base::Result<core::model::ChangeSet> apply(const core::model::ChangeSet &set);
    /// Conflict when --row-version names another version than the stored one.
    core::base::Result<void> checkVersion(qint64 stored);

    /// The resolution of that number, NotFound with a sentence otherwise.
    core::base::Result<core::model::ResolutionFile> resolution(const QString &reference);
    /// The office of that number or name, NotFound with a sentence otherwise.
    core::base::Result<core::model::OfficeId> office(const QString &text);

    /// A date in ISO or German form; a mistake in the call otherwise.
    core::base::Result<QDate> date(const QString &text);

    /// A mistake in the call: remembered, so that the exit code is 2.
    core::base::Error wrongUsage(const QString &sentence);
    bool isWrongUsage() const { return m_wrongUsage; }

private:
    const QCommandLineParser &m_parser;
    QString m_databasePath;
    QDate m_today;
    bool m_wrongUsage = false;
    std::unique_ptr<core::store::Database> m_database;
    std::unique_ptr<core::edit::EditService> m_edits;
};

/// How a clause is named on the command line: its label, and "5#2" for the second of that label.
QString clauseKey(const core::model::ResolutionFile &file, const core::model::Clause &clause);
/// The clause of that name, with or without the closing mark of its number; NotFound with a sentence otherwise.
core::base::Result<const core::model::Clause *> findClause(const core::model::ResolutionFile &file, const QString &key);

}
