#pragma once

#include "core/import/MemoReader.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace tests::import {

/// An invented letter of tests/data/letters with what stands in it.
struct LetterCase {
    QString name;
    bool damaged = false;
    core::import::SourceText source;
    QJsonObject expected;
};
std::vector<LetterCase> letterCases();

/// How many fields of a letter are right. A field is each head field, each clause's label and text, each report's
/// clauses and text, each person; what was read though it does not stand in the letter counts as a wrong one.
struct Score {
    int fields = 0;
    QStringList wrong; ///< one line each: field, expected, read

    int right() const { return fields - int(wrong.size()); }
    double share() const { return fields > 0 ? double(right()) / fields : 0; }
    void add(const Score &other);
};
Score scoreLetter(const LetterCase &letter, const core::import::MemoReader &reader);

}
