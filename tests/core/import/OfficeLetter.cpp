#include "tests/core/import/OfficeLetter.h"

#include <QRegularExpression>

namespace tests::import {

namespace {

const char *const documentStart = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:widows="2" fo:orphans="2">
<style:tab-stops><style:tab-stop style:position="10.5cm"/><style:tab-stop style:position="13.5cm"/></style:tab-stops></style:paragraph-properties>
<style:text-properties style:font-name="Sans" fo:font-size="10pt" fo:language="de" fo:country="DE"/></style:style>
<style:style style:name="Hanging" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.9cm" fo:text-indent="-0.9cm">
<style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="1.5cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p text:style-name="Footer">– <text:page-number text:select-page="current">1</text:page-number> –</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
)";
const char *const documentEnd = "</office:text></office:body></office:document>\n";

QString paragraph(const QString &text, const QString &style = QStringLiteral("Standard"))
{
    return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n").arg(style, text);
}

/// Runs of spaces are tabulators.
QString marked(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral("\\t|\\s{3,}"));
    return line.trimmed().toHtmlEscaped().replace(gap, QStringLiteral("<text:tab/>"));
}

QString lineByLine(const QStringList &lines)
{
    QString body;
    for (QString line : lines) {
        if (!line.contains(u'\f'))
            body += paragraph(marked(line));
    }
    return body;
}

/// Lines up to the first clause as they are; behind it what belongs together is one paragraph.
QString flowing(const QStringList &lines)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2}[a-z]?\\.)\\s+(?=[„\"»])"));
    static const QRegularExpression item(QStringLiteral("^(?:-|[a-z]\\))\\s"));
    static const QRegularExpression end(
        QStringLiteral("^(?:Nächste Beschlusskontrolle|Die Beschlusskontrolle|Mit freundlichen)"));
    QString body;
    QString block;
    bool inBody = false;
    const auto flush = [&] {
        if (block.isEmpty())
            return;
        const auto match = number.match(block);
        body += match.hasMatch() ? paragraph(match.captured(1) + QStringLiteral("<text:tab/>") +
                                                 block.mid(match.capturedLength()).toHtmlEscaped(),
                                             QStringLiteral("Hanging"))
                                 : paragraph(block.toHtmlEscaped());
        block.clear();
    };
    for (const QString &source : lines) {
        const QString line = source.trimmed();
        inBody = (inBody || number.match(line).hasMatch()) && !end.match(line).hasMatch();
        const bool begins = item.match(line).hasMatch() || number.match(line).hasMatch();
        if (line.isEmpty() || !inBody || begins)
            flush();
        if (line.isEmpty() || !inBody) {
            body += paragraph(marked(source));
        } else if (block.isEmpty()) {
            block = line;
        } else {
            block = block.endsWith(u'-') ? block.chopped(1) + line : block + u' ' + line;
        }
    }
    flush();
    return body;
}

}

QByteArray officeLetter(const LetterCase &letter, OfficeStyle style)
{
    const QStringList &lines = letter.source.lines;
    return documentStart + (style == OfficeStyle::LineByLine ? lineByLine(lines) : flowing(lines)).toUtf8() +
           documentEnd;
}

}
