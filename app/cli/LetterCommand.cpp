#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/letter/batch/LetterBatch.h"
#include "core/letter/content/LetterComposer.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/life/LetterLife.h"
#include "core/letter/life/ReleasedFile.h"
#include "core/letter/writers/LetterFile.h"
#include "core/settings/ReviewSettings.h"

#include <QFileInfo>
#include <QJsonArray>

namespace app::cli {

using namespace core::base;
using namespace core::model;
using core::letter::BatchChoice;
using core::letter::BatchOutcome;
using core::letter::LetterFormat;
using core::letter::LetterTemplate;

namespace {

const QString kOutput = QStringLiteral("output");
const QString kFormat = QStringLiteral("format");
const QString kProfile = QStringLiteral("profile");
const QString kFinal = QStringLiteral("final");
const QString kRelease = QStringLiteral("release");
const QString kAgain = QStringLiteral("again");
const QString kNextReview = QStringLiteral("next-review");
const QString kBatch = QStringLiteral("batch");
const QString kDueUntil = QStringLiteral("due-until");
const QString kOutputDir = QStringLiteral("output-dir");
const QString kIncomplete = QStringLiteral("incomplete");
const QString kConfirmDates = QStringLiteral("confirm-dates");
const QString kOffice = QStringLiteral("libreoffice");

/// The letter that is being prepared, else a fresh one.
Memo memoFor(const ResolutionFile &file, const Directory &directory, const LetterTemplate &house, QDate today)
{
    for (const Memo &memo : file.memos) {
        if (memo.state == MemoState::Draft)
            return memo;
    }
    return core::letter::draftMemo(file, directory, house, today);
}

/// Where the files go and in which form.
Result<LetterFormat> formatOf(Context &context, const QString &path)
{
    if (context.has(kFormat)) {
        const auto format = core::letter::letterFormatFromCode(context.value(kFormat));
        if (!format)
            return context.wrongUsage(
                Text::tr("There is no format “%1”; choose pdf, pdfa, pdfua, odt, docx, eml or txt.")
                    .arg(context.value(kFormat)));
        return *format;
    }
    if (path.isEmpty())
        return LetterFormat::Pdf;
    const auto format = core::letter::letterFormatOf(path);
    if (!format)
        return context.wrongUsage(Text::tr("The ending of “%1” must be .pdf, .odt, .docx, .eml or .txt.").arg(path));
    return *format;
}

/// The profile that the call names: one of the city or of the program, or a file; none when it names none.
Result<std::optional<LetterTemplate>> profileOf(Context &context, const Directory &directory)
{
    const QString name = context.value(kProfile);
    if (name.isEmpty())
        return std::optional<LetterTemplate>();
    if (const auto known = core::letter::profileNamed(directory, name))
        return known;
    if (!QFileInfo(name).isFile())
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no letter profile “%1”, and no file of that name.").arg(name)};
    const auto read = core::letter::readProfile(name);
    return read ? std::optional(*read) : Result<std::optional<LetterTemplate>>(read.error());
}

QJsonArray reasonsOf(const core::letter::BatchLetter &letter)
{
    QJsonArray reasons;
    for (const core::letter::LetterFinding &finding : letter.findings) {
        if (finding.isGap)
            reasons.append(finding.sentence);
    }
    return reasons;
}

class LetterCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("letter"); }
    QString summary() const override
    {
        return Text::tr("Composes the letter (Hausmitteilung) of a resolution, or the letters of all that are due.");
    }
    QString arguments() const override
    {
        return Text::tr("REFERENCE --output FILE | --batch --due-until DATE --output-dir DIR");
    }
    std::pair<int, int> argumentCount() const override { return {0, 1}; }
    QList<QCommandLineOption> options() const override
    {
        return {
            {{QStringLiteral("o"), kOutput},
             Text::tr(
                 "Where to; the ending .pdf, .odt, .docx, .eml or .txt decides the form. With --batch: one joined PDF."),
             Text::tr("FILE")},
            {kFormat,
             Text::tr(
                 "pdf and pdfa: PDF/A-1b; pdfua: PDF/A-2b and PDF/UA-1; odt; docx; eml: mail draft; txt. pdfua and docx need LibreOffice."),
             QStringLiteral("pdf|pdfa|pdfua|odt|docx|eml|txt")},
            {kProfile, Text::tr("House style: the name of a profile or a profile file."), Text::tr("NAME")},
            {kFinal, Text::tr("A final letter.")},
            {kNextReview, Text::tr("Date of the next review; with --batch also auto, by the rule of each resolution."),
             Text::tr("DATE")},
            {kRelease, Text::tr("Release the letter: from then on it is frozen in the database.")},
            {kAgain, Text::tr("With --release: also when an earlier letter told all of it.")},
            {kBatch, Text::tr("Many letters at once.")},
            {kDueUntil, Text::tr("With --batch: of the resolutions due until that day."), Text::tr("DATE")},
            {kOutputDir, Text::tr("With --batch: the folder, one file a letter."), Text::tr("DIR")},
            {kIncomplete, Text::tr("With --batch: also letters in which something is missing.")},
            {kConfirmDates,
             Text::tr(
                 "Take the dates as they are: a letter dated in the future, or a next review that has passed or is more than five years away.")},
            {kOffice, Text::tr("The program soffice, where it is not found by itself."), Text::tr("FILE")},
        };
    }
    QString details() const override
    {
        return Text::tr(
            "Takes the draft of the letter if there is one, else recipients and signatory of the last letter. Without --release the "
            "database is not changed.\nJSON: reference, file, format, final, date, nextReviewOn; with --release also sha256.\n"
            "JSON of --batch: made [{reference, file}], leftOut [{reference, reasons}].");
    }

