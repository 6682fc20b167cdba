#include "app/cli/Command.h"
#include "app/cli/Text.h"
#include "core/letter/life/KeptCheck.h"

#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;

namespace {

class CheckCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return Text::tr("Checks the database: integrity, references, version, history, search index.");
    }
    QString details() const override
    {
        return Text::tr(
            "JSON: database (path), ok, readOnly, findings [sentences], note (what was noticed when opening), notProven (sentence). Findings: exit code 1.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        Result<QStringList> findings = QStringList();
        {
            TerminalProgress progress;
            findings = (*database)->check(progress);
        }
        if (!findings)
            return findings.error();
        if (findings->isEmpty()) {
            const auto letters = core::letter::checkKeptLetters(**database);
            if (!letters)
                return letters.error();
            *findings += *letters;
        }
        const QString notProven = Text::tr(
            "Not proven, as there is no chain of hashes yet: that nobody has changed values of a record, its history, or a released letter together with its hash by other means than this program.");
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"database"] = (*database)->location();
            object[u"ok"] = findings->isEmpty();
            object[u"readOnly"] = (*database)->isReadOnly();
            object[u"findings"] = QJsonArray::fromStringList(*findings);
            object[u"note"] = (*database)->openingNote();
            object[u"notProven"] = notProven;
            context.out.json(object);
        } else if (findings->isEmpty()) {
            context.out.line(Text::tr("The database is in order."));
            context.out.line(notProven);
        } else {
            for (const QString &finding : *findings)
                context.out.line(finding);
        }
        if (!findings->isEmpty())
            complain(Text::tr("The database is not in order; make a copy of the file and open its newest backup."));
        return findings->isEmpty() ? ExitCode::Done : ExitCode::Failed;
    }
};

}

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

}
