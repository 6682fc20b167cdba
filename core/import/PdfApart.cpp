#include "core/import/PdfApart.h"

#include "core/reader/ReaderProcess.h"

#include <QDataStream>
#include <QIODevice>

namespace core::import {

using namespace core::base;

QByteArray toBytes(const SourceText &text)
{
    return text.lines.join(u'\n').toUtf8();
}

Result<SourceText> readPdfApart(const QByteArray &bytes, const QString &fileName, Progress *progress)
{
    const auto read = reader::readApart(reader::ForeignFormat::Pdf, bytes, fileName, progress);
    if (!read)
        return read.error();
    return SourceText{fileName, QString::fromUtf8(*read).split(u'\n')};
}

}
