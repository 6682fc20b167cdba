#include "core/sample/Phrases.h"

#include "core/base/Dates.h"

namespace core::sample {
namespace {

QStringList lines(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'\n', Qt::SkipEmptyParts);
}

const QStringList &measures()
{
    static const QStringList all = lines(
        u"Sanierung\nNeubau\nErweiterung\nUmgestaltung\nErneuerung\nInstandsetzung\nBarrierefreier Ausbau\nModernisierung\n"
        u"Energetische Sanierung\nErsatzneubau\nUmnutzung\nAufwertung\nErtüchtigung\nBegrünung\nEntsiegelung\nFreiraumplanung\n"
        u"Verkehrsberuhigung\nBrandschutztechnische Ertüchtigung\nDenkmalgerechte Wiederherstellung\nDigitale Ausstattung");
    return all;
}

/// Genitive with article, then the bare name.
const QStringList &objects()
{
    static const QStringList all = lines(
        u"der Grundschule|Grundschule\ndes Spielplatzes|Spielplatz\ndes Gehweges|Gehweg\nder Kindertageseinrichtung|Kindertageseinrichtung\n"
        u"der Turnhalle|Turnhalle\ndes Radweges|Radweg\nder Oberschule|Oberschule\ndes Gymnasiums|Gymnasium\nder Haltestelle|Haltestelle\n"
        u"des Jugendzentrums|Jugendzentrum\nder Brücke|Brücke\nder Straßenbeleuchtung|Straßenbeleuchtung\ndes Parkplatzes|Parkplatz\n"
        u"des Sportplatzes|Sportplatz\nder Feuerwache|Feuerwache\ndes Bürgerhauses|Bürgerhaus\nder Grünanlage|Grünanlage\n"
        u"der Stadtteilbibliothek|Stadtteilbibliothek\ndes Wohnquartiers|Wohnquartier\nder Kreuzung|Kreuzung\ndes Marktplatzes|Marktplatz\n"
        u"der Förderschule|Förderschule\ndes Hortgebäudes|Hortgebäude\nder Ampelanlage|Ampelanlage\ndes Friedhofes|Friedhof\n"
        u"der Stützmauer|Stützmauer\ndes Regenrückhaltebeckens|Regenrückhaltebecken\nder Musikschule|Musikschule\n"
        u"des Freibades|Freibad\nder Kleingartenanlage|Kleingartenanlage\ndes Stadtteilparks|Stadtteilpark\nder Schwimmhalle|Schwimmhalle\n"
        u"des Seniorenzentrums|Seniorenzentrum\nder Begegnungsstätte|Begegnungsstätte\ndes Museumsdepots|Museumsdepot\n"
        u"der Tiefgarage|Tiefgarage\ndes Wertstoffhofes|Wertstoffhof\nder Uferpromenade|Uferpromenade\ndes Tierheimes|Tierheim\n"
        u"der Skateanlage|Skateanlage\ndes Bolzplatzes|Bolzplatz\nder Unterführung|Unterführung\ndes Trafohauses|Trafohaus");
    return all;
}

const QStringList &stems()
{
    static const QStringList all = lines(
        u"Linden\nGoethe\nBahnhof\nSchul\nKirch\nGarten\nBerg\nWiesen\nSchiller\nMühl\nRosen\nWald\nBirken\nAhorn\nKastanien\nTal\n"
        u"Brunnen\nMarkt\nWeinberg\nSee\nAnger\nUfer\nLessing\nMozart\nBeethoven\nHumboldt\nKepler\nRathaus\nKloster\nHafen\nFischer\n"
        u"Gerber\nWeber\nZiegel\nSonnen\nNord\nSüd\nOst\nWest\nKaiser\nLudwig\nFriedrich\nElisabeth\nAugusten\nJohannis\nMartin\n"
        u"Nikolai\nPetri\nTurm\nWall\nGraben\nTeich\nQuellen\nHeide\nErlen\nUlmen\nEichen\nBuchen\nFichten\nKiefern\nHasel\nFlieder\n"
        u"Holunder\nDrossel\nAmsel\nLerchen\nFalken\nKranich\nReiher");
    return all;
}

const QStringList &tasks()
{
    static const QStringList all = lines(
        u"Die Oberbürgermeisterin wird beauftragt, die {measure} {object} {place} bis zum {date} planen zu lassen.\n"
        u"Für die {measure} {object} sind Fördermittel des Landes zu beantragen.\n"
        u"Der Stadtrat stimmt der vorgelegten Vorplanung zu und beauftragt die Verwaltung mit der Entwurfsplanung.\n"
        u"Die Anwohnerinnen und Anwohner {place} sind frühzeitig über Beginn und Dauer der Arbeiten zu informieren.\n"
        u"Die Kosten von voraussichtlich {money} Euro sind in den Haushaltsplan einzustellen.\n"
        u"Dem Ausschuss ist bis zum {date} über den Stand der Umsetzung zu berichten.\n"
        u"Der vorhandene Baumbestand ist zu erhalten; unvermeidbare Fällungen sind im Verhältnis eins zu zwei auszugleichen.\n"
        u"Bei der Planung ist der Beirat für Menschen mit Behinderungen zu beteiligen und die Barrierefreiheit nachzuweisen.\n"
        u"Die Oberbürgermeisterin wird beauftragt zu prüfen, ob auf dem Dach eine Photovoltaikanlage mit mindestens {number} Kilowatt errichtet werden kann.\n"
        u"Während der Bauzeit ist der Fuß- und Radverkehr sicher am Baufeld vorbeizuführen.\n"
        u"Die Vergabe der Bauleistungen ist in Lose aufzuteilen, damit sich auch mittelständische Betriebe der Region beteiligen können.\n"
        u"Es ist ein Nutzungskonzept zu erarbeiten, das die Belange der Vereine und der Schulen gleichermaßen berücksichtigt.\n"
        u"Für die Zeit der Schließung ist ein Ausweichstandort mit {number} Plätzen zu sichern.\n"
        u"Die Betriebs- und Folgekosten sind für einen Zeitraum von {few} Jahren darzustellen.\n"
        u"Mit dem Eigentümer des Nachbargrundstücks sind Verhandlungen über den Erwerb einer Fläche von etwa {number} Quadratmetern aufzunehmen.\n"
        u"Das anfallende Niederschlagswasser ist vor Ort zu versickern oder zur Bewässerung zu nutzen.\n"
        u"Die Ergebnisse der Verkehrszählung {place} sind zu veröffentlichen.\n"
        u"Zur Verbesserung der Verkehrssicherheit ist {place} eine Querungshilfe anzulegen.\n"
        u"Die Oberbürgermeisterin wird beauftragt, mit dem Verkehrsverbund über eine Verdichtung des Taktes zu verhandeln.\n"
        u"Es sind mindestens {few} überdachte Abstellanlagen für Fahrräder vorzusehen.\n"
        u"Das Projekt ist durch eine Lenkungsgruppe zu begleiten, in der alle Fraktionen vertreten sind.\n"
        u"Nach Abschluss ist die Wirkung der Maßnahme durch das Amt für Statistik auszuwerten.\n"
        u"Die Einhaltung der Lärmgrenzwerte ist durch Messungen an {few} Standorten nachzuweisen.\n"
        u"Der Denkmalschutz ist in allen Planungsphasen einzubeziehen; das Erscheinungsbild „zur Straße hin“ ist zu bewahren.");
    return all;
}

const QStringList &states()
{
    static const QStringList all =
        lines(u"Die Planung für {thing} wurde abgeschlossen und dem Ausschuss am {date} vorgestellt.\n"
              u"Die Arbeiten {place} haben am {date} begonnen.\n"
              u"Der Fördermittelantrag wurde am {date} eingereicht, eine Entscheidung steht noch aus.\n"
              u"Die Ausschreibung wurde veröffentlicht; bis zum Ablauf der Frist gingen {few} Angebote ein.\n"
              u"Die Abstimmung mit den beteiligten Ämtern ist erfolgt.\n"
              u"Mit der Vorplanung wurde ein Ingenieurbüro aus der Region beauftragt.\n"
              u"Der Bauantrag für {thing} befindet sich in der Prüfung.\n"
              u"Die Leistungen wurden am {date} an den wirtschaftlichsten Bieter vergeben.\n"
              u"Die Bestandsaufnahme hat ergeben, dass rund {number} Quadratmeter erneuert werden müssen.\n"
              u"Der erste Bauabschnitt ist fertiggestellt und wurde am {date} abgenommen.\n"
              u"Das Gutachten liegt vor und bestätigt die bisherige Planung.\n"
              u"An der Informationsveranstaltung nahmen {number} Personen teil.\n"
              u"Der Beirat hat dem Entwurf mit Hinweisen zur Barrierefreiheit zugestimmt.\n"
              u"Die erforderlichen Mittel in Höhe von {money} Euro stehen im Haushalt zur Verfügung.\n"
              u"Für {thing} wurden drei Varianten untersucht und bewertet.\n"
              u"Die Verhandlungen mit dem Grundstückseigentümer wurden aufgenommen.\n"
              u"Die Zuwendung wurde mit Bescheid vom {date} in Höhe von {money} Euro bewilligt.\n"
              u"Das Vergabeverfahren musste aufgehoben werden, weil kein wertbares Angebot vorlag.");
    return all;
}

const QStringList &details()
{
    static const QStringList all = lines(
        u"Die Kosten erhöhen sich gegenüber der Schätzung um {few} Prozent.\n"
        u"Die Kostenberechnung schließt mit {money} Euro ab.\n"
        u"Nach derzeitigem Stand wird der Kostenrahmen eingehalten.\n"
        u"Wegen der Lieferzeiten für Bauteile ist mit einer Verzögerung von {few} Wochen zu rechnen.\n"
        u"Die Denkmalschutzbehörde hat eine ergänzende Untersuchung gefordert.\n"
        u"Von {number} geplanten Einheiten sind etwa zwei Drittel umgesetzt.\n"
        u"Im Zuge der Leitungsarbeiten wurden bisher unbekannte Kabel angetroffen, die umverlegt werden müssen.\n"
        u"Die Bürgerbeteiligung erbrachte {number} Hinweise, von denen der überwiegende Teil berücksichtigt werden konnte.\n"
        u"Die Ersatzpflanzungen werden in der kommenden Pflanzperiode vorgenommen.\n"
        u"Der Personalrat und die Schulkonferenz wurden beteiligt.\n"
        u"Das Umweltamt hat aus Gründen des Artenschutzes eine Bauzeitenregelung festgelegt.\n"
        u"Die Verkehrsführung wurde mit der Polizei und der Feuerwehr abgestimmt.\n"
        u"Für den Betrieb entstehen jährliche Folgekosten von rund {money} Euro.\n"
        u"Die Untersuchung des Baugrundes ergab eine erhöhte Belastung mit Altlasten.\n"
        u"Ein Teil der Leistungen konnte durch den städtischen Bauhof erbracht werden.\n"
        u"Das Angebot wird insbesondere von Familien und älteren Menschen gut angenommen.");
    return all;
}

const QStringList &outlooks()
{
    static const QStringList all = lines(u"Der Abschluss ist für {month} vorgesehen.\n"
                                         u"Über den weiteren Fortgang wird zur nächsten Beschlusskontrolle berichtet.\n"
                                         u"Die Ergebnisse werden dem Ausschuss im {month} vorgelegt.\n"
                                         u"Der Beschlusspunkt ist damit erfüllt.\n"
                                         u"Die Inbetriebnahme soll im {month} erfolgen.\n"
                                         u"Mit der Bewilligung wird im {month} gerechnet.\n"
                                         u"Nach der Winterpause werden die Arbeiten fortgesetzt.\n"
                                         u"Die Maßnahme wird als laufende Aufgabe weitergeführt.\n"
                                         u"Eine erneute Ausschreibung ist in Vorbereitung.\n"
                                         u"Weitere Schritte hängen von der Entscheidung des Fördermittelgebers ab.");
    return all;
}

}

