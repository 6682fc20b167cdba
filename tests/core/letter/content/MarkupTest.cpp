#include "core/letter/content/Markup.h"
#include "core/letter/page/LetterLayout.h"
#include "core/letter/writers/OdtWriter.h"
#include "core/letter/writers/PdfWriter.h"
#include "core/letter/writers/TextWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/OdtReading.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/support/Printing.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <map>

using namespace core::letter;
using namespace tests::letter;

namespace {

/// "<b>fett</b>" for what is bold, "<i>" for what is italic, "[–]" for a mark of a list.
QStringList told(const QString &paragraph)
{
    QStringList lines;
    for (const TextBlock &block : blocksOf(paragraph)) {
        QString line = QString(block.level, u'>') + (block.isListEntry() ? u'[' + block.marker + u"] "_qs : QString());
        for (const TextRun &run : block.runs) {
            QString text = run.text;
            if (run.italic)
                text = u"<i>"_qs + text + u"</i>"_qs;
            if (run.bold)
                text = u"<b>"_qs + text + u"</b>"_qs;
            line += text;
        }
        lines << line;
    }
    return lines;
}

const QString kReport =
    u"Der Bau ist *zu 80 Prozent* fertig:\n- erster _Abschnitt_\n- zweiter Abschnitt mit einem so langen Text, dass er "
    u"auf zwei Zeilen steht und eingezogen sein muss\nDanach geht es weiter."_qs;

}

TEST(Markup, ReadsBoldItalicAndBoth)
{
    EXPECT_EQ(told(u"ein *fettes* und _schräges_ Wort, *_beides_*."_qs),
              QStringList{u"ein <b>fettes</b> und <i>schräges</i> Wort, <b><i>beides</i></b>."_qs});
    EXPECT_EQ(told(u"(*ganz* am Rand), *mehrere Wörter*"_qs),
              QStringList{u"(<b>ganz</b> am Rand), <b>mehrere Wörter</b>"_qs});
}

TEST(Markup, StarsAndUnderlinesThatMarkNothingStay)
{
    for (const QString &text :
         {u"Bürger*innen und Schüler*innen"_qs, u"3 * 4 = 12"_qs, u"datei_name_alt.pdf"_qs, u"*offen"_qs, u"zu*"_qs,
          u"**"_qs, u"Fußnote *) und _"_qs, u"* "_qs, u"Kolleg*innen, die *innen arbeiten"_qs})
        EXPECT_EQ(told(text), QStringList{text}) << text.toStdString();
}

TEST(Markup, ReadsListsAndWhatStandsAroundThem)
{
    EXPECT_EQ(told(u"Dazu:\n- eins\n- zwei\nund Schluss"_qs),
              QStringList({u"Dazu:"_qs, u"[–] eins"_qs, u"[–] zwei"_qs, u"und Schluss"_qs}));
    EXPECT_EQ(told(u"• eins\n  geht weiter\n• zwei"_qs), QStringList({u"[•] eins geht weiter"_qs, u"[•] zwei"_qs}));
    EXPECT_EQ(told(u"1. eins\n2. zwei\n10. zehn"_qs), QStringList({u"[1.] eins"_qs, u"[2.] zwei"_qs, u"10. zehn"_qs}));
    EXPECT_EQ(told(u"erste Zeile\nzweite Zeile"_qs), QStringList{u"erste Zeile\nzweite Zeile"_qs});
}

TEST(Markup, ReadsLettersAndListsInListsAndIndentedLines)
{
    EXPECT_EQ(told(u"Dazu:\na) eins\nb) zwei\n  geht weiter\nc) drei"_qs),
              QStringList({u"Dazu:"_qs, u"[a)] eins"_qs, u"[b)] zwei geht weiter"_qs, u"[c)] drei"_qs}));
    EXPECT_EQ(told(u"1) eins\n2) zwei"_qs), QStringList({u"[1)] eins"_qs, u"[2)] zwei"_qs}));
    EXPECT_EQ(told(u"1. eins\n   a) Bau\n   b) Betrieb\n2. zwei\n   - unten\n     - ganz unten\n   - wieder"_qs),
              QStringList({u"[1.] eins"_qs, u">[a)] Bau"_qs, u">[b)] Betrieb"_qs, u"[2.] zwei"_qs, u">[–] unten"_qs,
                           u">>[–] ganz unten"_qs, u">[–] wieder"_qs}));
    EXPECT_EQ(told(u"Geplant sind:\n  Markt\n  Hafen\nab Mai"_qs),
              QStringList({u"Geplant sind:"_qs, u">Markt"_qs, u">Hafen"_qs, u"ab Mai"_qs}));
    EXPECT_EQ(told(u"Dazu:\n  - eins\n  - zwei"_qs), QStringList({u"Dazu:"_qs, u"[–] eins"_qs, u"[–] zwei"_qs}))
        << "the outermost list, however far in";
    EXPECT_EQ(told(u"a) allein"_qs), QStringList{u"a) allein"_qs});
    EXPECT_EQ(told(u"siehe\nb) des Antrags"_qs), QStringList{u"siehe\nb) des Antrags"_qs});
}

