#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <gtest/gtest.h>
#include <map>
#include <zip.h>

namespace tests::core_request {

/// The parts of a package by name; a form as another program saves it is made by changing them.
using Parts = std::map<QString, QString>;

inline Parts partsOf(const QByteArray &file)
{
    Parts parts;
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr);
    zip_t *package = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(package, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(package, zip_uint64_t(i), 0, &stat);
        QByteArray content(qsizetype(stat.size), 0);
        zip_file_t *part = zip_fopen_index(package, zip_uint64_t(i), 0);
        EXPECT_EQ(zip_fread(part, content.data(), stat.size), zip_int64_t(stat.size));
        zip_fclose(part);
        parts[QString::fromUtf8(stat.name)] = QString::fromUtf8(content);
    }
    zip_discard(package);
    return parts;
}

inline QByteArray packed(const Parts &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *package = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    std::map<QString, QByteArray> bytes;
    for (const auto &[name, text] : parts)
        bytes[name] = text.toUtf8();
    for (const auto &[name, content] : bytes)
        zip_file_add(package, name.toUtf8().constData(),
                     zip_source_buffer(package, content.constData(), zip_uint64_t(content.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    EXPECT_EQ(zip_close(package), 0);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray file(qsizetype(stat.size), 0);
    zip_source_open(target);
    zip_source_read(target, file.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return file;
}

inline const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

/// The cell's element replaced; the text is what stands between <c r="…" and </c>, attributes first.
inline void setCell(Parts &parts, const QString &cell, const QString &attributesAndContent)
{
    const QRegularExpression old(QStringLiteral("<c r=\"%1\"[^>]*?(/>|>.*?</c>)").arg(cell));
    ASSERT_TRUE(parts[sheetPart].contains(old)) << cell.toStdString();
    parts[sheetPart].replace(old, QStringLiteral("<c r=\"%1\" %2</c>").arg(cell, attributesAndContent));
}

inline void setInline(Parts &parts, const QString &cell, const QString &text)
{
    setCell(parts, cell,
            QStringLiteral("t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is>").arg(text.toHtmlEscaped()));
}

}
