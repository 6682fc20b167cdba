#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace core::letter::inline content {

/// A pair of the information block, such as "Datum" and "18. Januar 2027".
struct LetterFact {
    QString label;
    QString value;

    bool operator==(const LetterFact &) const = default;
};

/// A clause as the council adopted it: its wording is never touched, the writers put it in quotation marks.
struct LetterClause {
    QString label; ///< verbatim: "1", "2a", "a"
    QString text;
    int level = 0; ///< 0 for a clause, 1 for a sub-clause of it, and so on

    bool operator==(const LetterClause &) const = default;
};

/// Clauses one after the other and what is reported on them.
struct LetterItem {
    std::vector<LetterClause> clauses;
    QString lead; ///< "Zu den Punkten 2 und 3:" where a report covers several clauses or was told before, else empty
    QStringList
        paragraphs; ///< the report with its markup, see Markup.h; a line feed inside a paragraph is a forced line break

    bool operator==(const LetterItem &) const = default;
};

/// Who signs.
struct LetterSignatory {
    QString capacity; ///< "i. V.", "i. A." or empty
    QString name;
    QString function;

    bool operator==(const LetterSignatory &) const = default;
};

/// Who takes note, in the order of the circulation.
struct LetterReader {
    QString name;
    QString function;

    bool operator==(const LetterReader &) const = default;
};

/// A composed Hausmitteilung: what is said and in which order, nothing about how it looks.
/// A part that is empty does not appear.
struct Letter {
    QString city;
    QString division; ///< several lines are separated by line feeds
    QString title;    ///< "Hausmitteilung"
    QString confidentialLabel;
    bool confidential = false;
    QString notice; ///< above the recipients of a confidential letter
    QString returnLine;
    QStringList recipients;
    std::vector<LetterFact> information;
    QString reference; ///< number of the resolution, beside the number of each page but the first
    QStringList subject;
    QString salutation;
    QString correction; ///< says that the letter takes the place of another one
    QString opening;
    std::vector<LetterItem> items;
    QString outlook; ///< the next review, or the sentence that ends the reporting
    QString closing;
    LetterSignatory signatory;
    QString readersHeading; ///< "Kenntnisnahme"
    std::vector<LetterReader> readers;

    bool operator==(const Letter &) const = default;
};

/// The number as it is printed before a clause: "1." and "2a.", but "a)" and "2.3".
QString numberOf(const LetterClause &clause);

/// The wording in German quotation marks; inner ones stay as they are.
QString quoted(const LetterClause &clause);

/// The paragraphs below the clauses of an item, the first one led by "Zu den Punkten …:" where there is a lead; before a
/// list the lead is a paragraph of its own.
QStringList reportParagraphs(const LetterItem &item);

/// The tick box and its word, as characters: "□ vertraulich" or "☒ vertraulich".
QString confidentialMark(const Letter &letter);

/// "i. V. Dr. Beate Ahrens"
QString signatureLine(const LetterSignatory &signatory);

}
