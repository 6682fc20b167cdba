#include "core/letter/OdtWriter.h"
#include "core/letter/LetterFile.h"
#include "core/letter/LetterLayout.h"
#include "core/letter/Markup.h"
#include "core/letter/OdtStyles.h"
#include "core/letter/OdtXml.h"
#include "core/letter/ZipPackage.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <algorithm>

namespace core::letter {

namespace {

using G = PageGeometry;

constexpr double kIndent = 8;
constexpr double kHeadWidth = 105;
constexpr qsizetype kRecipientLines = 6;
constexpr double kRecipientPitch = 4.8;
constexpr int kPictureHeightPx = 470; ///< 600 dpi on the letter
const QString kPicturePath = QStringLiteral("Pictures/wappen.png");
const QByteArray kMimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

QImage odtPicture(const LetterTemplate &letterTemplate)
{
    return letterTemplate.parts.coatOfArms ? render(letterTemplate.coatOfArms, kPictureHeightPx) : QImage();
}

class Content
{
public:
    Content(const Letter &letter, const LetterTemplate &letterTemplate)
        : m_letter(letter), m_template(letterTemplate), m_geometry(geometryOf(letterTemplate.form)),
          m_style(letterTemplate.fontSizePt), m_xml("office:document-content")
    {
    }

    QByteArray bytes();

private:
    void writeAutomaticStyles();
    void writeFrames();
    void writeFrame(double x, double y, double width, double height, const std::vector<std::pair<QString, QStringList>> &texts);
    void writeLine(double x1, double x2, double y);
    void writeMarks();
    void writeItem(const LetterItem &item);
    void writeBlocks(const std::vector<TextBlock> &blocks, int level);
    void writeReport(const TextBlock &block, int level);
    void writeCoatOfArms(double height, double *cityLeft);
    void writeReaders();
    void openParagraph(const QString &style);
    void paragraph(const QString &style, const QString &text);

