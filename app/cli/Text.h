#pragma once

#include <QCoreApplication>

namespace app::cli {

/// The one context of all texts of the command line.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::cli::Text)
};

}
