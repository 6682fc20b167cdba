#include "tests/core/letter/LetterFixtures.h"

#include <random>

using namespace core::letter;

namespace tests::letter {

LetterTemplate musterstadt()
{
    LetterTemplate house;
    house.city = QStringLiteral("Stadt Musterstadt");
    house.address = QStringLiteral("Rathausplatz 1 · 01234 Musterstadt");
    return house;
}

namespace {

Letter frame()
{
    Letter letter;
    letter.city = QStringLiteral("Stadt Musterstadt");
    letter.division = QStringLiteral("Geschäftsbereich 1 · Finanzen, Personal und Recht");
    letter.title = QStringLiteral("Hausmitteilung");
    letter.confidentialLabel = QStringLiteral("vertraulich");
    letter.returnLine = QStringLiteral("Stadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt");
    letter.recipients = {QStringLiteral("An alle"), QStringLiteral("Fraktionen sowie Mitglieder"),
                         QStringLiteral("des Stadtrates der Stadt Musterstadt")};
    letter.information = {{QStringLiteral("GZ"), QStringLiteral("(GB 1) 17.3")},
                          {QStringLiteral("Bearbeitung"), QStringLiteral("Frau Lindner")},
                          {QStringLiteral("Telefon"), QStringLiteral("0123 488-2110")},
                          {QStringLiteral("Datum"), QStringLiteral("18. Januar 2027")}};
    letter.subject = {QStringLiteral("Beschlusskontrolle zu V0412/25 (Sitzungsnummer: SR/018/2025)"),
                      QStringLiteral("Barrierefreie Haltestellen entlang der Linie 4")};
    letter.salutation = QStringLiteral("Sehr geehrte Fraktionen und Mitglieder des Stadtrates,");
    letter.opening = QStringLiteral("zu oben genanntem Beschluss kann folgender Zwischenstand gegeben werden:");
    letter.outlook = QStringLiteral("Nächste Beschlusskontrolle: 30. Juni 2027.");
    letter.closing = QStringLiteral("Mit freundlichen Grüßen");
    letter.signatory = {QString(), QStringLiteral("Dr. Beate Ahrens"),
                        QStringLiteral("Beigeordnete für Finanzen, Personal und Recht")};
    letter.readersHeading = QStringLiteral("Kenntnisnahme");
    letter.readers = {{QStringLiteral("Holger Wendt"), QStringLiteral("Beigeordneter für Stadtentwicklung")},
                      {QStringLiteral("Maria Oster"), QStringLiteral("Oberbürgermeisterin")}};
    return letter;
}

const QStringList &vocabulary()
{
    static const QStringList words =
        QStringLiteral("der Ausbau die Verwaltung wird Haltestellen im Haushaltsjahr bis Ende Straße über größere "
                       "Fördermittel Plangenehmigung und Ausschreibung mit dem Stadtrat 2027 sowie Maßnahmen "
                       "Bürgerbeteiligung erfolgt Stadtentwicklungskonzept ist Euro zwischen Gerberplatz "
                       "Leitungsumverlegung nach Ämter abgestimmt Überprüfung Schulsanierungsprogramm")
            .split(u' ');
    return words;
}

QString sentences(std::mt19937 &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        const auto pick = static_cast<qsizetype>(random() % static_cast<unsigned>(vocabulary().size()));
        text += (i == 0 ? QString() : QStringLiteral(" ")) + vocabulary().at(pick);
    }
    return text + u'.';
}

}

