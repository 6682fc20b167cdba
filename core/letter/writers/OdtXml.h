#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>

namespace core::letter::inline writers {

struct OdtAttribute {
    const char *name;
    QString value;
};

/// One XML part of an ODT package, with the namespaces of OpenDocument.
class OdtXml
{
public:
    explicit OdtXml(const char *root);

    void open(const char *element, std::initializer_list<OdtAttribute> attributes = {});
    void close();
    void empty(const char *element, std::initializer_list<OdtAttribute> attributes);
    void element(const char *element, const QString &text);

    /// Text of a paragraph: runs of blanks, line breaks and everything unprintable are taken care of.
    void text(const QString &text);

    /// Ends the document.
    QByteArray bytes();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// "12.5mm"
QString odtLength(double mm);

/// Names of the styles that styles.xml defines and content.xml uses.
namespace odt {
inline const QString kCity = QStringLiteral("Stadt");
inline const QString kDivision = QStringLiteral("Geschäftsbereich");
inline const QString kTitle = QStringLiteral("Titel");
inline const QString kConfidential = QStringLiteral("Vertraulich");
inline const QString kReturnLine = QStringLiteral("Absenderzeile");
inline const QString kRecipient = QStringLiteral("Empfänger");
inline const QString kInformation = QStringLiteral("Informationsblock");
inline const QString kSubject = QStringLiteral("Betreff");
inline const QString kSalutation = QStringLiteral("Anrede");
inline const QString kOpening = QStringLiteral("Einleitung");
inline const QString kClause = QStringLiteral("Beschlusspunkt");
inline const QString kReport = QStringLiteral("Sachstand");
inline const QString kOutlook = QStringLiteral("Ausblick");
inline const QString kClosing = QStringLiteral("Grußformel");
inline const QString kSignatory = QStringLiteral("Unterschrift");
inline const QString kFunction = QStringLiteral("Funktion");
inline const QString kReaders = QStringLiteral("Kenntnisnahme");
inline const QString kReader = QStringLiteral("Kenntnisnehmende");
inline const QString kPageMark = QStringLiteral("Seitenzahl");
inline const QString kNotice = QStringLiteral("Vermerk");
inline const QString kListEntry = QStringLiteral("Aufzählung");
inline const QString kNumber = QStringLiteral("Nummer");
inline const QString kBold = QStringLiteral("Fett");
inline const QString kItalic = QStringLiteral("Kursiv");
inline const QString kBoldItalic = QStringLiteral("FettKursiv");
inline const QString kFrame = QStringLiteral("Feld");
inline const QString kFirstPage = QStringLiteral("Erste_20_Seite");
inline const QString kNextPages = QStringLiteral("Folgeseite");
/// The list that an entry with that marker ("–", "•", "2.", "2)", "b)") belongs to, in so many others.
QString listStyle(const QString &marker, int level, int depth);
/// The paragraph style in so many lists.
QString nested(const QString &style, int depth);
constexpr int kLevels = 5;
constexpr double kListIndent = 5;
/// "Beschlusspunkt" on the outermost level, "Beschlusspunkt2" below it, and so on.
QString levelled(const QString &style, int level);
/// XML names know no umlauts in every reader: what a style is called inside the file.
QString styleName(const QString &style);
}

}
