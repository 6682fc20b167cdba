#pragma once

#include <QCoreApplication>

namespace core::letter::inline house {

/// The one context of all sentences that core/letter says to users.
struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

}
