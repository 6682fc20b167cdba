#include "core/sheet/SheetFormats.h"
#include "core/sheet/SheetPackage.h"

#include <QRegularExpression>
#include <cmath>

namespace core::sheet {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// What a part refers to, by id and by the last word of its type ("styles", "comments").
struct Relation {
    QString id;
    QString type;
    QString target; ///< path inside of the package
};

struct WorkbookSheet {
    QString name;
    QString relation;
};

enum class NumberFormat { Plain, Date, Percent };

/// What cells refer to.
struct Workbook {
    bool from1904 = false;
    std::vector<QString> texts;
    std::vector<NumberFormat> formats; ///< by style of a cell
};

/// Excel writes characters that XML forbids as _x000D_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(u"_x"))
        return text;
    QString out;
    qsizetype from = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(ushort(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    return out += QStringView(text).mid(from);
}

/// The text of an element whose runs may be formatted; what only tells how to pronounce it is left out.
QString runs(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        else if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isStartElement() && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.isStartElement())
            ++depth;
    }
    return unescaped(text);
}

QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = from.split(u'/');
    parts.removeLast();
    for (const QString &part : target.split(u'/')) {
        if (part == u".." && !parts.isEmpty())
            parts.removeLast();
        else if (part != u"." && part != u"..")
            parts << part;
    }
    return parts.join(u'/');
}

std::vector<Relation> relationsOf(const SheetPackage &package, const QString &part)
{
    std::vector<Relation> relations;
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    const auto device =
        package.part(part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels"));
    if (!device)
        return relations;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto given = xml.attributes();
        const QString type = attributeOf(given, u"Type");
        relations.push_back({attributeOf(given, u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                             resolved(part, attributeOf(given, u"Target"))});
    }
    return relations;
}

QString targetOf(const std::vector<Relation> &relations, QStringView type, const QString &otherwise = {})
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? otherwise : found->target;
}

/// The runs of each element of that name, in their order.
std::vector<QString> sharedTexts(const SheetPackage &package, const QString &part)
{
    std::vector<QString> texts;
    const auto device = package.part(part);
    if (!device)
        return texts;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            texts.push_back(runs(xml));
    }
    return texts;
}

/// By the number of a format that Excel knows by itself, or by how it is written.
NumberFormat formatOf(int number, const QString &code)
{
    const bool dateOfItsOwn = (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) ||
                              (number >= 50 && number <= 58);
    if (dateOfItsOwn)
        return NumberFormat::Date;
    if (number == 9 || number == 10)
        return NumberFormat::Percent;
    static const QRegularExpression words(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."));
    const QString letters = QString(code).remove(words).toLower();
    if (letters.contains(u'd') || letters.contains(u'y'))
        return letters.contains(u"general") ? NumberFormat::Plain : NumberFormat::Date;
    return letters.contains(u'%') ? NumberFormat::Percent : NumberFormat::Plain;
}

std::vector<NumberFormat> cellFormats(const SheetPackage &package, const QString &part)
{
    std::vector<NumberFormat> formats;
    const auto device = package.part(part);
    if (!device)
        return formats;
    QHash<int, QString> codes;
    bool inCells = false;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto given = xml.attributes();
        if (xml.name() == u"numFmt")
            codes.insert(attributeOf(given, u"numFmtId").toInt(), attributeOf(given, u"formatCode"));
        else if (xml.name() == u"cellXfs")
            inCells = true;
        else if (inCells && xml.name() == u"xf")
            formats.push_back(formatOf(attributeOf(given, u"numFmtId").toInt(),
                                       codes.value(attributeOf(given, u"numFmtId").toInt())));
    }
    return formats;
}

/// The names of the sheets in their order; sets the calendar.
std::vector<WorkbookSheet> sheetsOf(const SheetPackage &package, const QString &part, Workbook &workbook)
{
    std::vector<WorkbookSheet> sheets;
    const auto device = package.part(part);
    if (!device)
        return sheets;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString value = attributeOf(xml.attributes(), u"date1904");
            workbook.from1904 = value == u"1" || value.compare(u"true", Qt::CaseInsensitive) == 0 ||
                                value.compare(u"on", Qt::CaseInsensitive) == 0;
        } else if (xml.name() == u"sheet" && sheets.size() < size_t(mostSheets)) {
            sheets.push_back({attributeOf(xml.attributes(), u"name"), attributeOf(xml.attributes(), u"id")});
        }
    }
    return sheets;
}

/// "AB12" as row and column from 0; none when it is no name of a cell.
std::optional<std::pair<qint64, qint64>> placeOf(QStringView name)
{
    qint64 column = 0;
    qsizetype at = 0;
    for (; at < name.size() && at < 4 && name[at].toUpper() >= u'A' && name[at].toUpper() <= u'Z'; ++at)
        column = column * 26 + (name[at].toUpper().unicode() - u'A' + 1);
    bool isNumber = false;
    const qint64 row = name.mid(at).toLongLong(&isNumber);
    return at > 0 && isNumber && row > 0 ? std::optional(std::pair(row - 1, column - 1)) : std::nullopt;
}

/// Reads the cells of one sheet.
class SheetParser
{
public:
    SheetParser(const Workbook &workbook, Sheet &sheet) : m_workbook(workbook), m_sheet(sheet) {}

    bool read(QIODevice &device)
    {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                const qint64 number = attributeOf(xml.attributes(), u"r").toLongLong();
                m_row = number > 0 ? number - 1 : m_row + 1;
                m_column = -1;
            } else if (xml.name() == u"c") {
                readCell(xml);
            } else if (xml.name() == u"mergeCell") {
                join(attributeOf(xml.attributes(), u"ref"));
            }
        }
        return !xml.hasError();
    }

