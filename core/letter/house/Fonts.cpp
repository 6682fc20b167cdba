#include "core/letter/house/Fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

namespace core::letter::inline house {

QStringList familiesFor(const QString &family)
{
    return {family, QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")};
}

std::optional<QString> substituteFor(const QString &family)
{
    if (QFontDatabase::hasFamily(family))
        return std::nullopt;
    for (const QString &other : familiesFor(family)) {
        if (QFontDatabase::hasFamily(other))
            return other;
    }
    return QFontInfo(QFont(family)).family();
}

}
