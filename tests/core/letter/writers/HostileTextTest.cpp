#include "core/letter/content/LetterComposer.h"
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

using namespace core::letter;
using namespace tests::letter;

namespace {

Letter letterWith(const QString &text)
{
    Letter letter = interimLetter();
    letter.items.resize(1);
    letter.items.front().clauses.front().text = text;
    letter.items.front().paragraphs = {text};
    letter.subject.back() = text;
    letter.recipients.front() = text;
    letter.signatory.function = text;
    letter.readers.front().function = text;
    return letter;
}

QByteArray pdfOf(const Letter &letter)
{
    const auto pdf = toPdf({layout(letter, musterstadt())}, {QStringLiteral("x")});
    return pdf ? *pdf : QByteArray();
}

QStringList odtParagraphs(const Letter &letter)
{
    const auto odt = toOdt(letter, musterstadt());
    if (!odt)
        return {odt.error().detail};
    for (const OdtEntry &entry : unpack(*odt)) {
        if (entry.path == u"content.xml")
            return paragraphsOf(entry.content);
    }
    return {};
}

}

TEST(HostileText, MarkupIsPrintedAsText)
{
    const QString hostile = QStringLiteral("<img src=\"file:///etc/passwd\"> {\\rtf1 &amp; </text:p>]]>");
    const Letter letter = letterWith(hostile);
    EXPECT_TRUE(readText(pdfOf(letter), 0).contains(hostile));
    EXPECT_TRUE(odtParagraphs(letter).contains(hostile));
    EXPECT_TRUE(toPlainText(letter).contains(hostile));
    EXPECT_FALSE(pdfOf(letter).contains("root:"));
}

TEST(HostileText, ControlCharactersAndBrokenSurrogatesLeaveNoTrace)
{
    const QString hostile = QStringLiteral("Anfang\u0000\u0001\u0008\u001B\u007F\u0085\uFFFE\uFFFF mitte ") +
                            QChar(0xDC00) + QChar(0xD800) + QStringLiteral(" ende");
    const Letter letter = letterWith(hostile);
    const QString clean = QStringLiteral("Anfang mitte  ende");
    EXPECT_TRUE(readText(pdfOf(letter), 0).contains(clean.simplified()));
    EXPECT_TRUE(odtParagraphs(letter).contains(clean));
    EXPECT_TRUE(toPlainText(letter).contains(clean));
}

TEST(HostileText, MarksOfReadingDirectionDoNotTurnTheLetterRound)
{
    const Letter letter = letterWith(QStringLiteral("vor \u202Everkehrt\u202C \u2067nach\u2069 \u200F."));
    EXPECT_TRUE(toPlainText(letter).contains(u"vor verkehrt nach ."));
    EXPECT_TRUE(readText(pdfOf(letter), 0).contains(u"vor verkehrt nach ."));
}

TEST(HostileText, HebrewAndEmojiAreSetWithoutLosingTheRest)
{
    const Letter letter = letterWith(QStringLiteral("Platz שלום 😀 Ende"));
    const QString page = readText(pdfOf(letter), 0);
    EXPECT_TRUE(page.contains(u"Platz"));
    EXPECT_TRUE(page.contains(u"Ende"));
    EXPECT_TRUE(odtParagraphs(letter).contains(QStringLiteral("Platz שלום 😀 Ende")));
}

TEST(HostileText, APlaceholderInATitleStaysText)
{
    core::model::ResolutionFile file;
    file.resolution.reference = QStringLiteral("V1/25");
    file.resolution.title = QStringLiteral("{date} [{city}]");
    const Letter letter = compose(file, {}, {}, musterstadt(), QDate(2027, 1, 1));
    EXPECT_EQ(letter.subject,
              QStringList({QStringLiteral("Beschlusskontrolle zu V1/25"), QStringLiteral("{date} [{city}]")}));
}

TEST(HostileText, TwoHundredThousandCharactersAreSetWholeAndInTime)
{
    Letter letter = interimLetter();
    const QString sentence = QStringLiteral("Die Überprüfung dauert an. ");
    QString words;
    while (words.size() < 200000)
        words += sentence;
    letter.items.front().paragraphs = {words, QString(200000, u'x')};
    QElapsedTimer timer;
    timer.start();
    const LetterPages pages = layout(letter, musterstadt());
    EXPECT_GT(pages.count(), 80);
    EXPECT_LT(timer.elapsed(), 20000) << "layout must not grow with the square of the text";
    const QByteArray pdf = pdfOf(letter);
    EXPECT_EQ(pageCount(pdf), pages.count());
    qsizetype found = 0;
    qsizetype unbroken = 0;
    for (int page = 0; page < pages.count(); ++page) {
        const QString text = readText(pdf, page);
        found += text.count(u"Überprüfung");
        unbroken += text.count(u'x');
    }
    EXPECT_EQ(found, words.count(u"Überprüfung"));
    EXPECT_EQ(unbroken, 200000);
    EXPECT_TRUE(odtParagraphs(letter).contains(QString(200000, u'x')));
}
