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

/// What a letter does with reports that an earlier one has told already.
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

/// Hausmitteilung: the record of a letter to the council groups. Its composed form is core::letter::Letter.
/// Empty texts mean "as the template of the city has it".
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
    std::optional<QDate> nextReviewOn;             ///< as the letter says
    std::optional<QDate> sentOn;
    QString sourceFile;   ///< name of the file it was imported from, empty when written here
    QString profile;      ///< name of the house style; empty: that of the city
    QString distribution; ///< name of the distribution list of that style; empty: its first
    ToldBefore toldBefore = ToldBefore::Show;
    int longestClause = 0;          ///< wordings beyond so many characters are shortened visibly; 0: none is
    std::optional<MemoId> corrects; ///< the letter that this one takes the place of
    QString sentWay;                ///< such as "E-Mail"
    qint64 rowVersion = 0;

    bool operator==(const Memo &) const = default;
};

/// A letter as it left the house. Once written it is never changed, nor removed: the database refuses.
struct ReleasedLetter {
    ReleasedLetterId id;
    ResolutionId resolution;
    MemoId memo;
    QDate releasedOn;
    QByteArray pdf;
    QString text;
    QString data;    ///< its content as JSON, see core/letter/LetterJson.h
    QString profile; ///< the house style that it was made with, as JSON
    QString sha256;  ///< of the PDF, in hexadecimal digits
    qint64 rowVersion = 0;
    /// How many letters on the resolution had left the house before, as far as its writer knew: the database refuses it
    /// when there are others. None for letters of earlier versions.
    std::optional<int> lettersBefore = 0;

    bool operator==(const ReleasedLetter &) const = default;
};

}
