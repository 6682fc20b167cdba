#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <vector>

namespace core::sample {

/// The sample city as it is written in resources/sample. A line is one thing, its parts are separated by " | ":
///
///     = number | meeting without year | days from today | lead office | title
///     - key: value                     (review, gz, visibility, exempt, closed, remark, paper)
///     * label | status | offices | due | wording          (** for a sub-clause of the last * clause)
///     ! reason of the status of the last clause
///     r days | labels | author | report                   (5#2 names the second clause labelled 5)
///     s days | labels | author | report                   submitted, waiting for approval
///     + next paragraph of the last report
///     x label | old date | new date | decided | decided by | reason
///     m state | date | interim or final | next review
///     w days | on | label | owner | note                  a reminder and the day it was made; owner -: who looks at the sample
///     z days | on                                         that day the last reminder was put off
///
/// Asking the offices, after the resolutions:
///
///     request | office | days | answer until | days of reminders, by commas | closed | remark
///     > number | labels | answered                        all answered: closed
///
/// Master data: division, office, committee, faction, person and setting rows.
struct ClauseText {
    int level = 0;
    QStringList fields;
    QString reason;
};

struct ReportText {
    QStringList fields;
    QStringList paragraphs;
    bool submitted = false;
};

struct ReminderText {
    QStringList fields;
    std::vector<QStringList> putOff;
};

struct RequestText {
    QStringList fields;
    std::vector<QStringList> clauses;
};

struct ResolutionText {
    QStringList head;
    std::vector<std::pair<QString, QString>> properties;
    std::vector<ClauseText> clauses;
    std::vector<ReportText> reports;
    std::vector<QStringList> extensions;
    std::vector<QStringList> memos;
    std::vector<ReminderText> reminders;
};

struct CityText {
    std::vector<QStringList> masterData;
    std::vector<ResolutionText> resolutions;
    std::vector<RequestText> requests;
};

/// Adds what a text says to the city; Invalid with name and line where it does not follow the form.
base::Result<void> readSampleText(const QString &text, const QString &name, CityText &city);

/// All of resources/sample.
base::Result<CityText> sampleText();

}
