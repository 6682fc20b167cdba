#include "core/sheet/SheetFormats.h"
#include "core/sheet/SheetPackage.h"

namespace core::sheet {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// How often something is said to stand there; at least once, and never more often than the largest sheet of any
/// program has rows, so that sums of hostile counts do not overflow.
qint64 repeated(const QXmlStreamAttributes &given, QStringView name)
{
    return std::clamp<qint64>(attributeOf(given, name).toLongLong(), 1, 1'048'576);
}

/// Reads the sheets of content.xml.
class OdsParser
{
public:
    explicit OdsParser(QIODevice &device) : m_xml(&device) {}

    bool read(std::vector<Sheet> &sheets)
    {
        while (!m_xml.atEnd() && cellsOf(sheets) <= mostSheetCells) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"tracked-changes")
                m_xml.skipCurrentElement(); // holds cells as they were once
            else if (m_xml.name() == u"table" && sheets.size() < size_t(mostSheets))
                readTable(sheets);
        }
        return !m_xml.hasError();
    }

private:
    void readTable(std::vector<Sheet> &sheets)
    {
        Sheet sheet;
        sheet.name = attributeOf(m_xml.attributes(), u"name");
        qint64 row = 0;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                --depth;
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"table-row")
                readRow(sheet, row);
            else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms")
                m_xml.skipCurrentElement();
            else
                ++depth; // groups of rows, header rows
        }
        for (const Area &area : m_areas)
            sheet.join(area.row, area.column, area.lastRow);
        m_areas.clear();
        sheets.push_back(std::move(sheet));
    }

    void readRow(Sheet &sheet, qint64 &row)
    {
        const qint64 times = repeated(m_xml.attributes(), u"number-rows-repeated");
        std::vector<std::pair<qint64, SheetCell>> cells;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const bool isCell = m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell";
            if (!isCell) {
                m_xml.skipCurrentElement();
                continue;
            }
            const qint64 across = repeated(m_xml.attributes(), u"number-columns-repeated");
            const SheetCell cell = readCell(sheet, row, column);
            // What is beyond is told once and not for each of a million columns.
            for (qint64 i = 0; !cell.isEmpty() && i < across && (i == 0 || column + i < mostSheetColumns); ++i)
                cells.emplace_back(column + i, cell);
            column += across;
        }
        for (qint64 i = 0; !cells.empty() && i < times && (i == 0 || row + i < mostSheetRows); ++i) {
            for (const auto &[at, cell] : cells)
                sheet.put(row + i, at, cell);
        }
        row += times;
    }

    SheetCell readCell(Sheet &sheet, qint64 row, qint64 column)
    {
        const QXmlStreamAttributes given = m_xml.attributes();
        constexpr size_t mostAreas = 1'000;
        if (const qint64 rows = repeated(given, u"number-rows-spanned"); rows > 1 && m_areas.size() < mostAreas)
            m_areas.push_back({row, column, row + rows - 1});
        QStringList lines;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p" || m_xml.name() == u"h") {
                lines << paragraph();
            } else if (m_xml.name() == u"annotation") {
                if (const QString text = annotation(); !text.isEmpty())
                    sheet.notes.push_back({cellName(row, column), text});
            } else {
                m_xml.skipCurrentElement(); // pictures and shapes
            }
        }
        SheetCell cell = cellOf(given, lines.join(u'\n'));
        if (!attributeOf(given, u"formula").isEmpty())
            cell.kind = SheetCell::Kind::Formula;
        return cell;
    }

    static SheetCell cellOf(const QXmlStreamAttributes &given, const QString &shown)
    {
        const QString type = attributeOf(given, u"value-type");
        // LibreOffice says so in a name space of its own, beside the type that the standard knows.
        const bool isFault = std::any_of(given.begin(), given.end(), [](const QXmlStreamAttribute &attribute) {
            return attribute.name() == u"value-type" && attribute.value() == u"error";
        });
        if (isFault)
            return {SheetCell::Kind::Fault, shown, 0, std::nullopt};
        if (type == u"date") {
            const QDate day = QDate::fromString(attributeOf(given, u"date-value").left(10), Qt::ISODate);
            return day.isValid() ? dateCell(day, 0) : textCell(shown);
        }
        if (type == u"float" || type == u"percentage" || type == u"currency") {
            const double number = attributeOf(given, u"value").toDouble();
            SheetCell cell = numberCell(number, type != u"float" && !shown.isEmpty() ? shown : germanNumber(number));
            constexpr double lastDay = 2'958'466; // of the year 9999
            if (type == u"float" && number >= 1 && number < lastDay)
                cell.day = QDate(1899, 12, 30).addDays(qint64(number));
            return cell;
        }
        const QString kept = attributeOf(given, u"string-value");
        return textCell(shown.isEmpty() ? kept : shown);
    }

    /// The text of a paragraph, with the spaces and breaks that are elements of their own.
    QString paragraph()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isCharacters()) {
                append(text, m_xml.text());
            } else if (m_xml.isStartElement()) {
                if (m_xml.name() == u"s")
                    text += QString(int(std::min<qint64>(1'000, repeated(m_xml.attributes(), u"c"))), u' ');
                else if (m_xml.name() == u"tab")
                    text += u'\t';
                else if (m_xml.name() == u"line-break")
                    text += u'\n';
                ++depth;
            }
        }
        return text;
    }

    /// White space of XML counts as one space.
    static void append(QString &text, QStringView characters)
    {
        for (const QChar c : characters) {
            const bool isSpace = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
            if (!isSpace)
                text += c;
            else if (!text.isEmpty() && !text.back().isSpace())
                text += u' ';
        }
    }

    QString annotation()
    {
        QStringList lines;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p")
                lines << paragraph();
            else
                m_xml.skipCurrentElement(); // who and when
        }
        return lines.join(u'\n').trimmed();
    }

    /// Cells that were joined with those below them.
    struct Area {
        qint64 row;
        qint64 column;
        qint64 lastRow;
    };

    QXmlStreamReader m_xml;
    std::vector<Area> m_areas; ///< of the sheet that is read
};

}

Result<std::vector<Sheet>> readOds(const SheetPackage &package)
{
    std::vector<Sheet> sheets;
    const auto device = package.part(QStringLiteral("content.xml"));
    if (!device || !OdsParser(*device).read(sheets) || sheets.empty())
        return Error{ErrorKind::NotRecognised, {}};
    if (cellsOf(sheets) > mostSheetCells)
        return Error{ErrorKind::Invalid, {}};
    return sheets;
}

}