    const Letter &m_letter;
    const LetterTemplate &m_template;
    PageGeometry m_geometry;
    LetterStyle m_style;
    OdtXml m_xml;
    bool m_first = true;
    int m_frames = 0;
};

const QString kFirstParagraph = QStringLiteral("ErsterAbsatz");
const QString kLine = QStringLiteral("Linie");
const QString kReaderTable = QStringLiteral("Kenntnisnahmetabelle");
const QString kReaderColumn = QStringLiteral("Kenntnisnahmespalte");
const QString kReaderRow = QStringLiteral("Kenntnisnahmezeile");
const QString kReaderCell = QStringLiteral("Kenntnisnahmezelle");
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
    paragraph(odt::kSignatory, signatureLine(m_letter.signatory));
    paragraph(odt::kFunction, m_letter.signatory.function);
    writeReaders();
    return m_xml.bytes();
}

void Content::writeAutomaticStyles()
{
    m_xml.open("office:automatic-styles");
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
    style(kLine, "graphic", "style:graphic-properties",
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
    if (std::exchange(m_first, false)) {
        writeFrames();
        if (m_template.parts.marks)
            writeMarks();
    }
}

void Content::paragraph(const QString &style, const QString &text)
{
    if (text.isEmpty() && !m_first)
        return;
    openParagraph(style);
    m_xml.text(text);
    m_xml.close();
}

void Content::writeFrames()
{
    const double right = G::kMarginLeft + G::kTextWidth;
    writeFrame(right - kHeadWidth + 40, m_geometry.headTop - 2, kHeadWidth - 40, 14,
               {{odt::kTitle, {m_letter.title}}, {odt::kConfidential, {confidentialMark(m_letter)}}});
    double cityLeft = G::kMarginLeft;
    writeCoatOfArms(m_geometry.headRule - m_geometry.headTop - 2, &cityLeft);
    writeFrame(cityLeft, m_geometry.headTop, G::kMarginLeft + kHeadWidth - 5 - cityLeft, 14,
               {{odt::kCity, {m_letter.city}}, {odt::kDivision, m_letter.division.split(u'\n')}});
    writeLine(G::kMarginLeft, right, m_geometry.headRule);

    const double left = G::kAddressLeft + G::kAddressIndent;
    const double width = G::kAddressWidth - G::kAddressIndent;
    if (!m_letter.returnLine.isEmpty()) {
        writeFrame(left, m_geometry.addressTop + 1.8, width, 3, {{odt::kReturnLine, {m_letter.returnLine}}});
        writeLine(G::kAddressLeft, G::kAddressLeft + G::kAddressWidth, m_geometry.addressTop + G::kReturnLineHeight);
    }
    writeFrame(left, m_geometry.addressTop + G::kRecipientsOffset - m_style.smallPitch - 1, width, m_style.smallPitch,
               {{odt::kNotice, {m_letter.notice}}});
    writeFrame(left, m_geometry.addressTop + G::kRecipientsOffset, width, G::kRecipientsHeight,
               {{odt::kRecipient, m_letter.recipients}});

    QStringList facts;
    for (const LetterFact &fact : m_letter.information)
        facts.push_back(fact.label + u":\t"_qs + fact.value);
    writeFrame(G::kInformationLeft, m_geometry.informationTop, G::kInformationWidth, 40, {{odt::kInformation, facts}});
}

void Content::writeCoatOfArms(double height, double *cityLeft)
{
    const QImage picture = odtPicture(m_template);
    if (picture.isNull())
        return;
    const double width = std::min(height * picture.width() / picture.height(), G::kWidestCoatOfArms);
    m_xml.open("draw:frame", {{"draw:style-name", odt::kFrame},
                              {"draw:name", QStringLiteral("Wappen")},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"draw:z-index", QStringLiteral("0")},
                              {"svg:x", odtLength(G::kMarginLeft)},
                              {"svg:y", odtLength(m_geometry.headTop)},
                              {"svg:width", odtLength(width)},
                              {"svg:height", odtLength(width * picture.height() / picture.width())}});
    m_xml.empty("draw:image", {{"xlink:href", kPicturePath},
                               {"xlink:type", QStringLiteral("simple")},
                               {"xlink:show", QStringLiteral("embed")},
                               {"xlink:actuate", QStringLiteral("onLoad")}});
    m_xml.element("svg:title", QStringLiteral("Wappen"));
    m_xml.element("svg:desc", (QStringLiteral("Wappen: ") + m_template.city).trimmed());
    m_xml.close();
    *cityLeft = G::kMarginLeft + width + G::kCoatOfArmsGap;
}

void Content::writeFrame(double x, double y, double width, double height,
                         const std::vector<std::pair<QString, QStringList>> &texts)
{
    const bool blank = std::all_of(texts.begin(), texts.end(), [](const auto &text) { return text.second.join(QString()).isEmpty(); });
    if (blank)
        return;
    m_xml.open("draw:frame", {{"draw:style-name", odt::kFrame},
                              {"draw:name", QStringLiteral("Feld %1").arg(++m_frames)},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"draw:z-index", QString::number(m_frames)},
                              {"svg:x", odtLength(x)},
                              {"svg:y", odtLength(y)},
                              {"svg:width", odtLength(width)}});
    m_xml.open("draw:text-box", {{"fo:min-height", odtLength(height)}});
    for (const auto &[style, lines] : texts) {
        for (const QString &line : lines) {
            if (line.isEmpty())
                continue;
            m_xml.open("text:p", {{"text:style-name", odt::styleName(style)}});
            const qsizetype tab = line.indexOf(u'\t');
            m_xml.text(line.left(tab));
            if (tab >= 0) {
                m_xml.empty("text:tab", {});
                m_xml.text(line.mid(tab + 1));
            }
            m_xml.close();
        }
    }
    m_xml.close();
    m_xml.close();
}

