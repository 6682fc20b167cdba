#pragma once

#include "core/letter/house/LetterTemplate.h"

namespace core::letter::inline page {

/// The places of DIN 5008 on an A4 page, in millimetres from the top left corner of the sheet.
struct PageGeometry {
    double headTop;        ///< first line of city and title
    double headRule;       ///< hairline below the letter head
    double addressTop;     ///< upper edge of the address field, 85 x 45
    double informationTop; ///< first line of the information block
    double subjectTop;     ///< first line of the subject
    double foldMarks[2];

    static constexpr double kPageWidth = 210;
    static constexpr double kPageHeight = 297;
    static constexpr double kMarginLeft = 25;
    static constexpr double kMarginRight = 20;
    static constexpr double kTextWidth = kPageWidth - kMarginLeft - kMarginRight;
    static constexpr double kTopOfNextPages = 20;
    static constexpr double kBottomOfText = 272;
    static constexpr double kPageMarkTop = 282;

    static constexpr double kAddressLeft = 20;
    static constexpr double kAddressWidth = 85;
    static constexpr double kAddressHeight = 45;
    static constexpr double kAddressIndent = 5;
    static constexpr double kReturnLineHeight = 5;
    static constexpr double kNotesHeight = 12.7;
    static constexpr double kRecipientsOffset = kReturnLineHeight + kNotesHeight;
    static constexpr double kRecipientsHeight = kAddressHeight - kRecipientsOffset;
    static constexpr double kSubjectAfterField = 8.5;

    static constexpr double kInformationLeft = 125;
    static constexpr double kInformationValueLeft = 150;
    static constexpr double kInformationWidth = 75;

    static constexpr double kWidestCoatOfArms = 40;
    static constexpr double kCoatOfArmsGap = 4;

    static constexpr double kHoleMark = 148.5;
    static constexpr double kMarkLeft = 5;
    static constexpr double kFoldMarkLength = 4;
    static constexpr double kHoleMarkLength = 6;
};

constexpr PageGeometry geometryOf(LetterForm form)
{
    return form == LetterForm::A ? PageGeometry{9, 24.5, 27, 32, 80.5, {87, 192}}
                                 : PageGeometry{13, 33, 45, 50, 98.5, {105, 210}};
}

}
