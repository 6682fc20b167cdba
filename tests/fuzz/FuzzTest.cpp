#include "core/import/MemoReader.h"
#include "core/reader/ReaderProcess.h"
#include "core/request/RequestForm.h"
#include "core/sheet/SheetsApart.h"
#include "tests/core/request/OtherPrograms.h"
#include "tests/fuzz/Mutation.h"
#include "tests/support/Printing.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::base;
using namespace tests::fuzz;

namespace {

/// Each kind of file is mutated for so long; CI gives a minute (BK_FUZZ_SECONDS). The same numbers come in every run.
class Fuzz : public testing::Test
{
protected:
    QDeadlineTimer deadline() const
    {
        bool given = false;
        const int seconds = qEnvironmentVariableIntValue("BK_FUZZ_SECONDS", &given);
        return QDeadlineTimer(1000 * (given ? seconds : 2));
    }
    /// Whatever comes of it is either read, or told in one sentence.
    template <class T>
    void expectSound(const Result<T> &read, const QByteArray &bytes)
    {
        ++m_tried;
        if (read.ok())
            return;
        const QString &detail = read.error().detail;
        const bool sentence =
            detail.endsWith(u'.') && !detail.contains(u'\n') && !detail.contains(QStringLiteral("%1"));
        EXPECT_TRUE(sentence) << detail.toStdString();
        if (sentence)
            return;
        QFile kept(QDir::temp().filePath(QStringLiteral("fuzz-%1").arg(m_tried)));
        if (kept.open(QIODevice::WriteOnly))
            kept.write(bytes);
    }
    void TearDown() override
    {
        RecordProperty("tried", m_tried);
        EXPECT_GT(m_tried, 0);
    }

    Random m_random{20261130};
    int m_tried = 0;
};

QByteArray pdf()
{
    const QByteArray content =
        "BT /F1 10 Tf 1 0 0 1 60 700 Tm (Betreff: V0001/26) Tj 1 0 0 1 60 680 Tm (1. Die Bruecke wird saniert.) Tj ET\n";
    return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
           "/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>\nendobj\n4 0 obj\n<</Length " +
           QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "endstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n";
}

/// A table document as LibreOffice writes the form, as small as it can be.
QByteArray ods()
{
    return tests::core_request::packed(
        {{QStringLiteral("mimetype"), QStringLiteral("application/vnd.oasis.opendocument.spreadsheet")},
         {QStringLiteral("content.xml"),
          QStringLiteral(
              "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              "<office:body><office:spreadsheet><table:table table:name=\"Zuarbeit\"><table:table-column table:number-columns-repeated=\"3\"/>"
              "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\">"
              "<text:p>Bericht<text:s text:c=\"3\"/>folgt</text:p></table:table-cell><table:table-cell office:value-type=\"date\" "
              "office:date-value=\"2027-08-24\"><text:p>24.08.2027</text:p></table:table-cell></table:table-row></table:table>"
              "</office:spreadsheet></office:body></office:document-content>")}});
}

}

TEST_F(Fuzz, PdfsEndInTextOrOneSentence)
{
    using namespace core::reader;
    const QByteArray whole = pdf();
    for (const QDeadlineTimer end = deadline(); !end.hasExpired() || m_tried == 0;) {
        const QByteArray bytes = mutated(whole, m_random);
        expectSound(readApart(ForeignFormat::Pdf, bytes, QStringLiteral("brief.pdf")), bytes);
    }
}

TEST_F(Fuzz, TablesEndInCellsOrOneSentence)
{
    core::request::PreparedRequest request;
    request.office.number = QStringLiteral("66");
    request.office.name = QStringLiteral("Straßenbauamt");
    request.items.resize(2);
    const auto form = core::request::writeForm(request, QStringLiteral("identitaet"));
    ASSERT_TRUE(form.ok());
    const std::vector<tests::core_request::Parts> tables{tests::core_request::partsOf(*form),
                                                         tests::core_request::partsOf(ods())};
    for (const QDeadlineTimer end = deadline(); !end.hasExpired() || m_tried == 0;) {
        tests::core_request::Parts parts = tables.at(size_t(m_tried) % tables.size());
        auto part = std::next(parts.begin(), std::ptrdiff_t(below(qsizetype(parts.size()), m_random)));
        part->second = QString::fromUtf8(mutated(part->second.toUtf8(), m_random));
        QByteArray bytes = tests::core_request::packed(parts);
        if (m_random() % 5 == 0)
            bytes = mutated(bytes, m_random);
        // Ours is read right here, so that a sanitizer sees it; what the process would make of it is the same.
        const auto sheets = core::sheet::readSheets(bytes);
        expectSound(sheets, bytes);
        if (sheets) {
            EXPECT_TRUE(core::sheet::sheetsFrom(core::sheet::toBytes(*sheets)).ok());
        }
    }
}

TEST_F(Fuzz, LettersEndInRecordsOrOneSentence)
{
    const QDir folder(QStringLiteral(BK_SOURCE_DIR "/tests/data/letters"));
    QByteArrayList letters;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        letters += file.readAll();
    }
    ASSERT_FALSE(letters.isEmpty());
    const QTemporaryDir place;
    core::import::MemoReader reader;
    for (const QDeadlineTimer end = deadline(); !end.hasExpired() || m_tried == 0;) {
        QByteArray bytes = letters.at(below(letters.size(), m_random));
        for (qsizetype round = below(10, m_random); round >= 0; --round)
            bytes = mutated(bytes, m_random);
        QFile file(place.filePath(QStringLiteral("brief.txt")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto source = core::import::readSource(file.fileName());
        expectSound(source, bytes);
        if (source)
            expectSound(reader.read(*source), bytes);
    }
}