void Content::writeLine(double x1, double x2, double y)
{
    m_xml.empty("draw:line", {{"draw:style-name", kLine},
                              {"text:anchor-type", QStringLiteral("paragraph")},
                              {"svg:x1", odtLength(x1)},
                              {"svg:y1", odtLength(y)},
                              {"svg:x2", odtLength(x2)},
                              {"svg:y2", odtLength(y)}});
}

void Content::writeMarks()
{
    for (const double fold : m_geometry.foldMarks)
        writeLine(G::kMarkLeft, G::kMarkLeft + G::kFoldMarkLength, fold);
    writeLine(G::kMarkLeft, G::kMarkLeft + G::kHoleMarkLength, G::kHoleMark);
}

void Content::writeItem(const LetterItem &item)
{
    int level = odt::kLevels - 1;
    for (const LetterClause &clause : item.clauses) {
        level = std::min(level, std::max(clause.level, 0));
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
        writeBlocks(blocksOf(report), level);
}

/// Entries that follow each other with the same kind of marker are one list.
void Content::writeBlocks(const std::vector<TextBlock> &blocks, int level)
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
        if (!block.isListEntry()) {
            writeReport(block, level);
            continue;
        }
        // Numbers are those of the report, whatever stands between its entries.
        if (block.marker.front().isLetter())
            m_xml.open("text:list-item", {{"text:start-value", QString::number(block.marker.front().unicode() - u'a' + 1)}});
        else if (block.marker.front().isDigit())
            m_xml.open("text:list-item", {{"text:start-value", block.marker.chopped(1)}});
        else
            m_xml.open("text:list-item");
        writeReport(block, level);
        m_xml.close();
    }
    change({});
}

void Content::writeReport(const TextBlock &block, int level)
{
    openParagraph(odt::nested(odt::levelled(block.isListEntry() ? odt::kListEntry : odt::kReport, level), block.level));
    for (const TextRun &run : block.runs) {
        if (!run.bold && !run.italic) {
            m_xml.text(run.text);
            continue;
        }
        m_xml.open("text:span", {{"text:style-name", run.bold && run.italic ? odt::kBoldItalic : run.bold ? odt::kBold : odt::kItalic}});
        m_xml.text(run.text);
        m_xml.close();
    }
    m_xml.close();
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
    m_xml.open("text:p", {{"text:style-name", odt::kReader}});
    m_xml.close();
}

QByteArray meta(const Letter &letter)
{
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.element("dc:title", documentTitle(letter));
    xml.element("dc:language", QStringLiteral("de-DE"));
    xml.element("meta:generator", QStringLiteral("Beschlusskontrolle " BK_VERSION));
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
            entry(QString::fromLatin1(file.path), file.path.endsWith(".png") ? QStringLiteral("image/png") : QStringLiteral("text/xml"));
    }
    xml.writeEndDocument();
    return bytes;
}

}

base::Result<QByteArray> toOdt(const Letter &letter, const LetterTemplate &letterTemplate)
{
    const qsizetype more = std::max<qsizetype>(0, letter.recipients.size() - kRecipientLines);
    const double subjectTop = geometryOf(letterTemplate.form).subjectTop + static_cast<double>(more) * kRecipientPitch;
    std::vector<PackageFile> files{
        {QByteArrayLiteral("mimetype"), kMimeType, false},
        {QByteArrayLiteral("content.xml"), Content(letter, letterTemplate).bytes()},
        {QByteArrayLiteral("styles.xml"), odtStyles(letterTemplate, LetterStyle(letterTemplate.fontSizePt),
                                                     {subjectTop, kIndent, layout(letter, letterTemplate).closeness(), letter.reference})},
        {QByteArrayLiteral("meta.xml"), meta(letter)},
    };
    if (const QImage picture = odtPicture(letterTemplate); !picture.isNull()) {
        PackageFile file{kPicturePath.toLatin1(), {}};
        QBuffer buffer(&file.content);
        picture.save(&buffer, "PNG");
        files.push_back(file);
    }
    files.push_back({QByteArrayLiteral("META-INF/manifest.xml"), manifest(files)});
    return zipPackage(files);
}

}
