#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace core::letter::inline writers {

/// LibreOffice, an optional program, as a converter of our ODT and XLSX. It runs with a profile of its own that is thrown away,
/// without macros, for a limited time, and is killed with all its children when it is to stop.
class LibreOffice
{
public:
    enum class Target {
        Pdf, ///< PDF/A-2b with the tags of PDF/UA-1
        Docx,
        Ods, ///< from XLSX
    };

    /// The program that was chosen in the settings; empty: the one that is found in PATH.
    explicit LibreOffice(const QString &program = {});

    bool isThere() const { return !m_program.isEmpty(); }
    const QString &program() const { return m_program; }
    /// How long a call may take.
    struct TimeLimits {
        int startMs = 60000;
        int letterMs = 10000;
    };
    void setTimeLimits(const TimeLimits &limits) { m_limits = limits; }

    /// All texts in as few calls as is sensible; the results in their order, all of them or none.
    base::Result<std::vector<QByteArray>> convert(const std::vector<QByteArray> &odts, Target target,
                                                  base::Progress &progress) const;

private:
    QString m_program;
    QString m_chosen;
    TimeLimits m_limits;
};

}
