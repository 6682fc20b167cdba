#include "core/import/MemoReader.h"
#include "core/import/PdfText.h"
#include "core/letter/house/LetterTemplate.h"
#include "core/letter/house/Profiles.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/LetterFile.h"
#include "core/letter/writers/LibreOffice.h"
#include "core/letter/writers/PdfWriter.h"
#include "tests/core/letter/SampleLetters.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

/// Words that look broken where a line ends in them.
const QStringList kHyphened =
    QStringLiteral(
        "14-tägig EU-weit 30-km/h-Zone ost-westlich Nord-Süd-Achse E-Mail-Adresse rot-grün Haupt-/Nebenstraße 24/7-Betrieb Bund-Länder-Programm "
        "technisch-organisatorisch Kita-nah S-Bahn-Halt Stadt/ost-westlich deutsch-französisch 3-stufig IT-gestützt Kfz-frei Open-Source-Software "
        "Ölmühlen-Areal A-bis-Z-Liste X-förmig Lkw-Fahrverbot bus-freundlich")
        .split(u' ');
const QStringList kFillers =
    QStringLiteral(
        "die Verwaltung prüft den Weg am Bach mit allen Ämtern und legt im Frühjahr einen Plan vor der Kinder- und Jugendarbeit sowie Ein- und Ausfahrten regelt")
        .split(u' ');

/// A sentence in which every hyphened word stands at another place than in the one before.
QString wordingOf(int number)
{
    QStringList words{QStringLiteral("Der"), QStringLiteral("Plan"), QString::number(number)};
    quint32 state = quint32(number) * 2654435761u + 12345u;
    for (int i = 0; i < 34; ++i) {
        state = state * 1664525u + 1013904223u;
        const QStringList &list = (state >> 28) % 2 == 0 ? kHyphened : kFillers;
        words += list[qsizetype(state >> 8) % list.size()];
    }
    // What ends with a hyphen is followed by "und".
    QString wording = words.join(u' ') + QStringLiteral(" fest.");
    return wording.replace(QStringLiteral("- "), QStringLiteral("- und "));
}

Letter stressLetter(int clauses)
{
    Letter letter;
    letter.city = u"Stadt Musterstadt"_qs;
    letter.division = u"Geschäftsbereich Bauen"_qs;
    letter.title = u"Hausmitteilung"_qs;
    letter.recipients = {u"An alle Fraktionen"_qs};
    letter.information = {{u"GZ"_qs, u"61.2"_qs}, {u"Datum"_qs, u"3. März 2026"_qs}};
    letter.subject = {u"Beschlusskontrolle zu V0321/25 (Sitzungsnummer: SR/007/2025)"_qs, u"Grünes Band"_qs};
    letter.salutation = u"Sehr geehrte Damen und Herren,"_qs;
    letter.opening = u"zum Beschluss kann folgender Zwischenstand gegeben werden:"_qs;
    for (int i = 1; i <= clauses; ++i)
        letter.items.push_back({{{QString::number(i), wordingOf(i)}}, {}, {wordingOf(1000 + i)}});
    letter.outlook = u"Nächste Beschlusskontrolle: 1. September 2026."_qs;
    letter.closing = u"Mit freundlichen Grüßen"_qs;
    letter.signatory = {{}, u"Petra Öztürk"_qs, u"Beigeordnete"_qs};
    return letter;
}

/// How many clauses and reports of the PDF read back otherwise than they were written.
int differencesOf(const QByteArray &pdf, int clauses)
{
    const auto source = core::import::readPdf(pdf, u"brief.pdf"_qs);
    EXPECT_TRUE(source.ok());
    EXPECT_TRUE(source->breaksAtSpaces);
    const auto memo = core::import::MemoReader().read(*source);
    EXPECT_TRUE(memo.ok());
    if (!memo || memo->clauses.size() != std::size_t(clauses) || memo->reports.size() != std::size_t(clauses)) {
        ADD_FAILURE() << "clauses or reports are missing";
        return clauses;
    }
    int different = 0;
    for (int i = 1; i <= clauses; ++i) {
        const auto at = std::size_t(i - 1);
        different += memo->clauses[at].text != wordingOf(i) || memo->reports[at].text != wordingOf(1000 + i);
        EXPECT_EQ(memo->clauses[at].text, wordingOf(i));
        EXPECT_EQ(memo->reports[at].text, wordingOf(1000 + i));
    }
    return different;
}

constexpr int kClauses = 164;

LetterTemplate sampleHouse()
{
    return letterTemplateOf(sampleFiles(QDate(2026, 11, 20)).directory);
}

}

TEST(HyphenRoundTrip, EveryHyphenOfOurOwnPdfComesBackAsItWas)
{
    const auto pdf = toPdf({layout(stressLetter(kClauses), sampleHouse())}, {u"Brief"_qs});
    ASSERT_TRUE(pdf.ok());
    EXPECT_EQ(differencesOf(*pdf, kClauses), 0);
}

TEST(HyphenRoundTrip, EveryHyphenOfAnAccessiblePdfComesBackAsItWas)
{
    REQUIRE_TOOL("soffice");
    core::base::Progress progress;
    LetterDocument document;
    document.letter = stressLetter(kClauses);
    document.house = sampleHouse();
    const auto pdfs = contentsOf({document}, LetterFormat::PdfUa, LibreOffice(), progress);
    ASSERT_TRUE(pdfs.ok()) << pdfs.error().detail.toStdString();
    EXPECT_EQ(differencesOf(pdfs->front(), kClauses), 0);
}
