#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <optional>

namespace core::model {

/// When a resolution is reviewed: a rule of the resolution, else of its committee, else of the city.
struct ReviewRule {
    enum class Kind {
        None,          ///< says nothing: the next wider rule counts
        OnDate,        ///< once, on `date`
        Every,         ///< every `count` weeks or months, counted from `date`, else from the day of the decision
        BeforeMeeting, ///< `count` weeks before each meeting of the committee
        Never,         ///< not at all, because of `reason`
    };
    enum class Unit { Weeks, Months };

    Kind kind = Kind::None;
    int count = 0;
    Unit unit = Unit::Months;
    std::optional<QDate> date = {};
    QString reason = {};

    bool isNone() const { return kind == Kind::None; }
    bool operator==(const ReviewRule &) const = default;
};

/// The stable text form that is stored: "on 2026-08-24", "every 2 weeks", "every month", "every quarter",
/// "every half-year", "every year", "every 3 months from 2026-01-31", "4 weeks before meeting", "never: reason"; empty for none.
QString code(const ReviewRule &rule);
/// Reads what code() writes, and how a clerk would type it in German: "am 24.08.2026", "alle 3 Monate ab 31.01.2026",
/// "vierteljährlich", "2 Wochen vor der Sitzung", "nie: Grund". Invalid with a sentence otherwise.
base::Result<ReviewRule> reviewRuleFromText(const QString &text);

/// How a clerk reads it, translated: "every 3 months".
QString label(const ReviewRule &rule);

}