Letter interimLetter()
{
    Letter letter = frame();
    letter.items = {
        {{{QStringLiteral("1"),
           QStringLiteral(
               "Die Verwaltung wird beauftragt, bis Ende 2026 alle Haltestellen der Linie 4 barrierefrei auszubauen "
               "und dem Ausschuss für Stadtentwicklung halbjährlich über den Fortschritt zu berichten.")}},
         QString(),
         {QStringLiteral(
             "Von den 22 Haltestellen sind 17 fertiggestellt. Drei weitere werden bis April 2027 umgebaut. Für die Haltestellen "
             "Gerberplatz und Nordfriedhof liegt die Plangenehmigung seit November 2026 vor; die Ausschreibung erfolgt im ersten "
             "Quartal 2027. Der Ausbau verzögert sich damit um voraussichtlich sieben Monate, weil die Leitungsumverlegung des "
             "Versorgers erst nach der Heizperiode möglich ist.")}},
        {{{QStringLiteral("2"),
           QStringLiteral(
               "An jeder Haltestelle ist eine dynamische Fahrgastinformation mit Sprachausgabe vorzusehen.")},
          {QStringLiteral("3"),
           QStringLiteral("Die Fahrgastinformation ist an die „Offene Datenplattform\" der Stadt anzubinden.")}},
         QStringLiteral("Zu den Punkten 2 und 3:"),
         {QStringLiteral(
             "Die Anzeiger sind an allen fertiggestellten Haltestellen in Betrieb. Die Sprachausgabe wurde gemeinsam mit dem Blinden- "
             "und Sehbehindertenverband erprobt und im September 2026 freigegeben. Die Daten werden seit dem 1. Oktober 2026 "
             "minütlich veröffentlicht; damit sind beide Beschlusspunkte erledigt.")}},
        {{{QStringLiteral("4"),
           QStringLiteral(
               "Die erforderlichen Mittel in Höhe von 3,4 Millionen Euro sind in den Doppelhaushalt 2025/2026 einzustellen.")}},
         QString(),
         {QStringLiteral(
             "Die Mittel wurden eingestellt und bis zum 31. Dezember 2026 zu 81 Prozent verausgabt. Der Rest wurde in das "
             "Haushaltsjahr 2027 übertragen.")}},
        {{{QStringLiteral("5"),
           QStringLiteral(
               "Der Stadtrat ist zu informieren, sobald die Förderung des Freistaates bewilligt oder abgelehnt ist.")}},
         QString(),
         {QStringLiteral(
              "Der Zuwendungsbescheid über 1,9 Millionen Euro ging am 4. Dezember 2026 ein. Die Auszahlung richtet sich nach dem "
              "Baufortschritt; die erste Rate wurde im Januar 2027 abgerufen."),
          QStringLiteral("Über den Abschluss der Maßnahme wird mit der nächsten Beschlusskontrolle berichtet.")}},
    };
    return letter;
}

Letter generatedLetter(unsigned seed, int clauses, int longestReport)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return 1 + static_cast<int>(random() % static_cast<unsigned>(most)); };
    Letter letter = frame();
    for (int i = 1; i <= clauses; ++i) {
        LetterItem item;
        item.clauses.push_back({QString::number(i), sentences(random, upTo(60))});
        if (random() % 4 == 0)
            item.clauses.push_back({QString::number(i) + u'a', sentences(random, upTo(30)), 1});
        const int paragraphs = upTo(3);
        for (int p = 0; p < paragraphs; ++p)
            item.paragraphs.push_back(sentences(random, upTo(longestReport)));
        letter.items.push_back(std::move(item));
    }
    return letter;
}

QStringList textsOf(const Letter &letter)
{
    QStringList texts{letter.title, letter.confidentialLabel, letter.city, letter.division, letter.returnLine};
    texts += letter.recipients;
    for (const LetterFact &fact : letter.information)
        texts << fact.label + u':' << fact.value;
    texts += letter.subject;
    texts << letter.salutation << letter.opening;
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses)
            texts << numberOf(clause) << quoted(clause);
        texts += reportParagraphs(item);
    }
    texts << letter.outlook << letter.closing << signatureLine(letter.signatory) << letter.signatory.function;
    if (!letter.readers.empty())
        texts << letter.readersHeading;
    for (const LetterReader &reader : letter.readers)
        texts << reader.name << reader.function;
    texts.removeAll(QString());
    return texts;
}

}
