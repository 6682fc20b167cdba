#include "core/letter/writers/OdtStyles.h"
#include "core/letter/content/Markup.h"
#include "core/letter/writers/OdtXml.h"

namespace core::letter::inline writers {

namespace {

using G = PageGeometry;

QString points(double pt)
{
    return QString::number(pt, 'f', 1) + QStringLiteral("pt");
}

/// Offices set a page a little looser than we do; what fits on ours shall fit on theirs.
constexpr double kSlack = 2.5;

/// What a paragraph style says beyond its parent.
struct ParagraphStyle {
    QString name;
    TextStyle text;
    double above = 0;
    double pitch = 0;
    double left = 0;
    double hanging = 0;
    double below = 0;
    bool keepWithNext = false;
    const char *align = "start";
    QColor ink = kInk;
    bool keepTogether = false;
    double centredTab = 0; ///< what follows a tab is centred there; 0: no tab
};

class StyleSheet
{
public:
    StyleSheet(const LetterTemplate &letterTemplate, const LetterStyle &style, const OdtPage &page)
        : m_template(letterTemplate), m_style(style), m_subjectTop(page.subjectTop), m_indent(page.indent),
          m_closeness(page.closeness), m_reference(page.reference), m_xml("office:document-styles")
    {
    }

    QByteArray bytes()
    {
        writeFont();
        m_xml.open("office:styles");
        writeDefault();
        writeHeadStyles();
        writeBodyStyles();
        writeOtherStyles();
        m_xml.close();
        m_xml.open("office:automatic-styles");
        writePageLayout(odt::kFirstPage, m_subjectTop, false);
        writePageLayout(odt::kNextPages, G::kTopOfNextPages, m_template.parts.pageMark);
        m_xml.close();
        writeMasterPages();
        return m_xml.bytes();
    }

private:
    void writeFont();
    void writeDefault();
    void writeHeadStyles();
    void writeBodyStyles();
    void writeOtherStyles();
    void writeListStyles();
    void writeListStyle(const QString &marker, int level, int depth);
    void writePageLayout(const QString &name, double top, bool footer);
    void writeMasterPages();
    void write(const ParagraphStyle &style);

