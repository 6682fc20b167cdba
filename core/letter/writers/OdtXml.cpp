#include "core/letter/writers/OdtXml.h"
#include "core/letter/content/PlainText.h"

#include <algorithm>

namespace core::letter::inline writers {

namespace {

constexpr struct {
    const char *prefix;
    const char *uri;
} kNamespaces[] = {
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
};

}

OdtXml::OdtXml(const char *root) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QLatin1String(root));
    for (const auto &ns : kNamespaces)
        m_writer.writeAttribute(QLatin1String(ns.prefix), QLatin1String(ns.uri));
    m_writer.writeAttribute(QLatin1String("office:version"), QLatin1String("1.3"));
}

void OdtXml::open(const char *element, std::initializer_list<OdtAttribute> attributes)
{
    m_writer.writeStartElement(QLatin1String(element));
    for (const OdtAttribute &attribute : attributes)
        m_writer.writeAttribute(QLatin1String(attribute.name), attribute.value);
}

void OdtXml::close()
{
    m_writer.writeEndElement();
}

void OdtXml::empty(const char *element, std::initializer_list<OdtAttribute> attributes)
{
    open(element, attributes);
    close();
}

void OdtXml::element(const char *element, const QString &text)
{
    m_writer.writeTextElement(QLatin1String(element), printable(text));
}

void OdtXml::text(const QString &text)
{
    const QString plain = printable(text);
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            m_writer.writeCharacters(plain.mid(from, to - from));
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool atStart = i == 0 || plain[i - 1] == u'\n';
        const bool blank = plain[i] == u' ' && (atStart || plain[i - 1] == u' ');
        if (!blank && plain[i] != u'\n')
            continue;
        flush(i);
        from = i + 1;
        m_writer.writeEmptyElement(blank ? QLatin1String("text:s") : QLatin1String("text:line-break"));
    }
    flush(plain.size());
}

QByteArray OdtXml::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString odtLength(double mm)
{
    return QString::number(mm, 'f', 2) + QStringLiteral("mm");
}

QString odt::levelled(const QString &style, int level)
{
    const int depth = std::clamp(level, 0, kLevels - 1);
    return depth == 0 ? style : style + QString::number(depth + 1);
}

QString odt::listStyle(const QString &marker, int level, int depth)
{
    const QString kind = marker.front().isLetter()  ? QStringLiteral("Buchstaben")
                         : marker.endsWith(u')')    ? QStringLiteral("Klammernummern")
                         : marker.front().isDigit() ? QStringLiteral("Nummern")
                         : marker == u"•"           ? QStringLiteral("Punkte")
                                                    : QStringLiteral("Striche");
    return nested(levelled(kind, level), depth);
}

QString odt::nested(const QString &style, int depth)
{
    return depth == 0 ? style : style + u'-' + QString::number(depth);
}

QString odt::styleName(const QString &style)
{
    QString name = style;
    name.replace(u'ä', QStringLiteral("_e4_"))
        .replace(u'ß', QStringLiteral("_df_"))
        .replace(u'ü', QStringLiteral("_fc_"));
    return name;
}

}
