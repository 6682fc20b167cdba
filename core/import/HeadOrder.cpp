#include "core/import/HeadOrder.h"

#include "core/import/HeadWords.h"
#include "core/import/Subject.h"

#include <algorithm>

namespace core::import {
namespace {

/// Behind the parts of the source's line that begins at `first`.
size_t endOfRow(const std::vector<TextLine> &lines, size_t first)
{
    size_t end = first + 1;
    while (end < lines.size() && lines[end].number == lines[first].number)
        ++end;
    return end;
}

bool isRowOfLabels(const std::vector<TextLine> &lines, size_t first, size_t end)
{
    return end - first >= 2 && std::all_of(lines.begin() + std::ptrdiff_t(first), lines.begin() + std::ptrdiff_t(end),
                                           [](const TextLine &line) {
                                               const auto label = labelOf(line.text);
                                               return label && label->value.isEmpty();
                                           });
}

/// Every label gets the value that stands below it.
void pairRows(std::vector<TextLine> &lines)
{
    for (size_t first = 0; first < lines.size(); first = endOfRow(lines, first)) {
        const size_t values = endOfRow(lines, first);
        if (values >= lines.size() || !isRowOfLabels(lines, first, values))
            continue;
        const size_t end = endOfRow(lines, values);
        if (end - values != values - first || isRowOfLabels(lines, values, end))
            continue;
        for (size_t i = 0; i < values - first; ++i) {
            QString &label = lines[first + i].text;
            label += (label.endsWith(u':') ? QStringLiteral(" ") : QStringLiteral(": ")) + lines[values + i].text;
        }
        lines.erase(lines.begin() + std::ptrdiff_t(values), lines.begin() + std::ptrdiff_t(end));
    }
}

/// "Empfänger" before ": Fraktionen", "Titel: Konzept für die" before "Landesgartenschau": one line again.
void joinValues(std::vector<TextLine> &lines)
{
    for (size_t i = 0; i + 1 < lines.size();) {
        const auto label = labelOf(lines[i].text);
        const TextLine &next = lines[i + 1];
        const bool colonApart =
            label && label->value.isEmpty() && !label->colon && next.text.startsWith(QStringLiteral(": "));
        const bool goesOn = label && label->colon && isOpenEnded(label->value) && !next.blankBefore &&
                            !labelOf(next.text) && !isSubject(next.text);
        if (!colonApart && !goesOn) {
            ++i;
            continue;
        }
        lines[i].text += (colonApart ? QString() : QStringLiteral(" ")) + next.text;
        lines.erase(lines.begin() + std::ptrdiff_t(i) + 1);
    }
}

bool belongsAbove(const QString &line)
{
    const auto label = labelOf(line);
    return (label && (label->colon || !label->value.isEmpty())) || startsRecipients(line) || confidentialTick(line) ||
           isDivision(line) || isCity(line);
}

/// Whether the line, or the one directly below, has more than the word "Beschlusskontrolle".
bool namesReference(std::vector<TextLine>::const_iterator line, std::vector<TextLine>::const_iterator end)
{
    constexpr qsizetype wordAlone = 20;
    return line->text.size() > wordAlone ||
           (line + 1 != end && !(line + 1)->blankBefore && !findReference((line + 1)->text).isEmpty());
}

/// A letter may begin with its subject: address and information block, which follow it, are moved before it.
void moveSubjectDown(std::vector<TextLine> &lines)
{
    auto subject = lines.begin();
    while (subject != lines.end() && !(isSubject(subject->text) && namesReference(subject, lines.end())))
        ++subject;
    if (subject == lines.end())
        return;
    const auto end = std::find_if(subject + 1, lines.end(), [](const TextLine &line) {
        return isSalutation(line.text) || (line.text.endsWith(u':') && isOpening(line.text));
    });
    std::vector<TextLine> above;
    std::vector<TextLine> below;
    bool moves = false;
    bool address = false;
    for (auto line = subject; line != end; ++line) {
        const auto before = line == subject ? std::nullopt : labelOf((line - 1)->text);
        if (line->blankBefore && line != subject && !(before && before->value.isEmpty()))
            moves = belongsAbove(line->text);
        address = address || (moves && (startsRecipients(line->text) || labelOf(line->text)));
        (moves ? above : below).push_back(*line);
    }
    // Something must be left for the title.
    const bool title = below.size() >= 2 || std::any_of(above.begin(), above.end(), [](const TextLine &line) {
                           const auto label = labelOf(line.text);
                           return label && label->field == HeadField::Title;
                       });
    if (!address || !title)
        return;
    const auto rest = std::copy(above.begin(), above.end(), subject);
    std::copy(below.begin(), below.end(), rest);
}

}

std::vector<TextLine> orderedHead(std::vector<TextLine> lines)
{
    joinValues(lines);
    pairRows(lines);
    std::erase_if(lines, [](const TextLine &line) {
        return line.text.startsWith(QStringLiteral("hier:"), Qt::CaseInsensitive) &&
               isTitleWord(line.text.mid(5).trimmed());
    });
    moveSubjectDown(lines);
    return lines;
}

}
