#include "core/letter/writers/OdtWriter.h"
#include "core/letter/content/Markup.h"
#include "core/letter/writers/LetterFile.h"
#include "tests/core/letter/LetterFixtures.h"
#include "tests/core/letter/OdtReading.h"
#include "tests/core/letter/PdfReading.h"
#include "tests/core/letter/Tools.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>

using namespace core::letter;
using namespace tests::letter;

namespace {

QByteArray odtOf(const Letter &letter)
{
    const auto odt = toOdt(letter, musterstadt());
    return odt ? *odt : QByteArray();
}

QByteArray part(const QByteArray &odt, const char *path)
{
    for (const OdtEntry &entry : unpack(odt)) {
        if (entry.path == QLatin1String(path))
            return entry.content;
    }
    return {};
}

/// All text of a PDF without blanks: where lines and pages end does not matter.
QString textOf(const QByteArray &pdf)
{
    // A mark stands between the halves of a paragraph that goes over the page.
    static const QRegularExpression pageMark(QStringLiteral("-\\s?\\d+\\s?-"));
    QString text;
    for (int page = 0; page < pageCount(pdf); ++page)
        text += readText(pdf, page).remove(pageMark);
    return text.remove(u' ');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST(OdtWriter, IsAPackageThatOfficesRecognise)
{
    const std::vector<OdtEntry> entries = unpack(odtOf(interimLetter()));
    ASSERT_EQ(entries.size(), 5u);
    EXPECT_EQ(entries.front().path, u"mimetype"_qs);
    EXPECT_TRUE(entries.front().stored);
    EXPECT_EQ(entries.front().content, QByteArray("application/vnd.oasis.opendocument.text"));
    EXPECT_TRUE(odtOf(interimLetter()).mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
}

TEST(OdtWriter, HoldsEveryTextWordForWordInItsOwnParagraph)
{
    const Letter letter = interimLetter();
    const QStringList paragraphs = paragraphsOf(part(odtOf(letter), "content.xml"));
    for (const LetterItem &item : letter.items) {
        for (const LetterClause &clause : item.clauses)
            EXPECT_TRUE(paragraphs.contains(numberOf(clause) + u' ' + quoted(clause)));
        const QStringList reports = reportParagraphs(item);
        for (const QString &report : reports)
            EXPECT_TRUE(paragraphs.contains(report)) << report.toStdString();
    }
    const QString all = paragraphs.join(u'\n');
    for (const QString &text : textsOf(letter))
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}

TEST(OdtWriter, NamesItsStylesPagesAndLanguage)
{
    const QByteArray styles = part(odtOf(interimLetter()), "styles.xml");
    EXPECT_EQ(paragraphsOf(styles), QStringList({u" - 2\u00A0-"_qs}));
    for (const char *wanted :
         {"style:display-name=\"Beschlusspunkt\"", "fo:widows=\"2\"", "fo:orphans=\"2\"", "fo:language=\"de\"",
          "fo:country=\"DE\"", "fo:margin-top=\"98.50mm\"", "fo:margin-left=\"25.00mm\"", "fo:margin-right=\"20.00mm\"",
          "style:next-style-name=\"Folgeseite\"", "fo:keep-with-next=\"always\"", "text:page-number"})
        EXPECT_TRUE(styles.contains(wanted)) << wanted;
    EXPECT_TRUE(part(odtOf(interimLetter()), "meta.xml").contains("<dc:language>de-DE</dc:language>"));
}

TEST(OdtWriter, WritesListsOfReportsAsLists)
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {u"Erledigt:\n- erster *Abschnitt*\n- zweiter Abschnitt"_qs,
                                       u"3. Vergabe\n4. Bau"_qs};
    const QByteArray odt = odtOf(letter);
    const QByteArray content = part(odt, "content.xml");
    EXPECT_EQ(content.count("<text:list "), 2);
    EXPECT_EQ(content.count("<text:list-item"), 4);
    EXPECT_EQ(content.count("</text:list>"), 2);
    EXPECT_TRUE(content.contains("text:start-value=\"3\""));
    EXPECT_FALSE(content.contains("–<text:tab")) << "the marker is the list's";
    const QByteArray styles = part(odt, "styles.xml");
    static const QRegularExpression style(u"<text:list text:style-name=\"([^\"]+)\""_qs);
    for (auto at = style.globalMatch(QString::fromUtf8(content)); at.hasNext();)
        EXPECT_TRUE(styles.contains("<text:list-style style:name=\"" + at.next().captured(1).toUtf8() + '"'));
}

TEST(OdtWriter, TheSameLetterGivesTheSameFile)
{
    EXPECT_EQ(odtOf(interimLetter()), odtOf(interimLetter()));
}

TEST(OdtWriter, KeepsForcedLineBreaksAndRunsOfBlanks)
{
    Letter letter = interimLetter();
    letter.items.front().paragraphs = {QStringLiteral("erstens\nzweitens   mit Abstand")};
    const QByteArray content = part(odtOf(letter), "content.xml");
    EXPECT_TRUE(content.contains("erstens<text:line-break/>zweitens <text:s/><text:s/>mit Abstand"));
}

TEST(OdtWriter, LibreOfficeShowsTheSameWordsAndPagesAsThePdf)
{
    REQUIRE_TOOL("soffice");
    QTemporaryDir directory;
    Letter lists = interimLetter();
    lists.items.front().paragraphs = {
        u"Erledigt:\n- erster *Abschnitt*, über den hier mit mehr Wörtern berichtet wird, als in eine einzige Zeile passen\n- zweiter Abschnitt"_qs,
        u"3. Vergabe\n4. Bau"_qs};
    for (const Letter &letter : {interimLetter(), generatedLetter(7, 9, 80), lists}) {
        const QString odt = directory.filePath(QStringLiteral("brief.odt"));
        const QString ours = directory.filePath(QStringLiteral("unser.pdf"));
        ASSERT_TRUE(saveLetter(letter, musterstadt(), odt).ok());
        ASSERT_TRUE(saveLetter(letter, musterstadt(), ours).ok());
        runTool(QStringLiteral("soffice"),
                {QStringLiteral("-env:UserInstallation=") +
                     QUrl::fromLocalFile(directory.filePath(QStringLiteral("profil"))).toString(),
                 QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                 QStringLiteral("--outdir"), directory.path(), odt});
        const QByteArray theirs = bytesOf(directory.filePath(QStringLiteral("brief.pdf")));
        ASSERT_FALSE(theirs.isEmpty()) << "LibreOffice made no PDF";
        const QString all = textOf(theirs);
        for (const QString &text : textsOf(letter))
            EXPECT_TRUE(all.contains(withoutMarkup(text).remove(u' ').remove(u'\n'))) << text.toStdString();
        EXPECT_EQ(all.size(), textOf(bytesOf(ours)).size()) << "words more or fewer than in the PDF";
        EXPECT_EQ(pageCount(theirs), pageCount(bytesOf(ours)));
        QFile::remove(directory.filePath(QStringLiteral("brief.pdf")));
    }
}
