#include "core/letter/LetterFile.h"
#include "core/letter/AtomicFile.h"
#include "core/letter/LetterLayout.h"
#include "core/letter/OdtWriter.h"
#include "core/letter/PdfWriter.h"
#include "core/letter/PlainText.h"
#include "core/letter/Text.h"
#include "core/letter/TextWriter.h"

#include <QFileInfo>

namespace core::letter {

namespace {

model::Result<QByteArray> contentOf(const Letter &letter, const LetterTemplate &letterTemplate, const QString &format)
{
    if (format == u"pdf")
        return toPdf({layout(letter, letterTemplate)}, {documentTitle(letter)});
    if (format == u"odt")
        return toOdt(letter, letterTemplate);
    if (format == u"txt")
        return toPlainText(letter).toUtf8();
    return model::Error{model::ErrorKind::Invalid,
                        Text::tr("A letter cannot be saved as \"%1\"; choose .pdf, .odt or .txt.").arg(format)};
}

}

QStringList letterFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("txt")};
}

model::Result<void> saveLetter(const Letter &letter, const LetterTemplate &letterTemplate, const QString &path)
{
    const auto content = contentOf(letter, letterTemplate, QFileInfo(path).suffix().toLower());
    return content ? writeWhole(path, *content) : model::Result<void>(content.error());
}

QString documentTitle(const Letter &letter)
{
    return printable(letter.subject.join(u' ')).simplified();
}

}
