#pragma once

#include "core/model/Id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace core::model {

enum class MemoState { Draft, Released, Sent };

/// "draft", "released", "sent".
QString code(MemoState state);
std::optional<MemoState> memoStateFromCode(QStringView code);
QString label(MemoState state);

/// What a letter does with reports that an earlier letter has already told.
enum class ToldBefore { Show, LeaveOut };

/// "show", "leave_out".
QString code(ToldBefore toldBefore);
std::optional<ToldBefore> toldBeforeFromCode(QStringView code);
QString label(ToldBefore toldBefore);

/// Kenntnisnahme: a person who takes note of a letter.
struct Acknowledgement {
    QString name;
    QString function;
    std::optional<QDate> notedOn;

    bool operator==(const Acknowledgement &) const = default;
};

/// Hausmitteilung: the record of a letter to the council groups. Its composed form is core::letter::Letter. An empty
/// text stands for the text of the house style.
struct Memo {
    MemoId id;
    ResolutionId resolution;
    MemoState state = MemoState::Draft;
    bool isFinal = false; ///< Abschlussbericht instead of Zwischenstand
    bool confidential = false;
    std::optional<QDate> date;
    QString recipients; ///< lines parted by \n
    QString salutation;
    QString opening;
    QString closing;
    QString signatoryPrefix; ///< "i. V.", "i. A." or empty
    QString signatoryName;
    QString signatoryFunction;
    std::vector<Acknowledgement> acknowledgements; ///< in order
    std::optional<QDate> nextReviewOn;             ///< as the letter names it
    std::optional<QDate> sentOn;
    QString sourceFile;   ///< name of the file it was imported from, empty when written here
    QString profile;      ///< name of the house style; empty: that of the city
    QString distribution; ///< name of the distribution list of that style; empty: its first
    ToldBefore toldBefore = ToldBefore::Show;
    int longestClause = 0;          ///< longer wordings (characters) are visibly shortened; 0: none
    std::optional<MemoId> corrects; ///< the letter that this one replaces
    QString sentWay;                ///< such as "E-Mail"
    qint64 rowVersion = 0;

    bool operator==(const Memo &) const = default;
};

/// A letter as it left the house. It is never changed and never removed: the database refuses both.
struct ReleasedLetter {
    ReleasedLetterId id;
    ResolutionId resolution;
    MemoId memo;
    QDate releasedOn;
    QByteArray pdf;
    QString text;
    QString data;    ///< its content as JSON, see core/letter/content/LetterJson.h
    QString profile; ///< the house style that it was made with, as JSON
    QString sha256;  ///< of the PDF, in hexadecimal digits
    qint64 rowVersion = 0;
    /// How many letters on the resolution had left the house before, as its writer knew it. The database refuses the
    /// letter when that number is wrong. None for letters of earlier versions.
    std::optional<int> lettersBefore = 0;

    bool operator==(const ReleasedLetter &) const = default;
};

}
