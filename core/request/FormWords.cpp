#include "core/base/TextForm.h"
#include "core/request/RequestForm.h"

namespace core::request {

using namespace core::model;

namespace {

struct Word {
    ClauseStatus status;
    const char16_t *german;
};

constexpr Word words[] = {
    {ClauseStatus::Open, u"offen"},
    {ClauseStatus::InProgress, u"in Umsetzung"},
    {ClauseStatus::PartlyDone, u"teilweise erledigt"},
    {ClauseStatus::Done, u"erledigt"},
    {ClauseStatus::Ongoing, u"Daueraufgabe"},
    {ClauseStatus::Deferred, u"zurückgestellt"},
    {ClauseStatus::CancellationProposed, u"zur Streichung vorgeschlagen"},
    {ClauseStatus::Moot, u"gegenstandslos"},
};

}

std::vector<ClauseStatus> formStatuses()
{
    std::vector<ClauseStatus> statuses;
    for (const Word &word : words)
        statuses.push_back(word.status);
    return statuses;
}

QString formWord(ClauseStatus status)
{
    for (const Word &word : words) {
        if (word.status == status)
            return QString::fromUtf16(word.german);
    }
    return {};
}

std::optional<ClauseStatus> statusFromFormWord(QStringView text)
{
    for (const Word &word : words) {
        if (text.compare(QStringView(word.german), Qt::CaseInsensitive) == 0)
            return word.status;
    }
    // As forms said it that went out before the words were those of the program.
    if (text.compare(u"in Bearbeitung", Qt::CaseInsensitive) == 0)
        return ClauseStatus::InProgress;
    if (text.compare(u"Aufhebung vorgeschlagen", Qt::CaseInsensitive) == 0)
        return ClauseStatus::CancellationProposed;
    return std::nullopt;
}

bool isFormHead(QStringView text)
{
    return text.startsWith(u"Zuarbeit zur Beschlusskontrolle:") || text.startsWith(u"Bitte bis ");
}

bool showsText(const QString &cell, const QString &text)
{
    const QString shown = base::inOneForm(cell).simplified();
    const QString whole = base::inOneForm(text).simplified();
    const qsizetype mark = shown.lastIndexOf(QStringLiteral(" … ("));
    return shown == whole || (mark > 0 && whole.startsWith(shown.left(mark)));
}

}
