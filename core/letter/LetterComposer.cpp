#include "core/letter/LetterComposer.h"
#include "core/letter/ReportPlacement.h"
#include "core/letter/Wording.h"
#include "core/model/Dates.h"

#include <algorithm>

namespace core::letter {

namespace {

QStringList filledLines(const QString &wording, const PlaceholderValues &values)
{
    QStringList lines;
    const QStringList parts = wording.split(u'\n');
    for (const QString &part : parts) {
        const QString line = fill(part, values).simplified();
        if (!line.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

PlaceholderValues placeholderValues(const model::ResolutionFile &file, const model::Directory &directory,
                                    const LetterTemplate &house, const QDate &date, std::optional<QDate> nextReview)
{
    const model::Resolution &resolution = file.resolution;
    const model::Division *division = directory.find(resolution.division);
    return {
        {QStringLiteral("city"), house.city},
        {QStringLiteral("address"), house.address},
        {QStringLiteral("division"), division ? division->name : QString()},
        {QStringLiteral("reference"), resolution.reference},
        {QStringLiteral("meeting"), resolution.meeting},
        {QStringLiteral("title"), resolution.title},
        {QStringLiteral("fileReference"), resolution.fileReference},
        {QStringLiteral("date"), model::longGermanDate(date)},
        {QStringLiteral("nextReview"), nextReview ? model::longGermanDate(*nextReview) : QString()},
    };
}

/// "Geschäftsbereich Finanzen", also where the directory's name says "Geschäftsbereich" itself.
QString divisionLine(const QString &wording, const PlaceholderValues &values)
{
    const QString name = values.value(QStringLiteral("division"));
    const QString kind = wording.left(wording.indexOf(u'{')).trimmed();
    return name.isEmpty() || (!kind.isEmpty() && name.startsWith(kind)) ? name : fill(wording, values);
}

std::vector<LetterFact> information(const LetterTemplate &house, const PlaceholderValues &values)
{
    const LetterWording &wording = house.wording;
    std::vector<LetterFact> facts{
        {wording.fileReferenceLabel, values.value(QStringLiteral("fileReference"))},
        {wording.clerkLabel, house.clerk},
        {wording.phoneLabel, house.phone},
        {wording.dateLabel, values.value(QStringLiteral("date"))},
    };
    std::erase_if(facts, [](const LetterFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QString outlook(const model::Memo &memo, const LetterWording &wording, const PlaceholderValues &values)
{
    if (memo.isFinal)
        return fill(wording.finished, values);
    return memo.nextReviewOn ? fill(wording.nextReview, values) : QString();
}

std::vector<LetterReader> readers(const model::Memo &memo)
{
    std::vector<LetterReader> all;
    for (const model::Acknowledgement &acknowledgement : memo.acknowledgements)
        all.push_back({acknowledgement.name, acknowledgement.function});
    return all;
}

/// The resolution without the reports that came after a letter had left the house.
model::ResolutionFile asKnownOn(std::optional<QDate> date, model::ResolutionFile file)
{
    if (date)
        std::erase_if(file.reports, [&date](const model::StatusReport &report) { return report.asOf > *date; });
    return file;
}

void leaveOut(const LetterParts &parts, Letter *letter)
{
    const auto unless = [](bool part, auto *content) {
        if (!part)
            *content = std::remove_pointer_t<decltype(content)>();
    };
    unless(parts.title, &letter->title);
    unless(parts.confidential, &letter->confidentialLabel);
    unless(parts.returnLine, &letter->returnLine);
    unless(parts.recipients, &letter->recipients);
    unless(parts.information, &letter->information);
    unless(parts.salutation, &letter->salutation);
    unless(parts.opening, &letter->opening);
    unless(parts.nextReview, &letter->outlook);
    unless(parts.closing, &letter->closing);
    unless(parts.signatory, &letter->signatory);
    unless(parts.readers, &letter->readers);
}

}

Letter compose(const model::ResolutionFile &file, const model::Directory &directory, const model::Memo &memo,
               const LetterTemplate &letterTemplate, const QDate &today)
{
    const LetterWording &wording = letterTemplate.wording;
    const PlaceholderValues values =
        placeholderValues(file, directory, letterTemplate, memo.date.value_or(today), memo.nextReviewOn);
    const auto own = [&values](const QString &text, const QString &standing) {
        return text.trimmed().isEmpty() ? fill(standing, values) : text.trimmed();
    };

    Letter letter;
    letter.city = letterTemplate.city;
    letter.division = divisionLine(wording.division, values);
    letter.title = fill(wording.title, values);
    letter.confidentialLabel = fill(wording.confidential, values);
    letter.confidential = memo.confidential || file.resolution.visibility != model::Visibility::Public;
    letter.returnLine = letterTemplate.city.isEmpty() ? QString() : fill(wording.returnLine, values);
    letter.recipients = memo.recipients.trimmed().isEmpty() ? filledLines(wording.recipients, values)
                                                            : memo.recipients.trimmed().split(u'\n');
    letter.information = information(letterTemplate, values);
    letter.subject = filledLines(wording.subject, values);
    letter.salutation = own(memo.salutation, wording.salutation);
    letter.opening = own(memo.opening, memo.isFinal ? wording.openingFinal : wording.openingInterim);
    letter.items = memo.state == model::MemoState::Draft ? placeReports(file, wording)
                                                          : placeReports(asKnownOn(memo.date, file), wording);
    letter.outlook = outlook(memo, wording, values);
    letter.closing = own(memo.closing, wording.closing);
    letter.signatory = {memo.signatoryPrefix, memo.signatoryName, memo.signatoryFunction};
    letter.readersHeading = wording.readers;
    letter.readers = readers(memo);
    leaveOut(letterTemplate.parts, &letter);
    return letter;
}

model::Memo draftMemo(const model::ResolutionFile &file, const model::Directory &directory, const QDate &today)
{
    model::Memo memo;
    memo.resolution = file.resolution.id;
    memo.date = today;
    memo.isFinal = !file.clauses.empty() && file.settledCount() == static_cast<int>(file.clauses.size());
    memo.confidential = file.resolution.visibility != model::Visibility::Public;
    if (!memo.isFinal)
        memo.nextReviewOn = file.resolution.nextReviewOn;

    if (!file.memos.empty()) {
        const model::Memo &last = file.memos.front();
        memo.recipients = last.recipients;
        memo.signatoryPrefix = last.signatoryPrefix;
        memo.signatoryName = last.signatoryName;
        memo.signatoryFunction = last.signatoryFunction;
        for (const model::Acknowledgement &reader : last.acknowledgements)
            memo.acknowledgements.push_back({reader.name, reader.function, std::nullopt});
        return memo;
    }
    for (const model::Person &person : directory.persons) {
        if (!person.division)
            memo.acknowledgements.push_back({person.name, person.function, std::nullopt});
        else if (person.division == file.resolution.division && memo.signatoryName.isEmpty()) {
            memo.signatoryName = person.name;
            memo.signatoryFunction = person.function;
        }
    }
    return memo;
}

}
