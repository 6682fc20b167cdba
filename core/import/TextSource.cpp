#include "core/import/TextSource.h"

#include "core/base/TextForm.h"
#include "core/base/WholeFile.h"
#include "core/import/PdfApart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

namespace core::import {

using namespace core::base;

namespace {

Error failure(ErrorKind kind, const char *text, const QString &path)
{
    return {kind, QCoreApplication::translate("TextSource", text).arg(QFileInfo(path).fileName())};
}

enum class OfficeFile { Document, Table };

/// Files of word processors and spreadsheets, told by the names within their package.
std::optional<OfficeFile> officeFile(const QByteArray &bytes)
{
    if (bytes.startsWith("{\\rtf"))
        return OfficeFile::Document;
    const bool old = bytes.startsWith("\xD0\xCF\x11\xE0");
    if (!old && !bytes.startsWith("PK\x03\x04"))
        return std::nullopt;
    // Names in the old format are UTF-16.
    constexpr qsizetype utf16Workbook = 16;
    const bool table = old ? bytes.contains(QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", utf16Workbook))
                           : bytes.contains("xl/workbook") || bytes.contains("opendocument.spreadsheet");
    const bool document = old || bytes.contains("word/document") || bytes.contains("opendocument.text");
    return table ? std::optional(OfficeFile::Table) : document ? std::optional(OfficeFile::Document) : std::nullopt;
}

/// UTF-16 without a mark: in German text nearly every other byte is zero.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~1, 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype most = looked / 2 * 3 / 4;
    if (looked >= 8 && odd > most && even < most / 4)
        return QStringConverter::Utf16LE;
    if (looked >= 8 && even > most && odd < most / 4)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Windows-1252 is Latin-1 but for these; letters of offices have its quotation marks and dashes.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                           0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80]);
    }
    return text;
}

bool looksLikeText(const QString &text)
{
    qsizetype strange = 0;
    for (QChar c : text) {
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
        strange += control || c == QChar::ReplacementCharacter;
    }
    return strange * 100 <= text.size();
}

QStringList splitLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.replace(u'\f', QStringLiteral("\n\f\n")).replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    return text.split(u'\n');
}

/// A soft hyphen at the end of a line still tells that the word goes on; it goes when the lines are joined.
SourceText inOneForm(SourceText source)
{
    constexpr QChar softHyphen(0x00AD);
    for (QString &line : source.lines) {
        const bool divides = line.endsWith(softHyphen);
        line = base::inOneForm(line);
        if (divides)
            line += softHyphen;
    }
    return source;
}

}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    QString text;
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        text = QString(QStringDecoder(*marked).decode(bytes));
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
    } else if (const auto wide = utf16WithoutMark(bytes)) {
        text = QString(QStringDecoder(*wide).decode(bytes));
    } else {
        QStringDecoder utf8(QStringConverter::Utf8);
        text = QString(utf8.decode(bytes));
        if (utf8.hasError())
            text = fromWindows1252(bytes);
    }
    return looksLikeText(text) ? std::optional(text) : std::nullopt;
}

Result<SourceText> readSource(const QString &path, Progress *progress)
{
    const QFileInfo info(path);
    const auto content = readWhole(path, maximalFileSize);
    if (!content)
        return content.error();
    const QByteArray &bytes = *content;
    if (bytes.startsWith("%PDF-") || bytes.left(1024).contains("%PDF-")) {
        auto source = readPdfApart(bytes, info.fileName(), progress);
        return source ? inOneForm(std::move(*source)) : std::move(source);
    }
    if (bytes.trimmed().isEmpty())
        return failure(ErrorKind::NotRecognised, QT_TRANSLATE_NOOP("TextSource", "“%1” is empty."), path);
    if (const auto office = officeFile(bytes)) {
        return failure(
            ErrorKind::NotRecognised,
            *office == OfficeFile::Table
                ? QT_TRANSLATE_NOOP("TextSource", "“%1” is a table and no status letter. Nothing was stored.")
                : QT_TRANSLATE_NOOP("TextSource",
                                    "“%1” is a file of a word processor; save it as PDF or text and import that."),
            path);
    }
    const auto text = decodeText(bytes);
    if (!text) {
        return failure(
            ErrorKind::NotRecognised,
            QT_TRANSLATE_NOOP("TextSource", "“%1” is neither a text nor a PDF, so nothing was read from it."), path);
    }
    return inOneForm({info.fileName(), splitLines(*text)});
}

}
