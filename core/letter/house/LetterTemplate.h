#pragma once

#include "core/base/Result.h"
#include "core/letter/house/CoatOfArms.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace core::letter::inline house {

/// The two forms of DIN 5008: A has the low letter head, B the high one.
enum class LetterForm { A, B };

/// Which parts a house prints; some forbid salutation and closing in internal letters.
struct LetterParts {
    bool coatOfArms = true;
    bool title = true;
    bool confidential = true;
    bool returnLine = true;
    bool recipients = true;
    bool information = true;
    bool salutation = true;
    bool opening = true;
    bool nextReview = true;
    bool closing = true;
    bool signatory = true;
    bool readers = true;
    bool marks = true;         ///< fold and hole marks
    bool pageMark = true;      ///< "- 2 -" from the second page on, and the number of the resolution
    bool germanQuotes = false; ///< quotation marks of all kinds are set as German ones

    bool operator==(const LetterParts &) const = default;
};

/// The standing sentences of a house, with placeholders as fill() knows them; several lines by line feeds.
struct LetterWording {
    QString title = QStringLiteral("Hausmitteilung");
    QString confidential = QStringLiteral("vertraulich");
    QString confidentialNotice; ///< above the recipients of a confidential letter
    QString division = QStringLiteral("Geschäftsbereich {geschäftsbereich}");
    QString returnLine = QStringLiteral("{stadt}[ · {anschrift}]");
    QString recipients = QStringLiteral("An alle\nFraktionen sowie Mitglieder\ndes Stadtrates der {stadt}");
    QString fileReferenceLabel = QStringLiteral("GZ");
    QString clerkLabel = QStringLiteral("Bearbeitung");
    QString phoneLabel = QStringLiteral("Telefon");
    QString emailLabel = QStringLiteral("E-Mail");
    QString dateLabel = QStringLiteral("Datum");
    QString subject = QStringLiteral("Beschlusskontrolle zu {nummer}[ (Sitzungsnummer: {sitzung})]\n{titel}");
    QString subjectFinal; ///< of a final letter; empty: as that of an interim one
    QString salutation = QStringLiteral("Sehr geehrte Fraktionen und Mitglieder des Stadtrates,");
    QString correction = QStringLiteral(
        "diese Hausmitteilung berichtigt die Hausmitteilung vom {berichtigtesDatum} und tritt an ihre Stelle.");
    QString openingInterim = QStringLiteral("zu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:");
    QString openingFinal = QStringLiteral("zu oben genanntem Beschluss kann abschließend wie folgt berichtet werden:");
    QString joint = QStringLiteral("Zu den Punkten {punkte}:");
    QString unchanged = QStringLiteral("Stand {stand}:"); ///< before a report that an earlier letter has told already
    QString noReport = QStringLiteral("Hierzu liegt noch kein Sachstand vor.");
    QString nextReview = QStringLiteral("Nächste Beschlusskontrolle: {nächsteKontrolle}.");
    QString finished = QStringLiteral("Die Beschlusskontrolle ist damit abgeschlossen.");
    QString closing = QStringLiteral("Mit freundlichen Grüßen");
    QString readers = QStringLiteral("Kenntnisnahme");
    QString mailSubject = QStringLiteral("Hausmitteilung: Beschlusskontrolle zu {nummer}");
    QString mailText = QStringLiteral(
        "Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie die Hausmitteilung vom {datum} zum Beschluss "
        "{nummer}.\n\nMit freundlichen Grüßen[\n{bearbeitung}]");

    bool operator==(const LetterWording &) const = default;
};

/// What a division prints of its own; what is empty is as the city has it.
struct LetterSender {
    QString division; ///< code or name of the division in the directory
    QString lines;    ///< below the name of the city, in the place of the wording "division"
    QString address;
    QString clerk;
    QString phone;
    QString email;

    bool operator==(const LetterSender &) const = default;
};

/// Who may sign; the first one of a division is proposed.
struct LetterSigner {
    QString division; ///< code or name of the division; empty: for every division
    QString capacity; ///< "i. V.", "i. A." or empty
    QString name;
    QString function;

    bool operator==(const LetterSigner &) const = default;
};

/// To whom letters go, on paper and by mail.
struct DistributionList {
    QString name;
    QString recipients;        ///< lines of the address field, with placeholders; empty: the wording "recipients"
    QStringList mail;          ///< addresses
    QStringList copies;        ///< addresses that get a copy
    bool confidential = false; ///< its members may see what is not public

    bool operator==(const DistributionList &) const = default;
};

/// The house style of a city (profile): what its letters say everywhere and how they look.
struct LetterTemplate {
    QString name = QStringLiteral("Hausmitteilung");
    int edition = 1; ///< raised by the house when it changes its style
    QString city;    ///< "Stadt Musterstadt"
    QString address; ///< "Rathausplatz 1 · 01234 Musterstadt"
    QString clerk;   ///< who is named as "Bearbeitung"
    QString phone;
    QString email;
    LetterForm form = LetterForm::B;
    QString fontFamily = QStringLiteral("Liberation Sans");
    double fontSizePt = 11.0;
    CoatOfArms coatOfArms;
    LetterParts parts;
    LetterWording wording;
    std::vector<LetterSender> senders;
    std::vector<LetterSigner> signers;
    std::vector<DistributionList> distributionLists; ///< the first one is proposed

    bool operator==(const LetterTemplate &) const = default;

    const DistributionList *distributionList(QStringView listName) const;
};

/// A standing sentence as settings show it.
struct WordingField {
    const char *key;   ///< in the file
    const char *label; ///< for people, to be translated: labelOf()
    QString LetterWording::*text;
};
const std::vector<WordingField> &wordingFields();
QString labelOf(const WordingField &field);

/// A part that can be switched as settings show it.
struct PartField {
    const char *key;
    const char *label;
    bool LetterParts::*shown;
};
const std::vector<PartField> &partFields();
QString labelOf(const PartField &field);

/// Something that keeps a profile from being used, where it stands, and the sentence that says so.
struct TemplateFault {
    QString field;          ///< key in the file: "wording.subject", "distributionLists[0].recipients"
    qsizetype position = 0; ///< of the character in the field, from 0
    qsizetype length = 0;
    QString sentence;

    bool operator==(const TemplateFault &) const = default;
};
/// All unknown placeholders, in the order of the fields.
std::vector<TemplateFault> faultsOf(const LetterTemplate &letterTemplate);

/// The template as one JSON file, to be kept, passed on and read by people.
QByteArray toJson(const LetterTemplate &letterTemplate);

/// Reads what toJson() wrote. What the file does not name keeps its default, so that older files stay good;
/// a file that is no template, a placeholder that nobody knows, or a broken coat of arms is an error that says where.
base::Result<LetterTemplate> letterTemplateFromJson(const QByteArray &json);

}
