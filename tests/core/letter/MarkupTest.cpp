#include "core/letter/LetterLayout.h"
#include "core/letter/Markup.h"
#include "core/letter/OdtWriter.h"
#include "core/letter/PdfWriter.h"
#include "core/letter/TextWriter.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/OdtReading.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/support/Printing.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

/// "<b>fett</b>" for what is bold, "<i>" for what is italic, "[–]" for a mark of a list.
QStringList told(const QString &paragraph)
{
    QStringList lines;
    for (const TextBlock &block : blocksOf(paragraph)) {
        QString line = block.isListEntry() ? u'[' + block.marker + u"] "_qs : QString();
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

const QString kReport = u"Der Bau ist *zu 80 Prozent* fertig:\n- erster _Abschnitt_\n- zweiter Abschnitt mit einem so langen Text, dass er "
                        u"auf zwei Zeilen steht und eingezogen sein muss\nDanach geht es weiter."_qs;

}

TEST(Markup, ReadsBoldItalicAndBoth)
{
    EXPECT_EQ(told(u"ein *fettes* und _schräges_ Wort, *_beides_*."_qs),
              QStringList{u"ein <b>fettes</b> und <i>schräges</i> Wort, <b><i>beides</i></b>."_qs});
    EXPECT_EQ(told(u"(*ganz* am Rand), *mehrere Wörter*"_qs), QStringList{u"(<b>ganz</b> am Rand), <b>mehrere Wörter</b>"_qs});
}

TEST(Markup, StarsAndUnderlinesThatMarkNothingStay)
{
    for (const QString &text : {u"Bürger*innen und Schüler*innen"_qs, u"3 * 4 = 12"_qs, u"datei_name_alt.pdf"_qs, u"*offen"_qs, u"zu*"_qs,
                                u"**"_qs, u"Fußnote *) und _"_qs, u"* "_qs, u"Kolleg*innen, die *innen arbeiten"_qs})
        EXPECT_EQ(told(text), QStringList{text}) << text.toStdString();
}

TEST(Markup, ReadsListsAndWhatStandsAroundThem)
{
    EXPECT_EQ(told(u"Dazu:\n- eins\n- zwei\nund Schluss"_qs), QStringList({u"Dazu:"_qs, u"[–] eins"_qs, u"[–] zwei"_qs, u"und Schluss"_qs}));
    EXPECT_EQ(told(u"• eins\n  geht weiter\n• zwei"_qs), QStringList({u"[•] eins geht weiter"_qs, u"[•] zwei"_qs}));
    EXPECT_EQ(told(u"1. eins\n2. zwei\n10. zehn"_qs), QStringList({u"[1.] eins"_qs, u"[2.] zwei"_qs, u"10. zehn"_qs}));
    EXPECT_EQ(told(u"erste Zeile\nzweite Zeile"_qs), QStringList{u"erste Zeile\nzweite Zeile"_qs});
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
    EXPECT_TRUE(readText(*pdf, 0).contains(u"ist zu 80 Prozent fertig: – erster Abschnitt – zweiter")) << readText(*pdf, 0).toStdString();
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