TEST(Markup, LettersAndIndentedLinesAreListsInEveryOutput)
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {
        u"Geplant sind:\na) der Bau\n   - am Markt\nb) der Betrieb\nUnd zwar an Orten:\n    Hafen\n    Mole"_qs};
    const auto pdf = toPdf({layout(letter, musterstadt())}, {u"Brief"_qs});
    ASSERT_TRUE(pdf.ok());
    std::map<QString, double> left;
    for (const PdfLine &line : readLines(*pdf)) {
        for (const char16_t *begin : {u"Geplant", u"a)", u"b)", u"– am", u"Und zwar", u"Hafen", u"Mole"}) {
            if (line.text.startsWith(QStringView(begin)))
                left[QString::fromUtf16(begin)] = line.box.left();
        }
    }
    ASSERT_EQ(left.size(), 7u);
    EXPECT_NEAR(left[u"a)"_qs], left[u"Geplant"_qs], 0.6);
    EXPECT_NEAR(left[u"b)"_qs], left[u"a)"_qs], 0.6);
    EXPECT_GT(left[u"– am"_qs], left[u"a)"_qs] + 4);
    EXPECT_GT(left[u"Hafen"_qs], left[u"Und zwar"_qs] + 4);
    EXPECT_NEAR(left[u"Hafen"_qs], left[u"Mole"_qs], 0.6);

    const auto odt = toOdt(letter, musterstadt());
    ASSERT_TRUE(odt.ok());
    for (const OdtEntry &part : unpack(*odt)) {
        if (part.path == u"content.xml") {
            EXPECT_TRUE(part.content.contains("text:style-name=\"Buchstaben\"><text:list-item text:start-value=\"1\">"))
                << part.content.constData();
            EXPECT_TRUE(part.content.contains("text:style-name=\"Striche-1\""));
            EXPECT_TRUE(part.content.contains("<text:p text:style-name=\"Sachstand-1\">Hafen</text:p>"));
        }
        if (part.path == u"styles.xml") {
            EXPECT_TRUE(part.content.contains("style:num-format=\"a\" style:num-suffix=\")\""));
        }
    }
    EXPECT_TRUE(toPlainText(letter).contains(u"\na) der Bau\n   - am Markt\nb) der Betrieb\n"));
}

TEST(Markup, ADateOrANumberAtTheStartOfALineIsNoList)
{
    EXPECT_EQ(told(u"30. Juni 2027"_qs), QStringList{u"30. Juni 2027"_qs});
    EXPECT_EQ(told(u"bis zum\n30. Juni 2027\nerledigt"_qs), QStringList{u"bis zum\n30. Juni 2027\nerledigt"_qs});
    EXPECT_EQ(told(u"-3 Grad\n–"_qs), QStringList{u"-3 Grad\n–"_qs});
}

TEST(Markup, GivenManyLonelyMarks_StaysFast)
{
    QString text;
    while (text.size() < 200000)
        text += u" *a _b"_qs;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(withoutMarkup(text), text);
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(Markup, SurvivesToPdfOdtAndText)
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {kReport};
    const auto pdf = toPdf({layout(letter, musterstadt())}, {u"Brief"_qs});
    ASSERT_TRUE(pdf.ok());
    EXPECT_TRUE(readText(*pdf, 0).contains(u"ist zu 80 Prozent fertig: – erster Abschnitt – zweiter"))
        << readText(*pdf, 0).toStdString();
    double entry = 0;
    double continued = 0;
    for (const PdfLine &line : readLines(*pdf)) {
        if (line.text.startsWith(u"– zweiter"))
            entry = line.box.left();
        if (line.text.startsWith(u"eingezogen") || line.text.startsWith(u"steht") || line.text.startsWith(u"Zeilen"))
            continued = line.box.left();
    }
    EXPECT_NEAR(continued - entry, 5, 0.6) << "the second line of an entry stands below its first";

    QByteArray content;
    const auto odt = toOdt(letter, musterstadt());
    ASSERT_TRUE(odt.ok());
    for (const OdtEntry &part : unpack(*odt)) {
        if (part.path == u"content.xml")
            content = part.content;
    }
    EXPECT_TRUE(content.contains("<text:span text:style-name=\"Fett\">zu 80 Prozent</text:span>"));
    EXPECT_TRUE(content.contains("<text:span text:style-name=\"Kursiv\">Abschnitt</text:span>"));
    EXPECT_TRUE(paragraphsOf(content).contains(u"erster Abschnitt")) << "the marker is the list's";
    EXPECT_TRUE(toPlainText(letter).contains(u"*zu 80 Prozent* fertig:\n- erster _Abschnitt_\n"));
}

TEST(Markup, ALeadBeforeAListIsAParagraphOfItsOwn)
{
    const LetterItem item{{}, u"Zu den Punkten 2 und 3:"_qs, {u"- eins\n- zwei"_qs}};
    EXPECT_EQ(reportParagraphs(item), QStringList({u"Zu den Punkten 2 und 3:"_qs, u"- eins\n- zwei"_qs}));
}
