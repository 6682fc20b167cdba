#include "core/letter/writers/OdtWriter.h"
#include "core/letter/content/Markup.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/page/LineBreaks.h"
#include "core/letter/writers/LetterFile.h"
#include "core/letter/writers/OdtHead.h"
#include "core/letter/writers/OdtStyles.h"
#include "core/letter/writers/OdtXml.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/ZipPackage.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <algorithm>
#include <optional>

namespace core::letter::inline writers {

namespace {

using G = PageGeometry;

constexpr double kIndent = 8;
constexpr qsizetype kRecipientLines = 6;
constexpr double kRecipientPitch = 4.8;
const QByteArray kMimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

int levelOf(const LetterItem &item)
{
    int level = odt::kLevels - 1;
    for (const LetterClause &clause : item.clauses)
        level = std::min(level, std::max(clause.level, 0));
    return level;
}

QString styleOf(const TextBlock &block, int level)
{
    return odt::nested(odt::levelled(block.isListEntry() ? odt::kListEntry : odt::kReport, level), block.level);
}

/// Where its lines begin, as the styles of the same names have it.
double leftOf(const TextBlock &block, int level)
{
    return kIndent * (level + 1) + odt::kListIndent * (block.level + (block.isListEntry() ? 1 : 0));
}

/// What stands before a place in the text of the runs and what from it on, without the blank or the end of line between them.
std::pair<std::vector<TextRun>, std::vector<TextRun>> dividedAt(const std::vector<TextRun> &runs, int place)
{
    std::vector<TextRun> before;
    std::vector<TextRun> after;
    for (TextRun run : runs) {
        const int size = static_cast<int>(run.text.size());
        if (place > 0) {
            before.push_back(run);
            before.back().text.truncate(place);
        }
        if (place < size) {
            run.text = run.text.mid(std::max(place, 0));
            after.push_back(run);
        }
        place -= size;
    }
    while (!before.empty() && !before.back().text.isEmpty() && before.back().text.back().isSpace())
        before.back().text.chop(1);
    return {before, after};
}

class Content
{
public:
    Content(const Letter &letter, const LetterTemplate &letterTemplate, const LetterEnd &end)
        : m_letter(letter), m_template(letterTemplate), m_end(end), m_xml("office:document-content")
    {
    }

    QByteArray bytes();

private:
    void writeAutomaticStyles();
    void writeEndStyles();
    std::optional<TextBlock> lastBlock() const;
    void writeItem(const LetterItem &item);
    void writeBlocks(const std::vector<TextBlock> &blocks, int level, bool last);
    void openEntry(const QString &marker);
    void writeReport(const std::vector<TextRun> &runs, const QString &style);
    void writeLastReport(const TextBlock &block, const QString &style);
    void writeSignatory();
    void writeReaders();
    void openParagraph(const QString &style);
    void paragraph(const QString &style, const QString &text);

