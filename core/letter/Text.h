#pragma once

#include <QCoreApplication>

namespace core::letter {

/// The one context of all sentences that core/letter says to users.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::letter::Text)
};

}
