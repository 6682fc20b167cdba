#pragma once

#include "core/model/Id.h"

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
    QString sourceFile; ///< name of the file it was imported from, empty when written here
    qint64 rowVersion = 0;

    bool operator==(const Memo &) const = default;
};

}