    Result<ExitCode> run(Context &context) const override
    {
        return context.has(kBatch) ? runBatch(context) : runOne(context);
    }

private:
    static Result<ExitCode> runOne(Context &context)
    {
        const QString path = context.value(kOutput);
        if (context.arguments().isEmpty())
            return context.wrongUsage(Text::tr("The number of the resolution is missing."));
        if (path.isEmpty())
            return context.wrongUsage(Text::tr("--output FILE is missing."));
        for (const QString &option : {kDueUntil, kOutputDir, kIncomplete}) {
            if (context.has(option))
                return context.wrongUsage(Text::tr("--%1 goes with --batch only.").arg(option));
        }
        const auto format = formatOf(context, path);
        const auto nextReview = nextReviewOf(context);
        if (!format || !nextReview)
            return format ? nextReview.error() : format.error();
        const auto file = context.resolution(context.argument(0));
        if (!file)
            return file.error();
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto profile = profileOf(context, *directory);
        if (!profile)
            return profile.error();

        Memo memo = memoFor(*file, *directory, *profile ? **profile : core::letter::letterTemplateOf(*directory),
                            context.today());
        if (*profile)
            memo.profile = (*profile)->name;
        if (context.has(kFinal)) {
            memo.isFinal = true;
            memo.nextReviewOn.reset();
        }
        if (*nextReview)
            memo.nextReviewOn = *nextReview;
        if (const auto asked = datesAreMeant(context, memo, file->resolution); !asked)
            return asked.error();
        const LetterTemplate house = *profile ? **profile : core::letter::letterTemplateOf(*directory, memo);
        TerminalProgress progress;
        const core::letter::LibreOffice office(context.value(kOffice));
        QString sha256;
        if (context.has(kRelease)) {
            const auto released = release(context, *file, *directory, memo, house, *format, path, office, progress);
            if (!released)
                return released.error();
            sha256 = *released;
        } else {
            const auto document = core::letter::documentOf(*file, *directory, memo, house, context.today());
            if (const auto saved = core::letter::saveLetter(document, *format, path, office, progress); !saved)
                return saved.error();
        }
        tellOne(context, *file, memo, *format, path, sha256);
        tellQuotes(file->resolution.reference, core::letter::findingsOn(*file, memo, house, context.today()));
        return ExitCode::Done;
    }