private:
    /// "H5:H7", which stand behind all rows.
    void join(const QString &area)
    {
        const auto first = placeOf(QStringView(area).left(area.indexOf(u':')));
        const auto last = placeOf(QStringView(area).mid(area.indexOf(u':') + 1));
        constexpr int mostAreas = 1'000;
        if (first && last && ++m_areas <= mostAreas)
            m_sheet.join(first->first, first->second, last->first);
    }

    void readCell(QXmlStreamReader &xml)
    {
        const auto given = xml.attributes();
        const QString type = attributeOf(given, u"t");
        const int style = attributeOf(given, u"s").toInt();
        const auto place = placeOf(attributeOf(given, u"r"));
        m_row = place ? place->first : m_row;
        m_column = place ? place->second : m_column + 1;
        QString value;
        QString inlined;
        bool isFormula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"is") {
                inlined = runs(xml);
                continue;
            }
            isFormula = isFormula || xml.name() == u"f";
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                xml.skipCurrentElement();
        }
        SheetCell cell = type == u"inlineStr" ? textCell(inlined) : cellOf(type, style, value);
        if (isFormula)
            cell.kind = SheetCell::Kind::Formula;
        m_sheet.put(m_row, m_column, std::move(cell));
    }

    SheetCell cellOf(const QString &type, int style, const QString &value) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const qulonglong index = value.toULongLong(&isNumber);
            if (isNumber && index < m_workbook.texts.size())
                return textCell(m_workbook.texts[size_t(index)]);
            return {SheetCell::Kind::Fault, value, 0, std::nullopt};
        }
        if (type == u"str")
            return textCell(unescaped(value));
        if (type == u"e")
            return {SheetCell::Kind::Fault, value, 0, std::nullopt};
        if (type == u"b")
            return textCell(value.trimmed() == u"1" ? QStringLiteral("WAHR") : QStringLiteral("FALSCH"));
        if (type == u"d") {
            const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
            return day.isValid() ? dateCell(day, 0) : textCell(value);
        }
        return value.isEmpty() ? SheetCell() : numeric(style, value);
    }

    SheetCell numeric(int style, const QString &value) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return {SheetCell::Kind::Fault, value, 0, std::nullopt};
        const NumberFormat format = style >= 0 && size_t(style) < m_workbook.formats.size()
                                        ? m_workbook.formats[size_t(style)]
                                        : NumberFormat::Plain;
        const std::optional<QDate> day = dayOf(number);
        if (format == NumberFormat::Date && day)
            return dateCell(*day, number);
        const bool isPercent = format == NumberFormat::Percent;
        SheetCell cell =
            numberCell(number, isPercent ? germanNumber(number * 100) + QStringLiteral(" %") : germanNumber(number));
        cell.day = day;
        return cell;
    }

    std::optional<QDate> dayOf(double number) const
    {
        constexpr double lastDay = 2'958'466; // of the year 9999
        if (number < 1 || number >= lastDay)
            return std::nullopt;
        return (m_workbook.from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(qint64(std::floor(number)));
    }

    const Workbook &m_workbook;
    Sheet &m_sheet;
    qint64 m_row = -1;
    qint64 m_column = -1;
    int m_areas = 0;
};

/// Comments of both kinds; one that is kept as both is told once, in its newer form.
void readComments(const SheetPackage &package, const std::vector<Relation> &relations, Sheet &sheet)
{
    for (const auto &[type, element] :
         {std::pair(u"threadedComment", u"threadedComment"), std::pair(u"comments", u"comment")}) {
        const auto device = package.part(targetOf(relations, type));
        if (!device)
            continue;
        QXmlStreamReader xml(device.get());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QStringView(element))
                continue;
            const QString cell = attributeOf(xml.attributes(), u"ref");
            const bool isThreaded = QStringView(element) == u"threadedComment";
            const QString text = isThreaded ? xml.readElementText(QXmlStreamReader::IncludeChildElements) : runs(xml);
            const bool known = std::any_of(sheet.notes.begin(), sheet.notes.end(), [&cell](const SheetNote &note) {
                return note.kind == SheetNote::Kind::Comment && note.cell == cell;
            });
            if ((isThreaded || !known) && !text.trimmed().isEmpty())
                sheet.notes.push_back({cell, text.trimmed()});
        }
    }
}

}

Result<std::vector<Sheet>> readXlsx(const SheetPackage &package)
{
    const QString book =
        targetOf(relationsOf(package, QString()), u"officeDocument", QStringLiteral("xl/workbook.xml"));
    if (!package.has(book))
        return Error{ErrorKind::NotRecognised, {}};
    Workbook workbook;
    const std::vector<WorkbookSheet> listed = sheetsOf(package, book, workbook);
    const std::vector<Relation> relations = relationsOf(package, book);
    workbook.texts = sharedTexts(package, targetOf(relations, u"sharedStrings"));
    workbook.formats = cellFormats(package, targetOf(relations, u"styles"));
    std::vector<Sheet> sheets;
    for (const WorkbookSheet &one : listed) {
        const auto found = std::find_if(relations.begin(), relations.end(),
                                        [&one](const Relation &relation) { return relation.id == one.relation; });
        const auto device =
            found == relations.end() || found->type != u"worksheet" ? nullptr : package.part(found->target);
        if (!device)
            continue; // a sheet of a chart
        Sheet sheet;
        sheet.name = one.name;
        if (!SheetParser(workbook, sheet).read(*device))
            return Error{ErrorKind::NotRecognised, {}};
        readComments(package, relationsOf(package, found->target), sheet);
        sheets.push_back(std::move(sheet));
        if (cellsOf(sheets) > mostSheetCells)
            return Error{ErrorKind::Invalid, {}};
    }
    if (sheets.empty())
        return Error{ErrorKind::NotRecognised, {}};
    return sheets;
}

}