    const Letter &m_letter;
    const LetterTemplate &m_template;
    LetterEnd m_end;
    OdtXml m_xml;
    bool m_first = true;
};

const QString kFirstParagraph = QStringLiteral("ErsterAbsatz");
const QString kReaderTable = QStringLiteral("Kenntnisnahmetabelle");
const QString kReaderColumn = QStringLiteral("Kenntnisnahmespalte");
const QString kReaderRow = QStringLiteral("Kenntnisnahmezeile");
const QString kReaderCell = QStringLiteral("Kenntnisnahmezelle");
/// Of the end of a letter: what goes over to its last page goes as it does in the PDF.
const QString kKeptReport = QStringLiteral("LetzterSachstand");
const QString kCarriedReport = QStringLiteral("SachstandEnde");
const QString kLastLine = QStringLiteral("LetzteZeile");
const QString kEnd = QStringLiteral("Ende");
const QString kReaderGap = QStringLiteral("Kenntnisnahmeabstand");

QByteArray Content::bytes()
{
    writeAutomaticStyles();
    m_xml.open("office:body");
    m_xml.open("office:text");
    if (m_letter.subject.isEmpty())
        paragraph(odt::kSubject, QString());
    for (const QString &line : m_letter.subject)
        paragraph(odt::kSubject, line);
    paragraph(odt::kSalutation, m_letter.salutation);
    paragraph(odt::kOpening, m_letter.correction);
    paragraph(odt::kOpening, m_letter.opening);
    for (const LetterItem &item : m_letter.items)
        writeItem(item);
    paragraph(odt::kOutlook, m_letter.outlook);
    paragraph(odt::kClosing, m_letter.closing);
    writeSignatory();
    writeReaders();
    return m_xml.bytes();
}

/// The end of the last report goes with the signature, which never stands alone on a page.
void Content::writeEndStyles()
{
    const auto style = [this](const QString &name, const QString &parent,
                              std::initializer_list<OdtAttribute> attributes) {
        m_xml.open(
            "style:style",
            {{"style:name", name}, {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", parent}});
        m_xml.empty("style:paragraph-properties", attributes);
        m_xml.close();
    };
    if (const auto last = lastBlock(); last && m_end.carriedFrom) {
        const QString parent = odt::styleName(styleOf(*last, levelOf(m_letter.items.back())));
        style(kKeptReport, parent, {{"fo:keep-with-next", QStringLiteral("always")}});
        style(kCarriedReport, parent,
              {{"fo:keep-with-next", QStringLiteral("always")},
               {"fo:margin-top", odtLength(0)},
               {"fo:margin-left", odtLength(leftOf(*last, levelOf(m_letter.items.back())))},
               {"fo:text-indent", odtLength(0)}});
    }
    if (m_end.readersApart)
        style(kLastLine, odt::styleName(m_letter.signatory.function.isEmpty() ? odt::kSignatory : odt::kFunction),
              {{"fo:keep-with-next", QStringLiteral("auto")}});
    // A table is never the last of a text; what follows it takes no room, lest it have a page of its own.
    m_xml.open("style:style", {{"style:name", kEnd}, {"style:family", QStringLiteral("paragraph")}});
    m_xml.empty("style:paragraph-properties", {{"fo:line-height", odtLength(0.1)}});
    m_xml.empty("style:text-properties", {{"fo:font-size", QStringLiteral("1pt")}});
    m_xml.close();
}

void Content::writeAutomaticStyles()
{
    m_xml.open("office:automatic-styles");
    writeEndStyles();
    m_xml.empty("style:style", {{"style:name", kFirstParagraph},
                                {"style:family", QStringLiteral("paragraph")},
                                {"style:parent-style-name", odt::kSubject},
                                {"style:master-page-name", odt::kFirstPage}});
    const auto style = [this](const QString &name, const char *family, const char *properties,
                              std::initializer_list<OdtAttribute> attributes) {
        m_xml.open("style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
        m_xml.empty(properties, attributes);
        m_xml.close();
    };
    style(kOdtLine, "graphic", "style:graphic-properties",
          {{"style:vertical-pos", QStringLiteral("from-top")},
           {"style:vertical-rel", QStringLiteral("page")},
           {"style:horizontal-pos", QStringLiteral("from-left")},
           {"style:horizontal-rel", QStringLiteral("page")},
           {"style:wrap", QStringLiteral("run-through")},
           {"style:run-through", QStringLiteral("foreground")},
           {"style:flow-with-text", QStringLiteral("false")},
           {"draw:stroke", QStringLiteral("solid")},
           {"svg:stroke-width", odtLength(kHairlineWidth)},
           {"svg:stroke-color", kHairline.name()}});
    const double gap = 12;
    style(kReaderTable, "table", "style:table-properties",
          {{"style:width", odtLength(G::kTextWidth)}, {"table:align", QStringLiteral("left")}});
    style(kReaderColumn, "table-column", "style:table-column-properties",
          {{"style:column-width", odtLength((G::kTextWidth - gap) / 2)}});
    style(kReaderGap, "table-column", "style:table-column-properties", {{"style:column-width", odtLength(gap)}});
    style(kReaderRow, "table-row", "style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    m_xml.open("style:style", {{"style:name", kReaderCell},
                               {"style:family", QStringLiteral("paragraph")},
                               {"style:parent-style-name", odt::kReader}});
    m_xml.empty("style:paragraph-properties",
                {{"fo:margin-top", odtLength(gap)},
                 {"fo:padding-top", odtLength(1)},
                 {"fo:border-top", odtLength(kHairlineWidth) + QStringLiteral(" solid ") + kHairline.name()}});
    m_xml.close();
    m_xml.close();
}

void Content::openParagraph(const QString &style)
{
    m_xml.open("text:p", {{"text:style-name", m_first ? kFirstParagraph : odt::styleName(style)}});
    if (std::exchange(m_first, false))
        OdtHead(m_letter, m_template, &m_xml).write();
}

void Content::paragraph(const QString &style, const QString &text)
{
    if (text.isEmpty() && !m_first)
        return;
    openParagraph(style);
    m_xml.text(text);
    m_xml.close();
}

void Content::writeItem(const LetterItem &item)
{
    for (const LetterClause &clause : item.clauses) {
        openParagraph(odt::levelled(odt::kClause, clause.level));
        m_xml.open("text:span", {{"text:style-name", odt::kNumber}});
        m_xml.text(numberOf(clause));
        m_xml.close();
        m_xml.empty("text:tab", {});
        m_xml.text(quoted(clause));
        m_xml.close();
    }
    const QStringList reports = reportParagraphs(item);
    for (const QString &report : reports)
        writeBlocks(blocksOf(report), levelOf(item), &item == &m_letter.items.back() && &report == &reports.back());
}

/// Of the reports, where they end the list of clauses.
std::optional<TextBlock> Content::lastBlock() const
{
    const QStringList reports = m_letter.items.empty() ? QStringList() : reportParagraphs(m_letter.items.back());
    if (reports.isEmpty())
        return std::nullopt;
    return blocksOf(reports.back()).back();
}

/// Numbers are those of the report, whatever stands between its entries.
void Content::openEntry(const QString &marker)
{
    if (marker.front().isLetter())
        m_xml.open("text:list-item", {{"text:start-value", QString::number(marker.front().unicode() - u'a' + 1)}});
    else if (marker.front().isDigit())
        m_xml.open("text:list-item", {{"text:start-value", marker.chopped(1)}});
    else
        m_xml.open("text:list-item");
}

/// Entries that follow each other with the same kind of marker are one list.
void Content::writeBlocks(const std::vector<TextBlock> &blocks, int level, bool last)
{
    QString list;
    const auto change = [this, &list](const QString &next) {
        if (list == next)
            return;
        if (!list.isEmpty())
            m_xml.close();
        list = next;
        if (!list.isEmpty())
            m_xml.open("text:list", {{"text:style-name", list}});
    };
    for (const TextBlock &block : blocks) {
        change(block.isListEntry() ? odt::listStyle(block.marker, level, block.level) : QString());
        if (block.isListEntry())
            openEntry(block.marker);
        if (last && &block == &blocks.back() && m_end.carriedFrom)
            writeLastReport(block, styleOf(block, level));
        else
            writeReport(block.runs, styleOf(block, level));
        if (block.isListEntry())
            m_xml.close();
    }
    change({});
}

void Content::writeReport(const std::vector<TextRun> &runs, const QString &style)
{
    openParagraph(style);
    for (const TextRun &run : runs) {
        if (!run.bold && !run.italic) {
            m_xml.text(run.text);
            continue;
        }
        m_xml.open("text:span", {{"text:style-name", run.bold && run.italic ? odt::kBoldItalic
                                                     : run.bold             ? odt::kBold
                                                                            : odt::kItalic}});
        m_xml.text(run.text);
        m_xml.close();
    }
    m_xml.close();
}

/// A paragraph that is kept with the next goes over as a whole in every office; so what the PDF carries over of its lines is a
/// paragraph of its own, which nobody sees.
void Content::writeLastReport(const TextBlock &block, const QString &style)
{
    const auto [before, carried] = dividedAt(block.runs, *m_end.carriedFrom);
    if (!before.empty())
        writeReport(before, style);
    writeReport(carried, before.empty() ? kKeptReport : kCarriedReport);
}

void Content::writeSignatory()
{
    const LetterSignatory &signatory = m_letter.signatory;
    const auto last = [this](const QString &style) { return m_end.readersApart ? kLastLine : style; };
    paragraph(signatory.function.isEmpty() ? last(odt::kSignatory) : odt::kSignatory, signatureLine(signatory));
    paragraph(last(odt::kFunction), signatory.function);
}

void Content::writeReaders()
{
    if (m_letter.readers.empty())
        return;
    paragraph(odt::kReaders, m_letter.readersHeading);
    m_xml.open("table:table", {{"table:name", odt::kReaders}, {"table:style-name", kReaderTable}});
    for (const QString &column : {kReaderColumn, kReaderGap, kReaderColumn})
        m_xml.empty("table:table-column", {{"table:style-name", column}});
    const auto cell = [this](const LetterReader *reader) {
        m_xml.open("table:table-cell");
        m_xml.open("text:p", {{"text:style-name", reader ? kReaderCell : odt::kReader}});
        m_xml.text(reader ? reader->name : QString());
        m_xml.close();
        if (reader)
            paragraph(odt::kReader, reader->function);
        m_xml.close();
    };
    for (std::size_t i = 0; i < m_letter.readers.size(); i += 2) {
        m_xml.open("table:table-row", {{"table:style-name", kReaderRow}});
        cell(&m_letter.readers[i]);
        cell(nullptr);
        cell(i + 1 < m_letter.readers.size() ? &m_letter.readers[i + 1] : nullptr);
        m_xml.close();
    }
    m_xml.close();
    m_xml.open("text:p", {{"text:style-name", kEnd}});
    m_xml.close();
}

/// No line ends behind "Kinder-" in "Kinder- und": it would read back as one word.
Letter withBoundEnds(Letter letter)
{
    for (QString &line : letter.subject)
        line = bindOpenEnds(line);
    for (LetterItem &item : letter.items) {
        for (LetterClause &clause : item.clauses)
            clause.text = bindOpenEnds(clause.text);
        for (QString &paragraph : item.paragraphs)
            paragraph = bindOpenEnds(paragraph);
    }
    return letter;
}

QByteArray meta(const Letter &letter, OdtPurpose purpose)
{
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.element("dc:title", documentTitle(letter));
    xml.element("dc:language", QStringLiteral("de-DE"));
    xml.element("meta:generator", kPdfMark);
    if (purpose == OdtPurpose::Print)
        xml.element("meta:keyword", kPdfMark); // offices put their own name where a PDF says what made it
    xml.close();
    return xml.bytes();
}

QByteArray manifest(const std::vector<PackageFile> &files)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.writeStartDocument();
    xml.writeNamespace(ns, QStringLiteral("manifest"));
    xml.writeStartElement(ns, QStringLiteral("manifest"));
    xml.writeAttribute(ns, QStringLiteral("version"), QStringLiteral("1.3"));
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(ns, QStringLiteral("file-entry"));
        xml.writeAttribute(ns, QStringLiteral("full-path"), path);
        xml.writeAttribute(ns, QStringLiteral("media-type"), type);
    };
    entry(QStringLiteral("/"), QString::fromLatin1(kMimeType));
    for (const PackageFile &file : files) {
        if (file.compressed)
            entry(QString::fromLatin1(file.path),
                  file.path.endsWith(".png") ? QStringLiteral("image/png") : QStringLiteral("text/xml"));
    }
    xml.writeEndDocument();
    return bytes;
}

}

base::Result<QByteArray> toOdt(const Letter &asWritten, const LetterTemplate &letterTemplate, OdtPurpose purpose)
{
    const Letter letter = purpose == OdtPurpose::Print ? withBoundEnds(asWritten) : asWritten;
    const LetterPages pages = layout(letter, letterTemplate);
    const qsizetype more = std::max<qsizetype>(0, letter.recipients.size() - kRecipientLines);
    const double subjectTop = geometryOf(letterTemplate.form).subjectTop + static_cast<double>(more) * kRecipientPitch;
    std::vector<PackageFile> files{
        {QByteArrayLiteral("mimetype"), kMimeType, false},
        {QByteArrayLiteral("content.xml"), Content(letter, letterTemplate, pages.end()).bytes()},
        {QByteArrayLiteral("styles.xml"), odtStyles(letterTemplate, LetterStyle(letterTemplate.fontSizePt),
                                                    {subjectTop, kIndent, pages.closeness(), letter.reference})},
        {QByteArrayLiteral("meta.xml"), meta(letter, purpose)},
    };
    if (const QImage picture = odtCoatOfArms(letterTemplate); !picture.isNull()) {
        PackageFile file{kOdtCoatOfArms.toLatin1(), {}};
        QBuffer buffer(&file.content);
        picture.save(&buffer, "PNG");
        files.push_back(file);
    }
    files.push_back({QByteArrayLiteral("META-INF/manifest.xml"), manifest(files)});
    return zipPackage(files);
}

}
