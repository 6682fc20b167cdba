#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/letter/LetterComposer.h"
#include "core/letter/LetterFile.h"
#include "core/letter/Profiles.h"

#include <QFileInfo>

namespace app::cli {

using namespace core::model;

namespace {

/// The letter that is being prepared, else a fresh one.
Memo memoFor(const ResolutionFile &file, const Directory &directory, QDate today)
{
    for (const Memo &memo : file.memos) {
        if (memo.state == MemoState::Draft)
            return memo;
    }
    return core::letter::draftMemo(file, directory, today);
}

class LetterCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("letter"); }
    QString summary() const override { return Text::tr("Composes the letter (Hausmitteilung) of a resolution as PDF, ODT or text."); }
    QString arguments() const override { return Text::tr("REFERENCE --output FILE"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {{{QStringLiteral("o"), QStringLiteral("output")}, Text::tr("Where to; the ending .pdf, .odt or .txt decides the form."), Text::tr("FILE")}};
    }
    QString details() const override
    {
        return Text::tr("Takes the draft of the letter if there is one, else recipients and signatory of the last letter. The database is "
                        "not changed.\nJSON: reference, file, format (pdf, odt, txt), final, date, nextReviewOn.");
    }

    Result<ExitCode> run(Context &context) const override
    {
        const QString path = context.value(QStringLiteral("output"));
        if (path.isEmpty())
            return context.wrongUsage(Text::tr("--output FILE is missing."));
        const QString format = QFileInfo(path).suffix().toLower();
        if (!core::letter::letterFormats().contains(format))
            return context.wrongUsage(Text::tr("The ending of “%1” must be .pdf, .odt or .txt.").arg(path));
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto house = core::letter::letterTemplateOf(*directory);
        const Memo memo = memoFor(*file, *directory, context.today());
        const auto letter = core::letter::compose(*file, *directory, memo, house, context.today());
        if (const auto saved = core::letter::saveLetter(letter, house, path); !saved)
            return saved.error();
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"reference"] = file->resolution.reference;
            object[u"file"] = path;
            object[u"format"] = format;
            object[u"final"] = memo.isFinal;
            object[u"date"] = jsonDate(memo.date.value_or(context.today()));
            object[u"nextReviewOn"] = jsonDate(memo.nextReviewOn);
            context.out.json(object);
        } else {
            context.out.line(Text::tr("Saved as “%1”.").arg(path));
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeLetterCommand()
{
    return std::make_unique<LetterCommand>();
}

}
