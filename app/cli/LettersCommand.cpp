#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/base/Dates.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/life/ReleasedFile.h"
#include "core/letter/writers/LetterFile.h"

#include <QJsonArray>
#include <algorithm>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using core::store::MemoRow;

namespace {

const QString kOpen = QStringLiteral("open");
const QString kCompare = QStringLiteral("compare");
const QString kMissing = QStringLiteral("missing");
const QString kWrite = QStringLiteral("write");
const QString kOutput = QStringLiteral("output");
const QString kFormat = QStringLiteral("format");
const QString kOffice = QStringLiteral("libreoffice");

/// A letter with all that is known about its resolution.
struct Found {
    ResolutionFile file;
    Memo memo;
    Directory directory;
};

QJsonObject jsonOf(const MemoRow &row)
{
    QJsonObject object;
    object[u"id"] = row.id.value;
    object[u"reference"] = row.reference;
    object[u"title"] = row.title;
    object[u"state"] = code(row.state);
    object[u"final"] = row.isFinal;
    object[u"confidential"] = row.confidential;
    object[u"date"] = jsonDate(row.date);
    object[u"sentOn"] = jsonDate(row.sentOn);
    object[u"sentWay"] = row.sentWay;
    object[u"kept"] = row.isKept;
    object[u"corrected"] = row.isCorrected;
    object[u"readers"] = row.readers;
    object[u"noted"] = row.noted;
    return object;
}

class LettersCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("letters"); }
    QString summary() const override
    {
        return Text::tr("Lists the letters, saves one as it left the house, or compares it with the one before.");
    }
    QString arguments() const override
    {
        return Text::tr("[REFERENCE] | --open ID --output FILE | --compare ID | --missing [--write]");
    }
    std::pair<int, int> argumentCount() const override { return {0, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {
            {kOpen, Text::tr("Save the letter of this number as it left the house; a draft as it is now."),
             Text::tr("ID")},
            {kCompare,
             Text::tr("What the letter of this number tells that the one before did not, and what it tells no longer."),
             Text::tr("ID")},
            {kMissing,
             Text::tr(
                 "The files that letters were released into and that are not there, because the program or the disk failed.")},
            {kWrite, Text::tr("With --missing: writes them again.")},
            {{QStringLiteral("o"), kOutput},
             Text::tr("Where to; the ending .pdf, .odt, .docx, .eml or .txt decides the form."),
             Text::tr("FILE")},
            {kFormat,
             Text::tr(
                 "pdf and pdfa: PDF/A-1b; pdfua: PDF/A-2b and PDF/UA-1; odt; docx; eml: mail draft; txt. pdfua and docx need LibreOffice."),
             QStringLiteral("pdf|pdfa|pdfua|odt|docx|eml|txt")},
            {kOffice, Text::tr("The program soffice, where it is not found by itself."), Text::tr("FILE")},
        };
    }
    QString details() const override
    {
        return Text::tr(
            "JSON: letters [id, reference, title, state (draft, released, sent), final, confidential, date, sentOn, sentWay, kept, corrected, "
            "readers, noted], newest first; of --open: id, reference, file; of --compare: id, before (id), items [clauses, new [sentences]], "
            "gone [sentences]; of --missing: missing [file, references]; with --write also written [file].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        if (context.has(kOpen) && context.has(kCompare))
            return context.wrongUsage(Text::tr("--open and --compare do not go together."));
        if (context.has(kWrite) && !context.has(kMissing))
            return context.wrongUsage(Text::tr("--write goes with --missing only."));
        if (context.has(kMissing))
            return missing(context);
        if (context.has(kOpen) != context.has(kOutput))
            return context.wrongUsage(Text::tr("--open ID and --output FILE go together."));
        if ((context.has(kOpen) || context.has(kCompare)) && !context.arguments().isEmpty())
            return context.wrongUsage(Text::tr("A letter is named by its ID alone."));
        return context.has(kOpen) ? open(context) : context.has(kCompare) ? compare(context) : list(context);
    }

private:
    static Result<ExitCode> list(Context &context)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        auto rows = (*database)->memos().list();
        if (!rows)
            return rows.error();
        if (!context.arguments().isEmpty()) {
            const auto file = context.resolution(context.argument(0));
            if (!file)
                return file.error();
            std::erase_if(*rows, [&](const MemoRow &row) { return row.resolution != file->resolution.id; });
        }
        if (context.wantsJson()) {
            QJsonArray letters;
            for (const MemoRow &row : *rows)
                letters.append(jsonOf(row));
            context.out.json({{QStringLiteral("letters"), letters}});
        } else {
            print(*rows, context);
            if (const auto told = tellMissing(context); !told)
                return told.error();
        }
        return rows->empty() ? ExitCode::NothingFound : ExitCode::Done;
    }

    static QString toldOf(const core::letter::MissingFile &file)
    {
        return file.references.join(QStringLiteral(", ")) + QStringLiteral("  ") + file.path;
    }

    static Result<ExitCode> missing(Context &context)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        const auto files = core::letter::missingFiles(**database);
        if (!files)
            return files.error();
        QJsonArray told;
        QJsonArray written;
        for (const core::letter::MissingFile &file : *files) {
            told.append(QJsonObject{{QStringLiteral("file"), file.path},
                                    {QStringLiteral("references"), QJsonArray::fromStringList(file.references)}});
            if (!context.has(kWrite)) {
                if (!context.wantsJson())
                    context.out.line(toldOf(file));
                continue;
            }
            TerminalProgress progress;
            const auto path = core::letter::writeAgain(**database, file, context.today(),
                                                       core::letter::LibreOffice(context.value(kOffice)), progress);
            if (!path)
                return path.error();
            written.append(*path);
            if (!context.wantsJson())
                context.out.line(Text::tr("Saved as “%1”.").arg(*path));
        }
        if (context.wantsJson())
            context.out.json({{QStringLiteral("missing"), told}, {QStringLiteral("written"), written}});
        else if (files->empty())
            context.out.line(Text::tr("No file is missing."));
        return files->empty() ? ExitCode::NothingFound : ExitCode::Done;
    }

    /// Whoever looks at his letters learns that files of them are missing.
    static Result<void> tellMissing(Context &context)
    {
        const auto database = context.database();
        const auto files = database ? core::letter::missingFiles(**database)
                                    : Result<std::vector<core::letter::MissingFile>>(database.error());
        if (!files)
            return files.error();
        if (!files->empty())
            context.out.line(Text::tr("%n file(s) of released letters are missing; “letters --missing” lists them.",
                                      nullptr, static_cast<int>(files->size())));
        return {};
    }

    static void print(const std::vector<MemoRow> &rows, Context &context)
    {
        if (rows.empty()) {
            context.out.line(Text::tr("No letters."));
            return;
        }
        TextTable table({Text::tr("ID"), Text::tr("Number"), Text::tr("State"), Text::tr("Kind"), Text::tr("Date"),
                         Text::tr("Sent"), Text::tr("Noted"), Text::tr("Title")});
        for (const MemoRow &row : rows) {
            const QString state = row.isCorrected ? Text::tr("%1, corrected").arg(label(row.state)) : label(row.state);
            table.add({QString::number(row.id.value), row.reference, state,
                       row.isFinal ? Text::tr("Final report") : Text::tr("Interim report"), shortGermanDate(row.date),
                       shortGermanDate(row.sentOn),
                       row.readers == 0 ? QString() : QStringLiteral("%1/%2").arg(row.noted).arg(row.readers),
                       row.title});
        }
        table.write(context.out);
    }

    static Result<Found> find(Context &context, const QString &id)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        const auto rows = (*database)->memos().list();
        if (!rows)
            return rows.error();
        const auto row = std::find_if(rows->begin(), rows->end(), [&id](const MemoRow &candidate) {
            return QString::number(candidate.id.value) == id;
        });
        if (row == rows->end())
            return Error{ErrorKind::NotFound,
                         Text::tr("There is no letter of the ID “%1”; “letters” lists them.").arg(id)};
        auto file = (*database)->resolutions().load(row->resolution);
        if (!file)
            return file.error();
        auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto memo = std::find_if(file->memos.begin(), file->memos.end(),
                                       [&row](const Memo &candidate) { return candidate.id == row->id; });
        if (memo == file->memos.end())
            return Error{ErrorKind::NotFound, {}};
        Memo found = *memo;
        return Found{std::move(*file), std::move(found), std::move(*directory)};
    }

    static Result<core::letter::KeptLetter> letterOf(Context &context, const Found &found, const Memo &memo)
    {
        const auto database = context.database();
        if (!database)
            return database.error();
        return core::letter::letterOf((*database)->memos(), found.file, found.directory, memo, context.today());
    }

    static Result<ExitCode> open(Context &context)
    {
        const QString path = context.value(kOutput);
        const auto format = context.has(kFormat) ? core::letter::letterFormatFromCode(context.value(kFormat))
                                                 : core::letter::letterFormatOf(path);
        if (!format)
            return context.wrongUsage(
                Text::tr("The ending of “%1” must be .pdf, .odt, .docx, .eml or .txt.").arg(path));
        const auto found = find(context, context.value(kOpen));
        if (!found)
            return found.error();
        const auto letter = letterOf(context, *found, found->memo);
        if (!letter)
            return letter.error();
        const auto document =
            core::letter::documentOf(*letter, found->file, found->directory, found->memo, context.today());
        TerminalProgress progress;
        const auto saved = core::letter::saveLetter(document, *format, path,
                                                    core::letter::LibreOffice(context.value(kOffice)), progress);
        if (!saved)
            return saved.error();
        if (context.wantsJson()) {
            context.out.json({{QStringLiteral("id"), found->memo.id.value},
                              {QStringLiteral("reference"), found->file.resolution.reference},
                              {QStringLiteral("file"), path}});
        } else {
            context.out.line(Text::tr("Saved as “%1”.").arg(path));
        }
        return ExitCode::Done;
    }

    static Result<ExitCode> compare(Context &context)
    {
        const auto found = find(context, context.value(kCompare));
        if (!found)
            return found.error();
        const Memo *before = core::letter::previousLetter(found->file, found->memo);
        if (!before)
            return Error{ErrorKind::NotFound, Text::tr("It is the first letter on this resolution.")};
        const auto now = letterOf(context, *found, found->memo);
        const auto then = letterOf(context, *found, *before);
        if (!now || !then)
            return now ? then.error() : now.error();
        const auto difference = core::letter::differenceOf(now->letter, then->letter);
        if (context.wantsJson())
            tellJson(context, *found, *before, difference);
        else
            tell(context, *before, difference);
        return ExitCode::Done;
    }

    static QStringList newsOf(const core::letter::ComparedItem &item)
    {
        QStringList news;
        for (const auto &paragraph : item.paragraphs) {
            for (const core::letter::LetterPassage &passage : paragraph) {
                if (passage.isNew)
                    news.append(passage.text.trimmed());
            }
        }
        return news;
    }

    static void tellJson(Context &context, const Found &found, const Memo &before,
                         const core::letter::LetterDifference &difference)
    {
        QJsonArray items;
        for (const core::letter::ComparedItem &item : difference.items)
            items.append(QJsonObject{{QStringLiteral("clauses"), item.labels},
                                     {QStringLiteral("new"), QJsonArray::fromStringList(newsOf(item))}});
        context.out.json({{QStringLiteral("id"), found.memo.id.value},
                          {QStringLiteral("before"), before.id.value},
                          {QStringLiteral("items"), items},
                          {QStringLiteral("gone"), QJsonArray::fromStringList(difference.gone)}});
    }

    static void tell(Context &context, const Memo &before, const core::letter::LetterDifference &difference)
    {
        context.out.line(Text::tr("Compared with the letter of %1:")
                             .arg(before.date ? shortGermanDate(before.date) : Text::tr("no date")));
        for (const core::letter::ComparedItem &item : difference.items) {
            const QStringList news = newsOf(item);
            context.out.line(news.isEmpty() ? Text::tr("Clause %1: unchanged").arg(item.labels)
                                            : Text::tr("Clause %1").arg(item.labels));
            for (const QString &sentence : news)
                context.out.line(wrapped(QStringLiteral("+ ") + sentence, 2));
        }
        for (const QString &sentence : difference.gone)
            context.out.line(wrapped(QStringLiteral("- ") + sentence, 2));
    }
};

}

std::unique_ptr<Command> makeLettersCommand()
{
    return std::make_unique<LettersCommand>();
}

}
