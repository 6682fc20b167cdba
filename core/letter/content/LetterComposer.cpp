#include "core/letter/content/LetterComposer.h"
#include "core/base/Dates.h"
#include "core/letter/content/GermanQuotes.h"
#include "core/letter/content/ReportPlacement.h"
#include "core/letter/house/Profiles.h"
#include "core/model/Approval.h"

#include <algorithm>

namespace core::letter::inline content {

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

bool isOf(const QString &division, const model::Division *writing)
{
    return writing && !division.isEmpty() && (division == writing->code || division == writing->name);
}

/// What the division prints of its own, filled up with what the city has.
LetterSender senderOf(const LetterTemplate &house, const model::Division *division)
{
    LetterSender sender;
    const auto own =
        std::find_if(house.senders.begin(), house.senders.end(),
                     [division](const LetterSender &candidate) { return isOf(candidate.division, division); });
    if (own != house.senders.end())
        sender = *own;
    const auto unlessOwn = [](QString *field, const QString &standing) {
        if (field->isEmpty())
            *field = standing;
    };
    unlessOwn(&sender.lines, house.wording.division);
    unlessOwn(&sender.address, house.address);
    unlessOwn(&sender.clerk, house.clerk);
    unlessOwn(&sender.phone, house.phone);
    unlessOwn(&sender.email, house.email);
    return sender;
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? base::longGermanDate(*date) : QString();
}

/// The day of the letter that a memo corrects.
std::optional<QDate> correctedDate(const model::ResolutionFile &file, const model::Memo &memo)
{
    const auto corrected = std::find_if(file.memos.begin(), file.memos.end(), [&memo](const model::Memo &other) {
        return memo.corrects && other.id == *memo.corrects;
    });
    return corrected == file.memos.end() ? std::nullopt : corrected->date;
}

QString startingLarge(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// "Geschäftsbereich Finanzen", also where the directory's name says "Geschäftsbereich" itself.
QString divisionLine(const QString &wording, const PlaceholderValues &values)
{
    const QString name = values.value(QStringLiteral("division"));
    const QString kind = wording.left(wording.indexOf(u'{')).trimmed();
    return name.isEmpty() || (!kind.isEmpty() && name.startsWith(kind)) ? name : fill(wording, values);
}

std::vector<LetterFact> information(const LetterWording &wording, const LetterSender &sender,
                                    const PlaceholderValues &values)
{
    std::vector<LetterFact> facts{
        {wording.fileReferenceLabel, values.value(QStringLiteral("fileReference"))},
        {wording.clerkLabel, sender.clerk},
        {wording.phoneLabel, sender.phone},
        {wording.emailLabel, sender.email},
        {wording.dateLabel, values.value(QStringLiteral("date"))},
    };
    std::erase_if(facts, [](const LetterFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

QStringList recipients(const model::Memo &memo, const LetterTemplate &house, const PlaceholderValues &values)
{
    if (!memo.recipients.trimmed().isEmpty())
        return memo.recipients.trimmed().split(u'\n');
    const DistributionList *list = house.distributionList(memo.distribution);
    return filledLines(list && !list->recipients.isEmpty() ? list->recipients : house.wording.recipients, values);
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

/// The first list whose members may see what is not public; empty when there is none.
QString confidentialList(const LetterTemplate &house)
{
    const auto list = std::find_if(house.distributionLists.begin(), house.distributionLists.end(),
                                   [](const DistributionList &candidate) { return candidate.confidential; });
    return list == house.distributionLists.end() ? QString() : list->name;
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

/// A wording stands in quotation marks itself; what is changed in one LetterCheck tells.
void setGermanQuotes(std::vector<LetterItem> *items)
{
    for (LetterItem &item : *items) {
        for (LetterClause &clause : item.clauses)
            clause.text = withGermanQuotes(clause.text, 1);
        for (QString &paragraph : item.paragraphs)
            paragraph = withGermanQuotes(paragraph);
    }
}

}

PlaceholderValues placeholderValues(const model::ResolutionFile &file, const model::Directory &directory,
                                    const model::Memo &memo, const LetterTemplate &house, const QDate &today)
{
    const model::Resolution &resolution = file.resolution;
    const model::Division *division = directory.find(resolution.division);
    const model::Office *office = directory.find(resolution.leadOffice);
    const model::Committee *committee = directory.find(resolution.committee);
    const LetterSender sender = senderOf(house, division);
    return {
        {QStringLiteral("city"), house.city},
        {QStringLiteral("address"), sender.address},
        {QStringLiteral("clerk"), sender.clerk},
        {QStringLiteral("phone"), sender.phone},
        {QStringLiteral("division"), division ? division->name : QString()},
        {QStringLiteral("office"), office ? office->name : QString()},
        {QStringLiteral("committee"), committee ? committee->name : QString()},
        {QStringLiteral("decidedOn"), dateText(resolution.decidedOn)},
        {QStringLiteral("reference"), resolution.reference},
        {QStringLiteral("meeting"), resolution.meeting},
        {QStringLiteral("title"), resolution.title},
        {QStringLiteral("fileReference"), resolution.fileReference},
        {QStringLiteral("date"), base::longGermanDate(memo.date.value_or(today))},
        {QStringLiteral("nextReview"), dateText(memo.nextReviewOn)},
        {QStringLiteral("correctedDate"), dateText(correctedDate(file, memo))},
    };
}

Letter compose(const model::ResolutionFile &file, const model::Directory &directory, const model::Memo &memo,
               const LetterTemplate &letterTemplate, const QDate &today)
{
    const LetterWording &wording = letterTemplate.wording;
    const PlaceholderValues values = placeholderValues(file, directory, memo, letterTemplate, today);
    const LetterSender sender = senderOf(letterTemplate, directory.find(file.resolution.division));
    const auto own = [&values](const QString &text, const QString &standing) {
        return text.trimmed().isEmpty() ? fill(standing, values) : text.trimmed();
    };
    const bool finalSubject = memo.isFinal && !wording.subjectFinal.isEmpty();
    const PlacementChoice choice{memo.id, memo.corrects, memo.toldBefore, memo.longestClause,
                                 model::approvesReports(directory)};

    Letter letter;
    letter.city = letterTemplate.city;
    letter.division = sender.lines == wording.division ? divisionLine(wording.division, values)
                                                       : filledLines(sender.lines, values).join(u'\n');
    letter.title = fill(wording.title, values);
    letter.confidentialLabel = fill(wording.confidential, values);
    letter.confidential = memo.confidential || file.resolution.visibility != model::Visibility::Public;
    if (letter.confidential)
        letter.notice = fill(wording.confidentialNotice, values);
    letter.returnLine = letterTemplate.city.isEmpty() ? QString() : fill(wording.returnLine, values);
    letter.recipients = recipients(memo, letterTemplate, values);
    letter.information = information(wording, sender, values);
    letter.reference = file.resolution.reference;
    letter.subject = filledLines(finalSubject ? wording.subjectFinal : wording.subject, values);
    letter.salutation = own(memo.salutation, wording.salutation);
    letter.opening = own(memo.opening, memo.isFinal ? wording.openingFinal : wording.openingInterim);
    if (memo.corrects) {
        letter.correction = fill(wording.correction, values);
        letter.opening = startingLarge(letter.opening);
    }
    letter.items =
        placeReports(memo.state == model::MemoState::Draft ? file : asKnownOn(memo.date, file), wording, choice);
    if (letterTemplate.parts.germanQuotes)
        setGermanQuotes(&letter.items);
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
    return draftMemo(file, directory, letterTemplateOf(directory), today);
}

model::Memo draftMemo(const model::ResolutionFile &file, const model::Directory &directory, const LetterTemplate &house,
                      const QDate &today)
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
        memo.distribution = last.distribution;
        memo.signatoryPrefix = last.signatoryPrefix;
        memo.signatoryName = last.signatoryName;
        memo.signatoryFunction = last.signatoryFunction;
        for (const model::Acknowledgement &reader : last.acknowledgements)
            memo.acknowledgements.push_back({reader.name, reader.function, std::nullopt});
        return memo;
    }
    const model::Division *division = directory.find(file.resolution.division);
    const auto signer =
        std::find_if(house.signers.begin(), house.signers.end(), [division](const LetterSigner &candidate) {
            return candidate.division.isEmpty() || isOf(candidate.division, division);
        });
    if (signer != house.signers.end()) {
        memo.signatoryPrefix = signer->capacity;
        memo.signatoryName = signer->name;
        memo.signatoryFunction = signer->function;
    }
    if (memo.confidential)
        memo.distribution = confidentialList(house);
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
