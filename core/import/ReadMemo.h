#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace core::import {

/// A clause as the letter quotes it: without the surrounding quotation marks, inner ones kept, paragraphs parted by a
/// blank line.
struct ReadClause {
    QString label; ///< verbatim; labels may be doubled
    QString text;

    bool operator==(const ReadClause &) const = default;
};

/// A report and the clauses it covers, by their index in ReadMemo::clauses.
struct ReadReport {
    std::vector<int> clauses;
    QString text;

    bool operator==(const ReadReport &) const = default;
};

struct ReadPerson {
    QString name;
    QString function;
    QString prefix; ///< "i. V.", "i. A." or empty

    bool operator==(const ReadPerson &) const = default;
};

/// A doubt: something that a person should look at, with its place in the source and in what was read.
struct ReadWarning {
    QString field; ///< name of the field as in the JSON form, clauses as "clauses[0]"
    int line = 0;  ///< of the source, from 1; 0 when it has no place
    QString message;
    qsizetype start = -1;    ///< of the doubtful characters in textOf(memo, field); -1: the field as a whole
    qsizetype length = 0;    ///< of the doubtful characters
    QString suggestion = {}; ///< what may be meant by them; empty when nobody can tell

    bool operator==(const ReadWarning &) const = default;
};

/// Lines of the source, from 1, both inclusive.
struct LineRange {
    int first = 0;
    int last = 0;

    bool operator==(const LineRange &) const = default;
};

/// What was understood of a status letter.
struct ReadMemo {
    QString reference;
    QString meeting;
    QString title;
    QString city;
    QString address; ///< of the city, from its return line: "Rathausplatz 1 · 01234 Musterstadt"
    QString division;
    QString fileReference;
    QStringList recipients; ///< line by line
    std::optional<QDate> date;
    bool confidential = false;
    QString salutation;
    QString opening;
    QString closing;
    std::vector<ReadClause> clauses;
    std::vector<ReadReport> reports;
    std::optional<QDate> nextReviewOn;
    bool closed = false; ///< the letter ends the control of the resolution
    std::vector<ReadPerson> signatories;
    std::vector<ReadPerson> acknowledgements;
    std::vector<ReadWarning> warnings;
    std::map<QString, LineRange> places; ///< where each field was found; "clauses[0]", "reports[0]" …

    bool operator==(const ReadMemo &) const = default;
};

/// A person in one line: "i. V. Petra Öztürk, Beigeordnete".
QString personLine(const ReadPerson &person);

/// A field as one text, by its name in `places`: lists a line each, passages by their index. Empty for what is no text.
QString textOf(const ReadMemo &memo, const QString &field);

/// The machine-readable form: kind, reference, meeting, title, division, fileReference, recipients, date, confidential,
/// clauses, reports, nextReviewOn, closed, signatories, acknowledgements, warnings. Dates are ISO or null.
QJsonObject toJson(const ReadMemo &memo);

}
