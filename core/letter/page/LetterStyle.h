#pragma once

#include "core/letter/house/LetterTemplate.h"
#include "core/letter/page/TextSetter.h"

namespace core::letter::inline page {

/// The measures of a letter's typography, all derived from the size of its text.
struct LetterStyle {
    explicit LetterStyle(double textPt)
        : text{textPt, false, false}, strong{textPt, true, false}, wording{textPt, false, true}, city{textPt + 2, true,
                                                                                                      false},
          title{textPt + 6, true, false}, small{textPt - 1.5, false, false}, returnLine{7, false, false},
          pitch(textPt * 0.464), smallPitch((textPt - 1.5) * 0.464)
    {
    }

    TextStyle text;
    TextStyle strong;
    TextStyle wording; ///< of a clause
    TextStyle city;
    TextStyle title;
    TextStyle small;
    TextStyle returnLine;
    double pitch; ///< from line to line, mm
    double smallPitch;

    double paragraphGap() const { return pitch * 0.6; }
    double listGap() const { return pitch * 0.2; }
    double itemGap() const { return pitch * 1.0; }
};

inline const QColor kInk{0x00, 0x00, 0x00};
inline const QColor kQuietInk{0x50, 0x50, 0x50};
inline const QColor kHairline{0x80, 0x80, 0x80};
constexpr double kHairlineWidth = 0.2;

}
