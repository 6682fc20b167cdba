#pragma once

#include "ui/import/MemoFields.h"

#include <QString>
#include <vector>

namespace ui::import {

/// Something that was not read for certain, at its place in the fields that are shown.
struct Doubt {
    QString field; ///< key of the field
    QString place; ///< its name for people
    int line = 0;  ///< 0 when it has no place in the text
    QString message;
    qsizetype start = -1; ///< of the doubtful characters in the text of the field; -1: the field as a whole
    qsizetype length = 0;
    QString suggestion = {}; ///< what may be meant by them; empty when nobody can tell
    bool settled = false;    ///< a person has seen to it

    bool operator==(const Doubt &) const = default;
};

int openCount(const std::vector<Doubt> &doubts);

/// The text of a field as doubts count its characters.
QString textOf(const MemoFields &fields, const QString &field);

/// Follows an edit of the fields: doubts keep to their characters, wherever these move, and those are settled of which
/// the very words were changed. Space that comes or goes beside a word changes it not. A doubt about a field as a whole
/// is settled when the field says something else; about a clause or report as a whole only when that is taken away.
void follow(std::vector<Doubt> &doubts, const MemoFields &before, const MemoFields &after);

/// The fields with the suggestion of a doubt in the place of its characters; the same ones where it has none.
MemoFields withSuggestion(const Doubt &doubt, MemoFields fields);

}
