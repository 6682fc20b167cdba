#include "core/import/HeadWords.h"

#include "core/import/MemoLines.h"

#include <QRegularExpression>
#include <vector>

namespace core::import {
namespace {

struct LabelWords {
    QRegularExpression pattern;
    HeadField field;
};

const std::vector<LabelWords> &labelWords()
{
    // Without a colon a label is only told by a value that cannot belong to a name or an address.
    const auto label = [](HeadField field, const QString &words, bool needsColon = true) {
        const QString bare =
            needsColon ? QStringLiteral("(?!)") : QStringLiteral("\\s+(?=(?:\\p{Lu}+\\s?)?\\S*\\d)(?=.{1,40}$)");
        return LabelWords{
            QRegularExpression(QStringLiteral("^(?:%1)(?<end>\\s*:\\s*|\\s*$|%2)(?<value>.*)$").arg(words, bare),
                               QRegularExpression::CaseInsensitiveOption),
            field};
    };
    static const std::vector<LabelWords> all = {
        label(
            HeadField::FileReference,
            QStringLiteral(
                "GZ|G\\.?Z\\.?|Gesch[äa]ftszeichen|(?:Unser |Mein )?Zeichen|Unser Gesch[äa]ftszeichen|Aktenzeichen|Az\\.?|Aktz\\.?"),
            false),
        label(HeadField::Date, QStringLiteral("Dat[uo]m|Stand|Vom"), false),
        label(
            HeadField::Other,
            QStringLiteral(
                "Bearbeitung|Bearbeiter(?:in)?|Bearbeitet von|Sachbearbeitung|(?:Ihre?)?\\s?Ansprechpartner(?:in)?|Auskunft erteilt|Auskunft|Zimmer|Raum|Gebäude|"
                "Telefon|Tel\\.?|Durchwahl|Telefax|Fax|E-?Mail|Mail|Internet|Sitz|Ihr Zeichen|Ihre Nachricht(?: vom)?|Kopie|Nachrichtlich|Verteiler|"
                "Postanschrift|Hausanschrift|Anlagen?|Status"),
            false),
        label(HeadField::Sender, QStringLiteral("Von|Absender(?:in)?|Dienststelle|Federführung")),
        label(HeadField::Recipients, QStringLiteral("An|Empf[äa]nger(?:in|innen)?|Adressat(?:en)?")),
        label(HeadField::Meeting, QStringLiteral("Sitzungsnummer|Sitzungs-?Nr\\.?|Sitzung")),
        label(HeadField::Title, QStringLiteral("Titel|Gegenstand|Bezeichnung|Thema")),
    };
    return all;
}

}

namespace {

/// "Daturn: 3. Mai 2023", "6Z: 41-1": as a scan misreads the label.
std::optional<HeadLabel> misreadLabel(const QString &line)
{
    struct Word {
        const char16_t *text;
        int errors;
        HeadField field;
    };
    static constexpr Word words[] = {{u"Datum", 2, HeadField::Date},
                                     {u"Geschäftszeichen", 3, HeadField::FileReference},
                                     {u"Aktenzeichen", 3, HeadField::FileReference},
                                     {u"Zeichen", 1, HeadField::FileReference},
                                     {u"Empfänger", 2, HeadField::Recipients}};
    static const QRegularExpression form(QStringLiteral("^(?<word>[\\p{L}\\d]{2,18})\\s*:\\s*(?<value>.*)$"));
    static const QRegularExpression initials(QStringLiteral("^(?:[6C]Z|[G6C]2)$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString read = match.captured(QStringLiteral("word"));
    const QString value = match.captured(QStringLiteral("value")).trimmed();
    if (initials.match(read).hasMatch())
        return HeadLabel{HeadField::FileReference, value, true};
    for (const Word &word : words) {
        const QStringView text(word.text);
        if (read.size() + 1 >= text.size() && almostEqual(read, text, word.errors))
            return HeadLabel{word.field, value, true};
    }
    return std::nullopt;
}

}

std::optional<HeadLabel> labelOf(const QString &line)
{
    static const QRegularExpression secondColon(QStringLiteral("^:\\s*"));
    for (const LabelWords &label : labelWords()) {
        const auto match = label.pattern.match(line);
        if (match.hasMatch())
            return HeadLabel{label.field, match.captured(QStringLiteral("value")).remove(secondColon).trimmed(),
                             match.capturedView(QStringLiteral("end")).contains(u':')};
    }
    return misreadLabel(line);
}

bool isSalutation(const QString &line)
{
    static const QRegularExpression salutation(
        QStringLiteral("^(?:Sehr\\s+(?:ge|g)\\S+|Liebe[rs]?\\s+\\S|Werte[rs]?\\s+\\S|Guten Tag)"),
        QRegularExpression::CaseInsensitiveOption);
    return salutation.match(line).hasMatch();
}

bool isOpening(const QString &line)
{
    static const QRegularExpression opening(QStringLiteral(
        "(?:Zwischenst[ao]nd|Sachst[ao]nd|Zwischenbericht|Abschlussbericht|abschlie(?:ß|ss|B)end|berichte[nt]?\\b|"
        "Bericht|teile[n]?\\b|mitgeteilt|informier|Stellung genommen|Auskunft|gegeben werden|wie folgt|folgend)"));
    return opening.match(line).hasMatch();
}

namespace {

/// "[x] vertrau1ich": the word as it is meant.
QString withWordMended(const QString &line)
{
    static const QString word = QStringLiteral("vertraulich");
    QStringList words = line.split(u' ');
    for (QString &candidate : words) {
        if (candidate.size() >= word.size() - 1 && almostEqual(candidate, word, 2))
            candidate = word;
    }
    return words.join(u' ');
}

}

std::optional<bool> confidentialTick(const QString &read)
{
    constexpr qsizetype longest = 30;
    const QString line = read.size() <= longest ? withWordMended(read) : read;
    static const QRegularExpression ticked(
        QStringLiteral(
            "^(?:[☒☑■✓✔✗✘⊠◼▣🗹●]|\\[\\s*[xX✓]\\s*\\]|\\(\\s*[xX]\\s*\\)|[xX])\\s*vertraulich\\b|"
            "^vertraulich\\s*(?:[☒☑■✓✔✗✘⊠◼▣●]|\\[\\s*[xX]\\s*\\]|\\(\\s*[xX]\\s*\\)|:?\\s*ja)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression empty(
        QStringLiteral("^(?:[□☐◻▢○]|\\[\\s*\\]|\\(\\s*\\)|[oO0DU])\\s*vertraulich\\b|"
                       "^vertraulich\\s*(?:[□☐◻▢○]|\\[\\s*\\]|\\(\\s*\\)|:?\\s*nein)$|^nicht vertraulich$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(QStringLiteral("^(?:streng )?vertraulich[!.]?$|^-\\s*vertraulich\\s*-$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (ticked.match(line).hasMatch())
        return true;
    if (empty.match(line).hasMatch())
        return false;
    if (alone.match(line).hasMatch())
        return true;
    return std::nullopt;
}

bool isDivision(const QString &line)
{
    static const QRegularExpression division(QStringLiteral(
        "^(?:(?:Der|Die) )?(?:Gesch[äa]ftsbereich|Dezernat|Referat|Fachbereich|Fachdienst|Fachgebiet|Bereich\\s|Ressort|Beigeordnete[rn]?|B[üu]rgermeisteramt|Oberb[üu]rgermeister(?:in)?|"
        "Amt f[üu]r|Stabsstelle|Direktorium|Direktion|Senatsverwaltung|Bezirksamt|Abteilung|Sachgebiet|Eigenbetrieb|Dezernent(?:in)?|Stadtk[äa]mmerei|Büro de[sr]\\s|"
        // "Rechts- und Ordnungsreferat", "Vorstandsbereich für …", "Jugendamt"
        "(?:\\p{Lu}[\\p{L}-]+(?:,| und)\\s+){0,3}\\p{Lu}[\\p{L}-]*(?:referat|dezernat|ressort|bereich)\\b|\\p{Lu}\\p{L}+amt$)"));
    return division.match(line).hasMatch();
}

bool isOpenEnded(const QString &line)
{
    static const QRegularExpression open(
        QStringLiteral("(?:^|\\s)(?:der|die|das|den|dem|des|für|und|sowie|von|mit|im|in|zur|zum|am|an|auf|bei|über)$"));
    return open.match(line).hasMatch();
}

bool isHolderOfOffice(const QString &line)
{
    static const QRegularExpression holder(QStringLiteral(
        "^(?:Der |Die )?(?:(?:Oberb|B)[üu]rgermeister(?:in)?|Landr[äa]t(?:in)?|Landrat|Magistrat|Oberkreisdirektor(?:in)?)$"));
    return holder.match(line).hasMatch();
}

bool isCity(const QString &line)
{
    static const QRegularExpression city(QStringLiteral(
        "^(?:(?:Landeshaupt|Hanse|Universit[äa]ts|Kreis|Gro(?:ß|ss)en )?[Ss]tadt|(?:Große )?\\p{Lu}\\p{L}+(?:- und \\p{Lu}\\p{L}+)?stadt|Gemeinde|Markt|Landkreis|Kreis|Bezirk|Freie und Hansestadt|"
        "Freie Hansestadt|Hansestadt|Stadtverwaltung)\\s+\\p{Lu}"));
    return city.match(line).hasMatch();
}

bool startsRecipients(const QString &line)
{
    static const QRegularExpression an(QStringLiteral(
        "^(?:An(?:\\s+(?:alle|die|den|das)\\b.*)?$|An\\s+\\p{L}|an\\s+(?:alle|die|den|das)\\s+\\p{Lu}|Fraktionen?\\b|Mitglieder\\b|Herrn?\\b|Frau\\b|Stadtratsfraktion|Damen und Herren)"));
    return an.match(line).hasMatch();
}

bool isTitleWord(const QString &line)
{
    static const QRegularExpression word(
        QStringLiteral(
            "^(?:Hausmitteilung|(?:Interne |Kurz|Schriftliche )?Mitteilung(?: der Verwaltung)?|(?:Zwischen|Abschluss|Sachstands|Schluss)?bericht|Zwischenstand|Sachstand|"
            "Beschluss(?:vollzugs|umsetzungs)?kontrolle|Informationsvorlage|Information|(?:Interner )?Vermerk|Betreff:?|Betr\\.:?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(line).hasMatch();
}

bool isEmptyBox(const QString &box)
{
    return QStringLiteral("□☐◻▢○").contains(box.front()) || box == QStringLiteral("[]") || box == QStringLiteral("[ ]");
}

}