    const LetterTemplate &m_template;
    const LetterStyle &m_style;
    double m_subjectTop;
    double m_indent;
    double m_closeness;
    QString m_reference;
    OdtXml m_xml;
};

void StyleSheet::writeFont()
{
    m_xml.open("office:font-face-decls");
    m_xml.empty("style:font-face", {{"style:name", m_template.fontFamily},
                                    {"svg:font-family", u'\'' + m_template.fontFamily + u'\''},
                                    {"style:font-family-generic", QStringLiteral("swiss")}});
    m_xml.close();
}

void StyleSheet::writeDefault()
{
    m_xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    m_xml.empty("style:paragraph-properties", {{"fo:orphans", QStringLiteral("2")},
                                               {"fo:widows", QStringLiteral("2")},
                                               {"fo:hyphenation-ladder-count", QStringLiteral("no-limit")}});
    m_xml.empty("style:text-properties", {{"style:font-name", m_template.fontFamily},
                                          {"fo:font-size", points(m_style.text.pt)},
                                          {"fo:language", QStringLiteral("de")},
                                          {"fo:country", QStringLiteral("DE")},
                                          {"fo:hyphenate", QStringLiteral("false")}});
    m_xml.close();
    m_xml.empty("style:style", {{"style:name", QStringLiteral("Standard")},
                                {"style:family", QStringLiteral("paragraph")},
                                {"style:class", QStringLiteral("text")}});
}

void StyleSheet::write(const ParagraphStyle &style)
{
    m_xml.open("style:style", {{"style:name", odt::styleName(style.name)},
                               {"style:display-name", style.name},
                               {"style:family", QStringLiteral("paragraph")},
                               {"style:parent-style-name", QStringLiteral("Standard")}});
    m_xml.open("style:paragraph-properties",
               {{"fo:margin-top", odtLength(style.above)},
                {"fo:margin-bottom", odtLength(style.below)},
                {"fo:margin-left", odtLength(style.left)},
                {"fo:text-indent", odtLength(-style.hanging)},
                {"fo:line-height", odtLength(style.pitch > 0 ? style.pitch : m_style.pitch)},
                {"fo:text-align", QLatin1String(style.align)},
                {"fo:keep-together", style.keepTogether ? QStringLiteral("always") : QStringLiteral("auto")},
                {"fo:keep-with-next", style.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto")}});
    if (style.centredTab > 0) {
        m_xml.open("style:tab-stops");
        m_xml.empty("style:tab-stop",
                    {{"style:position", odtLength(style.centredTab)}, {"style:type", QStringLiteral("center")}});
        m_xml.close();
    }
    m_xml.close();
    m_xml.empty("style:text-properties",
                {{"fo:font-size", points(style.text.pt)},
                 {"fo:font-weight", style.text.bold ? QStringLiteral("bold") : QStringLiteral("normal")},
                 {"fo:font-style", style.text.italic ? QStringLiteral("italic") : QStringLiteral("normal")},
                 {"fo:color", style.ink.name()}});
    m_xml.close();
}

void StyleSheet::writeHeadStyles()
{
    const double small = m_style.smallPitch;
    write({odt::kCity, m_style.city, 0, m_style.pitch + 1});
    write({odt::kDivision, m_style.small, 0, small});
    write({odt::kTitle, m_style.title, 0, m_style.pitch * 1.5, 0, 0, 0, false, "end"});
    write({odt::kConfidential, m_style.small, 0, small, 0, 0, 0, false, "end"});
    write({odt::kReturnLine, m_style.returnLine, 0, 2.9});
    TextStyle notice = m_style.small;
    notice.bold = true;
    write({odt::kNotice, notice, 0, small});
    write({odt::kRecipient, m_style.text, 0, 4.8});
    const double value = G::kInformationValueLeft - G::kInformationLeft;
    write({odt::kInformation, m_style.small, 0, small, value, value, 6.2 - small});
}

void StyleSheet::writeBodyStyles()
{
    // The distances above paragraphs, not the height of their lines.
    const double pitch = m_style.pitch * m_closeness;
    write({odt::kSubject, m_style.strong, 0, 0, 0, 0, 0, true});
    write({odt::kSalutation, m_style.text, 2 * pitch, 0, 0, 0, 0, true});
    write({odt::kOpening, m_style.text, m_closeness * m_style.paragraphGap(), 0, 0, 0, 0, true});
    for (int level = 0; level < odt::kLevels; ++level) {
        const double left = m_indent * (level + 1);
        write({odt::levelled(odt::kClause, level), m_style.wording, m_closeness * m_style.itemGap(), 0, left, m_indent,
               0, true, "start", kInk, true});
        write({odt::levelled(odt::kReport, level), m_style.text, m_closeness * m_style.paragraphGap(), 0, left});
        write({odt::nested(odt::levelled(odt::kReport, level), 1), m_style.text, m_closeness * m_style.listGap(), 0,
               left + odt::kListIndent});
        for (int depth = 0; depth <= kDeepestList; ++depth) {
            write({odt::nested(odt::levelled(odt::kListEntry, level), depth), m_style.text,
                   m_closeness * m_style.listGap(), 0, left + (depth + 1) * odt::kListIndent, odt::kListIndent});
        }
    }
    write({odt::kOutlook, m_style.strong, 1.3 * pitch, 0, 0, 0, 0, true});
    write({odt::kClosing, m_style.text, 1.3 * pitch, 0, 0, 0, 0, true});
    write({odt::kSignatory, m_style.text, 3 * pitch, 0, 0, 0, 0, true});
    write({odt::kFunction, m_style.text, 0, 0, 0, 0, 0, true});
    write({odt::kReaders, m_style.text, 2.2 * pitch, 0, 0, 0, 0, true});
    write({odt::kReader, m_style.small, 0, m_style.smallPitch});
    write({odt::kPageMark, m_style.small, 0, m_style.smallPitch, 0, 0, 0, false, "start", kInk, false,
           G::kTextWidth / 2});
}

void StyleSheet::writeOtherStyles()
{
    const auto character = [this](const QString &name, const char *weight, const char *slant) {
        m_xml.open("style:style", {{"style:name", name}, {"style:family", QStringLiteral("text")}});
        m_xml.empty("style:text-properties",
                    {{"fo:font-weight", QLatin1String(weight)}, {"fo:font-style", QLatin1String(slant)}});
        m_xml.close();
    };
    writeListStyles();
    character(odt::kNumber, "bold", "normal");
    character(odt::kBold, "bold", "normal");
    character(odt::kItalic, "normal", "italic");
    character(odt::kBoldItalic, "bold", "italic");

    m_xml.open("style:style", {{"style:name", odt::kFrame}, {"style:family", QStringLiteral("graphic")}});
    m_xml.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("from-top")},
                                             {"style:vertical-rel", QStringLiteral("page")},
                                             {"style:horizontal-pos", QStringLiteral("from-left")},
                                             {"style:horizontal-rel", QStringLiteral("page")},
                                             {"style:wrap", QStringLiteral("run-through")},
                                             {"style:run-through", QStringLiteral("foreground")},
                                             {"style:flow-with-text", QStringLiteral("false")},
                                             {"fo:border", QStringLiteral("none")},
                                             {"fo:padding", odtLength(0)},
                                             {"draw:fill", QStringLiteral("none")}});
    m_xml.close();
}

void StyleSheet::writeListStyles()
{
    for (int level = 0; level < odt::kLevels; ++level) {
        for (int depth = 0; depth <= kDeepestList; ++depth) {
            for (const QString &marker : {QStringLiteral("–"), QStringLiteral("•"), QStringLiteral("1."),
                                          QStringLiteral("1)"), QStringLiteral("a)")})
                writeListStyle(marker, level, depth);
        }
    }
}

void StyleSheet::writeListStyle(const QString &marker, int level, int depth)
{
    const double left = m_indent * (level + 1) + (depth + 1) * odt::kListIndent;
    m_xml.open("text:list-style", {{"style:name", odt::listStyle(marker, level, depth)}});
    if (marker.size() > 1)
        m_xml.open("text:list-level-style-number", {{"text:level", QStringLiteral("1")},
                                                    {"style:num-format", marker.first(1)},
                                                    {"style:num-suffix", marker.last(1)}});
    else
        m_xml.open("text:list-level-style-bullet", {{"text:level", QStringLiteral("1")}, {"text:bullet-char", marker}});
    m_xml.open("style:list-level-properties",
               {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    m_xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                     {"text:list-tab-stop-position", odtLength(left)},
                                                     {"fo:text-indent", odtLength(-odt::kListIndent)},
                                                     {"fo:margin-left", odtLength(left)}});
    m_xml.close();
    // Otherwise offices take the marker from a font of symbols, which knows it by another code.
    m_xml.empty("style:text-properties", {{"style:font-name", m_template.fontFamily}});
    m_xml.close();
    m_xml.close();
}

void StyleSheet::writePageLayout(const QString &name, double top, bool footer)
{
    const double bottom =
        footer ? G::kPageHeight - G::kPageMarkTop - m_style.smallPitch : G::kPageHeight - G::kBottomOfText - kSlack;
    m_xml.open("style:page-layout", {{"style:name", name}});
    m_xml.empty("style:page-layout-properties", {{"fo:page-width", odtLength(G::kPageWidth)},
                                                 {"fo:page-height", odtLength(G::kPageHeight)},
                                                 {"style:print-orientation", QStringLiteral("portrait")},
                                                 {"fo:margin-top", odtLength(top)},
                                                 {"fo:margin-bottom", odtLength(bottom)},
                                                 {"fo:margin-left", odtLength(G::kMarginLeft)},
                                                 {"fo:margin-right", odtLength(G::kMarginRight)}});
    if (footer) {
        m_xml.open("style:footer-style");
        m_xml.empty("style:header-footer-properties",
                    {{"fo:min-height", odtLength(G::kPageMarkTop + m_style.smallPitch - G::kBottomOfText - kSlack)},
                     {"fo:margin-top", odtLength(G::kPageMarkTop - G::kBottomOfText - kSlack)}});
        m_xml.close();
    }
    m_xml.close();
}

void StyleSheet::writeMasterPages()
{
    m_xml.open("office:master-styles");
    m_xml.empty("style:master-page", {{"style:name", odt::kFirstPage},
                                      {"style:display-name", QStringLiteral("Erste Seite")},
                                      {"style:page-layout-name", odt::kFirstPage},
                                      {"style:next-style-name", odt::kNextPages}});
    m_xml.open("style:master-page", {{"style:name", odt::kNextPages}, {"style:page-layout-name", odt::kNextPages}});
    if (m_template.parts.pageMark) {
        m_xml.open("style:footer");
        m_xml.open("text:p", {{"text:style-name", odt::kPageMark}});
        m_xml.text(m_reference);
        m_xml.empty("text:tab", {});
        m_xml.text(QStringLiteral("- "));
        m_xml.open("text:page-number", {{"text:select-page", QStringLiteral("current")}});
        m_xml.text(QStringLiteral("2"));
        m_xml.close();
        m_xml.text(QStringLiteral("\u00A0-"));
        m_xml.close();
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

}

QByteArray odtStyles(const LetterTemplate &letterTemplate, const LetterStyle &style, const OdtPage &page)
{
    return StyleSheet(letterTemplate, style, page).bytes();
}

}
