#include "core/base/FileName.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace core::base {

QString fitForFileName(const QString &text)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression unfit(
        QStringLiteral(" *[^\\p{L}\\p{M}\\p{N} .,()+_-][^\\p{L}\\p{M}\\p{N}.,()+_-]*"));
    static const QRegularExpression edges(QStringLiteral("^[ .-]+|[ .-]+$"));
    QString name = text.simplified().replace(unfit, QStringLiteral("-")).left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.remove(edges);
}

QString freePath(const QString &wanted)
{
    // A link that points at nothing is a name that is taken.
    return freePath(wanted, [](const QString &path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); });
}

QString freePath(const QString &wanted, const std::function<bool(const QString &path)> &isTaken)
{
    const QFileInfo file(wanted);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString path = wanted;
    for (int number = 2; isTaken(path); ++number)
        path = file.dir().filePath(
            QStringLiteral("%1 (%2)%3").arg(file.completeBaseName(), QString::number(number), ending));
    return path;
}

}
