#include "app/cli/TextFile.h"

#include "app/cli/Text.h"
#include "core/base/TextForm.h"
#include "core/import/TextSource.h"

#include <QFile>
#include <QFileInfo>

namespace app::cli {

using namespace core::base;

namespace {

constexpr qint64 maximalSize = 4 * 1024 * 1024;

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
    const QString text = inOneForm(core::import::decodeText(bytes).value_or(QString()))
                             .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                             .replace(u'\r', u'\n')
                             .trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::NotRecognised, Text::tr("“%1” holds no text; nothing was stored.").arg(path)};
    return text;
}

}
