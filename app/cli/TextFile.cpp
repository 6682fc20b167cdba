#include "app/cli/TextFile.h"

#include "app/cli/Text.h"
#include "core/base/TextForm.h"
#include "core/base/WholeFile.h"
#include "core/import/TextSource.h"

namespace app::cli {

using namespace core::base;

namespace {

constexpr qint64 maximalSize = 4 * 1024 * 1024;

}

Result<QString> readTextFile(const QString &path)
{
    const auto bytes = readWhole(path, maximalSize);
    if (!bytes)
        return bytes.error();
    const QString text = inOneForm(core::import::decodeText(*bytes).value_or(QString()))
                             .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                             .replace(u'\r', u'\n')
                             .trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::NotRecognised, Text::tr("“%1” holds no text; nothing was stored.").arg(path)};
    return text;
}

}