    /// Wordings are never printed with other quotation marks than they were adopted with, unless it is said.
    static void tellQuotes(const QString &reference, const std::vector<core::letter::LetterFinding> &findings)
    {
        for (const core::letter::LetterFinding &finding : findings) {
            if (finding.kind == core::letter::LetterFinding::Kind::QuotesSet)
                complain(reference + QStringLiteral(": ") + finding.sentence);
        }
    }

    /// What the window asks before a letter is released stops it here, unless the call confirms it.
    static Result<void> datesAreMeant(Context &context, const Memo &memo, const Resolution &resolution)
    {
        const QString questions =
            core::letter::dateQuestions(core::letter::dateQuestionsOn(memo, resolution, context.today()));
        if (questions.isEmpty() || !context.has(kRelease) || context.has(kConfirmDates))
            return {};
        return Error{
            ErrorKind::Invalid,
            Text::tr("%1 Nothing was released; set the date right (--next-review), or confirm it with --confirm-dates.")
                .arg(questions)};
    }

    /// Freezes the letter when its file is safe; the SHA-256 of what was kept.
    static Result<QString> release(Context &context, const ResolutionFile &file, const Directory &directory,
                                   const Memo &memo, const LetterTemplate &house, LetterFormat format,
                                   const QString &path, const core::letter::LibreOffice &office, Progress &progress)
    {
        const auto service = context.edits();
        if (!service)
            return service.error();
        const auto again = context.has(kAgain) ? core::letter::ToldAgain::Allow : core::letter::ToldAgain::Refuse;
        const auto released = core::letter::release(**service, file, directory, memo, house, context.today(), again);
        if (!released)
            return released.error();
        const auto contents = core::letter::contentsOf({released->document}, format, office, progress);
        if (!contents)
            return contents.error();
        const auto filed =
            core::letter::releaseInto(**service, released->changes(),
                                      {{released->letter.memo}, path, core::letter::code(format), contents->front()});
        if (!filed)
            return filed.error();
        return filed->missingFile ? Result<QString>(withCommand(*filed->missingFile))
                                  : Result<QString>(released->letter.sha256);
    }

    static Error withCommand(Error missingFile)
    {
        missingFile.detail += u' ' + Text::tr("“letters --missing --write” does it.");
        return missingFile;
    }

    static void tellOne(Context &context, const ResolutionFile &file, const Memo &memo, LetterFormat format,
                        const QString &path, const QString &sha256)
    {
        if (!context.wantsJson()) {
            context.out.line(sha256.isEmpty() ? Text::tr("Saved as “%1”.").arg(path)
                                              : Text::tr("Released and saved as “%1”.").arg(path));
            return;
        }
        QJsonObject object;
        object[u"reference"] = file.resolution.reference;
        object[u"file"] = path;
        object[u"format"] = context.has(kFormat) ? context.value(kFormat) : core::letter::code(format);
        object[u"final"] = memo.isFinal;
        object[u"date"] = jsonDate(memo.date.value_or(context.today()));
        object[u"nextReviewOn"] = jsonDate(memo.nextReviewOn);
        if (!sha256.isEmpty())
            object[u"sha256"] = sha256;
        context.out.json(object);
    }

    static Result<std::optional<QDate>> nextReviewOf(Context &context)
    {
        if (!context.has(kNextReview))
            return std::optional<QDate>();
        const auto date = context.date(context.value(kNextReview));
        return date ? Result<std::optional<QDate>>(std::optional(*date)) : Result<std::optional<QDate>>(date.error());
    }

