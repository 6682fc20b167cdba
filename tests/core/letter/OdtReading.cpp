#include "tests/core/letter/OdtReading.h"

#include <QXmlStreamReader>
#include <zip.h>

namespace tests::letter {

std::vector<OdtEntry> unpack(const QByteArray &odt)
{
    std::vector<OdtEntry> entries;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(odt.constData(), static_cast<zip_uint64_t>(odt.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return entries;
    }
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        OdtEntry entry{QString::fromUtf8(stat.name), QByteArray(static_cast<qsizetype>(stat.size), '\0'),
                       stat.comp_method == ZIP_CM_STORE};
        if (zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0)) {
            zip_fread(file, entry.content.data(), stat.size);
            zip_fclose(file);
        }
        entries.push_back(entry);
    }
    zip_discard(archive);
    return entries;
}

QStringList paragraphsOf(const QByteArray &xml)
{
    QStringList open; // a paragraph may hold frames with paragraphs of their own
    QStringList done;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        const bool paragraph = reader.qualifiedName() == u"text:p";
        if (token == QXmlStreamReader::StartElement && paragraph)
            open.push_back(QString());
        else if (token == QXmlStreamReader::EndElement && paragraph)
            done.push_back(open.takeLast());
        else if (token == QXmlStreamReader::StartElement && !open.isEmpty() &&
                 (reader.name() == u"tab" || reader.name() == u"s" || reader.name() == u"line-break"))
            open.back() += u' ';
        else if (token == QXmlStreamReader::Characters && !open.isEmpty())
            open.back() += reader.text();
    }
    if (reader.hasError())
        return {reader.errorString()};
    done.removeAll(QString());
    return done;
}

}
