#include "core/letter/Fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace core::letter {

std::optional<QString> substituteFor(const QString &family)
{
    if (QFontDatabase::hasFamily(family))
        return std::nullopt;
    return QFontInfo(QFont(family)).family();
}

}