    static Result<ExitCode> runBatch(Context &context)
    {
        const QString folder = context.value(kOutputDir);
        const QString joined = context.value(kOutput);
        if (!context.arguments().isEmpty() || !context.has(kDueUntil))
            return context.wrongUsage(Text::tr("--batch needs --due-until DATE and takes no number."));
        if (folder.isEmpty() == joined.isEmpty())
            return context.wrongUsage(Text::tr("--batch needs either --output-dir DIR or --output FILE.pdf."));
        if (!joined.isEmpty() && (context.has(kRelease) || QFileInfo(joined).suffix().toLower() != u"pdf"))
            return context.wrongUsage(
                Text::tr("Many letters in one file can only be a PDF, and are not released by it."));
        const auto until = context.date(context.value(kDueUntil));
        const auto format = formatOf(context, joined);
        const bool byRule = context.value(kNextReview) == u"auto";
        const auto nextReview = byRule ? Result<std::optional<QDate>>(std::optional<QDate>()) : nextReviewOf(context);
        if (!until || !format || !nextReview)
            return !until ? until.error() : !format ? format.error() : nextReview.error();
        const auto directory = context.directory();
        if (!directory)
            return directory.error();
        const auto profile = profileOf(context, *directory);
        if (!profile)
            return profile.error();
        const auto database = context.database();
        if (!database)
            return database.error();

        BatchChoice choice;
        choice.today = context.today();
        choice.profile = *profile;
        choice.final = context.has(kFinal);
        choice.answersUntil = *until;
        choice.nextReviewOn = *nextReview;
        if (byRule) {
            choice.reviewOf = [](const Resolution &resolution, const Directory &of,
                                 const QDate &after) -> std::optional<QDate> {
                const auto day = core::settings::proposedReview(resolution, of, after);
                return day ? std::optional(day->on) : std::nullopt;
            };
        }
        choice.withIncomplete = context.has(kIncomplete);
        choice.withUnusualDates = context.has(kConfirmDates);
        core::store::ResolutionFilter filter;
        filter.today = context.today();
        filter.dueUntil = *until;
        const auto due = (*database)->resolutions().order(filter, {});
        if (!due)
            return due.error();
        TerminalProgress progress;
        core::letter::Target target{core::letter::JoinedPdf{joined}};
        if (joined.isEmpty())
            target.place =
                core::letter::SingleFiles{folder, *format, core::letter::LibreOffice(context.value(kOffice))};
        if (context.has(kRelease)) {
            const auto service = context.edits();
            if (!service)
                return service.error();
            target.release = *service;
        }
        const auto outcome = core::letter::makeLetters(**database, *due, choice, target, progress);
        if (!outcome)
            return outcome.error();
        tellBatch(context, *outcome);
        if (outcome->stoppedBy) {
            const bool isFileMissing = !outcome->made.empty() && outcome->made.back().fileIsMissing;
            return isFileMissing ? withCommand(*outcome->stoppedBy) : *outcome->stoppedBy;
        }
        return outcome->made.empty() ? ExitCode::NothingFound : ExitCode::Done;
    }

    static void tellBatch(Context &context, const BatchOutcome &outcome)
    {
        QJsonArray made;
        for (const BatchOutcome::Made &letter : outcome.made) {
            const QJsonValue file = letter.fileIsMissing ? QJsonValue() : QJsonValue(letter.path);
            made.append(QJsonObject{{QStringLiteral("reference"), letter.reference}, {QStringLiteral("file"), file}});
            tellQuotes(letter.reference, letter.findings);
        }
        QJsonArray leftOut;
        for (const core::letter::BatchLetter &letter : outcome.leftOut)
            leftOut.append(QJsonObject{{QStringLiteral("reference"), letter.reference},
                                       {QStringLiteral("reasons"), reasonsOf(letter)}});
        if (context.wantsJson()) {
            QJsonObject object;
            object[u"made"] = made;
            object[u"leftOut"] = leftOut;
            context.out.json(object);
            return;
        }
        for (const BatchOutcome::Made &letter : outcome.made)
            context.out.line(letter.reference + QStringLiteral("  ") + letter.path);
        context.out.line(Text::tr("%n letter(s) made.", nullptr, static_cast<int>(outcome.made.size())));
        if (outcome.leftOut.empty())
            return;
        context.out.line(Text::tr("%n letter(s) not made:", nullptr, static_cast<int>(outcome.leftOut.size())));
        for (const core::letter::BatchLetter &letter : outcome.leftOut)
            context.out.line(letter.reference + QStringLiteral("  ") + letter.reasons());
    }
};

}

std::unique_ptr<Command> makeLetterCommand()
{
    return std::make_unique<LetterCommand>();
}

}
