#include "app/cli/TextFile.h"

#include "app/cli/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace app::cli {

using namespace core::model;

namespace {

constexpr qint64 maximalSize = 4 * 1024 * 1024;

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::Io, Text::tr("“%1” is a folder.").arg(path)};
    if (!file.exists())
        return Error{ErrorKind::Io, Text::tr("The file “%1” does not exist.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, Text::tr("The file “%1” cannot be read.").arg(path)};
    const QByteArray bytes = file.read(maximalSize + 1);
    if (bytes.size() > maximalSize)
        return Error{ErrorKind::Invalid, Text::tr("“%1” is too large for a report.").arg(path)};
    const QString text = decoded(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').trimmed();
    if (text.isEmpty() || text.contains(QChar::Null))
        return Error{ErrorKind::NotRecognised, Text::tr("“%1” holds no text; nothing was stored.").arg(path)};
    return text;
}

}