quint64 Dice::next()
{
    // splitmix64
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int Dice::leaning(int sides)
{
    // The square of an even number between 0 and 1, in integers.
    const quint64 roll = next() >> 44;
    return int((((roll * roll) >> 20) * quint64(sides)) >> 20);
}

Phrases::Subject Phrases::subject()
{
    const QStringList object = one(objects()).split(u'|');
    const QString where = street();
    return {one(measures()), object[0], QStringLiteral("in der ") + where, object[1] + u' ' + where};
}

QString Phrases::title(const Subject &subject)
{
    return QStringLiteral("%1 %2 %3").arg(subject.measure, subject.object, subject.place);
}

QString Phrases::clause(const Subject &subject, QDate due)
{
    return filled(one(tasks()), subject, due);
}

QString Phrases::report(const Subject &subject, QDate asOf)
{
    QString text = filled(one(states()), subject, asOf.addDays(-m_dice.below(60)));
    const int more = m_dice.below(4);
    for (int i = 0; i < more; ++i) {
        // Longer reports have a second paragraph.
        text += i == 2 ? QStringLiteral("\n\n") : QStringLiteral(" ");
        text += filled(one(i == 1 ? states() : details()), subject, asOf.addDays(-m_dice.below(120)));
    }
    return text + u' ' + filled(one(outlooks()), subject, asOf.addDays(30 + m_dice.below(300)));
}

QString Phrases::street()
{
    static const QStringList kinds = lines(u"straße\nstraße\ngasse\nallee\nsiedlung\nvorstadt");
    return one(stems()) + one(kinds);
}

QString Phrases::filled(QString text, const Subject &subject, QDate date)
{
    if (!text.contains(u'{'))
        return text;
    const QString full = base::longGermanDate(date);
    text.replace(QStringLiteral("{measure}"), subject.measure);
    text.replace(QStringLiteral("{object}"), subject.object);
    text.replace(QStringLiteral("{place}"), subject.place);
    text.replace(QStringLiteral("{thing}"), subject.thing);
    text.replace(QStringLiteral("{date}"), full);
    text.replace(QStringLiteral("{month}"), full.section(u' ', 1));
    text.replace(QStringLiteral("{few}"), QString::number(3 + m_dice.below(13)));
    text.replace(QStringLiteral("{number}"), QString::number(20 + m_dice.below(780)));
    text.replace(
        QStringLiteral("{money}"),
        QStringLiteral("%1.%2").arg(10 + m_dice.below(980)).arg(m_dice.below(10) * 100, 3, 10, QLatin1Char('0')));
    return text;
}

}
