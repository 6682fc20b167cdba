#pragma once

#include "core/model/Directory.h"
#include "core/model/Result.h"

#include <QByteArray>
#include <QString>

namespace core::letter {

/// The two forms of DIN 5008: A has the low letter head, B the high one.
enum class LetterForm { A, B };

/// Which parts a house prints; some forbid salutation and closing in internal letters.
struct LetterParts {
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
    bool marks = true;    ///< fold and hole marks
    bool pageMark = true; ///< "- 2 -" from the second page on

    bool operator==(const LetterParts &) const = default;
};

/// The standing sentences of a house, with placeholders as fill() knows them; several lines by line feeds.
struct LetterWording {
    QString title = QStringLiteral("Hausmitteilung");
    QString confidential = QStringLiteral("vertraulich");
    QString division = QStringLiteral("Geschäftsbereich {division}");
    QString returnLine = QStringLiteral("{city}[ · {address}]");
    QString recipients = QStringLiteral("An alle\nFraktionen sowie Mitglieder\ndes Stadtrates der {city}");
    QString fileReferenceLabel = QStringLiteral("GZ");
    QString clerkLabel = QStringLiteral("Bearbeitung");
    QString phoneLabel = QStringLiteral("Telefon");
    QString dateLabel = QStringLiteral("Datum");
    QString subject = QStringLiteral("Beschlusskontrolle zu {reference}[ (Sitzungsnummer: {meeting})]\n{title}");
    QString salutation = QStringLiteral("Sehr geehrte Fraktionen und Mitglieder des Stadtrates,");
    QString openingInterim = QStringLiteral("zu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:");
    QString openingFinal = QStringLiteral("zu oben genanntem Beschluss kann abschließend wie folgt berichtet werden:");
    QString joint = QStringLiteral("Zu den Punkten {clauses}:");
    QString noReport = QStringLiteral("Hierzu liegt noch kein Sachstand vor.");
    QString nextReview = QStringLiteral("Nächste Beschlusskontrolle: {nextReview}.");
    QString finished = QStringLiteral("Die Beschlusskontrolle ist damit abgeschlossen.");
    QString closing = QStringLiteral("Mit freundlichen Grüßen");
    QString readers = QStringLiteral("Kenntnisnahme");

    bool operator==(const LetterWording &) const = default;
};

/// The house style of a city: what its letters say everywhere and how they look.
struct LetterTemplate {
    QString name = QStringLiteral("Hausmitteilung");
    QString city;    ///< "Stadt Musterstadt"
    QString address; ///< "Rathausplatz 1 · 01234 Musterstadt"
    QString clerk;   ///< who is named as "Bearbeitung"
    QString phone;
    LetterForm form = LetterForm::B;
    QString fontFamily = QStringLiteral("Liberation Sans");
    double fontSizePt = 11.0;
    LetterParts parts;
    LetterWording wording;

    bool operator==(const LetterTemplate &) const = default;
};

/// The template as one JSON file, to be kept, passed on and read by people.
QByteArray toJson(const LetterTemplate &letterTemplate);

/// Reads what toJson() wrote. What the file does not name keeps its default, so that older files stay good;
/// a file that is no template, or a placeholder that nobody knows, is an error that says where.
model::Result<LetterTemplate> letterTemplateFromJson(const QByteArray &json);

/// The template of the city, kept in its setting "city" as JSON; the plain one when there is none or none that
/// can be read.
LetterTemplate letterTemplateOf(const model::Directory &directory);

}
